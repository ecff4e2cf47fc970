"""The scales of drawings: exact places, few round numbers, units alike where they should be."""

from __future__ import annotations

from fractions import Fraction

import pytest

from symbolic_init.blocks import Curve, Panel, Picture
from symbolic_init.exporters._scales import MOST, Scale, Scales, scales
from symbolic_init.printing.plain import formula

WIDTH, HEIGHT = 190.0, 140.0


def of(*points: tuple[Fraction | int, Fraction | int], units: str = "free") -> Scales:
    found = tuple((Fraction(x), Fraction(y)) for x, y in points)
    curve = Curve((), found, "path", 0, None)
    return scales(Picture("x", (), (), (Panel((), (), (), (curve,), units),), (), False), WIDTH, HEIGHT)


def written(scale: Scale) -> list[str]:
    return [formula(said) for _, said in scale.marks]


@pytest.mark.parametrize(
    ("high", "marks"),
    [
        (4, ["0", "1", "2", "3", "4"]),
        (Fraction(1, 3), ["0.0", "0.1", "0.2", "0.3"]),
        (Fraction(7, 10**5), ["0.00000", "0.00002", "0.00004", "0.00006"]),
        (1234, ["0", "500", "1000"]),
        (-3, ["−3", "−2", "−1", "0"]),
    ],
)
def test_few_round_numbers_are_written(high: Fraction | int, marks: list[str]) -> None:
    assert written(of((0, 0), (1, high)).up) == marks


@pytest.mark.parametrize("high", [Fraction(n, d) for n in (1, 2, 3, 7, 99, 12345) for d in (1, 3, 7, 1000)])
def test_there_are_never_many_nor_none(high: Fraction) -> None:
    found = of((0, 0), (1, high)).up
    assert 2 <= len(found.marks) <= MOST
    assert all(found.low <= mark <= found.high for mark, _ in found.marks)


def test_steps_are_whole_numbers() -> None:
    assert written(of((0, 0), (2, 1)).across) == ["0", "1", "2"]


def test_places_are_in_proportion() -> None:
    found = of((0, -1), (3, 2))
    (a, b), (c, d), (e, f) = (found.place((Fraction(x), Fraction(y))) for x, y in ((0, -1), (1, 0), (3, 2)))
    assert (c - a) * 3 == pytest.approx(e - a) and (d - b) * 3 == pytest.approx(f - b)
    assert 0 < a < e < 1 and 0 < b < f < 1


@pytest.mark.parametrize("end", [(10, 1), (1, 10), (3, 3), (0, 5), (0, 0)])
def test_units_are_as_long_both_ways(end: tuple[int, int]) -> None:
    found = of((0, 0), end, units="equal")
    across, up = found.across.high - found.across.low, found.up.high - found.up.low
    assert WIDTH / float(across) == pytest.approx(HEIGHT / float(up))


def test_one_number_alone_has_a_scale() -> None:
    found = of((1, 5), (2, 5))
    assert found.place((Fraction(1), Fraction(5)))[1] == 0.5


def test_zero_is_below_the_powers_of_ten() -> None:
    found = of((1, 0), (2, Fraction(1, 500)), (3, 20), units="powers")
    assert found.floor == -4
    assert written(found.up) == ["0", "10⁻³", "10⁻²", "10⁻¹", "10⁰", "10¹"]
    assert found.place((Fraction(1), Fraction(0)))[1] == found.up.at(Fraction(-4))


def test_a_picture_of_nothing_has_scales() -> None:
    assert of(units="powers").floor == -1
