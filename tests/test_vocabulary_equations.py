"""The words about a loop's equations and relations: what they say, and the mistakes that each refuses."""

from __future__ import annotations

import pytest
import sympy as sp

from symbolic_init.checking import check
from symbolic_init.kernel.terms import Add, Equal, Less, Mul, Num, Pow, Sym
from symbolic_init.modelling.activations import identity, tanh
from symbolic_init.modelling.initialisers import constant, symbolic
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import eta, i, j, mlp
from symbolic_init.modelling.neurons import k, perceptron, w
from symbolic_init.report import Outcome
from symbolic_init.vocabulary import ClaimError, follows, for_some, holds, linear, same_direction
from symbolic_init.vocabulary.equations import cleared

net = mlp(2)
linear_net = mlp(2, activation=identity(), loss=squared(), initial=constant())
n0, n1, n2 = sp.symbols("n0 n1 n2", integer=True, positive=True)
x, n = Sym("x"), Sym("n")


def test_an_error_is_linear_in_the_weights_above() -> None:
    claim = linear(net, "delta1", of="W2")
    assert claim.words.startswith(r"$\mathbf{\delta}_{1}$ is linear in $\mathbf{W}_{2}$, with the other")
    assert check(claim).outcome is Outcome.PROVED


def test_what_is_not_linear_is_refuted() -> None:
    assert check(linear(mlp(2, activation=tanh()), "a1", of="z1")).outcome is Outcome.REFUTED


def test_an_input_has_a_linear_effect_without_bias() -> None:
    loop = mlp(1, bias=False)
    assert check(linear(loop, "z1", of="x")).outcome is Outcome.PROVED
    assert check(linear(loop, "z1", of="W1")).outcome is Outcome.PROVED


def test_linear_is_about_the_equation_alone() -> None:
    (run,) = linear(net, "delta1", of="W2").runs
    assert {given.tensor.name for given in run.system.inputs} == {"z1", "delta2", "U", "V", "alpha", "beta"}
    assert not run.system.state
    assert [function.name for function in run.system.functions] == ["phi_prime"]


def test_new_quantities_have_names_of_their_own() -> None:
    loop = perceptron()
    u = sp.IndexedBase("U", shape=w.shape)
    wider = loop.with_(inputs={**dict.fromkeys(loop.inputs.values(), sp.S.Reals), u[k]: sp.S.Reals})
    names = {given.tensor.name for given in linear(wider, "yhat", of="w").runs[0].system.inputs}
    assert names == {"x", "U1", "V", "alpha", "beta"}


@pytest.mark.parametrize(
    ("tensor", "of", "message"),
    [
        ("W1", "z1", "expected an intermediate of .*, one of z1, a1, z2, delta2, delta1, found 'W1'"),
        ("z1", "nothing", "expected a quantity in the equation of z1, one of W1, b1, x, found 'nothing'"),
    ],
)
def test_linear_names_what_there_is(tensor: str, of: str, message: str) -> None:
    with pytest.raises(ClaimError, match=message):
        linear(net, tensor, of=of)


def one_unit(rates: dict[str, object]) -> object:
    """One neuron in the place of equal linear units, with these rates, compared in the first step."""
    W1, b1, W2, b2 = (net.state[name].base for name in ("W1", "b1", "W2", "b2"))
    r, v = sp.IndexedBase("r", shape=(n0,)), sp.IndexedBase("v", shape=(n2,))
    loop = net.with_(initial={W1[i, j]: r[j], W2[i, j]: v[i]})
    narrow = mlp(2, widths=(n0, 1, n2), learning_rate=rates)
    image = {"W1": W1[1, j], "b1": b1[1], "W2": n1 * W2[i, 1], "b2": b2[i]}
    return follows(loop, narrow, image, called="one neuron", at=1)


@pytest.mark.parametrize(
    ("rates", "outcome"),
    [
        ({"W1": eta / n1, "b1": eta / n1, "W2": n1 * eta, "b2": eta}, Outcome.PROVED),
        (dict.fromkeys(("W1", "b1", "W2", "b2"), eta), Outcome.REFUTED),
        ({"W1": eta, "b1": eta, "W2": n1 * eta, "b2": eta}, Outcome.REFUTED),
        ({"W1": eta / n1, "b1": eta / n1, "W2": eta, "b2": eta}, Outcome.REFUTED),
        ({"W1": eta / n1, "b1": eta / n1, "W2": n1 * eta, "b2": n1 * eta}, Outcome.REFUTED),
    ],
    ids=["right", "one for all", "incoming", "outgoing", "output bias"],
)
def test_equal_units_follow_one_neuron_with_the_right_rates_only(rates: dict[str, object], outcome: Outcome) -> None:
    assert check(one_unit(rates)).outcome is outcome  # type: ignore[arg-type]


def test_a_loop_follows_itself() -> None:
    loop = perceptron(initial=symbolic())
    claim = follows(loop, loop, {"w": w[k]}, called="itself", at=1)
    assert claim.words == r"$\mathbf{w}$ move and predict in step 1 as $\mathbf{w}$ of itself"
    assert check(claim).outcome is Outcome.PROVED


def test_follows_wants_an_image_for_each_state_and_the_same_functions() -> None:
    with pytest.raises(ClaimError, match="an image for each of W1, b1, W2, b2, found W1"):
        follows(net, net, {"W1": net.state["W1"]}, called="itself")
    with pytest.raises(ClaimError, match="to have the functions of mlp2"):
        follows(net, mlp(2, activation=tanh()), dict(net.state), called="another")
    other = perceptron()
    u = sp.IndexedBase("u", shape=w.shape)
    reading = other.with_(inputs={**dict.fromkeys(other.inputs.values(), sp.S.Reals), u[k]: sp.S.Reals})
    with pytest.raises(ClaimError, match="to read among x, y, found x, y, u"):
        follows(other, reading, {"w": w[k]}, called="one that reads more")


def test_a_loop_without_an_output_predicts_nothing() -> None:
    loop = perceptron(initial=symbolic())
    silent = loop.with_(output=None)
    assert "predict" not in follows(loop, silent, {"w": w[k]}, called="itself").words


def test_denominators_are_cleared_on_both_sides() -> None:
    right = Add((x, Mul((Num(-1), Sym("eta"), Pow(n, -1), x))))
    assert cleared(x, right) == (Mul((n, x)), Add((Mul((n, x)), Mul((Num(-1), Sym("eta"), x)))))
    assert cleared(x, x) == (x, x)
    twice = Mul((Pow(n, -1), Pow(n, -1), x))
    assert cleared(x, twice) == (Mul((n, x)), Mul((Pow(n, -1), x)))


def test_relations_hold_together() -> None:
    loop = perceptron()
    claim = holds(loop, sp.Lt(0, w[k]), sp.Eq(w[k], eta))
    assert claim.words == r"$0 < \mathbf{w}$ and $\mathbf{w} = \eta$"
    assert isinstance(claim.relation.parts[0], Less) and isinstance(claim.relation.parts[1], Equal)  # type: ignore[attr-defined]
    assert check(holds(loop, sp.Lt(0, loop.at(w[k], 1)))).outcome is Outcome.REFUTED
    assert check(for_some(holds(loop, sp.Gt(w[k], 0)))).outcome is Outcome.PROVED


def test_holds_wants_relations() -> None:
    with pytest.raises(ClaimError, match="expected equations and inequalities"):
        holds(perceptron(), w[k])


def test_the_rows_of_a_matrix_have_directions() -> None:
    claim = same_direction(linear_net, "W1", whatever="eta")
    assert claim.words == r"the direction of each row of $\mathbf{W}_{1}$ is the same for $\eta$ and $\eta'$"
    assert check(claim).outcome is Outcome.REFUTED


def test_claims_write_indices_and_slopes_as_reports_do() -> None:
    W2, z1 = net.state["W2"].base, net.targets["z1"].base
    slope = sp.Function("phi_prime")
    assert net.latex(net.at(W2[i, 1], 0) * slope(net.at(z1[1], 1))) == (
        r"\phi'\left(z_{1,1}^{(1)}\right) W_{2,i,1}^{(0)}"
    )
    assert net.latex(slope(z1[i]) ** 2) == r"\left(\phi'\left(\mathbf{z}_{1}\right)\right)^{2}"


def test_holds_wants_something_to_hold() -> None:
    with pytest.raises(ClaimError, match="one or more relations"):
        holds(perceptron())
