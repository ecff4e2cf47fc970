"""A node of every kind, and objects that pretend to be one: for the tests of terms and of binding."""

from __future__ import annotations

from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    And,
    App,
    AtMost,
    Bound,
    Entry,
    Equal,
    ForAll,
    Implies,
    Less,
    Mul,
    Not,
    Num,
    Pow,
    Sum,
    Sym,
    Syntax,
    Term,
)  # fmt: skip

a, b, j = Sym("a"), Sym("b"), Sym("j", INDEX)
m, n = Sym("m", INDEX), Sym("n", INDEX)
ONE, J = Num(1), Bound(0)


def x(*indices: Term) -> Term:
    return Entry("x", indices)


ONE_OF_EACH: list[Syntax] = [
    ONE, a, J, x(n), Add((a, b)), Mul((a, b)), Pow(a, 2), App("f", (a,)), Sum(ONE, n, x(J)), Equal(a, b), Less(a, b),
    AtMost(a, b), Not(Equal(a, b)), And((Equal(a, b),)), Implies(Equal(a, b), Less(a, b)),
    ForAll(INDEX, Equal(x(J), a)),
]  # fmt: skip


class Lying:
    """Says that it is a term, a formula, a name, whatever is wanted."""

    def __init__(self, kind: type) -> None:
        self.kind = kind

    def __repr__(self) -> str:
        return f"Lying({self.kind.__name__})"

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return self.kind

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0

    loose = 0
    value = 0
    sort = INDEX


class Twin:
    """Equals every node, and has the hash of one."""

    __class__ = Num  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return hash(ONE)
