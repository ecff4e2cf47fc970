"""Sentences about how often the perceptron is wrong on data that can be separated, and on data that cannot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympy import Eq, FiniteSet, IndexedBase, Max, Piecewise, Rational, S, Sum, Symbol, symbols

from symbolic_init.claim import Claim
from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.neurons import eta, j, k, mistake, n, perceptron, phi, w, x, y, yhat
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import equivalent, fails_for_some, holds, independent_of, remarked
from tests.loop_equations import intermediates_of
from tests.sentences import Stated, false, sentence, true

u, v, w0, moved, p, q, r = (IndexedBase(name, shape=(n,)) for name in ("u", "v", "w0", "moved", "p", "q", "r"))
slack, room, excess, number, z = symbols("slack room excess number z")
gamma, R = symbols("gamma R", positive=True)
N = Symbol("N", nonnegative=True)


def inner(a: Any, b: Any) -> Any:
    """The inner product of two vectors."""
    return Sum(a[j] * b[j], (j, 1, n))


def square(a: Any) -> Any:
    """The square of a vector's length."""
    return Sum(a[j] ** 2, (j, 1, n))


def separated(loop: TrainingLoop, turned: Any, wrong: Any, *also: Any) -> TrainingLoop:
    """The loop on samples of length R at most that a unit vector u separates with margin γ; it counts its mistakes.

    `turned`: the label as 1 or -1, `wrong`: 1 at a mistake and 0 else. A symbolic start has the length N.
    """
    known = {slack: turned * inner(u, x) - gamma, room: R**2 - square(x)}
    more = list(also)
    if loop.initial["w"] != 0:
        known |= {excess: square(w0) - N**2}
        more.append(Eq(square(w0), N**2))
    return loop.with_(
        state={w[k]: loop.initial["w"], number: 0},
        update={w[k]: loop.update["w"], number: number + wrong},
        intermediates={**intermediates_of(loop), **known},
        assumptions=[Eq(turned**2, 1), slack >= 0, room >= 0, Eq(square(u), 1), *more],
    )


def wrong(net: Any) -> Any:
    """1 where a sample that is turned by its label is a mistake."""
    return Piecewise((1, net <= 0), (0, True))


def bounded_from_zero(rate: Any = eta) -> Claim:
    """From zero there are R²/γ² mistakes at most."""
    loop = separated(perceptron(rule="mistake", learning_rate=rate), y, mistake)
    return holds(
        loop,
        number >= 0,
        number * rate * gamma <= inner(w, u),
        square(w) <= number * rate**2 * R**2,
        inner(w, u) ** 2 <= square(w),
        number**2 * rate**2 * gamma**2 <= inner(w, u) ** 2,
        number**2 * gamma**2 <= number * R**2,
        number * gamma**2 <= R**2,
    )


def bounded(loop: TrainingLoop) -> Claim:
    """From a start of length N there are R²/γ² + 2 N / (η γ) mistakes at most."""
    return holds(
        loop,
        number >= 0,
        inner(w, u) ** 2 <= square(w),
        number * eta * gamma - N <= inner(w, u),
        square(w) <= N**2 + number * eta**2 * R**2,
        Max(0, number * eta * gamma - N) ** 2 <= N**2 + number * eta**2 * R**2,
        number * eta * gamma**2 <= eta * R**2 + 2 * N * gamma,
    )


@sentence("PC-01")
def there_are_few_mistakes_for_any_rate() -> Iterator[Stated]:
    """the perceptron 0-1 learning algorithm converges after making at most (R/gamma)^2 mistakes, for any learning rate,
    and any method of sampling from the dataset.
    """
    yield true(bounded_from_zero(), "w·u grows by ηγ at least, w·w by η²R² at most, and (w·u)² ≤ w·w")


@sentence("PC-03")
def from_any_start_there_are_few_mistakes() -> Iterator[Stated]:
    """For any start w_0 and any eta>0 the perceptron makes at most R^2/gamma^2 + 2||w_0||/(eta gamma) updates."""
    loop = separated(perceptron(rule="mistake", initial=symbolic()), y, mistake)
    yield true(bounded(loop), "-N + Mηγ ≤ w·u ≤ |w| and w·w ≤ N² + Mη²R²")


@sentence("PC-04")
def where_some_weights_are_right_the_rule_converges() -> Iterator[Stated]:
    """if there is a weight vector w* such that f(w*p(q)) = t(q) for all q, then for any starting vector w, the
    perceptron learning rule will converge
    """
    weight, between = symbols("weight between")
    hard = TrainingLoop(
        name="epochs of p = 1 and p = -1, both with target 1, for which w* = 0 is right",
        state={weight: -Rational(1, 2)},
        inputs=[],
        functions={phi: perceptron(labels=(0, 1)).functions["phi"]},
        intermediates={between: weight + (1 - phi(weight)), z: between - (1 - phi(-between))},
        update={weight: z},
    )
    mistakes = (1 - phi(weight)) + (1 - phi(-between))
    every = holds(hard, Eq(weight, -Rational(1, 2)), mistakes >= 1)
    yield false(
        remarked(fails_for_some(every), "in some epoch there is no mistake"), "it is -1/2, 1/2, -1/2, ... for ever"
    )
    rule = perceptron(labels=(0, 1), initial=symbolic())
    loop = separated(rule, 2 * y - 1, (y - yhat) ** 2, y >= 0, y <= 1)
    yield true(remarked(bounded(loop), "with a margin γ"), "then it is the rule for mistakes, which are finitely many")


@sentence("PC-05")
def on_other_data_the_weights_blow_up() -> Iterator[Stated]:
    """If the data are not linearly separable, the perceptron weights blow up to infinity."""
    weight, label = symbols("weight label")
    step = label * wrong(label * weight)
    loop = TrainingLoop(
        name="x = 1 with the labels 1 and -1 in turn",
        state={weight: 0, label: 1},
        inputs=[],
        update={weight: weight + step, label: -label},
    )
    cycle = holds(loop, Eq(label**2, 1), Eq(weight, (1 - label) / 2))
    yield true(cycle, "they are 0, 1, 0, 1, ...")
    yield false(fails_for_some(holds(loop, Eq(label**2, 1), Eq(weight, (1 - label) / 2), weight <= 1)), "never above 1")


@sentence("PC-08")
def the_bound_is_attained() -> Iterator[Stated]:
    """The (R/gamma)^2 bound is attained with equality on some data set for every n."""
    loop = perceptron(rule="mistake", learning_rate=1)
    count = symbols("count")
    orthonormal = loop.with_(
        name="orthonormal samples",
        inputs={x[k]: S.Reals, y: FiniteSet(1)},
        state={w[k]: 0, number: 0, count: 0},
        update={w[k]: loop.update["w"], number: number + mistake, count: count + 1},
        assumptions=[Eq(square(x), 1), Eq(inner(w, x), 0), Eq(y, 1)],
    )
    because = "each sample is orthogonal to the weights, which are the sum of those before it: a tie, so a mistake"
    yield true(holds(orthonormal, Eq(mistake, 1), Eq(number, count)), because)
    yield true(holds(orthonormal, Eq(square(w), number)), "so u = w/√n is a unit vector after n samples")
    met = orthonormal.with_(intermediates={**intermediates_of(orthonormal), moved[k]: orthonormal.update["w"]})
    yield true(holds(met, Eq(inner(moved, x), 1)), "u has the margin γ = 1/√n on the sample just seen,")
    kept = met.with_(assumptions=[Eq(square(x), 1), Eq(inner(w, x), 0), Eq(inner(v, x), 0), Eq(y, 1)],
                     intermediates={**intermediates_of(met), slack: inner(v, x)})  # fmt: skip
    yield true(holds(kept, Eq(inner(moved, v), inner(w, v))), "and on those before: so (R/γ)² is n")


@sentence("PC-11")
def a_doubled_step_halves_the_number_of_updates() -> Iterator[Stated]:
    """Because y - yhat is +-2 in Raschka's version, it needs only half as many updates as the rule w += eta y x."""

    def counted(rate: Any) -> TrainingLoop:
        loop = perceptron(learning_rate=rate)
        update = {w[k]: loop.update["w"], number: number + (y - yhat) ** 2 / 4}
        return loop.with_(state={w[k]: 0, number: 0}, update=update)

    double, single = counted(eta), counted(eta / 2)
    half = equivalent(double, single, {"number": "number"}, scale=Rational(1, 2))
    yield false(half, "the first sample, if it is wrong, is wrong for both rules")
    yield true(independent_of(double, number, of="eta"), "the factor 2 is one of the rate, which does not matter")


@sentence("PC-12")
def a_mistake_brings_the_weights_closer_by_a_fixed_amount() -> Iterator[Stated]:
    """Every time the perceptron makes a mistake, the squared distance to all of these weight vectors is always
    decreased by at least the squared length of the smallest update vector.
    """
    yield true(generous(), "by 2η y x·v - 2η y x·w - η² |x|², where y x·v is at least η |x|² and y x·w at most 0")


def distance(a: Any) -> Any:
    """The squared distance to v."""
    return Sum((a[j] - v[j]) ** 2, (j, 1, n))


def generous() -> Claim:
    """At a mistake the squared distance to a v that is generously right falls by η² least² at least."""
    length = symbols("length")
    most, least = symbols("most least", positive=True)
    loop = perceptron(rule="mistake", initial=symbolic())
    loop = loop.with_(
        inputs={**dict.fromkeys((x[k], length), S.Reals), y: FiniteSet(-1, 1)},
        intermediates={
            **intermediates_of(loop),
            moved[k]: loop.update["w"],
            slack: y * inner(v, x) - eta * most * length,
            room: most - length,
            excess: length - least,
        },
        update={w[k]: moved[k]},
        assumptions=[Eq(y**2, 1), Eq(square(x), length**2), slack >= 0, room >= 0, excess >= 0],
    )
    return holds(loop, mistake * (distance(moved) - distance(w) + eta**2 * least**2) <= 0)


@sentence("PC-13")
def a_mistake_brings_the_weights_closer() -> Iterator[Stated]:
    """Every time the perceptron makes a mistake, the learning algorithm moves the current weight vector towards all
    satisfactory weight vectors.
    """
    loop = perceptron(rule="mistake")
    loop = loop.with_(
        intermediates={**intermediates_of(loop), moved[k]: loop.update["w"], slack: y * inner(v, x)},
        update={w[k]: moved[k]},
        assumptions=[slack > 0],
    )
    yield false(holds(loop, distance(moved) <= distance(w)), "a long step from 0 leaps over a v that is near")
    yield true(remarked(generous(), "of a v that is generously right"), "then the step is too short for that")


@sentence("PC-15")
def the_number_of_mistakes_ignores_the_order() -> Iterator[Stated]:
    """The total number of perceptron mistakes until convergence does not depend on the presentation order."""
    other = symbols("other")
    samples = {p: (0, 1), q: (-1, 0), r: (1, 1)}

    def net(weights: Any, sample: Any) -> Any:
        first, second = samples[sample]
        return weights[0] * first + weights[1] * second

    middle: dict[Any, Any] = {}
    after: dict[str, Any] = {}
    for name, order in (("a", (p, q, r)), ("b", (r, q, p))):
        weights, mistakes = symbols(f"{name}1 {name}2"), S.Zero
        for place, sample in enumerate(order):
            is_wrong = symbols(f"{name}_wrong{place}")
            middle[is_wrong] = wrong(net(weights, sample))
            step = [one + is_wrong * entry for one, entry in zip(weights, samples[sample], strict=True)]
            weights = symbols(f"{name}_{place}_1 {name}_{place}_2")
            middle |= dict(zip(weights, step, strict=True))
            mistakes += is_wrong
        after[name] = (*weights, mistakes)
    state = [*symbols("a1 a2"), number, *symbols("b1 b2"), other]
    (a1, a2, first), (b1, b2, second) = after["a"], after["b"]
    loop = TrainingLoop(
        name="epochs of (0, 1), (-1, 0), (1, 1), turned by their labels, and of the same in reversed order",
        state=dict.fromkeys(state, 0),
        inputs=[],
        intermediates=middle,
        update=dict(zip(state, (a1, a2, number + first, b1, b2, other + second), strict=True)),
    )
    still = Piecewise((1, first + second <= 0), (0, True))
    yield false(holds(loop, Eq(still * number, still * other)), "4 mistakes and 5, and then none")


@sentence("PC-16")
def the_vector_of_the_proof_decides_the_number_of_steps() -> Iterator[Stated]:
    """The choice of w_o just decreases or increases the number of steps required to converge. [w_o = the assumed
    separating vector in the proof]
    """
    loop = separated(perceptron(rule="mistake"), y, mistake)
    same = independent_of(loop, number, of="u")
    yield false(fails_for_some(same), "the vector occurs in the proof, not in the algorithm")
    yield true(same, "the vector occurs in the proof, not in the algorithm")


@sentence("PC-17")
def it_converges_for_every_schedule_of_rates() -> Iterator[Stated]:
    """The perceptron converges on separable data for every positive learning-rate schedule."""
    first, second, rate = symbols("first second rate")
    loop = TrainingLoop(
        name="epochs of (1, 1) and (-3, 1), both with the label 1, after a first step; rates fall to an eighth",
        state={first: 1, second: 1, rate: Rational(1, 8)},
        inputs=[],
        intermediates={z: wrong(first + second), slack: wrong(second - 3 * first)},
        update={
            first: first + rate * (z - 3 * slack),
            second: second + rate * (z + slack),
            rate: rate / 8,
        },
    )
    every = holds(
        loop,
        rate > 0,
        Eq(first + second - Rational(16, 7) * rate, Rational(12, 7)),
        Eq(second - 3 * first + Rational(80, 7) * rate, -Rational(4, 7)),
        slack >= 1,
    )
    because = "the steps on the second sample add up to 10/7 at most, and it is wrong by 2"
    yield false(remarked(fails_for_some(every), "in some epoch there is no mistake"), because)
    yield true(remarked(bounded_from_zero(), "with one rate"), "Novikoff's theorem")
