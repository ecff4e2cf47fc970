"""What a document is made of, before any format: headings, paragraphs, formulas, tables, lists. Data only."""

from __future__ import annotations

from dataclasses import dataclass

from symbolic_init.layout import Node


@dataclass(frozen=True)
class Text:
    """Plain words."""

    text: str


@dataclass(frozen=True)
class Strong:
    """Words with emphasis."""

    text: str


@dataclass(frozen=True)
class Code:
    """Characters as typed: a file name, a command."""

    text: str


@dataclass(frozen=True)
class Math:
    """A formula in running text."""

    node: Node


@dataclass(frozen=True)
class Link:
    """Words that lead to another document of the same folder: by its slug, in the same format, or by its file name."""

    target: str
    text: str


def address(target: str, suffix: str) -> str:
    """The file that a link leads to from a document whose files have the suffix."""
    return target if "." in target else target + suffix


Inline = Text | Strong | Code | Math | Link
Inlines = tuple[Inline, ...]


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    content: Inlines


@dataclass(frozen=True)
class Quote:
    """Somebody's words and where they stand."""

    content: Inlines
    source: Inlines


@dataclass(frozen=True)
class Verdict:
    """The outcome by shape and by word."""

    outcome: str
    content: Inlines = ()


@dataclass(frozen=True)
class Step:
    """One line of a calculation: an optional left side, the relation, the right side, and a note (its reason)."""

    left: Node | None
    relation: str
    right: Node
    note: Inlines = ()


@dataclass(frozen=True)
class Chain:
    """Lines set under one another, aligned at the relation."""

    lines: tuple[Step, ...]
    label: str


@dataclass(frozen=True)
class Display:
    """One formula on a line of its own; what follows it after a space (for all …) may move to the next line."""

    node: Node


@dataclass(frozen=True)
class Table:
    """Rows of cells under a header."""

    caption: Inlines
    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]


@dataclass(frozen=True)
class Bullets:
    """A list of items, numbered or not."""

    items: tuple[Inlines, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Environment:
    """A theorem, a claim, or a proof; the label is what others refer to."""

    kind: str
    blocks: tuple[Block, ...]
    label: str = ""


@dataclass(frozen=True)
class Section:
    """A heading with what stands under it."""

    title: Inlines
    anchor: str
    blocks: tuple[Block, ...]


Block = Paragraph | Quote | Verdict | Chain | Display | Table | Bullets | Environment | Section


@dataclass(frozen=True)
class Document:
    """A whole report, or an index of reports."""

    slug: str
    title: Inlines
    blocks: tuple[Block, ...]
