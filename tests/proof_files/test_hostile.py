"""Proof files by somebody who means harm: one clear line for each, in bounded time and memory."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from symbolic_init.kernel import normal_form
from symbolic_init.kernel.terms import And, ForAll, Relation
from symbolic_init.proof_files.bounded import ExhaustedError, bounded
from symbolic_init.proof_files.reading import (
    MOST_BYTES,
    NotCheckedError,
    ProofFileError,
    Replayed,
    replay_file,
    replay_text,
)
from tests.proof_files.pages import PROVED, content, parsed

Json = dict[str, Any]
MUTANTS, SEED = 600, 20

# What is no proof file at all

TEXTS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "found an empty one"),
    "blank": (b" \n", "found an empty one"),
    "not JSON": (b"Theorem: 1 = 2", "expected JSON: Expecting value: line 1"),
    "not UTF-8": (b"\xff\xfe", "expected UTF-8, found something else at byte 0"),
    "a list": (b"[]", "expected an object, found list"),
    "a number": (b"1", "expected an object, found 1"),
    "another format": (b'{"format": "x", "lines": [], "goals": []}', "format: expected 'symbolic-init proof 1'"),
    "two formats": (b'{"format": 1, "format": 2}', "each name once in an object, found 'format' again"),
    "not a number": (b'{"lines": NaN}', "whole numbers only, found 'NaN'"),
    "infinite": (b'{"lines": -Infinity}', "whole numbers only, found '-Infinity'"),
    "a float": (b'{"lines": [1.0]}', "whole numbers only, found '1.0'"),
    "10^6 digits": (b'{"lines": [' + b"9" * 10**6 + b"]}", "a number that is far too long"),
    "10^6 decimals": (b'{"lines": [0.' + b"9" * 10**6 + b"]}", "whole numbers only"),
    "nested deeply": (b"[" * 10**6, "nested too deeply"),
    "objects nested deeply": (b'{"lines":' * 10**5, "nested too deeply"),
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_no_proof_file_is_refused(name: str) -> None:
    text, message = TEXTS[name]
    with pytest.raises(ProofFileError) as error:
        replay_text(text)
    assert message in str(error.value)
    assert_one_line(error.value)


@pytest.mark.parametrize("part", [0.01, 0.3, 0.7, 0.99])
def test_a_truncated_file_is_refused(part: float) -> None:
    with pytest.raises(ProofFileError, match="expected JSON"):
        replay_text(content()[: int(part * len(content()))])


def test_a_file_of_100_MB_is_not_read(tmp_path: Path) -> None:
    with open(tmp_path / "large", "wb") as stream:
        stream.truncate(100_000_000)
    with pytest.raises(ProofFileError, match=f"at most {MOST_BYTES} bytes"):
        replay_file(str(tmp_path / "large"))


def assert_one_line(error: Exception) -> None:
    text = str(error)
    assert len(text) < 400
    assert text.isprintable()


# What is a proof file but for one thing


def on_line(number: int, line: Any) -> Callable[[Json], None]:
    """Another line in the place of one."""

    def edit(found: Json) -> None:
        found["lines"][number] = line

    return edit


def in_goal(**entries: Any) -> Callable[[Json], None]:
    """Another entry of the first goal."""

    def edit(found: Json) -> None:
        found["goals"][0].update(entries)

    return edit


def without(*names: str) -> Callable[[Json], None]:
    """A goal without some of its entries."""

    def edit(found: Json) -> None:
        for name in names:
            del found["goals"][0][name]

    return edit


def stated(**entries: Any) -> Callable[[Json], None]:
    """Another entry of the file."""
    return lambda found: found.update(entries)


def proved_by(*step: Any) -> Callable[[Json], None]:
    """The first goal by another step; an argument that is a function is given the goal."""

    def edit(found: Json) -> None:
        goal = found["goals"][0]
        found["lines"].append([argument(goal) if callable(argument) else argument for argument in step])
        goal["theorem"] = len(found["lines"]) - 1

    return edit


def resting_on(name: str) -> Callable[[Json], None]:
    """The first goal with a false law beside it, which is then let go."""

    def edit(found: Json) -> None:
        lines, goal, here = found["lines"], found["goals"][0], len(found["lines"])
        lines += [["number", "0"], ["Num", here], ["Less", here + 1, here + 1], ["law", name, here + 2]]
        lines += [["conjunction", goal["theorem"], here + 3], ["conjunct", here + 4, here]]
        goal["theorem"] = here + 5

    return edit


def statement(goal: Json) -> Any:
    return goal["statement"]


def theorem(goal: Json) -> Any:
    return goal["theorem"]


def start(goal: Json) -> Any:
    """The hypothesis that says where w starts."""
    return goal["hypotheses"][3]


EDITS: dict[str, tuple[Callable[[Json], None], str]] = {
    "no lines": (stated(lines=[]), "lines: expected a list that is not empty"),
    "no goals": (stated(goals=[]), "goals: expected a list that is not empty"),
    "goals by name": (stated(goals={"a": 1}), "goals: expected a list"),
    "a verdict": (stated(verdict="proved"), "expected format, lines, goals only, found 'verdict'"),
    "a goal's verdict": (in_goal(verdict="proved"), "hash only, found 'verdict'"),
    "a goal's conclusion": (in_goal(conclusion=3), "hash only, found 'conclusion'"),
    "a goal without hash": (without("hash"), "hash is missing"),
    "a goal without hypotheses": (without("hypotheses"), "hypotheses is missing"),
    "a line with its conclusion": (on_line(3, {"rule": "assume", "conclusion": 0}), "line 3: expected a list"),
    "an empty line": (on_line(3, []), "line 3: expected a list that begins with a name"),
    "a nameless line": (on_line(3, [3]), "line 3: expected a list that begins with a name"),
    "a rule that there is not": (on_line(3, ["oracle", 0]), "expected a rule or a kind of node, found 'oracle'"),
    "what only Python has": (on_line(3, ["__init__", 0]), "expected a rule or a kind of node, found '__init__'"),
    "a formula that says nothing": (on_line(3, ["Relation", 1, 1]), "found 'Relation'"),
    "citing itself": (on_line(3, ["Add", [3]]), "line 3: expected the number of an earlier line, found 3"),
    "citing what comes later": (on_line(3, ["Add", [9]]), "the number of an earlier line, found 9"),
    "a cycle": (on_line(3, ["Pow", 4, 0]), "the number of an earlier line, found 4"),
    "citing from the end": (on_line(3, ["Add", [-1]]), "the number of an earlier line, found -1"),
    "citing by a truth value": (on_line(3, ["Add", [True]]), "the number of an earlier line, found True"),
    "citing nothing": (on_line(3, ["Add", [None]]), "the number of an earlier line, found NoneType"),
    "lists in lists": (on_line(3, ["Add", [[0]]]), "the number of an earlier line, found list"),
    "an object as argument": (on_line(3, ["Add", {"a": 0}]), "the number of an earlier line, found dict"),
    "too few fields": (on_line(3, ["Sum", 0]), "line 3: expected Sum(lower, upper, body, hint)"),
    "too many fields": (on_line(3, ["Num", 0, 0, 0]), "line 3: expected Num(value)"),
    "a number for a name": (on_line(3, ["Sym", 0]), "line 3: expected Sym(name, sort)"),
    "a sort that there is not": (on_line(3, ["Sym", "a", "complex"]), "line 3: expected Sym(name, sort)"),
    "a truth value for a number": (on_line(3, ["number", True]), "line 3: expected a number"),
    "a number that is none": (on_line(3, ["number", "one"]), "line 3: expected a number"),
    "1/0": (on_line(3, ["number", "1/0"]), "line 3: expected a number"),
    "2/4": (on_line(3, ["number", "2/4"]), "line 3: expected a number"),
    "10^10^9 as a number": (on_line(3, ["number", "1e1000000000"]), "line 3: expected a number"),
    "a number of 10^6 digits": (on_line(3, ["number", "1" * 10**6]), "line 3: expected a number"),
    "digits of another script": (on_line(3, ["number", "٣"]), "line 3: expected a number"),
    "escapes for the terminal": (on_line(3, ["\x1b[2J\x07"]), "found '\\x1b[2J\\x07'"),
    "a step for a formula": (in_goal(statement=-1), "the number of an earlier line, found -1"),
    "a formula for a step": (lambda f: in_goal(theorem=statement(f["goals"][0]))(f), "the line of a step"),
    "a step for a statement": (lambda f: in_goal(statement=theorem(f["goals"][0]))(f), "closed formulas"),
    "a term for a hypothesis": (in_goal(hypotheses=[1]), "closed formulas"),
    "hypotheses that are no list": (in_goal(hypotheses="none"), "hypotheses: expected a list, found 'none'"),
    "laws that are no list": (in_goal(laws={}), "laws: expected a list, found dict"),
}  # fmt: skip

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


@pytest.mark.parametrize(("edit", "message"), EDITS.values(), ids=EDITS)
def test_what_is_not_written_as_a_proof_file_is_refused(edit: Callable[[Json], None], message: str) -> None:
    with pytest.raises(ProofFileError) as error:
        replay_text(edited(edit))
    assert message in str(error.value)
    assert_one_line(error.value)


@pytest.mark.parametrize(("edit", "message"), LIES.values(), ids=LIES)
def test_what_does_not_prove_its_goal_is_refused(edit: Callable[[Json], None], message: str) -> None:
    with pytest.raises(NotCheckedError) as error:
        replay_text(edited(edit))
    assert message in str(error.value)
    assert_one_line(error.value)


def edited(edit: Callable[[Json], None]) -> bytes:
    found = parsed()
    edit(found)
    return json.dumps(found).encode()


def test_half_a_character_is_a_name_like_any_other() -> None:
    found = json.loads(chain(["Sym", "\ud800", "real"], lambda last: ["Equal", 2, 2], 4))
    found["lines"].append(["assume", 3])
    found["goals"][0].update(statement=3, hypotheses=[3], theorem=4)
    with pytest.raises(NotCheckedError, match="the hash is that of another claim"):
        replay_text(json.dumps(found).encode())


# What is spoilt at random


def spoilt(found: Json, random: Random) -> None:
    """One small change anywhere in the lines or goals."""
    lines: list[Any] = found["lines"]
    number = random.randrange(len(lines))
    match random.randrange(6):
        case 0:
            lines.pop(number)
        case 1:
            lines.insert(number, random.choice(lines))
        case 2:
            other = random.randrange(len(lines))
            lines[number], lines[other] = lines[other], lines[number]
        case 3:
            lines[number][0] = random.choice(lines)[0]
        case 4:
            goal = random.choice(found["goals"])
            goal[random.choice(("statement", "theorem"))] = number
        case _:
            arguments = [place for place, value in enumerate(lines[number]) if type(value) is int]
            if arguments:
                lines[number][random.choice(arguments)] = random.randrange(max(number, 1))


def flipped(text: bytes, random: Random) -> bytes:
    """One flipped bit."""
    place = random.randrange(len(text))
    return text[:place] + bytes([text[place] ^ 1 << random.randrange(8)]) + text[place + 1 :]


def goals(found: Replayed) -> list[tuple[Any, ...]]:
    return [(goal.statement, frozenset(goal.hypotheses), frozenset(goal.laws)) for goal in found.goals]


def test_a_file_that_is_spoilt_proves_what_it_did_or_nothing() -> None:
    random, text, accepted = Random(SEED), content(PROVED[1]), 0
    true = goals(replay_text(text))
    for number in range(MUTANTS):
        if number % 2:
            mutant = flipped(text, random)
        else:
            found = json.loads(text)
            spoilt(found, random)
            mutant = json.dumps(found).encode()
        try:
            replayed = replay_text(mutant)
        except (ProofFileError, NotCheckedError) as error:
            assert_one_line(error)
            continue
        accepted += 1
        assert goals(replayed) == true
        assert all(isinstance(goal.statement, Relation | And | ForAll) for goal in replayed.goals)
    print(f"\nspoilt proof files: N = {MUTANTS}, seed {SEED}; {accepted} still prove their goals, none another")
    assert accepted < MUTANTS / 4


# What would take too long


def chain(first: list[Any], again: Callable[[int], list[Any]], length: int) -> bytes:
    """Lines each of which uses the one before."""
    lines = [["number", "2"], ["Num", 0], first]
    while len(lines) < length:
        lines.append(again(len(lines) - 1))
    goal = {"statement": 1, "hypotheses": [], "laws": [], "theorem": len(lines) - 1, "hash": ""}
    return json.dumps({"format": "symbolic-init proof 1", "lines": lines, "goals": [goal]}).encode()


@pytest.mark.parametrize(
    ("first", "again"),
    [
        (["Add", [1, 1]], lambda last: ["Add", [last, last]]),
        (["Pow", 1, 0], lambda last: ["Pow", last, 0]),
        (["positive_number", 1], lambda last: ["product_sign", last, last]),
        (["Equal", 1, 1], lambda last: ["And", [last, last]] if last % 2 else ["And", [last]]),
    ],
)
def test_what_grows_exponentially_when_it_is_written_out_is_refused(first: list[Any], again: Any) -> None:
    with pytest.raises(ProofFileError, match="no formula of more than 100000 parts"):
        replay_text(chain(first, again, 100))


def test_a_hypothesis_that_grows_exponentially_is_refused() -> None:
    """{x = x} becomes {x·x = x·x}, and so on."""
    found = json.loads(chain(["Sym", "x", "real"], lambda last: ["Mul", [2, 2]], 4))
    found["lines"] += [["Equal", 2, 2], ["assume", 4], ["Equal", 1, 1], ["discharge", 6, 5]]
    found["lines"] += [["substitute", here - 1, [2, 3]] for here in range(8, 60)]
    with pytest.raises(ProofFileError, match="no formula of more than 100000 parts"):
        replay_text(json.dumps(found).encode())


def test_a_power_with_a_huge_exponent_is_refused() -> None:
    found = json.loads(chain(["Sym", "x", "real"], lambda last: ["number", "1" * 400], 4))
    found["lines"].append(["Pow", 2, 3])
    with pytest.raises(ProofFileError, match="no formula of more than 100000 parts"):
        replay_text(json.dumps(found).encode())


def test_a_term_of_depth_10_000_is_refused() -> None:
    text = chain(["Sym", "x", "real"], lambda last: ["App", "f", [last]], 10_000)
    with pytest.raises(ProofFileError, match="expected the line of a step"):
        replay_text(text)
    found = json.loads(text)
    found["lines"].append(["ring", 9_999, 9_999])
    found["goals"][0]["theorem"] = 10_000
    with pytest.raises(NotCheckedError, match="the rule does not apply: ring: maximum recursion depth"):
        replay_text(json.dumps(found).encode())


def replay(path: Path) -> subprocess.CompletedProcess[str]:
    """The command."""
    command = [sys.executable, "-m", "symbolic_init", "replay", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_a_product_of_many_sums_ends_with_its_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """(x1 + … + x200)² is worked out, once, twice, …, each time with another factor."""
    names = [["Sym", f"x{number}", "real"] for number in range(200)]
    normal_form.frozen.cache_clear()  # what an earlier test has worked out takes no time
    normal_form._polynomial.cache_clear()
    found = json.loads(chain(names[0], lambda last: names[last - 1], 202))
    found["lines"].append(["Add", [*range(2, 202)]])
    for number in range(2, 202):
        here = len(found["lines"])
        found["lines"] += [["Mul", [202, 202, number]], ["ring", here, here]]
    (tmp_path / "products").write_text(json.dumps(found), encoding="utf-8")
    with pytest.raises(ExhaustedError, match=r"more than 0.5 s of CPU"):
        bounded(lambda: replay_file(str(tmp_path / "products")), 0.5, 1 << 45)


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
