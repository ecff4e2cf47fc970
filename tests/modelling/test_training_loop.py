"""Training loops: what they are made of, their quantities at steps, copies, and how they are shown."""

from __future__ import annotations

import time
from fractions import Fraction

import pytest
import sympy as sp

from symbolic_init.kernel.terms import INDEX, AtMost, Bound, Entry, Equal, ForAll, Implies, Less, Mul, Not, Num, Sym
from symbolic_init.modelling import ModelError, TrainingLoop, perceptron
from symbolic_init.system import NEXT, TIME
from tests.modelling.exact_run import train
from tests.modelling.perceptron_parts import STEP, b, c, eta, i, j, k, n, perceptron_with, phi, w, w0, x, y, yhat, z


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
    shown = loop._repr_mimebundle_()["text/latex"]
    assert r"\mathbf{w}^{(t)} + \eta\,(y^{(t+1)} - \hat y^{(t+1)})\,\mathbf{x}^{(t+1)}" in shown
    assert r"\begin{cases}" in shown and r"\mathbf{w}^{(0)} &= \mathbf{0}" in shown


def test_an_expression_that_sympy_sorted_is_shown_in_reading_order() -> None:
    assert "w[k] <- w[k] + eta*(y - yhat)*x[k]" in repr(perceptron_with())
    assert "phi is any function" in repr(perceptron_with(functions={phi: None}))


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
