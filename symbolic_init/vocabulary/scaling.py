"""Words about scale: only rescaled, rescaled from one, the same direction."""

from __future__ import annotations

from typing import Any

from symbolic_init.claim import Claim, Run, When
from symbolic_init.kernel.terms import (
    Add,
    AtMost,
    Equal,
    Mul,
    Num,
    Sum,
    Term,
    close_body,
)
from symbolic_init.kernel.terms import replace as put
from symbolic_init.system import NEXT, TIME, Tensor, generalise
from symbolic_init.vocabulary.parts import (
    ClaimError,
    another_index,
    claim_about,
    hyperparameter_of,
    in_second,
    in_second_run,
    primed,
    second_run,
    tensor_of,
    two_rates,
)
from symbolic_init.vocabulary.wording import change, listed, mathematics, pair, scalar, span, tensor_name


def only_rescaled(loop: Any, *tensors: str, by: str, first: int | None = None) -> Claim:
    """w_t / η does not depend on η: η' · w_t(η) = η · w_t(η') for all η, η' and data, at every step (or the first few).

    `tensors`: the parameters that are rescaled together (default: w).
    """
    chosen = [tensor_of(loop, name) for name in tensors or ("w",)]
    names = listed(map(tensor_name, chosen))
    return _rescaled(loop, names, tuple((T, T.at(TIME)) for T in chosen), by, first)


def updates_only_rescaled(loop: Any, *tensors: str, by: str, first: int | None = None) -> Claim:
    """Δw_t = w_t − w_{t−1} is η times something in which η does not occur, at every step (or the first few)."""
    chosen = [tensor_of(loop, name) for name in tensors or ("w",)]
    names = listed(map(change, chosen))
    changes = tuple((T, Add((T.at(NEXT), Mul((Num(-1), T.at(TIME)))))) for T in chosen)
    return _rescaled(loop, names, changes, by, first)


def _rescaled(loop: Any, names: str, quantities: tuple[tuple[Tensor, Term], ...], by: str, first: int | None) -> Claim:
    symbol = hyperparameter_of(loop, by)
    runs, other, rate = two_rates(loop, symbol), primed(symbol), scalar(by)
    equations = tuple(
        generalise(Equal(Mul((other, here)), Mul((symbol, in_second_run(here, runs[1])))), *T.indices)
        for T, here in quantities
    )
    verb = "is" if len(quantities) == 1 else "are"
    words = f"{rate} only rescales {names}: {names} divided by {rate} {verb} the same for every {rate}"
    return claim_about(words + span(first, said="after"), runs, equations, When(first=first))


def rescaled_from_one(loop: Any, *tensors: str, by: str) -> Claim:
    """w_t(η) = η · w_t(1) for every η that the loop allows, at every step."""
    symbol = hyperparameter_of(loop, by)
    second = second_run(loop, f"The run with ${mathematics(by)} = 1$", values=((symbol, Num(1)),))
    runs = (Run(loop.system, by, loop=loop), second)
    chosen = [tensor_of(loop, name) for name in tensors or ("w",)]
    equations = tuple(generalise(Equal(T.at(TIME), Mul((symbol, in_second(T.at(TIME))))), *T.indices) for T in chosen)
    names, rate = listed(map(tensor_name, chosen)), scalar(by)
    words = f"whatever {rate} is, {names} is {rate} times what it is with ${rate[1:-1]} = 1$"
    return claim_about(words, runs, equations, When())


def same_direction(loop: Any, tensor: str = "w", *, whatever: str, first: int | None = None) -> Claim:
    """The vectors w_t(η) and w_t(η') are collinear and not opposite, for all η, η' and data; of a matrix, its rows."""
    symbol = hyperparameter_of(loop, whatever)
    T = tensor_of(loop, tensor)
    if not T.axes:
        raise ClaimError(f"same_direction({tensor!r}): expected a vector, found 0 axes")
    *rows, axis = T.axes
    second = another_index(axis.index, loop)
    here, there = T.at(TIME), in_second(T.at(TIME))
    swap = {axis.index: second}
    cross = Equal(Mul((here, put(there, swap))), Mul((put(here, swap), there)))
    inner = Sum(Num(1), axis.size, close_body(Mul((here, there)), axis.index), "j")
    others = [row.index for row in rows]
    parts = (generalise(cross, *T.indices, second), generalise(AtMost(Num(0), inner), *others))
    whose = f"each row of {tensor_name(T)}" if rows else tensor_name(T)
    words = f"the direction of {whose} is the same for {pair(whatever)}{span(first, said='after')}"
    return claim_about(words, two_rates(loop, symbol), parts, When(first=first))
