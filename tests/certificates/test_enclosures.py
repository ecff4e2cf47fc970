"""Enclosures: Coq works out the same as we do, and refuses what is not true."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest

from symbolic_init.certificates import enclosures
from symbolic_init.certificates.coqc import Coq, Judgement
from symbolic_init.certificates.enclosures import STATED, UNIT, Span, enclosure, function, inverse
from symbolic_init.certificates.errors import NotRationalError
from symbolic_init.certificates.expressions import expression
from symbolic_init.certificates.library import HEADER
from symbolic_init.kernel.terms import Add, Mul, Num, Pow, Sym, Term
from symbolic_init.refuting import series

X, Y = Sym("x"), Sym("y")
PLACES = {X: Span(Fraction(-1, 3), Fraction(2, 7)), Y: Span(Fraction(5, 11), Fraction(6, 11))}
POLYNOMIALS: list[Term] = [
    Num(Fraction(-2, 3)), Add(()), Mul(()), Add((X,)), X, Add((X, Y, Num(1))), Add((X, Mul((Num(-1), Y)))),
    Mul((Num(-1), X)), Mul((X, Y, X)), Mul((Num(Fraction(1, 3)), X, Y)), Pow(X, 0), Pow(X, 3), Pow(Add((X, Y)), 2),
    Add((Mul((Num(-1), X, Y)), Mul((Num(-1), Pow(Y, 2))))),
]  # fmt: skip
POINTS = [Fraction(n, d) for n, d in ((0, 1), (1, 1), (-1, 1), (1, 3), (-7, 2), (25, 128), (20, 1), (-20, 1))]
END = Fraction(1, STATED)


def coq_fails(coq: Coq, goals: list[str]) -> str:
    """Why Coq does not compute these to be true."""
    lines = [f"Lemma claim{n} : {goal}.\nProof. vm_compute. repeat split. Qed." for n, goal in enumerate(goals)]
    return coq.check("\n".join([HEADER, *lines]), [f"claim{n}" for n in range(len(goals))]).reason


def test_polynomials_and_exponentials_are_worked_out_alike(coq: Coq) -> None:
    listed = f"[{'; '.join(map(str, PLACES.values()))}]"
    goals = [
        f"within (enclosure {listed} {expression(term, {X: 1, Y: 2})}) {enclosure(term, PLACES)} = true "
        f"/\\ within {enclosure(term, PLACES)} (enclosure {listed} {expression(term, {X: 1, Y: 2})}) = true"
        for term in POLYNOMIALS
    ]
    goals += [
        f"exp_bounds ({q}, {q}) (fun z => (within z {s} && within {s} z)%bool) = true"
        for point in POINTS
        for q, s in [(f"{point.numerator} # {point.denominator}", function("exp", Span(point, point)))]
    ]
    assert coq_fails(coq, goals) == ""


@pytest.mark.parametrize("name", ["exp", "tanh", "log", "sqrt", "atan"])
def test_a_function_is_where_the_second_evaluator_finds_it(name: str) -> None:
    random = Random(5)
    for _ in range(50):
        low = Fraction(random.randrange(1, 2000), random.randrange(200, 700))
        signed = low if name in ("log", "sqrt") or random.random() < 0.5 else -low
        of = Span(signed, signed + Fraction(random.randrange(3), 100))
        found, near = function(name, of), series.function(name, series.Span(of.low, of.high))
        assert near is not None
        low_end, high_end = series.ends(near)
        assert found.low <= low_end <= high_end <= found.high
        assert found.high - found.low <= (high_end - low_end) + (1 + abs(high_end)) / 2**30


@pytest.mark.parametrize(
    ("lemma", "goal"),
    [
        ("exp_inside", "inside (exp 1) (2718281829 # 1000000000, 3 # 1)"),
        ("exp_inside", "inside (exp 1) (2 # 1, 2718281828 # 1000000000)"),
        ("tanh_inside", "inside (tanh 1) (0 # 1, 7 # 10)"),
        ("log_inside", "inside (log 1) (1 # 10, 2 # 10)"),
        ("sqrt_inside", "inside (sqrt 1) (-2 # 1, 2 # 1)"),
        ("sqrt_inside", "inside (sqrt 1) (11 # 10, 2 # 1)"),
        ("inverse_inside", "inside (/ 1) (11 # 10, 2 # 1)"),
        ("abs_inside", "inside (Rabs 1) (11 # 10, 2 # 1)"),
        ("abs_inside", "inside (Rabs 1) (-1 # 1, 9 # 10)"),
        ("atan_inside", "inside (arctan 1) (786 # 1000, 1 # 1)"),
        ("atan_inside", "inside (arctan 1) (0 # 1, 785 # 1000)"),
    ],
)
def test_a_bound_that_is_too_tight_is_refused(coq: Coq, lemma: str, goal: str) -> None:
    proof = f"Proof. apply ({lemma} 1 (1 # 1, 1 # 1)); [exact (exactly (1 # 1) eq_refl)|vm_compute; reflexivity]. Qed."
    answer = coq.check(f"{HEADER}\nTheorem claim1 : {goal}.\n{proof}\n", ["claim1"])
    assert answer.judgement is Judgement.DISAGREE
    wide = goal[: goal.rindex(" (")] + (" (0 # 1, 2 # 1)" if lemma == "atan_inside" else " (0 # 1, 3 # 1)")
    assert coq.check(f"{HEADER}\nTheorem claim1 : {wide}.\n{proof}\n", ["claim1"]).judgement is Judgement.AGREE


def test_the_inverse_of_what_can_be_0_is_not_enclosed(coq: Coq) -> None:
    for low, high in ((-1, 1), (0, 1), (-1, 0)):
        with pytest.raises(NotRationalError):
            inverse(Span(Fraction(low), Fraction(high)))
        bounds = f"({low} # 1, {high} # 1)"
        script = f"Theorem claim1 (z : R) (h : inside z {bounds}) : inside (/ z) (-9 # 1, 9 # 1).\n"
        script += f"Proof. apply (inverse_inside z {bounds}); [exact h|vm_compute; reflexivity]. Qed.\n"
        assert coq.check(f"{HEADER}\n{script}", ["claim1"]).judgement is Judgement.DISAGREE


def test_a_stated_enclosure_is_around_the_one_found() -> None:
    found = Span(Fraction(1, 3), Fraction(2, 3))
    assert found.low - END < found.stated().low <= found.low < found.high <= found.stated().high < found.high + END
    assert UNIT.bit_length() > enclosures.HALVINGS


@pytest.mark.parametrize(("name", "at"), [("log", -1), ("log", 0), ("sqrt", -1), ("sin", 1), ("exp", 10**6)])
def test_what_has_no_enclosure_is_said_to_have_none(name: str, at: int) -> None:
    with pytest.raises(NotRationalError):
        function(name, Span(Fraction(at), Fraction(at)))
