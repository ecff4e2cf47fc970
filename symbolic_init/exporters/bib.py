"""What a report rests on as BibTeX: where the sentence stands, what to read, and this tool's report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from symbolic_init import __version__
from symbolic_init.blocks import Bullets, Document, Inlines, Quote, Section
from symbolic_init.exporters._latex import inline, label
from symbolic_init.exporters._words import inline as words
from symbolic_init.printing.latex import escape

SUFFIX = ".bib"
TOOL = "symbolic_init: textbook sentences about weight initialisation, as checked theorems and counterexamples"
AUTHORS = "The symbolic_init authors"
# I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, MIT Press (2016), section 8.4.
_CITED = re.compile(
    r"(?P<authors>(?:(?:[A-Z]\. ?)+(?:(?:de|van|von) )?[A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)?(?:, | and | et al\., ))+)"
    r"(?P<title>[A-Z].*?)(?:, (?P<published>[A-Z][^,()]*))? \((?P<year>\d{4})\)(?:, (?P<place>[^()]*?))?\.?"
)
OWN = "own wording"


def render(document: Document) -> str:
    """An entry for the sentence unless it is ours, one for each reference, and one for the report of this tool."""
    return "\n".join(_entries(document))


def _entries(document: Document) -> Iterator[str]:
    name = f"si-{label(document.slug)}"
    for block in document.blocks:
        match block:
            case Quote(_, source) if source and not words(source).startswith(OWN):
                yield _entry(f"{name}-source", source)
            case Section(_, "references", (Bullets(items),)):
                yield from (_entry(f"{name}-{number}", item) for number, item in enumerate(items, 1))
    fields = {"author": f"{{{escape(AUTHORS)}}}", "title": f"{{{inline(document.title)}}}"}
    yield _written(name, {**fields, "howpublished": f"{escape(TOOL)}, version {__version__}"})


def _entry(name: str, source: Inlines) -> str:
    """The source by author, title and year where it is written so; else all of it as it stands."""
    found = _CITED.fullmatch(words(source))
    if found is None or any(not text.isascii() for text in found.groups() if text):
        return _written(name, {"key": label(words(source)), "note": inline(source)})
    authors = [one for one in re.split(r", | and ", found["authors"].replace(" et al.", ", others")) if one]
    fields = {"author": " and ".join(authors), "title": f"{{{escape(found['title'])}}}"}
    fields |= {"howpublished": escape(found["published"])} if found["published"] else {}
    fields |= {"year": found["year"]} | ({"note": escape(found["place"])} if found["place"] else {})
    return _written(name, fields)


def _written(name: str, fields: dict[str, str]) -> str:
    lines = "".join(f"  {key} = {{{value}}},\n" for key, value in fields.items())
    return f"@misc{{{name},\n{lines}}}\n"
