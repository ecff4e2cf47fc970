"""Where long formulas are broken: at relations first, then at terms; what is not broken, and what begins a line."""

from __future__ import annotations

import random

import pytest

from symbolic_init.kernel.terms import Add, Mul, Num, Sum, Sym, Term
from symbolic_init.layout import SPACE, TIMES, Fenced, Letter, Macro, Node, Operator, Row
from symbolic_init.printing import latex, plain
from symbolic_init.printing.breaking import LONG, broken
from symbolic_init.printing.extent import em
from symbolic_init.typesetting import Typesetter


def formula(text: str) -> Node:
    """A row of letters and signs; a space is a product, brackets are brackets."""
    stack: list[list[Node]] = [[]]
    for char in text:
        if char == "(":
            stack.append([])
        elif char == ")":
            inside = stack.pop()
            stack[-1].append(Fenced("(", Row(tuple(inside)), ")"))
        else:
            stack[-1].append(TIMES if char == " " else Letter(char) if char.isalnum() else Operator(char))
    return Row(tuple(stack[0]))


def lines(node: Node, room: float) -> list[str]:
    return [plain.formula(line).strip() for line in broken(node, room, room, em)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a=b+c", ["a = b + c"]),
        ("aaaaaa+bbbbbb=cccccc+dddddd", ["aaaaaa + bbbbbb", "= cccccc + dddddd"]),
        ("aaaaaa+bbbbbbbb+cccccc+dddddd", ["aaaaaa + bbbbbbbb", "+ cccccc + dddddd"]),
        ("aaaa=bbbb⟹cccccc+dddddd=ffff", ["aaaa = bbbb", "⟹ cccccc + dddddd", "= ffff"]),
        ("aaaa+bb(ccccc+ddddd)+eeee", ["aaaa + bb(ccccc", "+ ddddd) + eeee"]),
        ("aaaaaaaa+bb(cccc+ddd)+eeee", ["aaaaaaaa", "+ bb(cccc + ddd)", "+ eeee"]),
        ("aaaa(bbbbbbb+ccccccccc)", ["aaaa(bbbbbbb", "+ ccccccccc)"]),
        ("aaaaaaaa bbbbbbbb cccccc", ["aaaaaaaa bbbbbbbb", "× cccccc"]),
        ("a=−bbbbbbbbbbbbbbbbbbb", ["a", "= −bbbbbbbbbbbbbbbbbbb"]),
    ],
)
def test_relations_come_first_and_then_terms(text: str, expected: list[str]) -> None:
    assert lines(formula(text), 10.5) == expected


def test_what_is_said_of_a_formula_moves_to_the_next_line_as_a_whole() -> None:
    node = Row((formula("aaaaaaaa=bbbbbbbb"), SPACE, formula("for")))
    assert lines(node, 11) == ["aaaaaaaa = bbbbbbbb", "for"]


def test_a_piece_that_a_paper_may_print_its_own_way_is_broken_only_where_it_is_long() -> None:
    short = Macro("inner", (Letter("w"), Letter("x")), formula("w·x"))
    long = Macro("inner", (Letter("w"), Letter("x")), formula("aaaaaaaaaaaa·bbbbbbbbbbbb"))
    assert em(long) > LONG
    _, second = broken(Row((formula("aaaaaaaaa="), short)), 6, 6, em)
    assert latex.formula(second).strip() == r"{} = \SIinner{w}{x}"
    assert len(broken(long, 8, 8, em)) == 2


def random_term(draw: random.Random, depth: int) -> Term:
    if not depth:
        return draw.choice([Sym("a"), Sym("eta"), Sym("w1"), Num(2), Num(-3)])
    parts = tuple(random_term(draw, depth - 1) for _ in range(draw.randint(2, 4)))
    return draw.choice([Add, Mul])(parts) if draw.random() < 0.9 else Sum(Num(1), Sym("n", "index"), parts[0])


def test_nothing_is_lost_and_nothing_added_but_the_sign_of_a_product() -> None:
    draw = random.Random(20260101)
    setter = Typesetter()
    for _ in range(300):
        node = setter.term(random_term(draw, 3))
        found = [plain.formula(line) for line in broken(node, 12, 10, em)]
        rest = [line.replace("×", "", 1) if line.strip().startswith("×") else line for line in found[1:]]
        assert "".join([found[0], *rest]).replace(" ", "") == plain.formula(node).replace(" ", "")
