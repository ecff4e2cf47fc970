"""Square roots of squares, √(a²) = ± a; and what is neither positive nor negative is 0, as the root of its square."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import App, AtMost, Equal, Less, Mul, Num, Pow, Sym
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proving.equation import apply, for_all, through
from symbolic_init.proving.order import ZERO, Signs, prove_sign
from symbolic_init.proving.sign_lemmas import opposite
from symbolic_init.theories import axiom

Z = Sym("z!")


def root_of_square(application: App, signs: Signs) -> Theorem | None:
    """√(a²) = a, or −a, for a term a whose sign is known."""
    match application:
        case App("sqrt", (Pow(base, 2) as square,)):
            for root in (base, opposite(base)):
                sign = prove_sign(root, signs)
                if sign is not None:
                    above = rules.weaken(sign) if isinstance(sign.conclusion, Less) else sign
                    same = rules.congruence(application, rules.ring(square, Mul((root, root))))
                    law = rules.instantiate(axiom("sqrt-of-square"), root)
                    return rules.transitivity(same, apply(law, above))
    return None


@lru_cache(maxsize=1)
def zero_between() -> Theorem:
    """∀z. 0 ≤ z → 0 ≤ −z → z = 0"""
    minus, square = Mul((Num(-1), Z)), App("sqrt", (Mul((Z, Z)),))
    above, below = AtMost(ZERO, Z), AtMost(ZERO, minus)
    first, second = (
        apply(rules.instantiate(axiom("sqrt-of-square"), sign.right), rules.assume(sign)) for sign in (above, below)
    )
    same = through(Z, rules.symmetry(first), end=square)
    same = rules.transitivity(same, through(square, second, end=minus))
    half = rules.congruence(Mul((Num(Fraction(1, 2)), Z)), same)
    zero = rules.rearrange(half, Equal(Z, ZERO))
    return for_all(rules.discharge(above, rules.discharge(below, zero)), [Z])
