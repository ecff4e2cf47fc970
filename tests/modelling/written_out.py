"""Networks and their losses written out component by component in SymPy, and loops expanded likewise; for tests only.

Both sides end as polynomials with rational coefficients in opaque generators: one for each symbol, and one for each
function at each (tuple of) polynomials. Two expressions are equal when their polynomials are.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, reduce
from operator import add, mul
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef
from sympy.polys.rings import PolyElement

from symbolic_init.kernel import terms as k
from symbolic_init.system import NEXT, TIME, Tensor, TransitionSystem

MOST_GENERATORS = 80


class Opaque:
    """A ring of polynomials whose generators are met on the way."""

    def __init__(self) -> None:
        self.ring, *self.free = sp.ring(f"g:{MOST_GENERATORS}", sp.QQ)
        self.met: dict[object, PolyElement] = {}
        self.read = cache(self._read)

    def generator(self, name: str, *arguments: PolyElement) -> PolyElement:
        """The generator for a function at polynomials, or for a symbol."""
        key = (name, *arguments)
        if key not in self.met:
            self.met[key] = self.free[len(self.met)]
        return self.met[key]

    def power(self, base: PolyElement, exponent: int) -> PolyElement:
        """An integer power; the inverse of what is no number is opaque."""
        if exponent < 0 and not base.is_ground:
            return self.generator("inverse", base) ** -exponent
        return base**exponent if exponent >= 0 else self.ring(1 / base.LC) ** -exponent

    def _read(self, expression: sp.Expr) -> PolyElement:
        match expression:
            case sp.Rational():
                return self.ring(sp.QQ(expression.p, expression.q))
            case sp.Symbol():
                return self.generator(expression.name)
            case sp.Add():
                return reduce(add, map(self.read, expression.args))
            case sp.Mul():
                return reduce(mul, map(self.read, expression.args))
            case sp.Pow():
                return self.power(self.read(expression.base), int(expression.exp))
            case sp.Subs():  # d phi(xi)/d xi at xi = the argument, the first one
                derivative, ((place, argument),) = expression.expr, zip(*expression.args[1:], strict=True)
                assert derivative.variables == derivative.expr.args[:1] == (place,)
                rest = derivative.expr.args[1:]
                return self.generator(f"{derivative.expr.func}_prime", *map(self.read, (argument, *rest)))
            case sp.exp() | sp.log() | AppliedUndef() | sp.Function():
                return self.generator(str(expression.func), *map(self.read, expression.args))
        raise AssertionError(f"no polynomial for {expression!r}")


class Expanded:
    """One step at concrete sizes: entries of state and inputs are generators such as W1_1_2, the rest is inlined."""

    def __init__(self, system: TransitionSystem, sizes: Mapping[str, int], opaque: Opaque) -> None:
        self.sizes, self.opaque = sizes, opaque
        self.bodies = {T.name: (T, body) for T, body in system.intermediates}
        self.system = system
        self.entry = cache(self._entry)

    def gradients(self) -> dict[str, PolyElement]:
        """Minus the change of every entry of the state: the gradient, when the rate is 1 and the update plain SGD."""
        made = {}
        for tensor in self.system.state:
            for point in self.points(tensor):
                at = dict(zip((i.name for i in tensor.indices), point, strict=True))
                old = self.entry(tensor.name, *point)
                made[component(tensor.name, *point)] = old - self.value(self.system.update[tensor.name], at, ())
        return made

    def points(self, tensor: Tensor) -> Iterator[tuple[int, ...]]:
        """The index tuples of a tensor."""
        ranges = [range(1, int(self.value(axis.size, {}, ()).LC) + 1) for axis in tensor.axes]
        return itertools.product(*ranges)

    def _entry(self, name: str, *point: int) -> PolyElement:
        if name not in self.bodies:
            return self.opaque.generator(component(name, *point))
        tensor, body = self.bodies[name]
        return self.value(body, dict(zip((i.name for i in tensor.indices), point, strict=True)), ())

    def value(self, term: k.Term, at: Mapping[str, int], bound: tuple[int, ...]) -> PolyElement:
        """The polynomial of a term at values of its index variables."""
        ring = self.opaque.ring

        def inner(part: k.Term, *more: int) -> PolyElement:
            return self.value(part, at, (*bound, *more))

        def number(part: k.Term) -> int:
            return int(inner(part).LC)

        match term:
            case k.Num(value):
                return ring(sp.QQ(value.numerator, value.denominator))
            case k.Sym(name):
                known = {**self.sizes, **at}
                return ring(known[name]) if name in known else self.opaque.generator(name)
            case k.Bound(level):
                return ring(bound[-1 - level])
            case k.Entry(name, (time, *indices)):
                assert time in (TIME, NEXT)
                return self.entry(name, *map(number, indices))
            case k.Add(parts):
                return reduce(add, map(inner, parts))
            case k.Mul(parts):
                return reduce(mul, map(inner, parts))
            case k.Pow(base, exponent):
                return self.opaque.power(inner(base), exponent)
            case k.App(function, arguments):
                return self.opaque.generator(function, *map(inner, arguments))
            case k.Sum(lower, upper, body):
                summands = (inner(body, step) for step in range(number(lower), number(upper) + 1))
                return reduce(add, summands, ring(0))
        raise AssertionError(f"no polynomial for {term!r}")


def component(name: str, *point: int) -> str:
    """The name of an entry: W1_2_3."""
    return "_".join([name, *map(str, point)])


def vector(name: str, size: int, *before: int) -> list[sp.Symbol]:
    """The entries of a vector, for instance of the sample with the given number."""
    return [sp.Symbol(component(name, *before, i)) for i in range(1, size + 1)]


def parameters(widths: Sequence[int], bias: bool = True) -> list[sp.Symbol]:
    """All weights and biases."""
    made = []
    for layer, (inputs, units) in enumerate(itertools.pairwise(widths), 1):
        made += [w for i in range(1, units + 1) for w in vector(f"W{layer}", inputs, i)]
        made += vector(f"b{layer}", units) if bias else []
    return made


def outputs(
    widths: Sequence[int], x: Sequence[sp.Expr], activations: Sequence[Callable[[Any], Any]], *, bias: bool = True
) -> list[sp.Expr]:
    """The outputs of the network at one sample, one activation for each hidden layer."""
    a = list(x)
    for layer, units in enumerate(widths[1:], 1):
        z = [sum(map(mul, vector(f"W{layer}", widths[layer - 1], i), a)) for i in range(1, units + 1)]
        z = list(map(add, z, vector(f"b{layer}", units))) if bias else z
        a = [activations[layer - 1](each) for each in z] if layer < len(widths) - 1 else z
    return a
