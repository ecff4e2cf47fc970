"""From a report to a format-free document: what is said, and in which order."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from symbolic_init.blocks import (
    Block,
    Bullets,
    Display,
    Document,
    Environment,
    Inlines,
    Link,
    Math,
    Paragraph,
    Quote,
    Section,
    Strong,
    Text,
    Verdict,
)  # fmt: skip
from symbolic_init.exhibits.certificate import certificate
from symbolic_init.exhibits.chains import calculation, reduced_loop
from symbolic_init.exhibits.instances import instance, movement
from symbolic_init.exhibits.loop import hypotheses, model
from symbolic_init.exhibits.numbers import cross_check
from symbolic_init.exhibits.pictures import picture
from symbolic_init.exhibits.saying import laid_out, prose, said_inline, slug_of
from symbolic_init.notation import DEFAULT, Notation
from symbolic_init.prose import inlines
from symbolic_init.renaming import in_notation
from symbolic_init.report import Evidence, Induction, Outcome, Page, Report
from symbolic_init.surroundings import surroundings
from symbolic_init.typesetting import Typesetter, typesetter

HEADINGS = {
    Outcome.PROVED: "The theorem",
    Outcome.REFUTED: "The claim and why it fails",
    Outcome.UNDECIDED: "The claim",
}
FORMULAS = re.compile(r"(\$[^$]*\$(, | and )?)+( (in|after) [\w ]+)?")  # words that the display would only repeat
KINDS = {Outcome.PROVED: "theorem", Outcome.REFUTED: "claim", Outcome.UNDECIDED: "claim"}


def build_document(report: Report, notation: Notation = DEFAULT) -> Document:
    """The whole report, in the order in which a reader wants it. Errors: `NotationError`."""
    return in_notation(partial(_document, report), notation)


def _document(report: Report, notation: Notation) -> Document:
    page = report.page
    setter = typesetter(*(system for evidence in report.evidence for system in evidence.systems), notation=notation)
    blocks: list[Block] = [
        Quote(inlines(page.sentence), inlines(page.source)),
        Verdict(report.outcome.value, verdict_words(report)),
    ]
    if page.expected and page.expected != report.outcome.value:
        blocks.append(Paragraph((Strong(f"This page expected the verdict “{page.expected}”."),)))
    blocks += [Paragraph(prose(page.idea, setter))] if page.idea else []
    blocks += [Bullets(tuple(prose(item, setter) for item in page.outline), numbered=True)] if page.outline else []
    seen: list[Evidence] = []
    for place, evidence in enumerate(report.evidence, 1):
        blocks += part(page.slug, evidence, place, len(report.evidence), seen, notation)
        seen.append(evidence)
    if report.certificate is not None:
        blocks.append(titled("A second judge", certificate(report.certificate, page.slug)))
    blocks += closing(page, setter)
    return Document(page.slug, prose(page.title, setter), tuple(blocks), surroundings(page), notation)


def verdict_words(report: Report) -> Inlines:
    """What the verdict covers when a page has several claims."""
    outcomes = [evidence.outcome.value for evidence in report.evidence]
    if len(outcomes) < 2 or len(set(outcomes)) < 2:
        return ()
    counts = (f"{outcomes.count(o.value)} {o.value}" for o in Outcome if o.value in outcomes)
    return (Text(f"of {len(outcomes)} claims: " + ", ".join(counts)),)


def closing(page: Page, setter: Typesetter) -> list[Block]:
    """When the sentence fails, and where to read on."""
    blocks: list[Block] = []
    if page.fails_when:
        blocks.append(Section((Text("Fails when"),), "fails-when", (Paragraph(prose(page.fails_when, setter)),)))
    if page.references:
        items = Bullets(tuple(map(inlines, page.references)))
        blocks.append(Section((Text("References"),), "references", (items,)))
    return blocks


def part(
    slug: str, evidence: Evidence, place: int, of: int, seen: Sequence[Evidence], notation: Notation
) -> list[Block]:
    """Everything about one claim; what an earlier one has said is not said again."""
    setter = typesetter(*evidence.systems, notation=notation)
    suffix = f"-{place}" if of > 1 else ""
    told = {derivation for other in seen for derivation in other.derivations}
    blocks: list[Block] = [*statement(evidence, setter, slug + suffix), *setting(evidence, seen, setter)]
    blocks += once("reduction", "The smaller loop", evidence, seen, lambda found: reduced_loop(found, setter), "proof")
    blocks += [calculation(derivation, setter) for derivation in evidence.derivations if derivation not in told]
    blocks += once("induction", "Proof", evidence, seen, lambda induction: proof(induction, setter), "proof")
    if evidence.trace is not None:
        refuted = evidence.outcome is Outcome.REFUTED
        shown = instance(evidence.trace, evidence.system, setter, "first fails" if refuted else "holds")
        blocks.append(titled("Counterexample" if refuted else "Witness", shown, "instance"))
    for found in evidence.illustrations:
        blocks.append(titled("In a picture", (picture(found, f"{slug}-{found.kind}", setter),)))
    if evidence.open_obligation:
        blocks.append(titled("What remains open", (Paragraph(prose(evidence.open_obligation, setter)),)))
    blocks += once("non_vacuity", "An instance in which something happens", evidence, seen, lambda trace: movement(
        trace, evidence.system, setter))  # fmt: skip
    blocks += once("cross_check", "Numerical cross-check", evidence, (), cross_check)
    blocks += [titled("What it rests on", rests_on(evidence, setter), "grounds")] if evidence.steps else []
    heading = HEADINGS[evidence.outcome] if of == 1 else f"Claim {place}: {evidence.outcome.value}"
    return [Section((Text(heading),), f"claim{suffix}", tuple(anchored(blocks, suffix)), evidence.outcome.value)]


def once(
    field: str,
    title: str,
    evidence: Evidence,
    seen: Sequence[Evidence],
    show: Callable[[Any], tuple[Block, ...]],
    part: str = "",
) -> list[Block]:
    """The section about one field of the evidence, if it has it; a reference if an earlier claim has the same."""
    found = getattr(evidence, field)
    if found is None:
        return []
    earlier = next((n for n, other in enumerate(seen, 1) if getattr(other, field) == found), None)
    if earlier is not None:
        return [titled(title, (Paragraph((Text("As for "), claim_link(earlier), Text("."))),), part)]
    return [titled(title, show(found), part)]


def claim_link(place: int) -> Link:
    """Words that lead to another claim of the page."""
    return Link(f"#claim-{place}", f"claim {place}")


def titled(title: str, blocks: tuple[Block, ...], part: str = "") -> Section:
    """A section whose anchor is its title."""
    return Section((Text(title),), slug_of(title), blocks, part)


def anchored(blocks: Sequence[Block], suffix: str) -> list[Block]:
    """Anchors made different from each other, and from those of the page's other claims."""
    seen: dict[str, int] = {}
    out: list[Block] = []
    for block in blocks:
        if isinstance(block, Section):
            seen[block.anchor] = seen.get(block.anchor, 0) + 1
            count = f"-{seen[block.anchor]}" if seen[block.anchor] > 1 else ""
            block = Section(block.title, block.anchor + count + suffix, block.blocks, block.part)
        out.append(block)
    return out


def statement(evidence: Evidence, setter: Typesetter, label: str) -> list[Block]:
    """The claim in words and as a formula; of a claim about some data, refuted by a theorem about all, that theorem."""
    kind = KINDS[evidence.outcome]
    words = Paragraph(prose(sentence(evidence.words), setter))
    if evidence.statement is None:
        return [Environment(kind, (words,), label)]
    shown = () if FORMULAS.fullmatch(evidence.words) else (words,)
    if evidence.outcome is Outcome.REFUTED and evidence.trace is None:
        opposite = (Paragraph((Text("On the contrary, whatever the data,"),)), *laid_out(evidence.statement, setter))
        return [Environment(kind, (words,)), Environment("theorem", opposite, label)]
    if evidence.exists or (evidence.outcome is Outcome.PROVED and evidence.trace is not None):
        return [Environment(kind, (*shown, Display(setter.for_some(evidence.statement))), label)]
    return [Environment(kind, (*shown, *laid_out(evidence.statement, setter)), label)]


def sentence(words: str) -> str:
    """The words with a full stop and a capital letter, where they begin with a word."""
    return words[:1].upper() + words[1:] + ("" if words[-1:] in ".!?:" else ".")


def setting(evidence: Evidence, seen: Sequence[Evidence], setter: Typesetter) -> list[Block]:
    """The loop, the further hypotheses and the conventions."""
    blocks: list[Block] = []
    system = evidence.system
    earlier = next((n for n, other in enumerate(seen, 1) if system is not None and other.system == system), None)
    if earlier is not None:
        blocks.append(Paragraph((Text("The training loop is that of "), claim_link(earlier), Text("."))))
    elif system is not None:
        blocks += model(system, setter)
    blocks += hypotheses(evidence.hypotheses, system, setter)
    if evidence.defined:
        because = Text("Every division, logarithm and root in it is defined, for it is proved that ")
        blocks.append(Paragraph((because, *said_inline(evidence.defined, setter), Text("."))))
    if evidence.conventions:
        blocks += [
            Paragraph((Text("Conventions:"),)),
            Bullets(tuple(prose(convention, setter) for convention in evidence.conventions)),
        ]
    return [titled("The training loop", tuple(blocks), "setting")] if blocks else []


def proof(induction: Induction, setter: Typesetter) -> tuple[Block, ...]:
    """The induction over steps."""
    blocks = (
        Paragraph(
            (Text("By induction on the number of steps. "), Strong("Initiation:"), Text(" before the first step,"))
        ),
        *laid_out(induction.initiation, setter),
        Paragraph((Strong("Consecution:"), Text(" one step keeps what it found,"))),
        *laid_out(induction.consecution, setter),
        Paragraph((Strong("Conclusion:"), Text(" hence, whatever the data,"))),
        *laid_out(induction.conclusion, setter),
    )
    return (Environment("proof", blocks),)


def rests_on(evidence: Evidence, setter: Typesetter) -> tuple[Block, ...]:
    """Laws, axioms and the size of the kernel's derivation."""
    axioms = {name for name, _ in evidence.axioms}
    named = (
        *evidence.laws,
        *(axiom for axiom in evidence.axioms if axiom[0] not in {name for name, _ in evidence.laws}),
    )
    items: list[Inlines] = []
    for name, formula in named:
        mark = " (an axiom: assumed, not derived)" if name in axioms else ""
        items.append((Strong(name), Text(mark + ": "), Math(setter.sentence(formula).node)))
    steps = Paragraph((Text(f"{evidence.steps} kernel steps, replayed from nothing. "), Text(_axioms(len(axioms)))))
    return (steps, Bullets(tuple(items))) if items else (steps,)


def _axioms(count: int) -> str:
    return "No axiom is used." if not count else "One axiom is used." if count == 1 else f"{count} axioms are used."
