"""Single neurons with any number of inputs: perceptron, Adaline, logistic regression, and one's own activation."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symbolic_init.bridge import exact
from symbolic_init.modelling import activations
from symbolic_init.modelling.activations import Activation
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.initialisers import Initialiser, zeros
from symbolic_init.modelling.optimisers import Optimiser, sgd
from symbolic_init.modelling.schedules import Schedules
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.modelling.updating import updating

n = sp.Symbol("n", integer=True, positive=True)
j, k = sp.symbols("j k", integer=True)
w, x = sp.IndexedBase("w", shape=(n,)), sp.IndexedBase("x", shape=(n,))
b, y, yhat, z, mistake = sp.symbols("b y yhat z mistake")
eta = sp.Symbol("eta", positive=True)
phi = sp.Function("phi")

_INNER = sp.Sum(w[j] * x[j], (j, 1, n))  # made here: where nothing is evaluated its body would be 1*(w[j]*x[j])

_MISTAKES = {
    "mistake": (sp.Le, "a sample with $y z = 0$ counts as a mistake"),
    "strict mistake": (sp.Lt, "a sample with $y z = 0$ counts as correct"),
}


def perceptron(
    *,
    rule: str = "error",
    step_at_zero: int = 1,
    labels: tuple[int, int] = (-1, 1),
    bias: bool = False,
    threshold: Any = 0,
    optimiser: Optimiser | None = None,
    initial: Initialiser | None = None,
    initial_bias: Initialiser | None = None,
    learning_rate: Any = eta,
) -> TrainingLoop:
    """Rosenblatt's perceptron.

    Rule "error": w ← w + η (y − φ(w·x)) x. Rule "mistake": w ← w + η y x when y (w·x) ≤ 0; "strict mistake": when
    y (w·x) < 0. φ is the step function between the labels with the value `step_at_zero` at 0.
    """
    if rule != "error" and rule not in _MISTAKES:
        raise ModelError(f"perceptron rule {rule!r}: expected one of error, {', '.join(_MISTAKES)}")
    if rule != "error" and tuple(labels) != (-1, 1):
        raise ModelError(f"perceptron rule {rule!r}: expected the labels (-1, 1), found {labels}")
    return _neuron("perceptron", activations.step(step_at_zero, labels=labels), labels, rule=rule, bias=bias,
                   threshold=threshold, optimiser=optimiser, initial=initial, initial_bias=initial_bias,
                   learning_rate=learning_rate)  # fmt: skip


def adaline(*, labels: tuple[int, int] | None = (-1, 1), **options: Any) -> TrainingLoop:
    """Widrow and Hoff's Adaline: linear output, squared loss, w ← w + η (y − w·x) x."""
    return _neuron("adaline", activations.identity(), labels, **options)


def logistic_regression(*, labels: tuple[int, int] | None = (0, 1), **options: Any) -> TrainingLoop:
    """Logistic regression with cross-entropy loss: w ← w + η (y − σ(w·x)) x."""
    return _neuron("logistic_regression", activations.sigmoid(), labels, **options)


def neuron(*, activation: Any, labels: tuple[Any, ...] | None = None, **options: Any) -> TrainingLoop:
    """A neuron with any activation (a record, an expression in z, or a Lambda): w ← w + η (y − φ(w·x)) x.

    `labels=None`: y is any real number.
    """
    record = activation if isinstance(activation, Activation) else activations.custom(activation)
    return _neuron("neuron", record, labels, **options)


_made: dict[object, TrainingLoop] = {}
MOST_MADE = 256


def _neuron(name: str, activation: Activation, labels: tuple[Any, ...] | None, **options: Any) -> TrainingLoop:
    """The loop for these arguments; a loop never changes, so it is made once for all that ask for it."""
    given = (labels, *sorted(options.items()))
    key = (name, activation, given, repr(given))  # 1 and 1.0 are equal, but a Float is refused
    try:
        known = _made.get(key)
    except TypeError:  # something that is not hashable: let it be refused, or made anew
        return _build(name, activation, labels, **options)
    if known is None:
        if len(_made) >= MOST_MADE:
            _made.clear()
        known = _made[key] = _build(name, activation, labels, **options)
    return known


def _build(
    name: str,
    activation: Activation,
    labels: tuple[Any, ...] | None,
    *,
    rule: str = "error",
    bias: bool = False,
    threshold: Any = 0,
    optimiser: Optimiser | None = None,
    initial: Initialiser | None = None,
    initial_bias: Initialiser | None = None,
    learning_rate: Any = eta,
) -> TrainingLoop:
    schedules = Schedules()
    rate, theta = schedules.rate(learning_rate, "learning rate"), exact(threshold, "threshold")
    parameters = {w[k]: initial or zeros()} | ({b: initial_bias or zeros()} if bias else {})
    conventions: tuple[str, ...] = ()
    with sp.evaluate(False):
        net = _weighted_sum(bias, theta)
        middle: dict[sp.Expr, sp.Expr] = {yhat: phi(net)}
        error: sp.Expr = y - yhat
        if rule in _MISTAKES:
            relation, convention = _MISTAKES[rule]
            middle = {z: net, yhat: phi(z), mistake: sp.Piecewise((1, relation(y * z, 0)), (0, True))}
            error, conventions = mistake * y, (convention,)
        directions = {w[k]: error * x[k]} | ({b: error} if bias else {})
        moved = updating(parameters, directions, rate, optimiser or sgd())
    return TrainingLoop(
        name=name,
        state=schedules.beside(moved.state, "state"),
        inputs=schedules.beside(
            {x[k]: sp.S.Reals, y: sp.S.Reals if labels is None else sp.FiniteSet(*labels)}, "inputs"
        ),
        intermediates=middle,
        functions={phi: activation.function},
        update=schedules.beside(moved.update, "update"),
        assumptions=(*activation.facts(phi), *schedules.assumptions),
        conventions=conventions,
        output=yhat,
    )


def _weighted_sum(bias: bool, threshold: sp.Expr) -> sp.Expr:
    net = _INNER + b if bias else _INNER
    return net if threshold == 0 else net - threshold
