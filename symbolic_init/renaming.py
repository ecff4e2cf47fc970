"""Whether a notation's letters are free: a learning rate α beside another α would be two things with one print."""

from __future__ import annotations

from collections.abc import Callable

from symbolic_init.blocks import Document, Quote, Section
from symbolic_init.layout import Letter
from symbolic_init.notation import CHOICES, DEFAULT, NAMED, Notation, NotationError
from symbolic_init.shared import walk

VARIANTS = {"ϕ": "φ", "ϵ": "ε"}
VERBATIM = "references"  # what others wrote is not put into another notation


def in_notation(make: Callable[[Notation], Document], notation: Notation) -> Document:
    """The document made in the notation. Errors: `NotationError` where two things in it would get one letter."""
    if (notation.activation, notation.rate) != (DEFAULT.activation, DEFAULT.rate):
        check_letters(make(DEFAULT), notation)
    return make(notation)


def check_letters(document: Document, notation: Notation) -> None:
    """Refuse a notation in which two letters of the document, now in the default one, would be the same.

    Errors: `NotationError`.
    """
    blocks = (b for b in document.blocks if not isinstance(b, Quote))
    shown = tuple(b for b in blocks if not (isinstance(b, Section) and b.anchor == VERBATIM))
    used = {VARIANTS.get(n.char, n.char) for n in walk((document.title, shown)) if isinstance(n, Letter)}
    for choice in ("activation", "rate"):
        old, new = (_letter(getattr(one, choice)) for one in (DEFAULT, notation))
        if old != new and {old, new} <= used:
            free = [value for value in CHOICES[choice] if _letter(value) not in used - {old}]
            asked = f"{choice}={getattr(notation, choice)}"
            raise NotationError(
                f"{document.slug} with {asked}: expected a letter that means nothing else there, found another {new}; "
                f"it can have {' or '.join(f'{choice}={value}' for value in free)}"
            )


def _letter(name: str) -> str:
    return VARIANTS.get(NAMED.get(name, name), NAMED.get(name, name))
