"""What Matplotlib wrote as SVG, as the few elements that a page may have: no ids, no styles, colours of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from symbolic_init.printing.mathml import text
from symbolic_init.shared import MOST

SPACE = "{http://www.w3.org/2000/svg}"
REFERENCE = "{http://www.w3.org/1999/xlink}href"
CURVE = re.compile(r"curve(?:-(\d+))?")
KEPT = ("fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap")
USUAL = {"stroke-dashoffset": "0", "stroke-linecap": "butt"}


def markings(written: str, colours: Mapping[str, str]) -> tuple[str, str]:
    """The viewBox, and what is inside; a curve is a group, which may have a frame. `colours`: what each is here."""
    root = ElementTree.fromstring(written)
    marks = {element.get("id", ""): element for element in root.iter(f"{SPACE}path")}
    return root.get("viewBox", ""), "".join(_Markings(marks, colours).inside(root))


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


@lru_cache(maxsize=MOST)
def _short(numbers: str) -> str:
    """Numbers to a hundredth of a point."""
    rounded = re.sub(r"-?\d+\.\d+", lambda found: f"{float(found[0]):.2f}".rstrip("0").rstrip("."), numbers)
    return re.sub(r"\s*([MLCQz])\s*", r"\1", re.sub(r"\s+", " ", rounded)).strip()
