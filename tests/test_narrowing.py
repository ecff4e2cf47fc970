"""Formulas that no line can hold, written so that it can be broken."""

from __future__ import annotations

from symbolic_init.layout import APPLY, TIMES, Cases, Fenced, Fraction, Letter, Node, Operator, Prose, Row
from symbolic_init.printing import latex, plain
from symbolic_init.printing.extent import em
from symbolic_init.printing.narrowing import fitted


def total(letters: str) -> Row:
    """A sum of letters."""
    items: list[Node] = [Letter(letters[0])]
    for letter in letters[1:]:
        items += [Operator("+"), Letter(letter)]
    return Row(tuple(items))


def lines(node: Node, room: float) -> list[str]:
    return [plain.formula(line).strip() for line in fitted(node, room, room, em)]


def test_what_fits_is_left_alone() -> None:
    fraction = Fraction(total("abcd"), total("efgh"))
    assert fitted(fraction, 8, 8, em) == [fraction]
    assert lines(Row((total("abcd"), Operator("="), fraction)), 9) == [
        "a + b + c + d",
        "= (a + b + c + d)/(e + f + g + h)",
    ]


def test_a_wide_fraction_is_written_with_a_slash() -> None:
    fraction = Fraction(total("abcdef"), total("gh"))
    found = fitted(fraction, 7, 7, em)
    assert all(em(line) <= 7 for line in found)
    assert "".join(map(plain.formula, found)).replace(" ", "") == "(a+b+c+d+e+f)∕(g+h)"
    followed = fitted(Row((fraction, TIMES, Letter("x"))), 7, 7, em)
    assert "".join(map(plain.formula, followed)).replace(" ", "") == "((a+b+c+d+e+f)∕(g+h))x"


def test_a_narrow_fraction_inside_of_what_is_broken_stays() -> None:
    half = Fraction(Letter("a"), Letter("b"))
    found = fitted(Row((Letter("f"), APPLY, Fenced("(", Row((half, Operator("+"), total("cdefgh"))), ")"))), 7, 7, em)
    assert len(found) > 1
    assert r"\frac{a}{b}" in latex.formula(found[0])


def test_conditions_stand_under_wide_cases() -> None:
    cases = Cases(((total("abcde"), Row((Prose("if "), total("xy")))), (Letter("z"), Prose("otherwise"))))
    (found,) = fitted(cases, 11, 11, em)
    assert isinstance(found, Cases)
    assert [plain.formula(value).strip() for value, _ in found.rows] == [
        "a + b + c + d + e",
        "if x + y",
        "z   otherwise",
    ]
    assert em(found) <= 11
