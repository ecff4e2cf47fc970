"""Terms and formulas to closures, at given sizes: sums and "for all indices" are written out, entries become slots."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import prod
from operator import itemgetter
from types import MappingProxyType
from typing import Any, NamedTuple

from symbolic_init.kernel import terms as k
from symbolic_init.refuting import closures
from symbolic_init.refuting.certified import EXACT, PRIMITIVES
from symbolic_init.refuting.closures import Getter, Values
from symbolic_init.refuting.errors import OutsideError, UnknownNameError
from symbolic_init.system import NEXT, TIME, Function

Key = tuple[str, int | None, tuple[int, ...]]  # tensor, time (None: a constant), indices
REAL_SAMPLES = (0, 1, -1, 2, -2)


class Scope(NamedTuple):
    """What the variables of a term stand for where it is written out; `bound` innermost first."""

    indices: Mapping[str, int] = MappingProxyType({})
    arguments: Mapping[str, Getter] = MappingProxyType({})
    bound: tuple[int, ...] = ()

    def below(self, value: int) -> Scope:
        """Below a binder whose variable has the value."""
        return Scope(self.indices, self.arguments, (value, *self.bound))


class Compiler:
    """Writes terms and formulas out and hands out the slots; `write_entry` makes the slot of an entry without one."""

    def __init__(self, sizes: Mapping[str, int], functions: Mapping[str, Function],
                 write_entry: Callable[[Key], int]) -> None:  # fmt: skip
        self.sizes, self.functions, self.write_entry = sizes, functions, write_entry
        self.template: Values = [53]  # slot 0: the precision of intervals, in bits
        self.slots: dict[Key, int] = {}
        self.constants: dict[object, Getter] = {}
        self.lengths: dict[str, tuple[int, ...]] = {}  # of the axes of each tensor
        self.lengths_below: dict[k.Formula, int] = {}  # by the body of a binder
        self.timeless: set[str] = set()  # the names of the constants
        self.repeated: frozenset[k.Term] = frozenset()  # terms that the entries of a tensor have in common
        self.shared: dict[tuple[k.Term, int], tuple[int, Getter]] = {}  # by term and time: the terms in it, its value
        self.assignments: list[tuple[int, Getter]] | None = None  # of the entry that is being written, if one is
        self.written = 0  # the number of terms, without those in finished entries
        self.finished = 0  # the number of terms in entries that are written out
        self.transcendental = False
        self.latest = 0  # the latest time mentioned since it was last set to 0
        self.timed = False  # has the time variable been mentioned since this was last set to False?

    def allocate(self, key: Key) -> int:
        """A new slot."""
        self.slots[key] = slot = len(self.template)
        self.template.append(None)
        return slot

    def constant(self, value: Any) -> Getter:
        """The getter of a number, kept in a slot of its own."""
        if value not in self.constants:
            self.constants[value] = itemgetter(len(self.template))
            self.template.append(value)
        return self.constants[value]

    def natural(self, term: k.Term, scope: Scope) -> int:
        """The value of an index term; one that mentions the time variable also moves `latest`."""
        if isinstance(term, k.Bound):
            return scope.bound[term.level]
        if isinstance(term, k.Sym):
            return self.variable(term, scope)
        if term == NEXT and TIME.name in scope.indices:
            self.timed, value = True, scope.indices[TIME.name] + 1
            self.latest = max(self.latest, value)
            return value
        if isinstance(term, k.Num):
            return int(term.value)
        assert isinstance(term, k.Add | k.Mul)
        values = [self.natural(part, scope) for part in term.parts]
        if isinstance(term, k.Mul):
            return prod(values)
        if TIME in term.parts:
            self.latest = max(self.latest, sum(values))
        return sum(values)

    def variable(self, symbol: k.Sym, scope: Scope) -> int:
        """The value of an index variable or size."""
        name = symbol.name
        if name not in scope.indices:
            if name not in self.sizes:
                raise UnknownNameError(f"expected {name} among the claim's indices: add the axis that it runs over")
            return self.sizes[name]
        value = scope.indices[name]
        if name == TIME.name:
            self.timed = True
            self.latest = max(self.latest, value)
        return value

    def slot_of(self, entry: k.Entry, scope: Scope) -> int:
        """The slot of an entry."""
        indices = tuple([self.natural(index, scope) for index in entry.indices])
        if entry.tensor in self.timeless:
            key: Key = (entry.tensor, None, indices)
        elif indices:
            key = (entry.tensor, indices[0], indices[1:])
            self.latest = max(self.latest, indices[0])
        else:
            raise OutsideError(f"{entry.tensor} without a time")
        return self.slots[key] if key in self.slots else self.write_entry(key)

    # Terms

    def term(self, term: k.Term, scope: Scope) -> Getter:
        """The term as a getter of its value."""
        if self.assignments is not None and term in self.repeated:
            return self.share(term, scope, self.assignments)
        self.written += 1
        return _WRITERS[type(term)](self, term, scope)

    def share(self, term: k.Term, scope: Scope, assignments: list[tuple[int, Getter]]) -> Getter:
        """A term that many entries have in common, computed once into a slot of its own."""
        key = term, scope.indices[TIME.name]
        if key in self.shared:
            count, value = self.shared[key]
            self.written += count
            return value
        before, self.written = self.written, self.written + 1
        getter = _WRITERS[type(term)](self, term, scope)
        slot = self.allocate((f"shared {len(self.template)}", None, ()))
        assignments.append((slot, getter))
        value = itemgetter(slot)
        self.shared[key] = self.written - before, value
        return value

    def write_sum(self, term: k.Sum, scope: Scope) -> Getter:
        """A row of terms."""
        indices = range(self.natural(term.lower, scope), self.natural(term.upper, scope) + 1)
        return closures.total([self.term(term.body, scope.below(i)) for i in indices], self.constant(0))

    def write_add(self, term: k.Add, scope: Scope) -> Getter:
        """An index term as a number, anything else as a sum."""
        if k.is_index(term):
            return self.constant(self.natural(term, scope))
        return closures.total([self.term(part, scope) for part in term.parts], self.constant(0))

    def write_symbol(self, term: k.Sym, scope: Scope) -> Getter:
        """A function's parameter, a number of the instance, or an index as a number."""
        if term.name in scope.arguments:
            return scope.arguments[term.name]
        if term.sort == k.REAL:
            return itemgetter(self.slots[term.name, None, ()])
        return self.constant(self.natural(term, scope))

    def write_application(self, term: k.App, scope: Scope) -> Getter:
        """A function's body with the arguments in slots of their own, or a primitive."""
        name, arguments = term.function, [self.term(argument, scope) for argument in term.arguments]
        if name in self.functions:
            function = self.functions[name]
            slots = [self.allocate((f"{name} {len(self.template)}", None, ())) for _ in arguments]
            names = (p.name for p in function.parameters)
            local = Scope({}, dict(zip(names, map(itemgetter, slots), strict=True)))
            assert function.body is not None
            return closures.call(slots, arguments, self.term(function.body, local))
        if name not in PRIMITIVES:
            raise UnknownNameError(f"expected a function of the loop or one of {', '.join(PRIMITIVES)}, found {name}")
        self.transcendental = self.transcendental or name not in EXACT
        return closures.primitive(PRIMITIVES[name], arguments)

    # Formulas

    def formula(self, formula: k.Formula, scope: Scope, time: int) -> Getter:
        """The formula as a getter of its truth; a bound time runs up to `time`."""
        match formula:
            case k.Equal(left, right):
                return closures.equal(self.term(left, scope), self.term(right, scope))
            case k.Less(left, right):
                return closures.less(self.term(left, scope), self.term(right, scope))
            case k.AtMost(left, right):
                return closures.negation(closures.less(self.term(right, scope), self.term(left, scope)))
            case k.Not(part):
                return closures.negation(self.formula(part, scope, time))
            case k.And(parts):
                return closures.conjunction([self.formula(part, scope, time) for part in parts])
            case k.Implies(premise, conclusion):
                unless = closures.negation(self.formula(conclusion, scope, time))
                return closures.negation(closures.conjunction([self.formula(premise, scope, time), unless]))
            case k.ForAll(sort, body):
                samples = REAL_SAMPLES if sort == k.REAL else self.domain(body, time)
                found = self.instances(body, scope, samples, time)
                if sort == k.REAL or not self.length_below(body):  # one failure refutes it, but no number proves it
                    found.append(lambda values: None)
                return closures.conjunction(found)
        raise TypeError(f"expected a formula, found {formula!r}")

    def instances(self, body: k.Formula, scope: Scope, values: range | tuple[int, ...], time: int) -> list[Getter]:
        """What is below a "for all", at each value at which its entries exist."""
        found = []
        for value in values:
            try:
                found.append(self.formula(body, scope.below(value), time))
            except OutsideError:
                continue
        return found

    def domain(self, body: k.Formula, time: int) -> range:
        """The values of a bound index: those of the axes that it indexes, or the times so far."""
        length = self.length_below(body)
        return range(1, length + 1) if length else range(time + 1)

    def length_below(self, body: k.Formula) -> int:
        """The least length of the axes that the variable of a binder indexes; 0 if it indexes none."""
        if body not in self.lengths_below:
            self.lengths_below[body] = self.least_length(body)
        return self.lengths_below[body]

    def least_length(self, body: k.Formula) -> int:
        """The same, worked out."""
        found: list[int] = []

        def visit(node: k.Syntax, depth: int) -> None:
            if isinstance(node, k.Entry):
                own = self.lengths.get(node.tensor, ())
                places = zip(node.indices[len(node.indices) - len(own) :], own, strict=True)
                found.extend(n for i, n in places if isinstance(i, k.Bound) and i.level == depth)
            for child in node.children():
                visit(child, depth + (isinstance(node, k.Sum | k.ForAll) and child is node.body))

        visit(body, 0)
        return min(found, default=0)


_WRITERS: dict[type, Callable[[Compiler, Any, Scope], Getter]] = {
    k.Num: lambda self, term, scope: self.constant(term.value),
    k.Entry: lambda self, term, scope: itemgetter(self.slot_of(term, scope)),
    k.Add: Compiler.write_add,
    k.Mul: lambda self, term, scope: closures.product([self.term(p, scope) for p in term.parts], self.constant(1)),
    k.Sym: Compiler.write_symbol,
    k.Bound: lambda self, term, scope: self.constant(scope.bound[term.level]),
    k.Pow: lambda self, term, scope: closures.power(self.term(term.base, scope), term.exponent),
    k.Sum: Compiler.write_sum,
    k.App: Compiler.write_application,
}
