"""Sentences about the perceptron: what its start does, from zero or not, and the scale of its inputs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import FiniteSet, IndexedBase, S, Symbol, symbols

from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.neurons import eta, j, k, mistake, n, perceptron, w, x, y, yhat
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import (
    assuming,
    different,
    equivalent,
    fails_for_some,
    frozen,
    identical,
    independent_of,
    never,
    nonzero,
    remarked,
    same_direction,
)
from tests.loop_equations import change, intermediates_of, updates_of
from tests.sentences import Stated, false, sentence, true

w0 = IndexedBase("w0", shape=(n,))
c = Symbol("c", positive=True)
count, feature = symbols("count feature")


def replaced(loop: TrainingLoop, values: dict[Any, Any]) -> TrainingLoop:
    """The loop with other expressions in the places of some of its inputs."""
    return loop.with_(
        intermediates={target: body.subs(values) for target, body in intermediates_of(loop).items()},
        update={target: body.subs(values) for target, body in updates_of(loop).items()},
    )


@sentence("PS-03")
def a_start_other_than_zero_makes_the_rate_matter() -> Iterator[Stated]:
    """To have the learning rate influence the classification outcome, the weights need to be initialized to non-zero
    values [read as: then it does influence it].
    """
    loop = perceptron(initial=symbolic())
    claim = assuming(never(independent_of(loop, of="eta", first=2)), nonzero(loop, "w0"), different(loop, "eta"))
    yield false(claim, "on samples that the start classifies rightly nothing ever moves")


@sentence("PS-04")
def from_a_start_other_than_zero_the_rate_may_matter() -> Iterator[Stated]:
    """If w(0) is nonzero, then eta may affect the sign of the function argument, and therefore the predicted class
    label.
    """
    yield true(
        fails_for_some(independent_of(perceptron(initial=symbolic()), of="eta")),
        "w0 = 1 and the sample 1 with label -1 twice: 1 - 2η has the sign of 1 for a small rate only",
    )


@sentence("PS-08")
def the_bracket_does_not_depend_on_the_weights() -> Iterator[Stated]:
    """shouldn't [Something that does not depend on eta] be [Something that does not depend on W(i)] ...?"""
    loop, bracket = perceptron(initial=symbolic()), (y - yhat) * x[k]
    yield false(independent_of(loop, bracket, of="w0", first=1), "x = 1, y = -1: the weight 1 errs, the weight -1 not")
    yield true(independent_of(perceptron(), bracket, of="eta"), "from zero it is the rate on which it does not depend")


@sentence("PS-14")
def the_second_update_depends_on_the_start() -> Iterator[Stated]:
    """Notice that Dw(2) implicitly depends on Dw(1), which in turn implicitly depends on w(0)."""
    loop = perceptron(initial=symbolic())
    update = change(loop, w[k], 2)
    yield true(fails_for_some(independent_of(loop, update, of="w0")), "a start far enough away still errs in step 2")


@sentence("PS-16")
def the_bias_can_start_anywhere() -> Iterator[Stated]:
    """Zero weights are enough; the bias can start anywhere and eta still only scales the weight vector."""
    yield false(
        same_direction(perceptron(bias=True, initial_bias=symbolic()), whatever="eta"),
        "a bias of 1 outweighs a small step and not a large one",
    )
    yield true(same_direction(perceptron(bias=True), whatever="eta"), "from zero the bias is one more weight")


@sentence("PS-25")
def without_bias_the_scale_of_the_inputs_changes_no_prediction() -> Iterator[Stated]:
    """For a bias-free zero-init perceptron, rescaling all inputs by c>0 does not change any prediction."""
    scaled = replaced(perceptron(), {x[k]: c * x[k], x[j]: c * x[j]})
    yield true(equivalent(scaled, perceptron(), {"w": "w"}, scale=c), "every update has the factor c")
    yield true(equivalent(scaled, perceptron(), {"yhat": "yhat"}), "every net input has the factor c²")


@sentence("PS-26")
def with_a_bias_the_scale_of_the_features_is_irrelevant() -> Iterator[Stated]:
    """Feature scaling by a common factor is irrelevant for a zero-initialised perceptron (with bias)."""
    loop = perceptron(bias=True)
    scaled = replaced(loop, {x[k]: c * x[k], x[j]: c * x[j]})
    yield false(equivalent(scaled, loop, {"yhat": "yhat"}), "the bias keeps its scale, and weighs less against c = 10")
    whole = replaced(perceptron(), {x[k]: c * x[k], x[j]: c * x[j]})
    yield true(
        remarked(equivalent(whole, perceptron(), {"yhat": "yhat"}), "with the bias input scaled too"),
        "then the bias is one more weight",
    )


@sentence("PS-30")
def a_rate_of_one_from_the_start_over_the_rate_is_identical() -> Iterator[Stated]:
    """for every initial weights vector w_0 and training rate eta>0, you could instead choose w_0'=w_0/eta and eta'=1
    ... identical
    """
    loop = perceptron(initial=symbolic())
    one = loop.with_(hyperparameters={eta: 1}).with_(initial={w[k]: w0[k] / eta})
    yield true(equivalent(loop, one, {"w": "w"}, scale=eta), "dividing start and updates by η changes no sign")
    yield true(equivalent(loop, one, {"yhat": "yhat"}), "so the mistakes are the same")


@sentence("PS-31")
def the_number_of_mistakes_ignores_the_rate_from_any_start() -> Iterator[Stated]:
    """in case w_0 != 0, the learning rate also doesn't matter [for the number of mistakes]"""

    def counted(**options: Any) -> TrainingLoop:
        loop = perceptron(rule="mistake", **options)
        starts = {loop.state[name]: start for name, start in loop.initial.items()}
        steps = updates_of(loop)
        return loop.with_(state={**starts, count: 0}, update={**steps, count: count + mistake})

    yield false(
        independent_of(counted(initial=symbolic()), count, of="eta"),
        "x = 1, y = 1 from -10: eleven updates at the rate 1, one at the rate 20",
    )
    yield true(independent_of(counted(), count, of="eta"), "from zero the mistakes are the same ones")


@sentence("PS-32")
def a_large_rate_makes_the_start_irrelevant() -> Iterator[Stated]:
    """If eta is large enough, a perceptron with any fixed non-zero start predicts exactly like one started at zero."""
    loop = perceptron(initial=symbolic())
    yield false(independent_of(loop, of="w0", at=1), "the first prediction is that of the start, 0 or not")
    yield true(independent_of(loop, of="eta", at=1), "and no rate, however large, has a part in it")


@sentence("PS-33")
def equal_weights_get_the_same_update() -> Iterator[Stated]:
    """If all perceptron weights start equal (e.g. zero) they get the same update and stay equal forever."""
    yield false(identical(perceptron(), "w"), "the update is proportional to the input, whose entries differ")
    alike = replaced(perceptron(), {x[k]: feature, x[j]: feature}).with_(inputs={feature: S.Reals, y: FiniteSet(-1, 1)})
    yield true(remarked(identical(alike, "w"), "with equal features"), "equal features give equal updates")


@sentence("PS-35")
def from_zero_there_is_no_error_to_correct() -> Iterator[Stated]:
    """If they are all zero, then ... w.x will be zero for all inputs ... the perceptron cannot update its weights
    because there is no error to correct.
    """
    yield false(frozen(perceptron(), "w"), "φ(0) = 1 is wrong for the label -1")
    yield false(frozen(perceptron(rule="mistake"), "w"), "0 counts as a mistake")
    yield true(frozen(perceptron(rule="strict mistake"), "w"), "y (w·x) = 0 does not count as a mistake")


@sentence("PS-39")
def with_sign_zero_at_zero_it_is_stuck() -> Iterator[Stated]:
    """With sign(0)=0 a zero-initialised perceptron is stuck because sign(0)=0 produces no error."""
    yield false(frozen(perceptron(step_at_zero=0), "w"), "the label is 1 or -1, and 0 is neither: always an error")
