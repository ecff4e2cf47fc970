"""`symbolic-init report`: check pages and write their reports into a folder."""

from __future__ import annotations

import os

from symbolic_init.commands.notation_option import chosen_notation, notation_argument
from symbolic_init.commands.report_files import COQ, DOCX, DRAWN, PDF, PROOF, moved, written
from symbolic_init.commands.selection import exit_code, page_arguments, selected
from symbolic_init.console import UsageError, complain, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from symbolic_init.report import Report

SYNONYMS = {"txt": "text", "latex": "tex", "markdown": "md", "word": "docx"}
PAPERS = ("tex", "fragment", "bib")  # an article, theorem and proof for a paper of one's own, and what both cite
NOT_OF_ALL = {
    PROOF: "no proof is written where nothing was proved by a theorem",
    COQ: "no script is written where nothing was decided",
}
HELP = (
    "text, html, md, json; tex: an article, a fragment to \\input into a paper, and a .bib file (or fragment, bib: "
    "those alone); pdf: the article, by the pdflatex on this machine; docx: a Word file, by its pandoc; "
    "proof: the derivation, for symbolic-init replay; coq: the theorems once more, as symbolic-init certify writes them"
)


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    page_arguments(parser)
    parser.add_argument("--to", metavar="FORMAT[,FORMAT...]", required=True, help=HELP)
    parser.add_argument("--out", metavar="DIR", required=True, help="the folder to write to; made if missing")
    parser.add_argument(
        "--fresh", action="store_true", help="check and write all pages, those too that have not changed"
    )
    notation_argument(parser)


def run(options: Namespace) -> int:
    """Write one file for each page and format, and with --all an index of them.

    A page without a theorem has no proof file: an instance refutes it, or proves it, or it is undecided. A page that
    cannot be had in the notation is not written; that is said in the end, after the others are.
    """
    pages, formats, notation = selected(options), chosen_formats(options.to), chosen_notation(options)
    if PDF in formats:
        from symbolic_init.compiling import latex

        latex()  # or say at once that there is none
    if DOCX in formats:
        from symbolic_init.word import pandoc

        pandoc()  # likewise
    from symbolic_init.exporters import can_draw
    from symbolic_init.stamps import Stamps

    if not can_draw() and DRAWN.intersection(formats):
        complain("pictures are left out, their numbers are not; for them: pip install 'symbolic-init[pictures]'")
    stamps = Stamps(options.out, notation, fresh=options.fresh)
    try:
        made, refused = written(pages, formats, stamps)
        pages = {slug: page for slug, page in pages.items() if slug not in refused}
        if refused and options.all:
            made |= written(moved(pages), formats, stamps)[0]
    finally:
        stamps.save()
    from symbolic_init.report import Outcome, Report

    reports = [Report(page.page, (), Outcome(made[slug].outcome)) for slug, page in pages.items()]
    for format, why in NOT_OF_ALL.items():
        without = [
            f"{slug} ({made[slug].outcome})" for slug in pages if format in formats and not made[slug].files[format]
        ]
        if without:
            complain(f"{why}: {', '.join(without)}")
    paths = [os.path.join(options.out, name) for slug in pages for name in made[slug].names(formats)]
    renderings = [name for name in formats if name not in (PDF, DOCX, PROOF, COQ)]
    if options.all and renderings and reports:
        say(f"{len(reports)} reports in {len(formats)} formats; their index:")
        paths = with_index(reports, renderings, options.out)
    for path in paths:
        say(path)
    if refused:
        others = f". Written: the other {len(pages)}" if pages else ""
        raise UsageError(f"--notation: {'. '.join(refused.values())}{others}")
    return exit_code(reports)


def with_index(reports: Sequence[Report], formats: Sequence[str], folder: str) -> list[str]:
    """Write what leads to the reports' files of the formats."""
    from symbolic_init.exporters import suffix
    from symbolic_init.index import indices
    from symbolic_init.writing import write_text

    windows = indices(reports, [(name, suffix(name).removeprefix(".")) for name in formats])
    return [write_text(folder, name, text) for name, text in windows.items()]


def chosen_formats(asked: str) -> Sequence[str]:
    """The formats in a comma-separated list. Errors: one that no exporter writes."""
    from symbolic_init.exporters import formats

    known = (*formats(), PDF, DOCX, PROOF, COQ)
    chosen = [SYNONYMS.get(name.strip(), name.strip()) for name in asked.split(",")]
    chosen = [one for name in chosen for one in (PAPERS if name == "tex" else (name,))]
    for name in chosen:
        if name not in known:
            raise UsageError(f"--to: expected formats among {', '.join(known)}; found {name!r}")
    return list(dict.fromkeys(chosen))
