"""Pieces of English in which claims are worded: names as mathematics between dollars, lists, and spans of steps."""

from __future__ import annotations

from collections.abc import Iterable

from symbolic_init.claim import SUFFIX
from symbolic_init.notation import GREEK, spell
from symbolic_init.system import Tensor


def mathematics(name: str, *, bold: bool = False) -> str:
    r"""A name as LaTeX, spelt as reports spell it.

    >>> mathematics("w0", bold=True), mathematics("eta'"), mathematics("yhat")
    ('\\mathbf{w}_{0}', "\\eta'", '\\hat{y}')
    """
    parts = spell(name)
    head, *tail = parts.stem.strip("_").split("_")
    latex = _letters(head)
    latex = f"\\mathbf{{{latex}}}" if bold else latex
    for accent in ("hat",) * parts.hat + ("tilde",) * parts.tilde:
        latex = f"\\{accent}{{{latex}}}"
    below = ", ".join([*map(_letters, tail), *([parts.index] if parts.index else [])])
    return ("\\Delta " if parts.increment else "") + latex + (f"_{{{below}}}" if below else "") + "'" * parts.primes


def scalar(name: str) -> str:
    """A name in prose."""
    return f"${mathematics(name)}$"


def tensor_name(tensor: Tensor) -> str:
    """A tensor's name in prose, bold if it has axes."""
    return f"${mathematics(tensor.name, bold=bool(tensor.axes))}$"


def change(tensor: Tensor) -> str:
    """What a step adds to a tensor, in prose."""
    return f"$\\Delta {tensor_name(tensor)[1:]}"


def pair(name: str, *, bold: bool = False) -> str:
    """Two values of a hyperparameter, or of a start, in prose."""
    return " and ".join(f"${mathematics(one, bold=bold)}$" for one in (name, name + SUFFIX))


def listed(items: Iterable[str]) -> str:
    """One, two and three."""
    *first, last = items
    return f"{', '.join(first)} and {last}" if first else last


LONG = 180  # characters of LaTeX: no line of prose has room for more


def said(*relations: str) -> str:
    """Relations in prose; those too long for a line are not repeated, for they are displayed below."""
    if max(map(len, relations)) <= LONG:
        return listed(f"${relation}$" for relation in relations)
    return "this relation holds" if len(relations) == 1 else "these relations hold"


def span(first: int | None, at: int | None = None, *, said: str = "in") -> str:
    """Which steps a claim is about; nothing for all of them. A state is said to be so `after` a step."""
    if first is not None:
        return f" {said} each of the first {first} steps" if first > 1 else f" {said} the first step"
    return "" if at is None else f" {said} step {at}"


def _letters(stem: str) -> str:
    if stem in GREEK:
        return f"\\{stem}"
    return stem if len(stem) == 1 else f"\\mathrm{{{stem}}}"
