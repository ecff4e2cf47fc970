"""From a report to its proof file: every step of its theorems, each once, and what they must turn out to say."""

from __future__ import annotations

from json import dumps
from typing import Any

from symbolic_init.kernel.terms import Syntax
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proof_files import FORMAT
from symbolic_init.proof_files.fingerprint import fingerprint
from symbolic_init.proof_files.order import parts_first
from symbolic_init.report import Evidence, Report


def proof_file(report: Report) -> str | None:
    """The proof file of a page's theorems, in the order of its claims; None if it has none.

    A claim that was refuted by an instance, or proved by one, has no theorem and so no goal.
    """
    lines = Lines()
    goals = [_goal(evidence, evidence.theorem, lines) for evidence in report.evidence if evidence.theorem is not None]
    if not goals:
        return None
    written = {"lines": _each(lines.written), "goals": _each(map(_json, goals))}
    return f'{{"format": {_json(FORMAT)},\n "lines": {written["lines"]},\n "goals": {written["goals"]}}}\n'


def _goal(evidence: Evidence, theorem: Theorem, lines: Lines) -> dict[str, Any]:
    cited = lines.of(theorem)
    laws = sorted(theorem.laws, key=lambda law: law[0])
    return {
        "statement": lines.of(theorem.conclusion),
        "hypotheses": [lines.of(hypothesis) for hypothesis in evidence.hypotheses],
        "laws": [name for name, _ in laws],
        "theorem": cited,
        "hash": fingerprint(theorem.conclusion, evidence.hypotheses, laws),
    }


class Lines:
    """The lines so far, and which line is which thing."""

    def __init__(self) -> None:
        self.written: dict[str, int] = {}  # in order, with their numbers: what would be said twice is said once
        self._numbers: dict[int, int] = {}
        self._kept: list[object] = []  # what has a number, lest another thing get its id

    def of(self, thing: Theorem | Syntax) -> int:
        """The number of the line that makes it; its parts come first."""
        for current in parts_first(thing, _parts, self._numbers):
            self._numbers[id(current)] = self._line(current)
            self._kept.append(current)
        return self._numbers[id(thing)]

    def _line(self, thing: Theorem | Syntax) -> int:
        if isinstance(thing, Theorem):
            return self._number([thing.rule, *map(self._argument, thing.arguments)])
        return self._number(
            [type(thing).__name__, *(self._argument(getattr(thing, name)) for name in thing.__match_args__)]
        )

    def _argument(self, value: Any) -> Any:
        if isinstance(value, tuple):
            return [self._argument(part) for part in value]
        if isinstance(value, str):
            return value
        return self._numbers[id(value)] if isinstance(value, Theorem | Syntax) else self._number(["number", str(value)])

    def _number(self, line: list[Any]) -> int:
        return self.written.setdefault(_json(line), len(self.written))


def _parts(thing: Theorem | Syntax) -> list[Theorem | Syntax]:
    if isinstance(thing, Syntax):
        return list(thing.children())
    found: list[Theorem | Syntax] = []
    for argument in thing.arguments:
        inner = argument if isinstance(argument, tuple) else (argument,)
        found += [part for part in inner if isinstance(part, Theorem | Syntax)]
    return found


def _json(value: object) -> str:
    return dumps(value, ensure_ascii=False, separators=(",", ":"))


def _each(items: Any) -> str:
    return "[\n" + ",\n".join(items) + "]"
