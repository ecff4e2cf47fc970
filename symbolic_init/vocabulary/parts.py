"""What the words of claims are made with: looking names up in loops, second runs, and the claim put together."""

from __future__ import annotations

from typing import Any

from symbolic_init.claim import SUFFIX, Claim, Run, When
from symbolic_init.kernel.terms import (
    Add,
    And,
    Entry,
    Formula,
    Sym,
    Term,
    free_symbols,
    rename_tensors,
    walk,
)
from symbolic_init.kernel.terms import replace as put
from symbolic_init.system import NEXT, TIME, Axis, Tensor, TransitionSystem, generalise
from symbolic_init.vocabulary.wording import pair


class ClaimError(ValueError):
    """A claim that does not fit its loop; says what was expected and what was found."""


def claim_about(
    words: str, runs: tuple[Run, ...], parts: tuple[Formula, ...], when: When, indices: tuple[Axis, ...] = ()
) -> Claim:
    """The claim that all parts hold; a part that speaks of `NEXT` makes "step s" mean the step that makes state s."""
    relation = parts[0] if len(parts) == 1 else And(parts)
    offset = int(any(isinstance(node, Add) and node == NEXT for node in walk(relation)))
    hypotheses = dict.fromkeys(a for run in runs for a in run.system.assumptions)
    return Claim(words, runs, relation, indices, when, offset, hypotheses=tuple(hypotheses))


def quantified(claim: Claim) -> Formula:
    """The claim's relation, for all its indices."""
    return generalise(claim.relation, *(axis.index for axis in claim.indices))


def tensor_of(loop: Any, name: str) -> Tensor:
    """The loop's state or intermediate of that name."""
    found: dict[str, Tensor] = {T.name: T for T in loop.system.tensors()}
    if name not in found:
        raise ClaimError(f"{loop.name} has no tensor {name!r}: expected one of {', '.join(found)}")
    return found[name]


def hyperparameter_of(loop: Any, name: str) -> Sym:
    """The loop's hyperparameter of that name."""
    found: dict[str, Sym] = {h.name: h for h in loop.system.hyperparameters}
    if name not in found:
        raise ClaimError(f"{loop.name} has no hyperparameter {name!r}: expected one of {', '.join(found) or 'none'}")
    return found[name]


def primed(symbol: Sym) -> Sym:
    """The symbol's value in the second run: η'."""
    return Sym(symbol.name + SUFFIX, symbol.sort)


def two_rates(loop: Any, symbol: Sym) -> tuple[Run, Run]:
    """Two runs on the same data with two values of a hyperparameter."""
    names = frozenset(T.name for T in loop.system.tensors())
    other = primed(symbol)
    return Run(loop.system, symbol.name, loop=loop), Run(loop.system, other.name, names, ((symbol, other),), loop)


def varied(loop: Any, of: str) -> tuple[Run, Run]:
    """Two runs that differ in a hyperparameter or in a constant tensor."""
    constants: dict[str, Tensor] = {T.name: T for T in loop.system.constants}
    if of not in constants:
        return two_rates(loop, hyperparameter_of(loop, of))
    names = frozenset({T.name for T in loop.system.tensors()} | {of})
    first, second = (f"The run from {name}" for name in pair(of, bold=bool(constants[of].axes)).split(" and "))
    return Run(loop.system, first, loop=loop), Run(loop.system, second, names, (), loop)


def in_second(entry: Entry, loop: Any) -> Term:
    """The entry in the second run."""
    return Entry(entry.tensor + SUFFIX, entry.indices)


def in_second_run(term: Term, run: Run) -> Term:
    """The term as it reads in the second run."""
    new = put(rename_tensors(term, {name: name + SUFFIX for name in run.primed}), dict(run.values))
    assert isinstance(new, Term)
    return new


def another_index(index: Sym, loop: Any) -> Sym:
    """A second index for the same axis: the next letter that means nothing in the loop."""
    system: TransitionSystem = loop.system
    axes = [axis for T in (*system.tensors(), *system.constants, *(i.tensor for i in system.inputs)) for axis in T.axes]
    sizes = set[Sym]().union(*(free_symbols(axis.size) for axis in axes))
    taken = {symbol.name for symbol in (TIME, *system.hyperparameters, *sizes, *(axis.index for axis in axes))}
    later = (chr(code) for code in range(ord(index.name[0]) + 1, ord("z")))
    return Sym(next((letter for letter in later if letter not in taken), index.name + "2"), index.sort)


def free_axes(loop: Any, *terms: Term) -> tuple[Axis, ...]:
    """The axes whose index variables the terms leave free."""
    free = set[Sym]().union(*map(free_symbols, terms))
    system: TransitionSystem = loop.system
    tensors = (*system.tensors(), *system.constants, *(i.tensor for i in system.inputs))
    return tuple({axis.index: axis for T in tensors for axis in T.axes if axis.index in free}.values())
