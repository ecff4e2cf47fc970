"""MathML as print has it: how far apart signs are, what accents and primes look like."""

from __future__ import annotations

import pytest

from symbolic_init.printing.mathml import PRIME, formula
from symbolic_init.prose import tree

NONE = 'lspace="0em" rspace="0em"'


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a+b", "<mo>+</mo>"),
        ("x_{i+1,j}", f"<mo {NONE}>+</mo><mn>1</mn><mo {NONE}>,</mo>"),
        (r"\sum_{k=1}^{n} k", f"<mi>k</mi><mo {NONE}>=</mo><mn>1</mn>"),
        ("x_{a<b}", f"<mo {NONE}>&lt;</mo>"),
        ("x^{-1}", '<mo form="prefix">−</mo><mn>1</mn>'),
        (r"W^\top", f"<mo {NONE}>⊤</mo>"),
        (r"a \implies b", '<mo lspace="0.5556em" rspace="0.5556em">⟹</mo>'),
        (r"\hat y", '<mo stretchy="false">ˆ</mo>'),
        (r"\tilde y", '<mo stretchy="false">˜</mo>'),
        ("w'", PRIME),
    ],
)
def test_a_formula_is_spaced_as_in_print(written: str, expected: str) -> None:
    assert expected in formula(tree(written))
