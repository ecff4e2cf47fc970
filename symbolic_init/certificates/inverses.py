"""Why the inverse of a term is the product of the inverses of its factors: true also of 0, whose inverse is 0."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from symbolic_init.certificates.canonical import canonical
from symbolic_init.certificates.expressions import rational
from symbolic_init.certificates.gallina import Env, negated
from symbolic_init.kernel.terms import Add, Mul, Num, Pow, Term

if TYPE_CHECKING:
    from symbolic_init.certificates.arithmetic import Arithmetic, Proof


def inverse_power(arithmetic: Arithmetic, base: Term, exponent: int, target: Term, env: Env) -> Proof:
    """/ baseⁿ = target, which is its canonical spelling."""
    spelling, show = canonical(base), arithmetic.printer
    inner = arithmetic.canonically(base, env)
    inverse, proof = _inverse(arithmetic, spelling, env)
    first = f"(inv1 {inner})" if inner else None
    before, middle, after = Pow(base, -1), Pow(spelling, -1), inverse
    links = [(before, first, middle), (middle, proof, after)]
    if exponent > 1:
        powered = [(Pow(a, exponent), p and f"(pow1 {exponent} {p})", Pow(b, exponent)) for a, p, b in links]
        start = Pow(base, -exponent), f"(inv_power ({show.term(base, env)}) {exponent})", Pow(before, exponent)
        links, inverse = [start, *powered], Pow(inverse, exponent)
    return arithmetic.chain(*links, (inverse, arithmetic.identity(inverse, target, env), target), env=env)


def _inverse(arithmetic: Arithmetic, spelling: Term, env: Env) -> tuple[Term, Proof]:
    """The inverse of a canonical term, without inverses of products, and why it is that."""
    show, whole = arithmetic.printer, Pow(spelling, -1)
    rest = negated(spelling)
    if rest is not None:
        one, proof = _inverse(arithmetic, rest, env)
        opposite = Mul((Num(-1), Pow(rest, -1)))
        links = (
            (whole, f"(Rinv_opp ({show.term(rest, env)}))", opposite),
            (opposite, proof and f"(opp1 {proof})", Mul((Num(-1), one))),
        )
        return Mul((Num(-1), one)), arithmetic.chain(*links, env=env)
    match spelling:
        case Num(value):
            return Num(1 / Fraction(value)) if value else Num(
                0
            ), f"(inv_number {rational(value)})" if value else "Rinv_0"
        case Mul((*front, last)) if front:  # a product is read from the left: (a · b) · c
            head = front[0] if len(front) == 1 else Mul(tuple(front))
            (one, first), (two, second) = (_inverse(arithmetic, part, env) for part in (head, last))
            split = f"(Rinv_mult ({show.term(head, env)}) ({show.term(last, env)}))"
            middle = Mul((Pow(head, -1), Pow(last, -1)))
            same = [p or f"(eq_refl ({show.term(Pow(of, -1), env)}))" for p, of in ((first, head), (second, last))]
            both = f"(mul2 {same[0]} {same[1]})" if first or second else None
            product = Mul((Add((one,)), two)) if one == Num(-1) else Mul((one, two))
            return product, arithmetic.chain((whole, split, middle), (middle, both, product), env=env)
        case Pow(base, -1) if not isinstance(base, Add):
            return base, f"(Rinv_inv ({show.term(base, env)}))"
        case Pow(base, exponent) if exponent > 1:
            one, proof = _inverse(arithmetic, base, env)
            inner, new = Pow(Pow(base, -1), exponent), Pow(one, exponent)
            split = f"(inv_power ({show.term(base, env)}) {exponent})"
            return new, arithmetic.chain(
                (whole, split, inner), (inner, proof and f"(pow1 {exponent} {proof})", new), env=env
            )
    return whole, None
