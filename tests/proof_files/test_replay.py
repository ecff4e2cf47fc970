"""Proof files: what is written is small and says no conclusions; what is replayed is the report's theorem."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from symbolic_init import cli
from symbolic_init.kernel import terms
from symbolic_init.kernel.terms import Formula, Relation, Syntax, Term
from symbolic_init.kernel.theorem import RULES
from symbolic_init.proof_files.fingerprint import fingerprint
from symbolic_init.proof_files.reading import KINDS, replay_text
from symbolic_init.proof_files.writing import proof_file
from symbolic_init.proving.derivation import steps_of
from tests.proof_files.pages import INSTANCES, PROVED, content, parsed, report


@pytest.mark.parametrize("slug", PROVED)
def test_a_replayed_file_proves_what_the_report_says(slug: str) -> None:
    proved = [evidence for evidence in report(slug).evidence if evidence.theorem is not None]
    found = replay_text(content(slug))
    assert [goal.statement for goal in found.goals] == [evidence.statement for evidence in proved]
    assert [goal.hypotheses for goal in found.goals] == [evidence.hypotheses for evidence in proved]
    assert [goal.laws for goal in found.goals] == [evidence.axioms for evidence in proved]
    assert 0 < found.steps <= len({id(s) for e in proved if e.theorem for s in steps_of(e.theorem)})


@pytest.mark.parametrize("slug", PROVED)
def test_a_file_has_steps_only_each_thing_once_and_cites_what_stands_before(slug: str) -> None:
    found = parsed(slug)
    assert list(found) == ["format", "lines", "goals"]
    for number, (name, *arguments) in enumerate(found["lines"]):
        cited = [a for argument in arguments for a in (argument if type(argument) is list else [argument])]
        assert name in {"number", *KINDS, *RULES}
        assert all(type(a) is str or 0 <= a < number for a in cited)
    assert len({json.dumps(line) for line in found["lines"]}) == len(found["lines"])
    assert all(goal.keys() == {"statement", "hypotheses", "laws", "theorem", "hash"} for goal in found["goals"])


def test_a_file_is_small() -> None:
    assert len(content()) < 60 * len(parsed()["lines"])
    assert content().count(b"\n") == len(parsed()["lines"]) + len(parsed()["goals"]) + 3


def test_writing_it_again_gives_the_same_bytes() -> None:
    again = proof_file(report(PROVED[0]))
    assert again is not None
    assert again.encode() == content()


def test_every_kind_of_node_of_the_kernel_can_be_read() -> None:
    kinds = {kind for kind in vars(terms).values() if isinstance(kind, type) and issubclass(kind, Syntax)}
    assert kinds - {Syntax, Term, Formula, Relation} == set(KINDS.values())


def test_the_fingerprint_is_that_of_the_claim_however_it_is_written() -> None:
    goals = replay_text(content()).goals
    first, second = goals
    assert first.hash == fingerprint(first.statement, first.hypotheses[::-1], first.laws[::-1])
    fewer = fingerprint(first.statement, first.hypotheses[1:], first.laws)
    without = fingerprint(first.statement, first.hypotheses, first.laws[1:])
    assert len({first.hash, second.hash, fewer, without}) == 4


def test_fingerprints_tell_names_numbers_and_structure_apart() -> None:
    x, y, n = terms.Sym("x"), terms.Sym("y"), terms.Sym("x", terms.INDEX)
    different = [
        x, y, n, terms.Num(1), terms.Num(10), terms.Add((x, y)), terms.Mul((x, y)), terms.Add((y, x)), terms.Add((x,)),
        terms.Add((terms.Add((x,)), y)), terms.Add((x, terms.Add((y,)))), terms.App("x", ()), terms.Entry("x", ()),
        terms.App("x\nname 1 y", ()), terms.App("x", (y,)), terms.Pow(x, 1), terms.Pow(x, -1), terms.Bound(0),
    ]  # fmt: skip
    closed = [term for term in different if not term.loose]
    hashes = {fingerprint(terms.Equal(left, right), (), ()) for left in closed for right in closed}
    assert len(hashes) == len(closed) ** 2


def test_display_names_of_bound_variables_are_no_part_of_a_claim() -> None:
    one, other = (
        terms.ForAll(terms.REAL, terms.Equal(terms.Bound(0, terms.REAL), terms.Num(0)), name) for name in "ab"
    )
    assert fingerprint(one, (), ()) == fingerprint(other, (), ())


@pytest.mark.parametrize("slug", INSTANCES)
def test_what_an_instance_decides_has_no_proof_file(slug: str) -> None:
    assert proof_file(report(slug)) is None


def test_report_writes_proofs_and_says_where_there_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["report", PROVED[0], INSTANCES[0], "--to", "proof,md", "--out", str(tmp_path)]
    assert cli.main(command) == 0
    captured = capsys.readouterr()
    assert captured.out.count(".proof.json") == 1
    assert captured.err == (f"no proof is written where nothing was proved by a theorem: {INSTANCES[0]} (refuted)\n")
    command = [sys.executable, "-m", "symbolic_init", "replay", f"{tmp_path}/{PROVED[0]}.proof.json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == (Path(__file__).parent / "told.txt").read_text(encoding="utf-8")
    assert done.stderr == ""
