"""What the words of claims are made with: looking names up in loops, second runs, and the claim put together."""

from __future__ import annotations

from collections.abc import Collection
from string import ascii_lowercase, ascii_uppercase
from typing import Any

from symbolic_init.claim import SUFFIX, Claim, Run, When
from symbolic_init.kernel.terms import (
    Add,
    And,
    Entry,
    Formula,
    Sum,
    Sym,
    Term,
    free_symbols,
    rename_tensors,
    tensor_names,
    walk,
)
from symbolic_init.kernel.terms import replace as put
from symbolic_init.naming import unused
from symbolic_init.system import NEXT, TIME, Axis, Function, Tensor, TransitionSystem, generalise
from symbolic_init.vocabulary.wording import pair


class ClaimError(ValueError):
    """A claim that does not fit its loop; says what was expected and what was found."""


def claim_about(
    words: str, runs: tuple[Run, ...], parts: tuple[Formula, ...], when: When, indices: tuple[Axis, ...] = ()
) -> Claim:
    """The claim that all parts hold; a part that speaks of `NEXT` makes "step s" mean the step that makes state s."""
    relation = parts[0] if len(parts) == 1 else And(parts)
    need_axes(relation, runs, words)
    offset = int(any(isinstance(node, Add) and node == NEXT for node in walk(relation)))
    step = when.at if when.at is not None else when.first
    if step is not None and step < offset:
        raise ClaimError(f"{words or 'the claim'}: expected a step from 1 on, as inputs are read in it, found {step}")
    hypotheses = dict.fromkeys(a for run in runs for a in run.system.assumptions)
    return Claim(words, runs, relation, indices, when, offset, hypotheses=tuple(hypotheses))


def need_axes(relation: Formula, runs: tuple[Run, ...], words: str) -> None:
    """Every sum ends with an axis: a symbol that none has has no value in an instance."""
    ends = set[Sym]().union(*(free_symbols(part) for node in walk(relation) if isinstance(node, Sum)
                              for part in (node.lower, node.upper)))  # fmt: skip
    sizes, indices = set[Sym](), {TIME}
    for system in (run.system for run in runs):
        axes = [
            axis for T in (*system.tensors(), *system.constants, *(i.tensor for i in system.inputs)) for axis in T.axes
        ]
        sizes |= set[Sym]().union(*(free_symbols(axis.size) for axis in axes))
        indices |= {axis.index for axis in axes} | ({system.depth.last} if system.depth else set())
    for stray in sorted(ends - sizes - indices, key=repr):
        known = ", ".join(sorted(size.name for size in sizes)) or "none"
        raise ClaimError(f"{words}: a sum ends at {stray.name}: expected the size of an axis ({known})")


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
    if not loop.hyperparameters[name].is_real:
        raise ClaimError(
            f"{loop.name}: {name} is not declared positive; a claim about it needs its sign: write "
            f"Symbol({name!r}, positive=True), or real=True if any real number is meant"
        )
    return found[name]


def primed(symbol: Sym) -> Sym:
    """The symbol's value in the second run: η'."""
    return Sym(symbol.name + SUFFIX, symbol.sort)


def two_rates(loop: Any, symbol: Sym) -> tuple[Run, Run]:
    """Two runs on the same data with two values of a hyperparameter."""
    other = primed(symbol)
    return Run(loop.system, symbol.name, loop=loop), second_run(loop, other.name, values=((symbol, other),))


def varied(loop: Any, of: str) -> tuple[Run, Run]:
    """Two runs that differ in a hyperparameter, in a constant tensor, or at every step in an input."""
    system: TransitionSystem = loop.system
    given = {**dict.fromkeys(system.constants, "from"), **{i.tensor: "on" for i in system.inputs}}
    differing = [(T, kind) for T, kind in given.items() if T.name == of]
    if not differing:
        return two_rates(loop, hyperparameter_of(loop, of))
    ((tensor, kind),) = differing
    first, second = (f"The run {kind} {name}" for name in pair(of, bold=bool(tensor.axes)).split(" and "))
    return Run(loop.system, first, loop=loop), second_run(loop, second, constants=(of,))


def second_run(
    loop: Any, label: str, *, values: tuple[tuple[Sym, Term], ...] = (), constants: tuple[str, ...] = ()
) -> Run:
    """The loop once more on the same data, with other values of hyperparameters, or other constants or inputs."""
    system: TransitionSystem = loop.system
    names = frozenset((*(T.name for T in system.tensors()), *constants))
    changed = names | {variable.name for variable, _ in values}
    own = {f.name: f.name + SUFFIX for f in system.functions if f.body is not None and changed & _free(f)}
    taken = {T.name for T in (*system.tensors(), *system.constants, *(i.tensor for i in system.inputs))}
    taken |= {f.name for f in system.functions} | {h.name for h in system.hyperparameters}
    clash = sorted(taken & {name + SUFFIX for name in (*changed, *own)})
    if clash:
        raise ClaimError(f"{loop.name}: the name {clash[0]!r} is needed for the second run; rename it in the loop")
    return Run(system.with_functions(own) if own else system, label, names, values, loop)


def _free(function: Function) -> set[str]:
    """The names in a function's definition but its parameters'."""
    assert function.body is not None
    names = tensor_names(function.body) | {symbol.name for symbol in free_symbols(function.body)}
    return names - {parameter.name for parameter in function.parameters}


def in_second(entry: Entry) -> Term:
    """The entry in the second run."""
    return Entry(entry.tensor + SUFFIX, entry.indices)


def in_second_run(term: Term, run: Run) -> Term:
    """The term as it reads in the second run."""
    new = put(rename_tensors(term, {name: name + SUFFIX for name in run.primed}), dict(run.values))
    assert isinstance(new, Term)
    return new


def another_index(index: Sym, loop: Any, used: Collection[Sym] = ()) -> Sym:
    """A second index for the same axis: the next letter that means nothing in the loop and is not among the `used`."""
    system: TransitionSystem = loop.system
    axes = [axis for T in (*system.tensors(), *system.constants, *(i.tensor for i in system.inputs)) for axis in T.axes]
    sizes = set[Sym]().union(*(free_symbols(axis.size) for axis in axes))
    taken = {symbol.name for symbol in (TIME, *system.hyperparameters, *sizes, *(axis.index for axis in axes), *used)}
    letters = ascii_lowercase if index.name[0].islower() else ascii_uppercase
    later = letters[letters.find(index.name[0]) + 1 : -1]  # z is what neurons call their sums
    return Sym(unused({*taken, index.name}, index.name, *later), index.sort)


def free_axes(loop: Any, *terms: Term) -> tuple[Axis, ...]:
    """The axes along which the free index variables of the terms run: those at which they stand."""
    free = set[Sym]().union(*map(free_symbols, terms))
    system: TransitionSystem = loop.system
    tensors = (*system.tensors(), *system.constants, *(i.tensor for i in system.inputs))
    shapes = {T.name: T.axes for T in tensors}
    found: dict[Sym, Axis] = {}
    for node in (node for term in terms for node in walk(term) if isinstance(node, Entry) and node.tensor in shapes):
        along = shapes[node.tensor]
        for index, axis in zip(node.indices[len(node.indices) - len(along) :], along, strict=True):
            if isinstance(index, Sym) and found.setdefault(index, Axis(index, axis.size)).size != axis.size:
                raise ClaimError(
                    f"{loop.name}: the index {index.name} stands at axes of different sizes in one claim, the last one "
                    f"at an axis of {node.tensor}; take an index for each"
                )
    axes = {axis.index: axis for T in tensors for axis in T.axes if axis.index in free}
    return tuple((axes | found).values())
