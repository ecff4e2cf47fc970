"""The catalogue: finds derivation pages in a folder and reads their headers, without running them.

A page is a Python file whose docstring is its header. The grammar is fixed and small, so that listing a catalogue costs
no import of any engine:

    Title, on the first line

    Sentence: the sentence, as somebody wrote it; a continuation line
        is indented
    Source: who wrote it, where
    Theme: the heading under which it stands among others, if any
    Idea: why it is true, or false
    Outline:
        1. The first step.
        2. The second.
    Fails when: what breaks it
    Expected: proved, refuted or undecided
    References:
        One a line.

Blank lines mean nothing. A header with a backslash stands in a raw docstring. The slug of a page is its file name with
a hyphen for each underscore. Running a page gives its `claims` (or its one `claim`), and `derivations` if it
has them; it is Python, so run only pages you trust.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False  # `typing` takes longer to import than the whole catalogue to read
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from symbolic_init.contents import Contents
    from symbolic_init.report import Page

TEXT_FIELDS = ("Sentence", "Source", "Theme", "Idea", "Fails when", "Expected")
LIST_FIELDS = ("Outline", "References")
OPTIONAL_FIELDS = ("Theme", "References")
VERDICTS = ("proved", "refuted", "undecided")


class CatalogueError(ValueError):
    """A folder or page is not as the catalogue needs it; the message names the file and, where known, the line."""


class PageFile:
    """A page as found in its folder: the header's fields, and the file to run for the rest."""

    __slots__ = ("fields", "file", "neighbours", "slug", "title")

    def __init__(self, file: str, title: str, fields: dict[str, str | tuple[str, ...]]) -> None:
        self.file = file
        self.slug = slug_of(file)
        self.title = title
        self.fields = fields
        self.neighbours: tuple[PageFile | None, PageFile | None] | None = None  # where all of a folder are reported

    def __repr__(self) -> str:
        return f"PageFile({self.file!r})"

    def text(self, field: str) -> str:
        """One of the text fields, as one line."""
        value = self.fields.get(field, "")
        return value if isinstance(value, str) else "\n".join(value)

    def items(self, field: str) -> tuple[str, ...]:
        """One of the list fields."""
        value = self.fields.get(field, ())
        return (value,) if isinstance(value, str) else value

    @property
    def expected(self) -> str:
        """The verdict the page expects."""
        return self.text("Expected")

    @property
    def page(self) -> Page:
        """The header as the record that reports show."""
        from symbolic_init.report import Page

        return Page(
            slug=self.slug,
            title=self.title,
            sentence=self.text("Sentence"),
            source=self.text("Source"),
            idea=self.text("Idea"),
            outline=self.items("Outline"),
            fails_when=self.text("Fails when"),
            references=self.items("References"),
            expected=self.expected,
            path=os.path.basename(self.file),
            theme=self.text("Theme"),
            program=_read(self.file),
            neighbours=self.neighbours and tuple((page.slug, page.title) if page else None for page in self.neighbours),
        )

    def run(self) -> Contents:
        """The page's claims and derivations. Errors: `CatalogueError`, with the page's line."""
        from symbolic_init.contents import contents_of

        return contents_of(self.file)


def slug_of(file: str) -> str:
    """The stable name of a page: its file name without `.py`, a hyphen for each underscore."""
    return os.path.basename(file).removesuffix(".py").replace("_", "-")


def shipped_folder() -> str:
    """Where the catalogue that comes with the package is: inside an installed package, beside it in a source tree."""
    package = os.path.dirname(os.path.abspath(__file__))
    inside = os.path.join(package, "pages")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(package), "derivations")


def pages(folder: str | None = None) -> list[PageFile]:
    """All pages of a folder (the shipped one unless given), by slug. Files starting with `_` or `.` are not pages."""
    folder = shipped_folder() if folder is None else os.fspath(folder)
    try:
        names = sorted(name for name in os.listdir(folder) if name.endswith(".py") and name[0] not in "_.")
    except OSError as error:
        raise CatalogueError(f"{folder}: expected a folder of pages, found none ({error.strerror})") from None
    found: dict[str, PageFile] = {}
    for name in names:
        page = read_page(os.path.join(folder, name))
        if page.slug in found:
            raise CatalogueError(f"{page.file}: the slug {page.slug!r} is taken by {found[page.slug].file}; rename one")
        found[page.slug] = page
    return [found[slug] for slug in sorted(found)]


def read_page(file: str) -> PageFile:
    """The header of one page; nothing is run."""
    return parse_header(_read(file), file)


def _read(file: str) -> str:
    try:
        with open(file, encoding="utf-8") as stream:
            return stream.read()
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogueError(f"{file}: expected a readable page in UTF-8, found: {error}") from None


def put_side_by_side(pages: Sequence[PageFile]) -> None:
    """Tell each page which ones stand beside it, theme by theme."""
    shelf = [None, *sorted(pages, key=lambda page: shelved(page.text("Theme"), page.slug)), None]
    for before, page, after in zip(shelf, shelf[1:], shelf[2:], strict=False):
        if page is not None:
            page.neighbours = before, after


def shelved(theme: str, slug: str) -> tuple[bool, str, str]:
    """The order of pages in a gallery: by theme, those without one last."""
    return not theme, theme, slug


def parse_header(source: str, file: str) -> PageFile:
    """The header in the docstring of a page's source."""
    lines = list(_docstring_lines(source, file))
    title = lines[0][1].strip()
    if not title:
        raise CatalogueError(f"{file}:{lines[0][0]}: expected the page's title on the docstring's first line")
    fields = _fields(lines[1:], file)
    for name in (*TEXT_FIELDS, *LIST_FIELDS):
        if name not in fields and name not in OPTIONAL_FIELDS:
            raise CatalogueError(f"{file}:{lines[-1][0]}: expected the field `{name}:`, found the end of the header")
    return PageFile(file, title, fields)


def _docstring_lines(source: str, file: str) -> Iterator[tuple[int, str]]:
    before, _, rest = source.partition('"""')
    header, end, _ = rest.partition('"""')
    code = [line for line in before.split("\n") if not line.startswith("#")]
    prefix = "".join(code).strip()
    if not end or prefix not in ("", "r", "R"):
        raise CatalogueError(f'{file}:1: expected the page to start with its header, a docstring in """')
    for number, line in enumerate(header.split("\n"), before.count("\n") + 1):
        if "\\" in line and not prefix:
            raise CatalogueError(f'{file}:{number}: found a backslash; start the docstring with r"""')
        yield number, line.rstrip()


def _fields(lines: Sequence[tuple[int, str]], file: str) -> dict[str, str | tuple[str, ...]]:
    written: dict[str, list[str]] = {}
    current = ""
    for number, line in lines:
        name, colon, text = line.partition(":")
        if not line:
            continue
        if colon and name[0].isalpha() and name.replace(" ", "").isalpha():
            current = name
            _check_field(current, written, f"{file}:{number}")
            written[current] = [text.strip()] if text.strip() else []
        elif current and (line[0].isspace() or current in LIST_FIELDS):
            written[current].append(line.strip())
        else:
            raise CatalogueError(f"{file}:{number}: expected `Field: text` or an indented line, found {line!r}")
        if current == "Expected" and " ".join(written[current]) not in VERDICTS:
            raise CatalogueError(f"{file}:{number}: expected one of {', '.join(VERDICTS)}, found {line!r}")
    return {name: _items(name, text) if name in LIST_FIELDS else " ".join(text) for name, text in written.items()}


def _check_field(name: str, written: dict[str, list[str]], where: str) -> None:
    known = (*TEXT_FIELDS, *LIST_FIELDS)
    if name not in known:
        raise CatalogueError(f"{where}: expected one of the fields {', '.join(known)}; found `{name}:`")
    if name in written:
        raise CatalogueError(f"{where}: the field `{name}:` is given twice; keep one")


def _items(name: str, text: Sequence[str]) -> tuple[str, ...]:
    if name != "Outline":
        return tuple(line.removeprefix("- ") for line in text)
    items: list[str] = []
    for line in text:
        number, dot, rest = line.partition(". ")
        if dot and number.isdecimal():
            items.append(rest.strip())
        elif items:
            items[-1] += " " + line
        else:
            items.append(line)
    return tuple(items)
