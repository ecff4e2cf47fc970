"""Words about what stays the same: independent, equal, frozen, moved, identical, equivalent, unravelled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from symbolic_init.bridge import exact
from symbolic_init.claim import SUFFIX, Claim, Run, When
from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    Entry,
    Equal,
    Formula,
    Mul,
    Not,
    Num,
    Sym,
    Term,
    free_symbols,
)
from symbolic_init.kernel.terms import replace as put
from symbolic_init.system import NEXT, TIME, Tensor, TransitionSystem, generalise
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
from symbolic_init.vocabulary.wording import listed, pair, said, span, tensor_name

Axes = tuple[int, ...]
Along = int | Axes


def independent_of(
    loop: Any, quantity: Any = None, *, of: str, first: int | None = None, at: int | None = None
) -> Claim:
    """A quantity (default: the prediction) is the same whatever a hyperparameter, a symbolic start or an input is.

    Of an input: it may differ in the two runs at every step, all other data are the same.
    """
    expression = loop.output if quantity is None else quantity
    if expression is None:
        raise ClaimError(f"independent_of: {loop.name} names no output; give the quantity")
    here = loop.term(expression)
    runs = varied(loop, of)
    there = in_second_run(here, runs[1])
    constants: tuple[Tensor, ...] = (*loop.system.constants, *(given.tensor for given in loop.system.inputs))
    bold = any(T.name == of and T.axes for T in constants)
    words = f"${loop.latex(expression)}$ is the same for {pair(of, bold=bold)}{span(first, at)}"
    return claim_about(words, runs, (Equal(here, there),), When(first, at), free_axes(loop, here))


def equal(loop: Any, left: Any, right: Any, *, when: When = When()) -> Claim:
    """Two expressions in the loop's quantities are equal, at every step or at the explicit steps that they mention."""
    first, second = loop.term(left), loop.term(right)
    words = said(f"{loop.latex(left)} = {loop.latex(right)}") + span(when.first, when.at)
    runs = (Run(loop.system, "", loop=loop),)
    return claim_about(words, runs, (Equal(first, second),), when, free_axes(loop, first, second))


def frozen(loop: Any, *tensors: str, first: int | None = None) -> Claim:
    """The tensors keep their initial values for ever, or in the first few steps."""
    chosen = [tensor_of(loop, name) for name in tensors or tuple(T.name for T in loop.system.state)]
    equations = tuple(generalise(Equal(T.at(TIME), T.at(Num(0))), *T.indices) for T in chosen)
    verb = ("never changes", "never change") if first is None else ("does not change", "do not change")
    steps = "" if first is None else " in the first step" if first == 1 else f" in the first {first} steps"
    words = f"{listed(map(tensor_name, chosen))} {verb[len(chosen) > 1]}{steps}"
    return claim_about(words, (Run(loop.system, "", loop=loop),), equations, When(first))


def moved(loop: Any, tensor: str, *, at: int) -> Claim:
    """For some data, the step moves the tensor."""
    T = tensor_of(loop, tensor)
    still = generalise(Equal(T.at(NEXT), T.at(TIME)), *T.indices)
    claim = claim_about("", (Run(loop.system, "", loop=loop),), (Not(still),), When(at=at))
    return replace(claim, exists=True, words=f"for some data, step {at} changes {tensor_name(T)}")


def first_moved(loop: Any, tensor: str, *, at: int, example: Any = None) -> tuple[Claim, ...]:
    """No step before this one moves the tensor, whatever the data, and for some data this one does.

    `example`: a special case of the loop in which it does, if the loop has functions of which nothing is known.
    """
    before = (frozen(loop, tensor, first=at - 1),) if at > 1 else ()
    return (*before, moved(loop if example is None else example, tensor, at=at))


def identical(loop: Any, tensors: str | Mapping[str, Along], *, along: Along = 1) -> Claim:
    """All entries of a tensor along one axis, or several, are equal at every step (axes are counted from 1).

    Several tensors: each with its own axes, {"W1": 1, "W2": (1, 2)}.
    """
    chosen = _chosen(loop, tensors, along, "identical")
    parts = tuple(_alike(loop, T, axes, T.at(_time(loop, T))) for T, axes in chosen)
    words = f"{_entries(chosen)} stay identical"
    return claim_about(words, (Run(loop.system, "", loop=loop),), parts, When())


def updated_alike(loop: Any, tensors: str | Mapping[str, Along], *, along: Along = 1) -> Claim:
    """Every step adds the same amount to all entries of a tensor along one axis, or several."""
    chosen = _chosen(loop, tensors, along, "updated_alike")
    for T, _ in chosen:
        if T not in loop.system.state:
            raise ClaimError(f"updated_alike({T.name!r}): expected a state, which steps update, found an intermediate")
    changes = [(T, axes, Add((T.at(NEXT), Mul((Num(-1), T.at(TIME)))))) for T, axes in chosen]
    parts = tuple(_alike(loop, T, axes, change) for T, axes, change in changes)
    words = f"{_entries(chosen)} are always updated by the same amount"
    return claim_about(words, (Run(loop.system, "", loop=loop),), parts, When())


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
        time = _time(loop, T)
        there = Entry(theirs + SUFFIX, (time, *T.indices))
        equations.append(generalise(Equal(_scaled(below, T.at(time)), _scaled(above, there)), *T.indices))
        factor = "" if scale == 1 else f"${loop.latex(scale)}$ times "
        words.append(f"{tensor_name(T)} in the first run is {factor}{tensor_name(U)} in the second")
    return claim_about(listed(words), runs, tuple(equations), When())


def mirrors(loop: Any, other: Any, image: Mapping[str, Any], *, called: str) -> Claim:
    """Another loop, run on the same data, is after every step where quantities of the first loop say.

    `image`: for each state of the other loop a quantity of the first, `{"v": 2 * w[k]}`, at the other's index symbols.
    A number of the other loop that is the size of an axis in the first is that size. It is `called` so in words.
    """
    states = {T.name: T for T in other.system.state}
    if image.keys() != states.keys():
        raise ClaimError(f"mirrors: expected an image for each of {', '.join(states)}, found {', '.join(image)}")
    names = frozenset(T.name for T in other.system.tensors())
    sizes = {symbol.name for T in loop.system.tensors() for axis in T.axes for symbol in free_symbols(axis.size)}
    values = tuple((h, Sym(h.name, INDEX)) for h in other.system.hyperparameters if h.name in sizes)
    second = _with_own_functions(other.system, loop.system)
    runs = (Run(loop.system, "The first run", loop=loop), Run(second, "The second run", names, values, other))
    equations = [generalise(Equal(Entry(name + SUFFIX, (TIME, *T.indices)), loop.term(image[name])), *T.indices)
                 for name, T in states.items()]  # fmt: skip
    pairs = listed([f"${loop.latex(image[name])}$ is {tensor_name(T)}" for name, T in states.items()])
    return claim_about(f"{pairs} of {called}", runs, tuple(equations), When())


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


def _chosen(loop: Any, tensors: str | Mapping[str, Along], along: Along, word: str) -> list[tuple[Tensor, Axes]]:
    """Tensors, and the axes of each, counted from 1."""
    given = {tensors: along} if isinstance(tensors, str) else tensors
    found = []
    for name, axes in given.items():
        T, places = tensor_of(loop, name), (axes,) if isinstance(axes, int) else tuple(axes)
        if not T.axes:
            raise ClaimError(f"{word}({name!r}): expected a tensor with axes, found a number")
        if not places or any(not 1 <= place <= len(T.axes) for place in places):
            raise ClaimError(f"{word}({name!r}, along={axes}): expected an axis from 1 to {len(T.axes)}")
        found.append((T, places))
    return found


def _alike(loop: Any, tensor: Tensor, axes: Axes, here: Term) -> Formula:
    """A quantity with the tensor's axes is the same along the axes, for all other indices."""
    others: dict[Sym, Sym] = {}
    for place in axes:
        index = tensor.axes[place - 1].index
        others[index] = another_index(index, loop, others.values())
    there = put(here, dict(others))
    return generalise(Equal(here, there), *tensor.indices, *others.values())


def _entries(chosen: Sequence[tuple[Tensor, Axes]]) -> str:
    """The entries of some tensors along some of their axes, in prose."""
    by_axes: dict[Axes, list[str]] = {}
    for T, axes in chosen:
        by_axes.setdefault(axes, []).append(tensor_name(T))
    parts = (
        f"of {listed(names)} along {'axis' if len(axes) == 1 else 'axes'} {listed(map(str, axes))}"
        for axes, names in by_axes.items()
    )
    return f"the entries {listed(parts)}"


def _time(loop: Any, tensor: Tensor) -> Term:
    """When a tensor is read: a state before the step, an intermediate in it."""
    return TIME if tensor in loop.system.state else NEXT
