"""A perceptron from zero, the loop it is reduced to and what is said of them, by hand in kernel terms."""

from __future__ import annotations

from fractions import Fraction

from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    App,
    Bound,
    Entry,
    Equal,
    Formula,
    Implies,
    Less,
    Mul,
    Num,
    Sum,
    Sym,
    Term,
)
from symbolic_init.system import NEXT, TIME, Axis, Function, Input, Tensor, TransitionSystem, generalise

n, K = Sym("n", INDEX), Sym("k", INDEX)
ETA, ETA2, Z = Sym("eta"), Sym("eta'"), Sym("z")
AXIS = Axis(K, n)
W, V, X, DELTA = (Tensor(name, (AXIS,)) for name in ("w", "v", "x", "Delta_w"))
Y, YHAT, ZT = (Tensor(name) for name in ("y", "yhat", "z"))


def at(name: str, time: Term | int, *indices: Term) -> Entry:
    return Entry(name, (time if isinstance(time, Term) else Num(time), *indices))


def inner(*factors: object) -> Sum:
    """The sum over j of the factors; a factor may be a function of the index."""
    j = Bound(0)
    return Sum(Num(1), n, Mul(tuple(f(j) if callable(f) else f for f in factors)))


def minus(a: Term, b: Term) -> Add:
    return Add((a, Mul((Num(-1), b))))


def phi(term: Term) -> App:
    return App("phi", (term,))


ZERO = Num(0)
STEP = Add((Mul((Num(2), App("nonneg", (Z,)))), Num(-1)))


def perceptron(initial: Term = ZERO, constants: tuple[Tensor, ...] = ()) -> TransitionSystem:
    update = Add((at("w", TIME, K), Mul((ETA, minus(at("y", NEXT), at("yhat", NEXT)), at("x", NEXT, K)))))
    return TransitionSystem(
        name="perceptron",
        hyperparameters=(ETA,),
        inputs=(Input(X), Input(Y, (Fraction(-1), Fraction(1)))),
        constants=constants,
        state=(W,),
        initial={"w": initial},
        intermediates=(
            (ZT, inner(lambda j: at("w", TIME, j), lambda j: at("x", NEXT, j))),
            (YHAT, phi(at("z", NEXT))),
        ),
        update={"w": update},
        functions=(Function("phi", (Z,), STEP),),
        assumptions=(Less(Num(0), ETA),),
        conventions=("step(0) = 1: $\\phi(0) = 1$", "labels in $\\{-1, 1\\}$"),
    )


def reduced() -> TransitionSystem:
    update = Add((at("v", TIME, K), Mul((minus(at("y", NEXT), at("yhat", NEXT)), at("x", NEXT, K)))))
    return TransitionSystem(
        "reduced perceptron", (), (Input(X), Input(Y, (Fraction(-1), Fraction(1)))), (), (V,), {"v": Num(0)},
        ((ZT, inner(lambda j: at("v", TIME, j), lambda j: at("x", NEXT, j))), (YHAT, phi(at("z", NEXT)))),
        {"v": update}, (Function("phi", (Z,), STEP),),
    )  # fmt: skip


def scaled(time: Term) -> Formula:
    return generalise(Equal(at("w", time, K), Mul((ETA, at("v", time, K)))), K)


STATEMENT = generalise(Equal(Mul((ETA2, at("w", TIME, K))), Mul((ETA, at("w'", TIME, K)))), TIME, K)
C = Sym("c")
HOMOGENEOUS = generalise(Implies(Less(Num(0), C), Equal(App("nonneg", (Mul((C, Z)),)), App("nonneg", (Z,)))), C, Z)
