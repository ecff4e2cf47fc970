"""Runs Coq on a script, in a folder of its own, with bounded time and memory, and compares what its theorems assume."""

from __future__ import annotations

import re
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from time import perf_counter
from types import TracebackType

from symbolic_init.certificates import library

LONGEST = 300  # seconds for one script
LARGEST = 4 << 30  # bytes of memory for it
BOUNDED = 'ulimit -v "$0" && exec "$@"'  # where the system's shell can bound nothing, Coq does not run
AXIOMS = {
    "ClassicalDedekindReals.sig_not_dec": "forall P : Prop, {~ ~ P} + {~ P}",
    "ClassicalDedekindReals.sig_forall_dec": (
        "forall P : nat -> Prop, (forall n : nat, {P n} + {~ P n}) -> {n : nat | ~ P n} + {forall n : nat, P n}"
    ),
    "FunctionalExtensionality.functional_extensionality_dep": (
        "forall (A : Type) (B : A -> Type) (f g : forall x : A, B x), (forall x : A, f x = g x) -> f = g"
    ),
}
"""What a certified theorem may rest on: the axioms of Coq's real numbers, and functional extensionality."""
EXHAUSTED = "Out of memory", "not enough memory", "Stack overflow"  # as Coq and its runtime say it
CLOSED = "Closed under the global context"


class Judgement(Enum):
    """What Coq says of a script."""

    AGREE = "agree"
    DISAGREE = "disagree"
    NOT_AVAILABLE = "not available"


@dataclass(frozen=True)
class Answer:
    """The judgement, the axioms that the theorems rest on as Coq prints them, and, if it is no agreement, why."""

    judgement: Judgement
    assumptions: tuple[tuple[str, str], ...] = ()
    reason: str = ""
    seconds: float = 0.0

    @property
    def is_given(self) -> bool:
        """Has Coq judged the script?"""
        return self.judgement is not Judgement.NOT_AVAILABLE


class Coq:
    """The installed Coq with the support library compiled; a context manager, since it owns a folder."""

    def __init__(self, program: str | None = None, memory: int = LARGEST) -> None:
        self.program = shutil.which("coqc") if program is None else program
        self.memory = memory
        self.folder = Path(tempfile.mkdtemp(prefix="symbolic-init-coq-"))
        self.version = ""
        self.fault = "" if self.program else "coqc is not installed"
        if self.program:
            self._prepare()

    def __enter__(self) -> Coq:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def _prepare(self) -> None:
        """Ask for the version and compile the library, once."""
        try:
            asked = self._run(["--print-version"], LONGEST)
            self.version = asked.stdout.split(" ")[0].strip()
            if asked.returncode:
                self.fault = f"coqc does not run: {_shortened(asked.stderr)}"
            for file in () if self.fault else library.FILES:
                shutil.copy(file, self.folder / file.name)
                done = self._run([*self._options(), file.name], LONGEST)
                if done.returncode:
                    self.fault = f"{file.name} does not compile with Coq {self.version}: {_shortened(done.stderr)}"
                    return
        except (OSError, subprocess.TimeoutExpired) as error:
            self.fault = f"coqc does not run: {error}"

    def _options(self) -> list[str]:
        return ["-q", "-Q", str(self.folder), library.NAMESPACE]

    def _run(self, arguments: Sequence[str], seconds: float) -> subprocess.CompletedProcess[str]:
        assert self.program is not None
        command = ["/bin/sh", "-c", BOUNDED, str(self.memory >> 10), self.program, *arguments]
        return subprocess.run(
            command,
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
            stdin=subprocess.DEVNULL,
        )

    def check(self, text: str, theorems: Sequence[str], seconds: float = LONGEST) -> Answer:
        """Does Coq accept the script, and do its theorems rest on nothing but the listed axioms?"""
        if self.fault:
            return Answer(Judgement.NOT_AVAILABLE, reason=self.fault)
        if not theorems:
            return Answer(Judgement.NOT_AVAILABLE, reason="nothing of the page is exported")
        mark = f"q{secrets.token_hex(8)}"  # what is printed after it is not of the script's making
        asked = f"Definition {mark} := ({', '.join(theorems)}).\n"
        asked += f'Goal True. idtac "{mark}". Abort.\nPrint Assumptions {mark}.\n'
        folder, start = Path(tempfile.mkdtemp(dir=self.folder)), perf_counter()
        path = folder / f"{mark}.v"
        path.write_text(f"{text}\n{asked}", encoding="utf-8")
        try:
            done = self._run([*self._options(), str(path)], seconds)
        except subprocess.TimeoutExpired:
            return Answer(Judgement.NOT_AVAILABLE, reason=f"coqc did not end within {seconds:g} s")
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        spent = perf_counter() - start
        if done.returncode < 0 or any(sign in done.stderr for sign in EXHAUSTED):
            return Answer(Judgement.NOT_AVAILABLE, reason=f"coqc did not end within {self.memory >> 20} MiB")
        if done.returncode:
            return Answer(Judgement.DISAGREE, reason=_shortened(done.stderr), seconds=spent)
        _, found, printed = done.stdout.rpartition(mark)
        if not found:
            return Answer(Judgement.DISAGREE, reason="the script hides what its theorems assume", seconds=spent)
        assumptions = tuple(_assumptions(printed))
        unknown = [name for name, statement in assumptions if AXIOMS.get(name) != statement]
        if unknown or (not assumptions and CLOSED not in printed):
            reason = f"the theorems assume more than the listed axioms: {', '.join(unknown) or _shortened(printed)}"
            return Answer(Judgement.DISAGREE, assumptions, reason, spent)
        return Answer(Judgement.AGREE, assumptions, seconds=spent)


def _assumptions(printed: str) -> list[tuple[str, str]]:
    """The names and statements that `Print Assumptions` lists, each statement on one line."""
    entries: list[str] = []
    for line in printed.splitlines():
        if not line.strip() or line.strip() in ("Axioms:", CLOSED):
            continue
        if line[0].isspace() and entries:
            entries[-1] += f" {line.strip()}"
        else:
            entries.append(line.strip())
    return [(name.strip(), statement.strip()) for name, _, statement in (entry.partition(" : ") for entry in entries)]


def _shortened(message: str) -> str:
    """A message of Coq's on one line, without the path."""
    text = re.sub(r'File "[^"]*", ', "", " ".join(message.split()))
    return text if len(text) <= 300 else f"{text[:297]}..."
