"""Small proof files that stand for a lot of work: refused, or ended when their time is over."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from symbolic_init.kernel import normal_form
from symbolic_init.proof_files.bounded import ExhaustedError, bounded
from symbolic_init.proof_files.reading import NotCheckedError, ProofFileError, replay_file, replay_text
from tests.proof_files.edits import chain


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
