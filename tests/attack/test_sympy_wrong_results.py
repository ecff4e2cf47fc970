"""Results of SymPy that are wrong or mislead, put as claims: none is proved.

Each name says what SymPy 1.14 does. What the language of claims has no words for (limits, integrals, matrix calculus,
solution sets, random variables) is posed as the equation or inequality that one would have believed because of it, or
must be refused when it is read.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
import sympy as sp
from sympy.stats import Expectation, Normal

from symbolic_init import vocabulary as claim_that
from symbolic_init.checking import check
from symbolic_init.claim import Claim
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.report import Outcome
from symbolic_init.vocabulary import ClaimError

n = sp.Symbol("n", integer=True, positive=True)
i, j, k = sp.symbols("i j k", integer=True)
D, x = sp.IndexedBase("D", shape=(n,)), sp.IndexedBase("x", shape=(n,))
E = sp.IndexedBase("E", shape=(3,))
r, s, a, b = sp.symbols("r s a b")
p, q = sp.symbols("p q", positive=True)
f, A = sp.Function("f"), sp.MatrixSymbol("A", 3, 3)
H = sp.Rational(1, 2)
RELU = sp.Piecewise((r, r > 0), (0, True))
SLOPE = sp.Piecewise((1, r > 0), (0, True))
LOOP = TrainingLoop(
    name="anything", state={D[k]: 0, E[k]: 0, s: 0}, inputs=[x[k], r, a, b],
    update={D[k]: D[k] + x[k], E[k]: E[k] + k * r, s: s + p * r + q * a + b})  # fmt: skip


def written(make: Callable[[], Any]) -> Any:
    """What SymPy would otherwise work out, left as it is written."""
    with sp.evaluate(False):
        return make()


def equal(left: Any, right: Any) -> Callable[[], Claim]:
    return lambda: claim_that.equal(LOOP, left, right)


def holds(relation: Any) -> Callable[[], Claim]:
    return lambda: claim_that.holds(LOOP, relation)


FALSE: dict[str, Callable[[], Claim]] = {
    "LIM6: a case of a Piecewise is forgotten": equal(sp.Piecewise((0, sp.Ne(a, 0)), (r, True)), a + 1),
    "LIM7: sign(0) is 1": equal(sp.sign(s), 1),
    "LIM7: a step at 0 is 1 and 0": equal(SLOPE, sp.Piecewise((1, r >= 0), (0, True))),
    "SUM2: a sum from 3 to 1 is -2": equal(written(lambda: sp.Sum(j, (j, 3, 1))), -2),
    "SUM6: an empty sum of ones is 1": equal(written(lambda: sp.Sum(1, (j, 1, 0))), 1),
    "CAP1: x becomes i below a sum over i": equal(sp.Sum(j * s, (j, 1, 3)), 14),
    "CAP2: x[k] is caught by a sum over k": equal(sp.Sum(i * D[k], (i, 1, n)), sp.Sum(i * D[i], (i, 1, n))),
    "CAP3: 5 i becomes 25": equal(5 * s, 25),
    "CAP5: the derivative of x y at y = x is 2 x": equal(r, 2 * r),
    "CAP6: the gradient of a sum of squares is a sum": equal(2 * D[k], sp.Sum(2 * D[i], (i, 1, n))),
    "CAP7: one entry is not replaced": equal(E[1] + 5 + E[3], E[1] + E[2] + E[3]),
    "CAP8: a term moves out of its sum": equal(sp.Sum(sp.sin(j) * r, (j, 1, 3)), 3 * sp.sin(1) * r),
    "CAP9: 2 x becomes 4": equal(2 * r, 4),
    "MAT1: loss and weight decay have the gradient 0": equal(2 * D[k], 0),
    "MAT5: the gradient of an exponential is 0": equal(sp.exp(sp.Sum(D[i], (i, 1, n))), 0),
    "MAT6: the gradient of v·v is 0": equal(sp.diff(r**2, r), 0),
    "MAT7: the gradient of a Frobenius norm is 0": holds(sp.Le(sp.Sum(x[i] ** 2, (i, 1, n)), 0)),
    "MAT8: a matrix is not zero": holds(sp.Ne(D[k], 0)),
    "DOM3: 0^n is 1": equal(sp.Sum(s**2, (j, 1, n)), 1),
    "DOM9: p is positive where it is not defined": holds(sp.Gt(sp.Piecewise((p, r > 0), (0, True)), 0)),
    "DOM10: 0·x is not zero": holds(sp.Ne(written(lambda: sp.Mul(0, r)), 0, evaluate=False)),
    "DOM13: the root of x^3 is x root x": equal(sp.sqrt(r**2), r),
    "DOM14: a root of a square": equal(sp.sqrt(r**2), -r),
    "DOM16: what is not known to be zero is not": holds(sp.Ne(r, 0)),
    "PW1: the derivative of r, by cases, is 0 at 0": equal(sp.Piecewise((0, sp.Eq(r, 0)), (1, True)), 1),
    "PW3: the slope of ReLU at 0 is 0": equal(SLOPE, sp.Piecewise((1, r > 0), (H, sp.Eq(r, 0)), (0, True))),
    "PW4: it is 1/2": equal(SLOPE, H),
    "PW5: two second derivatives": equal(SLOPE, r * SLOPE),
    "PW7: what drops by 5 is increasing": holds(
        sp.Le(sp.Piecewise((r, r < 0), (r - 5, True)), sp.Piecewise((r + 1, r + 1 < 0), (r - 4, True)))),
    "PW8: 1/r is monotone": holds(sp.Le(1 / (r + 1), 1 / r)),
    "PW9: sign(r)^2 is 1": equal(sp.sign(r) ** 2, 1),
    "NUM1: softplus is not positive": holds(sp.Le(sp.log(1 + sp.exp(-1000 + 0 * s)), 0, evaluate=False)),
    "NUM2: 20 and a little is 20": holds(
        sp.Le(sp.log(sp.Rational(10000000001, 10**10)) + 20, 20, evaluate=False)),
    "NUM4: a spike is 0": holds(sp.Le(sp.exp(-(10**8) * (r - sp.Rational(1, 3)) ** 2), sp.Rational(1, 10**9))),
    "NUM6: 0.33333333 is 1/3": equal(sp.Rational(33333333, 10**8) * (s + 1), sp.Rational(1, 3) * (s + 1)),
    "NUM7: 4678 is another number": equal(4678 + 0 * s, 4677),
    "EQ1: 0^n is never 1": equal(sp.KroneckerDelta(k, 1) + 0 * D[k], 0),
    "EQ3: a root of a square is not p + q": holds(sp.Ne(sp.sqrt(written(lambda: p**2 + 2 * p * q + q**2)), p + q)),
    "EQ4: it is p - q": equal(sp.sqrt(p**2 - 2 * p * q + q**2), p - q),
    "EQ6: ReLU is 0 at 0 only": equal(sp.Max(r, 0), r),
    "EQ7: no square is at least 0": holds(sp.Lt(r**2, 0)),
    "EQ8: a r = b for r = b / a, whatever a": equal(a * r, b),
    "EQ9: 0 is odd": equal(sp.Sum(2, (j, 1, n)), 2 * n + 1),
    "LAM2: 10^20 is what 64 bits hold of it": equal(10**20 + 0 * s, 7766279631452241920),
    "LAM7: a name that is code is run": equal(sp.Symbol('__import__("os").getpid()'), os.getpid()),
    "LAM3: a sigmoid reaches 1": equal(1 / (1 + sp.exp(-40 + 0 * s)), 1),
    "LAM3: a tanh reaches 1": equal(1 - sp.tanh(20), 0),
    "LAM4: softplus of 1000 is 1000": equal(sp.log(1 + sp.exp(1000)), 1000),
    "ST2: two copies of one variable are one": equal((a + b) ** 2, 4 * a**2),
    "ST3: nonsense about a floor is an answer": equal(r, -H),
}  # fmt: skip

REFUSED: dict[str, Callable[[], Claim]] = {
    "LIM1: a limit": equal(sp.Limit(2**r, r, -sp.oo), sp.oo),
    "LIM2: a limit that is infinite": equal(sp.Limit(sp.Rational(3, 10) ** r, r, -sp.oo), 0),
    "LIM3: a limit from the left": equal(sp.Limit(3 ** (1 / (r - 1)), r, 1, "-"), sp.oo),
    "LIM4: a limit at a pole": equal(sp.Limit(2 ** sp.tan(r), r, sp.pi / 2, "-"), 0),
    "LIM5: a limit with a symbol": equal(sp.Limit(p**r, r, -sp.oo), sp.oo),
    "SUM1: an infinite sum of positive terms is 0": equal(
        written(lambda: sp.Sum(1 / ((j + 1) ** 4 + 1), (j, -sp.oo, sp.oo))), 0),
    "SUM2: a sum from 1 to -3 is 3": equal(written(lambda: sp.Sum(j, (j, 1, -3))), 3),
    "SUM3: a sum whose end may be negative": equal(sp.Sum(j, (j, 1, k - 3)), 3),
    "SUM4: a sum of 1/gamma": equal(sp.Sum(1 / sp.gamma(j), (j, 0, n)), 0),
    "SUM5: a sum up to 3/2": equal(written(lambda: sp.Sum(j, (j, 1, sp.Rational(3, 2)))), sp.Rational(15, 8)),
    "SUM6: an empty product of zeros is 0": equal(sp.Product(s, (j, 1, n)), 0),
    "SUM7: a sum of powers": equal(sp.Sum(r**j, (j, 0, n)), 1),
    "SUM8: a sum of derivatives is 0": equal(sp.Sum(sp.Derivative(f(r), (r, j)), (j, 1, 3)), 0),
    "CAP4: an integral": equal(sp.Integral(j * r, (j, 0, 1)), sp.Rational(1, 3)),
    "MAT2: the trace of a matrix": equal(sp.Trace(A), 0),
    "MAT3: a derivative by a matrix": equal(sp.Derivative(A[0, 0], A), 0),
    "MAT4: a determinant": equal(sp.log(sp.Determinant(A)), 0),
    "MAT9: a matrix times its inverse": equal(A.inv()[0, 0], 1),
    "MAT10: an entry that there may not be": equal(D[5], 0),
    "MAT10: the entry -1": equal(D[-1], 0),
    "MAT12: an empty sum of matrices": equal(sp.Sum(A, (j, 1, 0)), 0),
    "MAT11: 0 times infinity is 0": equal(written(lambda: sp.Mul(0, sp.oo)), 0),
    "DOM4: nan is nan": equal(sp.nan, sp.nan),
    "DOM5: 1 is True": equal(s, True),
    "DOM11: a fraction counts": equal(sp.Sum(1, (j, 1, (2 * n + 2 * n**3) * n / 10)), (2 * n + 2 * n**3) * n / 10),
    "DOM12: no power of what is not 0 is 0": holds(sp.Ne(r**s, 0)),
    "DOM7: infinity is no number": equal(sp.oo, sp.oo),
    "DOM8: nor is a greatest one": equal(sp.Max(r, sp.oo, evaluate=False), r),
    "DOM15: acos(cos x) is x": equal(sp.acos(sp.cos(r)), r),
    "DOM17: an entry by its own index": equal(sp.Derivative(D[k], k), sp.nan),
    "DOM9: a Piecewise without an end": equal(sp.Piecewise((p, r > 0)), p),
    "PW2: a second derivative by cases": equal(
        sp.Derivative(sp.Piecewise((sp.sin(r) / r, sp.Ne(r, 0)), (1, True)), (r, 2)), 0),
    "PW6: an impulse": equal(sp.DiracDelta(r), 0),
    "PW6: a Heaviside step": equal(sp.Heaviside(r), H),
    "NUM3: acos near 1": holds(sp.Le(sp.acos(1 - sp.Integer(10) ** -40), 0, evaluate=False)),
    "NUM5: a float": equal(sp.Float("0.1") * s, s / 10),
    "NUM8: acos of a fraction": equal(180 * sp.acos(sp.Rational(7823207, 7823209)) / sp.pi, 0),
    "EQ2: floor and ceiling": equal(sp.floor(k / 2) + sp.ceiling(k / 2), k),
    "LAM1: a state that is no number": lambda: claim_that.equal(LOOP.with_(initial={s: sp.nan}), sp.Max(s, 0), 0),
    "LAM6: no case for 0": equal(sp.Piecewise((1, r > 0), (2, r < 0)), 2),
    "LAM5: a cube root": equal(sp.cbrt(r), r),
    "PAR1: a letter that SymPy has taken": equal(sp.E * sp.I, 0),
    "PAR2: a string": equal("x==y", 0),
    "ST1: an expectation": equal(Expectation(1 / Normal("X", 0, 1)), 0),
    "PAR3: a line of a string": equal("x\ny", sp.Symbol("xy")),
    "PAR3: a string with a power": equal("r^2", r**2),
    "PAR4: a string that is run": equal('__import__("os").getpid()', 0),
    "PAR5: two symbols of one name": equal(sp.Symbol("r", positive=True) - r, 1),
}  # fmt: skip

CLASSES = {"LIM": 7, "SUM": 8, "CAP": 9, "MAT": 12, "DOM": 17, "PW": 9, "NUM": 8, "EQ": 9, "LAM": 7, "ST": 3, "PAR": 5}
CONDITIONAL: dict[str, Callable[[], Claim]] = {
    "DOM1: x/x is 1": equal(written(lambda: r * (1 / r)), 1),
    "DOM2: (x^2 - 1)/(x - 1) is x + 1": equal(written(lambda: (r**2 - 1) / (r - 1)), r + 1),
    "DOM6: the logarithm of what may be 0 is a number": equal(written(lambda: sp.log(r) - sp.log(r)), 0),
    "EQ5: an equation after cancelling": equal(written(lambda: r / (r - 1) - 1 / (r - 1)), 1),
}


@pytest.mark.parametrize("make", FALSE.values(), ids=FALSE)
def test_a_wrong_result_is_not_proved(make: Callable[[], Claim]) -> None:
    evidence = check(make())
    assert evidence.outcome is not Outcome.PROVED
    assert evidence.outcome is Outcome.REFUTED or evidence.open_obligation


@pytest.mark.parametrize("make", REFUSED.values(), ids=REFUSED)
def test_what_claims_have_no_words_for_is_refused(make: Callable[[], Claim]) -> None:
    with pytest.raises((ModelError, ClaimError)):
        check(make())


@pytest.mark.parametrize("make", CONDITIONAL.values(), ids=CONDITIONAL)
def test_what_holds_where_it_is_defined_says_so(make: Callable[[], Claim]) -> None:
    evidence = check(make())
    assert evidence.outcome is not Outcome.PROVED or evidence.hypotheses


def test_all_are_posed() -> None:
    """They are numbered within their classes."""
    known = {name.split(":")[0] for name in (*FALSE, *REFUSED, *CONDITIONAL)}
    print(f"\nSymPy's wrong results posed as claims or refused: N = {len(known)} of 94, proved 0")
    assert known == {f"{kind}{number}" for kind, count in CLASSES.items() for number in range(1, count + 1)}
    assert len(known) == 94
