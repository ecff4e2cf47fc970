"""Words with formulas as runs of letters, each of one size and height: what drawings have for labels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from symbolic_init.blocks import Inlines, Math
from symbolic_init.layout import Fenced, Letter, Node, Operator, Row, Script
from symbolic_init.printing import plain
from symbolic_init.shared import walk

SMALLER, LOWERED, RAISED = 0.7, -0.25, 0.4  # of the size of the letters around


@dataclass(frozen=True)
class Run:
    """Letters of a size, so far above the line on which the words stand."""

    text: str
    size: float
    raised: float = 0.0
    italic: bool = False


def runs(words: Inlines, size: float) -> list[Run]:
    """The words; of a formula on one line only scripts and italics are laid out."""
    found: list[Run] = []
    for piece in words:
        line = (
            _formula(piece.node, Run("", size)) if isinstance(piece, Math) else [Run(plain.visible(piece.text), size)]
        )
        for run in filter(lambda run: run.text, line):
            if found and replace(found[-1], text=run.text) == run:
                found[-1] = replace(run, text=found[-1].text + run.text)
            else:
                found.append(run)
    return found


def _formula(node: Node, look: Run) -> Iterator[Run]:
    """A formula in the size and at the height of an empty run."""
    if _is_numeral(node):
        yield replace(look, text=plain.formula(node))
        return
    match node:
        case Row(items):
            for item in items:
                yield from _formula(item, look)
        case Letter(char, "italic"):
            yield replace(look, text=char, italic=True)
        case Script(base, sub, Operator("′") as prime):
            yield from _formula(Script(base, sub), look)
            yield replace(look, text=prime.char)
        case Script(base, sub, sup):
            yield from _formula(base, look)
            for script, shift in ((sub, LOWERED), (sup, RAISED)):
                if script is not None:
                    raised = look.raised + look.size * shift
                    yield from _formula(script, replace(look, size=look.size * SMALLER, raised=raised))
        case Fenced(left, body, right):
            yield replace(look, text=left)
            yield from _formula(body, look)
            yield replace(look, text=right)
        case _:
            yield replace(look, text=plain.formula(node))


def _is_numeral(node: Node) -> bool:
    """Has the formula neither letters nor scripts?"""
    return not any(isinstance(inner, Letter | Script) for inner in walk(node))
