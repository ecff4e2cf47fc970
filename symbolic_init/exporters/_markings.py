"""What Matplotlib wrote as SVG, as the few elements that a page may have: no ids, no styles, colours of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from symbolic_init.blocks import Inlines, Math
from symbolic_init.layout import Fenced, Letter, Node, Operator, Row, Script
from symbolic_init.printing import plain
from symbolic_init.printing.mathml import text
from symbolic_init.shared import walk

SPACE = "{http://www.w3.org/2000/svg}"
REFERENCE = "{http://www.w3.org/1999/xlink}href"
CURVE = re.compile(r"curve(?:-(\d+))?")
KEPT = ("fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap")
SMALLER, LOWERED, RAISED = 0.7, 0.25, 0.4  # of the size of the letters around
USUAL = {"stroke-dashoffset": "0", "stroke-linecap": "butt"}


def markings(written: str, colours: Mapping[str, str]) -> tuple[str, str]:
    """The viewBox, and what is inside; a curve is a group, which may have a frame. `colours`: what each is here."""
    root = ElementTree.fromstring(written)
    marks = {element.get("id", ""): element for element in root.iter(f"{SPACE}path")}
    return root.get("viewBox", ""), "".join(_Markings(marks, colours).inside(root))


def words_at(words: Inlines, x: float, y: float, anchor: str, size: float) -> str:
    """Words with formulas, whose indices are raised and lowered, at a place."""
    said = "".join(_letters(piece.node, size) if isinstance(piece, Math) else text(piece.text) for piece in words)
    place = f'x="{_short(f"{x:.3f}")}" y="{_short(f"{y:.3f}")}"'
    return f'<text {place} font-size="{size:g}" text-anchor="{anchor}">{said}</text>' if said else ""


@dataclass(frozen=True)
class _Markings:
    marks: Mapping[str, Element]
    colours: Mapping[str, str]

    def inside(self, parent: Element) -> Iterator[str]:
        """The elements inside, one after the other."""
        for element in parent:
            yield from self.written(element)

    def written(self, element: Element) -> Iterator[str]:
        match element.tag.removeprefix(SPACE):
            case "g":
                inside = "".join(self.inside(element))
                found = CURVE.fullmatch(element.get("id", "").partition("_")[0])
                frame = f' data-frame="{found[1]}"' if found and found[1] else ""
                yield f'<g class="curve"{frame}>{inside}</g>' if found else inside
            case "path":
                yield f'<path d="{_short(element.get("d", ""))}"{_look(element, self.colours)}/>'
            case "use":
                mark = self.marks[element.get(REFERENCE, "").removeprefix("#")]
                place = f"translate({_short(element.get('x', ''))} {_short(element.get('y', ''))})"
                look = _look(element, self.colours, mark)
                yield f'<path d="{_short(mark.get("d", ""))}" transform="{place}"{look}/>'


def is_numeral(node: Node) -> bool:
    """Has the formula neither letters nor scripts?"""
    return not any(isinstance(inner, Letter | Script) for inner in walk(node))


def _letters(node: Node, size: float) -> str:
    """A formula on one line of <text>: only scripts and italics are laid out."""
    if is_numeral(node):
        return text(plain.formula(node))
    match node:
        case Row(items):
            return "".join(_letters(item, size) for item in items)
        case Letter(char, "italic"):
            return f'<tspan font-style="italic">{text(char)}</tspan>'
        case Script(base, sub, Operator("′") as prime):
            return _letters(Script(base, sub), size) + text(prime.char)
        case Script(base, sub, sup):
            scripts = ((sub, LOWERED), (sup, -RAISED))
            return _letters(base, size) + "".join(_script(n, size, way) for n, way in scripts if n is not None)
        case Fenced(left, body, right):
            return text(left) + _letters(body, size) + text(right)
    return text(plain.formula(node))


def _script(node: Node, size: float, way: float) -> str:
    """Smaller letters, moved; what follows them is moved back, for which there must be something."""
    small, shift = f"{size * SMALLER:.3g}", f"{size * way:.3g}"
    moved = f'<tspan dy="{shift}" font-size="{small}">{_letters(node, size * SMALLER)}</tspan>'
    return f'{moved}<tspan dy="{-size * way:.3g}">\u200b</tspan>'


def _look(element: Element, colours: Mapping[str, str], under: Element | None = None) -> str:
    """The element's style, over that of what it uses, as attributes."""
    style: dict[str, str] = {}
    for given in (under, element):
        if given is not None:
            pairs = (part.partition(":") for part in given.get("style", "").split(";"))
            style |= {name.strip(): value.strip() for name, _, value in pairs if value}
    style = {name: colours.get(value, value).removesuffix("px") for name, value in style.items()}
    style |= {"fill": "none"} if style.get("fill-opacity") == "0" else {}
    return "".join(
        f' {name}="{text(style[name])}"' for name in KEPT if style.get(name, USUAL.get(name)) != USUAL.get(name)
    )


def _short(numbers: str) -> str:
    """Numbers to a hundredth of a point."""
    rounded = re.sub(r"-?\d+\.\d+", lambda found: f"{float(found[0]):.2f}".rstrip("0").rstrip("."), numbers)
    return re.sub(r"\s*([MLCQz])\s*", r"\1", re.sub(r"\s+", " ", rounded)).strip()
