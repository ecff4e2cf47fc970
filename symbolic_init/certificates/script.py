"""A page's claims as one Coq script: each proved claim a theorem about the training recursion, each refuted one the
negation of its statement at a counterexample, each claim "for some data" a witness.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from symbolic_init.certificates.deciding import Deciding
from symbolic_init.certificates.errors import NotExportedError, NotRationalError
from symbolic_init.certificates.inference import conjunction
from symbolic_init.certificates.instances import proved
from symbolic_init.certificates.lemmas import Lemma, LemmaWriter
from symbolic_init.certificates.library import HEADER
from symbolic_init.certificates.setting import Setting
from symbolic_init.certificates.side_conditions import side_conditions
from symbolic_init.claim import Claim
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import And, ForAll, Formula, Not, Num
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.report import Trace
from symbolic_init.system import TIME

AND = " /\\ "


@dataclass
class Script:
    """The text of a script, the names of its theorems, and what it leaves out, with the reasons."""

    slug: str = ""
    lines: list[str] = field(default_factory=list)
    theorems: list[str] = field(default_factory=list)
    examples: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    left_out: list[tuple[int, str]] = field(default_factory=list)

    @property
    def proofs(self) -> str:
        """All definitions, theorems and proofs."""
        title = f"(* The certificate of the page `{self.slug}`: its report states the same theorems. *)"
        return "\n".join([title, "", HEADER, *self.lines]) + "\n"

    @property
    def text(self) -> str:
        """The whole script; its last command prints what all its theorems assume."""
        everything = ", ".join([*self.theorems, *self.examples])
        end = f"Definition certified := ({everything}).\nPrint Assumptions certified.\n"
        return self.proofs + (end if everything else "")

    def leave_out(self, place: int, reason: str) -> None:
        """Say that a claim of the page, the first, second, ..., is not in the script."""
        self.left_out.append((place, reason))

    def statement(self, name: str) -> str:
        """A theorem as it stands in the script, without its proof."""
        _, head, rest = self.proofs.partition(f"\nTheorem {name} :")
        return head.lstrip() + rest.partition("\nProof.")[0]

    def add_theorem(self, claim: Claim, theorem: Theorem, defined: tuple[Formula, ...], used: tuple[Formula, ...],
                    instance: Trace | None, *, denied: bool = False) -> None:  # fmt: skip
        """A theorem under the hypotheses that it uses, its side conditions, and an instance in which something moves.

        `denied`: the theorem says the opposite, of all data, of a claim for some data.
        """
        number = len(self.theorems) + 1
        setting = Setting(claim, number, (theorem.conclusion,))
        writer = LemmaWriter(setting.printer, number)
        hypotheses = setting.assumed(used)
        lemma = writer.lemma(theorem)
        name = f"claim{number}"
        stated = self._stated(setting, writer, name, hypotheses, lemma, theorem.conclusion)
        words = f"The opposite is true: {claim.words}" if denied else claim.words
        lines = [f"(** {_comment(words)} *)", "", *setting.definitions(), *writer.text, *stated]
        lines += self._side_conditions(setting, claim, defined, name)
        self.lines += lines
        self.theorems.append(name)
        if instance is not None:
            self._instance(setting, instance, hypotheses, theorem.conclusion, name)

    def _stated(
        self, setting: Setting, writer: LemmaWriter, name: str, hypotheses: Sequence[Formula], lemma: Lemma,
        conclusion: Formula,
    ) -> list[str]:  # fmt: skip
        lets = [n for n, _ in setting.lets((*hypotheses, conclusion))]
        intros = [*setting.names, *lets, *(writer.hypothesis(h) for h in hypotheses)]
        return [
            f"Theorem {name} :", *setting.statement(hypotheses, conclusion)[:-1],
            f"{setting.statement(hypotheses, conclusion)[-1]}.", "Proof.",
            *([f"  intros {' '.join(intros)}."] if intros else []),
            f"  exact {_applied(setting, writer, lemma, hypotheses)}.", "Qed.", "",
        ]  # fmt: skip

    def _side_conditions(self, setting: Setting, claim: Claim, defined: tuple[Formula, ...], name: str) -> list[str]:
        """Theorem `claimN_defined`: no division by 0, no root or logarithm of a wrong number."""
        found = side_conditions(claim, defined)
        if len(found) < len(defined):
            self.missing.append(f"{name}: {len(defined) - len(found)} of its side conditions")
        if not found:
            return []
        writer = LemmaWriter(setting.printer, 1000 + setting.number)
        lemmas = [writer.lemma(one.sign) for one in found]
        used = {h for one in found for h in one.sign.hypotheses}
        hypotheses = setting.assumed(h for h in claim.stated if h in used)
        proofs = []
        for one, lemma in zip(found, lemmas, strict=True):
            text, names = _applied(setting, writer, lemma, hypotheses), [f"h{i}_0" for i in range(one.depth)]
            inner = f"({' '.join([text, *names])})"
            inner = f"({one.rule} _ {inner})" if one.rule else inner
            proofs.append(f"(fun {' '.join(names)} => {inner})" if names else inner)
        conclusion = And(tuple(one.formula for one in found)) if len(found) > 1 else found[0].formula
        lets = [n for n, _ in setting.lets((*hypotheses, conclusion))]
        intros = [*setting.names, *lets, *(writer.hypothesis(h) for h in hypotheses)]
        self.examples.append(f"{name}_defined")
        stated = setting.statement(hypotheses, conclusion)
        return [
            *writer.text, f"Theorem {name}_defined :", *stated[:-1], f"{stated[-1]}.", "Proof.",
            *([f"  intros {' '.join(intros)}."] if intros else []), f"  exact {conjunction(proofs)}.", "Qed.", "",
        ]  # fmt: skip

    def _instance(
        self, setting: Setting, trace: Trace, hypotheses: Sequence[Formula], conclusion: Formula, name: str
    ) -> None:
        """Example `claimN_moves`: numbers that satisfy the hypotheses, with which something moves."""
        instance = _instance_of(setting, trace)
        try:
            if instance.truth(trace.formula) is not False:
                raise NotRationalError(f"not seen to move: {instance.unsettled}")
            moved = instance.refutation(trace.formula)
            settled = [h for h in hypotheses if instance.truth(h)]
            given = {h: instance.proof(h) for h in settled}
        except NotRationalError as reason:
            self.missing.append(f"{name}_moves: {reason}")
            return
        whole = len(settled) == len(hypotheses)
        parts = [*settled, Not(trace.formula), *([conclusion] if whole else [])]
        lets = _posed(setting, instance, trace, parts)
        show = [
            setting.printer.inner(part) if isinstance(part, k.Relation) else f"({setting.printer.formula(part)})"
            for part in parts
        ]
        proofs = [*given.values(), moved]
        if whole:
            arguments = [*setting.names, *(given[h] for h in hypotheses)]
            proofs.append(f"({' '.join([name, *arguments])})" if arguments else name)
        if not whole:
            self.lines.append("(* The hypotheses about all steps are not instantiated. *)")
        self.lines += [
            f"Example {name}_moves :", *(f"  let {n} := {meaning} in" for n, meaning in lets),
            f"  {AND.join(show)}.", "Proof.", *([f"  intros {' '.join(n for n, _ in lets)}."] if lets else []),
            *_others(setting, instance, lets), *instance.lines, f"  {proved(conjunction(proofs))}.", "Qed.", "",
        ]  # fmt: skip
        self.examples.append(f"{name}_moves")

    def add_refutation(self, claim: Claim, statement: Formula, trace: Trace) -> None:
        """A refuted claim: its statement fails in an instance. Errors: `NotRationalError`."""
        number = len(self.theorems) + 1
        setting = Setting(claim, number, (statement,))
        hypotheses = setting.assumed(claim.stated)
        instance = _instance_of(setting, trace)
        if instance.truth(statement) is not False:
            raise NotRationalError(f"not seen to fail in the instance: {instance.unsettled}")
        why = instance.refutation(statement)
        if not all(instance.truth(h) for h in hypotheses):
            raise NotRationalError(f"not seen to satisfy the hypotheses: {instance.unsettled}")
        given = [instance.proof(h) for h in hypotheses]
        lets = _posed(setting, instance, trace, [*hypotheses, statement])
        stated = setting.statement(hypotheses, statement)
        name = f"claim{number}"
        applied = f"({' '.join(['all', *setting.names, *given])})"
        self.lines += [
            f"(** This is false: {_comment(claim.words)} *)", "", *setting.definitions(),
            f"Theorem {name} : ~ (", *stated, "  ).",
            "Proof.", *(f"  pose ({n} := {meaning})." for n, meaning in lets),
            *_others(setting, instance, lets), *instance.lines,
            f"  {proved(f'(fun all => {why} {applied})')}.", "Qed.", "",
        ]  # fmt: skip
        self.theorems.append(name)

    def add_witness(self, claim: Claim, trace: Trace) -> None:
        """A claim "for some data": data for which it holds. Errors: `NotRationalError`."""
        number = len(self.theorems) + 1
        time: Formula = k.replace(claim.relation, {TIME: Num(trace.step - claim.offset)})
        setting = Setting(claim, number, (time,))
        instance = _instance_of(setting, trace)
        held = _in_range(time, instance)
        if instance.truth(held) is not True:
            raise NotRationalError(f"not seen to hold in the instance: {instance.unsettled}")
        hypotheses = setting.assumed(claim.stated)
        if not all(instance.truth(h) for h in hypotheses):
            raise NotRationalError(f"not seen to satisfy the hypotheses: {instance.unsettled}")
        given = [instance.proof(h) for h in hypotheses]
        proof = conjunction([*given, instance.proof(held)])
        for name in reversed(setting.names):
            proof = f"(ex_intro _ {name} {proof})"
        lets = _posed(setting, instance, trace, [*hypotheses, held])
        stated = setting.statement(hypotheses, held, "exists")
        name = f"claim{number}"
        self.lines += [
            f"(** {_comment(claim.words)} *)", "", *setting.definitions(),
            f"Theorem {name} :", *stated[:-1], f"{stated[-1]}.", "Proof.",
            *(f"  pose ({n} := {meaning})." for n, meaning in lets),
            *_others(setting, instance, lets), *instance.lines, f"  {proved(proof)}.", "Qed.", "",
        ]  # fmt: skip
        self.theorems.append(name)


def _applied(setting: Setting, writer: LemmaWriter, lemma: Lemma, hypotheses: Sequence[Formula]) -> str:
    """A lemma about the loops: their equations hold by computation, and the hypotheses are given."""
    show, given = setting.printer, []
    for h in lemma.hypotheses:
        proof = setting.by_definition(h)
        if proof is None and h not in hypotheses:
            raise NotExportedError("a hypothesis that is not stated")
        given.append(proof or writer.hypothesis(h))
    arguments = [show.symbol(s) for s in lemma.context.symbols]
    arguments += [show.function(n) for n, _ in lemma.context.functions]
    arguments += [setting.tensor(n) for n, _ in lemma.context.tensors]
    return f"({' '.join([lemma.name, *arguments, *given])})" if (*arguments, *given) else lemma.name


def _instance_of(setting: Setting, trace: Trace) -> Deciding:
    functions = {f.name: f for system in setting.systems for f in system.functions}
    for name, body in trace.interpretations.items():
        functions[name] = replace(functions[name], body=body)
    defined = {name: f for name, f in functions.items() if f.body is not None}
    layered = [T.name for system in setting.systems for T in system.constants if T.is_layered]
    layered += [name for name, _ in setting.data.tensors if name[0] == k.NATURAL]
    return Deciding(trace, setting.printer, setting.recursions, defined, layered)


def _posed(setting: Setting, instance: Deciding, trace: Trace, formulas: Sequence[Formula]) -> list[tuple[str, str]]:
    """The data of an instance, and what the statements call by name."""
    show, found = setting.printer, []
    for s in setting.data.symbols:
        value = (
            f"{instance.data.size(s.name)}%nat"
            if s.sort == k.INDEX
            else f"({show.term(instance.data.number(s.name))} : R)"
        )
        found.append((show.symbol(s), value))
    for name, _ in setting.data.functions:
        found.append((show.function(name), instance.function_text(name)))
    for name, arity in setting.data.tensors:
        found.append((show.tensor(name), instance.data.text(name, arity, show)))
    return found + setting.lets(formulas)


def _others(setting: Setting, instance: Deciding, lets: Sequence[tuple[str, str]]) -> list[str]:
    """Names for tensors that no statement mentions but that are worked out on the way."""
    known = {name for name, _ in lets}
    found = [(setting.printer.tensor(name), setting.tensor(name)) for name in instance.tensors]
    return [f"  pose ({name} := {meaning})." for name, meaning in found if name not in known]


def _in_range(formula: Formula, instance: Deciding) -> Formula:
    """A statement for all indices, at those that the instance has."""
    match formula:
        case ForAll(k.INDEX, body, _):
            most = max([1, *instance.data.sizes.values()])
            return And(tuple(_in_range(k.open_body(body, Num(i)), instance) for i in range(1, most + 1)))
        case And(parts):
            return And(tuple(_in_range(part, instance) for part in parts))
    return formula


def _comment(words: str) -> str:
    """Words in a comment of Coq, where quotation marks and comment signs mean something."""
    return words.replace('"', "''").replace("(*", "( *").replace("*)", "* )")
