"""What would take for ever, or all memory: an error that says so or "undecided", within 10 s and 2 GiB."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import sympy as sp

from symbolic_init import cli
from symbolic_init import vocabulary as claim_that
from symbolic_init.checking import check
from symbolic_init.claim import Claim
from symbolic_init.crosscheck.rationals import LONGEST, Rationals
from symbolic_init.kernel import rules, terms
from symbolic_init.modelling import activations, networks
from symbolic_init.modelling.training_loop import TrainingLoop

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process's memory")
if sys.platform == "linux":
    from tests.attack.limits import within_limits

j, k = sp.symbols("j k", integer=True)
n = sp.Symbol("n", integer=True, positive=True)
s, y, eta = sp.Symbol("s"), sp.Symbol("y"), sp.Symbol("eta", positive=True)
HUGE, MILLION_DIGITS, THOUSAND_DIGITS = sp.Integer(10) ** 100, sp.Integer(10) ** 10**6, sp.Integer(10) ** 999 + 7
DEEP = "nested at most 200 deep"
LONG = "expected numbers of at most 1000 digits"
WIDE = "expected sums and tensors of at most 300000 places"
POWER = "expected powers that can be multiplied out"
LARGE = "expected a smaller term: "
MANY = "expected a loop of at most 500 equations"


def loop(start: Any = 0, update: Any = None) -> TrainingLoop:
    return TrainingLoop(state={s: start}, inputs=[y], update={s: s + eta * y if update is None else update})


def frozen(start: Any, update: Any) -> Claim:
    return claim_that.frozen(loop(start, update), "s")


def nested(levels: int) -> sp.Expr:
    """2·(2·(… (s + 1) …) + 1)."""
    expression: sp.Expr = s
    for _ in range(levels):
        expression = sp.Mul(2, sp.Add(expression, 1, evaluate=False), evaluate=False)
    return expression


def wide() -> TrainingLoop:
    """10^100 weights."""
    w, x = (sp.IndexedBase(name, shape=(HUGE,)) for name in "wx")
    return TrainingLoop(state={w[k]: 0}, inputs=[x[k], y], update={w[k]: w[k] + y * x[k]})


def product_of(factor: Callable[[int], Any], *places: int) -> Any:
    """The product of the factors as it is written."""
    with sp.evaluate(False):
        return sp.Mul(*map(factor, places))


def exponential(place: int) -> Any:
    return sp.exp(place * s) * (1 + s)


def linear(place: int) -> Any:
    return 1 + s + place * y


def sums_in_sums(levels: int) -> sp.Expr:
    """Σₖ₀ k₀ Σₖ₁ k₁ … s, each up to n."""
    expression: sp.Expr = s
    for index in sp.symbols(f"k:{levels}", integer=True):
        expression = sp.Sum(expression * index, (index, 1, n))
    return expression


def vector(update: Any = s) -> TrainingLoop:
    """A loop with an axis of n places."""
    x = sp.IndexedBase("x", shape=(n,))
    return TrainingLoop(state={s: 1}, inputs=[x[k], y], update={s: update})


def squares_of_squares(times: int) -> TrainingLoop:
    """Intermediates each of which is about the square of the one before."""
    z = sp.symbols(f"z:{times}")
    middle = {z[0]: s + y + 1} | {b: a * a + a for a, b in pairwise(z)}
    return TrainingLoop(state={s: 0}, inputs=[y], intermediates=middle, update={s: s * z[-1]})


def mlp(layers: int) -> TrainingLoop:
    return networks.mlp(layers=layers, activation=activations.tanh())


CLAIMS: dict[str, tuple[Callable[[], Claim], str]] = {
    "an update of depth 10,000": (lambda: frozen(0, nested(5_000)), DEEP),
    "a claim of depth 10,000": (lambda: claim_that.equal(loop(), nested(5_000), s), DEEP),
    "a relation of depth 10,000": (lambda: claim_that.holds(loop(), sp.Lt(nested(5_000), 0, evaluate=False)), DEEP),
    "an update at the greatest depth": (lambda: frozen(0, nested(95)), "refuted"),
    "a sum up to 10^100": (lambda: claim_that.equal(loop(), sp.Sum(s * j, (j, 1, HUGE)), s), WIDE),
    "an update with a sum up to 10^100": (lambda: frozen(0, s + sp.Sum(y * j, (j, 1, HUGE))), WIDE),
    "a sum of sums": (lambda: frozen(0, s + sp.Sum(sp.Sum(y * j * k, (j, 1, 10**4)), (k, 1, 10**4))), WIDE),
    "10^100 weights": (lambda: claim_that.frozen(wide(), "w"), WIDE),
    "the longest sum": (lambda: claim_that.equal(loop(1), sp.Sum(s * j, (j, 1, 149_999)), s), "refuted"),
    "the longest sum of squares": (
        lambda: claim_that.equal(
            loop(1), sp.Sum(s * j * j, (j, 1, 149_999)), s * sp.Sum(j**2, (j, 1, 149_999))), "undecided"),
    "a start of 10^6 digits": (lambda: frozen(MILLION_DIGITS, s), LONG),
    "a start of 10^6 digits as Python's": (lambda: frozen(10**10**6, s), LONG),
    "a start of 10^-6 digits": (lambda: frozen(1 / (MILLION_DIGITS + 1), s), LONG),
    "a factor of 10^6 digits": (lambda: frozen(0, s * MILLION_DIGITS), LONG),
    "a claim of 10^6 digits": (lambda: claim_that.equal(loop(), s, MILLION_DIGITS), LONG),
    "numbers of 1000 digits": (lambda: frozen(THOUSAND_DIGITS, s), "proved"),
    "numbers of 1000 digits that grow": (lambda: frozen(THOUSAND_DIGITS, s * THOUSAND_DIGITS + y), "refuted"),
    "floats of 1000 digits": (
        lambda: claim_that.equal(loop(0, s + THOUSAND_DIGITS * y), sp.exp(s) * THOUSAND_DIGITS, s), "refuted"),
    "the power 10^6": (lambda: frozen(1, s**10**6), POWER),
    "the power 10^100": (lambda: frozen(1, s**HUGE), POWER),
    "a power of many monomials": (lambda: frozen(1, (s + y + 1) ** 100), POWER),
    "a product of many monomials": (
        lambda: frozen(1, s * sum(sp.symbols("a:300")) * sum(sp.symbols("c:300"))), LARGE),
    "a product of 300 exponentials": (
        lambda: claim_that.equal(loop(), product_of(exponential, *range(300)), s), "refuted"),
    "the sign of a product of 300 exponentials": (
        lambda: claim_that.holds(loop(), product_of(exponential, *range(300)) > s), LARGE),
    "a product of 300 sums": (lambda: claim_that.equal(loop(), product_of(linear, *range(300)), s), "refuted"),
    "a product of 300 exponentials in another order": (
        lambda: claim_that.equal(
            loop(), product_of(exponential, *range(300)), product_of(exponential, *reversed(range(300)))), "undecided"),
    "an update by a product of 300 sums": (lambda: frozen(1, product_of(linear, *range(300))), LARGE),
    "50 sums in each other": (lambda: claim_that.equal(vector(), sums_in_sums(50), s), WIDE),
    "9 sums in each other": (lambda: claim_that.holds(vector(), sums_in_sums(9) ** 2 + 1 > s), "undecided"),
    "an update by 50 sums in each other": (lambda: claim_that.frozen(vector(s + y * sums_in_sums(50)), "s"), WIDE),
    "a name of 10^6 letters": (lambda: claim_that.equal(loop(), sp.Symbol("x" * 10**6), s), "refuted"),
    "1,000 layers": (lambda: claim_that.frozen(mlp(1000), "W1"), MANY),
    "50 layers": (lambda: claim_that.frozen(mlp(50), "W1"), "undecided"),
    "squares": (lambda: frozen(2, s * s), "refuted"),
    "ninth powers": (lambda: claim_that.holds(loop(3, s**9 + y), sp.Ne(s, sp.Rational(1, 3))), "undecided"),
    "squares by the 64th step": (lambda: claim_that.moved(loop(2, s * s), "s", at=64), "undecided"),
    "the 10^100th step": (lambda: claim_that.moved(loop(2, s + 1), "s", at=10**100), "undecided"),
    "squares of squares in a step": (lambda: claim_that.frozen(squares_of_squares(40), "s"), "proved"),
    "exponentials of exponentials": (lambda: claim_that.holds(loop(2, sp.exp(s)), sp.exp(s) > s), "undecided"),
    "the exponential of 10^100": (lambda: claim_that.equal(loop(), sp.exp(HUGE) * s, s), "undecided"),
    "the millionth update unravelled": (lambda: claim_that.unravelled(loop(), 10**6), "expected a step from 1 to 300"),
}  # fmt: skip


@pytest.mark.parametrize(("make", "expected"), CLAIMS.values(), ids=CLAIMS)
def test_a_claim_that_would_take_too_much(make: Callable[[], Claim], expected: str) -> None:
    said = within_limits(lambda: check(make()).outcome.value)
    assert said.startswith(expected) or (said.split(":")[0] in ("ModelError", "ValueError") and expected in said)
    assert "\n" not in said


NINES = "9" * 10**6
COMMANDS: dict[str, tuple[list[str], str]] = {
    "1,000 layers": (["reduce", "mlp", "--activation", "tanh", "--layers", "999"], MANY),
    "10^9 layers": (["reduce", "mlp", "--activation", "tanh", "--layers", "1000000000"], "expected a number of weight"),
    "10^6 digits of layers": (["reduce", "mlp", "--activation", "tanh", "--layers", NINES], "expected a number of"),
    "10^100 inputs": (["reduce", "mlp", "--activation", "tanh", "--widths", f"1{'0' * 100},2,1"], WIDE),
    "a width of 10^6 digits": (["reduce", "mlp", "--activation", "tanh", "--widths", f"2,{NINES},1"], "1000 digits"),
    "a batch of 10^6 digits": (["reduce", "mlp", "--activation", "tanh", "--batch", NINES], "1000 digits"),
    "a start of 10^6 digits": (["reduce", "--initialiser", f"constant:{NINES}"], "expected constant or constant:1/2"),
    "a start of 10^9 digits": (["reduce", "--initialiser", "constant:1e999999999"], "expected constant or constant"),
    "a schedule of 10^6 digits": (["reduce", "--schedule", f"inverse-time:{NINES}"], "expected inverse_time or"),
    "a schedule of 10^10^9": (["unroll", "--schedule", "inverse-time:1e999999999", "--steps", "2"], "exact numbers"),
    "a momentum of 10^-10^9": (["unroll", "--optimiser", "momentum:1e-999999999", "--steps", "2"], "exact numbers"),
    "the millionth update": (["unroll", "perceptron", "--steps", "1000000"], "expected a number from 1 to 300"),
    "an update of 10^6 digits": (["unroll", "perceptron", "--steps", NINES], "invalid int value"),
    "a page of 10^6 letters": (["prove", NINES], "no page is called"),
    "an endless proof": (["replay", "/dev/zero"], "expected a file of at most"),
}


@pytest.mark.parametrize(("command", "expected"), COMMANDS.values(), ids=COMMANDS)
def test_a_command_that_would_take_too_much(command: list[str], expected: str) -> None:
    def work() -> str:
        with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
            try:
                code: Any = cli.main(command)
            except SystemExit as end:
                code = end.code
        return f"{code} {len(out.getvalue())} {err.getvalue()}"

    said = within_limits(work)
    assert said.startswith("2 0 ")
    assert expected in said
    assert said.count("\n") == 1


# Pages: what their words are

PAGE = '''r"""A title

Sentence: WORDS
Source: nobody
Idea: none
Outline:
    1. First.
    2. Last.
Fails when: never
Expected: proved
"""

import sympy as sp
from symbolic_init import TrainingLoop
from symbolic_init.vocabulary import frozen

s, y = sp.symbols("s y")
claim = frozen(TrainingLoop(state={s: 0}, inputs=[y], update={s: s}), "s")
'''
MANY_TIMES = 10_000
WORDS: dict[str, tuple[str, int]] = {
    "braces": (f"${'{' * MANY_TIMES}x{'}' * MANY_TIMES}$", 2),
    "braces that are not closed": (f"${'{' * MANY_TIMES}$", 2),
    "fractions": ("$" + r"\frac{" * MANY_TIMES + "x" + "}{1}" * MANY_TIMES + "$", 2),
    "powers": (f"${'x^{' * MANY_TIMES}1{'}' * MANY_TIMES}$", 2),
    "brackets": ("(" * MANY_TIMES + ")" * MANY_TIMES, 0),
    "dollars": ("$" * MANY_TIMES, 0),
    "a word of 10^6 letters": ("a" * 10**6, 0),
}


@pytest.mark.parametrize(("words", "expected"), WORDS.values(), ids=WORDS)
def test_a_page_in_words_that_are_too_deep_or_too_long(words: str, expected: int, tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(PAGE.replace("WORDS", words), encoding="utf-8")

    def work() -> str:
        with redirect_stdout(StringIO()), redirect_stderr(StringIO()) as err:
            options = ["--pages", str(tmp_path), "--to", "text,html,tex,md,json", "--out", str(tmp_path / "out")]
            code = cli.main(["report", "page", *options])
        return f"{code} {err.getvalue()}"

    said = within_limits(work)
    assert said.startswith(f"{expected} ")
    assert len(said) < 5000 and "internal" not in said


# The kernel itself: it refuses


def test_the_kernel_refuses_what_grows_too_large() -> None:
    x, z = terms.Sym("x"), terms.Sym("z")
    tower: terms.Term = x
    for _ in range(10_000):
        tower = terms.App("f", (tower,))
    power = terms.Pow(terms.Add((x, z, terms.Num(1))), 10**6)
    number = terms.Pow(terms.Num(3), 10**100)
    product = terms.Mul((terms.Pow(terms.Add((x, z, terms.Num(1))), 8),) * 40)
    for term in (tower, power, number, product):
        said = within_limits(lambda term=term: str(rules.ring(term, term)))
        assert said.startswith("RefusedError: ring: ")


# Numbers of the judge that have become too long are undefined


def test_numbers_that_are_far_too_long_are_undefined() -> None:
    value = Rationals.of([3, 1])
    for _ in range(LONGEST.bit_length()):
        value = value * value
    assert value.undefined.all()
    assert not Rationals.of([3**1000, 1]).undefined.any()
