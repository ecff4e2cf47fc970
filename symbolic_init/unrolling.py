"""unroll(loop, k): the k-th update unravelled down to the data, each line proved from the loop's definitions.

Only what is used once is written out; everything else stays a named quantity with its meaning beside the calculation,
so that the size grows linearly with k.
"""

from __future__ import annotations

from typing import Any

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import Add, Entry, Equal, Formula, Mul, Num, Term, walk
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.modelling.errors import need_small_terms
from symbolic_init.proving.calculation import Calculation, Only, Writer, increment, tidy
from symbolic_init.proving.conversion import Leaf, Rewriting
from symbolic_init.proving.equation import for_all, right, specialise
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.proving.rewritings import definitions, with_left
from symbolic_init.report import Derivation, Remark
from symbolic_init.system import NEXT, TIME, Tensor, TransitionSystem, generalise

MOST_STEPS = 300


def unroll(loop: Any, step: int, *, tensor: str | None = None) -> Derivation:
    """The derivation alone; see `unrolled`."""
    return unrolled(loop, step, tensor=tensor).derivation


@need_small_terms()
def unrolled(loop: Any, step: int, *, tensor: str | None = None, from_start: bool = False) -> Calculation:
    """Δw at a step, unravelled.

    `from_start`: then the initial state is put in and positive hyperparameters are pulled out of homogeneous
    functions. Errors: `ValueError` for a step below 1 or too late to write out, an unknown tensor or a symbolic
    number of layers; `ModelError` for terms that grow too large.
    """
    if not 1 <= step <= MOST_STEPS:
        raise ValueError(f"unroll: expected a step from 1 to {MOST_STEPS}, found {'a later one' if step > 0 else step}")
    if loop.system.depth is not None:
        raise ValueError("unroll: expected a loop with a number of layers, found a symbol: take loop.at_depth(2)")
    return _Unroller(loop.system, _state(loop.system, tensor), step).run(from_start)


def _state(system: TransitionSystem, name: str | None) -> Tensor:
    for tensor in system.state:
        if name in (None, tensor.name):
            return tensor
    raise ValueError(f"unroll: expected one of {', '.join(T.name for T in system.state)}, found {name!r}")


class _Unroller:
    def __init__(self, system: TransitionSystem, tensor: Tensor, step: int) -> None:
        self.system, self.tensor, self.step = system, tensor, step
        self.facts = FunctionFacts(system.functions, system.assumptions)
        self.definitions = definitions(system)
        self.delta = Tensor(f"Delta_{tensor.name}", tensor.axes)
        self.change = increment(system.update[tensor.name], tensor.at(TIME))

    def run(self, from_start: bool) -> Calculation:
        start = self.delta.at(Num(self.step))
        writer = Writer((start, f": the update at step {self.step}, unravelled"), start, self.facts)
        self._unfold_change(writer, self.step)
        if self.step > 1:
            self._unfold_state(writer, self.step - 1)
        if from_start:
            self._put_in_start(writer)
        return writer.finish(self._where(writer.last), (self.system,))

    def _unfold_change(self, writer: Writer, step: int) -> None:
        name = self.delta.name
        writer.rewrite({name: self._at(self._changed(), self.delta, step)}, f"the update rule at step {step}")
        for tensor, _ in reversed(self.system.intermediates):
            self._unfold_once(writer, tensor, step)

    def _unfold_state(self, writer: Writer, step: int) -> None:
        """The state after a step as the one before and its update, and that update unravelled."""
        if _uses(writer.last, self.tensor, step) != 1:
            return
        name = self.tensor.name
        writer.rewrite({name: self._at(self._grown(), self.tensor, step)}, self._growth(step))
        self._unfold_change(writer, step)
        for other in self.system.state:
            if other != self.tensor:
                self._unfold_once(writer, other, step)

    def _unfold_once(self, writer: Writer, tensor: Tensor, step: int) -> None:
        """What is used more than once keeps its name."""
        if _uses(writer.last, tensor, step) == 1:
            rewriting = Only(self.definitions[tensor.name], Num(step))
            reason = ("the definition of ", tensor.at(Num(step)))
            writer.rewrite({tensor.name: rewriting}, reason)

    def _at(self, theorem: Theorem, tensor: Tensor, step: int) -> Leaf:
        """T[t + 1, …] = … for the one step."""
        theorem = rules.instantiate(rules.generalise(TIME, theorem), Num(step - 1))
        theorem = with_left(theorem, tensor.at(Num(step)))
        return Leaf(for_all(theorem, tensor.indices), Num(step))

    def _gap(self) -> tuple[Term, Theorem]:
        """w[t + 1] - w[t], and Δw[t + 1] = w[t + 1] - w[t], the definition of Δw."""
        gap = Add((self.tensor.at(NEXT), Mul((Num(-1), self.tensor.at(TIME)))))
        variables = (TIME, *self.tensor.indices)
        return gap, specialise(rules.assume(generalise(Equal(self.delta.at(NEXT), gap), *variables)), variables)

    def _changed(self) -> Theorem:
        """Δw[t + 1] = what the update adds"""
        gap, definition = self._gap()
        update = specialise(self.definitions[self.tensor.name].step, (TIME, *self.tensor.indices))
        replaced = rules.transitivity(definition, rules.congruence(gap, update))
        return rules.transitivity(replaced, rules.ring(right(replaced), self.change))

    def _grown(self) -> Theorem:
        """w[t + 1] = w[t] + Δw[t + 1]"""
        _, definition = self._gap()
        before, delta = self.tensor.at(TIME), self.delta.at(NEXT)
        total = rules.congruence(Add((before, delta)), definition)
        return rules.symmetry(rules.transitivity(total, rules.ring(right(total), self.tensor.at(NEXT))))

    def _put_in_start(self, writer: Writer) -> None:
        starts: dict[str, Rewriting] = {T.name: Only(self.definitions[T.name], Num(0)) for T in self.system.state}
        before = writer.last
        writer.rewrite(starts, "")
        writer.explain(self._start_reason(before))
        writer.by_ring(tidy(writer.last), "factors without the summation index in front of the sum")
        scales = frozenset(h for h in self.system.hyperparameters if h in self.facts.signs)
        writer.pull_out(scales)

    def _growth(self, step: int) -> Remark:
        new = Add((self.tensor.at(Num(step - 1)), self.delta.at(Num(step))))
        return (Equal(self.tensor.at(Num(step)), new),)

    def _start_reason(self, term: Term) -> Remark:
        """The initial values, and the values of functions that they lead to."""
        reason: list[str | Term | Formula] = []
        for tensor in self.system.state:
            if _uses(term, tensor, 0):
                start = Equal(tensor.at(Num(0)), self.system.initial[tensor.name])
                reason += [", " if reason else "", start]
        return (*reason, *(part for value in self.facts.values_used() for part in (", ", value)))

    def _where(self, last: Term) -> tuple[tuple[Term, Term], ...]:
        """What the names that were not written out mean, latest first."""
        meanings: dict[tuple[str, int], tuple[Term, Term]] = {}
        pending = [last]
        while pending:
            for tensor, moment in _named(pending.pop(), self.system):
                if moment and (tensor.name, moment) not in meanings:
                    theorem = self.definitions[tensor.name].at(tensor.at(Num(moment)))
                    assert theorem is not None
                    meanings[tensor.name, moment] = (tensor.at(Num(moment)), right(theorem))
                    pending.append(right(theorem))
        return tuple(meanings[key] for key in sorted(meanings, key=lambda key: (-key[1], key[0])))


def _uses(term: Term, tensor: Tensor, step: int) -> int:
    """How often a tensor is read at a step."""
    return sum(isinstance(e, Entry) and e.tensor == tensor.name and e.indices[0] == Num(step) for e in walk(term))


def _named(term: Term, system: TransitionSystem) -> list[tuple[Tensor, int]]:
    """The loop's own tensors that a term reads, with the steps."""
    own = {T.name: T for T in system.tensors()}
    found = []
    for node in walk(term):
        if isinstance(node, Entry) and node.tensor in own and isinstance(node.indices[0], Num):
            found.append((own[node.tensor], int(node.indices[0].value)))
    return found
