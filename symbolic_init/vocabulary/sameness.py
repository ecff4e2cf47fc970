"""Words about what stays the same: independent, equal, frozen, identical, equivalent, unravelled."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from symbolic_init.bridge import exact
from symbolic_init.claim import SUFFIX, Claim, Run, When
from symbolic_init.kernel.terms import (
    Add,
    Entry,
    Equal,
    Mul,
    Num,
    Term,
)
from symbolic_init.kernel.terms import replace as put
from symbolic_init.system import NEXT, TIME, TransitionSystem, generalise
from symbolic_init.unrolling import unrolled
from symbolic_init.vocabulary.parts import (
    ClaimError,
    another_index,
    claim_about,
    free_axes,
    in_second_run,
    tensor_of,
    varied,
)
from symbolic_init.vocabulary.wording import listed, pair, span, tensor_name


def independent_of(
    loop: Any, quantity: Any = None, *, of: str, first: int | None = None, at: int | None = None
) -> Claim:
    """A quantity (default: the prediction) is the same whatever a hyperparameter, or a symbolic start, is."""
    expression = loop.output if quantity is None else quantity
    if expression is None:
        raise ClaimError(f"independent_of: {loop.name} names no output; give the quantity")
    here = loop.term(expression)
    runs = varied(loop, of)
    there = in_second_run(here, runs[1])
    bold = any(T.name == of and T.axes for T in loop.system.constants)
    words = f"${loop.latex(expression)}$ is the same for {pair(of, bold=bold)}{span(first, at)}"
    return claim_about(words, runs, (Equal(here, there),), When(first, at), free_axes(loop, here))


def equal(loop: Any, left: Any, right: Any, *, when: When = When()) -> Claim:
    """Two expressions in the loop's quantities are equal, at every step or at the explicit steps that they mention."""
    first, second = loop.term(left), loop.term(right)
    words = f"${loop.latex(left)} = {loop.latex(right)}$"
    runs = (Run(loop.system, "", loop=loop),)
    return claim_about(words, runs, (Equal(first, second),), when, free_axes(loop, first, second))


def frozen(loop: Any, *tensors: str) -> Claim:
    """The tensors keep their initial values for ever."""
    chosen = [tensor_of(loop, name) for name in tensors or tuple(T.name for T in loop.system.state)]
    equations = tuple(generalise(Equal(T.at(TIME), T.at(Num(0))), *T.indices) for T in chosen)
    words = f"{listed(map(tensor_name, chosen))} never {'changes' if len(chosen) == 1 else 'change'}"
    return claim_about(words, (Run(loop.system, "", loop=loop),), equations, When())


def identical(loop: Any, tensor: str, *, along: int = 1) -> Claim:
    """All entries of a tensor along one axis (counted from 1) are equal at every step."""
    T = tensor_of(loop, tensor)
    if not 1 <= along <= len(T.axes):
        raise ClaimError(f"identical({tensor!r}, along={along}): expected an axis from 1 to {len(T.axes)}")
    index = T.axes[along - 1].index
    second = another_index(index, loop)
    here = T.at(TIME)
    there = put(here, {index: second})
    formula = generalise(Equal(here, there), *T.indices, second)
    words = f"the entries of {tensor_name(T)} along axis {along} stay identical"
    return claim_about(words, (Run(loop.system, "", loop=loop),), (formula,), When())


def equivalent(loop: Any, other: Any, same: Mapping[str, str] | None = None, *, scale: Any = 1) -> Claim:
    """Two loops are one: the named tensors of the first are `scale` times those of the second, on the same data.

    `same`: which tensor is compared with which (default: every state with the one of its name). `scale = p/q`, in
    hyperparameters, is claimed as q · w = p · w', so that nothing is divided by.
    """
    pairs = dict(same or {T.name: T.name for T in loop.system.state})
    names = frozenset(T.name for T in other.system.tensors())
    second = _with_own_functions(other.system, loop.system)
    runs = (Run(loop.system, "The first run", loop=loop), Run(second, "The second run", names, (), other))
    above, below = (_in_either(loop, other, part) for part in exact(scale, "scale").as_numer_denom())
    equations, words = [], []
    for mine, theirs in pairs.items():
        T, U = tensor_of(loop, mine), tensor_of(other, theirs)
        if len(T.axes) != len(U.axes):
            raise ClaimError(f"equivalent: {mine} has {len(T.axes)} axes, {theirs} has {len(U.axes)}")
        time = TIME if T in loop.system.state else NEXT
        there = Entry(theirs + SUFFIX, (time, *T.indices))
        equations.append(generalise(Equal(_scaled(below, T.at(time)), _scaled(above, there)), *T.indices))
        factor = "" if scale == 1 else f"${loop.latex(scale)}$ times "
        words.append(f"{tensor_name(T)} in the first run is {factor}{tensor_name(U)} in the second")
    return claim_about(listed(words), runs, tuple(equations), When())


def unravelled(loop: Any, step: int, *, tensor: str | None = None, from_start: bool = False) -> Claim:
    """Δw at a step, w_step − w_{step−1}, is the last line of `unrolled(loop, step, …)`."""
    found = unrolled(loop, step, tensor=tensor, from_start=from_start).theorem.conclusion
    assert isinstance(found, Equal) and isinstance(found.left, Entry)
    T = tensor_of(loop, found.left.tensor.removeprefix("Delta_"))
    after, before = (put(T.at(TIME), {TIME: Num(time)}) for time in (step, step - 1))
    gap = Add((after, Mul((Num(-1), before))))
    words = f"the update of {tensor_name(T)} at step {step} is the last line of its calculation"
    relation = generalise(Equal(gap, found.right), *T.indices)
    return claim_about(words, (Run(loop.system, "", loop=loop),), (relation,), When())


def _with_own_functions(system: TransitionSystem, first: TransitionSystem) -> TransitionSystem:
    """A prime on the functions that the first loop defines otherwise."""
    taken = {f.name: f for f in first.functions}
    names = {f.name: f.name + SUFFIX for f in system.functions if taken.get(f.name, f) != f}
    return system.with_functions(names) if names else system


def _scaled(factor: Term, term: Term) -> Term:
    return term if factor == Num(1) else Mul((factor, term))


def _in_either(loop: Any, other: Any, expression: Any) -> Term:
    """The term of an expression in the hyperparameters of one of two loops."""
    known = {symbol.name for symbol in expression.free_symbols} <= set(loop.hyperparameters)
    term: Term = (loop if known else other).term(expression)
    return term
