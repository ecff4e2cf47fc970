"""What every HTML file is wrapped in, and the one place where a whole file is validated."""

from __future__ import annotations

from functools import cache
from xml.etree import ElementTree

from symbolic_init.exporters._script import permission
from symbolic_init.exporters._style import STYLE
from symbolic_init.printing.mathml import MathMLError, sound, text

DRAWN = {"fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "font-size", "text-anchor"}
ATTRIBUTES = {
    "html": {"lang"}, "head": set(), "meta": {"charset", "http-equiv", "content", "name"}, "title": {"id"},
    "style": set(), "script": set(), "body": set(), "header": set(), "nav": {"aria-label"}, "main": set(),
    "footer": set(), "section": {"aria-labelledby"}, "h1": set(), "p": {"class", "id", "role"}, "blockquote": set(),
    **{f"h{level}": {"id"} for level in range(2, 7)}, "figure": {"class"}, "figcaption": set(), "strong": set(),
    "code": set(), "a": {"href", "rel", "class"}, "ul": {"class"}, "ol": {"class", "aria-label"},
    "li": {"class"}, "div": {"class", "tabindex", "role", "aria-label", "id", "hidden"},
    "span": {"class", "tabindex", "role", "aria-label", "aria-hidden"},
    "table": set(), "caption": set(), "thead": set(), "tbody": set(), "tr": set(), "th": {"scope"}, "td": set(),
    "details": {"id"}, "summary": set(), "pre": {"tabindex", "role", "aria-label"}, "label": {"for"},
    "input": {"id", "type", "autocomplete", "aria-describedby"}, "math": set(),
    "svg": {"viewBox", "role", "aria-labelledby", "aria-describedby"}, "desc": {"id"}, "g": {"class", "data-frame"},
    "path": {"d", "transform", *DRAWN}, "text": {"x", "y", "transform", *DRAWN},
    "tspan": {"dy", "font-size", "font-style"},
}  # fmt: skip


@cache
def _head(scripts: tuple[str, ...]) -> str:
    allowed = f"script-src {' '.join(map(permission, scripts))}; " if scripts else ""
    policy = f"default-src 'none'; {allowed}style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8"/>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
    )


def page(title: str, body: str, *scripts: str) -> str:
    """The whole file. Errors: `MathMLError`."""
    written = "".join(f"<script>{script}</script>\n" for script in scripts)
    return checked(
        f"{_head(scripts)}<title>{text(title)}</title>\n<style>\n{STYLE}\n</style>\n</head>\n"
        f"<body>\n{body}{written}</body>\n</html>\n",
        *scripts,
    )


def checked(page: str, *scripts: str) -> str:
    """The page, if it is well formed and has nothing but what is listed and the scripts. Errors: `MathMLError`."""
    first, *others = page.split("<math")
    around = [first]
    for other in others:
        inside, end, after = other.partition("</math>")
        sound(f"<math{inside}{end}")
        around.append(f"<math/>{after}")  # a sound formula is fit to stand anywhere: only its surroundings are left
    for element in ElementTree.fromstring("".join(around)).iter():
        if element.tag not in ATTRIBUTES or not element.attrib.keys() <= ATTRIBUTES[element.tag]:
            raise MathMLError(f"expected an element and attributes of the list, found <{element.tag} {element.attrib}>")
        if element.tag == "script" and element.text not in scripts:
            raise MathMLError(f"expected no script but those of this project, found {element.text!r}")
    return page
