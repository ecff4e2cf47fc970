"""Terms over known tensors: random ones, how they are printed, and what each is worth in one fixed model."""

from __future__ import annotations

import random
from fractions import Fraction

from symbolic_init.kernel.terms import INDEX, Add, App, Bound, Entry, Mul, Num, Pow, Sum, Sym, Term
from symbolic_init.system import NEXT, TIME
from symbolic_init.typesetting import Shape, Typesetter
from tests.specimen_terms import ETA, ETA2, K, at, n

SHAPES = {
    **{name: Shape(True, (n,)) for name in ("w", "v", "x", "Delta_w")},
    **{name: Shape(True, ()) for name in ("y", "yhat", "z")},
    "w0": Shape(False, (n,)),
    "W": Shape(True, (Sym("m", INDEX), n)),
}
SETTER = Typesetter(SHAPES)
A = Sym("a")


def random_term(draw: random.Random, depth: int, binders: int = 0) -> Term:
    def index() -> Term:
        bound = [Bound(level) for level in range(binders)]
        return draw.choice([TIME, NEXT, Num(0), Num(1), Num(2), K, *bound])

    def inside(more: int = 0) -> Term:
        return random_term(draw, depth - 1, binders + more)

    kind = draw.choice(["leaf", "sum", "product", "product", "power", "application", "series"]) if depth else "leaf"
    match kind:
        case "sum":
            return Add(tuple(inside() for _ in range(draw.randint(2, 3))))
        case "product":
            return Mul(tuple(inside() for _ in range(draw.randint(2, 3))))
        case "power":
            return Pow(inside(), draw.choice([2, 3, -1, -2]))
        case "application":
            return App(draw.choice(["phi", "exp", "nonneg", "pos", "abs", "sqrt"]), (inside(),))
        case "series":
            return Sum(Num(1), draw.choice([n, n, TIME]), inside(1))
    values = [Num(v) for v in (0, 1, 2, -1, -3, Fraction(1, 2), Fraction(-2, 3))]
    entries = [at("y", index()), at("w", index(), index()), at("x", index(), index()), Entry("w0", (index(),)),
               at("W", index(), index(), index())]  # fmt: skip
    return draw.choice([*values, ETA, ETA2, A, *entries, *entries])


def closed_terms(count: int, seed: int) -> list[Term]:
    """Different ones that mention no variable of a binder around them."""
    draw, made = random.Random(seed), dict[Term, None]()
    while len(made) < count:
        term = random_term(draw, draw.randint(0, 3))
        if not term.loose:
            made[term] = None
    return list(made)


def value(term: Term, bound: tuple[int, ...] = ()) -> Fraction:
    """The term's value in one fixed model, in which different quantities have unrelated values."""
    match term:
        case Num(number):
            return Fraction(number)
        case Sym(name, sort):
            return Fraction(
                random.Random(name).randint(2, 3) if sort == INDEX else random.Random(name).randint(2, 10**6)
            )
        case Bound(level):
            return Fraction(bound[level])
        case Entry(tensor, indices):
            return Fraction(random.Random(repr((tensor, [value(i, bound) for i in indices]))).randint(2, 10**6), 7)
        case Add(parts):
            return sum((value(part, bound) for part in parts), Fraction(0))
        case Mul(parts):
            product = Fraction(1)
            for part in parts:
                product *= value(part, bound)
            return product
        case Pow(base, exponent):
            inner_value = value(base, bound)
            return inner_value**exponent if inner_value or exponent > 0 else Fraction(0)
        case App(function, arguments):
            return Fraction(random.Random(repr((function, [value(a, bound) for a in arguments]))).randint(2, 10**6), 11)
        case Sum(lower, upper, body):
            steps = range(int(value(lower, bound)), int(value(upper, bound)) + 1)
            return sum((value(body, (j, *bound)) for j in steps), Fraction(0))
    raise TypeError(term)
