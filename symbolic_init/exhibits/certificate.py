"""What a second judge says of a page: Coq's theorems in its own words, and all that they assume."""

from __future__ import annotations

import textwrap

from symbolic_init.blocks import Block, Code, Inlines, Link, Listing, Paragraph, Strong, Text
from symbolic_init.certificate import Certificate, Certified

WIDTH = 78  # columns of a listing: what a page of an article holds
MOST_LINES = 24  # of a statement that is shown here too


def certificate(found: Certificate, slug: str) -> tuple[Block, ...]:
    """The section's blocks; `slug` is the page's, which the command takes."""
    if not found.script:
        asks = (Text(f": {found.reason}. "), Code(f"symbolic-init certify {slug} --out DIR"), Text(" asks it."))
        return (Paragraph((Strong("Not certified"), *asks)),)
    script = Link(found.script, found.script)
    if found.judgement != "agree":
        said = Text(f": {found.reason}")
        return (Paragraph((Strong(f"Coq {found.version} does not accept"), Text(" the script "), script, said)),)
    what = (
        ", which shares no code with the kernel: the training loop as a recursive function over real numbers, what is "
        "claimed of it, and the proofs."
    )
    blocks: list[Block] = [Paragraph((Text(f"Coq {found.version} accepts the script "), script, Text(what)))]
    for place, one in enumerate(found.claims, 1):
        blocks += _claim(one, f"Claim {place}" if len(found.claims) > 1 else "The claim")
    if found.missing:
        blocks.append(Paragraph((Text(f"Not in the script is, of {'; of '.join(found.missing)}."),)))
    return (*blocks, *_assumptions(found.assumptions))


def _claim(one: Certified, name: str) -> tuple[Block, ...]:
    if not one.theorem:
        return (Paragraph((Text(f"{name} is left out: {one.left_out}."),)),)
    lines = _wrapped(one.statement.splitlines())
    shown = len(lines) <= MOST_LINES
    end = Text(":" if shown else f", whose statement takes {len(lines)} lines.")
    said: Inlines = (Text(f"{name} is its theorem "), Code(one.theorem), end)
    return (Paragraph(said), Listing(lines, f"{name} in Coq")) if shown else (Paragraph(said),)


def _assumptions(found: tuple[str, ...]) -> tuple[Block, ...]:
    if not found:
        return (Paragraph((Text("Its theorems assume nothing beyond the rules of Coq's logic."),)),)
    said = Text("Beyond the rules of Coq's logic, its theorems assume, on which Coq's real numbers are built:")
    return (Paragraph((said,)), Listing(_wrapped(found), "Assumptions"))


def _wrapped(lines: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """The lines as they are, those that are too long going on under themselves."""
    found: list[str] = []
    for line in lines:
        indent = " " * (len(line) - len(line.lstrip()) + 4)
        found += textwrap.wrap(line, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    return tuple(found)
