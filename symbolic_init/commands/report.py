"""`symbolic-init report`: check pages and write their reports into a folder."""

from __future__ import annotations

from symbolic_init.catalogue import CatalogueError
from symbolic_init.commands.selection import exit_code, page_arguments, selected
from symbolic_init.console import say
from symbolic_init.progress import with_progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

SYNONYMS = {"txt": "text", "latex": "tex", "markdown": "md"}
EXTENSIONS = {"text": "txt"}


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    page_arguments(parser)
    parser.add_argument("--to", metavar="FORMAT[,FORMAT...]", required=True, help="text, tex, html, md, json")
    parser.add_argument("--out", metavar="DIR", required=True, help="the folder to write to; made if missing")


def run(options: Namespace) -> int:
    """Write DIR/SLUG.EXTENSION for each page and format, and an index of them with --all."""
    pages = selected(options)
    from symbolic_init.exporters import export

    formats = chosen_formats(options.to)
    from symbolic_init.check import check_page
    from symbolic_init.document import build_document
    from symbolic_init.writing import write_text

    reports = []
    for slug in with_progress(pages, "writing"):
        reports.append(check_page(pages[slug]))
        document = build_document(reports[-1])
        for name in formats:
            path = write_text(options.out, file_name(slug, name), export(document, name))
            if not options.all:
                say(path)
    if options.all:
        from symbolic_init.index import indices

        for name, text in indices(reports, [(name, extension(name)) for name in formats]).items():
            write_text(options.out, name, text)
        say(f"{len(reports)} reports as {', '.join(formats)} in {options.out}")
    return exit_code(reports)


def chosen_formats(asked: str) -> Sequence[str]:
    """The formats in a comma-separated list. Errors: one that no exporter writes."""
    from symbolic_init.exporters import formats

    chosen = [SYNONYMS.get(name.strip(), name.strip()) for name in asked.split(",") if name.strip()]
    known = list(formats())
    for name in chosen:
        if name not in known:
            raise CatalogueError(f"--to: expected formats among {', '.join(known)}; found {name!r}")
    if not chosen:
        raise CatalogueError(f"--to: expected one or more formats among {', '.join(known)}; found none")
    return list(dict.fromkeys(chosen))


def extension(name: str) -> str:
    """A format's file extension."""
    return EXTENSIONS.get(name, name)


def file_name(slug: str, name: str) -> str:
    """The file of a page in a format."""
    return f"{slug}.{extension(name)}"
