"""The value of a closed kernel term, by the definition in kernel/terms.py; for tests only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from symbolic_init.kernel import terms as k

PRIMITIVES: dict[str, Callable[..., Fraction]] = {
    "nonneg": lambda z: Fraction(z >= 0),
    "pos": lambda z: Fraction(z > 0),
    "delta": lambda i, j: Fraction(i == j),
}


def value(
    term: k.Term,
    symbols: Mapping[str, Fraction | int] | None = None,
    entries: Mapping[str, Callable[..., Fraction | int]] | None = None,
    functions: Mapping[str, Callable[..., Fraction | int]] | None = None,
    bound: tuple[int, ...] = (),
) -> Fraction:
    """Entries are functions of the indices (time included), `bound` the values of the binders, innermost last."""

    def inner(part: k.Term, *more: int) -> Fraction:
        return value(part, symbols, entries, functions, (*bound, *more))

    match term:
        case k.Num(number):
            return Fraction(number)
        case k.Sym(name, _):
            return Fraction((symbols or {})[name])
        case k.Bound(level, _):
            return Fraction(bound[-1 - level])
        case k.Entry(tensor, indices):
            return Fraction((entries or {})[tensor](*(int(inner(i)) for i in indices)))
        case k.Add(parts):
            return sum((inner(part) for part in parts), Fraction(0))
        case k.Mul(parts):
            product = Fraction(1)
            for part in parts:
                product *= inner(part)
            return product
        case k.Pow(base, exponent):
            return inner(base) ** exponent
        case k.App(function, arguments):
            table = {**PRIMITIVES, **(functions or {})}
            return Fraction(table[function](*(inner(a) for a in arguments)))
        case k.Sum(lower, upper, body, _):
            steps = range(int(inner(lower)), int(inner(upper)) + 1)
            return sum((inner(body, step) for step in steps), Fraction(0))
    raise AssertionError(f"no value for {term!r}")
