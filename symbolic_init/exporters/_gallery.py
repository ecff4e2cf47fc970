"""All reports of a folder on one HTML page: the sentences by theme, with their verdicts, to be searched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from symbolic_init.blocks import Inlines, Link
from symbolic_init.exporters._running import SHAPES
from symbolic_init.exporters._script import COPY, SEARCH
from symbolic_init.exporters._shell import page
from symbolic_init.exporters.html import inline, plainly
from symbolic_init.printing.mathml import text


@dataclass(frozen=True)
class Entry:
    """What is shown of a report: somebody's sentence, the verdict, what it says about it, and its files."""

    sentence: Inlines
    source: Inlines
    outcome: str
    title: Inlines
    files: tuple[Link, ...]

    def main(self, format: str) -> Link | None:
        """The file that the title leads to: the one of the format, or the first."""
        return next((file for file in self.files if file.text == format), self.files[0] if self.files else None)


def render(title: str, count: str, themes: Iterable[tuple[str, Sequence[Entry]]]) -> str:
    """The whole file; the search is shown by its script."""
    found = list(enumerate(themes, 1))
    contents = "".join(f'<li><a href="#theme-{n}">{text(theme)}</a> ({len(shelf)})</li>' for n, (theme, shelf) in found)
    shelves = "".join(_shelf(number, theme, entries) for number, (theme, entries) in found)
    return page(
        title,
        f"<main>\n<h1>{text(title)}</h1>\n<p>{text(count)}</p>\n"
        '<div id="search" role="search" hidden="hidden"><label for="wanted">Search the sentences, titles and verdicts'
        '</label> <input id="wanted" type="search" autocomplete="off" aria-describedby="found"/> '
        '<p id="found" role="status"></p></div>\n'
        f'<nav aria-label="Themes"><ul class="themes">{contents}</ul></nav>\n{shelves}</main>\n',
        COPY,
        SEARCH,
    )


def _shelf(number: int, theme: str, entries: Sequence[Entry]) -> str:
    items = "".join(map(_item, entries))
    head = f'<h2 id="theme-{number}">{text(theme)}</h2>'
    return f'<section aria-labelledby="theme-{number}">\n{head}\n<ul class="gallery">\n{items}</ul>\n</section>\n'


def _item(entry: Entry) -> str:
    source = f' <span class="source">— {inline(entry.source)}</span>' if entry.source else ""
    shape = f'<span aria-hidden="true">{SHAPES[entry.outcome]}</span> {entry.outcome}'
    main = entry.main("html")
    title = f'<a href="{text(main.target)}">{plainly(entry.title)}</a>' if main else inline(entry.title)
    files = " ".join(f'<a href="{text(file.target)}">{text(file.text)}</a>' for file in entry.files)
    return (
        f'<li><p class="sentence">“{inline(entry.sentence)}”{source}</p>\n'
        f'<p><span class="verdict {entry.outcome}">{shape}</span> {title}</p>\n<p class="files">{files}</p></li>\n'
    )
