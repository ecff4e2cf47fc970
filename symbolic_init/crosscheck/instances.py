"""Random instances of a claim, reproducible, with zeros, kinks and ties in plenty."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from symbolic_init.claim import Claim
from symbolic_init.crosscheck.batches import Truths, end
from symbolic_init.crosscheck.chance import Chance
from symbolic_init.crosscheck.evaluation import Where, define
from symbolic_init.crosscheck.floats import Floats
from symbolic_init.crosscheck.formulas import truth
from symbolic_init.crosscheck.pool import History, Pool, Value
from symbolic_init.crosscheck.rationals import Rationals
from symbolic_init.kernel.terms import REAL, App, ForAll, Formula, Less, Num, Sym, free_symbols, tensor_names, walk
from symbolic_init.system import Tensor, TransitionSystem

Function = Callable[..., Value]
Kind = type[Rationals] | type[Floats]

SEED = 2_718_281_828
SPARE = 8  # so many times more are drawn where hypotheses leave some out
HALF = Fraction(1, 2)
SIGNED = (*map(Fraction, (-2, -1, -1, 0, 0, 1, 1, 2)), -HALF, HALF)
POSITIVE = (*map(Fraction, (1, 2, 3)), HALF, Fraction(1, 3))
DYADIC = (*map(Fraction, (1, 2, 4)), HALF, HALF / 2)  # floats compute with these without rounding


@dataclass(frozen=True)
class Instances:
    """Many instances of the same sizes: what the runs of a claim share, by the names in the claim."""

    count: int
    steps: int
    sizes: Mapping[str, int]
    hyperparameters: Mapping[str, Value]
    constants: Mapping[str, Value]
    inputs: Mapping[str, Value]  # the steps along a first axis
    functions: Mapping[str, Function]
    zero: Value

    def pool(self) -> Pool:
        """The names for use in terms."""
        histories = {name: History(1, stacked=samples) for name, samples in self.inputs.items()}
        numbers, constants = dict(self.hyperparameters), dict(self.constants)
        return Pool(self.zero, histories, constants, numbers, self.sizes, dict(self.functions))

    def kept(self, instances: Truths) -> Instances:
        """Only some of them."""
        return Instances(
            int(instances.sum()), self.steps, self.sizes,
            {name: value.part(instances) for name, value in self.hyperparameters.items()},
            {name: value.part(instances) for name, value in self.constants.items()},
            {name: value.part(instances) for name, value in self.inputs.items()},
            self.functions, self.zero,
        )  # fmt: skip


class Drawer:
    """What a claim leaves open, found out once; `draw` chooses it at random."""

    def __init__(self, claim: Claim) -> None:
        unknown = {f.name for run in claim.runs for f in run.system.functions if f.body is None}
        self.facts = [h for h in claim.hypotheses if _is_about_functions(h, unknown)]
        self.tables: dict[str, dict[type, Sequence[Fraction]]] = {}
        self.filters: list[Formula] = []
        for hypothesis in claim.hypotheses:
            sign = _sign(hypothesis)
            if sign is not None and sign[0] not in self.tables:
                self.tables[sign[0]] = sign[1]
            elif hypothesis not in self.facts:
                self.filters.append(hypothesis)
        moving = {T.name for run in claim.runs for T in run.system.tensors()}
        self.late = [h for h in self.filters if tensor_names(h) & moving]  # known only when it is trained
        systems = [run.system for run in claim.runs]
        self.hyperparameters = sorted({h.name for system in systems for h in system.hyperparameters})
        self.constants = {T.name: T for system in systems for T in system.constants}
        self.inputs = {given.tensor.name: given for system in systems for given in system.inputs}
        self.sizes = sorted(set().union(*map(_sizes, systems)))
        self.functions = tuple(dict.fromkeys(f for system in systems for f in system.functions))

    def draw(self, number: int, count: int, kind: Kind, steps: int) -> Instances:
        """The instances of one draw; those that do not satisfy the hypotheses are left out."""
        if self.late:
            raise NoInstanceError("a hypothesis is about quantities that are not drawn")
        chance = Chance(SEED + number)
        tried = count * SPARE if self.filters else count
        sizes = {name: (number + place) % 4 + 1 for place, name in enumerate(self.sizes)}

        def chosen(table: Sequence[Fraction], *shape: int) -> Value:
            return kind.picked(table, chance.integers(len(table), (*shape, tried)))

        instances = Instances(
            tried,
            steps,
            sizes,
            {name: chosen(self.tables.get(name, {}).get(kind, SIGNED)) for name in self.hyperparameters},
            {name: chosen(SIGNED, *_shape(T, sizes)) for name, T in self.constants.items()},
            {name: chosen(given.values or SIGNED, steps, *_shape(given.tensor, sizes))
             for name, given in self.inputs.items()},
            {},
            kind.constant(0),
        )  # fmt: skip
        instances = self._with_functions(instances, number)
        return instances.kept(self._allowed(instances, count)) if self.filters else instances

    def _with_functions(self, instances: Instances, number: int) -> Instances:
        """Functions of which only the hypotheses are known become any that satisfy these, another one in each draw."""
        unknown = [f.name for f in self.functions if f.body is None]
        if not unknown:
            return instances
        chosen: dict[str, Function] = {}
        for place, name in enumerate(unknown):
            facts = [fact for fact in self.facts if {name} == _applied(fact) & set(unknown)]
            fitting = [f for f in CANDIDATES if self._fit(replace(instances, functions={name: f}), facts)]
            if not fitting:
                raise NoInstanceError(f"no function at hand satisfies the assumptions on {name}")
            chosen[name] = fitting[(number + place) % len(fitting)]
        drawn = replace(instances, functions=chosen)
        if not self._fit(drawn, [fact for fact in self.facts if len(_applied(fact) & set(unknown)) > 1]):
            raise NoInstanceError(f"no functions at hand satisfy the assumptions on {', '.join(unknown)}")
        return drawn

    def _fit(self, instances: Instances, facts: Sequence[Formula]) -> bool:
        return all(self._holds(instances, fact).all() for fact in facts)

    def _allowed(self, instances: Instances, count: int) -> Truths:
        """The first instances that satisfy the hypotheses, not more than so many."""
        allowed = np.ones(instances.count, np.bool_)
        for hypothesis in self.filters:
            allowed = allowed & self._holds(instances, hypothesis)
        return allowed & (np.cumsum(allowed) <= count)

    def _holds(self, instances: Instances, hypothesis: Formula) -> Truths:
        pool = instances.pool()
        define(pool, self.functions)
        holds, known = truth(hypothesis, Where(pool))
        return np.asarray(holds & known)


class NoInstanceError(ValueError):
    """Nothing that can be drawn satisfies the hypotheses."""


def _combined(arguments: tuple[Value, ...]) -> Value:
    """A function of several arguments is drawn as a function of one combination of them."""
    first, *others = arguments
    for other in others:
        first = first + other + other
    return first


def _step(at_zero: int) -> Function:
    def step(*arguments: Value) -> Value:
        return _combined(arguments).step(at_zero)

    return step


def _cubic(*arguments: Value) -> Value:
    z = _combined(arguments)
    return z * z * z + z


def _shifted_square(*arguments: Value) -> Value:
    z = _combined(arguments)
    return z * z + z.constant(1)


def _linear(*arguments: Value) -> Value:
    return _combined(arguments)


def _rectified(*arguments: Value) -> Value:
    return _combined(arguments) * _step(0)(*arguments)


CANDIDATES: tuple[Function, ...] = (_shifted_square, _cubic, _linear, _step(1), _rectified, _step(0))


def _sign(hypothesis: Formula) -> tuple[str, dict[type, Sequence[Fraction]]] | None:
    """The values of a hyperparameter of which the hypothesis is that it is positive, or negative."""
    match hypothesis:
        case Less(Num(0), Sym(name, sort)) if sort == REAL:
            return name, {Rationals: POSITIVE, Floats: DYADIC}
        case Less(Sym(name, sort), Num(0)) if sort == REAL:
            return name, {Rationals: [-v for v in POSITIVE], Floats: [-v for v in DYADIC]}
    return None


def _applied(formula: Formula) -> set[str]:
    return {node.function for node in walk(formula) if isinstance(node, App)}


def _is_about_functions(hypothesis: Formula, unknown: set[str]) -> bool:
    """Is it about functions, or about data of which known functions are taken?"""
    if any(isinstance(node, ForAll) and node.sort == REAL for node in walk(hypothesis)):
        return True
    applied = _applied(hypothesis)
    return bool(applied & unknown) or (bool(applied) and not tensor_names(hypothesis))


def _sizes(system: TransitionSystem) -> set[str]:
    """The sizes of the axes."""
    tensors = (*system.tensors(), *system.constants, *(given.tensor for given in system.inputs))
    return {symbol.name for T in tensors for axis in T.axes for symbol in free_symbols(axis.size)}


def _shape(tensor: Tensor, sizes: Mapping[str, int]) -> tuple[int, ...]:
    where = Where(Pool(None, sizes=sizes))
    return tuple(end(where.place(axis.size), 0) for axis in tensor.axes)
