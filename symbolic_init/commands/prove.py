"""`symbolic-init prove`: check pages and show what was found."""

from __future__ import annotations

from symbolic_init.commands.selection import checked, engine, exit_code, page_arguments, selected
from symbolic_init.console import say
from symbolic_init.progress import with_progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any

    from symbolic_init.report import Report


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    page_arguments(parser)
    parser.add_argument("--json", action="store_true", help="print the results as JSON")


def run(options: Namespace) -> int:
    """Check the pages in turn; the exit code says whether each verdict is the expected one."""
    pages = selected(options)
    show = _summary if options.json else _line if options.all else _report
    workings = engine(len(pages))
    from symbolic_init.processes import side_by_side
    from symbolic_init.report import Outcome, Report

    def work(slug: str) -> list[Any]:
        report = checked(pages[slug], workings)
        return [report.outcome.value, show(report)]

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


def _report(report: Report) -> str:
    from symbolic_init.document import build_document
    from symbolic_init.exporters import export

    return export(build_document(report), "text").rstrip("\n")


def _line(report: Report) -> str:
    found, expected = report.outcome.value, report.page.expected
    surprise = "" if found == expected else f"  (expected: {expected})"
    return f"{found:9}  {report.page.slug}{surprise}"
