"""What is true passes the numeric judge without a disagreement; what is wrong is reported."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
import sympy as sp

from symbolic_init.crosscheck import Trainings, cross_check
from symbolic_init.crosscheck.batches import Tally
from symbolic_init.crosscheck.comparison import check_lines
from symbolic_init.crosscheck.floats import Floats
from symbolic_init.crosscheck.instances import Drawer
from symbolic_init.crosscheck.judge import Judge
from symbolic_init.crosscheck.pool import UnknownError
from symbolic_init.crosscheck.rationals import Rationals
from symbolic_init.crosscheck.training import Training
from symbolic_init.kernel.terms import Add, Equal, Mul, Num, Pow, Sym, Term
from symbolic_init.modelling import activations, initialisers, optimisers
from symbolic_init.modelling.neurons import adaline, logistic_regression, neuron, perceptron
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.proving.claim_proof import reductions_of
from symbolic_init.proving.exposition import explain
from symbolic_init.report import CrossCheck, Derivation, Line
from symbolic_init.unrolling import unroll
from symbolic_init.vocabulary import (
    assuming,
    different,
    equivalent,
    frozen,
    identical,
    independent_of,
    only_rescaled,
    same_direction,
)

ETA = Sym("eta")
PROVED = {
    "perceptron": lambda: only_rescaled(perceptron(), "w", by="eta"),
    "direction": lambda: same_direction(perceptron(), whatever="eta"),
    "predictions": lambda: independent_of(perceptron(step_at_zero=0), of="eta"),
    "bias": lambda: only_rescaled(perceptron(bias=True), "w", "b", by="eta"),
    "mistake": lambda: only_rescaled(perceptron(rule="mistake"), "w", by="eta"),
    "momentum": lambda: only_rescaled(perceptron(optimiser=optimisers.momentum()), "w", by="eta"),
    "decay": lambda: only_rescaled(perceptron(optimiser=optimisers.rate_free_decay()), "w", by="eta"),
    "first step": lambda: only_rescaled(adaline(), "w", by="eta", first=1),
    "first step, floats": lambda: only_rescaled(logistic_regression(), "w", by="eta", first=1),
}
REDUCED = {
    "adaline": adaline,
    "logistic": logistic_regression,
    "symbolic start": lambda: perceptron(initial=initialisers.symbolic()),
    "coupled decay": lambda: perceptron(optimiser=optimisers.coupled_decay(), bias=True),
    "uninterpreted": lambda: neuron(activation=activations.uninterpreted()),
    "tanh": lambda: neuron(activation=activations.tanh()),
    "relu": lambda: neuron(activation=activations.relu()),
}


@pytest.mark.parametrize("name", PROVED)
def test_a_proved_claim_agrees_with_training(name: str) -> None:
    claim = PROVED[name]()
    reductions = reductions_of(claim)
    found = cross_check(claim, reductions, derivations(claim.runs[0].loop, reductions[0]))
    assert (found.disagreements, found.undefined, found.instances) == (0, 0, 90)
    assert found.points > 1000
    assert found.max_error == 0 or ("floats" in name and found.max_error <= 1e-12)


@pytest.mark.parametrize("name", REDUCED)
def test_a_reduction_agrees_with_training(name: str) -> None:
    loop = REDUCED[name]()
    claim = only_rescaled(loop, "w", by="eta")
    found = cross_check(claim, reductions_of(claim), [unroll(loop, 2), unroll(loop, 3)], proved=False)
    assert (found.disagreements, found.undefined) == (0, 0)


def derivations(loop: Any, reduction: Any) -> list[Derivation]:
    return [unroll(loop, 2), *(calculation.derivation for calculation in explain(reduction))]


@pytest.mark.parametrize("name", ["perceptron", "bias", "momentum", "first step, floats"])
def test_every_line_is_compared_at_fifty_points(name: str) -> None:
    claim = PROVED[name]()
    (reduction, _) = reductions_of(claim)
    for derivation in derivations(claim.runs[0].loop, reduction):
        tallies = line_tallies(claim, derivation)
        assert all(tally.points >= 50 and tally.disagreements == 0 for tally in tallies), derivation.title


def line_tallies(claim: Any, derivation: Derivation) -> list[Tally]:
    """Over the exact instances, where the numbers are rational."""
    judge = Judge(claim, reductions_of(claim), [derivation])
    totals: list[Tally] = [Tally()] * (len(derivation.lines) - 1 + len(derivation.where))
    for trained in judge.draws():
        if not isinstance(trained.drawn.zero, Floats) or not judge.is_rational:
            totals = [a + b for a, b in zip(totals, check_lines(derivation, trained.pool), strict=True)]
    return totals


def test_claims_about_the_same_runs_share_what_is_trained(monkeypatch: pytest.MonkeyPatch) -> None:
    loop, count = perceptron(), 0

    def counted(training: Training, drawn: Any) -> Any:
        nonlocal count
        count += 1
        return train(training, drawn)

    train = Training.trained
    monkeypatch.setattr(Training, "trained", counted)
    claims = [only_rescaled(loop, "w", by="eta"), same_direction(loop, whatever="eta")]
    claims.append(assuming(claims[0], different(loop, "eta")))
    reductions = reductions_of(claims[0])
    told = [calculation.derivation for calculation in explain(reductions[0])]
    alone = [cross_check(claim, reductions, told) for claim in claims]
    each, count, known = count, 0, Trainings()
    assert [cross_check(claim, reductions, told, known=known) for claim in claims] == alone
    assert (each, count) == (9, 6)  # other hypotheses have instances of their own


def test_a_wrong_power_is_reported() -> None:
    claim = PROVED["perceptron"]()
    reductions = reductions_of(claim)
    embedding = reductions[0].embeddings["w"]
    for power in (0, -1, 2):
        wrong = replace(embedding, scale=type(embedding.scale).of(ETA, power))
        broken = replace(reductions[0], embeddings={**reductions[0].embeddings, "w": wrong})
        assert cross_check(claim, (broken, broken), []).disagreements > 0


def test_a_wrong_reduced_update_is_reported() -> None:
    claim = PROVED["perceptron"]()
    reductions = reductions_of(claim)
    small = reductions[0].reduced
    for update in (Add((small.update["v"], Num(1))), Mul((Num(2), small.update["v"])), Num(0)):
        broken = replace(reductions[0], reduced=replace(small, update={"v": update}))
        assert cross_check(claim, (broken, broken), []).disagreements > 0


def test_a_tensor_wrongly_called_fixed_is_reported() -> None:
    claim = PROVED["perceptron"]()
    reductions = reductions_of(claim)
    embedding = reductions[0].embeddings["w"]
    stuck = replace(embedding, form=replace(embedding.form, fixed=Num(0)))
    broken = replace(reductions[0], embeddings={**reductions[0].embeddings, "w": stuck})
    assert cross_check(claim, (broken, broken), []).disagreements > 0


def test_a_false_relation_is_reported() -> None:
    for claim in (only_rescaled(adaline(), "w", by="eta"), independent_of(adaline(), of="eta"),
                  only_rescaled(perceptron(optimiser=optimisers.decoupled_decay()), "w", by="eta"),
                  only_rescaled(logistic_regression(), "w", by="eta"),
                  only_rescaled(perceptron(initial=initialisers.symbolic()), "w", by="eta")):  # fmt: skip
        assert cross_check(claim, reductions_of(claim), []).disagreements > 0
        assert cross_check(claim, reductions_of(claim), [], proved=False).disagreements == 0


@pytest.mark.parametrize("change", [lambda t: Add((t, Num(1))), lambda t: Mul((t, ETA)), lambda t: Mul((Num(-1), t)),
                                    lambda t: Num(0)])  # fmt: skip
def test_a_wrong_line_is_reported(change: Any) -> None:
    claim = PROVED["perceptron"]()
    derivation = unroll(claim.runs[0].loop, 2)
    for position in range(1, len(derivation.lines)):
        wrong = with_line(derivation, position, change(derivation.lines[position].term))
        assert cross_check(claim, reductions_of(claim), [wrong]).disagreements > 0, position


def with_line(derivation: Derivation, position: int, term: Term) -> Derivation:
    lines = list(derivation.lines)
    lines[position] = Line(term, lines[position].reason)
    return replace(derivation, lines=tuple(lines))


def test_a_line_about_an_unknown_tensor_is_an_error() -> None:
    claim = PROVED["perceptron"]()
    derivation = unroll(claim.runs[0].loop, 2)
    entry = replace(claim.runs[0].system.state[0], name="q").at(Num(1))
    with pytest.raises(UnknownError, match="q"):
        cross_check(claim, (), [with_line(derivation, 1, entry)])


def test_a_division_by_zero_counts_as_undefined() -> None:
    claim = PROVED["perceptron"]()
    half = Pow(replace(claim.runs[0].system.state[0], name="x").at(Num(1)), -1)
    derivation = Derivation("x / x", (Line(Mul((half, Pow(half, -1))), ""), Line(Num(1), "")))
    found = cross_check(claim, (), [derivation])
    assert found.undefined > 0
    assert found.disagreements == 0


def test_instances_satisfy_the_hypotheses() -> None:
    claim = assuming(only_rescaled(perceptron(), "w", by="eta"), different(perceptron(), "eta"))
    drawn = Drawer(claim).draw(1, 20, Rationals, 2)
    assert drawn.count == 20
    rates = [fractions(drawn.hyperparameters[name]) for name in ("eta", "eta'")]
    assert all(a > 0 and b > 0 and a != b for a, b in zip(*rates, strict=True))
    contradictory = assuming(claim, Equal(ETA, Sym("eta'")))
    assert cross_check(contradictory, (), []) == CrossCheck(0, 0, 0, 0.0, 0)


def fractions(value: Any) -> list[Fraction]:
    return [Fraction(int(numerator), value.denominator) for numerator in value.numerators]


def test_functions_satisfy_the_assumptions() -> None:
    """phi is only known to satisfy phi(0) = 0, so only functions with that are tried."""
    phi, b = sp.Function("phi"), sp.Symbol("b")
    loop = TrainingLoop(name="unknown", state={b: 0}, inputs=[sp.Symbol("u")], update={b: phi(b)},
                        functions={phi: None}, assumptions=[sp.Eq(phi(0), 0)])  # fmt: skip
    found = cross_check(frozen(loop, "b"), (), [])
    assert (found.disagreements, found.instances) == (0, 90)
    free = loop.with_(assumptions=[])
    assert cross_check(frozen(free, "b"), (), []).disagreements > 0


def test_two_loops_may_have_functions_of_one_name_and_only_one_of_them_known() -> None:
    known, phi = perceptron(), sp.Function("phi")
    for unknown in (
        known.with_(functions={phi: None}),
        known.with_(functions={phi: None}, assumptions=[sp.Eq(phi(0), 1)]),
    ):
        for first, second in ((known, unknown), (unknown, known)):
            claim = equivalent(first, second)
            assert cross_check(claim, reductions_of(claim), [], proved=False).disagreements == 0
            assert cross_check(claim, reductions_of(claim), []).disagreements > 0


n, m = sp.symbols("n m", integer=True, positive=True)
i, j, k = sp.symbols("i j k", integer=True)
rate = sp.Symbol("eta", positive=True)


def matrix_loop(targets_swapped: bool = False) -> TrainingLoop:
    """W[i, j] += eta max(x_j, 0) e_i with partial sums, so that ranges are ragged."""
    W, x, e = sp.IndexedBase("W", shape=(n, m)), sp.IndexedBase("x", shape=(m,)), sp.IndexedBase("e", shape=(n,))
    p = sp.IndexedBase("p", shape=(m,))
    step = {W[k, i]: W[k, i] + rate * sp.Max(p[i], 0) * e[k]} if targets_swapped else {
        W[i, j]: W[i, j] + rate * sp.Max(p[j], 0) * e[i]
    }  # fmt: skip
    return TrainingLoop(name="matrix", state={W[i, j]: 0}, inputs=[x[j], e[i]],
                        intermediates={p[j]: sp.Sum(x[k] * sp.Heaviside(x[k], 1), (k, 1, j))}, update=step)  # fmt: skip


@pytest.mark.parametrize("swapped", [False, True])
def test_a_loop_with_matrices_and_ragged_sums(swapped: bool) -> None:
    loop = matrix_loop(swapped)
    claim = only_rescaled(loop, "W", by="eta")
    found = cross_check(claim, reductions_of(claim), [])
    assert (found.disagreements, found.undefined) == (0, 0)
    wrong = identical(loop, "W", along=2)
    assert cross_check(wrong, (), []).disagreements > 0


def test_the_figures_do_not_depend_on_the_hash_seed() -> None:
    program = (
        "from symbolic_init.crosscheck import cross_check\n"
        "from symbolic_init.modelling.neurons import adaline\n"
        "from symbolic_init.vocabulary import only_rescaled\n"
        "print(cross_check(only_rescaled(adaline(bias=True), 'w', 'b', by='eta'), (), ()))"
    )  # fmt: skip
    outputs = set()
    for seed in ("0", "1"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        run = subprocess.run(
            [sys.executable, "-c", program], env=environment, text=True, capture_output=True, check=True
        )
        outputs.add(run.stdout)
    assert len(outputs) == 1
