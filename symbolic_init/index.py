"""The shop window: all reports of a folder by verdict, each with its sentence and its files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from symbolic_init.blocks import Block, Document, Inlines, Link, Paragraph, Section, Table, Text
from symbolic_init.exporters import export
from symbolic_init.exporters.text import inline as words
from symbolic_init.prose import inlines
from symbolic_init.report import Outcome, Report

TITLE = "Sentences about initialisation, checked"
HEADINGS = {Outcome.PROVED: "✓ Proved", Outcome.REFUTED: "✗ Refuted", Outcome.UNDECIDED: "? Undecided"}
WINDOWS = {"README.md": "md", "index.html": "html"}


def indices(reports: Iterable[Report], formats: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The index files by name, linking to the files of each format (its name and extension)."""
    found = list(reports)
    return {name: export(build_index(found, formats, own), own) for name, own in WINDOWS.items()}


def build_index(reports: Sequence[Report], formats: Sequence[tuple[str, str]], own: str) -> Document:
    """The index as a document; a title leads to the report in the index's own format if it is among those written."""
    extensions = dict(formats)
    main = extensions.get(own) or next(iter(extensions.values()), "")
    blocks: list[Block] = [Paragraph((Text(counted(reports)),))]
    for outcome, heading in HEADINGS.items():
        rows = tuple(_row(report, main, formats) for report in reports if report.outcome is outcome)
        if rows:
            header: tuple[Inlines, ...] = ((Text("Report"),), (Text("Sentence"),), (Text("Files"),))
            blocks.append(Section((Text(heading),), outcome.value, (Table((), header, rows),)))
    return Document("index", (Text(TITLE),), tuple(blocks))


def counted(reports: Sequence[Report]) -> str:
    """How many sentences there are, and how many of each verdict."""
    counts = [(outcome.value, sum(r.outcome is outcome for r in reports)) for outcome in Outcome]
    return (
        f"{len(reports)} sentence{'' if len(reports) == 1 else 's'}: "
        + ", ".join(f"{count} {word}" for word, count in counts if count)
        + "."
    )


def _row(report: Report, main: str, formats: Sequence[tuple[str, str]]) -> tuple[Inlines, ...]:
    page = report.page
    title: Inlines = (Link(f"{page.slug}.{main}", words(inlines(page.title))),) if main else inlines(page.title)
    files: list[Text | Link] = []
    for name, extension in formats:
        files += [Text(" ")] if files else []
        files.append(Link(f"{page.slug}.{extension}", name))
    return (title, inlines(page.sentence), tuple(files))
