"""The two enclosures of elementary functions against each other and against mpmath's point values."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import mpmath
import pytest

from symbolic_init.refuting import certified, series
from symbolic_init.refuting.errors import UndecidedError, UndefinedError
from symbolic_init.refuting.rounding import rounded, rounded_apart
from symbolic_init.report import Enclosure

NAMES = ("exp", "log", "sqrt", "tanh", "sin", "cos", "sinh", "cosh", "atan", "erf")


def arguments(name: str) -> list[Fraction]:
    random = Random(0)
    found = [Fraction(random.randint(-90, 90), random.choice((1, 2, 3, 7, 10, 1000, 10**9))) for _ in range(40)]
    return [abs(x) + Fraction(1, 10**6) if name in ("log", "sqrt") else x / 9 if name == "erf" else x for x in found]


@pytest.mark.parametrize("name", NAMES)
def test_both_enclosures_hold_the_value(name: str) -> None:
    for x in arguments(name):
        with mpmath.workprec(700):
            value = getattr(mpmath, name)(mpmath.mpf(x.numerator) / x.denominator)
            exact = Fraction(*mpmath.libmp.to_rational(value._mpf_))
        slack = Fraction(1, 2**500) + abs(exact) / 2**500
        low, high = series.ends(series.function(name, x))
        assert low - slack <= exact <= high + slack
        assert high - low <= max(abs(exact), abs(x), 1) / Fraction(2**200)
        for precision in (53, 120, 400):
            ours = certified.PRIMITIVES[name](precision, x)
            lower, upper = ours.bounds() if isinstance(ours, certified.Interval) else (ours, ours)
            assert lower - slack <= exact <= upper + slack


@pytest.mark.parametrize("name", NAMES)
def test_an_enclosure_of_the_argument_gives_one_of_all_values(name: str) -> None:
    for x in arguments(name)[:10]:
        wide = series.Span(x, x + Fraction(1, 10))
        low, high = series.ends(series.function(name, wide))
        for part in (0, 3, 7, 10):
            a, b = series.ends(series.function(name, x + Fraction(part, 100)))
            assert low <= b and a <= high


@pytest.mark.parametrize("name", NAMES)
def test_values_that_are_rational_stay_exact(name: str) -> None:
    x = Fraction({"log": 1, "sqrt": Fraction(9, 4)}.get(name, 0))
    value = series.function(name, x)
    assert isinstance(value, Fraction)
    assert certified.PRIMITIVES[name](53, x) == value


def test_undefined_and_undecided_are_told_apart() -> None:
    around = series.Span(Fraction(-1, 8), Fraction(1, 8))
    with pytest.raises(UndefinedError):
        series.inverse(Fraction(0))
    with pytest.raises(UndefinedError):
        series.function("log", Fraction(0))
    with pytest.raises(UndefinedError):
        certified.PRIMITIVES["sqrt"](53, -1)
    for name in ("nonneg", "pos", "abs", "log"):
        with pytest.raises(UndecidedError):
            series.function(name, around)
        with pytest.raises(UndecidedError):
            certified.PRIMITIVES[name](53, certified.PRIMITIVES["exp"](53, 1) - certified.PRIMITIVES["exp"](53, 1))


def test_rounding_is_outwards_and_keeps_values_apart() -> None:
    x = series.exp(Fraction(1))
    shown = rounded(x)
    assert isinstance(shown, Enclosure)
    low, high = series.ends(x)
    assert shown.lower <= low <= high <= shown.upper <= shown.lower + Fraction(1, 10**11)
    near = series.plus(x, Fraction(1, 10**20))
    a, b = rounded_apart(x, near)
    assert isinstance(a, Enclosure) and isinstance(b, Enclosure) and a.upper < b.lower
