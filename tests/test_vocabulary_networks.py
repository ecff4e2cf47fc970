"""The words of claims about networks: several axes at once, intermediates, inputs, and when a layer first moves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import sympy as sp

from symbolic_init.checking import check
from symbolic_init.claim import Claim, When
from symbolic_init.modelling.activations import identity, sigmoid, uninterpreted
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.neurons import adaline, perceptron
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.proving.claim_proof import NotProvedError, prove_claim
from symbolic_init.refuting import find_witness, refute
from symbolic_init.report import Outcome
from symbolic_init.vocabulary import (
    ClaimError,
    equal,
    first_moved,
    frozen,
    identical,
    independent_of,
    moved,
    updated_alike,
)
from symbolic_init.vocabulary.parts import another_index

loop, deep = mlp(2, initial=constant()), mlp(3, initial=constant())
example = mlp(2, activation=sigmoid(), loss=squared())
linear = mlp(2, activation=identity(), loss=squared(), initial=constant())

WORDS: list[tuple[Claim, str]] = [
    (identical(loop, "delta1"), r"the entries of $\mathbf{\delta}_{1}$ along axis 1 stay identical"),
    (
        identical(deep, "W2", along=(1, 2)),
        r"the entries of $\mathbf{W}_{2}$ along axes 1 and 2 stay identical",
    ),
    (
        identical(deep, {"W1": 1, "b1": 1, "W2": (1, 2), "W3": 2}),
        r"the entries of $\mathbf{W}_{1}$ and $\mathbf{b}_{1}$ along axis 1, of $\mathbf{W}_{2}$ along axes 1 and 2"
        r" and of $\mathbf{W}_{3}$ along axis 2 stay identical",
    ),
    (
        updated_alike(loop, "W1"),
        r"the entries of $\mathbf{W}_{1}$ along axis 1 are always updated by the same amount",
    ),
    (frozen(loop, "W1", first=1), r"$\mathbf{W}_{1}$ does not change in the first step"),
    (
        frozen(deep, "W1", "b1", first=2),
        r"$\mathbf{W}_{1}$ and $\mathbf{b}_{1}$ do not change in the first 2 steps",
    ),
    (moved(example, "W1", at=2), r"for some data, step 2 changes $\mathbf{W}_{1}$"),
    (independent_of(loop, of="x"), r"$\mathbf{z}_{2}$ is the same for $\mathbf{x}$ and $\mathbf{x}'$"),
    (
        equal(loop, loop.targets["z1"], 0, when=When(at=1)),
        r"$\mathbf{z}_{1} = 0$ in step 1",
    ),
    (
        equal(loop, loop.at(loop.targets["a1"], 1), sp.Function("phi")(0)),
        r"$\mathbf{a}_{1}^{(1)} = \phi{\left(0 \right)}$",
    ),
]


@pytest.mark.parametrize(("claim", "words"), WORDS, ids=[words for _, words in WORDS])
def test_a_claim_says_in_english_what_it_is(claim: Claim, words: str) -> None:
    assert claim.words == words


MISTAKES: list[tuple[Callable[[], object], str]] = [
    (lambda: identical(loop, "W1", along=3), r"identical\('W1', along=3\): expected an axis from 1 to 2"),
    (lambda: identical(loop, "W1", along=()), r"identical\('W1', along=\(\)\): expected an axis from 1 to 2"),
    (lambda: identical(loop, {"W1": 1, "b1": 2}), r"identical\('b1', along=2\): expected an axis from 1 to 1"),
    (lambda: identical(adaline(bias=True), "b"), r"identical\('b'\): expected a tensor with axes, found a number"),
    (lambda: updated_alike(loop, "delta1"), r"updated_alike\('delta1'\): expected a state"),
    (lambda: moved(loop, "W9", at=1), "mlp2 has no tensor 'W9'"),
    (lambda: independent_of(loop, of="q"), "mlp2 has no hyperparameter 'q'"),
]


@pytest.mark.parametrize(("mistake", "message"), MISTAKES, ids=[message for _, message in MISTAKES])
def test_a_claim_that_does_not_fit_its_loop_is_refused(mistake: Callable[[], object], message: str) -> None:
    with pytest.raises(ClaimError, match=message):
        mistake()


def test_all_entries_are_compared_when_several_axes_are_named() -> None:
    """W1 has equal rows, yet not all its entries are equal; W2 of a deeper network has."""
    prove_claim(identical(loop, "W1", along=1))
    with pytest.raises(NotProvedError):
        prove_claim(identical(loop, "W1", along=(1, 2)))
    trace = refute(identical(linear, "W1", along=(1, 2)))
    assert trace is not None and trace.sizes["n0"] == 2
    prove_claim(identical(deep, "W2", along=(1, 2)))


def test_several_axes_have_several_second_indices() -> None:
    (first, second) = (axis.index for axis in loop.system.state[0].axes)
    other = another_index(first, loop)
    assert another_index(second, loop, (other,)) not in {first, second, other}


def test_updates_are_alike_between_hidden_layers_only() -> None:
    prove_claim(updated_alike(deep, "W2", along=(1, 2)))
    trace = refute(updated_alike(linear, "W1", along=2))
    assert trace is not None and trace.step == 1


def test_layers_first_move_one_after_the_other() -> None:
    for name, step in (("W2", 1), ("W1", 2)):
        *still, moves = first_moved(example, name, at=step)
        assert len(still) == step - 1
        for claim in still:
            prove_claim(claim)
        trace = find_witness(moves)
        assert trace is not None and len(trace.inputs) == step
    with pytest.raises(NotProvedError):
        prove_claim(frozen(example, "W1", first=2))
    assert find_witness(moved(example, "W1", at=1), max_evaluations=50) is None


def test_two_runs_may_differ_in_an_input_at_every_step() -> None:
    stuck = mlp(2, activation=uninterpreted("zero at zero"))
    claim = independent_of(stuck, of="x")
    assert [run.label for run in claim.runs] == [r"The run on $\mathbf{x}$", r"The run on $\mathbf{x}'$"]
    prove_claim(claim)
    trace = refute(independent_of(example, of="x"))
    assert trace is not None and trace.step == 3
    given = [{name for name, _ in sample} for sample in trace.inputs]
    assert all(names == {"x", "x'", "y"} for names in given)


def test_a_claim_about_one_input_leaves_the_others_the_same() -> None:
    assert refute(independent_of(perceptron(), of="y", at=1)) is None
    trace = refute(independent_of(perceptron(), of="y", at=2))
    assert trace is not None and {name for name, _ in trace.inputs[0]} == {"x", "y", "y'"}


def test_an_index_runs_along_the_axis_at_which_it_stands() -> None:
    """All layers of a network have the indices i and j; their sizes differ."""
    claim = equal(loop, loop.targets["z1"], 0)
    assert [axis.size for axis in claim.indices] == [loop.system.state[0].axes[0].size]
    with pytest.raises(ClaimError, match="the index i stands at axes of different sizes in one claim"):
        equal(loop, loop.targets["z1"], loop.targets["z2"])
    with pytest.raises(ModelError, match="that axis of z1 is 1 to n1"):
        equal(loop, loop.targets["z1"] + loop.targets["z2"], 0)


def shares() -> tuple[TrainingLoop, sp.Expr, sp.Expr, sp.Symbol]:
    """w starts at s / n in each of n places."""
    n, k, s = sp.Symbol("n", integer=True, positive=True), sp.Symbol("k", integer=True), sp.Symbol("s")
    w, x = (sp.IndexedBase(name, shape=(n,))[k] for name in "wx")
    return TrainingLoop(state={w: s / n}, inputs=[x], update={w: w + x}), w, x, s


def test_a_size_cancels() -> None:
    loop, w, _, s = shares()
    claim = equal(loop, w.base.shape[0] * w, s, when=When(at=0))
    assert check(claim).outcome is Outcome.PROVED
    assert check(equal(loop, w, s, when=When(at=0))).outcome is Outcome.REFUTED


def test_nothing_is_read_in_step_0() -> None:
    loop, w, x, _ = shares()
    with pytest.raises(ClaimError, match="expected a step from 1 on, as inputs are read in it, found 0"):
        equal(loop, w * x, 0, when=When(at=0))
