"""Terms and formulas as Python text in which sizes, steps and numbers are variables: written once for all of them.

Nothing of a term's own names gets into the text. A tensor is a dictionary of rows by time (a constant: one row), a row
a dictionary of numbers by index (of a tensor without axes: the number), so an entry that is not there is a
`LookupError`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import count
from types import MappingProxyType
from typing import Any, NamedTuple

from symbolic_init.kernel import terms as k
from symbolic_init.refuting.certified import EXACT, PRIMITIVES
from symbolic_init.refuting.errors import UnknownNameError
from symbolic_init.refuting.problem import Problem
from symbolic_init.system import TIME, Function, Tensor

DEEPEST = 25  # Python reads no more than 200 brackets within each other
SMALL = 1000


class Scope(NamedTuple):
    """What variables are called in the text; `bound` innermost first."""

    free: Mapping[k.Sym, str] = MappingProxyType({})
    bound: tuple[str, ...] = ()

    def below(self, variable: str) -> Scope:
        """Below a binder."""
        return Scope(self.free, (variable, *self.bound))


class Writer:
    """Writes terms and formulas of a problem; `before` gets the lines that must come before what is being written."""

    def __init__(self, problem: Problem, functions: Mapping[str, Function]) -> None:
        made = (d.tensor for d in problem.definitions.values())
        tensors = (*problem.constants, *(i.tensor for i in problem.inputs), *made)
        self.problem, self.functions = problem, functions
        self.tensors: dict[str, Tensor] = {T.name: T for T in tensors}
        self.rows = {name: f"T{i}" for i, name in enumerate(self.tensors)}
        self.sizes = {name: f"n{i}" for i, name in enumerate(problem.sizes)}
        self.hyperparameters = {name: f"e{i}" for i, name in enumerate(problem.hyperparameters)}
        self.calls = {name: f"f{i}" for i, name in enumerate(functions)}
        self.timeless = {T.name for T in problem.constants}
        self.numbers: dict[str, k.Rational] = {}  # those that the text calls by a name
        self.shared: dict[k.Term, str] | None = None  # what all entries of a step have in common, if one is written
        self.before: list[str] = []
        self.now = "now"  # the last time that a bound time runs to
        self.transcendental = False
        self.fresh = count()

    def variable(self) -> str:
        """A name that nothing else has."""
        return f"v{next(self.fresh)}"

    # Natural numbers

    def natural(self, term: k.Term, scope: Scope) -> str:
        """An index term."""
        match term:
            case k.Bound(level):
                return scope.bound[level]
            case k.Sym(name):
                if (text := scope.free.get(term) or self.sizes.get(name)) is None:
                    raise UnknownNameError(f"expected {name} among the claim's indices: add the axis that it runs over")
                return text
            case k.Add(parts):
                return f"({' + '.join([self.natural(part, scope) for part in parts]) or 0})"
            case k.Mul(parts):
                return f"({' * '.join([self.natural(part, scope) for part in parts]) or 1})"
        assert isinstance(term, k.Num)
        return self.number(term.value)

    def number(self, value: k.Rational) -> str:
        """A small int as it is, any other number by a name."""
        if type(value) is int and abs(value) < SMALL:
            return str(value)
        name = f"q{value.numerator:x}_{value.denominator:x}".replace("-", "m")
        self.numbers[name] = value
        return name

    def least(self, *sizes: k.Term) -> str:
        """The least of the sizes."""
        texts = list(dict.fromkeys([self.natural(size, Scope()) for size in sizes]))
        return texts[0] if len(texts) == 1 else f"min({', '.join(texts)})"

    def range(self, *sizes: k.Term) -> str:
        """From 1 to the least of the sizes."""
        return f"range(1, {self.least(*sizes)} + 1)"

    def domain(self, body: k.Syntax) -> str:
        """The values of a bound index: those of the axes that it indexes, or the times so far."""
        return self.range(*sizes) if (sizes := list(self.indexed(body, 0))) else f"range({self.now} + 1)"

    def last(self, body: k.Syntax) -> str:
        """The last value of a bound index."""
        return self.least(*sizes) if (sizes := list(self.indexed(body, 0))) else self.now

    def indexed(self, node: k.Syntax, depth: int) -> Iterator[k.Term]:
        """The sizes of the axes that a bound variable indexes."""
        if isinstance(node, k.Entry) and node.tensor in self.tensors:
            axes = self.tensors[node.tensor].axes
            for axis, index in zip(axes, node.indices[len(node.indices) - len(axes) :], strict=False):
                if isinstance(index, k.Bound) and index.level == depth:
                    yield axis.size
        for child in node.children():
            yield from self.indexed(child, depth + (isinstance(node, k.Sum | k.ForAll) and child is node.body))

    # Entries

    def place(self, entry: k.Entry, scope: Scope) -> tuple[str, str]:
        """The dictionary in which an entry stands, and its key; without a key where it is a number by itself."""
        if entry.tensor not in self.tensors:
            raise UnknownNameError(
                f"expected a tensor of one of the runs, found {entry.tensor}: declare it in the loop"
            )
        row, indices = self.rows[entry.tensor], [self.natural(index, scope) for index in entry.indices]
        rank = len(self.tensors[entry.tensor].axes)
        if len(indices) != rank + (entry.tensor not in self.timeless):
            return "outside()", ""
        if entry.tensor in self.timeless:
            return row, ", ".join(indices)
        return (f"{row}[{indices[0]}]", ", ".join(indices[1:])) if rank else (row, indices[0])

    def entry(self, entry: k.Entry, scope: Scope) -> str:
        """Where an entry stands."""
        row, key = self.place(entry, scope)
        return f"{row}[{key}]" if key else row

    # Terms

    def term(self, term: k.Term, scope: Scope, depth: int = 0) -> str:
        """The term as an expression."""
        if self.shared is not None and term in self.problem.repeated:
            if term not in self.shared:
                text = _WRITERS[type(term)](self, term, scope, depth)
                self.shared[term] = self.variable()
                self.before.append(f"{self.shared[term]} = kept({text})")
            return self.shared[term]
        if depth == DEEPEST:
            return self.apart(self.term(term, scope), scope)
        return _WRITERS[type(term)](self, term, scope, depth + 1)

    def apart(self, text: str, scope: Scope) -> str:
        """A part of an expression as a function of its own."""
        name, variables = self.variable(), ", ".join(dict.fromkeys((*scope.free.values(), *scope.bound)))
        self.before += [f"def {name}({variables}):", f"    return {text}"]
        return f"{name}({variables})"

    def sum(self, term: k.Sum, scope: Scope, depth: int) -> str:
        """A sum over a range."""
        lower, upper, variable = self.natural(term.lower, scope), self.natural(term.upper, scope), self.variable()
        body = self.term(term.body, scope.below(variable), depth)
        return f"sum([{body} for {variable} in range({lower}, {upper} + 1)])"

    def symbol(self, term: k.Sym, scope: Scope, depth: int) -> str:
        """A function's parameter, a number of the instance, or an index as a number."""
        if term in scope.free:
            return scope.free[term]
        if term.sort == k.REAL:
            return self.hyperparameters.get(term.name) or self.rows[term.name]
        return self.natural(term, scope)

    def application(self, term: k.App, scope: Scope, depth: int) -> str:
        """A function of the loop, or a primitive."""
        arguments, name = [self.term(argument, scope, depth) for argument in term.arguments], term.function
        if name in self.calls:
            return f"{self.calls[name]}({', '.join(arguments)})"
        if name not in PRIMITIVES:
            raise UnknownNameError(f"expected a function of the loop or one of {', '.join(PRIMITIVES)}, found {name}")
        self.transcendental = self.transcendental or name not in EXACT
        return f"{name}({', '.join(('precision', *arguments))})"

    def chain(self, parts: tuple[k.Term, ...], scope: Scope, depth: int, sign: str) -> str:
        """Parts with + or * between them."""
        texts = [self.term(part, scope, depth) for part in parts]
        return f"({f' {sign} '.join(texts)})" if len(texts) > 1 else texts[0] if texts else str(int(sign == "*"))

    def add(self, term: k.Add, scope: Scope, depth: int) -> str:
        """An index as a number, anything else as a sum."""
        return self.natural(term, scope) if k.is_index(term) else self.chain(term.parts, scope, depth, "+")

    def power(self, term: k.Pow, scope: Scope, depth: int) -> str:
        """An integer power."""
        return f"raised({self.term(term.base, scope, depth)}, {self.number(term.exponent)})"

    # Formulas

    def formula(self, formula: k.Formula, scope: Scope) -> str:
        """The formula as an expression of its truth."""
        match formula:
            case k.Equal(left, right):
                return f"equal({self.term(left, scope)}, {self.term(right, scope)})"
            case k.Less(left, right):
                return f"less({self.term(left, scope)}, {self.term(right, scope)})"
            case k.AtMost(left, right):
                return f"negation(less({self.term(right, scope)}, {self.term(left, scope)}))"
            case k.Not(part):
                return f"negation({self.formula(part, scope)})"
            case k.And((part,)):
                return self.formula(part, scope)
            case k.And(parts):
                return f"conjunction({', '.join([f'lambda: {self.formula(part, scope)}' for part in parts])})"
            case k.Implies(premise, conclusion):
                return f"negation({self.formula(k.And((premise, k.Not(conclusion))), scope)})"
            case k.ForAll(sort, body):
                variable = self.variable()
                each = f"lambda {variable}: {self.formula(body, scope.below(variable))}"
                if sort == k.REAL:
                    return f"not_refuted({each}, REAL_SAMPLES)"
                bounded = any(True for _ in self.indexed(body, 0))
                return f"{'every' if bounded else 'not_refuted'}({each}, {self.domain(body)})"
        raise TypeError(f"expected a formula, found {formula!r}")

    def latest(self, formula: k.Formula, scope: Scope) -> str:
        """The latest time that a formula mentions; a bound one is at most the size of its axes, or `now`."""
        found = dict.fromkeys(self.times(formula, scope))
        texts = [text for text in found if f"({text} + 1)" not in found]
        return texts[0] if len(texts) == 1 else f"max(0, {', '.join(texts)})" if texts else "0"

    def times(self, node: k.Syntax, scope: Scope) -> Iterator[str]:
        """The times that a term or formula mentions."""
        if isinstance(node, k.Term) and TIME in node.mentions and k.is_index(node) and TIME in scope.free:
            yield self.natural(node, scope)
            return
        if isinstance(node, k.Entry) and node.tensor not in self.timeless and node.indices:
            yield self.natural(node.indices[0], scope)
        inner = scope.below(self.last(node.body)) if isinstance(node, k.Sum | k.ForAll) else scope
        for child in node.children():
            yield from self.times(child, inner if isinstance(node, k.Sum | k.ForAll) and child is node.body else scope)


_WRITERS: dict[type, Callable[[Writer, Any, Scope, int], str]] = {
    k.Num: lambda self, term, scope, depth: f"({self.number(term.value)})",
    k.Entry: lambda self, term, scope, depth: self.entry(term, scope),
    k.Add: Writer.add,
    k.Mul: lambda self, term, scope, depth: self.chain(term.parts, scope, depth, "*"),
    k.Sym: Writer.symbol,
    k.Bound: lambda self, term, scope, depth: scope.bound[term.level],
    k.Pow: Writer.power,
    k.Sum: Writer.sum,
    k.App: Writer.application,
}
