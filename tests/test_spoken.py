"""Formulas in words, for readers who listen."""

from __future__ import annotations

import pytest

from symbolic_init.layout import Fenced, Letter, Number, Operator, Row, Script, layer_above
from symbolic_init.notation import CHARACTERS
from symbolic_init.printing import spoken
from symbolic_init.prose import tree


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (r"\mathbf{w}^{(t+1)} = \eta\,\mathbf{x}", "vector w, at step t plus 1, equals eta times vector x"),
        (r"w_k^{(t)}", "w sub k, at step t"),
        (r"\hat y \ne -1", "y hat is not equal to minus 1"),
        (r"\mathbf{W}_1^\top", "matrix W sub 1 transpose"),
        (r"\sum_{j=1}^{n} x_j", "the sum from j equals 1 to n, of x sub j"),
        (r"\frac{1}{2}", "1 over 2"),
        (r"\frac{a+b}{2}", "the fraction a plus b, over 2, end of fraction"),
        (r"\sqrt{a+b}", "the square root of a plus b, end of root"),
        (r"e^{-z}", "e to the power minus z"),
        (r"w^2 + b^3", "w squared plus b cubed"),
        (r"\Delta\mathbf w' > 0", "Delta vector w prime is greater than 0"),
        (
            r"\begin{cases}1&\text{if } z\ge 0\\-1&\text{otherwise}\end{cases}",
            "by cases: 1, if z is at least 0, minus 1, otherwise, end of cases",
        ),
    ],
)
def test_a_formula_is_said_as_one_reads_it_aloud(source: str, said: str) -> None:
    assert spoken.formula(tree(source)) == said


def test_brackets_say_what_they_mean() -> None:
    z, zero = Letter("z"), Number("0")
    step = Fenced("[", Row((z, Operator("≥"), zero)), "]")
    assert spoken.formula(step) == "open bracket 1 if z is at least 0, else 0, close bracket"
    assert spoken.formula(Script(Fenced("‖", z, "‖"), None, Number("2"))) == "the norm of z, squared"
    both = Script(z, None, Row((Operator("′"), Fenced("(", Letter("t"), ")"), Operator("⊤"))))
    assert spoken.formula(both) == "z prime, at step t, transpose"


def test_a_layer_above_is_not_a_step() -> None:
    assert spoken.formula(Script(Letter("W", "bold"), None, layer_above(Number("2")))) == "matrix W, in layer 2"
    assert spoken.formula(Script(Letter("w"), Letter("k"), Fenced("(", Number("2"), ")"))) == "w sub k, at step 2"
    assert spoken.formula(tree("w_k^{(2)}")) == "w sub k, at step 2"


@pytest.mark.parametrize("char", [char for char, _, _ in CHARACTERS])
def test_every_character_of_the_notation_has_a_word(char: str) -> None:
    assert char in spoken.SIGNS or char in spoken.LETTERS
