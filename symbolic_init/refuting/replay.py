"""The second evaluator: an instance re-run from the claim by a plain walk over its terms, in Fractions and series.

It shares no code with the search and believes nothing it is told: states, values, steps and verdict are computed
again from the data alone, and a trace that differs in anything is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import reduce
from itertools import product
from math import prod
from typing import Any

from symbolic_init.claim import Claim, Run
from symbolic_init.kernel.terms import (
    INDEX,
    REAL,
    Add,
    And,
    App,
    AtMost,
    Bound,
    Entry,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Mul,
    Not,
    Num,
    Pow,
    Sum,
    Sym,
    Syntax,
    Term,
    is_index,
    walk,
)  # fmt: skip
from symbolic_init.refuting import series
from symbolic_init.refuting.errors import OutsideError, OversizeError
from symbolic_init.refuting.laws import holds
from symbolic_init.refuting.rounding import rounded, rounded_apart
from symbolic_init.refuting.series import Real
from symbolic_init.report import RunTrace, Trace, Value
from symbolic_init.system import NEXT, TIME, Axis, Function, Tensor

Key = tuple[str, tuple[int, ...]]
Where = Mapping[str, int | Real]  # the values of free variables, function parameters included
Inside = tuple[int | Fraction, ...]  # the values of bound variables, innermost first
MOST_BITS = 100_000


def recheck(claim: Claim, trace: Trace) -> bool:
    """Is the trace what its data give, and does it refute the claim (or bear witness to a "for some")?"""
    hyperparameters: dict[str, Fraction] = {}
    for run in trace.runs:
        for name, number in run.hyperparameters.items():
            if hyperparameters.setdefault(name, number) != number:
                return False
    try:
        again = replayed(
            claim, claim.exists, trace.sizes, trace.constants, trace.inputs, hyperparameters, trace.interpretations
        )
    except (LookupError, ArithmeticError, ValueError, TypeError):
        return False
    return again == trace


def replayed(claim: Claim, wanted: bool, sizes: Mapping[str, int], constants: Mapping[Key, Fraction],
             inputs: Sequence[Mapping[Key, Fraction]], hyperparameters: Mapping[str, Fraction],
             interpretations: Mapping[str, Term]) -> Trace | None:  # fmt: skip
    """The trace of the data, or None unless every hypothesis holds and the relation has the wanted truth at the end."""
    replay = _Replay(claim, sizes, constants, inputs, hyperparameters, interpretations)
    if not replay.data_are_complete() or not replay.hypotheses_hold():
        return None
    return replay.trace(wanted)


@dataclass(frozen=True)
class _Atom:
    """A relation between two numbers, in its place."""

    relation: Equal | Less | AtMost
    where: Where
    inside: Inside
    left: Real
    right: Real
    denied: bool = False


class _Replay:
    def __init__(self, claim: Claim, sizes: Mapping[str, int], constants: Mapping[Key, Fraction],
                 inputs: Sequence[Mapping[Key, Fraction]], hyperparameters: Mapping[str, Fraction],
                 interpretations: Mapping[str, Term]) -> None:  # fmt: skip
        self.claim, self.sizes, self.constants, self.inputs = claim, sizes, constants, inputs
        self.hyperparameters, self.interpretations = hyperparameters, interpretations
        self.systems = [run.system for run in claim.runs]
        self.horizon = len(inputs)
        self.known: dict[tuple[str, tuple[int, ...]], Real] = {}
        self.used: set[str] = set()
        self.lengths: dict[Formula, int] = {}  # by the body of a binder
        self.reached = 0
        self.free: dict[str, int | Real] = {**sizes, **hyperparameters}
        self.free.update({name: number for (name, indices), number in constants.items() if indices == ()})
        self.given = {i.tensor.name: i for s in self.systems for i in s.inputs}
        self.fixed = {T.name: T for s in self.systems for T in s.constants}
        self.rules: dict[str, tuple[Tensor, Term | None, Term]] = {}
        self.functions: dict[str, Function] = {}
        for s in self.systems:
            self.rules |= {T.name: (T, s.initial[T.name], s.update[T.name]) for T in s.state}
            self.rules |= {T.name: (T, None, body) for T, body in s.intermediates}
            self.functions |= {f.name: f for f in s.functions}

    # Data

    def data_are_complete(self) -> bool:
        """Is there exactly one allowed number for each size, constant and input, and a body for each function?"""
        rows: list[Mapping[Any, Fraction]] = [self.constants, self.hyperparameters, *self.inputs]
        sample = {(name, e): i.values for name, i in self.given.items() for e in self.entries(i.tensor)}
        fixed = {(T.name, e) for T in self.fixed.values() for e in self.entries(T)}
        return (
            all(type(x) is Fraction for row in rows for x in row.values())
            and all(type(n) is int and n >= 1 for n in self.sizes.values())
            and all(s.keys() == sample.keys() for s in self.inputs)
            and all(allowed is None or s[key] in allowed for s in self.inputs for key, allowed in sample.items())
            and fixed <= self.constants.keys()
            and self.interpretations.keys() == {f.name for f in self.functions.values() if f.body is None}
        )

    def entries(self, tensor: Tensor) -> Iterator[tuple[int, ...]]:
        """The indices of a tensor's entries."""
        return product(*(range(1, self.length(axis) + 1) for axis in tensor.axes))

    def length(self, axis: Axis) -> int:
        """The length of an axis."""
        return self.index(axis.size, {}, ())

    # Terms

    def index(self, term: Term, where: Where, inside: Inside) -> int:
        """The natural number that an index term denotes."""
        match term:
            case Sym(name):
                number = where[name] if name in where else self.read(name)
                if name == TIME.name and isinstance(number, int):
                    self.reach(number)
            case Num(value):
                number = value
            case Bound(level):
                number = inside[level]
            case Add(parts):
                number = sum([self.index(p, where, inside) for p in parts])
                if term == NEXT:
                    self.reach(number)
            case Mul(parts):
                number = prod([self.index(p, where, inside) for p in parts])
        if not isinstance(number, int):
            raise OutsideError(f"expected a natural number, found {term!r}")
        return number

    def read(self, name: str) -> int | Real:
        """A size or number of the instance, noted as used."""
        self.used.add(name)
        return self.free[name]

    def nothing_is_idle(self) -> bool:
        """Is every size and every number outside tensors part of the claim?"""
        loose = {name for name, indices in self.constants if name not in self.fixed}
        return self.used >= self.sizes.keys() | loose

    def reach(self, time: int) -> None:
        """Note the latest time in use; the instance ends at its horizon."""
        if time > self.horizon:
            raise OutsideError(f"time {time}")
        self.reached = max(self.reached, time)

    def entry(self, name: str, indices: tuple[int, ...]) -> Real:
        """An entry: looked up, or computed by the equation that defines it."""
        if name in self.fixed:
            return self.constants[name, indices]
        time, rest = indices[0], indices[1:]
        self.reach(time)
        if name in self.given:
            if time == 0:
                raise OutsideError(f"{name} at time 0")
            return self.inputs[time - 1][name, rest]
        if (name, indices) not in self.known:
            tensor, start, body = self.rules[name]
            if not all(1 <= i <= self.length(axis) for i, axis in zip(rest, tensor.axes, strict=True)):
                raise OutsideError(f"{name} at {rest}")
            where: dict[str, int | Real] = {i.name: at for i, at in zip(tensor.indices, rest, strict=True)}
            if time == 0 and start is None:
                raise OutsideError(f"{name} at time 0")
            equation = start if time == 0 and start is not None else body
            value = self.real(equation, {**where, TIME.name: time - 1} if time else where, ())
            if max(map(_bits, series.ends(value))) > MOST_BITS:
                raise OversizeError
            self.known[name, indices] = value
        return self.known[name, indices]

    def real(self, term: Term, where: Where, inside: Inside) -> Real:
        """The real number that a term denotes."""
        match term:
            case Entry(name, indices):
                return self.entry(name, tuple([self.index(i, where, inside) for i in indices]))
            case Num(value):
                return Fraction(value)
            case Mul(parts) if not is_index(term):
                return self.together(series.times, [self.real(p, where, inside) for p in parts], Fraction(1))
            case Add(parts) if not is_index(term):
                return self.together(series.plus, [self.real(p, where, inside) for p in parts], Fraction(0))
            case Sym(name, sort) if sort == REAL:
                found = where[name] if name in where else self.read(name)
                return Fraction(found) if isinstance(found, int) else found
            case Sum(lower, upper, body):
                rows = range(self.index(lower, where, inside), self.index(upper, where, inside) + 1)
                return self.together(series.plus, [self.real(body, where, (i, *inside)) for i in rows], Fraction(0))
            case App(name, arguments):
                return self.applied(name, [self.real(a, where, inside) for a in arguments])
            case Pow(base, exponent):
                x = self.real(base, where, inside)
                return self.power(x if exponent >= 0 else series.inverse(x), abs(exponent))
            case Bound(level):
                return Fraction(inside[level])
        return Fraction(self.index(term, where, inside))

    def together(self, operation: Callable[[Real, Real], Real], numbers: list[Real], neutral: Fraction) -> Real:
        """The sum or product of the numbers, from left to right."""
        return reduce(operation, numbers) if numbers else neutral

    def power(self, x: Real, exponent: int) -> Real:
        """Repeated multiplication, stopped where the numbers grow out of hand."""
        result = x if exponent else Fraction(1)
        for _ in range(exponent - 1):
            result = series.times(result, x)
            if max(map(_bits, series.ends(result))) > MOST_BITS:
                raise OversizeError
        return result

    def applied(self, name: str, arguments: list[Real]) -> Real:
        """A function's value, by its body or by series."""
        if name in self.functions:
            function = self.functions[name]
            body = self.interpretations[name] if function.body is None else function.body
            return self.real(body, {p.name: a for p, a in zip(function.parameters, arguments, strict=True)}, ())
        if name == "delta":
            return Fraction(int(arguments[0] == arguments[1]))
        value = series.function(name, *arguments)
        if value is None:
            raise LookupError(f"no function {name}")
        return value

    # Formulas

    def truth(self, formula: Formula, where: Where, inside: Inside) -> bool | None:
        """True, False, or None where the enclosures do not tell."""
        return self.examined(formula, where, inside)[0]

    def examined(self, formula: Formula, where: Where, inside: Inside) -> tuple[bool | None, _Atom | None]:
        """The truth of a formula, and the relation between two numbers that decided it."""
        match formula:
            case Equal(left, right) | Less(left, right) | AtMost(left, right):
                a, b = self.real(left, where, inside), self.real(right, where, inside)
                return _compared(formula, a, b), _Atom(formula, where, inside, a, b)
            case Not(part):
                truth, atom = self.examined(part, where, inside)
                return None if truth is None else not truth, atom and replace(atom, denied=not atom.denied)
            case And(parts):
                return _conjunction(self.examined(part, where, inside) for part in parts)
            case Implies(premise, conclusion):
                first, atom = self.examined(premise, where, inside)
                if first is False:
                    return True, atom and replace(atom, denied=not atom.denied)
                second, atom = self.examined(conclusion, where, inside)
                return (second if first or second else None), atom
            case ForAll(sort, body):
                bounded = sort == INDEX and self.last_index(body) > 0
                values = self.range_of(body) if sort == INDEX else map(Fraction, range(-2, 3))
                truth, atom = _conjunction(self.instances(body, where, inside, values))
                return (truth if bounded or truth is False else None), atom
        raise TypeError(f"expected a formula, found {formula!r}")

    def instances(self, body: Formula, where: Where, inside: Inside,
                  values: Iterable[int | Fraction]) -> Iterator[tuple[bool | None, _Atom | None]]:  # fmt: skip
        """What is below a "for all", at each value at which its entries exist."""
        for value in values:
            try:
                yield self.examined(body, where, (value, *inside))
            except OutsideError:
                continue

    def range_of(self, body: Formula) -> range:
        """From 1 to the least length of the axes that the bound variable indexes; the times if it indexes none."""
        return range(1, last + 1) if (last := self.last_index(body)) else range(self.horizon + 1)

    def last_index(self, body: Formula) -> int:
        """The least length of the axes that the bound variable indexes; 0 if it indexes none."""
        if body not in self.lengths:
            found = [
                self.length(axis)
                for entry, level in _entries_below(body, 0)
                for axis, index in self.axes_of(entry)
                if isinstance(index, Bound) and index.level == level
            ]
            self.lengths[body] = min(found, default=0)
        return self.lengths[body]

    def axes_of(self, entry: Entry) -> Iterator[tuple[Axis, Term]]:
        """The axes of the entry's tensor with the indices at them."""
        name = entry.tensor
        tensor = (
            self.fixed[name] if name in self.fixed
            else self.given[name].tensor if name in self.given else self.rules[name][0]
        )  # fmt: skip
        return zip(tensor.axes, entry.indices[0 if name in self.fixed else 1 :], strict=True)

    def shown(self, term: Term, where: Where, inside: Inside, depth: int = 0) -> Term:
        """The term with the values of its index variables; what is summed over stays bound."""
        match term:
            case Bound(level) if level >= depth:
                return Num(inside[level - depth])
            case Sym(name, sort) if sort == INDEX and name in where:
                value = where[name]
                assert isinstance(value, int)
                return Num(value)
        if isinstance(term, Add) and term == NEXT and TIME.name in where:
            return Num(self.index(term, where, inside))
        new = term.map(lambda child, inner: self.shown(child, where, inside, inner), depth)
        assert isinstance(new, Term)
        return new

    # Verdict

    def hypotheses_hold(self) -> bool:
        """Does every hypothesis hold, at all indices and at all times of the instance?"""
        conditions = [*(a for s in self.systems for a in s.assumptions), *self.claim.hypotheses]
        bodies = {f.name: f for f in self.functions.values()}
        return all(
            self.holds_everywhere(c) or holds(c, bodies, self.interpretations) for c in dict.fromkeys(conditions)
        )

    def holds_everywhere(self, formula: Formula) -> bool:
        """Is the formula true at every value of its free indices and at every time?"""
        names = dict.fromkeys(
            node.name for node in walk(formula)
            if isinstance(node, Sym) and node.sort == INDEX and node.name not in self.sizes
        )  # fmt: skip
        places = (dict(zip(names, values, strict=True)) for values in product(*(self.values_of(n) for n in names)))
        return all(self.holds_below(formula, where, ()) for where in places)

    def holds_below(self, formula: Formula, where: Where, inside: Inside) -> bool:
        """Is what the outermost "for all indices" bind true, at every time of the instance?"""
        if isinstance(formula, ForAll) and formula.sort == INDEX:
            return all(self.holds_below(formula.body, where, (i, *inside)) for i in self.range_of(formula.body))
        try:
            return self.truth(formula, where, inside) is True
        except OutsideError:
            return True

    def values_of(self, name: str) -> range:
        """The values of a free index variable."""
        if name == TIME.name:
            return range(self.horizon + 1)
        tensors = [*self.fixed.values(), *(i.tensor for i in self.given.values()), *(r[0] for r in self.rules.values())]
        axes = [*self.claim.indices, *(axis for T in tensors for axis in T.axes)]
        return range(1, min(self.length(axis) for axis in axes if axis.index.name == name) + 1)

    def due(self) -> Iterator[int]:
        """The times at which the claim is about its relation."""
        when, offset = self.claim.when, self.claim.offset
        if not any(node == TIME for node in walk(self.claim.relation)):
            yield 0
        elif when.at is not None:
            yield when.at - offset
        elif when.first is not None:
            yield from range(1 - offset, when.first - offset + 1)
        else:
            yield from range(self.horizon + 1)

    def trace(self, wanted: bool) -> Trace | None:
        """The trace, if the relation has the wanted truth for the first time and that needs all of the steps."""
        timed = any(node == TIME for node in walk(self.claim.relation))
        ranges = [range(1, self.length(axis) + 1) for axis in self.claim.indices]
        names = [axis.index.name for axis in self.claim.indices]
        for time in self.due():
            self.reached = 0
            places = ({**dict(zip(names, values, strict=True)), TIME.name: time} for values in product(*ranges))
            try:
                truth, atom = _conjunction(self.examined(self.claim.relation, where, ()) for where in places)
            except OutsideError:
                continue
            if truth is wanted:
                step = time + self.claim.offset if timed else self.reached
                complete = self.reached == self.horizon and self.nothing_is_idle()
                return self.told(step, atom) if atom is not None and complete else None
        return None

    def told(self, step: int, atom: _Atom) -> Trace:
        """Everything that a report shows, numbers rounded outwards where they are enclosures."""
        left, right = (self.shown(side, atom.where, atom.inside) for side in (atom.relation.left, atom.relation.right))
        formula: Formula = type(atom.relation)(left, right)
        low, high = rounded_apart(atom.left, atom.right)
        return Trace(
            sizes=dict(self.sizes),
            constants=dict(self.constants),
            inputs=tuple(dict(sample) for sample in self.inputs),
            runs=tuple(map(self.run, self.claim.runs)),
            step=step,
            formula=Not(formula) if atom.denied else formula,
            left=low,
            right=high,
            interpretations=dict(self.interpretations),
        )

    def run(self, run: Run) -> RunTrace:
        """One run's hyperparameters, states and intermediate values."""
        system = run.system
        states, middle = system.state, [T for T, _ in system.intermediates]

        def at(time: int, tensors: Sequence[Tensor]) -> dict[Key, Value]:
            return {(T.name, e): rounded(self.entry(T.name, (time, *e))) for T in tensors for e in self.entries(T)}

        times = range(self.horizon + 1)
        return RunTrace(
            label=run.label,
            hyperparameters={h.name: self.hyperparameters[h.name] for h in system.hyperparameters},
            states=tuple(at(time, states) for time in times),
            values=tuple(at(time, middle if time else ()) for time in times),
        )


def _bits(x: Fraction) -> int:
    return max(x.numerator.bit_length(), x.denominator.bit_length())


def _compared(relation: Formula, a: Real, b: Real) -> bool | None:
    (low, high), (least, most) = series.ends(a), series.ends(b)
    if isinstance(relation, Equal):
        if isinstance(a, Fraction) and isinstance(b, Fraction):
            return a == b
        return False if high < least or most < low else None
    if isinstance(relation, Less):
        return True if high < least else False if low >= most else None
    return True if high <= least else False if low > most else None


def _conjunction(parts: Iterator[tuple[bool | None, _Atom | None]]) -> tuple[bool | None, _Atom | None]:
    """False with the first part that is false; otherwise the truth of all with the first part."""
    result: bool | None = True
    shown: _Atom | None = None
    for truth, atom in parts:
        if truth is False:
            return False, atom
        result = None if truth is None else result
        shown = shown or atom
    return result, shown


def _entries_below(node: Syntax, depth: int) -> Iterator[tuple[Entry, int]]:
    """Every entry with the number of binders above it."""
    if isinstance(node, Entry):
        yield node, depth
    if isinstance(node, Sum | ForAll):
        yield from _entries_below(node.body, depth + 1)
        return
    for child in node.children():
        yield from _entries_below(child, depth)
