"""A document as one HTML file: MathML Core, no script, nothing loaded; light, dark and print."""

from __future__ import annotations

from collections.abc import Sequence

from symbolic_init.blocks import (
    Block,
    Bullets,
    Chain,
    Code,
    Display,
    Document,
    Environment,
    Inlines,
    Link,
    Math,
    Paragraph,
    Quote,
    Section,
    Step,
    Strong,
    Table,
    Text,
    Verdict,
)  # fmt: skip
from symbolic_init.layout import Operator, Row
from symbolic_init.printing.extent import em
from symbolic_init.printing.mathml import formula, text
from symbolic_init.printing.plain import formula as plain

SUFFIX = ".html"
SHAPES = {"proved": "✓", "refuted": "✗", "undecided": "?"}
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
NARROW = 19.0  # em of a formula that fits a small telephone

STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fdfdfb; --faint: #5c5c66; --line: #d9d9d2; --box: #f4f4ef;
  --proved: #0b6b3a; --refuted: #a3201d; --undecided: #7a5200; --link: #1a4f9c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8ea; --paper: #17181b; --faint: #a9a9b4; --line: #3a3b40;
  --box: #202226; --proved: #5fd695; --refuted: #ff8f88; --undecided: #f0c060; --link: #8db8ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; }
main { max-width: 50rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1.5rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1.08rem; margin: 1.75rem 0 .5rem; }
p { margin: .75rem 0; }
a { color: var(--link); }
code { font: .9em ui-monospace, monospace; }
figure.quote { margin: 1rem 0; padding: .1rem 1rem; border-left: .25rem solid var(--line); }
figure.quote blockquote { margin: .5rem 0; font-style: italic; }
figcaption { color: var(--faint); font-size: .92rem; }
figure.quote figcaption::before { content: "— "; }
.verdict { display: inline-block; margin: .5rem 0; padding: .2rem .8rem; border: .125rem solid currentColor; border-radius: .4rem; font-weight: bold; }
.proved { color: var(--proved); } .refuted { color: var(--refuted); } .undecided { color: var(--undecided); }
.theorem, .claim { background: var(--box); border: 1px solid var(--line); border-radius: .4rem; padding: .25rem 1rem; margin: 1rem 0; }
.kind { font-weight: bold; margin-bottom: 0; }
.proof > .kind { font-style: italic; font-weight: normal; }
.proof::after { content: "∎"; display: block; text-align: right; }
math { font-family: "Latin Modern Math", "STIX Two Math", "Cambria Math", math; font-size: 1.08em; }
.display { overflow-x: auto; overflow-y: hidden; padding: .35rem 0; margin: .5rem 0; text-align: center; }
.display math { display: inline math; math-style: normal; }
.chain { display: grid; grid-template-columns: auto minmax(0, max-content) minmax(9rem, 1fr); column-gap: .45rem; row-gap: .35rem;
  align-items: baseline; margin: .75rem 0; padding: 0; list-style: none; }
.chain.plain { grid-template-columns: auto minmax(0, 1fr); }
.chain > li { display: contents; }
.chain .left { text-align: right; white-space: nowrap; }
.chain .right { overflow-x: auto; overflow-y: hidden; padding: .15rem 0; white-space: nowrap; }
.chain .right math, .chain .left math { math-style: normal; }
.chain .note { color: var(--faint); font-size: .92rem; padding-left: .75rem; }
.chain.below { grid-template-columns: auto minmax(0, 1fr); }
.chain.below .note { grid-column: 2; padding: 0 0 .35rem 1.5rem; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .97rem; }
caption { text-align: left; padding-bottom: .35rem; color: var(--faint); }
th, td { text-align: left; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
:focus-visible { outline: .15rem solid var(--link); outline-offset: .1rem; }
@media (max-width: 40rem) {
  .chain { grid-template-columns: auto minmax(0, 1fr); }
  .chain .note { grid-column: 2; padding: 0 0 .35rem 1rem; }
}
@media print { body { background: #fff; color: #000; font-size: 10.5pt; } main { max-width: none; padding: 0; }
  .chain > li, .theorem, .claim, table { break-inside: avoid; } h2, h3 { break-after: avoid; } .display, .right, .scroll { overflow: visible; } }
""".strip()


def render(document: Document) -> str:
    """The whole file."""
    title = inline(document.title)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{text(words(document.title))}</title>\n<style>\n{STYLE}\n</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{title}</h1>\n{_blocks(document.blocks, 2)}</main>\n</body>\n</html>\n"
    )


def words(content: Inlines) -> str:
    """Running text without markup."""
    return "".join(plain(piece.node) if isinstance(piece, Math) else piece.text for piece in content)


def inline(content: Inlines) -> str:
    """Running text."""
    return "".join(map(_piece, content))


def _piece(piece: Text | Strong | Code | Math | Link) -> str:
    match piece:
        case Text(string):
            return text(string.replace("\n", " "))
        case Strong(string):
            return f"<strong>{text(string)}</strong>"
        case Code(string):
            return f"<code>{text(string)}</code>"
        case Math(node):
            return formula(node)
        case Link(target, string):
            return f'<a href="{text(target if ":" in target else target + SUFFIX)}">{text(string)}</a>'
    raise TypeError(piece)


def _blocks(blocks: Sequence[Block], level: int) -> str:
    return "".join(_block(block, level) + "\n" for block in blocks)


def _block(block: Block, level: int) -> str:
    match block:
        case Paragraph(content):
            return f"<p>{inline(content)}</p>"
        case Quote(content, source):
            cited = f"<figcaption>{inline(source)}</figcaption>" if source else ""
            return f'<figure class="quote"><blockquote><p>“{inline(content)}”</p></blockquote>{cited}</figure>'
        case Verdict(outcome, content):
            more = f" ({inline(content)})" if content else ""
            return f'<p class="verdict {outcome}"><span aria-hidden="true">{SHAPES[outcome]}</span> {outcome}{more}</p>'
        case Display(node):
            return f'<div class="display"{_focusable(em(node))}>{formula(node, display=True)}</div>'
        case Chain(lines, label):
            return _chain(lines, label)
        case Table():
            return _table(block)
        case Bullets(items, numbered):
            kind = "ol" if numbered else "ul"
            return f"<{kind}>{''.join(f'<li>{inline(item)}</li>' for item in items)}</{kind}>"
        case Environment(kind, inside):
            return f'<div class="{kind}"><p class="kind">{kind.capitalize()}.</p>\n{_blocks(inside, level)}</div>'
        case Section(title, anchor, inside):
            head = f'<h{level} id="{text(anchor)}">{inline(title)}</h{level}>'
            return f'<section aria-labelledby="{text(anchor)}">\n{head}\n{_blocks(inside, min(level + 1, 6))}</section>'
    raise TypeError(block)


def _focusable(width: float) -> str:
    return ' tabindex="0" role="group" aria-label="formula"' if width > NARROW else ""


def _chain(lines: Sequence[Step], label: str) -> str:
    notes = any(step.note for step in lines)
    widest = max(em(step.right) for step in lines) + max((em(s.left) for s in lines if s.left is not None), default=0.0)
    kind = "chain" if notes and widest < 26 else "chain below" if notes else "chain plain"
    return f'<ol class="{kind}" aria-label="{text(label)}">{"".join(_step(step, notes) for step in lines)}</ol>'


def _step(step: Step, notes: bool) -> str:
    left = "" if step.left is None else formula(step.left)
    body = Row((Operator(step.relation), step.right)) if step.relation else step.right
    right = f'<span class="right"{_focusable(em(body) + 2)}>{formula(body)}</span>'
    note = f'<span class="note">{inline(step.note)}</span>' if notes else ""
    return f'<li><span class="left">{left}</span>{right}{note}</li>'


def _table(block: Table) -> str:
    caption = f"<caption>{inline(block.caption)}</caption>" if block.caption else ""
    head = "".join(f'<th scope="col">{inline(cell)}</th>' for cell in block.header)
    body = "".join("<tr>" + "".join(f"<td>{inline(cell)}</td>" for cell in row) + "</tr>" for row in block.rows)
    label = text(words(block.caption) or "table")
    return (
        f'<div class="scroll" tabindex="0" role="group" aria-label="{label}"><table>{caption}'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )
