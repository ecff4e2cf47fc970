"""What is no proof file, or is one but for one thing: refused with one clear line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from symbolic_init.proof_files.reading import MOST_BYTES, ProofFileError, replay_file, replay_text
from tests.proof_files.edits import Json, assert_one_line, edited, in_goal, on_line, stated, statement, theorem, without
from tests.proof_files.pages import content

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


@pytest.mark.parametrize(("edit", "message"), EDITS.values(), ids=EDITS)
def test_what_is_not_written_as_a_proof_file_is_refused(edit: Callable[[Json], None], message: str) -> None:
    with pytest.raises(ProofFileError) as error:
        replay_text(edited(edit))
    assert message in str(error.value)
    assert_one_line(error.value)
