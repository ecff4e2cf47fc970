"""A document as HTML for a notebook's cell: its own style, and the notebook's colours."""

from __future__ import annotations

from collections.abc import Sequence

from symbolic_init.blocks import Block, Document, Section
from symbolic_init.exporters._shell import checked
from symbolic_init.exporters.html import _block, inline

SCOPE = "div.symbolic-init"
# Notebooks have rules for lists and tables that are as particular as these; colours are seen on light and on dark.
STYLE = """
& { line-height: 1.5; max-width: 60rem; overflow-wrap: break-word; }
& math { font-family: "Latin Modern Math", "STIX Two Math", "Cambria Math", math; font-size: 1.08em; }
& p { margin: .6em 0; }
& h3 { font-size: 1.2em; font-weight: bold; margin: 1em 0 .4em; }
& h4 { font-size: 1em; font-weight: bold; margin: 1em 0 .3em; }
& summary { font-weight: bold; cursor: pointer; margin: .8em 0 .3em; }
& .verdict { display: inline-block; border: .125em solid; border-radius: .4em; padding: 0 .7em; font-weight: bold; }
& .proved { border-color: #2e9e62; }
& .refuted { border-color: #d9534f; }
& .undecided { border-color: #c08a1e; }
& :is(.theorem, .claim) { border: 1px solid #8886; border-radius: .4em; padding: 0 1em; margin: .8em 0; }
& .kind { font-weight: bold; margin-bottom: 0; }
& .proof::after { content: "∎"; display: block; text-align: right; }
& .quote { border-left: .25em solid #8886; margin: .8em 0; padding: 0 1em; }
& .quote blockquote { margin: 0; padding: 0; border: 0; font-style: italic; }
& figcaption { font-size: .92em; }
& .quote figcaption::before { content: "— "; }
& .panels { display: flex; flex-wrap: wrap; gap: 1em; align-items: flex-start; --faint: #80808a;
  --curve-0: #4a7fc1; --curve-1: #c8611f; --curve-3: #9a6fc4; --curve-4: #2e9e62;
  --paper: var(--jp-layout-color0, var(--vscode-editor-background, transparent)); }
& .panels svg { flex: 1 1 18rem; min-width: 0; max-width: 25rem; height: auto; overflow: visible; }
& .panels text { fill: currentColor; }
& :is(.display, .long, .left, .right) { overflow-x: auto; overflow-y: hidden; padding: .35em 0; }
& .display { text-align: center; margin: .4em 0; }
& .long { display: inline-block; max-width: 100%; vertical-align: bottom; margin: -.35em 0; }
& ol.chain { display: grid; grid-template-columns: fit-content(60%) minmax(0, max-content) minmax(9em, 1fr);
  row-gap: .3em; align-items: baseline; list-style: none; margin: .6em 0; padding: 0; }
& ol.chain:is(.plain, .below) { grid-template-columns: fit-content(60%) minmax(0, 1fr); }
& ol.chain > li { display: contents; }
& :is(.left, .right) { white-space: nowrap; margin: -.2em 0; }
& .left { text-align: right; }
& :is(.left, .right, .display) math { math-style: normal; }
& .note { padding-left: 1.5em; opacity: .8; font-size: .92em; }
& .below .note { grid-column: 2; }
& .alone > :is(.right, .note) { grid-column: 2 / -1; }
& .together { white-space: nowrap; }
& .scroll { overflow-x: auto; }
& table { border-collapse: collapse; margin: .4em 0; }
& caption { text-align: left; }
& :is(th, td) { text-align: left; padding: .15em .9em .15em 0; border: 0; }
& thead { border-bottom: 1px solid; }
""".strip().replace("& ", f"{SCOPE} ")
IN_SIGHT = ("setting", "proof", "instance")  # parts of a claim that are open from the beginning


def render(document: Document) -> str:
    """The content of the cell; text between dollars is left alone by what typesets LaTeX in a page."""
    title = f"<h3>{inline(document.title)}</h3>\n" if document.title else ""
    body = f"{title}{_blocks(document.blocks)}"
    return checked(f'<div class="symbolic-init tex2jax_ignore mathjax_ignore"><style>\n{STYLE}\n</style>\n{body}</div>')


def _blocks(blocks: Sequence[Block], level: int = 3) -> str:
    return "".join(_one(block, level) + "\n" for block in blocks)


def _one(block: Block, level: int) -> str:
    if not isinstance(block, Section):
        return _block(block, level)
    title, inside = inline(block.title), _blocks(block.blocks, 4)
    if level == 3 or block.part in IN_SIGHT:
        return f"<h{level}>{title}</h{level}>\n{inside}"
    return f"<details><summary>{title}</summary>\n{inside}</details>"
