"""The functions that Coq knows at rational numbers where their values are rational, and the laws that say so."""

from __future__ import annotations

from fractions import Fraction
from math import isqrt

from symbolic_init.certificates.expressions import compared, rational

AT_A_POINT = {("exp", 0): (1, "exp_of_zero"), ("log", 1): (0, "log_of_one"), ("sqrt", 0): (0, "sqrt_of_zero"),
              ("sqrt", 1): (1, "sqrt_of_one"), ("tanh", 0): (0, "tanh_of_zero"), ("sin", 0): (0, "sin_of_zero"),
              ("cos", 0): (1, "cos_of_zero"), ("atan", 0): (0, "atan_of_zero"),
              ("erf", 0): (0, "erf_of_zero")}  # fmt: skip


def applied(name: str, value: Fraction, shown: str) -> tuple[Fraction, str] | None:
    """The value of a function of Coq at a rational, and the law that says so; None if it may be irrational."""
    point = (name, int(value))
    if value.denominator == 1 and point in AT_A_POINT:
        result, law = AT_A_POINT[point]
        return Fraction(result), f"law_{law}"
    if name in ("nonneg", "pos"):
        holds = value >= 0 if name == "nonneg" else value > 0
        law = {"nonneg": ("negative", "nonnegative"), "pos": ("nonpositive", "positive")}[name][holds]
        rule = "number_le" if holds == (name == "nonneg") else "number_lt"
        order = compared(rule, *((0, value) if holds else (value, 0)))
        return Fraction(holds), f"(law_{name}_of_{law} ({shown}) {order})"
    if name == "sqrt" and value > 0 and (root := _root(value)) is not None:
        return root, f"(sqrt_known {rational(value)} {rational(root)} eq_refl)"
    if name == "abs":
        return abs(value), f"(abs_known {rational(value)} {rational(abs(value))} eq_refl)"
    return None


def _root(value: Fraction) -> Fraction | None:
    """The square root, if it is rational."""
    found = Fraction(isqrt(value.numerator), isqrt(value.denominator))
    return found if found**2 == value else None
