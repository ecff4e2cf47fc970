"""Products of powers of positive parameters, as kernel terms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from symbolic_init.kernel.terms import Mul, Pow, Sym, Term


@dataclass(frozen=True)
class Scale:
    """p₁^e₁ ⋯ pₘ^eₘ with non-zero integer exponents, in order of the names; the empty product is falsy."""

    powers: tuple[tuple[Sym, int], ...] = ()

    @staticmethod
    def of(parameter: Sym, exponent: int = 1) -> Scale:
        """A single power."""
        return Scale(((parameter, exponent),)) if exponent else Scale()

    def __bool__(self) -> bool:
        return bool(self.powers)

    def __mul__(self, other: Scale) -> Scale:
        total = dict(self.powers)
        for parameter, exponent in other.powers:
            total[parameter] = total.get(parameter, 0) + exponent
        return Scale(tuple(sorted(((p, e) for p, e in total.items() if e), key=lambda pair: pair[0].name)))

    def __pow__(self, exponent: int) -> Scale:
        return Scale(tuple((p, e * exponent) for p, e in self.powers if exponent))

    def term(self) -> Term:
        """The scale as a term."""
        factors = tuple(p if e == 1 else Pow(p, e) for p, e in self.powers)
        return factors[0] if len(factors) == 1 else Mul(factors)


PLAIN = Scale()


def joined(scale: Scale, core: Term) -> Term:
    """scale · core, or the core alone when there is nothing to scale by."""
    return Mul((scale.term(), core)) if scale else core


def cancelled_between(scales: Sequence[Scale]) -> tuple[Sym, ...]:
    """The parameters whose positive and negative powers cancel in the product, each as often as it does."""
    powers = [power for scale in scales for power in scale.powers]
    found: list[Sym] = []
    for parameter in dict.fromkeys(parameter for parameter, _ in powers):
        up = sum(e for p, e in powers if p == parameter and e > 0)
        down = sum(-e for p, e in powers if p == parameter and e < 0)
        found += [parameter] * min(up, down)
    return tuple(found)
