"""A proved claim as a Coq script: the training recursion, the theorem about it, and the kernel's derivation."""

from __future__ import annotations

from dataclasses import dataclass

from symbolic_init.certificates.gallina import Printer, binders
from symbolic_init.certificates.lemmas import Context, LemmaWriter
from symbolic_init.certificates.names import Names
from symbolic_init.certificates.recursion import Recursion
from symbolic_init.claim import Claim
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import Formula
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.system import Function

HEADER = ["From Coq Require Import Reals Lra Lia List QArith Ring_polynom.", "Require Import Support.",
          "Import ListNotations.", "Open Scope R_scope.", ""]  # fmt: skip


@dataclass(frozen=True)
class Statement:
    """The text of a theorem, and its name."""

    name: str
    text: list[str]


def proved_claim(claim: Claim, theorem: Theorem, extra: tuple[Formula, ...], number: int) -> list[str]:
    """The lines of a section of the script: definitions, lemmas, theorem `claimN`."""
    printer = Printer(Names())
    systems = [run.system for run in claim.runs]
    functions = _defined_functions([f for system in systems for f in system.functions])
    definitions = {f: formula for system in systems for f, formula in zip(
        [g for g in system.functions if g.body is not None], system.function_definitions(), strict=True)}  # fmt: skip
    everything = Context.of((theorem.conclusion, *claim.stated, *extra, *theorem.hypotheses))
    recursions = []
    for place, system in enumerate(systems, 1):
        equations = system.defining_equations()
        recursions.append(Recursion(f"run{number}{place}", equations, printer, Context.of(equations)))
    defined = {name for r in recursions for name in r.defined}
    assumed = [h for h in (*claim.stated, *extra) if h in theorem.hypotheses or h in extra]
    by_definition = {e for system in systems for e in system.defining_equations()} | set(definitions.values())
    assumed = [h for h in dict.fromkeys(assumed) if h not in by_definition]
    writer = LemmaWriter(printer, number)
    lemma = writer.lemma(theorem)
    bound = everything.without(tensors=defined, functions=[f.name for f in functions])
    shown = [n for r in recursions for n in r.defined if n in k.tensor_names(k.And((theorem.conclusion, *assumed)))]
    lines = [line for r in recursions for line in (*r.text(), "")]
    lines += writer.text

    def value(name: str) -> str:
        found = next((r.value(name) for r in recursions if name in r.defined), None)
        return found or printer.tensor(name)

    name = f"claim{number}"
    lines.append(f"Theorem {name} :")
    groups = bound.groups(printer)
    lines += [f"  forall {binders(groups)},"] if groups else []
    for f in functions:
        names = " ".join(printer.symbol(p) for p in f.parameters)
        assert f.body is not None
        lines.append(f"  let {printer.function(f.name)} := fun {names} : R => {printer.term(f.body, (), 200)} in")
    lines += [f"  let {printer.tensor(n)} := {value(n)} in" for n in dict.fromkeys(shown)]
    lines += [
        f"  {printer.inner(h) if not isinstance(h, k.ForAll) else '(' + printer.formula(h) + ')'} ->" for h in assumed
    ]
    lines.append(f"  {printer.formula(theorem.conclusion)}.")
    intros = [n for n, _ in groups] + [printer.function(f.name) for f in functions]
    intros += [printer.tensor(n) for n in dict.fromkeys(shown)] + [writer.hypothesis(h) for h in assumed]
    symbols = [printer.symbol(s) for s in lemma.context.symbols]
    given = []
    for h in lemma.hypotheses:
        if h in assumed:
            given.append(writer.hypothesis(h))
        elif h in definitions.values():
            given.append(_by_definition(h))
        else:
            given.append(
                next(r.holds(h) for r, s in zip(recursions, systems, strict=True) if h in s.defining_equations())
            )
    arguments = [*symbols, *(printer.function(n) for n, _ in lemma.context.functions)]
    arguments += [printer.tensor(n) if n in shown else value(n) for n, _ in lemma.context.tensors]
    lines += ["Proof.", f"  intros {' '.join(intros)}." if intros else "  idtac."]
    lines += [f"  exact ({' '.join([lemma.name, *arguments, *given])}).", "Qed.", ""]
    return lines


def _by_definition(formula: Formula) -> str:
    names = []
    while isinstance(formula, k.ForAll):
        names.append("_")
        formula = formula.body
    return f"(fun {' '.join(names)} => eq_refl)" if names else "eq_refl"


def _defined_functions(functions: list[Function]) -> list[Function]:
    """Those with a definition, each once, those that others mention first."""
    waiting = {f.name: f for f in functions if f.body is not None}
    found: list[Function] = []
    while waiting:
        ready = [f for f in waiting.values() if f.body is not None and not _calls(f) & (waiting.keys() - {f.name})]
        for f in ready or list(waiting.values()):
            found.append(waiting.pop(f.name))
    return found


def _calls(function: Function) -> set[str]:
    assert function.body is not None
    return {n.function for n in k.walk(function.body) if isinstance(n, k.App)}
