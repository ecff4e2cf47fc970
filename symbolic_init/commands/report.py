"""`symbolic-init report`: check pages and write their reports into a folder."""

from __future__ import annotations

from symbolic_init.commands.selection import checked, engine, exit_code, page_arguments, selected
from symbolic_init.console import UsageError, say
from symbolic_init.progress import with_progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

SYNONYMS = {"txt": "text", "latex": "tex", "markdown": "md"}


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    page_arguments(parser)
    parser.add_argument("--to", metavar="FORMAT[,FORMAT...]", required=True, help="text, tex, html, md, json")
    parser.add_argument("--out", metavar="DIR", required=True, help="the folder to write to; made if missing")


def run(options: Namespace) -> int:
    """Write one file for each page and format, and with --all an index of them."""
    pages, formats = selected(options), chosen_formats(options.to)
    from symbolic_init.document import build_document
    from symbolic_init.exporters import export, suffix
    from symbolic_init.index import indices
    from symbolic_init.processes import side_by_side
    from symbolic_init.report import Outcome, Report
    from symbolic_init.writing import write_text

    def work(slug: str) -> list[str]:
        report = checked(pages[slug], workings)
        document = build_document(report)
        paths = [write_text(options.out, slug + suffix(name), export(document, name)) for name in formats]
        return [report.outcome.value, *paths]

    workings = engine(len(pages))
    reports, written = [], []
    for slug, (outcome, *paths) in with_progress(pages, side_by_side(list(pages), work), "writing"):
        reports.append(Report(pages[slug].page, (), Outcome(outcome)))
        written += paths
    if options.all:
        windows = indices(reports, [(name, suffix(name).removeprefix(".")) for name in formats])
        written = [write_text(options.out, name, text) for name, text in windows.items()]
        say(f"{len(reports)} reports in {len(formats)} formats; their index:")
    for path in written:
        say(path)
    return exit_code(reports)


def chosen_formats(asked: str) -> Sequence[str]:
    """The formats in a comma-separated list. Errors: one that no exporter writes."""
    from symbolic_init.exporters import formats

    known = formats()
    chosen = [SYNONYMS.get(name.strip(), name.strip()) for name in asked.split(",")]
    for name in chosen:
        if name not in known:
            raise UsageError(f"--to: expected formats among {', '.join(known)}; found {name!r}")
    return list(dict.fromkeys(chosen))
