"""Attacks with a name: wrong inductions, laws without their condition, captured indices, forged and edited proofs."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

import pytest
import sympy as sp

from symbolic_init import vocabulary as claim_that
from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    INDEX,
    REAL,
    Add,
    App,
    AtMost,
    Bound,
    Entry,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Mul,
    Num,
    Sum,
    Sym,
    Term,
)  # fmt: skip
from symbolic_init.kernel.theorem import ForgedError, RefusedError, Theorem, replay
from symbolic_init.modelling import neurons
from symbolic_init.proving.claim_proof import NotProvedError, prove_claim
from symbolic_init.proving.sign_lemmas import scale_invariance
from symbolic_init.refuting import recheck, refute
from symbolic_init.theories import axiom, axioms
from tests.attack.derivation import Cited, Derivation, Step, run, steps_of
from tests.attack.judge import our_kernel, theorem_of
from tests.attack.proofs import Proof, specimens

a, c, n, t = Sym("a"), Sym("c"), Sym("n", INDEX), Sym("t", INDEX)
ZERO, ONE, K = Num(0), Num(1), Bound(0)


def flagship() -> Proof:
    return specimens()[0]


def position(steps: Derivation, rule: str) -> int:
    return next(number for number, step in enumerate(steps) if step.rule == rule)


# Wrong inductions


def w(time: Term) -> Term:
    return Entry("w", (time,))


CONSTANT = ForAll(INDEX, Equal(w(Add((K, ONE))), w(K)))  # ∀t. w[t + 1] = w[t]


def step_theorem() -> Theorem:
    """∀t. w[t] = 0 → w[t + 1] = 0, for a constant w."""
    before = Equal(w(t), ZERO)
    after = rules.transitivity(rules.instantiate(rules.assume(CONSTANT), t), rules.assume(before))
    return rules.generalise(t, rules.discharge(before, after))


def test_the_right_induction_is_accepted() -> None:
    base = rules.assume(Equal(w(ZERO), ZERO))
    assert rules.induction(base, step_theorem()).conclusion == ForAll(INDEX, Equal(w(K), ZERO))


def test_an_induction_without_its_base_is_refused() -> None:
    for base in (step_theorem(), rules.ring(ZERO, ZERO), rules.assume(Equal(w(ONE), ZERO)), None):
        with pytest.raises(RefusedError, match=r"^induction"):
            rules.induction(base, step_theorem())


def test_an_induction_whose_step_holds_for_one_time_only_is_refused() -> None:
    base = rules.assume(Equal(w(ZERO), ZERO))
    before, after = Equal(w(ZERO), ZERO), Equal(w(ONE), ZERO)
    once = rules.discharge(before, rules.assume(after))
    with pytest.raises(RefusedError, match=r"^induction"):
        rules.induction(base, once)
    with pytest.raises(RefusedError, match=r"^induction"):
        rules.induction(base, rules.generalise(t, once))


def test_an_induction_whose_step_holds_under_a_condition_on_the_time_keeps_it() -> None:
    condition = Equal(w(Add((t, ONE))), ZERO)
    step = rules.discharge(Equal(w(t), ZERO), rules.assume(condition))
    with pytest.raises(RefusedError, match=r"^generalise"):
        rules.induction(rules.assume(Equal(w(ZERO), ZERO)), rules.generalise(t, step))


def test_a_step_for_one_size_only_is_no_step_for_every_size() -> None:
    """∀t. Σ over the first 2 entries vanishes; nothing follows for n entries."""
    goal = Equal(Sum(ONE, n, Entry("x", (K,))), ZERO)
    for_two = rules.assume(Equal(Sum(ONE, Num(2), Entry("x", (K,))), ZERO))
    with pytest.raises(RefusedError, match=r"^recast"):
        rules.recast(for_two, goal)
    with pytest.raises(RefusedError, match=r"^generalise"):
        rules.generalise(n, rules.assume(goal))


@pytest.mark.parametrize("proof", specimens(), ids=lambda proof: proof.name)
def test_a_real_induction_without_its_base_is_refused(proof: Proof) -> None:
    number = position(proof.steps, "induction")
    base, step = proof.steps[number].arguments
    for arguments in ((step, step), (step, base), (base, base), (base,), (step,), ()):
        steps = (*proof.steps[:number], Step("induction", arguments), *proof.steps[number + 1 :])
        assert theorem_of(proof, steps) is None
        assert our_kernel(proof, steps, proof.goal) is False


# A law without its condition


@pytest.mark.parametrize("rate", [sp.Symbol("eta", real=True), sp.Symbol("eta", negative=True),
                                  sp.Symbol("eta", nonnegative=True), sp.Symbol("eta", nonpositive=True)])  # fmt: skip
@pytest.mark.parametrize("options", [{}, {"step_at_zero": 0}, {"labels": (0, 1)}, {"bias": True}, {"rule": "mistake"}])
def test_a_rate_that_may_not_be_positive_is_not_pulled_out_of_a_step(rate: sp.Symbol, options: dict[str, Any]) -> None:
    claim = claim_that.only_rescaled(neurons.perceptron(learning_rate=rate, **options), by="eta")
    with pytest.raises(NotProvedError):
        prove_claim(claim)
    trace = refute(claim)
    signs = rate.is_nonnegative, rate.is_nonpositive
    assert (trace is not None) == (True not in signs)  # rates of one sign give the same direction
    assert trace is None or recheck(claim, trace)


@pytest.mark.parametrize("function", ["nonneg", "pos"])
def test_the_invariance_of_a_step_keeps_its_condition(function: str) -> None:
    law = scale_invariance(function)
    match law.conclusion:
        case ForAll(_, ForAll(_, Implies(Less(Num(0), Bound(1)), Equal()))):
            pass
        case other:
            raise AssertionError(other)
    unconditional = rules.instantiate(rules.instantiate(law, c), a)
    for premise in (AtMost(ZERO, c), Less(c, ZERO), Less(ZERO, Mul((c, c))), Less(Num(-1), c)):
        with pytest.raises(RefusedError, match=r"^modus_ponens"):
            rules.modus_ponens(unconditional, rules.assume(premise))


@pytest.mark.parametrize("name", [name for name, formula in axioms().items() if "Implies" in repr(formula)])
def test_an_axiom_keeps_its_condition(name: str) -> None:
    theorem = axiom(name)
    while isinstance(theorem.conclusion, ForAll):
        theorem = rules.instantiate(theorem, Sym("a", theorem.conclusion.sort))
    with pytest.raises(RefusedError, match=r"^modus_ponens"):
        rules.modus_ponens(theorem, rules.ring(a, a))


FALSE_LAWS: dict[str, Formula] = {
    "a step is the same at c·z": ForAll(REAL, ForAll(REAL, Equal(
        App("nonneg", (Mul((Bound(1, REAL), Bound(0, REAL))),)), App("nonneg", (Bound(0, REAL),))))),
    "every number is positive": ForAll(REAL, Less(ZERO, Bound(0, REAL))),
    "exp-positive": Equal(ZERO, ONE),
}  # fmt: skip


@pytest.mark.parametrize("name", FALSE_LAWS)
def test_what_rests_on_a_law_that_is_no_axiom_is_not_accepted(name: str) -> None:
    proof = flagship()
    law = Step("law", (name, FALSE_LAWS[name]))
    conjoined = Step("conjunction", (Cited(len(proof.steps) - 1), Cited(len(proof.steps))))
    steps = (*proof.steps, law, conjoined, Step("conjunct", (Cited(len(proof.steps) + 1), 0)))
    theorem = theorem_of(proof, steps)
    assert theorem is not None
    assert theorem.conclusion == proof.goal
    assert our_kernel(proof, steps, proof.goal) is False


def test_a_positive_rate_weakened_in_every_step_proves_nothing() -> None:
    proof = flagship()
    assumed = [step for step in proof.steps if step.rule == "assume" and isinstance(step.arguments[0], Less)]
    assert assumed
    for step in assumed:
        weaker = replace(step, arguments=(AtMost(step.arguments[0].left, step.arguments[0].right),))
        assert theorem_of(proof, tuple(weaker if s == step else s for s in proof.steps)) is None


# Captured indices


def test_an_index_is_not_captured() -> None:
    """Σⱼ xⱼ·w_k is not Σⱼ xⱼ·wⱼ, under whatever names."""
    loop = neurons.perceptron()
    j, k = sp.symbols("j k", integer=True)
    size = sp.Symbol("n", integer=True, positive=True)
    x, weights = sp.IndexedBase("x", shape=(size,)), sp.IndexedBase("w", shape=(size,))
    product = weights[k] * sp.Sum(x[j], (j, 1, size))
    right, wrong = sp.Sum(x[j] * weights[k], (j, 1, size)), sp.Sum(x[j] * weights[j], (j, 1, size))
    prove_claim(claim_that.equal(loop, product, right))
    claim = claim_that.equal(loop, product, wrong)
    with pytest.raises(NotProvedError):
        prove_claim(claim)
    trace = refute(claim)
    assert trace is not None
    assert recheck(claim, trace)


@pytest.mark.parametrize("name", ["alpha", "i", "Eta_2", "m"])
def test_a_rate_may_have_any_name(name: str) -> None:
    rate = sp.Symbol(name, positive=True)
    theorem = prove_claim(claim_that.only_rescaled(neurons.perceptron(learning_rate=rate), by=name)).theorem
    assert replay(theorem).conclusion == theorem.conclusion


# Forged theorems, edited derivations


def edited(theorem: Theorem, name: str, value: object) -> None:
    object.__setattr__(theorem, name, value)


@pytest.mark.parametrize("proof", specimens()[:6], ids=lambda proof: proof.name)
def test_an_edited_step_of_a_real_proof_is_found_out(proof: Proof) -> None:
    steps = steps_of(proof.theorem)
    fresh = [theorem for theorem, _ in run(steps)]  # so that the shared proof stays as it is
    random, last = Random(proof.name), fresh[-1]
    assert replay(last).conclusion == proof.theorem.conclusion
    edits: list[tuple[str, object]] = [
        ("conclusion", Equal(ZERO, ONE)), ("conclusion", proof.goal), ("hypotheses", frozenset()),
        ("hypotheses", frozenset({Equal(ZERO, ONE)})), ("laws", frozenset({("none", Equal(ZERO, ONE))})),
        ("rule", "ring"), ("rule", "oracle"), ("arguments", ()),
    ]  # fmt: skip
    for theorem in random.sample(fresh, 12):
        for name, value in edits:
            before = getattr(theorem, name)
            if before == value:
                continue
            edited(theorem, name, value)
            with pytest.raises(ForgedError):
                replay(last)
            edited(theorem, name, before)
    assert replay(last).conclusion == proof.theorem.conclusion
