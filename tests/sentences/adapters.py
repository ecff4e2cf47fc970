"""Sentences about adapters, products of matrices of which one starts at zero: LoRA, LoHa."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sympy as sp

from symbolic_init.modelling.descent import descent
from symbolic_init.modelling.initialisers import Initialiser, symbolic, zeros
from symbolic_init.modelling.networks import eta
from symbolic_init.modelling.optimisers import Optimiser, adam, adamw, coupled_decay, decoupled_decay, momentum, sgd
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import (
    assuming,
    equal,
    equivalent,
    frozen,
    identical,
    moved,
    never,
    nonzero,
)
from tests.loop_equations import change
from tests.sentences import Stated, false, sentence, true
from tests.sentences.zero_init import FIRST

h, i, j, k = sp.symbols("h i j k", integer=True)
m, n, r = sp.symbols("m n r", integer=True, positive=True)
c = sp.Symbol("c", positive=True)
ANY, ZERO = symbolic(), zeros()
DECAYING = adamw(decay=sp.Rational(1, 100))


def tensors(rows: sp.Expr, columns: sp.Expr, rank: sp.Expr) -> dict[str, sp.IndexedBase]:
    """The matrices of a layer, its adapter and its gradient, its inputs and targets."""
    shapes = {"W": (rows, columns), "V": (rows, columns), "S": (rows, columns), "A": (rank, columns), "B": (rows, rank),
              "A0": (rank, columns), "B0": (rows, rank), "x": (columns,), "y": (rows,), "z": (rows,)}  # fmt: skip
    return {name: sp.IndexedBase(name, shape=shape) for name, shape in shapes.items()}


def adapted(
    start_a: Initialiser = ANY,
    start_b: Initialiser = ZERO,
    *,
    sizes: tuple[Any, ...] = (m, n, r),
    squared: bool = False,
    optimiser: Optimiser | None = None,
    factor: sp.Expr = c,
) -> TrainingLoop:
    """A layer with the weights W = V + c B A, of which V is frozen, trained by S, the slope of the loss in W.

    S is any matrix in each step: that of any loss of any network around the layer on any batch. Or the loss is squared.
    """
    rows, columns, rank = sizes
    T = tensors(rows, columns, rank)
    W, V, S, A, B, x, y, z = (T[name] for name in "WVSABxyz")
    forward = {W[i, j]: V[i, j] + factor * sp.Sum(B[i, k] * A[k, j], (k, 1, rank))}
    if squared:
        forward[z[i]] = sp.Sum(W[i, j] * x[j], (j, 1, columns))
        inputs, loss = [x[j], y[i]], sp.Sum((z[i] - y[i]) ** 2, (i, 1, rows)) / 2
    else:
        inputs, loss = [S[i, j]], sp.Sum(S[i, j] * W[i, j], (i, 1, rows), (j, 1, columns))
    return descent(name="a layer with an adapter", parameters={A[k, j]: start_a, B[j, k]: start_b}, inputs=inputs,
                   forward=forward, loss=loss, learning_rate=eta, optimiser=optimiser)  # fmt: skip


def first_step_of_b(loop: TrainingLoop) -> sp.Expr:
    """What the first step adds to B, started from zero: -η c S Aᵀ."""
    S, A0 = loop.inputs["S"].base, tensors(m, n, r)["A0"]
    return -eta * c * sp.Sum(loop.at(S[j, h], 1) * A0[k, h], (h, 1, n))


@sentence("MD-02")
def the_adapter_cannot_learn() -> Iterator[Stated]:
    """LoRA: since B starts at zero, the gradient of B is zero and the adapter cannot learn."""
    yield false(frozen(adapted(squared=True), "B", first=1), "B gets the error times what A makes of the input")
    loop = adapted()
    yield true(equal(loop, change(loop, loop.state["B"]), first_step_of_b(loop)), "its gradient contains A, not B")


@sentence("MD-03")
def only_b_moves_at_the_first_step() -> Iterator[Stated]:
    """With B=0 the matrix A receives exactly zero gradient at the first step, so only B moves."""
    for optimiser in (sgd(), momentum(), adam()):
        yield true(frozen(adapted(optimiser=optimiser), "A", first=1), "the gradient c Bᵀ S contains B = 0")
    yield true(moved(adapted(squared=True), "B", at=1), "and B moves")


@sentence("MD-04")
def so_it_is_with_adamw() -> Iterator[Stated]:
    """With B=0 and AdamW (weight decay 0.01) A does not change at the first step either."""
    yield false(frozen(adapted(optimiser=DECAYING), "A", first=1), "A decays without any gradient")
    yield true(frozen(adapted(optimiser=adamw(decay=0)), "A", first=1), "without decay it is Adam")


@sentence("MD-06")
def which_factor_is_zero_makes_no_difference() -> Iterator[Stated]:
    """this shouldn't make a meaningful difference whether A or B is initialized to zero as long as the other one is not
    zero.
    """  # noqa: D404 as it was said
    T = tensors(sp.Integer(2), sp.Integer(2), sp.Integer(1))
    A0, sizes = T["A0"], (2, 2, 1)
    transposed = Initialiser("transposed", lambda entry: A0[entry.indices[::-1]])
    one = adapted(sizes=sizes, squared=True)
    other = adapted(ZERO, transposed, sizes=sizes, squared=True)
    because = "after one step c B A is -η c² S AᵀA or -η c² B Bᵀ S: rows in the span of A, or columns in that of B"
    yield false(assuming(equivalent(one, other, {"W": "W"}), nonzero(one, "A0")), because)


@sentence("MD-08")
def full_rank_is_full_fine_tuning() -> Iterator[Stated]:
    """LoRA with full rank r=d is equivalent to full fine-tuning."""
    T = tensors(n, n, n)
    W, V, U, S, A0 = T["W"], T["V"], sp.IndexedBase("U", shape=(n, n)), T["S"], T["A0"]
    pretrained = Initialiser("pretrained", lambda entry: V[entry.indices])
    whole = descent(name="full fine-tuning", parameters={U[i, j]: pretrained},
                    inputs=[S[i, j]], forward={W[i, j]: U[i, j]}, learning_rate=eta,
                    loss=sp.Sum(S[i, j] * W[i, j], (i, 1, n), (j, 1, n)))  # fmt: skip
    lora = adapted(sizes=(n, n, n))
    yield false(equivalent(lora, whole, {"W": "W"}), "with A = 2 the first step is four times as long")
    first = V[i, j] - eta * c**2 * sp.Sum(lora.at(S[i, h], 1) * A0[k, h] * A0[k, j], (h, 1, n), (k, 1, n))
    yield true(equal(lora, lora.at(W[i, j], 2), first), "so the step is that of W if c² AᵀA = I")


@sentence("MD-10")
def zero_b_makes_the_components_identical() -> Iterator[Stated]:
    """Zero B makes all rank components of LoRA identical (symmetry problem), so only a rank-1 update can be learned."""
    loop = adapted(sizes=(2, 2, 2), squared=True)
    W, V = (tensors(sp.Integer(2), sp.Integer(2), sp.Integer(2))[name] for name in "WV")

    def learned(row: int, column: int) -> sp.Expr:
        return W[row, column] - V[row, column]

    rank_one = equal(loop, learned(1, 1) * learned(2, 2), learned(1, 2) * learned(2, 1))
    yield false(identical(loop, {"A": 1, "B": 2}), "the rows of A tell the components apart")
    yield false(rank_one, "different rows of A give different columns of B")
    a = sp.IndexedBase("a", shape=(n,))
    tied = adapted(Initialiser("equal rows", lambda entry: a[entry.indices[1]]))
    yield true(identical(tied, {"A": 1, "B": 2}), "it takes equal rows of A")


@sentence("MD-11")
def the_gradient_of_a_vanishes_only_at_the_first_step() -> Iterator[Stated]:
    """In LoRA with B=0 the gradient of A vanishes only at the first step."""
    loop = adapted(factor=sp.S.One)
    stuck = never(frozen(loop, "A", first=2))
    because = "not if A x = 0 on all inputs: then B does not move either"
    yield false(assuming(stuck, nonzero(loop, "A0"), nonzero(loop, "S")), because)
    S, A0 = loop.inputs["S"].base, tensors(m, n, r)["A0"]
    second = eta**2 * sp.Sum(loop.at(S[i, h], 1) * A0[k, h] * loop.at(S[i, j], 2), (h, 1, n), (i, 1, m))
    yield true(equal(loop, change(loop, loop.state["A"], 2), second), "step 2 moves A by -η B₁ᵀ S₂ with B₁ = -η S₁ Aᵀ")


@sentence("MD-12")
def a_zero_a_means_no_training() -> Iterator[Stated]:
    """Original method leads lora-A initialization all zeros --> No training"""
    yield false(frozen(adapted(ZERO, ANY, squared=True)), "with B ≠ 0 the gradient Bᵀ S of A is not 0")
    yield true(frozen(adapted(ZERO, ZERO)), "with B = 0 as well, each factor is multiplied by the other")


@sentence("MD-29")
def one_zero_matrix_is_enough() -> Iterator[Stated]:
    """It is enough to initialize only single matrix with zeros to make adapter do nothing after initialization"""
    shapes = {"S": (m, n), "W": (m, n), "A": (m, r), "B": (r, n), "C": (m, r), "D": (r, n)}
    S, W, A, B, C, D = (sp.IndexedBase(name, shape=shape) for name, shape in shapes.items())
    starts = {A[i, k]: ANY, B[k, j]: ANY, C[i, k]: ANY, D[k, j]: ZERO}
    product = sp.Sum(A[i, k] * B[k, j], (k, 1, r)) * sp.Sum(C[i, k] * D[k, j], (k, 1, r))
    loop = descent(name="LoHa", parameters=starts, inputs=[S[i, j]], forward={W[i, j]: product}, learning_rate=eta,
                   loss=sp.Sum(S[i, j] * W[i, j], (i, 1, m), (j, 1, n)))  # fmt: skip
    yield true(equal(loop, W[i, j], 0, when=FIRST), "entry by entry a product with 0")
    yield true(frozen(loop, "A", "B", "C", first=1), "whose gradients contain the zero matrix")
    yield true(moved(loop, "D", at=1), "which itself gets Cᵀ (S * A B)")


@sentence("MD-33")
def two_zero_factors_can_never_be_trained() -> Iterator[Stated]:
    """Two zero-initialised factors of a product (u*v with u=v=0) can never be trained, one zero factor can."""
    for optimiser in (sgd(), momentum(), adam(), coupled_decay(), decoupled_decay(), DECAYING):
        loop = adapted(ZERO, ZERO, optimiser=optimiser)
        yield true(frozen(loop, "A", "B"), "each factor is multiplied by the other, and the rule maps 0 to 0")
    free = adapted()
    yield true(equal(free, change(free, free.state["B"]), first_step_of_b(free)), "not 0 unless S Aᵀ is")
    yield true(moved(adapted(squared=True), "B", at=1), "and so it is trained")
