"""`symbolic-init prove`: check pages and show what was found."""

from __future__ import annotations

from symbolic_init.commands.notation_option import chosen_notation, document_of, notation_argument
from symbolic_init.commands.selection import checked, engine, exit_code, page_arguments, selected
from symbolic_init.console import say
from symbolic_init.progress import with_progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any

    from symbolic_init.notation import Notation
    from symbolic_init.report import Report


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    page_arguments(parser)
    notation_argument(parser)
    parser.add_argument("--json", action="store_true", help="print the results as JSON")


def run(options: Namespace) -> int:
    """Check the pages in turn; the exit code says whether each verdict is the expected one."""
    pages = selected(options)
    notation = chosen_notation(options)
    workings = engine(len(pages))
    from symbolic_init.processes import side_by_side
    from symbolic_init.report import Outcome, Report

    def work(slug: str) -> list[Any]:
        report = checked(pages[slug], workings)
        shown = _summary(report) if options.json else _line(report) if options.all else _report(report, notation)
        return [report.outcome.value, shown]

    reports, shown = [], []
    for slug, (outcome, text) in with_progress(pages, side_by_side(list(pages), work), "checking"):
        reports.append(Report(pages[slug].page, (), Outcome(outcome)))
        shown.append(text)
        if not options.json:
            say(text if options.all or len(shown) == 1 else f"\n\n{text}")
    if options.json:
        import json

        print(json.dumps(shown, indent=2))
    return exit_code(reports)


def _summary(report: Report) -> dict[str, Any]:
    from symbolic_init.summary import summary

    return summary(report)


def _report(report: Report, notation: Notation) -> str:
    from symbolic_init.terminal import shown

    return shown(document_of(report, notation))


def _line(report: Report) -> str:
    from symbolic_init.terminal import painted

    found, expected = report.outcome.value, report.page.expected
    surprise = "" if found == expected else f"  (expected: {expected})"
    return f"{painted(found, found)}{' ' * (9 - len(found))}  {report.page.slug}{surprise}"
