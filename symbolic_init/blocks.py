"""What a document is made of, before any format: headings, paragraphs, formulas, tables, lists. Data only."""

from __future__ import annotations

from fractions import Fraction

from symbolic_init.layout import Node
from symbolic_init.notation import DEFAULT, Notation
from symbolic_init.shared import Shared


class Text(Shared):
    """Plain words."""

    text: str


class Strong(Shared):
    """Words with emphasis."""

    text: str


class Code(Shared):
    """Characters as typed: a file name, a command."""

    text: str


class Math(Shared):
    """A formula in running text."""

    node: Node


class Link(Shared):
    """Words that lead elsewhere: `#anchor` in this document, another one of the folder by its slug or file name."""

    target: str
    text: str


def address(target: str, suffix: str) -> str:
    """What a link leads to from a document whose files have the suffix."""
    return target if "." in target or target.startswith("#") else target + suffix


Inline = Text | Strong | Code | Math | Link
Inlines = tuple[Inline, ...]


class Paragraph(Shared):
    """Running text."""

    content: Inlines


class Quote(Shared):
    """Somebody's words and where they stand."""

    content: Inlines
    source: Inlines


class Verdict(Shared):
    """The outcome by shape and by word."""

    outcome: str
    content: Inlines = ()


class Step(Shared):
    """One line of a calculation: an optional left side, the relation, the right side, and a note (its reason)."""

    left: Node | None
    relation: str
    right: Node
    note: Inlines = ()


class Chain(Shared):
    """Lines set under one another, aligned at the relation."""

    lines: tuple[Step, ...]
    label: str


class Display(Shared):
    """One formula on a line of its own; what follows it after a space (for all …) may move to the next line."""

    node: Node


class Table(Shared):
    """Rows of cells under a header."""

    caption: Inlines
    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]


class Curve(Shared):
    """Points that are drawn: see `report.Curve`, whose numbers these are, enclosures by their middles."""

    label: Inlines
    points: tuple[tuple[Fraction, Fraction], ...]
    look: str
    style: int
    frame: int | None


class Panel(Shared):
    """Curves over two axes: see `report.Panel`."""

    title: Inlines
    across: Inlines
    up: Inlines
    curves: tuple[Curve, ...]
    units: str


class Picture(Shared):
    """Panels side by side, what is to be seen in them, and their numbers; `framed`: a row of the first is a frame.

    The name is that of a file, and differs from that of every other picture of a folder.
    """

    name: str
    title: Inlines
    words: Inlines
    panels: tuple[Panel, ...]
    tables: tuple[Table, ...]
    framed: bool

    @property
    def in_words(self) -> tuple[Block, ...]:
        """What a format has that cannot show it."""
        said = Paragraph((Strong("Picture:"), Text(" "), *self.title, Text(". "), *self.words))
        return (said, *self.tables)


class Bullets(Shared):
    """A list of items, numbered or not."""

    items: tuple[Inlines, ...]
    numbered: bool = False


class Listing(Shared):
    """Lines of a program, as typed; the label says whose."""

    lines: tuple[str, ...]
    label: str


class Environment(Shared):
    """A theorem, a claim, or a proof; the label is what others refer to."""

    kind: str
    blocks: tuple[Block, ...]
    label: str = ""


class Section(Shared):
    """A heading with what stands under it, and what that is to a paper.

    The part: an outcome for all about one claim, in it "setting", "proof", "instance" or "grounds"; else empty.
    """

    title: Inlines
    anchor: str
    blocks: tuple[Block, ...]
    part: str = ""


Block = Paragraph | Quote | Verdict | Chain | Display | Table | Picture | Bullets | Listing | Environment | Section


class Surroundings(Shared):
    """What a report of a folder leads to: the ones before and after it, and the page that it was made from."""

    file: str
    program: str
    indexed: bool = False
    before: tuple[str, Inlines] | None = None
    after: tuple[str, Inlines] | None = None


class Document(Shared):
    """A whole report, or an index of reports; the notation is the one that its formulas are in."""

    slug: str
    title: Inlines
    blocks: tuple[Block, ...]
    surroundings: Surroundings | None = None
    notation: Notation = DEFAULT

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """All of them, in order; they stand in sections."""
        found: list[Picture] = []
        waiting = list(reversed(self.blocks))
        while waiting:
            block = waiting.pop()
            if isinstance(block, Picture):
                found.append(block)
            elif isinstance(block, Section):
                waiting += reversed(block.blocks)
        return tuple(found)
