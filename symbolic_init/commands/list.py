"""`symbolic-init list`: the pages, from their headers alone."""

from __future__ import annotations

from symbolic_init import catalogue
from symbolic_init.console import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--pages", metavar="DIR", help="a folder of pages of your own (default: the shipped catalogue)")
    parser.add_argument("--json", action="store_true", help="print the headers as JSON")


def run(options: Namespace) -> int:
    """Print one line a page."""
    pages = catalogue.pages(options.pages)
    if options.json:
        import json

        print(json.dumps([_header(page) for page in pages], indent=2))
        return 0
    slug_width = max((len(page.slug) for page in pages), default=0)
    verdict_width = max(map(len, catalogue.VERDICTS))
    for page in pages:
        say(f"{page.slug:{slug_width}}  {page.expected:{verdict_width}}  {page.title}")
    return 0


def _header(page: catalogue.PageFile) -> dict[str, object]:
    fields = {name.lower().replace(" ", "_"): value for name, value in page.fields.items()}
    return {"slug": page.slug, "title": page.title, **fields}
