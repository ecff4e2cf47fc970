"""The fast exact evaluator: a claim at given sizes, written out as closures over one flat list of numbers.

Every entry at every time has its own slot, so a sum is a row of terms and an entry is one list access. Steps are
written out when they are first needed. Numbers are ints or Fractions, or certified intervals; never floats.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from math import prod
from operator import itemgetter
from typing import Any

from symbolic_init.kernel import terms as k
from symbolic_init.refuting.certified import EXACT, PRIMITIVES, Interval, Number, reciprocal
from symbolic_init.refuting.errors import OutsideError, OversizeError, UndecidedError, UnknownNameError
from symbolic_init.refuting.problem import Problem
from symbolic_init.system import TIME, Axis, Function, Tensor

Values = list[Any]
Getter = Callable[[Values], Any]  # the value of a term: a Number; of a formula: True, False, or None for unknown
Key = tuple[str, int | None, tuple[int, ...]]  # tensor, time (None: a constant), indices
REAL_SAMPLES = (0, 1, -1, 2, -2)
MOST_BITS = 20_000
MOST_TIMES = 40


@dataclass(frozen=True)
class Scope:
    """What the variables of a term stand for where it is written out; `bound` innermost first."""

    indices: Mapping[str, int] = field(default_factory=dict)
    arguments: Mapping[str, Getter] = field(default_factory=dict)
    bound: tuple[int, ...] = ()


@dataclass
class Step:
    """One step written out: its input slots, what it computes, and the conditions that can then be evaluated."""

    inputs: list[int] = field(default_factory=list)
    choices: list[tuple[int, Getter]] = field(default_factory=list)
    assignments: list[tuple[int, Getter]] = field(default_factory=list)
    hypotheses: list[Getter] = field(default_factory=list)
    relations: list[tuple[int, Getter]] = field(default_factory=list)
    ready: bool = False


@dataclass(frozen=True)
class Finding:
    """Where a run was settled: the relation at `time` has the wanted truth, known once step `steps` is made."""

    time: int
    steps: int
    values: Values


class Unrolled:
    """The claim of a problem at given sizes and with given bodies for its functions."""

    def __init__(self, problem: Problem, sizes: Mapping[str, int], functions: Mapping[str, Function]) -> None:
        self.problem, self.sizes, self.functions = problem, sizes, functions
        self.template: Values = [53]  # slot 0: the precision of intervals, in bits
        self.slots: dict[Key, int] = {}
        self.constants: dict[object, Getter] = {}
        self.steps: list[Step] = []
        self.transcendental = False
        self.latest = 0  # the latest time mentioned since it was last set to 0
        self.timed_relation = True
        self.timed = False  # has the time variable been mentioned since this was last set to False?
        self.parameters: list[Key] = [(name, None, ()) for name in problem.hyperparameters]
        self.parameters += [(T.name, None, i) for T in problem.constants for i in self.entries(T)]
        for key in self.parameters:
            self.allocate(key)
        self.inputs = [(i.tensor.name, entry) for i in problem.inputs for entry in self.entries(i.tensor)]
        self.input_names = {i.tensor.name for i in problem.inputs}
        self.allowed = [i.values for i in problem.inputs for _ in self.entries(i.tensor)]
        self.pools: list[tuple[Any, ...]] | None = None
        self.relation_times: list[tuple[int, int, Getter]] = []
        self.axes: dict[str, tuple[Axis, ...]] = {
            T.name: T.axes
            for T in (*problem.constants, *(i.tensor for i in problem.inputs),
                      *(d.tensor for d in problem.definitions.values()))
        }  # fmt: skip
        self.lengths = {name: tuple(self.size(a) for a in axes) for name, axes in self.axes.items()}

    def run(self, parameters: tuple[Number, ...], samples: tuple[tuple[Number, ...], ...], *,
            wanted: bool, precision: int = 53) -> Finding | None:  # fmt: skip
        """Run until the relation has the wanted truth; None when it never has or a hypothesis fails."""
        values = [precision, *parameters]
        undecided = False
        for time in range(len(samples) + 1):
            step = self.step(time)
            values += self.template[len(values) :]
            if time:
                for slot, number in zip(step.inputs, samples[time - 1], strict=True):
                    values[slot] = number
            for slot, getter in step.choices:
                values[slot] = getter(values)
            for slot, getter in step.assignments:
                values[slot] = number = getter(values)
                if type(number) is not Interval and _bits(number) > MOST_BITS:
                    raise OversizeError
            for hypothesis in step.hypotheses:
                if (truth := hypothesis(values)) is not True:
                    if truth is None:
                        raise UndecidedError
                    return None
            for at, relation in step.relations:
                truth = relation(values)
                if truth is wanted:
                    return Finding(at, time, values)
                undecided = undecided or truth is None
        if undecided:
            raise UndecidedError
        return None

    @property
    def cost(self) -> int:
        """The price of one run, in the unit of a search budget."""
        operations = sum(len(step.assignments) for step in self.steps) // 64
        return (1 + operations) * (10 if self.transcendental else 1)

    def least_steps(self) -> int:
        """The number of steps that the first evaluation of the relation needs."""
        while not (due := [latest for _, latest, _ in self.relation_times if latest >= 0]):
            if len(self.relation_times) > MOST_TIMES or not self.timed_relation:
                return 0
            self.write_relation(len(self.relation_times))
        return min(due)

    def admissible(self, parameter: int, candidates: tuple[Any, ...]) -> tuple[Any, ...]:
        """The numbers that a parameter may be by the hypotheses that are about it alone."""
        name = self.parameters[parameter][0]
        tests = [
            self.formula(condition.formula, Scope(), 0)
            for condition in self.problem.hypotheses
            if condition.mentions == (name,)
        ]
        values = list(self.template)

        def fits(number: Any) -> bool:
            values[1 + parameter] = number
            return all(test(values) is True for test in tests)

        values += self.template[len(values) :]
        return tuple(filter(fits, candidates))

    def size(self, axis: Axis) -> int:
        """The length of an axis."""
        return self.natural(axis.size, Scope())

    def entries(self, tensor: Tensor) -> Iterator[tuple[int, ...]]:
        """The indices of all entries of a tensor."""
        return product(*(range(1, self.size(axis) + 1) for axis in tensor.axes))

    def allocate(self, key: Key) -> int:
        """A new slot."""
        self.slots[key] = slot = len(self.template)
        self.template.append(None)
        return slot

    def step(self, time: int) -> Step:
        """The step, written out."""
        while len(self.steps) <= time:
            self.steps.append(Step())
        step = self.steps[time]
        if not step.ready:
            step.ready = True
            if time:
                for name, entry in self.inputs:
                    self.entry_slot((name, time, entry))
            for definition in self.problem.definitions.values():
                if time or definition.initial is not None:
                    for entry in self.entries(definition.tensor):
                        self.entry_slot((definition.tensor.name, time, entry))
            self.write_hypotheses(step, time)
            step.relations += self.relations(time)
        return step

    def entry_slot(self, key: Key) -> int:
        """The slot of an entry, written out with everything that it depends on."""
        if key in self.slots:
            return self.slots[key]
        name, time, indices = key
        if name not in self.axes:
            raise UnknownNameError(f"expected a tensor of one of the runs, found {name}: declare it in the loop")
        if time is None or len(indices) != len(self.lengths[name]):
            raise OutsideError(name)
        if not all(1 <= i <= n for i, n in zip(indices, self.lengths[name], strict=True)):
            raise OutsideError(name)
        while len(self.steps) <= time:
            self.steps.append(Step())
        if name in self.input_names:
            if time == 0:
                raise OutsideError(name)
            for other, entry in self.inputs:  # all inputs of a step together, in the order of declaration
                self.steps[time].inputs.append(self.allocate((other, time, entry)))
            return self.slots[key]
        definition = self.problem.definitions[name]
        body = definition.body if time else definition.initial
        if body is None:
            raise OutsideError(name)
        here = dict(zip((i.name for i in definition.tensor.indices), indices, strict=True))
        if time:
            here[TIME.name] = time - 1
        getter = self.term(body, Scope(here))
        slot = self.allocate(key)
        self.steps[time].assignments.append((slot, getter))
        return slot

    def write_hypotheses(self, step: Step, time: int) -> None:
        """The instances of the hypotheses that mention this time and no later one.

        Where a hypothesis sets a number of the instance equal to others of them, it is also used to choose it.
        """
        for condition in self.problem.hypotheses:
            ranges = [range(time + 1) if n == TIME.name else self.free_range(n) for n in condition.ranged]
            for values in product(*ranges):
                scope = Scope(dict(zip(condition.ranged, values, strict=True)))
                for formula, inner in self.instances(condition.formula, scope, time):
                    self.latest = 0
                    try:
                        getter = self.formula(formula, inner, time)
                    except OutsideError:
                        continue
                    if self.latest == time:
                        step.hypotheses.append(getter)
                        step.choices += self.chosen(formula, inner)

    def instances(self, formula: k.Formula, scope: Scope, time: int) -> Iterator[tuple[k.Formula, Scope]]:
        """What the outermost "for all indices" of a formula bind, at each of their values."""
        if not isinstance(formula, k.ForAll) or formula.sort != k.INDEX:
            yield formula, scope
            return
        for value in self.domain(formula.body, time):
            yield from self.instances(formula.body, Scope(scope.indices, {}, (value, *scope.bound)), time)

    def chosen(self, formula: k.Formula, scope: Scope) -> Iterator[tuple[int, Getter]]:
        """The slot that an equality determines, with its value, if it is between numbers of the instance."""
        if not isinstance(formula, k.Equal) or not all(map(self.is_given, k.walk(formula))):
            return
        for side, other in ((formula.left, formula.right), (formula.right, formula.left)):
            if isinstance(side, k.Entry) or (isinstance(side, k.Sym) and side.sort == k.REAL):
                yield self.slot_of(side, scope), self.term(other, scope)
                return

    def is_given(self, node: k.Syntax) -> bool:
        """Is the node, by itself, part of the instance and not of what is computed from it?"""
        return not (isinstance(node, k.App) or (isinstance(node, k.Entry) and node.tensor in self.problem.definitions))

    def free_range(self, name: str) -> range:
        """From 1 to the size of the axis that a free index belongs to."""
        axes = [*self.problem.claim.indices, *(axis for axes in self.axes.values() for axis in axes)]
        return range(1, min(self.size(axis) for axis in axes if axis.index.name == name) + 1)

    def relations(self, time: int) -> Iterator[tuple[int, Getter]]:
        """The relation at the times at which it can first be evaluated after this step."""
        while len(self.relation_times) <= time and self.timed_relation:
            self.write_relation(len(self.relation_times))
        return ((at, getter) for at, latest, getter in self.relation_times if latest == time)

    def write_relation(self, at: int) -> None:
        """Write out the relation at a time, for all its indices."""
        claim = self.problem.claim
        self.latest, self.timed = 0, False
        parts: list[Getter] = []
        try:
            for values in product(*(range(1, self.size(axis) + 1) for axis in claim.indices)):
                here = dict(zip((axis.index.name for axis in claim.indices), values, strict=True))
                parts.append(self.formula(claim.relation, Scope({**here, TIME.name: at}), at))
        except OutsideError:
            parts = []
        self.timed_relation = self.timed
        first, when = 1 - claim.offset, claim.when
        due = (when.at is None or at == when.at - claim.offset) and (
            when.first is None or first <= at <= when.first - claim.offset
        )
        getter = parts[0] if len(parts) == 1 else _all(parts)
        relevant = parts != [] and (due or not self.timed)
        self.relation_times.append((at, self.latest if relevant else -1, getter))

    def natural(self, term: k.Term, scope: Scope) -> int:
        """The value of an index term; one that mentions the time variable also moves `latest`."""
        match term:
            case k.Num(value):
                return int(value)
            case k.Bound(level):
                return scope.bound[level]
            case k.Sym(name):
                if name == TIME.name:
                    self.timed = True
                    self.latest = max(self.latest, scope.indices[name])
                return scope.indices[name] if name in scope.indices else self.sizes[name]
            case k.Add(parts):
                total = sum([self.natural(part, scope) for part in parts])
                if TIME in parts:
                    self.latest = max(self.latest, total)
                return total
            case k.Mul(parts):
                return prod([self.natural(part, scope) for part in parts])
        raise TypeError(f"expected an index term, found {term!r}")

    def slot_of(self, term: k.Term, scope: Scope) -> int:
        """The slot of an entry or of a real symbol."""
        if isinstance(term, k.Sym):
            return self.slots[term.name, None, ()]
        assert isinstance(term, k.Entry)
        indices = tuple([self.natural(index, scope) for index in term.indices])
        if term.tensor in self.problem.definitions or term.tensor in self.input_names:
            slot = self.entry_slot((term.tensor, indices[0], indices[1:]))
            self.latest = max(self.latest, indices[0])
            return slot
        return self.entry_slot((term.tensor, None, indices))

    def constant(self, value: Any) -> Getter:
        """The getter of a number, kept in a slot of its own."""
        if value not in self.constants:
            self.constants[value] = itemgetter(len(self.template))
            self.template.append(value)
        return self.constants[value]

    def term(self, term: k.Term, scope: Scope) -> Getter:
        """The term as a getter."""
        match term:
            case k.Num(value):
                return self.constant(value)
            case k.Entry():
                return itemgetter(self.slot_of(term, scope))
            case k.Add(parts) if k.is_index(term):
                return self.constant(self.natural(term, scope))
            case k.Add(parts):
                return _sum([self.term(part, scope) for part in parts], self.constant(0))
            case k.Mul(parts):
                return _product([self.term(part, scope) for part in parts], self.constant(1))
            case k.Sym(name, sort):
                if name in scope.arguments:
                    return scope.arguments[name]
                if sort == k.REAL:
                    return itemgetter(self.slot_of(term, scope))
                return self.constant(self.natural(term, scope))
            case k.Bound(level):
                return self.constant(scope.bound[level])
            case k.Pow(base, exponent):
                return _power(self.term(base, scope), exponent)
            case k.Sum(lower, upper, body):
                indices = range(self.natural(lower, scope), self.natural(upper, scope) + 1)
                rows = [Scope(scope.indices, scope.arguments, (i, *scope.bound)) for i in indices]
                return _sum([self.term(body, row) for row in rows], self.constant(0))
            case k.App(name, arguments):
                return self.application(name, [self.term(argument, scope) for argument in arguments], scope)
        raise TypeError(f"expected a term, found {term!r}")

    def application(self, name: str, arguments: list[Getter], scope: Scope) -> Getter:
        """A function applied: its body with the arguments in slots of their own, or a primitive."""
        if name in self.functions:
            function = self.functions[name]
            slots = [self.allocate((f"{name} {len(self.template)}", None, ())) for _ in arguments]
            names = (p.name for p in function.parameters)
            local = Scope({}, dict(zip(names, map(itemgetter, slots), strict=True)))
            assert function.body is not None
            return _call(slots, arguments, self.term(function.body, local))
        if name not in PRIMITIVES:
            raise UnknownNameError(f"expected a function of the loop or one of {', '.join(PRIMITIVES)}, found {name}")
        self.transcendental = self.transcendental or name not in EXACT
        return _primitive(PRIMITIVES[name], arguments)

    def formula(self, formula: k.Formula, scope: Scope, time: int) -> Getter:
        """The formula as a getter of its truth."""
        match formula:
            case k.Equal(left, right):
                return _equal(self.term(left, scope), self.term(right, scope))
            case k.Less(left, right):
                return _less(self.term(left, scope), self.term(right, scope))
            case k.AtMost(left, right):
                return _not(_less(self.term(right, scope), self.term(left, scope)))
            case k.Not(part):
                return _not(self.formula(part, scope, time))
            case k.And(parts):
                return _all([self.formula(part, scope, time) for part in parts])
            case k.Implies(premise, conclusion):
                one, other = self.formula(premise, scope, time), self.formula(conclusion, scope, time)
                return _not(_all([one, _not(other)]))
            case k.ForAll(sort, body):
                real = sort == k.REAL
                parts = []
                for value in REAL_SAMPLES if real else self.domain(body, time):
                    try:
                        below = Scope(scope.indices, scope.arguments, (value, *scope.bound))
                        parts.append(self.formula(body, below, time))
                    except OutsideError:
                        continue
                return _all([*parts, lambda values: None]) if real else _all(parts)
        raise TypeError(f"expected a formula, found {formula!r}")

    def domain(self, body: k.Formula, time: int) -> range:
        """The values of a bound index: those of the axes that it indexes, or the times so far."""
        lengths: list[int] = []

        def visit(node: k.Syntax, depth: int) -> None:
            if isinstance(node, k.Entry):
                own = self.lengths.get(node.tensor, ())
                places = zip(node.indices[len(node.indices) - len(own) :], own, strict=True)
                lengths.extend(n for i, n in places if isinstance(i, k.Bound) and i.level == depth)
            for child in node.children():
                if child.loose >> depth:
                    visit(child, depth + (isinstance(node, k.Sum | k.ForAll) and child is node.body))

        visit(body, 0)
        return range(1, min(lengths) + 1) if lengths else range(time + 1)


def _bits(number: int | Fraction) -> int:
    if type(number) is int:
        return number.bit_length()
    return max(number.numerator.bit_length(), number.denominator.bit_length())


def _sum(parts: list[Getter], zero: Getter) -> Getter:
    if len(parts) < 2:
        return parts[0] if parts else zero
    first, second, *rest = parts
    if not rest:
        return lambda v: first(v) + second(v)

    def total(v: Values) -> Any:
        result = first(v) + second(v)
        for part in rest:
            result = result + part(v)
        return result

    return total


def _product(parts: list[Getter], one: Getter) -> Getter:
    if len(parts) < 2:
        return parts[0] if parts else one
    first, second, *rest = parts
    if not rest:
        return lambda v: first(v) * second(v)

    def total(v: Values) -> Any:
        result = first(v) * second(v)
        for part in rest:
            result = result * part(v)
        return result

    return total


def _power(base: Getter, exponent: int) -> Getter:
    size = abs(exponent)

    def power(v: Values) -> Any:
        x = base(v)
        if type(x) is not Interval and _bits(x) * size > MOST_BITS:
            raise OversizeError
        return x**size

    return power if exponent >= 0 else lambda v: reciprocal(power(v))


def _primitive(apply: Callable[..., Any], arguments: list[Getter]) -> Getter:
    if len(arguments) == 1:
        (argument,) = arguments
        return lambda v: apply(v[0], argument(v))
    return lambda v: apply(v[0], *(argument(v) for argument in arguments))


def _call(slots: list[int], arguments: list[Getter], body: Getter) -> Getter:
    def call(v: Values) -> Any:
        for slot, argument in zip(slots, arguments, strict=True):
            v[slot] = argument(v)
        return body(v)

    return call


def _equal(left: Getter, right: Getter) -> Getter:
    def equal(v: Values) -> bool | None:
        a, b = left(v), right(v)
        if type(a) is not Interval and type(b) is not Interval:
            return bool(a == b)
        return None if (a - b).sign() is None else False

    return equal


def _less(left: Getter, right: Getter) -> Getter:
    def less(v: Values) -> bool | None:
        a, b = left(v), right(v)
        if type(a) is not Interval and type(b) is not Interval:
            return bool(a < b)
        sign = (b - a).sign()
        return None if sign is None else bool(sign > 0)

    return less


def _not(part: Getter) -> Getter:
    def negation(v: Values) -> bool | None:
        truth = part(v)
        return None if truth is None else not truth

    return negation


def _all(parts: list[Getter]) -> Getter:
    def conjunction(v: Values) -> bool | None:
        result: bool | None = True
        for part in parts:
            truth = part(v)
            if truth is False:
                return False
            if truth is None:
                result = None
        return result

    return conjunction
