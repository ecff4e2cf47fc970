"""A loss and its derivative along a direction in dual numbers, and a gradient beside it: what is to be worked out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from typing import Any

from symbolic_init.crosscheck.arrays import Along, Index, Shape
from symbolic_init.crosscheck.program import Program, Slot, Writer
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import INDEX, Sym, Term
from symbolic_init.system import NEXT, PRIME, TIME, Function, Tensor, TransitionSystem

Statement = tuple[Tensor, Term]


class CheckError(ValueError):
    """A loss or gradient cannot be evaluated: said with what was expected and what was found."""


Dual = tuple[Slot, Slot | None]
"""A value and its derivative along the direction; None: 0."""


class DualNumbers:
    """One step of a system at concrete sizes, its state moved along a random direction."""

    def __init__(
        self,
        system: TransitionSystem,
        errors: Sequence[Statement],
        sizes: Mapping[str, int],
        functions: Iterable[Function] = (),
    ) -> None:
        self.numbers, self.system, self.sizes = Writer(), system, sizes
        self.functions = {function.name: function for function in functions if function.body is not None}
        self.known: dict[str, Dual] = {}
        self.symbols: dict[str, Dual] = {}
        self.arguments: Mapping[str, Dual] = {}
        self.bodies = {T.name: (T, body) for T, body in (*system.intermediates, *errors)}
        self.drawn = {T.name: T for T in (*(i.tensor for i in system.inputs), *system.constants)}
        self.timeless = {T.name for T in system.constants}
        self.shapes = {T.name: self.shape(T) for T in system.state}

    def program(self, loss: Term, gradient: Mapping[str, Term]) -> Program:
        """⟨gradient, v⟩ and the derivative of the loss along v, at a random point and v."""
        numbers = self.numbers
        directions = {name: numbers.draw(shape) for name, shape in self.shapes.items()}
        points = {name: numbers.draw(shape) for name, shape in self.shapes.items()}
        self.known = {name: (point, directions[name]) for name, point in points.items()}
        _, forward = self.visit(loss, (), {})
        self.known = {name: (value, None) for name, (value, _) in self.known.items()}
        reverse: Slot | None = None
        for tensor in self.system.state:
            scope, places = self.axes(tensor)
            factors = [*self.factors(gradient[tensor.name], scope, places), (directions[tensor.name], None)]
            reverse = self.plus(reverse, self.inner(factors, scope[::-1], len(scope))[0])
        zero = numbers.constant(0)
        return Program.of(numbers, (zero if reverse is None else reverse, zero if forward is None else forward))

    def shape(self, tensor: Tensor) -> Shape:
        """The sizes of a tensor's axes."""
        return tuple(self.number(axis.size) for axis in tensor.axes)

    def axes(self, tensor: Tensor) -> tuple[Shape, dict[Sym, int]]:
        """The sizes of a tensor's axes, the last one first, and the place of each among the places of a term."""
        shape = self.shape(tensor)
        return shape[::-1], {index: len(shape) - 1 - axis for axis, index in enumerate(tensor.indices)}

    def body(self, tensor: Tensor, body: Term) -> Dual:
        """All entries of a tensor."""
        scope, places = self.axes(tensor)
        value, slope = self.visit(body, scope, places)
        shape = scope[::-1]
        return self.numbers.over(shape, value), None if slope is None else self.numbers.over(shape, slope)

    def tensor(self, name: str) -> Dual:
        """The tensor of that name, by its definition or drawn."""
        if name not in self.known:
            if name in self.bodies:
                self.known[name] = self.body(*self.bodies[name])
            elif name in self.drawn:
                self.known[name] = self.numbers.draw(self.shape(self.drawn[name])), None
            else:
                raise CheckError(f"{name}: expected a tensor of {self.system.name} or one of the errors")
        return self.known[name]

    def visit(self, term: Term, scope: Shape, places: Mapping[Sym, int]) -> Dual:
        """A term over index variables with sizes `scope`, the outermost first; `places` are those of the free ones."""
        numbers = self.numbers
        match term:
            case k.Entry(name, indices):
                value, slope = self.tensor(name)
                index = tuple([self.index(part, scope, places) for part in self.untimed(name, indices)])
                return numbers.entries(index, value), None if slope is None else numbers.entries(index, slope)
            case k.Num(number):
                return numbers.constant(number), None
            case k.Sym(name, sort) if sort == INDEX:
                return numbers.constant(self.number(term)), None
            case k.Sym(name):
                if name in self.arguments:
                    return self.arguments[name]
                if name not in self.symbols:
                    self.symbols[name] = numbers.draw(()), None
                return self.symbols[name]
            case k.Add(parts):
                return reduce(self.add, [self.visit(part, scope, places) for part in parts])
            case k.Mul():
                return reduce(self.multiply, self.factors(term, scope, places))
            case k.Pow(base, exponent):
                return self.power(self.visit(base, scope, places), exponent, scope)
            case k.Sum(lower, upper, body):
                if lower != k.Num(1):
                    raise CheckError(f"expected sums that start at 1, found one from {lower!r}")
                size = self.number(upper)
                return self.inner(self.factors(body, (*scope, size), places), (size,), len(scope) + 1)
            case k.App("delta"):
                raise CheckError(
                    "the function delta: expected sums over all that differs from an entry, found the entry"
                )
            case k.App(function, arguments):
                return self.call(function, [self.visit(argument, scope, places) for argument in arguments], scope)
        raise CheckError(f"expected a term of a loss or gradient, found {term!r}")

    def factors(self, term: Term, scope: Shape, places: Mapping[Sym, int]) -> list[Dual]:
        """What a product multiplies."""
        parts = term.parts if isinstance(term, k.Mul) else (term,)
        return [self.visit(part, scope, places) for part in parts]

    def inner(self, factors: Sequence[Dual], sizes: Shape, axes: int) -> Dual:
        """The sum of a product along the newest of so many axes: Σ_j a_j b_j + Σ_j (a'_j b_j + a_j b'_j) ε"""
        values = [value for value, _ in factors]
        total: Slot | None = None
        for position, (_, slope) in enumerate(factors):
            if slope is not None:
                moved = [*values[:position], slope, *values[position + 1 :]]
                total = self.plus(total, self.numbers.inner(sizes, axes, *moved))
        return self.numbers.inner(sizes, axes, *values), total

    def add(self, a: Dual, b: Dual) -> Dual:
        """(a + a' ε) + (b + b' ε)"""
        return self.numbers.add(a[0], b[0]), self.plus(a[1], b[1])

    def multiply(self, a: Dual, b: Dual) -> Dual:
        """(a + a' ε) (b + b' ε) = a b + (a b' + a' b) ε"""
        return self.numbers.multiply(a[0], b[0]), self.plus(self.times(a[0], b[1]), self.times(b[0], a[1]))

    def power(self, a: Dual, exponent: int, scope: Shape) -> Dual:
        """(a + a' ε)^n; 1 / (a + a' ε) = 1 / a - a' / a² ε"""
        if exponent < 0:
            value = self.numbers.inverse(scope, a[0])
            opposite = self.numbers.multiply(self.numbers.constant(-1), self.numbers.multiply(value, value))
            return self.power((value, self.times(opposite, a[1])), -exponent, scope)
        one: Dual = self.numbers.constant(1), None
        return reduce(self.multiply, [a] * exponent) if exponent else one

    def call(self, name: str, arguments: Sequence[Dual], scope: Shape) -> Dual:
        """f(a + a' ε) = f(a) + f'(a) a' ε"""
        if name in self.functions:
            return self.defined(self.functions[name], arguments, scope)
        if name.removesuffix(PRIME) in self.functions:
            return self.derivative(self.functions[name.removesuffix(PRIME)], arguments, scope)
        first, *others = arguments
        if any(slope is not None for _, slope in others):
            raise CheckError(f"the function {name}: expected only its first argument to depend on the parameters")
        values = tuple(value for value, _ in arguments)
        value = self.numbers.table(name, scope, *values)
        return value, None if first[1] is None else self.times(self.slope(name, values, value, scope), first[1])

    def defined(self, function: Function, arguments: Sequence[Dual], scope: Shape) -> Dual:
        """A function by its definition."""
        assert function.body is not None
        names = [parameter.name for parameter in function.parameters]
        outer, self.arguments = self.arguments, dict(zip(names, arguments, strict=True))
        found = self.visit(function.body, scope, {})
        self.arguments = outer
        return found

    def derivative(self, function: Function, arguments: Sequence[Dual], scope: Shape) -> Dual:
        """Of a function by its definition, in the first argument."""
        if any(slope is not None for _, slope in arguments):
            raise CheckError(f"the function {function.name}{PRIME}: expected a definition, to differentiate it again")
        (first, _), *others = arguments
        _, slope = self.defined(function, [(first, self.numbers.constant(1)), *others], scope)
        return self.numbers.constant(0) if slope is None else slope, None

    def slope(self, name: str, arguments: tuple[Slot, ...], value: Slot, scope: Shape) -> Slot:
        """The derivative of a function in its first argument; `value` is its own value there."""
        numbers, a = self.numbers, arguments[0]
        times, constant = numbers.multiply, numbers.constant
        match name:
            case "exp":
                return value
            case "log":
                return numbers.inverse(scope, a)
            case "sqrt":
                return numbers.inverse(scope, times(constant(2), value))
            case "tanh":
                return numbers.add(constant(1), times(constant(-1), times(value, value)))
            case "atan":
                return numbers.inverse(scope, numbers.add(constant(1), times(a, a)))
            case "erf":
                pi = times(constant(4), numbers.table("atan", (), constant(1)))
                exponential = numbers.table("exp", scope, times(constant(-1), times(a, a)))
                return times(times(constant(2), numbers.inverse((), numbers.table("sqrt", (), pi))), exponential)
            case "sin" | "sinh" | "cosh":
                return numbers.table({"sin": "cos", "sinh": "cosh", "cosh": "sinh"}[name], scope, *arguments)
            case "nonneg" | "pos":
                return constant(0)
            case "abs":
                return times(value, numbers.inverse(scope, a))
            case "cos":
                return times(constant(-1), numbers.table("sin", scope, *arguments))
        return numbers.table(name + PRIME, scope, *arguments)

    def plus(self, a: Slot | None, b: Slot | None) -> Slot | None:
        """a + b, where None is 0."""
        return b if a is None else a if b is None else self.numbers.add(a, b)

    def times(self, a: Slot, b: Slot | None) -> Any:
        """a b, where None is 0."""
        return None if b is None else self.numbers.multiply(a, b)

    def untimed(self, name: str, indices: tuple[Term, ...]) -> tuple[Term, ...]:
        """The indices without the time, which is the step's own."""
        if name in self.timeless:
            return indices
        if indices[0] != (TIME if name in self.shapes else NEXT):
            raise CheckError(f"{name}: expected one step: the state before it, its inputs and intermediates")
        return indices[1:]

    def index(self, term: Term, scope: Shape, places: Mapping[Sym, int]) -> Index:
        """An index: all of its own axis, or one."""
        match term:
            case k.Bound(level):
                place = len(scope) - 1 - level
            case k.Sym() if term in places:
                place = places[term]
            case _:
                return self.number(term) - 1
        return Along(place, scope[place])

    def number(self, term: Term) -> int:
        """A size."""
        match term:
            case k.Num(value) if type(value) is int:
                return value
            case k.Sym(name) if name in self.sizes:
                return self.sizes[name]
        raise CheckError(
            f"expected a size that is a number or one of {', '.join(self.sizes) or 'none'}, found {term!r}"
        )
