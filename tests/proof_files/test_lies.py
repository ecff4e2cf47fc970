"""Proof files whose steps do not prove what their goals say: refused, whatever they say."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from symbolic_init.proof_files.reading import NotCheckedError, replay_text
from tests.proof_files.edits import Json, assert_one_line, chain, edited, in_goal, proved_by, start, statement, theorem


def resting_on(name: str) -> Callable[[Json], None]:
    """The first goal with a false law beside it, which is then let go."""

    def edit(found: Json) -> None:
        lines, goal, here = found["lines"], found["goals"][0], len(found["lines"])
        lines += [["number", "0"], ["Num", here], ["Less", here + 1, here + 1], ["law", name, here + 2]]
        lines += [["conjunction", goal["theorem"], here + 3], ["conjunct", here + 4, here]]
        goal["theorem"] = here + 5

    return edit


LIES: dict[str, tuple[Callable[[Json], None], str]] = {
    "another hash": (in_goal(hash="0" * 64), "the hash is that of another claim"),
    "no hash": (in_goal(hash=None), "the hash is that of another claim"),
    "the other goal": (lambda f: in_goal(statement=f["goals"][1]["statement"])(f), "the hash is that of another"),
    "the other goal with its hash": (
        lambda f: in_goal(**{n: f["goals"][1][n] for n in ("statement", "hash")})(f), "prove another statement"),
    "the other theorem": (lambda f: in_goal(theorem=f["goals"][1]["theorem"])(f), "prove another statement"),
    "a hypothesis that is not stated": (lambda f: f["goals"][0]["hypotheses"].pop(), "the hash is that of another"),
    "a law that there is not": (in_goal(laws=["anything-goes"]), "the name of an axiom, found 'anything-goes'"),
    "a law that is not stated": (in_goal(laws=[]), "the hash is that of another claim"),
    "a law for a number": (in_goal(laws=[3]), "the name of an axiom, found 3"),
    "assuming what is to be proved": (proved_by("assume", statement), "1 hypotheses that the goal does not state"),
    "a law of one's own": (resting_on("own"), "a law 'own' that is no axiom"),
    "an axiom that says something else": (resting_on("exp-positive"), "a law 'exp-positive' that is no axiom"),
    "a rule that does not apply": (proved_by("transitivity", theorem, theorem), "does not apply"),
    "a rule with nothing": (proved_by("transitivity"), "does not apply"),
    "a definition made twice": (
        proved_by("drop_definitions", theorem, start, start), "one equation of each kind for w"),
    "a definition that is none": (
        proved_by("drop_definitions", theorem, statement), "expected an equation for an entry at 0 or at t + 1"),
}  # fmt: skip


@pytest.mark.parametrize(("edit", "message"), LIES.values(), ids=LIES)
def test_what_does_not_prove_its_goal_is_refused(edit: Callable[[Json], None], message: str) -> None:
    with pytest.raises(NotCheckedError) as error:
        replay_text(edited(edit))
    assert message in str(error.value)
    assert_one_line(error.value)


def test_half_a_character_is_a_name_like_any_other() -> None:
    found = json.loads(chain(["Sym", "\ud800", "real"], lambda last: ["Equal", 2, 2], 4))
    found["lines"].append(["assume", 3])
    found["goals"][0].update(statement=3, hypotheses=[3], theorem=4)
    with pytest.raises(NotCheckedError, match="the hash is that of another claim"):
        replay_text(json.dumps(found).encode())


def replay(path: Path) -> subprocess.CompletedProcess[str]:
    """The command."""
    command = [sys.executable, "-m", "symbolic_init", "replay", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize(
    ("name", "code", "message"),
    [("missing", 2, "cannot be read"), ("folder", 2, "cannot be read"), ("empty", 2, "an empty one"),
     ("lie", 1, "not proved: goal 1: the hash is that of another claim")],
)  # fmt: skip
def test_the_command_says_in_one_line_what_is_wrong(tmp_path: Path, name: str, code: int, message: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "lie").write_bytes(edited(in_goal(hash="0")))
    done = replay(tmp_path / name)
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith(f"symbolic-init: error: {tmp_path / name}: ")
    assert message in done.stderr
    assert done.stderr.count("\n") == 1
