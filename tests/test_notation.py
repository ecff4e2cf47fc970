"""The choices of notation: each reaches terms, formulas and prose, and a letter that is taken is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from symbolic_init.document import build_document
from symbolic_init.kernel.terms import INDEX, App, Entry, Equal, Mul, Num, Sym
from symbolic_init.notation import Notation, NotationError
from symbolic_init.printing import latex, plain
from symbolic_init.prose import tree
from symbolic_init.system import NEXT, TIME, generalise
from symbolic_init.typesetting import Shape, Typesetter
from symbolic_init.typesetting.restyling import restyled
from tests.specimen_terms import ETA, K, Z, at, inner, n
from tests.specimens import SPECIMENS
from tests.typesetting.random_terms import SETTER, SHAPES

I = Sym("i", INDEX)  # noqa: E741


@pytest.mark.parametrize(
    ("notation", "expected"),
    [
        (Notation(vectors="arrow"), r"\vec w^{(t)} \cdot \vec x^{(t+1)}"),
        (Notation(vectors="plain"), r"w^{(t)} \cdot x^{(t+1)}"),
        (Notation(time="subscript"), r"\mathbf{w}_t \cdot \mathbf{x}_{t+1}"),
        (Notation(inner="transpose"), r"\mathbf{w}^{(t)\top}\,\mathbf{x}^{(t+1)}"),
        (Notation(inner="transpose", time="subscript"), r"\mathbf{w}_t^{\top}\,\mathbf{x}_{t+1}"),
        (Notation(macros=True), r"\SIinner{\SIvector{\SIw}^{\SItime{t}}}{\SIvector{\SIx}^{\SItime{t+1}}}"),
    ],
)
def test_a_notation_can_be_chosen(notation: Notation, expected: str) -> None:
    term = inner(lambda j: at("w", TIME, j), lambda j: at("x", NEXT, j))
    assert latex.formula(Typesetter(SHAPES, notation).term(term)) == expected


@pytest.mark.parametrize(
    ("notation", "expected"),
    [
        (Notation(), ["η ϕ′(z)", "W_(1,i,k)⁽ᵗ⁾", "V_(l,i,k)⁽ᵗ⁾", "𝐖₁⁽ᵗ⁾ = 𝟎", "𝐰⁽ᵗ⁾ = 𝟎"]),
        (Notation(time="subscript", layers="superscript", activation="sigma", rate="alpha"),
         ["α σ′(z)", "W_(i,k,t)⁽¹⁾", "V_(i,k,t)⁽ˡ⁾", "𝐖ₜ⁽¹⁾ = 𝟎", "𝐰ₜ = 𝟎"]),
        (Notation("arrow", activation="f", rate="epsilon"),
         ["ε f′(z)", "W_(1,i,k)⁽ᵗ⁾", "V_(l,i,k)⁽ᵗ⁾", "W₁⁽ᵗ⁾ = 0", "w⃗⁽ᵗ⁾ = 0⃗"]),
        (Notation("plain"), ["η ϕ′(z)", "W_(1,i,k)⁽ᵗ⁾", "V_(l,i,k)⁽ᵗ⁾", "W₁⁽ᵗ⁾ = 0", "w⁽ᵗ⁾ = 0"]),
    ],
)  # fmt: skip
def test_every_choice_reaches_terms_and_formulas(notation: Notation, expected: list[str]) -> None:
    layer = Sym("l", INDEX)
    layered = {"W1": SHAPES["W"], "V": Shape(True, (Sym("L", INDEX), Sym("m", INDEX), n), layer)}
    setter = Typesetter({**SHAPES, **layered}, notation)
    terms = [Mul((ETA, App("phi_prime", (Z,)))), at("W1", TIME, I, K), at("V", TIME, layer, I, K)]
    formulas = [generalise(Equal(at("W1", TIME, I, K), Num(0)), I, K), generalise(Equal(at("w", TIME, K), Num(0)), K)]
    nodes = [*map(setter.term, terms), *(setter.sentence(formula).node for formula in formulas)]
    assert [plain.formula(node) for node in nodes] == expected


def test_the_start_of_a_layer_is_not_a_layer_of_another_number() -> None:
    first = {"W1": SHAPES["W"], "W10": Shape(False, SHAPES["W"].sizes)}
    tenth = {"W1": SHAPES["W"], "W10": SHAPES["W"]}
    for shapes, time, said in (
        (first, "superscript", "W_(1,i,k)ⁱⁿⁱᵗ"), (first, "subscript", "W_(1,init,i,k)"),
        (tenth, "superscript", "W_(10,i,k)⁽ᵗ⁾"), (tenth, "subscript", "W_(10,i,k,t)"),
    ):  # fmt: skip
        setter = Typesetter({**SHAPES, **shapes}, Notation(time=time))  # type: ignore[arg-type]
        entry = Entry("W10", (I, K)) if shapes is first else at("W10", TIME, I, K)
        assert plain.formula(setter.term(entry)) == said


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (r"\mathbf{w}^{(t)} = \eta\,\mathbf{0}", "w⃗ₜ = α 0⃗"),
        (r"\mathbf{w}' \cdot \mathbf{x}^{(1)}", "w⃗′ᵀ x⃗₁"),
        (r"\phi(\mathbf{W}_{l+1}\,\mathbf{z}_1)", "σ(W⁽ˡ⁺¹⁾ z⃗⁽¹⁾)"),
        (r"\varphi'(z_{1,i})", "σ′(zᵢ⁽¹⁾)"),
        (r"\mathbf{w}_0 \ne \mathbf{w}^{(0)}", "w⃗ᵢₙᵢₜ ≠ w⃗₀"),
        (r"W_{1,i,j}^{(2)}", "W_(i,j,2)⁽¹⁾"),
        (r"\boldsymbol{\delta}_1\,\mathbf{x}^\top", "δ⃗₁ x⃗ᵀ"),
        (r"1/2", "1/2"),
        (r"\{-1, 1\}", "{−1, 1}"),
    ],
)
def test_prose_follows_the_notation(written: str, expected: str) -> None:
    notation = Notation("arrow", "transpose", "subscript", "superscript", "sigma", "alpha")
    setter = Typesetter({**SHAPES, "W1": SHAPES["W"], "z1": SHAPES["w"]}, notation)
    assert plain.formula(restyled(tree(written), setter)) == expected


@pytest.mark.parametrize(
    "written", [r"\mathbf{w}^{(t)} = \eta\,\mathbf{0}", r"\mathbf{w} \cdot \mathbf{x}", r"\phi'(W_{1,i,j}^{(2)})"]
)
def test_prose_in_the_default_notation_is_what_was_written(written: str) -> None:
    assert latex.formula(restyled(tree(written), SETTER)) == latex.formula(tree(written))


@pytest.mark.parametrize("name", SPECIMENS)
def test_a_letter_that_is_taken_is_refused(name: str) -> None:
    report = SPECIMENS[name]()
    page = replace(report.page, idea=r"where $\alpha$ is something else and $\eta$ is the rate")
    with pytest.raises(NotationError, match=r"with rate=alpha: .* another α; it can have rate=eta or rate=epsilon"):
        build_document(replace(report, page=page), Notation(rate="alpha"))
    assert build_document(replace(report, page=page), Notation(rate="epsilon"))
