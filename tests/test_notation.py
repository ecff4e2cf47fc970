"""How kernel terms look: the author's order, vectors, inner products, and no two meanings with one print."""

from __future__ import annotations

import random
from dataclasses import replace
from fractions import Fraction

import pytest

from symbolic_init.document import build_document
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
    Not,
    Num,
    Pow,
    Sum,
    Sym,
    Term,
)
from symbolic_init.notation import Notation, NotationError
from symbolic_init.piecewise import cases
from symbolic_init.printing import latex, mathml, plain
from symbolic_init.prose import tree
from symbolic_init.system import NEXT, TIME, Function, generalise
from symbolic_init.typesetting import Shape, Typesetter
from symbolic_init.typesetting.restyling import restyled
from tests.specimens import ETA, ETA2, SPECIMENS, STEP, K, Z, at, five_lines, inner, minus, n, phi

SHAPES = {
    **{name: Shape(True, (n,)) for name in ("w", "v", "x", "Delta_w")},
    **{name: Shape(True, ()) for name in ("y", "yhat", "z")},
    "w0": Shape(False, (n,)),
    "W": Shape(True, (Sym("m", INDEX), n)),
}
SETTER = Typesetter(SHAPES)
I = Sym("i", INDEX)  # noqa: E741
A, B, C = Sym("a"), Sym("b"), Sym("c")


def text(term: Term, *indices: Sym) -> str:
    return plain.formula(SETTER.term(term, indices))


def said(formula: Formula) -> str:
    return plain.formula(SETTER.sentence(formula).node)


def test_what_is_remembered_of_a_term_is_not_said_of_one_with_other_bound_names() -> None:
    sums = [Sum(Num(1), n, Entry("a", (Bound(0),)), hint) for hint in "jlj"]
    assert sums[0] == sums[1]
    assert [text(term) for term in sums] == ["∑_(j=1)^n a⁽ʲ⁾", "∑_(l=1)^n a⁽ˡ⁾", "∑_(j=1)^n a⁽ʲ⁾"]
    every = [generalise(Equal(Entry("a", (i,)), i), i) for i in (Sym("k", INDEX), I)]
    assert every[0] == every[1]
    assert said(every[0]) != said(every[1])


def test_the_calculation_of_the_second_seed_text_is_set_as_its_author_set_it() -> None:
    assert [latex.formula(SETTER.term(line, (K,))) for line in five_lines()] == [
        r"\Delta\mathbf{w}^{(2)}",
        r"\eta\,(y^{(2)} - \hat y^{(2)})\,\mathbf{x}^{(2)}",
        r"\eta\,\bigl(y^{(2)} - \phi(\mathbf{w}^{(1)} \cdot \mathbf{x}^{(2)})\bigr)\,\mathbf{x}^{(2)}",
        r"\eta\,\bigl(y^{(2)} - \phi\bigl((\mathbf{w}^{(0)} + \Delta\mathbf{w}^{(1)}) \cdot \mathbf{x}^{(2)}\bigr)"
        r"\bigr)\,\mathbf{x}^{(2)}",
        r"\eta\,\Bigl(y^{(2)} - \phi\bigl(\bigl(\mathbf{w}^{(0)} + \eta\,(y^{(1)} - \hat y^{(1)})\,\mathbf{x}^{(1)}"
        r"\bigr) \cdot \mathbf{x}^{(2)}\bigr)\Bigr)\,\mathbf{x}^{(2)}",
        r"\eta\,\Bigl(y^{(2)} - \phi\Bigl(\bigl(\mathbf{w}^{(0)} + \eta\,\bigl(y^{(1)} - \phi(\mathbf{w}^{(0)} \cdot "
        r"\mathbf{x}^{(1)})\bigr)\,\mathbf{x}^{(1)}\bigr) \cdot \mathbf{x}^{(2)}\Bigr)\Bigr)\,\mathbf{x}^{(2)}",
    ]


@pytest.mark.parametrize(
    ("term", "print_"),
    [
        (Add((B, A)), "b + a"),
        (Mul((B, A)), "b a"),
        (minus(A, B), "a − b"),
        (Add((A, Num(-1))), "a − 1"),
        (Add((A, Mul((Num(-2), B)))), "a − 2 b"),
        (minus(A, Add((B, C))), "a − (b + c)"),
        (Add((A, Add((B, C)))), "a + (b + c)"),
        (Mul((Num(-1), A)), "−a"),
        (Mul((Num(-1), Num(3))), "(−1) · 3"),
        (Mul((A, Num(2))), "a · 2"),
        (Mul((A, Mul((B, C)))), "a (b c)"),
        (Mul((A, Pow(B, -1))), "a/b"),
        (Mul((Pow(B, -1), A)), "(1/b) a"),
        (Mul((A, Pow(B, -1), C)), "(a/b) c"),
        (Mul((A, B, Pow(C, -2))), "(a b)/c²"),
        (Pow(Add((A, B)), 2), "(a + b)²"),
        (Pow(at("y", 1), 2), "(y⁽¹⁾)²"),
        (Num(Fraction(-2, 3)), "−2/3"),
        (App("nonneg", (Z,)), "[z ≥ 0]"),
        (App("pos", (Z,)), "[z > 0]"),
        (App("exp", (Mul((Num(-1), Z)),)), "e⁻ᶻ"),
        (App("exp", (Pow(Z, -1),)), "exp(1/z)"),
        (App("abs", (Z,)), "|z|"),
        (Pow(App("sqrt", (Mul((Num(4), App("atan", (Num(1),)))),)), -1), "1/√(π)"),
        (Sym("eta'"), "η′"),
        (at("w'", TIME, Num(1)), "w′₁⁽ᵗ⁾"),
        (Entry("w0", (K,)), "w_(0,k)"),
        (inner(lambda j: at("w", TIME, j), lambda j: at("x", NEXT, j)), "𝐰⁽ᵗ⁾ · 𝐱⁽ᵗ⁺¹⁾"),
        (inner(A, lambda j: at("w", 0, j), lambda j: at("x", 1, j)), "a 𝐰⁽⁰⁾ · 𝐱⁽¹⁾"),
        (Mul((A, inner(lambda j: at("w", 0, j), lambda j: at("x", 1, j)))), "a (𝐰⁽⁰⁾ · 𝐱⁽¹⁾)"),
        (Sum(Num(1), n, Pow(at("w", 0, Bound(0)), 2)), "‖𝐰⁽⁰⁾‖²"),
        (Sum(Num(1), n, at("w", 0, Bound(0))), "∑_(j=1)^n wⱼ⁽⁰⁾"),
        (Sum(Num(2), n, Mul((at("w", 0, Bound(0)), at("x", 1, Bound(0))))), "∑_(j=2)^n wⱼ⁽⁰⁾ xⱼ⁽¹⁾"),
        (Sum(Num(1), TIME, Mul((at("w", 0, Bound(0)), at("x", 1, Bound(0))))), "∑_(j=1)^t wⱼ⁽⁰⁾ xⱼ⁽¹⁾"),
    ],
)
def test_a_term_prints_in_the_order_in_which_it_was_written(term: Term, print_: str) -> None:
    assert text(term) == print_


@pytest.mark.parametrize(
    ("formula", "print_"),
    [
        (generalise(Equal(at("w", 0, K), Num(0)), K), "𝐰⁽⁰⁾ = 𝟎"),
        (generalise(Equal(Mul((ETA2, at("w", TIME, K))), Mul((ETA, at("w'", TIME, K)))), TIME, K),
         "η′ 𝐰⁽ᵗ⁾ = η 𝐰′⁽ᵗ⁾\u2003for all t"),
        (generalise(Equal(at("v", 0, K), Mul((Entry("w0", (K,)), Pow(ETA, -1)))), K), "𝐯⁽⁰⁾ = 𝐰₀/η"),
        (generalise(Equal(at("w", TIME, K), Pow(at("w", TIME, K), 2)), TIME, K),
         "wₖ⁽ᵗ⁾ = (wₖ⁽ᵗ⁾)²\u2003for all t, k"),
        (generalise(Equal(at("w", TIME, K), Num(1)), TIME, K), "wₖ⁽ᵗ⁾ = 1\u2003for all t, k"),
        (generalise(Equal(at("W", 0, I, K), Num(0)), I, K), "𝐖⁽⁰⁾ = 𝟎"),
        (generalise(Equal(at("W", TIME, I, K), at("v", TIME, K)), TIME, I, K),
         "W_(i,k)⁽ᵗ⁾ = vₖ⁽ᵗ⁾\u2003for all t, i, k"),
        (generalise(Not(Equal(at("w", 0, K), Num(0))), K), "wₖ⁽⁰⁾ ≠ 0\u2003for all k"),
        (generalise(Implies(Less(Num(0), C), Equal(phi(Mul((C, Z))), phi(Z))), C, Z),
         "c > 0 ⟹ ϕ(c z) = ϕ(z)\u2003for all c, z ∈ ℝ"),
        (generalise(Implies(Less(Num(0), at("w", 0, K)), Equal(at("w", 1, K), at("w", 0, K))), K),
         "wₖ⁽⁰⁾ > 0 ⟹ wₖ⁽¹⁾ = wₖ⁽⁰⁾\u2003for all k"),
    ],
)  # fmt: skip
def test_a_formula_suppresses_a_vector_index_only_where_every_summand_is_a_vector(
    formula: Formula, print_: str
) -> None:
    assert said(formula) == print_.replace("\u2003", "   ")


def test_a_bound_index_is_renamed_when_its_name_is_taken() -> None:
    taken = Sum(Num(1), n, Mul((at("y", 1), at("w", 0, Bound(0)), at("w", 0, Sym("j", INDEX)))), "j")
    assert text(taken) == "∑_(k=1)^n y⁽¹⁾ wₖ⁽⁰⁾ wⱼ⁽⁰⁾"


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        (STEP, ["1 if z ≥ 0", "−1 otherwise"]),
        (Add((App("pos", (Z,)), App("nonneg", (Z,)), Num(-1))), ["1 if z > 0", "0 if z = 0", "−1 if z < 0"]),
        (Mul((Z, App("pos", (Z,)))), ["z if z > 0", "0 otherwise"]),
        (Add((Mul((Z, App("pos", (Z,)))), Mul((A, Z, Add((Num(1), Mul((Num(-1), App("pos", (Z,)))))))))),
         ["z if z > 0", "a z otherwise"]),
    ],
)  # fmt: skip
def test_a_function_made_of_steps_is_said_case_by_case(body: Term, rows: list[str]) -> None:
    node = cases(Function("phi", (Z,), body), SETTER)
    assert node is not None
    assert plain.formula(node) == "{ " + "; ".join(rows)


def test_a_function_whose_steps_look_elsewhere_is_not_split_into_cases() -> None:
    assert cases(Function("phi", (Z,), App("pos", (Add((Z, Num(-1))),))), SETTER) is None
    assert cases(Function("phi", (Z,), Z), SETTER) is None


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


def random_term(draw: random.Random, depth: int, binders: int = 0) -> Term:
    def index() -> Term:
        bound = [Bound(level) for level in range(binders)]
        return draw.choice([TIME, NEXT, Num(0), Num(1), Num(2), K, *bound])

    def inside(more: int = 0) -> Term:
        return random_term(draw, depth - 1, binders + more)

    kind = draw.choice(["leaf", "sum", "product", "product", "power", "application", "series"]) if depth else "leaf"
    match kind:
        case "sum":
            return Add(tuple(inside() for _ in range(draw.randint(2, 3))))
        case "product":
            return Mul(tuple(inside() for _ in range(draw.randint(2, 3))))
        case "power":
            return Pow(inside(), draw.choice([2, 3, -1, -2]))
        case "application":
            return App(draw.choice(["phi", "exp", "nonneg", "pos", "abs", "sqrt"]), (inside(),))
        case "series":
            return Sum(Num(1), draw.choice([n, n, TIME]), inside(1))
    values = [Num(v) for v in (0, 1, 2, -1, -3, Fraction(1, 2), Fraction(-2, 3))]
    entries = [at("y", index()), at("w", index(), index()), at("x", index(), index()), Entry("w0", (index(),)),
               at("W", index(), index(), index())]  # fmt: skip
    return draw.choice([*values, ETA, ETA2, A, *entries, *entries])


def value(term: Term, bound: tuple[int, ...] = ()) -> Fraction:
    """The term's value in one fixed model, in which different quantities have unrelated values."""
    match term:
        case Num(number):
            return Fraction(number)
        case Sym(name, sort):
            return Fraction(
                random.Random(name).randint(2, 3) if sort == INDEX else random.Random(name).randint(2, 10**6)
            )
        case Bound(level):
            return Fraction(bound[level])
        case Entry(tensor, indices):
            return Fraction(random.Random(repr((tensor, [value(i, bound) for i in indices]))).randint(2, 10**6), 7)
        case Add(parts):
            return sum((value(part, bound) for part in parts), Fraction(0))
        case Mul(parts):
            product = Fraction(1)
            for part in parts:
                product *= value(part, bound)
            return product
        case Pow(base, exponent):
            inner_value = value(base, bound)
            return inner_value**exponent if inner_value or exponent > 0 else Fraction(0)
        case App(function, arguments):
            return Fraction(random.Random(repr((function, [value(a, bound) for a in arguments]))).randint(2, 10**6), 11)
        case Sum(lower, upper, body):
            steps = range(int(value(lower, bound)), int(value(upper, bound)) + 1)
            return sum((value(body, (j, *bound)) for j in steps), Fraction(0))
    raise TypeError(term)


@pytest.mark.parametrize(
    "notation",
    [
        Notation(),
        Notation("arrow", "transpose"),
        Notation("plain", "dot", "subscript", "superscript", "sigma", "alpha"),
        Notation("plain", "transpose", "subscript", activation="f"),
    ],
)
def test_no_two_meanings_have_the_same_print(notation: Notation) -> None:
    setter = Typesetter(SHAPES, notation)
    draw = random.Random(20240607)
    seen: dict[tuple[str, str], Term] = {}
    terms = [term for term in (random_term(draw, draw.randint(0, 3)) for _ in range(4000)) if not term.loose]
    assert len(terms) > 3000
    for term in terms:
        node = setter.term(term)
        for script in (plain, latex, mathml):
            known = seen.setdefault((script.__name__, script.formula(node)), term)
            if known != term:  # 1/2 and 2⁻¹ look alike, and are
                assert value(known) == value(term), (known, term)
