"""A claim as a search problem: every name that an instance must give a value, in the order of declaration."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import NamedTuple, TypeVar

from symbolic_init.claim import Claim
from symbolic_init.kernel.terms import (
    INDEX,
    REAL,
    Add,
    And,
    App,
    Entry,
    ForAll,
    Formula,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
    Syntax,
    Term,
    is_index,
    walk,
)
from symbolic_init.refuting.certified import PRIMITIVES
from symbolic_init.refuting.errors import UnknownNameError
from symbolic_init.system import TIME, Function, Input, Tensor

_T = TypeVar("_T")


@dataclass(frozen=True)
class Definition:
    """How a tensor gets its values: from the start (states only) and at each step."""

    tensor: Tensor
    initial: Term | None
    body: Term


@dataclass(frozen=True)
class Condition:
    """A hypothesis, and its free index variables, over which (and over all steps) it is quantified."""

    formula: Formula
    ranged: tuple[str, ...]
    mentions: tuple[str, ...]  # its symbols, if it mentions no tensor


class Mentioned(NamedTuple):
    """The free symbols (name, sort) and rational constants of a term or formula in reading order, and its tensors."""

    symbols: tuple[tuple[str, str], ...]
    numbers: tuple[Fraction, ...]
    tensors: frozenset[str]


@dataclass(frozen=True, eq=False)
class Problem:
    """What an instance consists of (`hyperparameters` to `inputs`) and what it is put into.

    Problems are equal if they say the same, whatever the words of their claims.
    """

    claim: Claim
    hyperparameters: tuple[str, ...]
    sizes: tuple[str, ...]
    constants: tuple[Tensor, ...]
    inputs: tuple[Input, ...]
    definitions: dict[str, Definition]
    functions: dict[str, Function]
    hypotheses: tuple[Condition, ...]  # about the numbers of an instance
    laws: tuple[Formula, ...]  # about all real numbers: facts about the functions
    numbers: tuple[Fraction, ...]  # that the terms mention: thresholds worth trying
    repeated: frozenset[Term]  # that all entries of a tensor have in common at a step

    @cached_property
    def key(self) -> tuple[object, ...]:
        """All that it says."""
        claim = self.claim
        judged = (claim.relation, claim.indices, claim.when, claim.offset)
        numbers = (self.hyperparameters, self.sizes, self.constants, self.inputs, self.numbers)
        return (*judged, *numbers, *self.definitions.values(), *self.functions.values(), self.hypotheses, self.laws)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Problem) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)


def problem(claim: Claim) -> Problem:
    """The claim with the declarations of its runs merged; shared names must mean the same in every run."""
    systems = [run.system for run in claim.runs]
    constants = _merge((T.name, T) for s in systems for T in s.constants)
    inputs = _merge((i.tensor.name, i) for s in systems for i in s.inputs)
    functions = _merge((f.name, f) for s in systems for f in s.functions)
    states = ((T.name, Definition(T, s.initial[T.name], s.update[T.name])) for s in systems for T in s.state)
    middle = ((T.name, Definition(T, None, body)) for s in systems for T, body in s.intermediates)
    definitions = _merge((*middle, *states))
    conditions = tuple(dict.fromkeys(_parts((*(a for s in systems for a in s.assumptions), *claim.hypotheses))))
    laws = tuple(c for c in conditions if _is_law(c))
    tensors = [
        *constants.values(), *(i.tensor for i in inputs.values()), *(d.tensor for d in definitions.values()),
    ]  # fmt: skip
    roots: list[Syntax] = [
        *(axis.size for T in tensors for axis in T.axes), *(axis.size for axis in claim.indices),
        *(term for d in definitions.values() for term in (d.initial, d.body) if term is not None),
        *(f.body for f in functions.values() if f.body is not None), *conditions, claim.relation,
    ]  # fmt: skip
    mentioned = [_mentioned(root) for root in roots]
    symbols = dict.fromkeys(symbol for root in mentioned for symbol in root.symbols)
    numbers = dict.fromkeys(number for root in mentioned for number in root.numbers)
    ranged = {TIME.name, *(i.name for T in tensors for i in T.indices), *(a.index.name for a in claim.indices)}
    arguments = {p.name for f in functions.values() for p in f.parameters}
    declared = [h.name for s in systems for h in s.hyperparameters]
    others = [name for name, sort in symbols if sort == REAL and name not in arguments]
    return Problem(
        claim,
        hyperparameters=tuple(dict.fromkeys((*declared, *others))),
        sizes=tuple(name for name, sort in symbols if sort == INDEX and name not in ranged),
        constants=tuple(constants.values()),
        inputs=tuple(inputs.values()),
        definitions=definitions,
        functions=functions,
        hypotheses=tuple(_condition(c, ranged) for c in conditions if c not in laws),
        laws=laws,
        numbers=tuple(numbers),
        repeated=frozenset(term for d in definitions.values() if d.tensor.axes for term in _common(d.body, d.tensor)),
    )


def _condition(formula: Formula, ranged: set[str]) -> Condition:
    symbols, _, tensors = _mentioned(formula)
    over = tuple(name for name, sort in symbols if sort == INDEX and name in ranged)
    return Condition(formula, over, () if tensors else tuple(name for name, _ in symbols))


def _common(term: Syntax, tensor: Tensor) -> Iterator[Term]:
    """The largest operations in a term that depend on the step and on no index of the tensor."""
    if not isinstance(term, Add | Mul | Pow | App | Sum) or TIME not in term.mentions or is_index(term):
        return
    if term.loose or not term.mentions.isdisjoint(tensor.indices):
        for child in term.children():
            yield from _common(child, tensor)
    else:
        yield term


def _is_law(formula: Formula) -> bool:
    """Is the formula about functions alone? One about numbers, as 0 ≤ atan(1), is a condition like others."""
    symbols, _, tensors = _mentioned(formula)
    if isinstance(formula, ForAll):
        return formula.sort == REAL
    own = any(isinstance(node, App) and node.function not in PRIMITIVES for node in walk(formula))
    return own and not symbols and not tensors


def _merge(pairs: Iterable[tuple[str, _T]]) -> dict[str, _T]:
    merged: dict[str, _T] = {}
    for name, meaning in pairs:
        if merged.setdefault(name, meaning) != meaning:
            raise UnknownNameError(f"expected one meaning of {name} in all runs of a claim, found two: rename one")
    return merged


def _parts(formulas: Iterable[Formula]) -> Iterator[Formula]:
    for formula in formulas:
        if isinstance(formula, And):
            yield from _parts(formula.parts)
        else:
            yield formula


@lru_cache(maxsize=1 << 12)
def _mentioned(root: Syntax) -> Mentioned:
    """What a term or formula mentions."""
    symbols: dict[tuple[str, str], None] = {}
    numbers: dict[Fraction, None] = {}
    tensors: set[str] = set()
    for node in walk(root):
        match node:
            case Sym(name, sort):
                symbols[name, sort] = None
            case Num(value):
                numbers[Fraction(value)] = None
            case Entry(name):
                tensors.add(name)
    return Mentioned(tuple(symbols), tuple(numbers), frozenset(tensors))
