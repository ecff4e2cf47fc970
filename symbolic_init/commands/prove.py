"""`symbolic-init prove`: check pages and show what was found."""

from __future__ import annotations

from symbolic_init.commands.selection import checked, exit_code, page_arguments, selected
from symbolic_init.console import say
from symbolic_init.progress import with_progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from symbolic_init.report import Report


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    page_arguments(parser)
    parser.add_argument("--json", action="store_true", help="print the results as JSON")


def run(options: Namespace) -> int:
    """Check the pages in turn; the exit code says whether each verdict is the expected one."""
    pages = selected(options)
    reports = []
    for slug in with_progress(pages, "checking"):
        reports.append(checked(pages[slug]))
        if options.all and not options.json:
            _show_line(reports[-1])
        elif not options.json:
            _show_report(reports[-1], first=len(reports) == 1)
    if options.json:
        import json

        from symbolic_init.summary import summary

        print(json.dumps([summary(report) for report in reports], indent=2))
    return exit_code(reports)


def _show_report(report: Report, *, first: bool) -> None:
    from symbolic_init.document import build_document
    from symbolic_init.exporters import export

    say(("" if first else "\n\n") + export(build_document(report), "text").rstrip("\n"))


def _show_line(report: Report) -> None:
    found, expected = report.outcome.value, report.page.expected
    surprise = "" if found == expected else f"  (expected: {expected})"
    say(f"{found:9}  {report.page.slug}{surprise}")
