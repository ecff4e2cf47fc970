"""From a report to a format-free document: what is said, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from symbolic_init.blocks import (
    Block,
    Bullets,
    Display,
    Document,
    Environment,
    Inlines,
    Math,
    Paragraph,
    Quote,
    Section,
    Strong,
    Text,
    Verdict,
)  # fmt: skip
from symbolic_init.exhibits import calculation, cross_check, hypotheses, instance, model, reduced_loop, slug_of
from symbolic_init.kernel.terms import Formula
from symbolic_init.notation import DEFAULT, Notation
from symbolic_init.prose import inlines
from symbolic_init.report import Evidence, Outcome, Page, Report
from symbolic_init.typesetting import Typesetter, shapes

KINDS = {Outcome.PROVED: "theorem", Outcome.REFUTED: "claim", Outcome.UNDECIDED: "claim"}


def build_document(report: Report, notation: Notation = DEFAULT) -> Document:
    """The whole report, in the order in which a reader wants it."""
    page = report.page
    blocks: list[Block] = [
        Quote(inlines(page.sentence), inlines(page.source)),
        Verdict(report.outcome.value, verdict_words(report)),
    ]
    if page.expected and page.expected != report.outcome.value:
        blocks.append(Paragraph((Strong(f"This page expected the verdict “{page.expected}”."),)))
    blocks += [Paragraph(inlines(page.idea))] if page.idea else []
    blocks += [Bullets(tuple(map(inlines, page.outline)), numbered=True)] if page.outline else []
    seen: list[Evidence] = []
    for place, evidence in enumerate(report.evidence, 1):
        blocks += part(page.slug, evidence, place, len(report.evidence), seen, notation)
        seen.append(evidence)
    blocks += closing(page)
    return Document(page.slug, inlines(page.title), tuple(blocks))


def verdict_words(report: Report) -> Inlines:
    """What the verdict covers when a page has several claims."""
    outcomes = [evidence.outcome.value for evidence in report.evidence]
    if len(outcomes) < 2 or len(set(outcomes)) < 2:
        return ()
    counts = (f"{outcomes.count(o.value)} {o.value}" for o in Outcome if o.value in outcomes)
    return (Text(f"of {len(outcomes)} claims: " + ", ".join(counts)),)


def closing(page: Page) -> list[Block]:
    """When the sentence fails, and where to read on."""
    blocks: list[Block] = []
    if page.fails_when:
        blocks.append(Section((Text("Fails when"),), "fails-when", (Paragraph(inlines(page.fails_when)),)))
    if page.references:
        items = Bullets(tuple(map(inlines, page.references)))
        blocks.append(Section((Text("References"),), "references", (items,)))
    return blocks


def part(
    slug: str, evidence: Evidence, place: int, of: int, seen: Sequence[Evidence], notation: Notation
) -> list[Block]:
    """Everything about one claim; a page with one claim has no numbers."""
    setter = Typesetter(shapes(evidence.system, evidence.reduction.system if evidence.reduction else None), notation)
    suffix = f"-{place}" if of > 1 else ""
    blocks: list[Block] = [*statement(evidence, setter, slug + suffix), *setting(evidence, seen, setter)]
    if evidence.reduction is not None:
        blocks.append(titled("The smaller loop", reduced_loop(evidence.reduction, setter)))
    blocks += [block for derivation in evidence.derivations for block in calculation(derivation, setter)]
    blocks += proof(evidence, setter)
    if evidence.trace is not None:
        blocks.append(
            titled(trace_title(evidence), instance(evidence.trace, setter, fails=evidence.outcome is Outcome.REFUTED))
        )
    if evidence.open_obligation:
        blocks.append(titled("What remains open", (Paragraph(inlines(evidence.open_obligation)),)))
    if evidence.non_vacuity is not None:
        blocks.append(
            titled("An instance in which something happens", instance(evidence.non_vacuity, setter, fails=False))
        )
    if evidence.cross_check is not None:
        blocks.append(titled("Numerical cross-check", cross_check(evidence.cross_check)))
    blocks += [titled("What it rests on", rests_on(evidence, setter))] if evidence.outcome is Outcome.PROVED else []
    title = {Outcome.PROVED: "The theorem", Outcome.REFUTED: "The claim and its counterexample"}.get(
        evidence.outcome, "The claim"
    )
    heading = title if of == 1 else f"Claim {place}: {evidence.outcome.value}"
    return [Section((Text(heading),), f"claim{suffix}", tuple(anchored(blocks, suffix)))]


def titled(title: str, blocks: tuple[Block, ...]) -> Section:
    """A section whose anchor is its title."""
    return Section((Text(title),), slug_of(title), blocks)


def anchored(blocks: Sequence[Block], suffix: str) -> list[Block]:
    """Anchors that stay different when a page has several claims."""
    return [Section(b.title, b.anchor + suffix, b.blocks) if isinstance(b, Section) else b for b in blocks]


def trace_title(evidence: Evidence) -> str:
    """What the concrete instance is."""
    return "Counterexample" if evidence.outcome is Outcome.REFUTED else "Witness"


def statement(evidence: Evidence, setter: Typesetter, label: str) -> list[Block]:
    """The claim in words and as a formula."""
    inside: list[Block] = [Paragraph(inlines(evidence.words))]
    inside += [Display(setter.sentence(evidence.statement).node)] if evidence.statement is not None else []
    return [Environment(KINDS[evidence.outcome], tuple(inside), label)]


def setting(evidence: Evidence, seen: Sequence[Evidence], setter: Typesetter) -> list[Block]:
    """The loop, the further hypotheses and the conventions."""
    blocks: list[Block] = []
    system = evidence.system
    earlier = next((n for n, other in enumerate(seen, 1) if system is not None and other.system == system), None)
    if earlier is not None:
        blocks.append(Paragraph((Text(f"The training loop is that of claim {earlier}."),)))
    elif system is not None:
        blocks += model(system, setter)
    said: tuple[Formula, ...] = system.hypotheses() if system is not None else ()
    further = tuple(h for h in evidence.hypotheses if h not in said)
    if further:
        blocks += hypotheses(further, setter)
    if evidence.conventions:
        blocks += [Paragraph((Text("Conventions:"),)), Bullets(tuple(map(inlines, evidence.conventions)))]
    return [titled("The training loop", tuple(blocks))] if blocks else []


def proof(evidence: Evidence, setter: Typesetter) -> list[Block]:
    """The induction over steps."""
    induction = evidence.induction
    if induction is None:
        return []
    blocks = (
        Paragraph(
            (Text("By induction on the number of steps. "), Strong("Initiation:"), Text(" before the first step,"))
        ),
        Display(setter.sentence(induction.initiation).node),
        Paragraph((Strong("Consecution:"), Text(" one step keeps what it found,"))),
        Display(setter.sentence(induction.consecution).node),
        Paragraph((Strong("Conclusion:"), Text(" hence, whatever the data,"))),
        Display(setter.sentence(induction.conclusion).node),
    )
    return [titled("Proof", (Environment("proof", blocks),))]


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
