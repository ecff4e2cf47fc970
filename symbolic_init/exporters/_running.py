"""Running text in any format that says how it writes each kind of piece, and the shapes that verdicts have."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from symbolic_init.blocks import Code, Inline, Inlines, Link, Math, Strong, Text
from symbolic_init.layout import Node
from symbolic_init.shared import MOST

SHAPES = {"proved": "✓", "refuted": "✗", "undecided": "?"}


def running_text(
    *,
    text: Callable[[str], str],
    strong: Callable[[str], str],
    code: Callable[[str], str],
    math: Callable[[Node], str],
    link: Callable[[str, str], str],
) -> Callable[[Inlines], str]:
    """What writes running text, from what writes a piece of each kind; a link is given its target and its words."""

    def piece(given: Inline) -> str:
        match given:
            case Text(words):
                return text(words)
            case Strong(words):
                return strong(words)
            case Code(words):
                return code(words)
            case Math(node):
                return math(node)
            case Link(target, words):
                return link(target, words)

    @lru_cache(maxsize=MOST)
    def inline(content: Inlines) -> str:
        return "".join(map(piece, content))

    return inline
