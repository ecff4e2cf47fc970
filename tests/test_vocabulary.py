"""The words of claims: what each says, as a formula and in English, and the mistakes that each refuses."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import sympy as sp

from symbolic_init.claim import Claim, When
from symbolic_init.kernel.terms import INDEX, Not, Num, Sym, free_symbols, walk
from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.neurons import adaline, eta, k, n, perceptron, w, x, y, yhat
from symbolic_init.proving.claim_proof import prove_claim, statement_of
from symbolic_init.refuting import refute
from symbolic_init.system import TIME
from symbolic_init.vocabulary import (
    ClaimError,
    assuming,
    different,
    equal,
    equivalent,
    fails_for_some,
    for_some,
    frozen,
    identical,
    independent_of,
    never,
    nonzero,
    only_rescaled,
    remarked,
    rescaled_from_one,
    same_direction,
    unravelled,
    updates_only_rescaled,
)
from symbolic_init.vocabulary.parts import another_index
from symbolic_init.vocabulary.wording import listed, mathematics, span

loop, free = perceptron(), perceptron(initial=symbolic())
biased, stray = perceptron(bias=True), sp.Symbol("q", integer=True, positive=True)

WORDS: list[tuple[Claim, str]] = [
    (
        only_rescaled(loop, by="eta"),
        r"$\eta$ only rescales $\mathbf{w}$: $\mathbf{w}$ divided by $\eta$ is the same for every $\eta$",
    ),
    (
        only_rescaled(biased, "w", "b", by="eta", first=2),
        r"$\eta$ only rescales $\mathbf{w}$ and $b$: $\mathbf{w}$ and $b$ divided by $\eta$ are the same for every"
        r" $\eta$ after each of the first 2 steps",
    ),
    (
        updates_only_rescaled(loop, by="eta", first=1),
        r"$\eta$ only rescales $\Delta \mathbf{w}$: $\Delta \mathbf{w}$ divided by $\eta$ is the same for every $\eta$"
        " after the first step",
    ),
    (rescaled_from_one(loop, by="eta"), r"whatever $\eta$ is, $\mathbf{w}$ is $\eta$ times what it is with $\eta = 1$"),
    (same_direction(loop, whatever="eta"), r"the direction of $\mathbf{w}$ is the same for $\eta$ and $\eta'$"),
    (independent_of(loop, of="eta"), r"$\hat{y}$ is the same for $\eta$ and $\eta'$"),
    (
        independent_of(free, (y - yhat) * x[k], of="w0", at=3),
        r"$\left(y - \hat{y}\right) \mathbf{x}$ is the same for $\mathbf{w}_{0}$ and $\mathbf{w}_{0}'$ in step 3",
    ),
    (equal(loop, loop.at(w[k], 1), eta * loop.at(x[k], 1)), r"$\mathbf{w}^{(1)} = \eta \mathbf{x}^{(1)}$"),
    (frozen(loop), r"$\mathbf{w}$ never changes"),
    (frozen(biased), r"$\mathbf{w}$ and $b$ never change"),
    (identical(loop, "w"), r"the entries of $\mathbf{w}$ along axis 1 stay identical"),
    (unravelled(loop, 2), r"the update of $\mathbf{w}$ at step 2 is the last line of its calculation"),
    (for_some(frozen(loop)), r"for some data, $\mathbf{w}$ never changes"),
    (fails_for_some(frozen(loop)), r"for some data it is not true that $\mathbf{w}$ never changes"),
    (remarked(frozen(loop), "with the labels 0 and 1"), r"with the labels 0 and 1, $\mathbf{w}$ never changes"),
]


@pytest.mark.parametrize(("claim", "words"), WORDS, ids=[words for _, words in WORDS])
def test_a_claim_says_in_english_what_it_is(claim: Claim, words: str) -> None:
    assert claim.words == words


MISTAKES: list[tuple[Callable[[], object], str]] = [
    (lambda: only_rescaled(loop, "v", by="eta"), "perceptron has no tensor 'v': expected one of w, yhat"),
    (lambda: only_rescaled(loop, by="rate"), "perceptron has no hyperparameter 'rate': expected one of eta"),
    (lambda: same_direction(biased, "b", whatever="eta"), r"same_direction\('b'\): expected a vector, found 0 axes"),
    (lambda: identical(loop, "w", along=2), r"identical\('w', along=2\): expected an axis from 1 to 1"),
    (lambda: nonzero(loop, "w0"), "perceptron has no constant or input 'w0': expected one of x, y"),
    (lambda: different(loop, "mu"), "no hyperparameter 'mu'"),
    (lambda: never(independent_of(loop, of="eta")), "give first= or at="),
    (lambda: only_rescaled(perceptron(learning_rate=sp.Symbol("eta")), by="eta"), "eta is not declared positive"),
    (lambda: for_some(for_some(frozen(loop))), "for_some: expected a claim about all data"),
    (lambda: never(fails_for_some(frozen(loop))), "never: expected a claim about all data"),
    (lambda: equivalent(loop, biased, {"w": "b"}), "w has 1 axes, b has 0"),
    (lambda: independent_of(loop.with_(output=None), of="eta"), "names no output; give the quantity"),
    (lambda: equal(loop, sp.Sum(k**2, (k, 1, stray)), 0), r"a sum ends at q: expected the size of an axis \(n\)"),
    (lambda: assuming(frozen(loop), loop.formula(sp.Eq(sp.Sum(k, (k, 1, stray)), eta))), "a sum ends at q"),
]


@pytest.mark.parametrize(("mistake", "message"), MISTAKES, ids=[message for _, message in MISTAKES])
def test_a_claim_that_does_not_fit_its_loop_is_refused(mistake: Callable[[], object], message: str) -> None:
    with pytest.raises(ClaimError, match=message):
        mistake()


def test_a_claim_about_updates_is_about_the_step_that_makes_them() -> None:
    claim = updates_only_rescaled(adaline(), by="eta", first=1)
    assert claim.offset == 1
    prove_claim(claim)
    trace = refute(updates_only_rescaled(adaline(), by="eta"))
    assert trace is not None
    assert trace.step == 2


@pytest.mark.parametrize(("step", "from_start"), [(1, False), (1, True), (2, False), (2, True), (3, False), (3, True)])
@pytest.mark.parametrize("start", [loop, free], ids=["zero", "symbolic"])
def test_an_update_is_the_last_line_of_its_calculation(start: object, step: int, from_start: bool) -> None:
    claim = unravelled(start, step, from_start=from_start)
    assert TIME not in free_symbols(claim.relation)
    assert prove_claim(claim).theorem.conclusion == statement_of(claim)


def test_loops_are_equal_up_to_a_factor_without_division() -> None:
    rho, w0 = sp.Symbol("rho", positive=True), sp.IndexedBase("w0", shape=(n,))
    other = free.with_(hyperparameters={eta: rho}).with_(initial={w[k]: rho / eta * w0[k]})
    claim = equivalent(free, other, scale=eta / rho)
    assert claim.words == r"$\mathbf{w}$ in the first run is $\frac{\eta}{\rho}$ times $\mathbf{w}$ in the second"
    prove_claim(claim)
    assert refute(equivalent(free, other, scale=rho / eta)) is not None
    assert refute(equivalent(free, free.with_(hyperparameters={eta: rho}), scale=eta / rho)) is not None


def test_an_intermediate_is_compared_at_the_step_that_makes_it() -> None:
    claim = equivalent(loop, loop, {"yhat": "yhat"})
    assert claim.offset == 1
    prove_claim(claim)


def test_never_denies_that_a_claim_holds_at_all_of_its_steps() -> None:
    claim = never(independent_of(free, of="eta", first=2))
    assert isinstance(claim.relation, Not)
    assert claim.when == When()
    assert Num(2) in set(walk(claim.relation))
    trace = refute(assuming(claim, nonzero(free, "w0"), nonzero(free, "x"), different(free, "eta")))
    assert trace is not None
    first, second = trace.runs
    assert first.hyperparameters["eta"] != second.hyperparameters["eta'"]
    assert any(trace.constants.values())
    assert all(any(value for (name, _), value in sample.items() if name == "x") for sample in trace.inputs)
    assert [row.get(("yhat", ())) for row in first.values] == [row.get(("yhat'", ())) for row in second.values]


def test_a_second_index_means_nothing_else_in_the_loop() -> None:
    m = sp.Symbol("m", integer=True)
    u = sp.IndexedBase("u", shape=(n,))
    assert another_index(loop.system.state[0].axes[0].index, loop).name == "l"
    crowded = loop.with_(
        state={u[m]: 0}, inputs=[], intermediates={}, functions={}, update={u[m]: u[m] + eta}, output=None
    )
    assert another_index(crowded.system.state[0].axes[0].index, crowded).name == "o"  # n is the size
    last = Sym("y", INDEX)
    second = another_index(last, loop)
    assert another_index(last, loop, [second]) not in {last, second}


def test_a_claim_under_hypotheses_keeps_those_it_had() -> None:
    claim = assuming(only_rescaled(loop, by="eta"), different(loop, "eta"))
    assert set(only_rescaled(loop, by="eta").hypotheses) < set(claim.hypotheses)


@pytest.mark.parametrize(
    ("name", "bold", "latex"),
    [
        ("w", True, r"\mathbf{w}"),
        ("w0", True, r"\mathbf{w}_{0}"),
        ("eta'", False, r"\eta'"),
        ("yhat", False, r"\hat{y}"),
        ("yhat~", False, r"\tilde{\hat{y}}"),
        ("Delta_w", True, r"\Delta \mathbf{w}"),
        ("m_w", True, r"\mathbf{m}_{w}"),
        ("mistake", False, r"\mathrm{mistake}"),
    ],
)
def test_names_are_spelt_as_in_reports(name: str, bold: bool, latex: str) -> None:
    assert mathematics(name, bold=bold) == latex


def test_lists_and_spans() -> None:
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert span(None) == ""
    assert span(1) == " in the first step"
    assert span(3, said="after") == " after each of the first 3 steps"
