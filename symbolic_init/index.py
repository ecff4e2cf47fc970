"""The shop window: all reports of a folder by theme, each with its sentence, its verdict and its files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from symbolic_init.blocks import Block, Document, Inline, Link, Paragraph, Section, Table, Text
from symbolic_init.exhibits.saying import slug_of
from symbolic_init.exporters import _gallery, export
from symbolic_init.exporters._gallery import Entry
from symbolic_init.exporters._running import SHAPES
from symbolic_init.exporters._words import inline as words
from symbolic_init.prose import inlines
from symbolic_init.report import Outcome, Report

TITLE = "Sentences about initialisation, checked"
OTHERS = "Other sentences"
Themes = Sequence[tuple[str, Sequence[Entry]]]


def indices(reports: Iterable[Report], formats: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The index files by name, linking to the files of each format (its name and extension)."""
    found = sorted(reports, key=lambda report: (not report.page.theme, report.page.theme, report.page.slug))
    shelves = groupby(found, key=lambda report: report.page.theme or OTHERS)
    themes = [(theme, [_entry(report, formats) for report in shelf]) for theme, shelf in shelves]
    return {
        "README.md": export(_table(themes, counted(found)), "md"),
        "index.html": _gallery.render(TITLE, counted(found), themes),
    }


def counted(reports: Sequence[Report]) -> str:
    """How many sentences there are, and how many of each verdict."""
    counts = [(outcome.value, sum(r.outcome is outcome for r in reports)) for outcome in Outcome]
    return (
        f"{len(reports)} sentence{'' if len(reports) == 1 else 's'}: "
        + ", ".join(f"{count} {word}" for word, count in counts if count)
        + "."
    )


def _entry(report: Report, formats: Sequence[tuple[str, str]]) -> Entry:
    page = report.page
    files = tuple(Link(f"{page.slug}.{extension}", name) for name, extension in formats)
    return Entry(inlines(page.sentence), inlines(page.source), report.outcome.value, inlines(page.title), files)


def _table(themes: Themes, count: str) -> Document:
    """The index as a document; a title leads to the report as Markdown if that is among the files."""
    blocks: list[Block] = [Paragraph((Text(count),))]
    header = tuple((Text(name),) for name in ("Sentence", "Verdict", "Report", "Files"))
    for theme, entries in themes:
        rows = tuple(_row(entry) for entry in entries)
        blocks.append(Section((Text(theme),), slug_of(theme), (Table((), header, rows),)))
    return Document("index", (Text(TITLE),), tuple(blocks))


def _row(entry: Entry) -> tuple[tuple[Inline, ...], ...]:
    verdict = Text(f"{SHAPES[entry.outcome]} {entry.outcome}")
    main = entry.main("md")
    title = (Link(main.target, words(entry.title)),) if main else entry.title
    files: list[Inline] = []
    for file in entry.files:
        files += [Text(" "), file] if files else [file]
    return entry.sentence, (verdict,), title, tuple(files)
