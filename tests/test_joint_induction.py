"""A claim about two runs that is its own invariant: proved by induction on both, not where a part of it is wrong."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from symbolic_init.checking import check
from symbolic_init.kernel.theorem import replay
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import eta, i, j, mlp
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.proving.claim_proof import NotProvedError, prove_claim
from symbolic_init.report import Outcome
from symbolic_init.vocabulary import ClaimError, equivalent, mirrors

c, m = sp.symbols("c m")
n1 = sp.Symbol("n1", integer=True, positive=True)
WIDE = mlp(2, initial=constant(c))


def image(**changed: Any) -> dict[str, sp.Expr]:
    W1, b1, W2, b2 = (WIDE.state[name].base for name in ("W1", "b1", "W2", "b2"))
    return {"W1": W1[1, j], "b1": b1[1], "W2": n1 * W2[i, 1], "b2": b2[i], **changed}


def one_neuron(*, start: Any = c * n1, rates: Any = None) -> TrainingLoop:
    """One hidden neuron with the rates and the start that make it the wide net."""
    known = {"W1": eta / n1, "b1": eta / n1, "W2": eta * n1, "b2": eta}
    inputs, outputs = WIDE.state["W1"].base.shape[1], WIDE.state["b2"].base.shape[0]
    starts = [constant(c), constant(start)]
    return mlp(2, widths=[inputs, 1, outputs], initial=starts, learning_rate=rates or known)


def test_a_wide_net_is_one_neuron_with_rates_of_its_own() -> None:
    claim = mirrors(WIDE, one_neuron(), image(), called="one neuron")
    theorem = prove_claim(claim).theorem
    assert replay(theorem).hypotheses <= set(claim.stated)
    evidence = check(claim)
    assert evidence.outcome is Outcome.PROVED
    assert evidence.cross_check is not None and evidence.cross_check.points > 1000
    titles = [derivation.title for derivation in evidence.derivations]
    assert sum("if it holds before it" in title for title in titles) == 4


@pytest.mark.parametrize("layers", [4, 5, 8])
def test_so_is_a_net_of_any_number_of_layers(layers: int) -> None:
    """Each layer has the rate of its weights times the units that feed it, over those that it feeds."""
    net = mlp(layers, initial=constant(c))
    W, b = ([net.state[f"{letter}{layer}"].base for layer in range(1, layers + 1)] for letter in "Wb")
    units = [1, *(bias.shape[0] for bias in b[:-1]), 1]
    said, rates = {}, {}
    for number, (weights, bias, fed, own) in enumerate(zip(W, b, units, units[1:], strict=False), 1):
        unit, below = i if number == layers else 1, j if number == 1 else 1
        said |= {f"W{number}": fed * weights[unit, below], f"b{number}": bias[unit]}
        rates |= {f"W{number}": eta * fed / own, f"b{number}": eta / own}
    widths = [W[0].shape[1], *[1] * (layers - 1), b[-1].shape[0]]
    narrow = mlp(layers, widths=widths, initial=[constant(c * fed) for fed in units[:-1]], learning_rate=rates)
    claim = mirrors(net, narrow, said, called="the net with one unit a layer")
    assert replay(prove_claim(claim).theorem).hypotheses <= set(claim.stated)


@pytest.mark.parametrize(
    "narrow",
    [one_neuron(rates=eta), one_neuron(start=c), one_neuron(rates={"W1": eta, "b1": eta, "W2": eta * n1, "b2": eta})],
    ids=["the same rates", "another start", "one wrong rate"],
)
def test_what_does_not_agree_is_refuted(narrow: TrainingLoop) -> None:
    claim = mirrors(WIDE, narrow, image(), called="one neuron")
    with pytest.raises(NotProvedError):
        prove_claim(claim)
    assert check(claim).outcome is Outcome.REFUTED


def test_a_wrong_image_is_refuted() -> None:
    wrong = image(W2=WIDE.state["W2"].base[i, 1])
    assert check(mirrors(WIDE, one_neuron(), wrong, called="one neuron")).outcome is Outcome.REFUTED


def loops(step: int) -> tuple[TrainingLoop, TrainingLoop]:
    """w ← w + u from 0, and v ← v + m u from 0 with another step number now and then."""
    w, v, u, s = sp.symbols("w v u s")
    first = TrainingLoop(name="first", state={w: 0}, inputs=[u], update={w: w + u})
    grows = sp.Piecewise((1, sp.Eq(s, step)), (0, True))
    second = TrainingLoop(name="second", state={v: 0, s: 0}, inputs=[u], update={v: v + m * u + grows, s: s + 1})
    return first, second


def test_a_base_alone_proves_nothing() -> None:
    """v = m w holds before the first step and for some steps more, and then no longer."""
    first, second = loops(step=2)
    claim = equivalent(first, second, {"w": "v"}, scale=1 / m)
    with pytest.raises(NotProvedError):
        prove_claim(claim)


def test_a_step_alone_proves_nothing() -> None:
    """w' = w is kept by every step, but the starts differ."""
    w, u = sp.symbols("w u")
    first, second = (TrainingLoop(name="loop", state={w: start}, inputs=[u], update={w: w * u}) for start in (c, 1))
    with pytest.raises(NotProvedError):
        prove_claim(equivalent(first, second))


def test_an_image_is_needed_for_every_state() -> None:
    with pytest.raises(ClaimError, match="expected an image for each of W1, b1, W2, b2, found W1"):
        mirrors(WIDE, one_neuron(), {"W1": WIDE.state["W1"].base[1, j]}, called="one neuron")
