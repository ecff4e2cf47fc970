"""Formulas in an instance: what is decided is right, and Coq accepts the proof of each or of its negation."""

from __future__ import annotations

from fractions import Fraction

import pytest

from symbolic_init.certificates.coqc import Coq, Judgement
from symbolic_init.certificates.deciding import Deciding
from symbolic_init.certificates.gallina import Printer
from symbolic_init.certificates.instances import proved
from symbolic_init.certificates.library import HEADER
from symbolic_init.certificates.names import Names
from symbolic_init.kernel.terms import (
    INDEX,
    REAL,
    Add,
    And,
    App,
    AtMost,
    Bound,
    Entry,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Mul,
    Not,
    Num,
    Pow,
    Term,
)
from symbolic_init.report import Trace

HALF, ZERO, ONE = Num(Fraction(1, 2)), Num(0), Num(1)
K, T = Bound(0), Bound(1)


def x(*indices: Term) -> Term:
    return Entry("x", indices)


def f(name: str, *arguments: Term) -> Term:
    return App(name, arguments)


def every(body: Formula, binders: int = 1) -> Formula:
    for _ in range(binders):
        body = ForAll(INDEX, body)
    return body


def minus(term: Term) -> Term:
    return Mul((Num(-1), term))


E1 = f("exp", ONE)
TRUE: dict[str, Formula] = {
    "all entries": every(AtMost(ZERO, x(T, K)), 2),
    "all entries, other way round": every(AtMost(ZERO, x(K, T)), 2),
    "the last row goes on": every(Equal(x(Num(7), K), x(Num(2), K))),
    "both": every(And((Less(ZERO, x(K, Num(2))), Not(Equal(x(K, Num(2)), ONE))))),
    "or nothing": every(Implies(Less(x(K, ONE), ZERO), Equal(ONE, ZERO))),
    "not all are 0": every(Not(every(Equal(x(T, K), ZERO)))),
    "e": And((Less(Num(Fraction(2718, 1000)), E1), Less(E1, Num(Fraction(2719, 1000))))),
    "at most": AtMost(E1, Num(3)),
    "apart": Not(Equal(E1, Num(Fraction(2718281, 1000000)))),
    "apart, other way round": Not(Equal(Num(3), E1)),
    "not less": Not(Less(Num(3), E1)),
    "not at most": Not(AtMost(E1, Num(2))),
    "tanh": Less(f("tanh", HALF), HALF),
    "log": Less(f("log", Num(2)), Num(Fraction(7, 10))),
    "sqrt": Less(f("sqrt", Num(2)), Num(Fraction(15, 10))),
    "atan": And((Less(Num(Fraction(785, 1000)), f("atan", ONE)), Less(f("atan", ONE), Num(Fraction(786, 1000))))),
    "atan of a negative": Less(Num(Fraction(-13, 10)), f("atan", minus(E1))),
    "atan of a negative, from above": Less(f("atan", minus(E1)), Num(Fraction(-12, 10))),
    "atan far out": Less(Num(Fraction(157, 100)), f("atan", Num(10**6))),
    "atan on both sides of 0": Less(
        Mul((f("atan", Add((f("exp", ONE), minus(f("exp", Add((ONE, ZERO))))))), Num(10**6))), ONE
    ),
    "sinh": And((Less(Num(Fraction(117, 100)), f("sinh", ONE)), Less(f("sinh", ONE), Num(Fraction(118, 100))))),
    "cosh": And((Less(Num(Fraction(154, 100)), f("cosh", ONE)), Less(f("cosh", ONE), Num(Fraction(155, 100))))),
    "cosh at 0": Equal(f("cosh", ZERO), ONE),
    "tan at 0": Equal(f("tan", ZERO), ZERO),
    "abs": And((Less(Num(2), f("abs", minus(E1))), Equal(f("abs", Num(-2)), Num(2)), Equal(f("abs", HALF), HALF))),
    "an exact root": Equal(f("sqrt", Num(Fraction(9, 4))), Num(Fraction(3, 2))),
    "an inverse": Less(Pow(E1, -1), HALF),
    "an inverse of a power": Less(Pow(Add((ONE, E1)), -2), Num(Fraction(1, 13))),
    "a sigmoid": Less(Pow(Add((ONE, f("exp", minus(ONE)))), -1), Num(Fraction(3, 4))),
    "a negative inverse": Less(Pow(minus(E1), -1), ZERO),
    "signs": And((Equal(f("pos", minus(E1)), ZERO), Equal(f("nonneg", E1), ONE), Equal(f("nonneg", minus(E1)), ZERO))),
    "0 times e": Equal(Mul((ZERO, E1)), ZERO),
    "a function in a function": Less(f("exp", f("exp", ONE)), Num(Fraction(1516, 100))),
    "an equation with e on both sides of a product": Equal(f("pos", Mul((E1, E1))), ONE),
}
OPEN: dict[str, Formula] = {
    "two numbers that are equal": Equal(Mul((E1, f("exp", minus(ONE)))), ONE),
    "their order": Less(E1, f("exp", Add((HALF, HALF, Num(0))))),
    "the sign of 0": Equal(f("pos", Add((E1, Mul((Num(-1), f("exp", Add((ONE, Num(0))))))))), ZERO),
    "all real numbers": ForAll(REAL, Equal(Bound(0, REAL), Bound(0, REAL))),
    "an index as a number": every(AtMost(ZERO, K)),
    "another function": Less(f("erf", ONE), ONE),
}


def deciding() -> Deciding:
    data = (
        {("x", (1,)): Fraction(0), ("x", (2,)): Fraction(3)},
        {("x", (1,)): Fraction(1, 2), ("x", (2,)): Fraction(2)},
    )
    trace = Trace({"n": 2}, {}, data, (), 1, Equal(ZERO, ZERO), Fraction(0), Fraction(0))
    return Deciding(trace, Printer(Names()), (), {}, ())


def stated(name: str, formula: Formula, instance: Deciding, proof: str) -> str:
    text = instance.data.text("x", 2, instance.printer)
    shown = instance.printer.formula(formula)
    return "\n".join(
        [
            f"Theorem {name} : let x := {text} in {shown}.",
            "Proof. intro x.",
            *instance.lines,
            f"  {proved(proof)}.",
            "Qed.",
        ]
    )


def test_what_is_true_is_proved_and_its_negation_refuted(coq: Coq) -> None:
    lines, names = [HEADER], []
    for number, formula in enumerate(TRUE.values()):
        instance = deciding()
        assert instance.truth(formula) is True
        names.append(f"claim{number}")
        lines.append(stated(names[-1], formula, instance, instance.proof(formula)))
        opposite = deciding()
        assert opposite.truth(Not(formula)) is False
        names.append(f"claim{number}_not")
        lines.append(stated(names[-1], Not(Not(formula)), opposite, opposite.refutation(Not(formula))))
    answer = coq.check("\n".join(lines), names)
    assert answer.judgement is Judgement.AGREE, answer.reason


@pytest.mark.parametrize("formula", OPEN.values(), ids=OPEN)
def test_what_is_not_settled_is_left_open(formula: Formula) -> None:
    instance = deciding()
    assert instance.truth(formula) is None
    assert instance.truth(Not(formula)) is None


@pytest.mark.parametrize("name", ["all entries", "e", "not all are 0"])
def test_a_proof_of_one_formula_proves_no_other(coq: Coq, name: str) -> None:
    instance = deciding()
    proof = instance.proof(TRUE[name])
    for other in TRUE.keys() - {name}:
        if type(TRUE[other]) is type(TRUE[name]):
            script = stated("claim1", TRUE[other], instance, proof)
            assert coq.check(f"{HEADER}\n{script}\n", ["claim1"]).judgement is Judgement.DISAGREE
            return
