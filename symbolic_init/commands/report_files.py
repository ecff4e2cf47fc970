"""Makes the files of reports, side by side; those that are there already, as they would be made, are left alone."""

from __future__ import annotations

import os

from symbolic_init import catalogue
from symbolic_init.commands.selection import checked, engine
from symbolic_init.progress import with_progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from symbolic_init.notation import Notation
    from symbolic_init.report import Report
    from symbolic_init.stamps import Made, Stamps

    Pages = Mapping[str, catalogue.PageFile]
    Work = Callable[[str], "str | tuple[str, Mapping[str, Mapping[str, str]]]"]

PDF = "pdf"  # the article, through the TeX on the machine
DOCX = "docx"  # through the pandoc on the machine
PROOF = "proof"  # no rendering of the document but the derivation itself, for `symbolic-init replay`
COQ = "coq"  # likewise, for Coq: what `symbolic-init certify` has it judge
DRAWN = frozenset({"html", "tex", "md", PDF, DOCX})  # what shows pictures
# What programs of the machine make: nobody can say whether they would make the same again.
FOREIGN = frozenset({PDF, DOCX})


def written(pages: Pages, formats: Sequence[str], stamps: Stamps) -> tuple[dict[str, Made], dict[str, str]]:
    """The pages' reports, written where they are not there already; and why those are not that were refused."""
    asked = {slug: stamps.known(page, formats) for slug, page in pages.items()}
    made = {slug: found for slug, found in asked.items() if found is not None}
    rest = {slug: page for slug, page in pages.items() if slug not in made}
    refused: dict[str, str] = {}
    if rest:
        from symbolic_init.processes import side_by_side
        from symbolic_init.stamps import Made

        work = _work(rest, formats, stamps.notation, stamps.folder)
        for slug, found in with_progress(rest, side_by_side(list(rest), work), "writing"):
            if isinstance(found, str):
                refused[slug] = found
            else:
                made[slug] = Made(*found)
                stamps.keep(rest[slug], made[slug].without(FOREIGN))
    return made, refused


def moved(pages: Pages) -> Pages:
    """Those of all pages of a folder that stand beside others now that some are left out."""
    before = {slug: page.neighbours for slug, page in pages.items()}
    catalogue.put_side_by_side(list(pages.values()))
    return {slug: page for slug, page in pages.items() if page.neighbours != before[slug]}


def _work(pages: Pages, formats: Sequence[str], notation: Notation, folder: str) -> Work:
    """What writes the files of one page: its verdict and their digests, or why it cannot be had in the notation."""
    from dataclasses import replace

    from symbolic_init.certificates.stored import certificate_of
    from symbolic_init.exporters import formats as exporters
    from symbolic_init.exporters import ready
    from symbolic_init.illustrating import with_pictures
    from symbolic_init.notation import NotationError
    from symbolic_init.origins import digest_of
    from symbolic_init.processes import FEWEST
    from symbolic_init.writing import write_bytes

    contents, workings = _contents(formats, notation), engine(len(pages))
    if len(pages) >= FEWEST:
        ready({*exporters()}.intersection(formats), drawn=not DRAWN.isdisjoint(formats))

    def work(slug: str) -> str | tuple[str, Mapping[str, Mapping[str, str]]]:
        report = with_pictures(checked(pages[slug], workings))
        report = replace(report, certificate=certificate_of(report, folder))
        try:
            files = contents(report)
        except NotationError as error:
            return str(error)
        for name, content in (file for found in files.values() for file in found.items()):
            write_bytes(os.path.join(folder, os.path.dirname(name)), os.path.basename(name), content)
        digests = {name: {file: digest_of(content) for file, content in found.items()} for name, found in files.items()}
        return report.outcome.value, digests

    return work


def _contents(formats: Sequence[str], notation: Notation) -> Callable[[Report], dict[str, dict[str, bytes]]]:
    """What makes the files of a report, for each format by their names."""
    from dataclasses import replace

    from symbolic_init.certificates.page import script_of
    from symbolic_init.certificates.stored import script_files
    from symbolic_init.compiling import pdf
    from symbolic_init.document import build_document
    from symbolic_init.exporters import beside, export, suffix
    from symbolic_init.proof_files import SUFFIX
    from symbolic_init.proof_files.writing import proof_file
    from symbolic_init.word import docx

    def contents(report: Report) -> dict[str, dict[str, bytes]]:
        slug, document = report.page.slug, build_document(report, notation)

        def of(format: str) -> dict[str, bytes]:
            if format == PROOF:
                proof = proof_file(report)
                return {slug + SUFFIX: proof.encode()} if proof else {}
            if format == COQ:
                return script_files(script_of(report))
            if format == DOCX:
                return {f"{slug}.{DOCX}": docx(document)}
            if format == PDF:
                return {f"{slug}.{PDF}": pdf(export(document, "tex"), beside(document, "tex"))}
            own = build_document(report, replace(notation, macros=True)) if format == "fragment" else document
            return {slug + suffix(format): export(own, format).encode(), **beside(own, format)}

        return {format: of(format) for format in formats}

    return contents
