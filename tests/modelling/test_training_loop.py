"""Training loops: what they are made of, loops of one's own, copies, and one clear error for each mistake."""

from __future__ import annotations

import time
from fractions import Fraction
from typing import Any

import pytest
import sympy as sp

from symbolic_init.kernel.terms import INDEX, AtMost, Bound, Entry, Equal, ForAll, Implies, Less, Mul, Not, Num, Sym
from symbolic_init.modelling import ModelError, TrainingLoop, perceptron
from symbolic_init.system import NEXT, TIME
from tests.modelling.exact_run import train

n, m = sp.symbols("n m", integer=True, positive=True)
j, k, i = sp.symbols("j k i", integer=True)
w, x, a = (sp.IndexedBase(name, shape=(n,)) for name in "wxa")
w0 = sp.IndexedBase("w0", shape=(n,))
V = sp.IndexedBase("V", shape=(m, n))
b, y, yhat, z, c = sp.symbols("b y yhat z c")
eta = sp.Symbol("eta", positive=True)
phi = sp.Function("phi")
STEP = sp.Lambda(z, sp.Piecewise((1, z >= 0), (-1, True)))
LABELS = sp.FiniteSet(-1, 1)

PERCEPTRON: dict[str, Any] = {
    "state": {w[k]: 0},
    "inputs": {x[k]: sp.S.Reals, y: LABELS},
    "intermediates": {yhat: phi(sp.Sum(w[j] * x[j], (j, 1, n)))},
    "update": {w[k]: w[k] + eta * (y - yhat) * x[k]},
    "functions": {phi: STEP},
}


def perceptron_with(**changes: Any) -> TrainingLoop:
    return TrainingLoop(**{**PERCEPTRON, **changes})


def test_the_parts_are_sympy_expressions_by_name() -> None:
    loop = perceptron_with(output=yhat)
    assert dict(loop.state) == {"w": w[k]}
    assert dict(loop.initial) == {"w": 0}
    assert dict(loop.update) == {"w": w[k] + eta * (y - yhat) * x[k]}
    assert dict(loop.intermediates) == {"yhat": phi(sp.Sum(w[j] * x[j], (j, 1, n)))}
    assert dict(loop.inputs) == {"x": x[k], "y": y}
    assert dict(loop.functions) == {"phi": STEP}
    assert dict(loop.hyperparameters) == {"eta": eta}
    assert loop.output == yhat
    with pytest.raises(TypeError):
        loop.update["w"] = 0  # type: ignore[index]


def test_a_loop_written_by_a_user_is_the_same_system_as_ours() -> None:
    assert perceptron_with(name="perceptron").system == perceptron().system


def test_hypotheses_come_from_the_symbols() -> None:
    names = {"positive": True}, {"negative": True}, {"nonnegative": True}, {"nonpositive": True}, {"nonzero": True}, {}
    rates = [sp.Symbol(f"r{index}", **assumptions) for index, assumptions in enumerate(names)]
    system = perceptron_with(update={w[k]: w[k] + sum(rates) * x[k]}).system
    zero = Num(0)
    assert set(system.hyperparameters) == {Sym(rate.name) for rate in rates}
    assert set(system.assumptions) == {
        Less(zero, Sym("r0")),
        Less(Sym("r1"), zero),
        AtMost(zero, Sym("r2")),
        AtMost(Sym("r3"), zero),
        Not(Equal(Sym("r4"), zero)),
    }


def test_a_size_is_an_index_symbol_and_positive_where_it_is_used_as_a_number() -> None:
    assert perceptron_with().system.assumptions == (Less(Num(0), Sym("eta")),)
    mean = perceptron_with(update={w[k]: w[k] + eta * x[k] / n}).system
    assert Less(Num(0), Sym("n", INDEX)) in mean.assumptions
    assert mean.hyperparameters == (Sym("eta"),)


def test_assumptions_hold_for_all_the_variables_that_are_nothing_else() -> None:
    scale = sp.Symbol("s", positive=True)
    loop = perceptron_with(
        functions={phi: None},
        assumptions=(sp.Eq(phi(0), 0), sp.Eq(phi(-z), -phi(z)), sp.Eq(phi(scale), 1), eta < 1, sp.Eq(x[k], x[k] ** 3)),
    )
    eta_positive, at_zero, odd, positive, small, cubes = loop.system.assumptions
    assert eta_positive == Less(Num(0), Sym("eta"))
    assert at_zero == loop.formula(sp.Eq(phi(0), 0))
    assert isinstance(odd, ForAll) and isinstance(odd.body, Equal)
    assert isinstance(positive, ForAll) and isinstance(positive.body, Implies)
    assert small == Less(Sym("eta"), Num(1))
    assert isinstance(cubes, ForAll) and isinstance(cubes.body, ForAll)
    assert (cubes.hint, cubes.body.hint) == ("t", "k")


def test_conventions_name_the_values_at_jumps_and_the_labels() -> None:
    assert perceptron_with(conventions=("mine",)).system.conventions == (
        r"$\phi(0) = 1$",
        r"$y$ in $\{-1, 1\}$",
        "mine",
    )
    smooth = {phi: sp.Lambda(z, sp.Piecewise((z, z > 0), (0, True)))}
    assert perceptron_with(functions=smooth, inputs=[x[k], y]).system.conventions == ()


def test_a_symbolic_start_is_a_constant_tensor() -> None:
    system = perceptron_with(state={w[k]: w0[k]}).system
    assert [tensor.name for tensor in system.constants] == ["w0"]
    assert system.initial["w"] == Entry("w0", (Sym("k", INDEX),))


def test_a_start_may_be_listed_entry_by_entry() -> None:
    u, e = sp.IndexedBase("u", shape=(3,)), sp.IndexedBase("e", shape=(3,))
    start = [1, sp.Rational(1, 2), -3]
    for values in (start, sp.Matrix([start]).T.tolist(), sp.Matrix(start)):
        values = [v[0] if isinstance(v, list) else v for v in values] if isinstance(values, list) else list(values)
        loop = TrainingLoop(state={u[k]: values}, inputs=[e[k]], update={u[k]: u[k] + e[k]})
        states = train(loop.system, {}, [])
        assert list(states[0]["u"].values()) == [1, Fraction(1, 2), -3]
    two = sp.IndexedBase("U", shape=(2, 2))
    loop = TrainingLoop(state={two[k, j]: sp.Matrix([[1, 2], [3, 4]])}, inputs=[y], update={two[k, j]: two[j, k]})
    states = train(loop.system, {}, [{"y": {(): 0}}])
    assert list(states[0]["U"].values()) == [1, 2, 3, 4]
    assert list(states[1]["U"].values()) == [1, 3, 2, 4]


def test_index_names_may_differ_between_the_equations() -> None:
    loop = perceptron_with(state={w[i]: w0[i]}, update={w[k]: w[k] + eta * (y - yhat) * x[k]})
    same = perceptron_with(state={w[i]: w0[i]}, update={w[i]: w[i] + eta * (y - yhat) * x[i]})
    assert loop.system.update == same.system.update


# --- loops of one's own


def test_an_averaged_perceptron() -> None:
    s = sp.Symbol("s")
    loop = TrainingLoop(
        name="averaged perceptron",
        state={w[k]: 0, a[k]: 0, s: 1},
        inputs={x[k]: sp.S.Reals, y: LABELS},
        intermediates={yhat: phi(sp.Sum(w[j] * x[j], (j, 1, n)))},
        functions={phi: STEP},
        update={
            w[k]: w[k] + eta * (y - yhat) * x[k],
            a[k]: (1 - 1 / s) * a[k] + w[k] / s,
            s: s + 1,
        },
        output=yhat,
    )
    samples = [{"x": {(1,): 1, (2,): 2}, "y": {(): -1}}, {"x": {(1,): 3, (2,): 0}, "y": {(): 1}}] * 2
    history = train(loop.system, {"eta": Fraction(1, 2), "n": 2}, samples)
    for step in range(5):
        means = [sum(history[p]["w"][e,] for p in range(step)) / max(step, 1) for e in (1, 2)]
        assert [history[step]["a"][e,] for e in (1, 2)] == means
    assert history[1]["w"] == {(1,): -1, (2,): -2}


def test_a_margin_perceptron_with_a_piecewise_intermediate() -> None:
    margin = sp.Symbol("margin", nonnegative=True)
    slack, active = sp.symbols("slack active")
    loop = TrainingLoop(
        state={w[k]: 0, b: 0},
        inputs={x[k]: sp.S.Reals, y: LABELS},
        intermediates={
            z: sp.Sum(w[j] * x[j], (j, 1, n)) + b,
            slack: sp.Max(0, margin - y * z),
            active: sp.Piecewise((1, slack > 0), (0, True)),
        },
        update={w[k]: w[k] + eta * active * y * x[k], b: b + eta * active * y},
        output=z,
    )
    samples = [{"x": {(1,): 2}, "y": {(): 1}}, {"x": {(1,): 1}, "y": {(): -1}}, {"x": {(1,): 5}, "y": {(): 1}}]
    history = train(loop.system, {"eta": Fraction(1), "margin": 1, "n": 1}, samples)
    assert [h["w"][1,] for h in history] == [0, 2, 1, 1]
    assert [h["b"][()] for h in history] == [0, 1, 0, 0]
    assert [h["slack"][()] for h in history[1:]] == [1, 4, 0]


def test_a_loop_with_a_matrix_and_a_function_of_two_arguments() -> None:
    h, d, loss = sp.IndexedBase("h", shape=(m,)), sp.IndexedBase("d", shape=(m,)), sp.Function("loss")
    u, v = sp.symbols("u v")
    loop = TrainingLoop(
        state={V[i, k]: sp.KroneckerDelta(i, k) / m},
        inputs=[x[k], d[i]],
        intermediates={h[i]: phi(sp.Sum(V[i, j] * x[j], (j, 1, n)))},
        functions={phi: sp.Lambda(z, z**2), loss: sp.Lambda((u, v), (u - v) * phi(v))},
        update={V[i, k]: V[i, k] - eta * loss(h[i], d[i]) * x[k]},
    )
    tensor = loop.system.state[0]
    assert [(axis.index.name, axis.size) for axis in tensor.axes] == [("i", Sym("m", INDEX)), ("k", Sym("n", INDEX))]
    history = train(loop.system, {"eta": 1, "n": 2, "m": 1}, [{"x": {(1,): 3, (2,): 1}, "d": {(1,): 2}}])
    assert history[1]["h"][1,] == 9
    assert history[1]["V"] == {(1, 1): 1 - 7 * 4 * 3, (1, 2): -7 * 4}


# --- quantities at steps, copies


def test_a_quantity_at_a_step() -> None:
    loop = perceptron_with()
    assert loop.at(w[k], 2) == sp.IndexedBase("w")[2, k]
    assert loop.at(yhat, 3) == sp.IndexedBase("yhat")[3]
    total = loop.at(sp.Sum(w[j] * x[j], (j, 1, n)), i)
    assert total == sp.Sum(sp.IndexedBase("w")[i, j] * sp.IndexedBase("x")[i, j], (j, 1, n))
    assert loop.term(loop.at(w[k], 2)) == Entry("w", (Num(2), Sym("k", INDEX)))
    assert loop.term(w[k]) == Entry("w", (TIME, Sym("k", INDEX)))
    assert loop.term(yhat) == Entry("yhat", (NEXT,))
    t = sp.Symbol("t", integer=True)
    assert loop.term(t * loop.at(yhat, t + 1)) == Mul((TIME, Entry("yhat", (NEXT,))))
    with pytest.raises(ModelError, match="j is bound in"):
        loop.at(sp.Sum(w[j], (j, 1, n)), j)


def test_a_copy_with_other_hyperparameters() -> None:
    loop = perceptron_with()
    half = loop.with_(hyperparameters={eta: sp.Rational(1, 2)}, name="half")
    assert half.system.hyperparameters == () and half.system.assumptions == () and half.name == "half"
    samples = [{"x": {(1,): 1}, "y": {(): -1}}]
    assert train(half.system, {"n": 1}, samples) == train(loop.system, {"n": 1, "eta": Fraction(1, 2)}, samples)
    negative = loop.with_(hyperparameters={"eta": sp.Symbol("eta", negative=True)})
    assert negative.system.assumptions == (Less(Sym("eta"), Num(0)),)
    assert dict(loop.update) == dict(perceptron_with().update)
    for name in ("mu", sp.Symbol("mu")):
        with pytest.raises(ModelError, match="mu is not a hyperparameter of loop: it has eta"):
            loop.with_(hyperparameters={name: 1})


def test_a_copy_keeps_the_authors_order() -> None:
    loop = perceptron(learning_rate=eta)
    assert loop.with_(hyperparameters={eta: c}).system == perceptron(learning_rate=c).system


def test_a_copy_with_another_start() -> None:
    loop = perceptron_with(state={w[k]: 0, b: 0}, update={w[k]: w[k] + eta * x[k], b: b + eta})
    assert dict(loop.with_(initial={w[k]: w0[k]}).initial) == {"w": w0[k], "b": 0}
    assert dict(loop.with_(initial={w[i]: w0[i]}).initial) == {"w": w0[i], "b": 0}
    with pytest.raises(ModelError, match="x is not a state, expected one of w, b"):
        loop.with_(initial={x[k]: 0})
    with pytest.raises(ModelError, match="expected one of name, state, inputs"):
        loop.with_(optimiser=1)


def test_a_substituted_value_is_not_captured() -> None:
    scale = sp.Symbol("j", integer=True)
    loop = perceptron_with(intermediates={yhat: phi(sp.Sum(c * w[j] * x[j], (j, 1, n)))})
    with pytest.raises(ModelError, match="j is bound in"):
        loop.with_(hyperparameters={c: scale})
    leaky = perceptron_with(functions={phi: sp.Lambda(z, sp.Piecewise((z, z > 0), (c * z, True)))})
    with pytest.raises(ModelError, match="z is bound in"):
        leaky.with_(hyperparameters={c: z})
    assert leaky.with_(hyperparameters={c: 2}).functions["phi"](sp.S(-1)) == -2


# --- showing


def test_a_loop_shows_itself() -> None:
    loop = perceptron()
    assert repr(loop).splitlines() == [
        "TrainingLoop perceptron",
        "  start   w[k] = 0",
        "  input   x[k] in Reals",
        "  input   y in {-1, 1}",
        "  let     yhat = phi(Sum(w[j]*x[j], (j, 1, n)))",
        "  update  w[k] <- w[k] + eta*(y - yhat)*x[k]",
        "  where   phi(z) = Piecewise((1, z >= 0), (-1, True))",
    ]
    shown = loop._repr_latex_()
    assert shown.startswith("$$") and shown.endswith("$$")
    assert r"w_{k}^{(t)} + \eta \left(y^{(t+1)} - \hat{y}^{(t+1)}\right) x_{k}^{(t+1)}" in shown
    assert r"\begin{cases}" in shown and "w_{k}^{(0)} &=& \\displaystyle 0" in shown


def test_an_expression_that_sympy_sorted_is_shown_in_reading_order() -> None:
    assert "w[k] <- w[k] + eta*(y - yhat)*x[k]" in repr(perceptron_with())
    assert "phi is any function" in repr(perceptron_with(functions={phi: None}))


# --- mistakes

other_eta = sp.Symbol("eta")
short = sp.IndexedBase("x", shape=(m,))
REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"update": {}}, "the state w has no update: add update={w[k]: …}"),
    ({"update": {w[k]: w[k], b: 1}}, "b is not a state, expected one of w"),
    ({"state": {w[k]: 0, x[k]: 0}, "update": {w[k]: 0, x[k]: 0}}, "x is used twice, as state and as input"),
    ({"state": {w[k]: 0, w[i]: 0}}, "the state w is listed twice"),
    ({"intermediates": {yhat: 0, y: 1}}, "y is used twice, as input and as intermediate"),
    ({"functions": {phi: STEP, sp.Function("w"): None}}, "w is used twice, as state and as function"),
    ({"update": {w[k]: w[k] + (eta - other_eta) * x[k]}}, "two different symbols are called eta"),
    ({"update": {w[k]: w[k] + sp.Symbol("k") * x[k]}}, "two different symbols are called k"),
    ({"update": {w[k]: w[k] + sp.Symbol("phi") * x[k]}}, "phi is used twice, as function and as hyperparameter"),
    ({"update": {w[k]: w[k] + eta * short[k]}}, "the tensor x has two shapes, (n,) and (m,)"),
    ({"update": {w[k]: w[k] + sp.IndexedBase("q")[k]}}, 'the tensor q has no shape: write IndexedBase(\'q\', shape='),
    ({"inputs": [x[k], y, sp.IndexedBase("q")[k]]}, "the input q has no shape"),
    ({"update": {sp.IndexedBase("w", shape=(m,))[k]: 0}}, "expected the shape (n,), found (m,)"),
    ({"update": {w[k]: w[i]}}, "the index i of w[i] is free on the right but not on the left (there: k)"),
    ({"update": {w[k]: w[k] + k * eta, b: k}, "state": {w[k]: 0, b: 0}}, "update of b: the index k is free"),
    ({"update": {w[k]: sp.Sum(w[j], (j, 1, m))}}, "w[j] is read from 1 to m, but that axis of w is 1 to n"),
    ({"update": {w[k]: sp.Sum(w[j], (j, 0, n))}}, "w[j] is read from 0 to n"),
    ({"update": {w[k]: sp.Symbol("w")}}, "w is used twice, as state and as hyperparameter"),
    ({"state": {w[k]: w0[i]}}, "initial value of w: the index i of w0[i] is free on the right"),
    ({"state": {w[k]: x[k]}}, "an initial value can use constants and hyperparameters only"),
    ({"state": {w[k]: y}}, "an initial value can use constants and hyperparameters only"),
    ({"state": {w[k]: [1, 2]}}, "expected n values along k, found a list of 2"),
    ({"state": {b: [1, 2]}, "update": {b: b}}, "expected one number, found a list of 2"),
    ({"state": {w[k]: 0.5}}, "initial value of w: expected an exact number, found the float 0.5"),
    ({"state": {w[k]: "0"}}, "initial value of w: expected a SymPy expression or an exact number, found '0'"),
    ({"state": {w[k]: sp.nan}}, "initial value of w: expected an exact real number, found nan"),
    ({"update": {w[k]: sp.Float(1) * w[k]}}, "update of w: expected an exact real number, found 1.0"),
    ({"update": {w[k]: sp.oo}}, "found oo"),
    ({"update": {w[k]: sp.zoo}}, "found zoo"),
    ({"update": {w[k]: sp.I * w[k]}}, "found I"),
    ({"update": {w[k]: sp.Symbol("q", imaginary=True) * w[k]}}, "the hyperparameter q: expected a real number"),
    ({"update": {w[k]: sp.zeta(w[k])}}, "update of w: zeta is not supported"),
    ({"update": {w[k]: sp.Function("psi")(w[k])}}, "the function psi is not declared: add functions={psi:"),
    ({"update": {w[k]: phi(w[k], y)}}, "has 2 arguments, but phi takes 1"),
    ({"update": {"w": w[k]}}, "the update 'w': expected a symbol such as b or a tensor entry such as w[k]"),
    ({"state": {w[1]: 0}, "update": {w[1]: 0}}, "expected one index symbol for each axis, as in w[k]"),
    ({"state": {V[k, k]: 0}, "update": {V[k, k]: 0}}, "expected one index symbol for each axis"),
    ({"functions": {phi: z**2}}, "function phi: expected a Lambda(z, …), or None"),
    ({"functions": {"phi": None}}, "expected a function such as Function('phi'), found 'phi'"),
    ({"functions": {phi: sp.Lambda(z, z + y)}}, "function phi: expected its parameters and hyperparameters, found y"),
    ({"functions": {phi: sp.Lambda(z, w[1])}}, "function phi: w[1] is not a quantity known here"),
    ({"functions": {phi: sp.Lambda(z, phi(z))}}, "the function phi is not declared"),
    ({"functions": {sp.Function("exp"): None, phi: STEP}}, "exp is a function of the language"),
    ({"functions": {sp.Function("pi"): None, phi: STEP}}, "pi is a number (sympy.pi), choose another name"),
    ({"inputs": {x[k]: sp.S.Reals, y: sp.Interval(0, 1)}}, "expected S.Reals or a FiniteSet of rationals"),
    ({"inputs": {x[k]: sp.S.Reals, y: sp.FiniteSet(sp.sqrt(2))}}, "expected S.Reals or a FiniteSet of rationals"),
    ({"intermediates": {yhat: z, z: w[1]}}, "intermediate yhat: z is not available there"),
    ({"assumptions": (sp.Eq(phi(0), phi(0)),)}, "expected a relation between quantities of the loop"),
    ({"assumptions": (z,)}, "expected an equation or inequality"),
    ({"assumptions": ("eta < 1",)}, "expected a relation between quantities"),
    ({"output": sp.Symbol("q") + sp.nan}, "found nan"),
    ({"output": "q"}, "the output q: expected one of yhat, w"),
    ({"update": {w[k]: w[k] * sp.Symbol("a; import os")}}, "expected letters, digits, underscores"),
    ({"update": {w[k]: w[k] * sp.Symbol(r"\eta")}}, "expected letters, digits, underscores"),
    ({"update": {w[k]: w[k] * sp.Symbol("t")}}, "t is the number of the step"),
    ({"state": {sp.Symbol("s", positive=True): 0}}, "expected a symbol without a sign"),
    ({"state": {sp.IndexedBase("w", shape=(sp.Symbol("q"),))[k]: 0}, "inputs": [y], "intermediates": {},
      "update": {sp.IndexedBase("w", shape=(sp.Symbol("q"),))[k]: 0}}, "q is the size of an axis: write Symbol('q'"),
    ({"state": {sp.IndexedBase("w", shape=(0,))[k]: 0}, "inputs": [y], "intermediates": {},
      "update": {sp.IndexedBase("w", shape=(0,))[k]: 0}}, "expected an axis of at least one entry, found the size 0"),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_a_mistake_gets_one_clear_error(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ModelError) as caught:
        perceptron_with(**changes)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_loop_is_built_in_milliseconds() -> None:
    perceptron()
    start = time.process_time()
    for _ in range(5):
        perceptron().system  # noqa: B018
    assert (time.process_time() - start) / 5 < 0.020  # 1.5 ms on a quiet machine


def test_the_system_mentions_only_closed_terms() -> None:
    system = perceptron().system
    assert all(formula.loose == 0 for formula in system.hypotheses())
    assert Bound(0) not in system.update.values()
