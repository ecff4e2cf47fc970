"""The program of a claim: one Python function that makes, of an instance's numbers, the functions of a run.

It is the same for all sizes and all numbers of steps, so it is written once, and is kept. What it finds is a proposal:
the second evaluator (`replay.py`), which knows no program, settles the claim on the instance or refuses it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from symbolic_init.kernel import terms as k
from symbolic_init.refuting import operations
from symbolic_init.refuting.certified import PRIMITIVES
from symbolic_init.refuting.operations import Truth
from symbolic_init.refuting.problem import Condition, Problem
from symbolic_init.refuting.writing import Scope, Writer
from symbolic_init.system import NEXT, TIME, Function

TIMED = {TIME: "t"}


class Run(NamedTuple):
    """What a program makes of an instance: functions that fill and read its rows."""

    start: Callable[[], None]
    step: Callable[[int], None]  # from a time to the next
    choose: Callable[[int], None]  # the numbers that hypotheses determine once a time is reached
    hypotheses: Callable[[int], Truth]  # those that mention this time and no later one
    relation: Callable[[int], Truth]
    latest: Callable[[int], int]  # time that the relation at a time mentions
    chosen: Callable[[], tuple[Any, ...]]  # the hyperparameters and constants
    fits: tuple[Callable[[Any], Truth], ...]  # by hyperparameter: the hypotheses about it alone


@dataclass(frozen=True)
class Program:
    """The function of precision, sizes, hyperparameters and rows, and what is known of it by its text."""

    run: Callable[..., Run]
    transcendental: bool
    chooses: bool  # do hypotheses determine numbers of the instance?
    causal: bool  # only such as are inputs of the step at which they are known, all numbers being rational?


@lru_cache(maxsize=256)
def program(problem: Problem, bodies: tuple[Function, ...]) -> Program:
    """The program of a problem, all of whose functions are given with their bodies."""
    author = _Author(problem, {function.name: function for function in bodies})
    text = author.text()  # before the numbers are asked for, to which writing it gives names
    names: dict[str, Any] = {**PRIMITIVES, **vars(operations), **author.writer.numbers, "Run": Run}
    # The text is made of kernel terms here, with names of our own: no word of a user's or of a file's is in it (what
    # runs is tested token by token). It proposes only: an instance counts when the second evaluator, which shares no
    # code with it, comes to the same numbers and the same verdict.
    exec(compile(text, "<program of a claim>", "exec"), names)
    transcendental = author.writer.transcendental
    return Program(names["run"], transcendental, bool(author.choices), author.causal and not transcendental)


class _Author:
    def __init__(self, problem: Problem, functions: Mapping[str, Function]) -> None:
        self.problem, self.writer = problem, Writer(problem, functions)
        self.choices: list[str] = []
        self.assigned: dict[str, None] = {}  # numbers outside rows that the choices set
        self.causal = True

    def text(self) -> str:
        """The text of the program."""
        return "\n".join(self.lines())

    def lines(self) -> Iterator[str]:
        """Its lines."""
        writer = self.writer
        names = ("precision", *writer.sizes.values(), *writer.hyperparameters.values(), *writer.rows.values())
        yield f"def run({', '.join(names)}):"
        for part in (self.functions, self.start, self.step, self.hypotheses, self.choose, self.relation, self.fits):
            yield from _indented(part())
        yield f"    return Run({', '.join(Run._fields)})"

    def statement(self, text: str) -> list[str]:
        """The statement after the lines that must come before it."""
        lines, self.writer.before = [*self.writer.before, text], []
        return lines

    # The loop

    def functions(self) -> Iterator[str]:
        """The functions of the loop."""
        for name, function in self.writer.functions.items():
            arguments = {parameter: self.writer.variable() for parameter in function.parameters}
            assert function.body is not None
            yield f"def {self.writer.calls[name]}({', '.join(arguments.values())}):"
            yield from _indented(self.statement(f"return {self.writer.term(function.body, Scope(arguments))}"))

    def start(self) -> Iterator[str]:
        """The rows at time 0."""
        yield "def start():"
        begun = {name: d.initial for name, d in self.problem.definitions.items() if d.initial is not None}
        for name in _in_order(begun, Scope()):
            yield from _indented(self.row(name, begun[name], {}, "0"))
        yield "    return"

    def step(self) -> Iterator[str]:
        """The rows at the next time."""
        yield "def step(t):"
        bodies = {name: d.body for name, d in self.problem.definitions.items()}
        self.writer.shared = {}
        for name in _in_order(bodies, Scope(TIMED)):
            yield from _indented(self.row(name, bodies[name], TIMED, "t + 1"))
        self.writer.shared = None
        yield "    return"

    def row(self, name: str, body: k.Term, free: Mapping[k.Sym, str], time: str) -> list[str]:
        """A tensor's row at a time."""
        writer, tensor = self.writer, self.writer.tensors[name]
        indices = {index: writer.variable() for index in tensor.indices}
        text, place = writer.term(body, Scope({**free, **indices})), f"{writer.rows[name]}[{time}]"
        if not indices:
            return self.statement(f"{place} = kept({text})")
        ranges = (f"for {v} in {writer.range(a.size)}" for v, a in zip(indices.values(), tensor.axes, strict=True))
        return self.statement(f"{place} = kept_row({{{_key(indices.values())}: {text} {' '.join(ranges)}}})")

    # Hypotheses

    def hypotheses(self) -> Iterator[str]:
        """The instances of the hypotheses that mention a time and no later one, and what they determine."""
        yield "def hypotheses(now):"
        for condition in self.problem.hypotheses:
            yield from _indented(self.hypothesis(condition))
        yield "    return True"

    def hypothesis(self, condition: Condition) -> list[str]:
        """One hypothesis at all values of its free indices and of what its outermost "for all" bind."""
        writer, formula = self.writer, condition.formula
        names = {name: "t" if name == TIME.name else writer.variable() for name in condition.ranged}
        scope = Scope({k.Sym(name, k.INDEX): text for name, text in names.items()})
        loops = [f"for {text} in {self.free_range(name)}:" for name, text in names.items()]
        while isinstance(formula, k.ForAll) and formula.sort == k.INDEX:
            variable = writer.variable()
            loops.append(f"for {variable} in {writer.domain(formula.body)}:")
            if TIME in scope.free or any(writer.indexed(formula.body, 0)):
                formula, scope = formula.body, scope.below(variable)
            else:
                formula, scope = k.open_body(formula.body, TIME), Scope({**scope.free, TIME: variable}, scope.bound)
        latest = writer.latest(formula, scope)
        loops.append(f"if {latest} == now:")
        lines = self.statement(f"truth = {writer.formula(formula, scope)}")
        if formula.mentions.isdisjoint(writer.tensors):
            lines += ["if truth is not True:", "    return truth"]
        else:
            lines = ["try:", *_indented([*lines, "if truth is not True:", "    return truth"])]
            lines += ["except LookupError:", "    pass"]
        if (choice := self.choice(formula, scope, latest)) is not None:
            self.choices += _nested(loops, ["try:", f"    {choice}", "except LookupError:", "    pass"])
        return _nested(loops, lines)

    def free_range(self, name: str) -> str:
        """The times so far, or from 1 to the size of the axis that a free index belongs to."""
        if name == TIME.name:
            return "range(now + 1)"
        axes = [*self.problem.claim.indices, *(axis for T in self.writer.tensors.values() for axis in T.axes)]
        return self.writer.range(*(axis.size for axis in axes if axis.index.name == name))

    def choice(self, formula: k.Formula, scope: Scope, latest: str) -> str | None:
        """Where an equality is between numbers of the instance, the statement that makes it true."""
        if not isinstance(formula, k.Equal) or not all(map(self.is_given, k.walk(formula))):
            return None
        for side, other in ((formula.left, formula.right), (formula.right, formula.left)):
            if isinstance(side, k.Entry):
                row, key = self.writer.place(side, scope)
                timed = side.tensor not in self.writer.timeless
                self.causal &= timed and self.writer.natural(side.indices[0], scope) == latest
                if not key:
                    self.assigned[row] = None
                    return f"{row} = {self.writer.term(other, scope)}"
                return f"put({row}, {key if key.count(',') == 0 else f'({key})'}, {self.writer.term(other, scope)})"
            if isinstance(side, k.Sym) and side.sort == k.REAL:
                self.causal = False
                self.assigned[self.writer.symbol(side, scope, 0)] = None
                return f"{self.writer.symbol(side, scope, 0)} = {self.writer.term(other, scope)}"
        return None

    def is_given(self, node: k.Syntax) -> bool:
        """Is the node, by itself, part of the instance and not of what is computed from it?"""
        return not (isinstance(node, k.App) or (isinstance(node, k.Entry) and node.tensor in self.problem.definitions))

    def choose(self) -> Iterator[str]:
        """What the hypotheses determine, and the numbers after that."""
        yield "def choose(now):"
        if self.assigned:
            yield f"    nonlocal {', '.join(self.assigned)}"
        yield from _indented(self.choices)
        yield "    return"
        rows = [f"*{self.writer.rows[T.name]}.values()" if T.axes else self.writer.rows[T.name]
                for T in self.problem.constants]  # fmt: skip
        yield "def chosen():"
        yield f"    return ({''.join(f'{text}, ' for text in (*self.writer.hyperparameters.values(), *rows))})"

    def fits(self) -> Iterator[str]:
        """For each hyperparameter the hypotheses about it alone, those for all times at the first two."""
        self.writer.now = "1"
        names = [f"fits_{text}" for text in self.writer.hyperparameters.values()]
        for (name, text), fits in zip(self.writer.hyperparameters.items(), names, strict=True):
            alone = [c.formula for c in self.problem.hypotheses if c.mentions == (name,)]
            yield f"def {fits}({text}):"
            yield from _indented(self.statement(f"return {self.writer.formula(k.And(tuple(alone)), Scope())}"))
        yield f"fits = ({''.join(f'{name}, ' for name in names)})"

    # The relation

    def relation(self) -> Iterator[str]:
        """The relation at a time, for all its indices, and the latest time that it mentions."""
        writer, claim = self.writer, self.problem.claim
        writer.now = "t"
        indices = {axis.index: writer.variable() for axis in claim.indices}
        scope = Scope({**TIMED, **indices})
        loops = [f"for {v} in {writer.range(a.size)}:" for v, a in zip(indices.values(), claim.indices, strict=True)]
        truth = writer.formula(claim.relation, scope)
        lines = self.statement(f"truth = {truth}")
        yield "def relation(t):"
        yield "    result = True"
        yield from _indented(_nested(loops, [*lines, "if truth is False:", "    return False",
                                             "if truth is None:", "    result = None"]))  # fmt: skip
        yield "    return result"
        yield "def latest(t):"
        yield f"    return {writer.latest(claim.relation, scope)}"


def _in_order(bodies: Mapping[str, k.Term], scope: Scope) -> Iterator[str]:
    """The tensors, each after those that it needs at the same time, otherwise as they are."""
    done: set[str] = set()

    def visit(name: str) -> Iterator[str]:
        if name in done:
            return
        done.add(name)
        for node in k.walk(bodies[name]):
            if isinstance(node, k.Entry) and node.tensor in bodies and (not scope.free or node.indices[0] == NEXT):
                yield from visit(node.tensor)
        yield name

    for name in bodies:
        yield from visit(name)


def _key(texts: Iterable[str]) -> str:
    """One index as it is, several as a tuple."""
    one, *more = texts
    return f"({', '.join([one, *more])})" if more else one


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"    {line}" for line in lines)


def _nested(heads: list[str], lines: Iterable[str]) -> list[str]:
    """The lines below heads that stand below each other."""
    for head in reversed(heads):
        lines = [head, *_indented(lines)]
    return list(lines)
