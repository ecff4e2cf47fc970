"""The text of a program: for all sizes, steps and numbers, and with nobody's names in it."""

from __future__ import annotations

import builtins
import keyword
import re
import tokenize
from dataclasses import replace
from fractions import Fraction
from io import StringIO

import pytest

from symbolic_init.catalogue import pages
from symbolic_init.checking import check_page
from symbolic_init.claim import Claim, Run, When
from symbolic_init.kernel.terms import Add, App, Equal, Formula, Mul, Num, Pow, Sym, Term
from symbolic_init.refuting import operations, refute
from symbolic_init.refuting import program as programs
from symbolic_init.refuting.certified import PRIMITIVES
from symbolic_init.refuting.errors import DisagreementError
from symbolic_init.refuting.problem import problem
from symbolic_init.system import NEXT, TIME, Function, Input, Tensor, TransitionSystem
from tests.refuting.confirming import confirmed
from tests.refuting.loops import LINEAR, VECTOR, neuron, rescaled, w


def scalar_loop(body: Term, *, name: str = "v", functions: tuple[Function, ...] = ()) -> TransitionSystem:
    """The loop whose one number becomes the body."""
    v = Tensor(name)
    return TransitionSystem("loop", (), (Input(Tensor("x")),), (), (v,), {name: Num(0)}, (), {name: body}, functions)


def never(system: TransitionSystem, relation: Formula) -> Claim:
    return Claim("it stays", (Run(system, ""),), relation)


@pytest.mark.parametrize("step", [1, 2])
def test_a_term_of_any_depth_is_written(step: int) -> None:
    v = Tensor("v")
    deep: Term = Add((v.at(TIME), Tensor("x").at(NEXT)))
    for _ in range(250):  # Python reads no more than 200 brackets within each other
        deep = Pow(deep, 1)
    claim = replace(never(scalar_loop(deep), Equal(v.at(TIME), Num(0))), when=When(at=step))
    assert confirmed(claim, refute(claim)).step == step


@pytest.mark.parametrize("name", ["import os", "T0", "f(", "λ", "v0", "precision"])
def test_names_never_get_into_the_text(name: str) -> None:
    z = Sym(name)
    square = Function(name, (z,), Pow(z, 2))
    v = Tensor(name)
    body = Add((App(name, (v.at(TIME),)), Tensor("x").at(NEXT)))
    claim = never(scalar_loop(body, name=name, functions=(square,)), Equal(v.at(TIME), Num(0)))
    confirmed(claim, refute(claim))


def test_a_program_serves_all_steps() -> None:
    claim = rescaled(neuron(LINEAR))
    posed = [problem(replace(claim, words=words)) for words in ("once", "again")]
    first, second = (programs.program(p, tuple(p.functions.values())) for p in posed)
    assert first is second
    other = problem(replace(claim, relation=Equal(w(TIME, VECTOR[0].index), Num(0))))
    assert programs.program(other, tuple(other.functions.values())) is not first


# rows, sizes, rates, functions and variables by a letter and a number; numbers by their value
OURS = re.compile(r"(fits_)?[Tnefv]\d+|qm?[0-9a-f]+_[0-9a-f]+")


@pytest.mark.usefixtures("fresh_programs")
def test_every_word_of_the_catalogues_programs_is_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever loops and claims are called: keywords, builtins, our operations and numbered letters only."""
    texts: list[str] = []
    written = programs._Author.text
    monkeypatch.setattr(programs._Author, "text", lambda author: texts.append(written(author)) or texts[-1])
    for slug in ("adaline-zero-init-rate", "perceptron-threshold", "mlp-zero-start-gradient-dies-out"):
        check_page(next(page for page in pages() if page.slug == slug))
    known = {*keyword.kwlist, *dir(builtins), *vars(operations), *PRIMITIVES, *programs.Run._fields}
    known |= {"run", "Run", "precision", "t", "now", "result", "truth"}
    assert len(texts) >= 6
    for text in texts:
        tokens = list(tokenize.generate_tokens(StringIO(text).readline))
        words = {token.string for token in tokens if token.type == tokenize.NAME}
        assert {word for word in words - known if not OURS.fullmatch(word)} == set()
        assert not any(token.type == tokenize.STRING for token in tokens)


@pytest.mark.usefixtures("fresh_programs")
def test_a_program_that_lies_settles_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """It proposes instances on which the claim holds; the second evaluator refuses them all."""
    v = Tensor("v")
    true_claim = never(scalar_loop(v.at(TIME)), Equal(v.at(TIME), Num(0)))
    assert refute(true_claim) is None
    monkeypatch.setattr(programs._Author, "relation", lambda author: iter(
        ["def relation(t):", "    return False", "def latest(t):", "    return t"]))  # fmt: skip
    programs.program.cache_clear()  # the honest one
    with pytest.raises(DisagreementError):
        refute(true_claim)


def test_numbers_have_names_in_the_program() -> None:
    """Fractions and long numbers are no text: they are given to the program under names."""
    v, x = Tensor("v"), Tensor("x").at(NEXT)
    body = Add((Mul((Num(Fraction(1, 64)), x)), Num(10**30), Mul((Num(Fraction(-7, 3)), v.at(TIME)))))
    claim = never(scalar_loop(body), Equal(v.at(TIME), Num(0)))
    confirmed(claim, refute(claim))
