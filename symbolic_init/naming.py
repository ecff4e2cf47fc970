"""Names that nothing has yet."""

from __future__ import annotations

from collections.abc import Collection
from itertools import chain, count


def unused(taken: Collection[str], *wanted: str) -> str:
    """The first of the wanted names that is not taken, or else the first with the least number behind it.

    >>> unused({"i"}, "i", "j"), unused({"i", "i1"}, "i")
    ('j', 'i2')
    """
    numbered = (f"{wanted[0]}{number}" for number in count(1))
    return next(name for name in chain(wanted, numbered) if name not in taken)
