"""The fast exact evaluator: a claim at given sizes, written out as closures over one flat list of numbers.

Every entry at every time has its own slot, so a sum is a row of terms and an entry is one list access. Steps are
written out when they are first needed. Numbers are ints or Fractions, or certified intervals; never floats.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from typing import Any

from symbolic_init.kernel import terms as k
from symbolic_init.refuting.certified import Interval, Number
from symbolic_init.refuting.closures import MOST_BITS, Getter, Values, bits, conjunction
from symbolic_init.refuting.compiling import Compiler, Key, Scope
from symbolic_init.refuting.errors import OutsideError, OversizeError, UndecidedError, UnknownNameError
from symbolic_init.refuting.problem import Problem
from symbolic_init.system import TIME, Axis, Function, Tensor

MOST_TIMES = 40


@dataclass
class Step:
    """One step written out: its inputs' slots, the numbers that hypotheses determine, what is computed, conditions."""

    inputs: list[int] = field(default_factory=list)
    choices: list[tuple[int, Getter]] = field(default_factory=list)
    assignments: list[tuple[int, Getter]] = field(default_factory=list)
    hypotheses: list[Getter] = field(default_factory=list)
    relations: list[tuple[int, Getter]] = field(default_factory=list)
    ready: bool = False


@dataclass(frozen=True)
class Finding:
    """Where a run was settled: the relation at `time` has the wanted truth, known once step `steps` is made.

    `is_first` is false where an earlier time was left undecided.
    """

    time: int
    steps: int
    values: Values
    is_first: bool


class Unrolled:
    """The claim of a problem at given sizes and with given bodies for its functions."""

    def __init__(self, problem: Problem, sizes: Mapping[str, int], functions: Mapping[str, Function]) -> None:
        self.problem = problem
        self.compiler = Compiler(sizes, functions, self.write_entry)
        self.steps: list[Step] = []
        self.relations: list[tuple[int, int, Getter]] = []  # by time: time, latest time mentioned (-1: none), truth
        self.relation_has_time = True
        self.pools: list[tuple[Any, ...]] | None = None
        given = [i.tensor for i in problem.inputs]
        made = [d.tensor for d in problem.definitions.values()]
        self.tensors = {T.name: T for T in (*problem.constants, *given, *made)}
        self.given = {T.name for T in given}
        self.compiler.repeated = problem.repeated
        self.compiler.timeless.update(T.name for T in problem.constants)
        self.compiler.lengths.update({name: tuple(map(self.size, T.axes)) for name, T in self.tensors.items()})
        self.inputs = [(T.name, entry) for T in given for entry in self.entries(T)]
        self.allowed = [i.values for i in problem.inputs for _ in self.entries(i.tensor)]
        self.parameters: list[Key] = [(name, None, ()) for name in problem.hyperparameters]
        self.parameters += [(T.name, None, entry) for T in problem.constants for entry in self.entries(T)]
        for key in self.parameters:
            self.compiler.allocate(key)

    def run(self, parameters: tuple[Number, ...], samples: tuple[tuple[Number, ...], ...], *,
            wanted: bool, precision: int, first: int = 0, known: Sequence[Any] = ()) -> Finding | None:  # fmt: skip
        """Run until the relation has the wanted truth; None when it never has or a hypothesis fails.

        What comes before step `first` is taken from the values of a run that was the same so far, if they are known.
        """
        values = [precision, *(known[1:] if first else parameters)]
        template = self.compiler.template
        undecided = False
        for time in range(first, len(samples) + 1):
            step = self.step(time)
            values += template[len(values) :]
            if time:
                for slot, number in zip(step.inputs, samples[time - 1], strict=True):
                    values[slot] = number
            for slot, getter in step.choices:
                values[slot] = getter(values)
            for slot, getter in step.assignments:
                number = getter(values)
                if type(number) is Fraction and number.denominator == 1:
                    number = number.numerator
                values[slot] = number
                if type(number) is not Interval and bits(number) > MOST_BITS:
                    raise OversizeError
            for hypothesis in step.hypotheses:
                if (truth := hypothesis(values)) is not True:
                    if truth is None:
                        raise UndecidedError
                    return None
            for at, relation in step.relations:
                truth = relation(values)
                if truth is wanted:
                    return Finding(at, time, values, not undecided)
                undecided = undecided or truth is None
        if undecided:
            raise UndecidedError
        return None

    @property
    def is_causal(self) -> bool:
        """Does each step leave alone what the steps before it have used, and are all numbers rational?"""
        own = (slot in step.inputs for step in self.steps[1:] for slot, _ in step.choices)
        return not self.compiler.transcendental and all(own)

    @property
    def cost(self) -> int:
        """The price of one run, in the unit of a search budget."""
        terms = self.compiler.written + self.compiler.finished
        return (1 + terms // 200) * (10 if self.compiler.transcendental else 1)

    def size(self, axis: Axis) -> int:
        """The length of an axis."""
        return self.compiler.natural(axis.size, Scope())

    def entries(self, tensor: Tensor) -> Iterator[tuple[int, ...]]:
        """The indices of all entries of a tensor."""
        return product(*(range(1, length + 1) for length in self.compiler.lengths[tensor.name]))

    def admissible(self, parameter: int, candidates: tuple[Any, ...]) -> tuple[Any, ...]:
        """The numbers that a parameter may be by the hypotheses that are about it alone."""
        mentions = (self.parameters[parameter][0],)
        alone = [c.formula for c in self.problem.hypotheses if c.mentions == mentions]
        tests = [self.compiler.formula(formula, Scope(), 0) for formula in alone]
        values = list(self.compiler.template)

        def fits(number: Any) -> bool:
            values[1 + parameter] = number
            return all(test(values) is True for test in tests)

        return tuple(filter(fits, candidates))

    # Steps

    def step(self, time: int) -> Step:
        """The step, written out."""
        step = self.made(time)
        if not step.ready:
            step.ready = True
            for name, entry in self.inputs if time else ():
                self.require((name, time, entry))
            for name, definition in self.problem.definitions.items():
                if time or definition.initial is not None:
                    for entry in self.entries(definition.tensor):
                        self.require((name, time, entry))
            self.write_hypotheses(step, time)
            while len(self.relations) <= time and self.relation_has_time:
                self.write_relation(len(self.relations))
            step.relations += ((at, getter) for at, latest, getter in self.relations if latest == time)
        return step

    def made(self, time: int) -> Step:
        """The step, perhaps not written out."""
        while len(self.steps) <= time:
            self.steps.append(Step())
        return self.steps[time]

    def require(self, key: Key) -> None:
        """Write the entry out unless it has been."""
        if key not in self.compiler.slots:
            self.write_entry(key)

    def write_entry(self, key: Key) -> int:
        """The slot of an entry, written out with everything that it depends on."""
        name, time, indices = key
        if name not in self.tensors:
            raise UnknownNameError(f"expected a tensor of one of the runs, found {name}: declare it in the loop")
        lengths = self.compiler.lengths[name]
        inside = len(indices) == len(lengths) and all(1 <= i <= n for i, n in zip(indices, lengths, strict=True))
        if time is None or not inside:
            raise OutsideError(f"{name} at {indices}")
        step = self.made(time)
        if name in self.given:
            if time == 0:
                raise OutsideError(f"{name} at time 0")
            # all inputs of a step together, in the order of declaration
            step.inputs += (self.compiler.allocate((other, time, entry)) for other, entry in self.inputs)
            return self.compiler.slots[key]
        definition = self.problem.definitions[name]
        body = definition.body if time else definition.initial
        if body is None:
            raise OutsideError(f"{name} at time 0")
        here = {i.name: at for i, at in zip(definition.tensor.indices, indices, strict=True)}
        compiler = self.compiler
        outer, compiler.assignments = compiler.assignments, step.assignments if time else None
        before = compiler.written
        try:
            getter = compiler.term(body, Scope({**here, TIME.name: time - 1} if time else here))
        finally:
            compiler.assignments = outer
            compiler.finished += compiler.written - before
            compiler.written = before
        slot = self.compiler.allocate(key)
        step.assignments.append((slot, getter))
        return slot

    # Hypotheses

    def write_hypotheses(self, step: Step, time: int) -> None:
        """The instances of the hypotheses that mention this time and no later one.

        Where a hypothesis sets a number of the instance equal to others of them, it is also used to choose it.
        """
        for condition in self.problem.hypotheses:
            ranges = [range(time + 1) if n == TIME.name else self.free_range(n) for n in condition.ranged]
            for values in product(*ranges):
                scope = Scope(dict(zip(condition.ranged, values, strict=True)))
                for formula, inner in self.instances(condition.formula, scope, time):
                    self.compiler.latest = 0
                    try:
                        getter = self.compiler.formula(formula, inner, time)
                    except OutsideError:
                        continue
                    if self.compiler.latest == time:
                        step.hypotheses.append(getter)
                        step.choices += self.chosen(formula, inner)

    def instances(self, formula: k.Formula, scope: Scope, time: int) -> Iterator[tuple[k.Formula, Scope]]:
        """What the outermost "for all indices" of a formula bind, at each of their values."""
        if not isinstance(formula, k.ForAll) or formula.sort != k.INDEX:
            yield formula, scope
            return
        for value in self.compiler.domain(formula.body, time):
            yield from self.instances(formula.body, scope.below(value), time)

    def chosen(self, formula: k.Formula, scope: Scope) -> Iterator[tuple[int, Getter]]:
        """The slot that an equality determines, with its value, if it is between numbers of the instance."""
        if not isinstance(formula, k.Equal) or not all(map(self.is_given, k.walk(formula))):
            return
        for side, other in ((formula.left, formula.right), (formula.right, formula.left)):
            if isinstance(side, k.Sym) and side.sort == k.REAL:
                yield self.compiler.slots[side.name, None, ()], self.compiler.term(other, scope)
                return
            if isinstance(side, k.Entry):
                yield self.compiler.slot_of(side, scope), self.compiler.term(other, scope)
                return

    def is_given(self, node: k.Syntax) -> bool:
        """Is the node, by itself, part of the instance and not of what is computed from it?"""
        return not (isinstance(node, k.App) or (isinstance(node, k.Entry) and node.tensor in self.problem.definitions))

    def free_range(self, name: str) -> range:
        """From 1 to the size of the axis that a free index belongs to."""
        axes = [*self.problem.claim.indices, *(axis for T in self.tensors.values() for axis in T.axes)]
        return range(1, min(self.size(axis) for axis in axes if axis.index.name == name) + 1)

    # The relation

    def write_relation(self, at: int) -> None:
        """Write out the relation at a time, for all its indices."""
        claim, compiler = self.problem.claim, self.compiler
        compiler.latest, compiler.timed = 0, False
        parts: list[Getter] = []
        try:
            for values in product(*(range(1, self.size(axis) + 1) for axis in claim.indices)):
                here = {axis.index.name: value for axis, value in zip(claim.indices, values, strict=True)}
                parts.append(compiler.formula(claim.relation, Scope({**here, TIME.name: at}), at))
            counts = self.is_due(at) or not compiler.timed
        except OutsideError:
            counts = False
        self.relation_has_time = compiler.timed
        self.relations.append((at, compiler.latest if counts else -1, conjunction(parts)))

    def is_due(self, time: int) -> bool:
        """Is the claim about this time?"""
        when, step = self.problem.claim.when, time + self.problem.claim.offset
        if when.at is not None:
            return step == when.at
        return when.first is None or 1 <= step <= when.first

    def least_steps(self) -> int:
        """The number of steps that the first evaluation of the relation needs."""
        while not (due := [latest for _, latest, _ in self.relations if latest >= 0]):
            if len(self.relations) > MOST_TIMES or not self.relation_has_time:
                return 0
            self.write_relation(len(self.relations))
        return min(due)
