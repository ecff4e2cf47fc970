"""The sizes that a search tries: all of them, smaller ones first, none made before its turn."""

from __future__ import annotations

from itertools import islice, product

import pytest

from symbolic_init.refuting.search import shapes


@pytest.mark.parametrize("least", [1, 2])
@pytest.mark.parametrize("most", [2, 4])
@pytest.mark.parametrize("many", [0, 1, 2, 4])
def test_they_are_all_that_there_are_by_their_sums(least: int, most: int, many: int) -> None:
    expected = sorted(product(range(least, most + 1), repeat=many), key=sum)
    assert list(shapes((least,) * many, (most,) * many, 100)) == expected
    few = [shape for shape in expected if sum(shape) <= least * many + 2]
    assert list(shapes((least,) * many, (most,) * many, 2)) == few


def test_each_size_may_have_a_greatest_of_its_own() -> None:
    expected = sorted(product((1, 2, 3), (1,), (1, 2)), key=sum)
    assert list(shapes((1, 1, 1), (3, 1, 2), 6)) == expected


def test_of_hundreds_of_sizes_the_first_ones_come_at_once() -> None:
    first, second, *_ = islice(shapes((1,) * 300, (4,) * 300, 900), 100)
    assert first == (1,) * 300
    assert second == (*first[1:], 2)
