"""Simple LaTeX is read by hand exactly as latex2mathml and its repairs read it, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symbolic_init.notation import LATEX
from symbolic_init.prose import converted
from symbolic_init.shorthand import read

SIMPLE = [
    r"\mathbf{w}^{(1)} = \eta\,(y^{(1)} - 1/2)\,\mathbf x^{(1)}", r"\mathbf{w}_{0}' = \mathbf{w}_0 / \eta'",
    r"\{-1, 1\}", r"\Delta\mathbf{w}^{(t)}_k \ge 1.5", r"\left(y - \hat{y}\right)\tilde{b}_0",
    r"\frac{\eta}{2 \rho} < |x|", r"\mathbf{0} \ne \mathbf{v} \cdot \mathbf{w}^\top", "mistake",
]  # fmt: skip
LEFT = [
    "", "{}", "x''", "x_12", "x_1.5", "x^", "_1", "{x", "x}", ".5", "1.2.3", "2 pt", r"\sum_k x_k", r"\mathrm{step}",
    r"\operatorname{step}(z)", r"\text{if}", r"\unknown", r"\mathbf{wx}", r"\hat y", "x % y", "\\", r"a \\ b", "x^2^3",
]  # fmt: skip
PIECES = st.sampled_from([
    r"\eta", r"\mathbf{w}", r"\mathbf x", r"\mathbf{0}", r"\hat{y}", r"\tilde{b}", r"\frac{a}{b}", r"\frac", r"\Delta",
    r"\cdot", r"\le", r"\in", r"\infty", r"\left(", r"\right)", r"\left", r"\hat", r"\mathbf", r"\{", r"\}", r"\,", "_",
    "^", "_0", "^{(t)}", r"^\top", "'", "{", "}", "(", ")", "[", "]", "1", "12", "1.5", ".", "a", "x", "in", "em", "-",
    "+", "=", "<", ">", "/", ",", "|", " ", "{ab}",
])  # fmt: skip


@pytest.mark.parametrize("latex", SIMPLE)
def test_what_pages_write_is_simple(latex: str) -> None:
    assert read(latex) == converted(latex)


@pytest.mark.parametrize("latex", LEFT)
def test_the_rest_is_left_to_the_real_reader(latex: str) -> None:
    assert read(latex) is None


@pytest.mark.parametrize("latex", sorted(latex for latex in LATEX.values() if latex.strip()))
def test_every_character_is_read_alike(latex: str) -> None:
    found = read(latex)
    assert found is None or found == converted(latex)


@given(st.lists(PIECES, min_size=1, max_size=7).map("".join))
def test_both_readers_agree(latex: str) -> None:
    found = read(latex)
    assert found is None or found == converted(latex)
