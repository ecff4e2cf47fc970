"""The words that claims are made of: each reads like the sentence and gives a `Claim` about one or two runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from symbolic_init.bridge import exact
from symbolic_init.claim import SUFFIX, Claim, Run, When
from symbolic_init.kernel.terms import (
    Add,
    And,
    AtMost,
    Entry,
    Equal,
    Formula,
    Mul,
    Not,
    Num,
    Sum,
    Sym,
    Term,
    close_body,
    free_symbols,
    rename_tensors,
    walk,
)
from symbolic_init.kernel.terms import replace as put
from symbolic_init.proving.claim_proof import statement_of
from symbolic_init.system import NEXT, TIME, Axis, Tensor, TransitionSystem, generalise
from symbolic_init.unrolling import unrolled
from symbolic_init.wording import change, listed, mathematics, pair, scalar, span, tensor_name


class ClaimError(ValueError):
    """A claim that does not fit its loop; says what was expected and what was found."""


def only_rescaled(loop: Any, *tensors: str, by: str, first: int | None = None) -> Claim:
    """w_t / η does not depend on η: η' · w_t(η) = η · w_t(η') for all η, η' and data, at every step (or the first few).

    `tensors`: the parameters that are rescaled together (default: w).
    """
    chosen = [_tensor(loop, name) for name in tensors or ("w",)]
    names = listed(map(tensor_name, chosen))
    return _rescaled(loop, names, tuple((T, T.at(TIME)) for T in chosen), by, first)


def updates_only_rescaled(loop: Any, *tensors: str, by: str, first: int | None = None) -> Claim:
    """Δw_t = w_t − w_{t−1} is η times something in which η does not occur, at every step (or the first few)."""
    chosen = [_tensor(loop, name) for name in tensors or ("w",)]
    names = listed(map(change, chosen))
    changes = tuple((T, Add((T.at(NEXT), Mul((Num(-1), T.at(TIME)))))) for T in chosen)
    return _rescaled(loop, names, changes, by, first)


def _rescaled(loop: Any, names: str, quantities: tuple[tuple[Tensor, Term], ...], by: str, first: int | None) -> Claim:
    symbol = _hyperparameter(loop, by)
    runs, other, rate = _two_rates(loop, symbol), _primed(symbol), scalar(by)
    equations = tuple(
        generalise(Equal(Mul((other, here)), Mul((symbol, _in_second_run(here, runs[1])))), *T.indices)
        for T, here in quantities
    )
    verb = "is" if len(quantities) == 1 else "are"
    words = f"{rate} only rescales {names}: {names} divided by {rate} {verb} the same for every {rate}"
    return _claim(words + span(first, said="after"), runs, equations, When(first=first))


def rescaled_from_one(loop: Any, *tensors: str, by: str) -> Claim:
    """w_t(η) = η · w_t(1) for every η that the loop allows, at every step."""
    symbol = _hyperparameter(loop, by)
    primed = frozenset(T.name for T in loop.system.tensors())
    second = f"The run with ${mathematics(by)} = 1$"
    runs = (Run(loop.system, by, loop=loop), Run(loop.system, second, primed, ((symbol, Num(1)),), loop))
    chosen = [_tensor(loop, name) for name in tensors or ("w",)]
    equations = tuple(
        generalise(Equal(T.at(TIME), Mul((symbol, _other(T.at(TIME), loop)))), *T.indices) for T in chosen
    )
    names, rate = listed(map(tensor_name, chosen)), scalar(by)
    words = f"whatever {rate} is, {names} is {rate} times what it is with ${rate[1:-1]} = 1$"
    return _claim(words, runs, equations, When())


def same_direction(loop: Any, tensor: str = "w", *, whatever: str, first: int | None = None) -> Claim:
    """The vectors w_t(η) and w_t(η') are collinear and not opposite, for all η, η' and data."""
    symbol = _hyperparameter(loop, whatever)
    T = _tensor(loop, tensor)
    if len(T.axes) != 1:
        raise ClaimError(f"same_direction({tensor!r}): expected a vector, found {len(T.axes)} axes")
    (axis,) = T.axes
    second = _another(axis.index, loop)
    here, there = T.at(TIME), _other(T.at(TIME), loop)
    swap = {axis.index: second}
    cross = Equal(Mul((here, put(there, swap))), Mul((put(here, swap), there)))
    inner = Sum(Num(1), axis.size, close_body(Mul((here, there)), axis.index), "j")
    parts = (generalise(cross, axis.index, second), AtMost(Num(0), inner))
    words = f"the direction of {tensor_name(T)} is the same for {pair(whatever)}{span(first, said='after')}"
    return _claim(words, _two_rates(loop, symbol), parts, When(first=first))


def independent_of(
    loop: Any, quantity: Any = None, *, of: str, first: int | None = None, at: int | None = None
) -> Claim:
    """A quantity (default: the prediction) is the same whatever a hyperparameter, or a symbolic start, is."""
    expression = loop.output if quantity is None else quantity
    if expression is None:
        raise ClaimError(f"independent_of: {loop.name} names no output; give the quantity")
    here = loop.term(expression)
    runs = _varied(loop, of)
    there = _in_second_run(here, runs[1])
    bold = any(T.name == of and T.axes for T in loop.system.constants)
    words = f"${loop.latex(expression)}$ is the same for {pair(of, bold=bold)}{span(first, at)}"
    return _claim(words, runs, (Equal(here, there),), When(first, at), _axes(loop, here))


def equal(loop: Any, left: Any, right: Any, *, when: When = When()) -> Claim:
    """Two expressions in the loop's quantities are equal, at every step or at the explicit steps that they mention."""
    first, second = loop.term(left), loop.term(right)
    words = f"${loop.latex(left)} = {loop.latex(right)}$"
    runs = (Run(loop.system, "", loop=loop),)
    return _claim(words, runs, (Equal(first, second),), when, _axes(loop, first, second))


def frozen(loop: Any, *tensors: str) -> Claim:
    """The tensors keep their initial values for ever."""
    chosen = [_tensor(loop, name) for name in tensors or tuple(T.name for T in loop.system.state)]
    equations = tuple(generalise(Equal(T.at(TIME), T.at(Num(0))), *T.indices) for T in chosen)
    words = f"{listed(map(tensor_name, chosen))} never {'changes' if len(chosen) == 1 else 'change'}"
    return _claim(words, (Run(loop.system, "", loop=loop),), equations, When())


def identical(loop: Any, tensor: str, *, along: int = 1) -> Claim:
    """All entries of a tensor along one axis (counted from 1) are equal at every step."""
    T = _tensor(loop, tensor)
    if not 1 <= along <= len(T.axes):
        raise ClaimError(f"identical({tensor!r}, along={along}): expected an axis from 1 to {len(T.axes)}")
    index = T.axes[along - 1].index
    second = _another(index, loop)
    here = T.at(TIME)
    there = put(here, {index: second})
    formula = generalise(Equal(here, there), *T.indices, second)
    words = f"the entries of {tensor_name(T)} along axis {along} stay identical"
    return _claim(words, (Run(loop.system, "", loop=loop),), (formula,), When())


def equivalent(loop: Any, other: Any, same: Mapping[str, str] | None = None, *, scale: Any = 1) -> Claim:
    """Two loops are one: the named tensors of the first are `scale` times those of the second, on the same data.

    `same`: which tensor is compared with which (default: every state with the one of its name). `scale = p/q`, in
    hyperparameters, is claimed as q · w = p · w', so that nothing is divided by.
    """
    pairs = dict(same or {T.name: T.name for T in loop.system.state})
    primed = frozenset(T.name for T in other.system.tensors())
    second = _with_own_functions(other.system, loop.system)
    runs = (Run(loop.system, "", loop=loop), Run(second, f"{other.name} (second)", primed, (), other))
    above, below = (_in_either(loop, other, part) for part in exact(scale, "scale").as_numer_denom())
    equations, words = [], []
    for mine, theirs in pairs.items():
        T, U = _tensor(loop, mine), _tensor(other, theirs)
        if len(T.axes) != len(U.axes):
            raise ClaimError(f"equivalent: {mine} has {len(T.axes)} axes, {theirs} has {len(U.axes)}")
        time = TIME if T in loop.system.state else NEXT
        there = Entry(theirs + SUFFIX, (time, *T.indices))
        equations.append(generalise(Equal(_times(below, T.at(time)), _times(above, there)), *T.indices))
        factor = "" if scale == 1 else f"${loop.latex(scale)}$ times "
        words.append(f"{tensor_name(T)} in the first run is {factor}{tensor_name(U)} in the second")
    return _claim(listed(words), runs, tuple(equations), When())


def unravelled(loop: Any, step: int, *, tensor: str | None = None, from_start: bool = False) -> Claim:
    """Δw at a step, w_step − w_{step−1}, is the last line of `unrolled(loop, step, …)`."""
    found = unrolled(loop, step, tensor=tensor, from_start=from_start).theorem.conclusion
    assert isinstance(found, Equal) and isinstance(found.left, Entry)
    T = _tensor(loop, found.left.tensor.removeprefix("Delta_"))
    after, before = (put(T.at(TIME), {TIME: Num(time)}) for time in (step, step - 1))
    gap = Add((after, Mul((Num(-1), before))))
    words = f"the update of {tensor_name(T)} at step {step} is the last line of its calculation"
    relation = generalise(Equal(gap, found.right), *T.indices)
    return _claim(words, (Run(loop.system, "", loop=loop),), (relation,), When())


def remarked(claim: Claim, remark: str) -> Claim:
    """The claim with a remark on its circumstances in front of its words: "with the labels 0 and 1, …"."""
    return replace(claim, words=f"{remark}, {claim.words}")


def for_some(claim: Claim) -> Claim:
    """There are data (and hyperparameters) for which the claim holds at some step."""
    return replace(claim, exists=True, words=f"for some data, {claim.words}")


def fails_for_some(claim: Claim) -> Claim:
    """There are data (and hyperparameters) for which the claim fails at some step."""
    relation = Not(_quantified(claim))
    words = f"for some data it is not true that {claim.words}"
    return replace(claim, exists=True, relation=relation, indices=(), words=words)


def never(claim: Claim) -> Claim:
    """Whatever the data, the claim fails at one at least of its steps, which are finitely many (`first=` or `at=`)."""
    if claim.when == When() and TIME in free_symbols(claim.relation):
        raise ClaimError("never: expected a claim about finitely many steps, found one about all; give first= or at=")
    words = f"whatever the data, it is not true that {claim.words}"
    return replace(claim, relation=Not(statement_of(claim)), indices=(), when=When(), words=words)


def assuming(claim: Claim, *hypotheses: Formula) -> Claim:
    """The claim under further hypotheses."""
    return replace(claim, hypotheses=(*claim.hypotheses, *hypotheses))


def nonzero(loop: Any, tensor: str) -> Formula:
    """The hypothesis that a constant tensor (a symbolic start), or an input at every step, has a non-zero entry."""
    constants = {T.name: T for T in loop.system.constants}
    inputs = {given.tensor.name: given.tensor for given in loop.system.inputs}
    if tensor in constants:
        T = constants[tensor]
        return Not(generalise(Equal(Entry(T.name, T.indices), Num(0)), *T.indices))
    if tensor in inputs:
        T = inputs[tensor]
        return generalise(Not(generalise(Equal(T.at(NEXT), Num(0)), *T.indices)), TIME)
    known = ", ".join((*constants, *inputs)) or "none"
    raise ClaimError(f"{loop.name} has no constant or input {tensor!r}: expected one of {known}")


def different(loop: Any, hyperparameter: str) -> Formula:
    """The hypothesis that the two runs of a claim have different values of the hyperparameter."""
    symbol = _hyperparameter(loop, hyperparameter)
    return Not(Equal(symbol, _primed(symbol)))


def _with_own_functions(system: TransitionSystem, first: TransitionSystem) -> TransitionSystem:
    """A prime on the functions that the first loop defines otherwise."""
    taken = {f.name: f for f in first.functions}
    names = {f.name: f.name + SUFFIX for f in system.functions if taken.get(f.name, f) != f}
    return system.with_functions(names) if names else system


def _times(factor: Term, term: Term) -> Term:
    return term if factor == Num(1) else Mul((factor, term))


def _in_either(loop: Any, other: Any, expression: Any) -> Term:
    """The term of an expression in the hyperparameters of one of two loops."""
    known = {symbol.name for symbol in expression.free_symbols} <= set(loop.hyperparameters)
    term: Term = (loop if known else other).term(expression)
    return term


def _quantified(claim: Claim) -> Formula:
    return generalise(claim.relation, *(axis.index for axis in claim.indices))


def _claim(
    words: str, runs: tuple[Run, ...], parts: tuple[Formula, ...], when: When, indices: tuple[Axis, ...] = ()
) -> Claim:
    relation = parts[0] if len(parts) == 1 else And(parts)
    offset = int(any(isinstance(node, Add) and node == NEXT for node in walk(relation)))
    hypotheses = dict.fromkeys(a for run in runs for a in run.system.assumptions)
    return Claim(words, runs, relation, indices, when, offset, hypotheses=tuple(hypotheses))


def _tensor(loop: Any, name: str) -> Tensor:
    found: dict[str, Tensor] = {T.name: T for T in loop.system.tensors()}
    if name not in found:
        raise ClaimError(f"{loop.name} has no tensor {name!r}: expected one of {', '.join(found)}")
    return found[name]


def _hyperparameter(loop: Any, name: str) -> Sym:
    found: dict[str, Sym] = {h.name: h for h in loop.system.hyperparameters}
    if name not in found:
        raise ClaimError(f"{loop.name} has no hyperparameter {name!r}: expected one of {', '.join(found) or 'none'}")
    return found[name]


def _primed(symbol: Sym) -> Sym:
    return Sym(symbol.name + SUFFIX, symbol.sort)


def _two_rates(loop: Any, symbol: Sym) -> tuple[Run, Run]:
    names = frozenset(T.name for T in loop.system.tensors())
    other = _primed(symbol)
    return Run(loop.system, symbol.name, loop=loop), Run(loop.system, other.name, names, ((symbol, other),), loop)


def _varied(loop: Any, of: str) -> tuple[Run, Run]:
    """Two runs that differ in a hyperparameter or in a constant tensor."""
    constants: dict[str, Tensor] = {T.name: T for T in loop.system.constants}
    if of not in constants:
        return _two_rates(loop, _hyperparameter(loop, of))
    names = frozenset({T.name for T in loop.system.tensors()} | {of})
    first, second = (f"The run from {name}" for name in pair(of, bold=bool(constants[of].axes)).split(" and "))
    return Run(loop.system, first, loop=loop), Run(loop.system, second, names, (), loop)


def _other(entry: Entry, loop: Any) -> Term:
    """The entry in the second run."""
    return Entry(entry.tensor + SUFFIX, entry.indices)


def _in_second_run(term: Term, run: Run) -> Term:
    new = put(rename_tensors(term, {name: name + SUFFIX for name in run.primed}), dict(run.values))
    assert isinstance(new, Term)
    return new


def _another(index: Sym, loop: Any) -> Sym:
    """A second index for the same axis: the next letter that the loop does not use."""
    taken = {axis.index.name for T in loop.system.tensors() for axis in T.axes} | {TIME.name}
    later = (chr(code) for code in range(ord(index.name[0]) + 1, ord("z")))
    return Sym(next((letter for letter in later if letter not in taken), index.name + "2"), index.sort)


def _axes(loop: Any, *terms: Term) -> tuple[Axis, ...]:
    """The axes whose index variables the terms leave free."""
    free = set[Sym]().union(*map(free_symbols, terms))
    system: TransitionSystem = loop.system
    tensors = (*system.tensors(), *system.constants, *(i.tensor for i in system.inputs))
    return tuple({axis.index: axis for T in tensors for axis in T.axes if axis.index in free}.values())
