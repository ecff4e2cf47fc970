"""No two meanings with one print, in any notation."""

from __future__ import annotations

import random

import pytest

from symbolic_init.kernel.terms import Term
from symbolic_init.layout import Node
from symbolic_init.notation import Notation
from symbolic_init.printing import latex, mathml, plain, spoken
from symbolic_init.printing.ascii import to_ascii
from symbolic_init.typesetting import Typesetter
from tests.typesetting.random_terms import SHAPES, random_term, value


def in_ascii(node: Node) -> str:
    """The formula where a console has no other letters."""
    return to_ascii(plain.formula(node))


@pytest.mark.parametrize(
    "notation",
    [
        Notation(),
        Notation("arrow", "transpose"),
        Notation("plain", "dot", "subscript", "superscript", "sigma", "alpha"),
        Notation("plain", "transpose", "subscript", activation="f"),
    ],
)
def test_no_two_meanings_have_the_same_print(notation: Notation) -> None:
    setter = Typesetter(SHAPES, notation)
    draw = random.Random(20240607)
    seen: dict[tuple[str, str], Term] = {}
    terms = [term for term in (random_term(draw, draw.randint(0, 3)) for _ in range(4000)) if not term.loose]
    assert len(terms) > 3000
    for term in terms:
        node = setter.term(term)
        for written in (plain.formula, in_ascii, latex.formula, mathml.formula, spoken.formula):
            known = seen.setdefault((written.__module__ + written.__name__, written(node)), term)
            if known != term:  # 1/2 and 2⁻¹ look alike, and are
                assert value(known) == value(term), (known, term)
