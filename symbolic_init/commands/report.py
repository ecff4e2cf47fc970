"""`symbolic-init report`: check pages and write their reports into a folder."""

from __future__ import annotations

from symbolic_init.commands.selection import checked, engine, exit_code, page_arguments, selected
from symbolic_init.console import UsageError, complain, say
from symbolic_init.progress import with_progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence
    from typing import Any

SYNONYMS = {"txt": "text", "latex": "tex", "markdown": "md"}
PROOF = "proof"  # no rendering of the document but the derivation itself, for `symbolic-init replay`


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    page_arguments(parser)
    parser.add_argument("--to", metavar="FORMAT[,FORMAT...]", required=True, help="text, tex, html, md, json, proof")
    parser.add_argument("--out", metavar="DIR", required=True, help="the folder to write to; made if missing")


def run(options: Namespace) -> int:
    """Write one file for each page and format, and with --all an index of them.

    A page without a theorem has no proof file: an instance refutes it, or proves it, or it is undecided.
    """
    pages, formats = selected(options), chosen_formats(options.to)
    renderings = [name for name in formats if name != PROOF]
    from symbolic_init.document import build_document
    from symbolic_init.exporters import export, suffix
    from symbolic_init.index import indices
    from symbolic_init.processes import side_by_side
    from symbolic_init.proof_files import SUFFIX
    from symbolic_init.proof_files.writing import proof_file
    from symbolic_init.report import Outcome, Report
    from symbolic_init.writing import write_text

    def work(slug: str) -> list[Any]:
        report = checked(pages[slug], workings)
        document = build_document(report)
        files = {slug + suffix(name): export(document, name) for name in renderings}
        proof = proof_file(report) if PROOF in formats else None
        files |= {slug + SUFFIX: proof} if proof else {}
        return [report.outcome.value, proof is not None, *(write_text(options.out, *file) for file in files.items())]

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

    known = (*formats(), PROOF)
    chosen = [SYNONYMS.get(name.strip(), name.strip()) for name in asked.split(",")]
    for name in chosen:
        if name not in known:
            raise UsageError(f"--to: expected formats among {', '.join(known)}; found {name!r}")
    return list(dict.fromkeys(chosen))
