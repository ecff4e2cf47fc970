"""The kernel's rules as proof terms of Coq: a function for each, from the texts of the premises to that of the step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from symbolic_init.certificates.arithmetic import Arithmetic
from symbolic_init.certificates.errors import NotExportedError
from symbolic_init.certificates.expressions import compared
from symbolic_init.certificates.gallina import PRODUCT, Env, Printer, kind, negated
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import (
    REAL,
    Add,
    And,
    App,
    AtMost,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Mul,
    Not,
    Num,
    Pow,
    Sym,
    Term,
)
from symbolic_init.kernel.theorem import Theorem

Premise = Callable[[Theorem], str]  # the proof term of a premise
Hypothesis = Callable[[Formula], str]  # the name of a hypothesis


class Inference:
    """Proof terms of single steps, in the words of a printer."""

    def __init__(self, printer: Printer) -> None:
        self.printer, self.arithmetic = printer, Arithmetic(printer)

    def step(self, theorem: Theorem, premise: Premise, hypothesis: Hypothesis) -> str:
        """The proof term of a step."""
        rule = getattr(self, f"_{theorem.rule}", None)
        if rule is None:
            raise NotExportedError(f"the rule {theorem.rule} at this place")
        text: str = rule(theorem, premise, hypothesis, *theorem.arguments)
        return text

    # Equality

    def _symmetry(self, theorem: Theorem, premise: Premise, _: Hypothesis, equation: Theorem) -> str:
        return f"(eq_sym {premise(equation)})"

    def _transitivity(self, theorem: Theorem, premise: Premise, _: Hypothesis, first: Theorem, second: Theorem) -> str:
        return f"(eq_trans {premise(first)} {premise(second)})"

    def _congruence(self, theorem: Theorem, premise: Premise, _: Hypothesis, term: Term, *equations: Theorem) -> str:
        new = {equation.conclusion.left: (premise(equation), equation.conclusion.right) for equation in equations}  # type: ignore[attr-defined]
        match term:
            case Add((first, *rest)):
                text = self._part(first, new)
                for part in rest:
                    text = f"(add2 {text} {self._part(part, new)})"
                return text
            case Mul((first, *rest)):
                right = theorem.conclusion.right  # type: ignore[attr-defined]
                was, now = negated(term), negated(right)
                plain = was is None or now is None
                text = left_nested("mul2", [self._part(part, new) for part in ([first, *rest] if plain else rest)])
                if not plain:
                    return f"(opp1 {text})"
                if was is None and now is None:
                    return text
                return f"(eq_trans {self._as_product(term)} (eq_trans {text} (eq_sym {self._as_product(right)})))"
            case Pow(base, exponent):
                text = self._part(base, new)
                text = text if exponent in (-1,) else f"(pow1 {abs(exponent)} {text})"
                return f"(inv1 {text})" if exponent < 0 else text
            case App(name, arguments):
                same = [self._part(argument, new) for argument in arguments]
                rule = "f_equal" if len(same) == 1 else f"f_equal{len(same)}"
                return f"({rule} {self.printer.function(name)} {' '.join(same)})"
        return self._same(term)

    def _as_product(self, term: Mul) -> str:
        """The term, which may be printed as - a, as a product (-1) · a."""
        product = " * ".join(self.printer.term(part, (), PRODUCT - 1) for part in term.parts)
        return f"(ltac:(ring) : {self.printer.term(term)} = {product})"

    def _part(self, part: Term, new: dict[Term, tuple[str, Term]]) -> str:
        return new[part][0] if part in new else self._same(part)

    def _same(self, term: Term) -> str:
        return f"(eq_refl ({self.printer.term(term)}))"

    def _sum_congruence(
        self, theorem: Theorem, premise: Premise, _: Hypothesis, of: Theorem, lower: Term, upper: Term, hint: str
    ) -> str:
        return f"(sum_ext {self.printer.index(lower)} {self.printer.index(upper)} _ _ {premise(of)})"

    def _ring(self, theorem: Theorem, premise: Premise, _: Hypothesis, left: Term, right: Term) -> str:
        return self.arithmetic.equal(left, right)

    def _recast(self, theorem: Theorem, premise: Premise, _: Hypothesis, of: Theorem, formula: Formula) -> str:
        return self.recast(premise(of), of.conclusion, formula, ())

    def recast(self, text: str, old: Formula, new: Formula, env: Env) -> str:
        """A proof of the new formula, from one of the old; they differ in the spelling of terms only."""
        if old == new:
            return text
        match old, new:
            case Equal(a, b), Equal(c, d):
                return f"(eq_trans {self._equal(c, a, env)} (eq_trans {text} {self._equal(b, d, env)}))"
            case Less(a, b), Less(c, d):
                return f"(lt_recast {text} {self._equal(a, c, env)} {self._equal(b, d, env)})"
            case AtMost(a, b), AtMost(c, d):
                return f"(le_recast {text} {self._equal(a, c, env)} {self._equal(b, d, env)})"
            case ForAll(sort, body, hint), ForAll(_, other, _):
                name = self.printer.bound(hint, And((body, other)), env)
                inside = self.recast(f"({text} {name})", body, other, (name, *env))
                return f"(fun {name} : {kind(sort)} => {inside})"
            case And(parts), And(others):
                whole = f"h{len(env)}_{len(text)}"
                pieces = [
                    self.recast(projection(whole, place, len(parts)), part, other, env)
                    for place, (part, other) in enumerate(zip(parts, others, strict=True))
                ]
                stated = self.printer.formula(old, env)
                return f"(let {whole} : {stated} := {text} in {conjunction(pieces)})"
            case Implies(p, q), Implies(r, s):
                name = f"h{len(env)}_{len(text)}"
                given = self.recast(name, r, p, env)
                return f"(fun {name} : {self.printer.formula(r, env)} => {self.recast(f'({text} {given})', q, s, env)})"
            case Not(p), Not(q):
                name = f"h{len(env)}_{len(text)}"
                return f"(fun {name} : {self.printer.formula(q, env)} => {text} {self.recast(name, q, p, env)})"
        raise NotExportedError(f"a recast of {type(old).__name__}")

    def _equal(self, left: Term, right: Term, env: Env) -> str:
        return self.arithmetic.equal(left, right, env)

    # Logic

    def _assume(self, theorem: Theorem, premise: Premise, hypothesis: Hypothesis, formula: Formula) -> str:
        return hypothesis(formula)

    def _modus_ponens(self, theorem: Theorem, premise: Premise, _: Hypothesis, whole: Theorem, given: Theorem) -> str:
        return f"({premise(whole)} {premise(given)})"

    def _generalise(self, theorem: Theorem, premise: Premise, _: Hypothesis, variable: Sym, of: Theorem) -> str:
        return f"(fun {self.printer.symbol(variable)} : {kind(variable.sort)} => {premise(of)})"

    def _instantiate(self, theorem: Theorem, premise: Premise, _: Hypothesis, of: Theorem, *values: Term) -> str:
        formula, texts = of.conclusion, []
        for value in values:
            assert isinstance(formula, ForAll)
            texts.append(self.printer.value(value, formula.sort))
            formula = k.open_body(formula.body, value)
        return f"({' '.join([premise(of), *texts])})"

    def _conjunction(self, theorem: Theorem, premise: Premise, _: Hypothesis, *of: Theorem) -> str:
        return conjunction([premise(one) for one in of])

    def _conjunct(self, theorem: Theorem, premise: Premise, _: Hypothesis, of: Theorem, position: int) -> str:
        assert isinstance(of.conclusion, And)
        return projection(premise(of), position, len(of.conclusion.parts))

    def _induction(self, theorem: Theorem, premise: Premise, _: Hypothesis, base: Theorem, step: Theorem) -> str:
        assert isinstance(theorem.conclusion, ForAll)
        body, hint = theorem.conclusion.body, theorem.conclusion.hint
        name = self.printer.bound(hint, body, ())
        return f"(nat_ind (fun {name} => {self.printer.formula(body, (name,))}) {premise(base)} {premise(step)})"

    # Order

    def _positive_number(self, theorem: Theorem, premise: Premise, _: Hypothesis, number: Num) -> str:
        return f"({compared('number_lt', 0, number.value)} : {self.printer.formula(theorem.conclusion)})"

    def _square_nonnegative(self, theorem: Theorem, premise: Premise, _: Hypothesis, term: Term) -> str:
        return f"(pow2_ge_0 ({self.printer.term(term)}))"

    def _power_sign(self, theorem: Theorem, premise: Premise, _: Hypothesis, of: Theorem, exponent: int) -> str:
        text = premise(of)
        text = text if exponent == -1 else f"(lt_pow {abs(exponent)} {text})"
        return f"(lt_inv {text})" if exponent < 0 else text

    def _product_sign(self, theorem: Theorem, premise: Premise, _: Hypothesis, *of: Theorem) -> str:
        if not of:
            return "Rlt_0_1"
        strict = isinstance(theorem.conclusion, Less)
        texts = [
            premise(one) if strict == isinstance(one.conclusion, Less) else f"(Rlt_le _ _ {premise(one)})" for one in of
        ]
        return left_nested("lt_mul" if strict else "le_mul", texts)

    def _add_order(self, theorem: Theorem, premise: Premise, _: Hypothesis, *of: Theorem) -> str:
        if not of:
            return "(Rle_refl 0)"
        kinds = {Less: "lt", AtMost: "le", Equal: "le"}
        texts = [f"(Req_le _ _ {premise(one)})" if isinstance(one.conclusion, Equal) else premise(one) for one in of]
        text, relation = texts[0], kinds[type(of[0].conclusion)]  # type: ignore[index]
        for one, more in zip(of[1:], texts[1:], strict=True):
            other = kinds[type(one.conclusion)]  # type: ignore[index]
            text = f"({relation}_add_{other} {text} {more})"
            relation = "lt" if "lt" in (relation, other) else "le"
        return text

    def _weaken(self, theorem: Theorem, premise: Premise, _: Hypothesis, of: Theorem) -> str:
        return f"(Rlt_le _ _ {premise(of)})"

    def _sum_sign(
        self, theorem: Theorem, premise: Premise, _: Hypothesis, of: Theorem, lower: Term, upper: Term, hint: str
    ) -> str:
        return f"(sum_nonneg {self.printer.index(lower)} {self.printer.index(upper)} _ {premise(of)})"

    def _rearrange(self, theorem: Theorem, premise: Premise, _: Hypothesis, of: Theorem, formula: k.Relation) -> str:
        old = of.conclusion
        assert isinstance(old, k.Relation)
        kinds = {Equal: "eq", Less: "lt", AtMost: "le"}
        new_gap, gap = Add((formula.right, _minus(formula.left))), Add((old.right, _minus(old.left)))
        same = self.arithmetic.equal(new_gap, gap)
        sides = " ".join(f"({self.printer.term(t)})" for t in (old.left, old.right, formula.left, formula.right))
        return f"({kinds[type(formula)]}_rearrange {sides} {premise(of)} {same})"

    def _cancel(self, theorem: Theorem, premise: Premise, _: Hypothesis, of: Theorem) -> str:
        return f"(cancel {premise(of)})"

    # Laws

    def _law(self, theorem: Theorem, premise: Premise, _: Hypothesis, name: str, formula: Formula) -> str:
        return f"law_{name.replace('-', '_')}"


def _minus(term: Term) -> Term:
    return Mul((Num(-1), term))


def conjunction(texts: Sequence[str]) -> str:
    """p₁ ∧ (p₂ ∧ …)."""
    if not texts:
        return "I"
    *front, text = texts
    for one in reversed(front):
        text = f"(conj {one} {text})"
    return text


def projection(text: str, position: int, parts: int) -> str:
    """The part at the position of a proof of p₁ ∧ (p₂ ∧ …)."""
    for _ in range(position):
        text = f"(proj2 {text})"
    return text if position == parts - 1 else f"(proj1 {text})"


def left_nested(rule: str, texts: Sequence[str]) -> str:
    """rule (rule a b) c."""
    first, *rest = texts
    for text in rest:
        first = f"({rule} {first} {text})"
    return first


def default(symbol: Sym) -> str:
    """Any value: for a variable on which nothing depends."""
    return "0" if symbol.sort == REAL else "0%nat"


def relevant(arguments: Sequence[Any]) -> list[Theorem]:
    """The premises among the arguments of a rule."""
    return [argument for argument in arguments if type(argument) is Theorem]
