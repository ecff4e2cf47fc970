"""A document as Markdown for a notebook's cell: headings that do not compete with the notebook's own."""

from __future__ import annotations

from symbolic_init.blocks import Document
from symbolic_init.exporters.md import _blocks, inline

LEVEL = 4


def render(document: Document) -> str:
    """The content of the cell."""
    title = [f"{'#' * (LEVEL - 1)} {inline(document.title)}"] if document.title else []
    return "\n\n".join([*title, *_blocks(document.blocks, LEVEL)]) + "\n"
