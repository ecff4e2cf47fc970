"""Terms with quotients: what has one form is found to be equal, and nothing is cancelled that is not known positive."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp
from hypothesis import example, given

from symbolic_init.checking import check
from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import Add, Entry, Equal, Less, Num, Pow, Sum, Sym, Term
from symbolic_init.kernel.theorem import replay
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.proving.claim_proof import NotProvedError, prove_claim
from symbolic_init.proving.monomials import NotMultipliedOutError, multiplied_out, written
from symbolic_init.proving.quotients import Quotients
from symbolic_init.report import Outcome
from symbolic_init.vocabulary import equal
from tests.strategies import terms

a, b, w, z = sp.symbols("a b w z")
c = sp.Symbol("c", positive=True)
k = sp.Symbol("k", integer=True)
n = sp.Symbol("n", integer=True, positive=True)
v, x = sp.IndexedBase("v", shape=(n,)), sp.IndexedBase("x", shape=(n,))
f, sigma = sp.Function("f"), sp.Function("sigma")
E = sp.exp
SIGMOID = sp.Lambda(z, 1 / (1 + E(-z)))
POSITIVE = {Sym("a"): rules.assume(Less(Num(0), Sym("a")))}


def claim(left: Any, right: Any) -> Any:
    """Two terms in any inputs a, b, x are equal."""
    loop = TrainingLoop(name="inputs", state={w: 0, v[k]: 0}, inputs=[a, b, x[k]], update={w: w - c, v[k]: v[k]},
                        functions={f: None, sigma: SIGMOID})  # fmt: skip
    return equal(loop, left, right)


def total(body: Any) -> Any:
    """The sum over all entries."""
    return sp.Sum(body, (k, 1, n))


with sp.evaluate(False):
    SAME: list[tuple[Any, Any]] = [
        (sigma(-a), 1 - sigma(a)),
        (sigma(a) * (1 - sigma(a)), E(a) / (1 + E(a)) ** 2),
        (E(a) / (E(a) + E(b)), sigma(a - b)),
        (1 / ((1 + E(a)) * (1 + E(b)) * c), sigma(-a) * sigma(-b) / c),
        (1 / (2 + 2 * E(a)), sp.Rational(1, 2) * sigma(-a)),
        (E(2 * a) - 1, (E(a) - 1) * (E(a) + 1)),
        (E(a - b) * E(b - a), 1),
        ((E(a) - E(-a)) / (E(a) + E(-a)), 2 * sigma(2 * a) - 1),
        (f(c * a / (c * b)), f(a / b)),
        (c * (a / c) ** 2 / (b / c), a**2 / b),
        (1 / (c + 1) + c / (c + 1), 1),
        (total(sigma(x[k])), total(1 - sigma(-x[k]))),
        (E(total(x[k] - a * x[k])), E(total(x[k])) / E(a * total(x[k]))),
    ]
    DIFFERENT: list[tuple[Any, Any]] = [
        (sigma(-a), sigma(a)),
        (a / a, 1),
        ((1 + a) / (1 + a), 1),
        (1 / (1 / (a + 1)), a + 1),
        (f(a * b / b), f(a)),
        (E(a * b), E(a) * E(b)),
        (E(a) / (E(a) + E(b)), sigma(b - a)),
        (1 / (E(a) - E(b)), E(-a) / (1 - E(b - a))),
        (f(c * a), c * f(a)),
        (total(sigma(x[k])) * total(1 / sigma(x[k])), n),
    ]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_terms_with_one_form_are_equal(left: Any, right: Any) -> None:
    posed = claim(left, right)
    assert replay(prove_claim(posed).theorem).hypotheses <= set(posed.stated)
    assert check(posed).outcome is Outcome.PROVED


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_nothing_else_is(left: Any, right: Any) -> None:
    with pytest.raises(NotProvedError):
        prove_claim(claim(left, right))


@given(terms())
def test_multiplying_out_is_a_ring_identity(term: Term) -> None:
    try:
        new = written(multiplied_out(term))
    except NotMultipliedOutError:
        return
    assert rules.ring(term, new).conclusion == Equal(term, new)


@example(Pow(Sum(Add(()), Entry("#m", (Num(0),)), Sym("a")), -1))
@given(terms())
def test_a_form_is_proved_and_settled(term: Term) -> None:
    quotients = Quotients(POSITIVE)
    try:
        step = quotients.settled(term)
    except NotMultipliedOutError:
        return
    if step is not None:
        theorem = replay(step)
        assert isinstance(theorem.conclusion, Equal) and theorem.conclusion.left == term
        assert theorem.hypotheses <= {sign.conclusion for sign in POSITIVE.values()}
        assert Quotients(POSITIVE).settled(theorem.conclusion.right) is None
