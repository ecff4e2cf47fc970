"""SymPy expressions to kernel terms.

Bound indices become de Bruijn indices directly, so nothing is ever substituted below a binder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce

import sympy as sp
from sympy.core.function import AppliedUndef
from sympy.core.numbers import ComplexInfinity, Exp1, ImaginaryUnit, Pi
from sympy.logic import boolalg

from symbolic_init.bridge.admission import exact, need_moderate
from symbolic_init.bridge.cases import NoCaseError, absolute, by_sign, maximum, minimum, piecewise, sign
from symbolic_init.bridge.context import Binder, Context, Scope, as_built
from symbolic_init.bridge.order import parts_in_order
from symbolic_init.folding import PI, product
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import INDEX, NATURAL, Add, App, Bound, Entry, Mul, Num, Pow, Sum, Sym, Term
from symbolic_init.modelling.errors import ModelError
from symbolic_init.system import TIME

ELEMENTARY: dict[type, str] = {
    sp.exp: "exp",
    sp.log: "log",
    sp.tanh: "tanh",
    sp.sin: "sin",
    sp.cos: "cos",
    sp.sinh: "sinh",
    sp.cosh: "cosh",
    sp.atan: "atan",
    sp.erf: "erf",
}
RESERVED = frozenset({*ELEMENTARY.values(), "sqrt", "nonneg", "pos", "delta", "abs"})


def to_kernel(expression: object, context: Context) -> Term:
    """The kernel term of a SymPy expression; raises `ModelError` for what the kernel's language cannot say."""
    read = exact(expression, context.where)
    need_moderate(read, context.where)
    return _Translation(context).term(read, ())


def to_formula(relation: object, context: Context) -> k.Formula:
    """The kernel formula of a SymPy equation or inequality, or of And, Not, Implies of them."""
    if not isinstance(relation, sp.Basic):
        raise ModelError(f"{context.where}: expected an equation or inequality, found {relation!r}")
    need_moderate(relation, context.where)
    return _Translation(context).formula(relation)


@dataclass(frozen=True)
class _Translation:
    context: Context

    def error(self, message: str) -> ModelError:
        return ModelError(f"{self.context.where}: {message}")

    def term(self, expression: sp.Basic, scope: Scope) -> Term:
        for kind in type(expression).__mro__:
            if kind in _RULES:
                return _RULES[kind](self, expression, scope)
            if kind in ELEMENTARY:
                return App(ELEMENTARY[kind], self.terms(expression.args, scope))
        raise self.error(
            f"{type(expression).__name__} is not supported, found {expression}: use sums, products, integer powers, "
            f"Piecewise, {', '.join(ELEMENTARY.values())}, sqrt, or a function of your own declared in functions"
        )

    def terms(self, expressions: Iterable[sp.Basic], scope: Scope) -> tuple[Term, ...]:
        return tuple(self.term(expression, scope) for expression in expressions)

    def rational(self, number: sp.Rational, scope: Scope) -> Term:
        return Num(Fraction(int(number.p), int(number.q)))

    def refused_number(self, number: sp.Basic, scope: Scope) -> Term:
        advice = "write a sympy.Rational" if isinstance(number, sp.Float) else "every quantity is a finite real number"
        raise self.error(f"expected an exact real number, found {number}: {advice}")

    def symbol(self, symbol: sp.Symbol, scope: Scope) -> Term:
        for level, binder in enumerate(reversed(scope)):
            if binder.symbol == symbol:
                return Bound(level)
        if symbol in self.context.symbols:
            return self.context.symbols[symbol]
        if symbol.name == TIME.name:
            return TIME
        place = self.context.tensors.get(symbol.name)
        if place is None:
            return Sym(symbol.name)
        if place.shape:
            raise self.error(f"the tensor {symbol} stands without its {len(place.shape)} indices: write {symbol}[…]")
        return Entry(symbol.name, () if place.time is None else (place.time,))

    def indexed(self, entry: sp.Indexed, scope: Scope) -> Term:
        name, indices = entry.base.name, entry.indices
        place = self.context.tensors.get(name)
        if place is None:
            raise self.error(f"{entry} is not a quantity known here (known: {', '.join(self.context.tensors)})")
        time = place.time
        if time is not None and len(indices) == len(place.shape) + 1:
            time, indices = self.index(indices[0], scope), indices[1:]
        if len(indices) != len(place.shape):
            raise self.error(f"{entry} has {len(indices)} indices, but {name} has {len(place.shape)} axes")
        axes = list(zip(indices, place.shape, strict=True))
        if self.context.depth and place.layers and (layer := as_built(indices[0])) in place.layers:
            axes = [(index, as_built(size).xreplace({self.context.depth[0]: layer})) for index, size in axes[1:]]
        for index, size in axes:
            self.need_in_range(index, size, entry, scope)
        inner = tuple(self.index(i, scope) for i in indices)
        name = NATURAL + name if place.is_natural else name
        return Entry(name, inner if time is None else (time, *inner))

    def index(self, expression: sp.Basic, scope: Scope) -> Term:
        """An index term; a symbol that is neither bound nor listed stands for a natural number."""
        if isinstance(expression, sp.Symbol) and all(binder.symbol != expression for binder in scope):
            return self.context.symbols.get(expression, Sym(expression.name, INDEX))
        if isinstance(expression, sp.Add | sp.Mul):
            parts = [self.index(part, scope) for part in self.parts(expression)]
            if isinstance(expression, sp.Mul):
                return Mul(tuple(parts))
            return Add(tuple(sorted(parts, key=lambda part: isinstance(part, Num))))  # t + 1, never 1 + t
        term = self.term(expression, scope)
        if not k.is_index(term):
            raise self.error(f"expected an index made of natural numbers, index symbols, + and *, found {expression}")
        return term

    def need_in_range(self, index: sp.Basic, size: sp.Expr, entry: sp.Indexed, scope: Scope) -> None:
        if self.context.in_range(index, size, scope):
            return
        known = self.context.range_of(index, scope)
        if known is None and isinstance(index, sp.Symbol):
            left = ", ".join(map(str, self.context.ranges)) or "none"
            raise self.error(f"the index {index} of {entry} is free on the right but not on the left (there: {left})")
        (lower, upper), _ = known or ((index, index), ())
        raise self.error(f"{entry} is read from {lower} to {upper}, but that axis of {entry.base} is 1 to {size}")

    def parts(self, expression: sp.Basic) -> list[sp.Basic]:
        tensors = self.context.tensors
        return parts_in_order(expression, tensors, [name for name, place in tensors.items() if place.is_state])

    def add(self, expression: sp.Add, scope: Scope) -> Term:
        return Add(self.terms(self.parts(expression), scope))

    def mul(self, expression: sp.Mul, scope: Scope) -> Term:
        factors: list[Term] = []
        for factor in self.terms(self.parts(expression), scope):
            before = factors.pop() if factors and isinstance(factors[-1], Num) and isinstance(factor, Num) else Num(1)
            factors.append(product(before, factor) if isinstance(factor, Num) else factor)
        factors = [factor for factor in factors if factor != Num(1)]
        return factors[0] if len(factors) == 1 else Mul(tuple(factors)) if factors else Num(1)

    def pow(self, expression: sp.Pow, scope: Scope) -> Term:
        base, exponent = self.term(expression.base, scope), self.term(expression.exp, scope)
        if not isinstance(exponent, Num) or exponent.value.denominator > 2:
            raise self.error(
                f"expected an integer exponent or a square root, found {expression}: "
                "keep a power that grows with the steps as a state that is multiplied at every step"
            )
        power = exponent.value.numerator
        base = App("sqrt", (base,)) if exponent.value.denominator == 2 else base
        if base == Num(0) and power < 0:
            raise self.error(f"expected a denominator that is not 0, found {expression}")
        if isinstance(base, Num):
            return Num(Fraction(base.value) ** power)
        return base if power == 1 else Pow(base, power)

    def sum(self, expression: sp.Sum, scope: Scope) -> Term:
        bounds: list[tuple[Term, Term, str]] = []
        for variable, lower, upper in reversed(expression.limits):  # SymPy lists the innermost sum first
            bounds.append((self.index(lower, scope), self.index(upper, scope), variable.name))
            scope = (*scope, Binder(variable, lower, upper))
        body = self.term(expression.function, scope)
        for low, high, hint in reversed(bounds):
            body = Sum(low, high, body, hint)
        return body

    def call(self, expression: AppliedUndef, scope: Scope) -> Term:
        name, arity = expression.func.__name__, len(expression.args)
        if name not in self.context.functions:
            raise self.error(f"the function {name} is not declared: add functions={{{name}: Lambda(z, …)}} (or None)")
        if arity != self.context.functions[name]:
            raise self.error(f"{expression} has {arity} arguments, but {name} takes {self.context.functions[name]}")
        return App(name, self.terms(expression.args, scope))

    def delta(self, expression: sp.KroneckerDelta, scope: Scope) -> Term:
        return App("delta", tuple(self.index(i, scope) for i in expression.args[:2]))

    def heaviside(self, expression: sp.Basic, scope: Scope) -> Term:
        argument, at_zero = self.terms(expression.args, scope)
        if at_zero == Num(Fraction(1, 2)):
            raise self.error(f"{expression} leaves its value at 0 to SymPy: write Heaviside(z, 0) or Heaviside(z, 1)")
        return by_sign(argument, Num(0), at_zero, Num(1))

    def piecewise(self, expression: sp.Piecewise, scope: Scope) -> Term:
        cases = [(self.term(value, scope), condition) for value, condition in expression.args]
        try:
            return piecewise(cases, lambda part: self.term(part, scope))
        except NoCaseError as problem:
            raise self.error(f"{problem}, in {expression}") from None

    def formula(self, relation: sp.Basic) -> k.Formula:
        match relation:
            case sp.Eq():
                return k.Equal(*self.terms(relation.args, ()))
            case sp.Ne():
                return k.Not(k.Equal(*self.terms(relation.args, ())))
            case sp.Lt() | sp.Gt():
                return k.Less(*self.terms((relation.lts, relation.gts), ()))
            case sp.Le() | sp.Ge():
                return k.AtMost(*self.terms((relation.lts, relation.gts), ()))
            case boolalg.And():
                return k.And(tuple(self.formula(part) for part in relation.args))
            case boolalg.Not():
                return k.Not(self.formula(relation.args[0]))
            case boolalg.Implies():
                return k.Implies(self.formula(relation.args[0]), self.formula(relation.args[1]))
        raise self.error(f"expected an equation or inequality such as Eq(phi(0), 0), found {relation}")


_RULES: dict[type, Callable[[_Translation, sp.Basic, Scope], Term]] = {
    sp.Rational: _Translation.rational,
    sp.Number: _Translation.refused_number,
    ImaginaryUnit: _Translation.refused_number,
    ComplexInfinity: _Translation.refused_number,
    Exp1: lambda self, e, scope: App("exp", (Num(1),)),
    Pi: lambda self, e, scope: PI,
    sp.Symbol: _Translation.symbol,
    sp.Indexed: _Translation.indexed,
    sp.Add: _Translation.add,
    sp.Mul: _Translation.mul,
    sp.Pow: _Translation.pow,
    sp.Sum: _Translation.sum,
    AppliedUndef: _Translation.call,
    sp.KroneckerDelta: _Translation.delta,
    sp.sign: lambda self, e, scope: sign(self.term(e.args[0], scope)),
    sp.Abs: lambda self, e, scope: absolute(self.term(e.args[0], scope)),
    sp.Heaviside: _Translation.heaviside,
    sp.Max: lambda self, e, scope: reduce(maximum, self.terms(e.args, scope)),
    sp.Min: lambda self, e, scope: reduce(minimum, self.terms(e.args, scope)),
    sp.Piecewise: _Translation.piecewise,
}
