"""Which picture follows from a claim and its verdict, and that its numbers are those of exact runs."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from sympy import Symbol

from symbolic_init.checking import check
from symbolic_init.claim import Claim
from symbolic_init.illustrating import UnknownPictureError, kinds, with_pictures
from symbolic_init.illustrating._geometry import Point, across, around, crossed, dotted, on_one_ray, turned
from symbolic_init.kernel.terms import Equal, Num, Sym
from symbolic_init.modelling.activations import identity, sigmoid
from symbolic_init.modelling.initialisers import constant, symbolic
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.neurons import adaline, perceptron
from symbolic_init.modelling.optimisers import momentum
from symbolic_init.modelling.schedules import any_schedule
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.report import Enclosure, Illustration, Report
from symbolic_init.vocabulary import identical, moved, only_rescaled, same_direction
from tests.specimens import PAGE


def pictured(*claims: Claim, asked: tuple[str, ...] = ()) -> dict[str, Illustration]:
    """The pictures of a page with these claims, by their kinds."""
    evidence = tuple(map(check, claims))
    report = with_pictures(Report(PAGE, evidence, evidence[0].outcome, asked))
    found = [illustration for one in report.evidence for illustration in one.illustrations]
    assert len({one.kind for one in found}) == len(found)
    return {one.kind: one for one in found}


def test_the_kinds_are_the_files_of_the_folder() -> None:
    assert list(kinds()) == ["boundary", "layers", "paths", "runs", "units"]
    assert len({kind.ORDER for kind in kinds().values()}) == len(kinds())


@pytest.mark.parametrize(
    ("claim", "kind"),
    [
        (only_rescaled(perceptron(), "w", by="eta"), "paths"),
        (same_direction(adaline(), "w", whatever="eta"), "runs"),
        (identical(mlp(2, initial=constant()), {"W1": 1}), "units"),
        (moved(mlp(2, activation=sigmoid(), loss=squared()), "W1", at=2), "layers"),
    ],
    ids=["proved of two rates", "refuted by two runs", "units proved alike", "a layer that waits"],
)
def test_what_is_shown_follows_from_the_claim_and_the_verdict(claim: Claim, kind: str) -> None:
    assert list(pictured(claim)) == [kind]


def test_a_page_can_ask_for_more() -> None:
    claim = only_rescaled(perceptron(), "w", by="eta")
    assert list(pictured(claim, claim, asked=("boundary",))) == ["paths", "boundary"]


@pytest.mark.parametrize(("asked", "said"), [("vignette", "found vignette"), ("units", "none of the claims")])
def test_a_picture_that_cannot_be_had_is_refused(asked: str, said: str) -> None:
    with pytest.raises(UnknownPictureError, match=said):
        pictured(only_rescaled(perceptron(), "w", by="eta"), asked=(asked,))


def walked(start: Point, rate: Fraction, samples: list[tuple[Point, Fraction]]) -> list[Point]:
    """The perceptron rule, written from its definition."""
    points = [start]
    for x, y in samples:
        w = points[-1]
        error = y - (1 if dotted(w, x) >= 0 else -1)
        points.append((w[0] + rate * error * x[0], w[1] + rate * error * x[1]))
    return points


def test_the_paths_are_those_of_the_perceptron_rule() -> None:
    found = pictured(only_rescaled(perceptron(), "w", by="eta"))["paths"]
    assert [panel.title for panel in found.panels] == ["From zero", "From $(2, 3)$"]
    for numbers in found.tables:
        rows = numbers.rows
        samples = [(row[1], row[2][0]) for row in rows[1:]]
        for column, rate in enumerate(("1/2", "1", "2"), 3):
            told = [row[column] for row in rows]
            assert told == walked(told[0], Fraction(rate), samples)


def test_from_zero_all_weights_are_on_one_ray_and_from_elsewhere_a_label_differs() -> None:
    found = pictured(only_rescaled(perceptron(), "w", by="eta"))["paths"]
    zero, other = found.tables
    assert all(on_one_ray(row[3:]) for row in zero.rows)
    step = next(n for n, (a, b) in enumerate(pairwise(other.rows), 1)
                if len({dotted(w, b[1]) >= 0 for w in a[3:]}) == 2)  # fmt: skip
    assert f"is that of step {step}, " in "".join(map(str, found.words))
    line = next(curve for curve in found.panels[1].curves if curve.look == "line")
    assert all(dotted(point, other.rows[step][1]) == 0 for point in line.points)
    (rings,) = (curve for curve in found.panels[1].curves if curve.look == "rings")
    assert rings.points == other.rows[step - 1][3:]


@pytest.mark.parametrize("initial", [perceptron(bias=True), perceptron()], ids=["with a bias", "without"])
def test_a_line_is_said_to_divide_weights_only_where_it_does(initial: TrainingLoop) -> None:
    names = ("w", "b") if "b" in initial.state else ("w",)
    found = pictured(only_rescaled(initial, *names, by="eta"))["paths"]
    for panel in found.panels:
        rings = [curve.points for curve in panel.curves if curve.look == "rings"]
        lines = [curve.points for curve in panel.curves if curve.look == "line"]
        assert len(rings) == len(lines)
        for weights, (one, _) in zip(rings, lines, strict=True):
            sides = [crossed(one, weight) for weight in weights]
            assert min(sides) <= 0 <= max(sides) and min(sides) < max(sides)


def test_what_is_drawn_is_what_the_tables_say() -> None:
    for panel, numbers in zip(*(lambda one: (one.panels, one.tables))(
            pictured(only_rescaled(perceptron(), "w", by="eta"))["paths"]), strict=True):  # fmt: skip
        paths = [curve.points for curve in panel.curves if curve.look == "path"]
        assert paths == [tuple(row[column] for row in numbers.rows) for column in (3, 4, 5)]


def test_the_boundary_stays_from_zero_and_turns_from_elsewhere() -> None:
    found = pictured(only_rescaled(perceptron(), "w", by="eta"), asked=("boundary",))["boundary"]
    (numbers,) = found.tables
    assert found.framed
    for place, panel in enumerate(found.panels, 1):
        lines = [curve for curve in panel.curves if curve.look == "line"]
        assert [line.frame for line in lines] == list(range(len(numbers.rows)))
        for line, row in zip(lines, numbers.rows, strict=True):
            assert all(dotted(row[place], point) == 0 for point in line.points)
        directions = {not crossed(lines[0].points[0], line.points[0]) for line in lines}
        assert directions == ({True} if place == 1 else {True, False})


def test_where_there_is_a_bias_the_line_through_zero_is_no_boundary() -> None:
    with pytest.raises(UnknownPictureError):
        pictured(only_rescaled(perceptron(bias=True), "w", "b", by="eta"), asked=("boundary",))


def test_equal_units_coincide_and_perturbed_ones_do_not() -> None:
    found = pictured(identical(mlp(2, initial=constant()), {"W1": 1}))["units"]
    together, apart = ([list(column) for column in zip(*numbers.rows, strict=True)][1:] for numbers in found.tables)
    assert together[0] == together[1] == together[2]
    assert len(set(map(tuple, apart))) == 3
    assert [column[0] for column in apart] == [(Fraction(3, 4),), (Fraction(1, 2),), (Fraction(1, 4),)]


def test_layers_wake_from_the_output_down() -> None:
    found = pictured(moved(mlp(3, activation=sigmoid(), loss=squared()), "W1", at=3))["layers"]
    (numbers,) = found.tables
    columns = list(zip(*numbers.rows, strict=True))[1:]
    woken = [next(n for n, (x,) in enumerate(column, 1) if x != 0) for column in columns]
    assert woken == [1, 2, 3]
    assert all(isinstance(x, Enclosure | Fraction) for column in columns for (x,) in column)


def backpropagated(steps: int, momentum: Fraction, rate: Fraction) -> list[tuple[Fraction, Fraction]]:
    """The gradients in W2 and W1 of a net with one linear unit, x = y = 1, W1 = 1 at first and all else 0."""
    weights = dict.fromkeys(("W1", "b1", "W2", "b2"), Fraction(0)) | {"W1": Fraction(1)}
    moving, found = dict.fromkeys(weights, Fraction(0)), []
    for _ in range(steps):
        hidden = weights["W1"] + weights["b1"]
        error = weights["W2"] * hidden + weights["b2"] - 1
        slope = {"W1": error * weights["W2"], "b1": error * weights["W2"], "W2": error * hidden, "b2": error}
        moving = {name: momentum * moving[name] + slope[name] for name in weights}
        weights = {name: weights[name] - rate * moving[name] for name in weights}
        found.append((abs(slope["W2"]), abs(slope["W1"])))
    return found


def test_of_each_layer_the_gradient_is_shown_not_the_move() -> None:
    half = Fraction(1, 2)
    net = mlp(2, activation=identity(), loss=squared(), optimiser=momentum(half), initial={"W1": constant(1)},
              learning_rate=half / 2)  # fmt: skip
    found = pictured(moved(net, "W1", at=2))["layers"]
    (numbers,) = found.tables
    assert found.title == "The largest entry of the gradient in each layer"
    assert "is 1 for $\\mathbf{W}_{2}$ and 2 for $\\mathbf{W}_{1}$." in "".join(map(str, found.words))
    told = [(row[1][0], row[2][0]) for row in numbers.rows]
    assert told == backpropagated(len(told), half, half / 2)


def test_without_a_loss_it_is_the_move_that_is_shown() -> None:
    net = mlp(2, activation=sigmoid(), loss=squared())
    found = pictured(moved(net.with_(intermediates=dict(zip(net.targets.values(), net.intermediates.values(),
                                                            strict=False))), "W1", at=2))["layers"]  # fmt: skip
    assert found.title == "The largest change of a weight in each layer"


def test_what_is_said_of_any_number_of_layers_is_drawn_for_one() -> None:
    net = mlp(Symbol("L", integer=True, positive=True), initial=constant())
    found = pictured(identical(net, {"U": 1, "u": 1, "W": (2, 3), "b": 2, "V": 2}))["units"]
    assert found.words[-3:] == (" It is drawn for ", Equal(Sym("L", "index"), Num(1)), ".")
    together, _ = ([list(column) for column in zip(*numbers.rows, strict=True)][1:] for numbers in found.tables)
    assert together[0] == together[1] == together[2]


def test_the_two_runs_are_those_of_the_counterexample() -> None:
    evidence = check(same_direction(adaline(), "w", whatever="eta"))
    trace = evidence.trace
    assert trace is not None
    found = pictured(same_direction(adaline(), "w", whatever="eta"))["runs"]
    for panel, run, name in zip(found.panels, trace.runs, ("w", "w'"), strict=True):
        (curve,) = panel.curves
        assert curve.points == tuple((state[name, (1,)], state[name, (2,)]) for state in run.states)
    assert f"At step {trace.step} the claim fails" in found.words


def test_a_start_that_is_any_has_one_panel() -> None:
    claim = same_direction(perceptron(initial=symbolic()), "w", whatever="eta")
    found = pictured(claim, asked=("paths",))
    assert [panel.title for panel in found["paths"].panels] != [] and len(found["paths"].panels) == 1


def test_evidence_without_a_claim_has_no_picture() -> None:
    evidence = replace(check(same_direction(adaline(), "w", whatever="eta")), claim=None)
    report = Report(PAGE, (evidence,), evidence.outcome)
    assert with_pictures(report) == report


def test_the_geometry_is_exact() -> None:
    one, half = Fraction(1), Fraction(1, 2)
    assert on_one_ray([(one, half), (2 * one, one)])
    assert not on_one_ray([(one, half), (-2 * one, -one)])
    assert not on_one_ray([(one, half), (0 * one, 0 * one)])
    assert turned((one, 0 * one), (0 * one, one)) and not turned((one, 0 * one), (2 * one, one))
    square = (-one, -one), (one, one)
    assert across((0 * one, 0 * one), square) == ()
    assert across((one, 0 * one), square) == ((0 * one, -one), (0 * one, one))
    assert around([(one, 4 * one)]) == ((-half, -half), (3 * half, 9 * half))


def test_samples_are_such_that_a_rate_among_them_is_positive() -> None:
    found = pictured(identical(mlp(2, initial=constant(), learning_rate=any_schedule()), {"W1": 1}))["units"]
    assert "The numbers in the samples are $1$, $2$, $1$, $1$, $2$, over and over." in "".join(map(str, found.words))
