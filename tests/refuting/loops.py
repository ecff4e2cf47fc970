"""Loops for the tests of the refuter, built by hand from kernel terms."""

from __future__ import annotations

from fractions import Fraction

from symbolic_init.claim import Claim, Run, When
from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    And,
    App,
    AtMost,
    Entry,
    Equal,
    Formula,
    Less,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
    Term,
    close_body,
)  # fmt: skip
from symbolic_init.system import NEXT, TIME, Axis, Function, Input, Tensor, TransitionSystem, generalise

n, k, j, z = Sym("n", INDEX), Sym("k", INDEX), Sym("j", INDEX), Sym("z")
eta, other_eta = Sym("eta"), Sym("eta'")
VECTOR = (Axis(k, n),)


def total(body: Term, index: Sym = j) -> Term:
    closed = close_body(body, index)
    assert isinstance(closed, Term)
    return Sum(Num(1), n, closed, index.name)


def minus(a: Term, b: Term) -> Term:
    return Add((a, Mul((Num(-1), b))))


LINEAR = Function("phi", (z,), z)
STEP = Function("phi", (z,), Add((Mul((Num(2), App("nonneg", (z,)))), Num(-1))))
LOGISTIC = Function("phi", (z,), Pow(Add((Num(1), App("exp", (Mul((Num(-1), z)),)))), -1))
UNKNOWN = Function("phi", (z,), None)


ZERO, EVERY_STEP = Num(0), When()


def neuron(function: Function, start: Term = ZERO, *, labels: tuple[int, ...] | None = None,
           assumptions: tuple[Formula, ...] = (Less(Num(0), eta),)) -> TransitionSystem:  # fmt: skip
    """The rule w' = w + eta (y - phi(w.x)) x."""
    w, x, y, out = Tensor("w", VECTOR), Tensor("x", VECTOR), Tensor("y"), Tensor("z")
    error = minus(y.at(NEXT), App("phi", (out.at(NEXT),)))
    return TransitionSystem(
        name="neuron",
        hyperparameters=(eta,),
        inputs=(Input(x), Input(y, None if labels is None else tuple(map(Fraction, labels)))),
        constants=(Tensor("w0", VECTOR),) if start != ZERO else (),
        state=(w,),
        initial={"w": start},
        intermediates=((out, total(Mul((Entry("w", (TIME, j)), Entry("x", (NEXT, j)))))),),
        update={"w": Add((w.at(TIME), Mul((eta, error, x.at(NEXT)))))},
        functions=(function,),
        assumptions=assumptions,
    )


def two_runs(system: TransitionSystem) -> tuple[Run, Run]:
    second = system.renamed("'", {"w", "z"}, {eta: other_eta})
    return Run(system, "eta"), Run(second, "eta'")


def w(time: Term, index: Term, prime: str = "") -> Entry:
    return Entry("w" + prime, (time, index))


def rescaled(system: TransitionSystem, when: When = EVERY_STEP) -> Claim:
    """The claim eta' w[t, k] = eta w'[t, k]."""
    relation = Equal(Mul((other_eta, w(TIME, k))), Mul((eta, w(TIME, k, "'"))))
    return Claim("only the scale depends on eta", two_runs(system), relation, VECTOR, when)


def same_direction(system: TransitionSystem) -> Claim:
    """W and w' are collinear and do not point in opposite directions."""
    l = Sym("l", INDEX)  # noqa: E741
    minors = generalise(Equal(Mul((w(TIME, k), w(TIME, l, "'"))), Mul((w(TIME, l), w(TIME, k, "'")))), k, l)
    angle = AtMost(Num(0), total(Mul((w(TIME, j), w(TIME, j, "'")))))
    return Claim("the direction does not depend on eta", two_runs(system), And((minors, angle)))
