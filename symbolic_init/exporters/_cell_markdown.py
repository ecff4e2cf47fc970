"""A document as Markdown for a notebook's cell: headings that do not compete with the notebook's own, and no files."""

from __future__ import annotations

from symbolic_init.blocks import Document, Environment, Math, Picture
from symbolic_init.exporters.md import _blocks, inline
from symbolic_init.shared import Shared, mapped

LEVEL = 4


def render(document: Document) -> str:
    """The content of the cell."""
    title = [f"{'#' * (LEVEL - 1)} {inline(document.title)}"] if document.title else []
    blocks = mapped(Environment("", document.blocks), _without_file).blocks
    return "\n\n".join([*title, *_blocks(blocks, LEVEL)]) + "\n"


def _without_file(value: Shared) -> Shared:
    """Pictures in words alone: nothing lies beside a cell."""
    if isinstance(value, Picture):
        return Picture("", value.title, value.words, value.panels, value.tables, value.framed)
    return value if isinstance(value, Math) else mapped(value, _without_file)
