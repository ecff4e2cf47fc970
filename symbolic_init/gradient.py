"""The gradient of a loss by the chain rule, backwards over named statements; nothing is inlined."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from symbolic_init.folding import PI, product
from symbolic_init.kernel.normal_form import frozen
from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    App,
    Entry,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
    Term,
    close_body,
    free_symbols,
    open_body,
    replace,
    tensor_names,
)
from symbolic_init.naming import unused
from symbolic_init.system import NEXT, Axis, Depth, Tensor

ONE = Num(1)
LETTERS = "ijkpqrsuv"

Statement = tuple[Tensor, Term]
Slope = Callable[[tuple[Term, ...]], Term]
"""A partial derivative of a function, at its arguments."""


class GradientError(ValueError):
    """A statement cannot be differentiated: said with what was expected and what was found."""


@dataclass(frozen=True)
class Gradient:
    """`errors` are the named adjoints δ = ∂loss/∂(intermediate) in the order of evaluation; `of` is ∂loss/∂parameter.

    Each term is at the index variables of its tensor's own axes.
    """

    errors: tuple[Statement, ...]
    of: Mapping[str, Term]


SLOPES: Mapping[str, tuple[Slope, ...]] = {
    "exp": (lambda z: App("exp", z),),
    "log": (lambda z: Pow(z[0], -1),),
    "sqrt": (lambda z: Mul((Num(Fraction(1, 2)), Pow(App("sqrt", z), -1))),),
    "tanh": (lambda z: Add((ONE, Mul((Num(-1), Pow(App("tanh", z), 2))))),),
    "sin": (lambda z: App("cos", z),),
    "cos": (lambda z: Mul((Num(-1), App("sin", z))),),
    "sinh": (lambda z: App("cosh", z),),
    "cosh": (lambda z: App("sinh", z),),
    "erf": (lambda z: Mul((Num(2), Pow(App("sqrt", (PI,)), -1), App("exp", (Mul((Num(-1), Pow(z[0], 2))),)))),),
    "atan": (lambda z: Pow(Add((ONE, Pow(z[0], 2))), -1),),
}


def gradient(
    statements: Sequence[Statement],
    loss: Term,
    parameters: Iterable[Tensor],
    *,
    slopes: Mapping[str, tuple[Slope, ...]],
    errors: Mapping[str, str],
    depth: Depth | None = None,
    bases: Mapping[str, Term] = MappingProxyType({}),
) -> Gradient:
    """The derivatives of the loss in the parameters.

    `statements` define the intermediates in the order of evaluation, `loss` is a term in them. `slopes` are the partial
    derivatives of functions that are not elementary. `errors` says which intermediates' adjoints get a name and which
    one; the others are written out where they are used. An entry is differentiated at distinct index variables only.
    `depth` and `bases` are those of a `TransitionSystem`: an intermediate that is defined layer by layer, from the
    first to the last, needs a name for its error, which is found layer by layer from the last to the first.
    Raises `GradientError`. (Reverse accumulation: Griewank and Walther, Evaluating Derivatives, 2nd ed., chapter 3.)
    """
    parameters = tuple(parameters)
    active = {T.name: T for T in parameters}
    for tensor, body in statements:
        if any(name in active for name in tensor_names(body)):
            active[tensor.name] = tensor
    backwards = _Backwards(active, {**SLOPES, **slopes}, depth)
    backwards.visit(loss, ONE, {}, "the loss")
    named: list[Statement] = []
    for tensor, body in reversed(statements):
        if not backwards.parts.get(tensor.name) or tensor.name not in active:
            continue
        ranges = {axis.index: axis.size for axis in tensor.axes}
        error = Tensor(errors[tensor.name], tensor.axes) if tensor.name in errors else None
        if tensor.name in bases:
            if error is None or depth is None:
                raise GradientError(f"{tensor.name}: expected a name for the error of what is defined layer by layer")
            above, lowest = (replace(error.at(NEXT), {depth.layer: at}) for at in (depth.above, Num(0)))
            sizes = {index: replace(size, {depth.layer: depth.above}) for index, size in ranges.items()}
            backwards.visit(body, above, {**sizes, depth.layer: depth.last}, tensor.name)
            ranges = {i: replace(size, {depth.layer: Num(0)}) for i, size in ranges.items() if i != depth.layer}
        adjoint = backwards.total(tensor.name)
        assert adjoint is not None
        if error is not None:
            named.append((error, adjoint))
            adjoint = error.at(NEXT)
        if tensor.name in bases:
            body, adjoint = bases[tensor.name], lowest
        backwards.visit(body, adjoint, ranges, tensor.name)
    return Gradient(tuple(named), {T.name: backwards.total(T.name) or Num(0) for T in parameters})


class _Backwards:
    """What was found so far: for each tensor the parts of its adjoint, at its own index variables."""

    def __init__(
        self, active: Mapping[str, Tensor], slopes: Mapping[str, tuple[Slope, ...]], depth: Depth | None
    ) -> None:
        self.active, self.names, self.slopes, self.depth = active, frozenset(active), slopes, depth
        self.parts: dict[str, list[Term]] = {}
        self.opened = 0

    def total(self, name: str) -> Term | None:
        """The adjoint of a tensor: the sum over its uses."""
        parts = self.parts.get(name, [])
        return parts[0] if len(parts) == 1 else Add(tuple(parts)) if parts else None

    def visit(self, term: Term, adjoint: Term, ranges: dict[Sym, Term], where: str) -> None:
        """Add ∂loss/∂(entry) for every active entry of a term whose own adjoint is given.

        `ranges`: the index variables over which the term stands, with the sizes to which they run.
        """
        if term.mentions.isdisjoint(self.names):
            return
        match term:
            case Entry(name, indices):
                self.add(self.active[name], indices[1:], adjoint, ranges, where)
            case Add(parts):
                for part in parts:
                    self.visit(part, adjoint, ranges, where)
            case Mul(parts):
                for position, part in enumerate(parts):
                    others = (*parts[:position], adjoint, *parts[position + 1 :])
                    self.visit(part, product(*others), ranges, where)
            case Pow(base, exponent):
                slope = (Num(exponent), base if exponent == 2 else Pow(base, exponent - 1))
                self.visit(base, product(adjoint, *slope), ranges, where)
            case Sum(lower, upper, body, hint):
                if lower != ONE:
                    raise GradientError(f"{where}: expected sums that start at 1, found one from {lower!r}")
                index = Sym(hint, INDEX)
                if index in ranges or index in upper.mentions:
                    self.opened += 1
                    index = Sym(f"{hint}:{self.opened}", INDEX)
                self.visit(open_body(body, index), adjoint, {**ranges, index: upper}, where)
            case App(function, arguments):
                if function not in self.slopes:
                    known = ", ".join(sorted(self.slopes))
                    raise GradientError(f"{where}: the function {function} has no derivative here (known: {known})")
                for argument, slope_of in zip(arguments, self.slopes[function], strict=True):
                    if not argument.mentions.isdisjoint(self.names):
                        self.visit(argument, product(adjoint, slope_of(arguments)), ranges, where)

    def add(
        self, tensor: Tensor, indices: tuple[Term, ...], adjoint: Term, ranges: dict[Sym, Term], where: str
    ) -> None:
        """One use of a tensor: its own index variables take the place of those of the use, the others are summed."""
        own: dict[Sym, Term] = {}
        sizes = {axis.index: axis.size for axis in tensor.axes}
        for axis, index in zip(tensor.axes, indices, strict=True):
            if self.depth is not None and axis.index == self.depth.layer:
                sizes = {own_index: replace(size, {self.depth.layer: index}) for own_index, size in sizes.items()}
                if index == self.depth.last:
                    adjoint = product(self.depth.is_last, adjoint)
                    continue
                if isinstance(index, Sym) and index in ranges and ranges[index] != axis.size:
                    adjoint = product(self.depth.is_below, adjoint)
                    ranges = {**ranges, index: axis.size}
            if not isinstance(index, Sym) or index not in ranges or index in own:
                raise GradientError(f"{where}: expected {tensor.name} at distinct indices of sums or of the left side")
            size = sizes[axis.index]
            if ranges[index] != size and frozen(ranges[index]) != frozen(size):
                raise GradientError(f"{where}: {tensor.name} is used along an axis of another size")
            own[index] = axis.index
        moved = {index: new for index, new in own.items() if index != new}
        rest = [index for index in ranges if index not in own]
        if self.depth is not None and self.depth.layer in rest:
            raise GradientError(f"{where}: expected an axis of layers of {tensor.name}, which each of the layers uses")
        fresh = {index: Sym(f"{_letter(index)}:{number}", INDEX) for number, index in enumerate(rest)}
        term = replace(adjoint, {**moved, **fresh}) if moved or fresh else adjoint
        taken = (
            {symbol.name for symbol in free_symbols(term)} | {axis.index.name for axis in tensor.axes}
            if rest
            else set()
        )
        for index in reversed(rest):
            hint = unused(taken, _letter(index), *LETTERS)
            taken.add(hint)
            term = summed(term, Axis(fresh[index], replace(ranges[index], {**moved, **fresh})), hint)
        self.parts.setdefault(tensor.name, []).append(term)


def summed(term: Term, axis: Axis, hint: str) -> Term:
    """The sum of the term along an axis; factors that do not depend on the index stand before the sum."""
    factors = term.parts if isinstance(term, Mul) else (term,)
    outside = [factor for factor in factors if axis.index not in factor.mentions]
    inside = [factor for factor in factors if axis.index in factor.mentions]
    if not inside:
        return product(axis.size, *outside)
    return product(*outside, Sum(ONE, axis.size, close_body(product(*inside), axis.index), hint))


def _letter(index: Sym) -> str:
    return index.name.split(":")[0]
