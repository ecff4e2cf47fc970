"""Laws of functions: almost true ones are refuted or refused, and those that are assumed are marked in reports."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import sympy as sp

from symbolic_init import vocabulary as claim_that
from symbolic_init.checking import check
from symbolic_init.claim import Claim
from symbolic_init.document import build_document
from symbolic_init.exporters import export
from symbolic_init.kernel import terms
from symbolic_init.modelling import networks
from symbolic_init.modelling.activations import custom
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.report import Outcome, Report
from tests.attack.proofs import proofs_of, theorem_pages
from tests.specimens import PAGE

k = sp.Symbol("k", integer=True)
s, r, z = sp.symbols("s r z")
c, p = sp.Symbol("c", real=True), sp.Symbol("p", positive=True)
m = sp.Symbol("m", negative=True)
f, g = sp.Function("f"), sp.Function("g")
LOOP = TrainingLoop(state={s: 0}, inputs=[r], functions={f: None, g: None}, update={s: s + p * r * f(s) * g(s) + c + m})


def step(value: sp.Expr) -> sp.Expr:
    return sp.Piecewise((1, value >= 0), (0, True))


def ramp(value: sp.Expr) -> sp.Expr:
    return sp.Piecewise((value, value > 0), (0, True))


def equal(left: sp.Expr, right: sp.Expr) -> Callable[[], Claim]:
    return lambda: claim_that.equal(LOOP, left, right)


def holds(relation: sp.Basic) -> Callable[[], Claim]:
    return lambda: claim_that.holds(LOOP, relation)


FALSE: dict[str, Callable[[], Claim]] = {
    "step(c z) = step(z) for any c": equal(step(c * r), step(r)),
    "step(c z) = step(z) for c < 0": equal(step(m * r), step(r)),
    "step(c^2 z) = step(z), where c may be 0": equal(step(c**2 * r), step(r)),
    "step(-z) = 1 - step(z), at 0 too": equal(step(-r), 1 - step(r)),
    "ReLU(c z) = c ReLU(z) for any c": equal(ramp(c * r), c * ramp(r)),
    "ReLU(c z) = c ReLU(z) for c < 0": equal(ramp(m * r), m * ramp(r)),
    "ReLU(c z) = -c ReLU(z) for c < 0": equal(ramp(m * r), -m * ramp(r)),
    "ReLU(x + y) = ReLU(x) + ReLU(y)": equal(ramp(r + s), ramp(r) + ramp(s)),
    "ReLU(z) > 0": holds(ramp(r) > 0),
    "|c z| = c |z| for c < 0": equal(sp.Abs(m * r), m * sp.Abs(r)),
    "sign(c z) = sign(z) for c < 0": equal(sp.sign(m * r), sp.sign(r)),
    "sign(z)^2 = 1, at 0 too": equal(sp.sign(r) ** 2, 1),
    "max(x, y) = x": equal(sp.Max(r, s), r),
    "tanh(0) = 1": equal(sp.tanh(0 * r + s - s, evaluate=False), 1),
    "tanh(z) = z": equal(sp.tanh(r), r),
    "tanh(c z) = c tanh(z)": equal(sp.tanh(p * r), p * sp.tanh(r)),
    "exp(x + y) = exp(x) + exp(y)": equal(sp.exp(r + s), sp.exp(r) + sp.exp(s)),
    "exp(x y) = exp(x) exp(y)": equal(sp.exp(r * s), sp.exp(r) * sp.exp(s)),
    "exp(0) = 0": equal(sp.exp(s - s, evaluate=False), 0),
    "exp(z) > 1": holds(sp.exp(r) > 1),
    "the root of z^2 is z": equal(sp.sqrt(r**2), r),
    "the root of x + y is the sum of the roots": equal(sp.sqrt(r**2 + p), sp.sqrt(r**2) + sp.sqrt(p)),
    "cos(0) = 0": equal(sp.cos(s - s, evaluate=False), 0),
    "f(0) = 0 for any f": equal(f(0), 0),
    "f(c z) = c f(z) for any f": equal(f(p * r), p * f(r)),
    "f(x) = f(y) for any f": equal(f(r), f(s)),
    "f(x) f(y) = f(x y) for any f": equal(f(r) * f(s), f(r * s)),
}  # fmt: skip
TRUE: dict[str, tuple[Callable[[], Claim], set[str]]] = {
    "step(p z) = step(z) for p > 0": (
        equal(step(p * r), step(r)), {"nonneg-of-nonnegative", "nonneg-of-negative"}),
    "ReLU(p z) = p ReLU(z) for p > 0": (equal(ramp(p * r), p * ramp(r)), {"pos-of-positive", "pos-of-nonpositive"}),
    "exp(x + y) = exp(x) exp(y)": (equal(sp.exp(r + s), sp.exp(r) * sp.exp(s)), {"exp-of-sum"}),
    "exp(z) > 0": (holds(sp.exp(r + s) > 0), {"exp-positive"}),
}  # fmt: skip


@pytest.mark.parametrize("make", FALSE.values(), ids=FALSE)
def test_a_false_law_is_refuted(make: Callable[[], Claim]) -> None:
    assert check(make()).outcome is Outcome.REFUTED


JUMP, KINK = step(z), ramp(z)
NOT_DIFFERENTIABLE: dict[str, sp.Expr] = {
    "a jump": JUMP, "a kink": sp.Piecewise((z, z > 0), (-z, True)), "a number times a jump": z * JUMP,
    "a function times a jump": (z + 1) * JUMP, "an exponential times a jump": sp.exp(z) * JUMP,
    "a number times its sign": z * sp.sign(z), "a number times its modulus": z * sp.Abs(z),
    "a maximum times itself": sp.Max(z, 0) ** 2 * sp.exp(z), "a kink times a jump": KINK * (JUMP + 1),
    "a floor": z * sp.floor(z),
}  # fmt: skip


@pytest.mark.parametrize("body", NOT_DIFFERENTIABLE.values(), ids=NOT_DIFFERENTIABLE)
def test_the_product_rule_is_not_used_where_a_factor_has_no_derivative(body: sp.Expr) -> None:
    with pytest.raises(ModelError):
        networks.mlp(2, activation=custom(body))


@pytest.mark.parametrize("body", [sp.sqrt(z), z * sp.sqrt(z), sp.log(1 + z)], ids=str)
def test_a_derivative_that_exists_at_some_points_only_says_where(body: sp.Expr) -> None:
    evidence = check(claim_that.frozen(networks.mlp(2, activation=custom(body), loss=squared()), "W1"))
    conditions = [
        h for h in evidence.hypotheses if any(isinstance(n, terms.AtMost | terms.Less) for n in terms.walk(h))
    ]
    assert evidence.outcome is not Outcome.PROVED or conditions


@pytest.mark.parametrize(("make", "axioms"), TRUE.values(), ids=TRUE)
def test_a_true_law_is_proved_and_names_what_it_rests_on(make: Callable[[], Claim], axioms: set[str]) -> None:
    evidence = check(make())
    assert evidence.outcome is Outcome.PROVED
    assert {name for name, _ in evidence.axioms} == axioms


@pytest.mark.parametrize(("make", "axioms"), TRUE.values(), ids=TRUE)
def test_a_report_marks_every_law_that_is_not_derived(make: Callable[[], Claim], axioms: set[str]) -> None:
    evidence = check(make())
    text = export(build_document(Report(PAGE, (evidence,), evidence.outcome)), "text")
    for name in axioms:
        assert f"{name} (an axiom: assumed, not derived)" in text


REPORTS = Path(__file__).parents[2] / "reports"


@pytest.mark.parametrize("slug", [slug for slug in theorem_pages() if (REPORTS / f"{slug}.txt").exists()])
def test_every_report_of_the_catalogue_marks_the_axioms_of_its_theorems(slug: str) -> None:
    """As the reports that are committed say it; that they are all there, and up to date, is tested elsewhere."""
    report = (REPORTS / f"{slug}.txt").read_text(encoding="utf-8")
    used = {name for proof in proofs_of(slug) for name, _ in proof.theorem.laws}
    assert set(re.findall(r"([\w-]+) \(an axiom: assumed,\s+not derived\)", report)) == used
