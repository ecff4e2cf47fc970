"""What a report leads to: the reports beside it, where there are such, and the page that it was made from."""

from __future__ import annotations

from symbolic_init.blocks import Surroundings
from symbolic_init.prose import inlines
from symbolic_init.report import Page


def surroundings(page: Page) -> Surroundings:
    """Of the report on a page."""
    beside = [found and (found[0], inlines(found[1])) for found in page.neighbours or (None, None)]
    return Surroundings(page.path, page.program, page.neighbours is not None, *beside)
