"""The words that claims are made of: each reads like the sentence and gives a `Claim` about one or two runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from symbolic_init.claim import SUFFIX, Claim, Run, When
from symbolic_init.kernel.terms import Add, And, AtMost, Entry, Equal, Formula, Mul, Not, Num, Sum, Sym, Term
from symbolic_init.kernel.terms import close_body, free_symbols, rename_tensors, walk
from symbolic_init.kernel.terms import replace as put
from symbolic_init.system import NEXT, TIME, Axis, Tensor, TransitionSystem, generalise


class ClaimError(ValueError):
    """A claim that does not fit its loop; says what was expected and what was found."""


def only_rescaled(loop: Any, *tensors: str, by: str, first: int | None = None) -> Claim:
    """w_t / η does not depend on η: η' · w_t(η) = η · w_t(η') for all η, η' and data, at every step (or the first few).

    `tensors`: the parameters that are rescaled together (default: w).
    """
    symbol = _hyperparameter(loop, by)
    runs = _two_rates(loop, symbol)
    chosen = [_tensor(loop, name) for name in tensors or ("w",)]
    other = _primed(symbol)
    equations = tuple(
        generalise(Equal(Mul((other, T.at(TIME))), Mul((symbol, _other(T.at(TIME), loop)))), *T.indices) for T in chosen
    )
    names = " and ".join(T.name for T in chosen)
    words = f"{by} only rescales {names}: {names}/{by} is the same for every {by}"
    return _claim(words, runs, equations, When(first=first))


def rescaled_from_one(loop: Any, *tensors: str, by: str) -> Claim:
    """w_t(η) = η · w_t(1) for every η that the loop allows, at every step."""
    symbol = _hyperparameter(loop, by)
    names = frozenset(T.name for T in loop.system.tensors())
    runs = (Run(loop.system, by, loop=loop), Run(loop.system, f"{by} = 1", names, ((symbol, Num(1)),), loop))
    chosen = [_tensor(loop, name) for name in tensors or ("w",)]
    equations = tuple(
        generalise(Equal(T.at(TIME), Mul((symbol, _other(T.at(TIME), loop)))), *T.indices) for T in chosen
    )
    listed = " and ".join(T.name for T in chosen)
    return _claim(f"{listed} with the rate {by} is {by} times {listed} with the rate 1", runs, equations, When())


def same_direction(loop: Any, tensor: str = "w", *, whatever: str, first: int | None = None) -> Claim:
    """The vectors w_t(η) and w_t(η') are collinear and not opposite, for all η, η' and data."""
    symbol = _hyperparameter(loop, whatever)
    T = _tensor(loop, tensor)
    if len(T.axes) != 1:
        raise ClaimError(f"same_direction({tensor!r}): expected a vector, found {len(T.axes)} axes")
    (axis,) = T.axes
    second = Sym(axis.index.name + "2", axis.index.sort)
    here, there = T.at(TIME), _other(T.at(TIME), loop)
    swap = {axis.index: second}
    cross = Equal(Mul((here, put(there, swap))), Mul((put(here, swap), there)))  # type: ignore[arg-type]
    inner = Sum(Num(1), axis.size, close_body(Mul((here, there)), axis.index), "j")  # type: ignore[arg-type]
    parts = (generalise(cross, axis.index, second), AtMost(Num(0), inner))
    words = f"the direction of {tensor} does not depend on {whatever}"
    return _claim(words, _two_rates(loop, symbol), parts, When(first=first))


def independent_of(loop: Any, quantity: Any = None, *, of: str, first: int | None = None, at: int | None = None) -> Claim:
    """A quantity (default: the prediction) is the same whatever a hyperparameter, or a symbolic start, is."""
    expression = loop.output if quantity is None else quantity
    if expression is None:
        raise ClaimError(f"independent_of: {loop.name} names no output; give the quantity")
    here = loop.term(expression)
    runs = _varied(loop, of)
    there = _in_second_run(here, runs[1])
    words = f"{expression} does not depend on {of}"
    return _claim(words, runs, (Equal(here, there),), When(first, at), _axes(loop, here))


def equal(loop: Any, left: Any, right: Any, *, when: When = When()) -> Claim:
    """Two expressions in the loop's quantities are equal, at every step or at the explicit steps that they mention."""
    first, second = loop.term(left), loop.term(right)
    words = f"{left} = {right}"
    runs = (Run(loop.system, loop.name, loop=loop),)
    return _claim(words, runs, (Equal(first, second),), when, _axes(loop, first, second))


def frozen(loop: Any, *tensors: str) -> Claim:
    """The tensors keep their initial values for ever."""
    chosen = [_tensor(loop, name) for name in tensors or tuple(T.name for T in loop.system.state)]
    equations = tuple(generalise(Equal(T.at(TIME), T.at(Num(0))), *T.indices) for T in chosen)
    words = f"{' and '.join(T.name for T in chosen)} never changes"
    return _claim(words, (Run(loop.system, loop.name, loop=loop),), equations, When())


def identical(loop: Any, tensor: str, *, along: int = 1) -> Claim:
    """All entries of a tensor along one axis (counted from 1) are equal at every step."""
    T = _tensor(loop, tensor)
    if not 1 <= along <= len(T.axes):
        raise ClaimError(f"identical({tensor!r}, along={along}): expected an axis from 1 to {len(T.axes)}")
    index = T.axes[along - 1].index
    second = Sym(index.name + "2", index.sort)
    here = T.at(TIME)
    there = put(here, {index: second})
    formula = generalise(Equal(here, there), *T.indices, second)  # type: ignore[arg-type]
    words = f"the entries of {tensor} along axis {along} stay identical"
    return _claim(words, (Run(loop.system, loop.name, loop=loop),), (formula,), When())


def equivalent(loop: Any, other: Any, same: Mapping[str, str] | None = None) -> Claim:
    """Two loops are one: the named tensors of the first equal those of the second at every step, on the same data."""
    pairs = dict(same or {T.name: T.name for T in loop.system.state})
    names = frozenset(T.name for T in other.system.tensors())
    runs = (Run(loop.system, loop.name, loop=loop), Run(other.system, f"{other.name} (second)", names, (), other))
    equations = []
    for mine, theirs in pairs.items():
        T, U = _tensor(loop, mine), _tensor(other, theirs)
        if len(T.axes) != len(U.axes):
            raise ClaimError(f"equivalent: {mine} has {len(T.axes)} axes, {theirs} has {len(U.axes)}")
        there = Entry(theirs + SUFFIX, (TIME, *T.indices))
        equations.append(generalise(Equal(T.at(TIME), there), *T.indices))
    words = f"{loop.name} and {other.name} are the same loop for {', '.join(pairs)}"
    return _claim(words, runs, tuple(equations), When())


def for_some(claim: Claim) -> Claim:
    """There are data (and hyperparameters) for which the claim holds at some step."""
    return replace(claim, exists=True, words=f"for some data: {claim.words}")


def fails_for_some(claim: Claim) -> Claim:
    """There are data (and hyperparameters) for which the claim fails at some step."""
    relation = Not(_quantified(claim))
    return replace(claim, exists=True, relation=relation, indices=(), words=f"not for all data: {claim.words}")


def never(claim: Claim) -> Claim:
    """The claim fails, whatever the data, at some of its steps: "it always does" of a difference."""
    relation = Not(_quantified(claim))
    return replace(claim, relation=relation, indices=(), words=f"always otherwise: {claim.words}")


def assuming(claim: Claim, *hypotheses: Formula) -> Claim:
    """The claim under further hypotheses."""
    return replace(claim, hypotheses=(*claim.hypotheses, *hypotheses))


def nonzero(loop: Any, constant: str) -> Formula:
    """The hypothesis that a constant tensor (a symbolic start) has an entry other than 0."""
    found = {T.name: T for T in loop.system.constants}
    if constant not in found:
        raise ClaimError(f"{loop.name} has no constant {constant!r}: expected one of {', '.join(found) or 'none'}")
    T = found[constant]
    return Not(generalise(Equal(Entry(T.name, T.indices), Num(0)), *T.indices))


def different(loop: Any, hyperparameter: str) -> Formula:
    """The hypothesis that the two runs of a claim have different values of the hyperparameter."""
    symbol = _hyperparameter(loop, hyperparameter)
    return Not(Equal(symbol, _primed(symbol)))


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
    found = {T.name: T for T in loop.system.tensors()}
    if name not in found:
        raise ClaimError(f"{loop.name} has no tensor {name!r}: expected one of {', '.join(found)}")
    return found[name]


def _hyperparameter(loop: Any, name: str) -> Sym:
    found = {h.name: h for h in loop.system.hyperparameters}
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
    constants = {T.name for T in loop.system.constants}
    if of not in constants:
        return _two_rates(loop, _hyperparameter(loop, of))
    names = frozenset({T.name for T in loop.system.tensors()} | {of})
    return Run(loop.system, of, loop=loop), Run(loop.system, of + SUFFIX, names, (), loop)


def _other(entry: Entry, loop: Any) -> Term:
    """The entry in the second run."""
    return Entry(entry.tensor + SUFFIX, entry.indices)


def _in_second_run(term: Term, run: Run) -> Term:
    new = put(rename_tensors(term, {name: name + SUFFIX for name in run.primed}), dict(run.values))
    assert isinstance(new, Term)
    return new


def _axes(loop: Any, *terms: Term) -> tuple[Axis, ...]:
    """The axes whose index variables the terms leave free."""
    free = set[Sym]().union(*map(free_symbols, terms))
    system: TransitionSystem = loop.system
    tensors = (*system.tensors(), *system.constants, *(i.tensor for i in system.inputs))
    return tuple({axis.index: axis for T in tensors for axis in T.axes if axis.index in free}.values())
