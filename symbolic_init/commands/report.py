"""`symbolic-init report`: check pages and write their reports into a folder."""

from __future__ import annotations

from symbolic_init.commands.notation_option import chosen_notation, document_of, notation_argument
from symbolic_init.commands.selection import checked, engine, exit_code, page_arguments, selected
from symbolic_init.console import UsageError, complain, say
from symbolic_init.progress import with_progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence
    from typing import Any

SYNONYMS = {"txt": "text", "latex": "tex", "markdown": "md"}
PAPERS = ("tex", "fragment", "bib")  # an article, theorem and proof for a paper of one's own, and what both cite
PDF = "pdf"  # the article, through the TeX on the machine
PROOF = "proof"  # no rendering of the document but the derivation itself, for `symbolic-init replay`
HELP = (
    "text, html, md, json; tex: an article, a fragment to \\input into a paper, and a .bib file (or fragment, bib: "
    "those alone); pdf: the article, by the pdflatex on this machine; proof: the derivation, for symbolic-init replay"
)


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    page_arguments(parser)
    parser.add_argument("--to", metavar="FORMAT[,FORMAT...]", required=True, help=HELP)
    parser.add_argument("--out", metavar="DIR", required=True, help="the folder to write to; made if missing")
    notation_argument(parser)


def run(options: Namespace) -> int:
    """Write one file for each page and format, and with --all an index of them.

    A page without a theorem has no proof file: an instance refutes it, or proves it, or it is undecided.
    """
    pages, formats, notation = selected(options), chosen_formats(options.to), chosen_notation(options)
    renderings = [name for name in formats if name not in (PDF, PROOF)]
    from dataclasses import replace

    from symbolic_init.compiling import latex, pdf
    from symbolic_init.exporters import export, suffix
    from symbolic_init.index import indices
    from symbolic_init.processes import side_by_side
    from symbolic_init.proof_files import SUFFIX
    from symbolic_init.proof_files.writing import proof_file
    from symbolic_init.report import Outcome, Report
    from symbolic_init.writing import write_bytes, write_text

    if PDF in formats:
        latex()  # or say at once that there is none

    def work(slug: str) -> list[Any]:
        report = checked(pages[slug], workings)
        document = document_of(report, notation)
        own = {"fragment": document_of(report, replace(notation, macros=True))} if "fragment" in formats else {}
        files = {slug + suffix(name): export(own.get(name, document), name).encode() for name in renderings}
        proof = proof_file(report) if PROOF in formats else None
        files |= {slug + SUFFIX: proof.encode()} if proof else {}
        files |= {f"{slug}.{PDF}": pdf(export(document, "tex"))} if PDF in formats else {}
        return [report.outcome.value, proof is not None, *(write_bytes(options.out, *file) for file in files.items())]

    workings = engine(len(pages))
    reports, written, without = [], [], []
    for slug, (outcome, has_proof, *paths) in with_progress(pages, side_by_side(list(pages), work), "writing"):
        reports.append(Report(pages[slug].page, (), Outcome(outcome)))
        written += paths
        without += [] if has_proof else [f"{slug} ({outcome})"]
    if PROOF in formats and without:
        complain(f"no proof is written where nothing was proved by a theorem: {', '.join(without)}")
    if options.all and renderings:
        windows = indices(reports, [(name, suffix(name).removeprefix(".")) for name in renderings])
        written = [write_text(options.out, name, text) for name, text in windows.items()]
        say(f"{len(reports)} reports in {len(formats)} formats; their index:")
    for path in written:
        say(path)
    return exit_code(reports)


def chosen_formats(asked: str) -> Sequence[str]:
    """The formats in a comma-separated list. Errors: one that no exporter writes."""
    from symbolic_init.exporters import formats

    known = (*formats(), PDF, PROOF)
    chosen = [SYNONYMS.get(name.strip(), name.strip()) for name in asked.split(",")]
    chosen = [one for name in chosen for one in (PAPERS if name == "tex" else (name,))]
    for name in chosen:
        if name not in known:
            raise UsageError(f"--to: expected formats among {', '.join(known)}; found {name!r}")
    return list(dict.fromkeys(chosen))
