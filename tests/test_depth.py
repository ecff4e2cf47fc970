"""A symbolic number of layers: the loop is that of each number, its reduction is that of all of them."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from symbolic_init.checking import check
from symbolic_init.depth import DepthError, Layers, claim_at, reduction_at, written_out
from symbolic_init.kernel.normal_form import shape
from symbolic_init.kernel.terms import App, Entry, Formula, Syntax, rename_tensors, tensor_names, walk
from symbolic_init.kernel.theorem import replay
from symbolic_init.modelling import optimisers
from symbolic_init.modelling.activations import sigmoid, tanh, uninterpreted
from symbolic_init.modelling.deep_networks import l
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.initialisers import constant, zeros
from symbolic_init.modelling.losses import softmax_cross_entropy, squared
from symbolic_init.modelling.networks import i, j, mlp
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.proving.claim_proof import prove_claim
from symbolic_init.proving.derivation import steps_of
from symbolic_init.reduction import reduce
from symbolic_init.report import Outcome
from symbolic_init.system import TransitionSystem
from symbolic_init.unrolling import unrolled
from symbolic_init.vocabulary import equal, frozen, identical, independent_of

L = sp.Symbol("L", integer=True, positive=True)
ALIKE: dict[str, Any] = {"U": 1, "u": 1, "W": (2, 3), "b": 2, "V": 2}
HIDDEN = ("U", "u", "W", "b", "V")
LAST = [None, uninterpreted("zero at zero")]


def equations(system: TransitionSystem) -> set[tuple[object, ...]]:
    return {shape(equation) for equation in system.defining_equations()}


def without_outputs(formula: Formula, layers: int) -> Formula:
    """The formula with φ(z_k) for the named outputs a_k of an `mlp`, and the loop's own names for its tensors."""

    def visit(node: Syntax, depth: int) -> Syntax:
        new = node.map(visit, depth)
        if isinstance(new, Entry) and new.tensor.startswith("a"):
            return App("phi", (Entry(f"z{new.tensor[1:]}", new.indices),))
        return new

    names = {"W1": "U", "b1": "u", f"W{layers}": "V", f"b{layers}": "v", f"z{layers}": "o", f"delta{layers}": "delta_o"}
    names |= {f"W{k}": f"W{k - 2}" for k in range(2, layers)} | {f"b{k}": f"b{k - 2}" for k in range(2, layers)}
    names |= {f"z{k}": f"z{k - 1}" for k in range(1, layers)} | {
        f"delta{k}": f"delta_z{k - 1}" for k in range(1, layers)
    }
    formula = visit(formula, 0)  # type: ignore[assignment]
    return rename_tensors(rename_tensors(formula, {name: f"{name}?" for name in names}),
                          {f"{name}?": new for name, new in names.items()})  # fmt: skip


@pytest.mark.parametrize("last", [1, 2, 3])
@pytest.mark.parametrize("options", [
    {"initial": constant()}, {"loss": softmax_cross_entropy(), "initial": constant()},
    {"initial": constant(), "batch": sp.Symbol("B", integer=True, positive=True)}, {"bias": False},
], ids=["plain", "softmax", "batch", "no bias"])  # fmt: skip
def test_at_each_depth_it_is_the_net_of_that_depth_with_the_gradient_of_that_net(
    last: int, options: dict[str, Any]
) -> None:
    widths = sp.symbols(f"d n0:{last + 1} m", integer=True, positive=True)
    usual = mlp(last + 2, widths=widths, **options).system
    defining = [e for name, e in usual.definitions if not name.startswith("a")]
    assert equations(mlp(L, **options).at_depth(last).system) == {shape(without_outputs(e, last + 2)) for e in defining}


@pytest.mark.parametrize(
    "optimiser", [optimisers.sgd(), optimisers.adam(), optimisers.sign_sgd()], ids=lambda o: o.name
)
def test_sympy_and_terms_are_written_out_alike(optimiser: optimisers.Optimiser) -> None:
    loop = mlp(L, initial=constant(), optimiser=optimiser)
    for last in (1, 2):
        assert equations(written_out(loop.system, last)) == equations(loop.at_depth(last).system)


def test_it_is_reduced_to_one_unit_a_layer_of_any_depth() -> None:
    found = reduce(mlp(L, initial=constant()))
    kept = {template.tensor.name: [axis.index.name for axis in template.kept] for template in found.templates}
    assert kept == {"U": ["j"], "u": [], "W": ["l"], "b": ["l"], "V": ["i"], "v": ["i"], "z": ["l"], "o": ["i"],
                    "delta_o": ["i"], "delta_z": ["l"]}  # fmt: skip
    for last in (1, 2):
        small = reduction_at(found, last)
        widths = sp.symbols(f"d n0:{last + 1} m", integer=True, positive=True)
        usual = reduce(mlp(last + 2, widths=widths, initial=constant()))
        assert len(small.embeddings) == len(usual.embeddings) - (last + 1)  # but for the outputs a_k
    assert replay(found.theorem).conclusion == found.theorem.conclusion


NAMES = ("sgd", "momentum", "nesterov", "coupled_decay", "decoupled_decay", "adagrad", "rmsprop", "adam", "adamw",
         "sign_sgd", "clipped_sgd")  # fmt: skip
ALL = [getattr(optimisers, name) for name in NAMES]


@pytest.mark.parametrize("make", ALL, ids=lambda make: make.__name__)
def test_both_flagships_hold_for_every_depth_under_every_optimiser(make: Any) -> None:
    alike = identical(mlp(L, initial=constant(), optimiser=make()), ALIKE)
    still = frozen(mlp(L, activation=LAST, optimiser=make()), *HIDDEN)
    for claim in (alike, still):
        theorem = replay(prove_claim(claim).theorem)
        assert theorem.hypotheses <= set(claim.stated)


def test_constants_may_differ_from_layer_to_layer_and_slots_are_alike_too() -> None:
    c, e = sp.IndexedBase("c", shape=(L,)), sp.IndexedBase("e", shape=(L,))
    starts = {
        "initial": {"U": constant(3), "W": constant(c[l]), "V": constant(2)},
        "initial_bias": {"b": constant(e[l])},
    }
    loop = mlp(L, optimiser=optimisers.momentum(), **starts)
    assert check(identical(loop, {**ALIKE, "m_W": (2, 3), "z": 2, "delta_z": 2})).outcome is Outcome.PROVED


def test_the_output_never_depends_on_the_input_from_zeros() -> None:
    evidence = check(independent_of(mlp(L, activation=LAST), of="x"))
    assert evidence.outcome is Outcome.PROVED
    assert evidence.cross_check
    assert evidence.cross_check.points
    assert not evidence.cross_check.disagreements


@pytest.mark.parametrize("claim", [
    frozen(mlp(L, activation=sigmoid(), loss=squared()), "U"),
    identical(mlp(L, initial={"U": constant(), "W": constant(), "V": zeros()}), "W", along=1),
    identical(mlp(L, initial={"U": constant(), "W": constant(l), "V": constant()}), "z", along=1),
], ids=lambda claim: claim.words)  # fmt: skip
def test_what_is_false_is_refuted_by_a_net_with_few_layers(claim: Any) -> None:
    evidence = check(claim)
    assert evidence.outcome is Outcome.REFUTED
    assert evidence.trace
    assert evidence.trace.sizes["L"] in (1, 2)


def test_a_claim_about_all_layers_is_one_about_each() -> None:
    claim = claim_at(identical(mlp(L, initial=constant()), {"W": (2, 3)}), 2)
    named = {node.tensor for node in walk(claim.relation) if isinstance(node, Entry)}
    assert named == {"W0", "W1"}
    loop = mlp(L, activation=tanh())
    zero = equal(loop, loop.state["W"].subs(i, 1).subs(j, 1), 0)
    assert {node.tensor for node in walk(claim_at(zero, 3).relation) if isinstance(node, Entry)} == {"W0", "W1", "W2"}


def test_the_proof_does_not_grow_with_anything() -> None:
    steps = len(steps_of(prove_claim(identical(mlp(L, initial=constant()), ALIKE)).theorem))
    assert steps <= 400


def test_there_is_no_layer_above_the_last() -> None:
    system = mlp(L).system
    layers, bodies = Layers(system, 2), {tensor.name: body for tensor, body in system.intermediates}
    assert tensor_names(layers.term(bodies["z"], 1)) == {"z1", "W1", "b1"}
    assert tensor_names(layers.term(bodies["delta_z"], 2)) == {"z2", "V", "delta_o"}
    with pytest.raises(DepthError, match="layers from 0 to 2"):
        layers.term(bodies["z"], 3)


def test_what_goes_downwards_stops_at_the_last_layer() -> None:
    """Without [l < L] there would be no numbers h_l at all for all natural l, and everything could be proved."""
    below = sp.Piecewise((1, l < L), (0, True))
    made = loop({h[l]: sp.KroneckerDelta(l, L) * x + below * (h[l + 1] ** 2 + 1)})
    assert str(made.at_depth(2).intermediates) == "{'h2': x, 'h1': h2**2 + 1, 'h0': h1**2 + 1}"


def test_only_a_number_of_layers_is_unravelled() -> None:
    with pytest.raises(ValueError, match="expected a loop with a number of layers"):
        unrolled(mlp(L), 1)
    assert unrolled(mlp(L).at_depth(1), 1, tensor="V").theorem


def loop(intermediates: dict[Any, Any], depth: Any = (l, L), **options: Any) -> TrainingLoop:
    w, x = sp.Symbol("w"), sp.Symbol("x")
    return TrainingLoop(state={w: 0}, inputs=[x], intermediates=intermediates, update={w: w}, depth=depth, **options)


h, g = sp.IndexedBase("h", shape=(L + 1,)), sp.IndexedBase("g", shape=(L,))
x = sp.Symbol("x")


@pytest.mark.parametrize(("make", "words"), [
    (lambda: mlp(L, widths=[1, 2]), "number of inputs, width of the hidden layers, number of outputs"),
    (lambda: mlp(L, widths=[1, 0, 2]), "width of the hidden layers: expected a positive integer"),
    (lambda: mlp(L, activation=[None]), "one for all hidden layers, or two"),
    (lambda: mlp(L, initial={"W1": zeros()}), "'W1' is no parameter here, expected one of U, W, V"),
    (lambda: mlp(L, initial_bias=[zeros()]), "mapping of those of u, b, v"),
    (lambda: mlp(L, over_batch="median", batch=2), "over_batch: expected one of mean, sum"),
    (lambda: mlp(sp.Symbol("L")), "depth: expected an index symbol and the symbol of the last layer"),
    (lambda: mlp(L).at_depth(0), r"at_depth\(0\): expected a loop of symbolic depth"),
    (lambda: mlp(2).at_depth(1), "expected a loop of symbolic depth"),
    (lambda: loop({}, depth=l), "depth: expected an index symbol"),
    (lambda: loop({h[l + 1]: x, h[sp.S.Zero]: x}), "at layer 0 first"),
    (lambda: loop({h[sp.S.Zero]: x}), "a layer 0 and no next one"),
    (lambda: loop({h[sp.S.Zero]: x, h[l + 1]: h[l + 1] * x}), "expected layers from 0|mentions|not available"),
    (lambda: loop({h[sp.S.Zero]: h[l], h[l + 1]: h[l]}), "layer 0 of h: expected no l"),
    (lambda: loop({h[sp.S.Zero]: x, h[l + 1]: h[l] * g[l + 1]}), "g"),
        (
            lambda: loop({h[l]: sp.KroneckerDelta(l, L) * x + (1 - sp.KroneckerDelta(l, L)) * (h[l + 1] ** 2 + 1)}),
            "no such values above the last layer",
        ),
], ids=range(16))  # fmt: skip
def test_what_does_not_fit_is_told_in_one_sentence(make: Any, words: str) -> None:
    with pytest.raises(ModelError, match=words):
        make()
