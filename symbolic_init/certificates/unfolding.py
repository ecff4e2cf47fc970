"""Terms in one instance: sizes put in, sums written out, functions unfolded. Coq sees the same by computation."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from fractions import Fraction
from typing import cast

from symbolic_init.certificates.data import Data, number_of
from symbolic_init.certificates.errors import NotRationalError
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import Add, App, Entry, Mul, Num, Pow, Sum, Sym, Term
from symbolic_init.system import Function

_Z = Sym("z")
_GROWING, _FALLING, _HALF = App("exp", (_Z,)), App("exp", (Mul((Num(-1), _Z)),)), Pow(Num(2), -1)
OF_COQ = {
    "sinh": Function("sinh", (_Z,), Mul((Add((_GROWING, Mul((Num(-1), _FALLING)))), _HALF))),
    "cosh": Function("cosh", (_Z,), Mul((Add((_GROWING, _FALLING)), _HALF))),
    "tan": Function("tan", (_Z,), Mul((App("sin", (_Z,)), Pow(App("cos", (_Z,)), -1)))),
}
"""Functions that Coq defines by others."""


class Unfolding:
    """Unfolds terms; `beyond` are index variables that have no value."""

    def __init__(self, data: Data, functions: Mapping[str, Function], beyond: Collection[Sym]) -> None:
        self.data, self.functions, self.beyond = data, OF_COQ | {**functions}, beyond

    def __call__(self, term: Term) -> Term:
        """The term as numbers, entries and functions of Coq, without sums."""
        return self._expanded(self.closed(term))

    def closed(self, node: Term) -> Term:
        """Sizes as numbers where an index stands, and these worked out."""

        def visit(inner: k.Syntax, depth: int) -> k.Syntax:
            match inner:
                case Entry(name, indices):
                    return Entry(name, tuple(self._index(i) for i in indices))
                case Sum(lower, upper, body, hint):
                    return Sum(self._index(lower), self._index(upper), cast(Term, visit(body, depth)), hint)
            return inner.map(visit, depth)

        new = visit(node, 0)
        assert isinstance(new, Term)
        return new

    def _index(self, term: Term) -> Term:
        match term:
            case Sym(name, _) if term not in self.beyond:
                return Num(self.data.size(name))
            case Entry(name, indices) if name[0] == k.NATURAL:
                places = [self._index(i) for i in indices]
                if not all(isinstance(place, Num) for place in places):
                    raise NotRationalError("the width of a layer that is not told")
                return Num(number_of(self.data.entry(name, [int(calculated(place)) for place in places])))
            case Add((Add((Sym() as beyond, Num(first))), Num(second))):
                return Add((beyond, Num(first + second)))
            case Add(parts) | Mul(parts):
                new = tuple(self._index(part) for part in parts)
                if new != parts:
                    return self._index(type(term)(new))
                if all(isinstance(part, Num) for part in new):
                    return Num(number_of(calculated(term)))
        return term

    def _expanded(self, term: Term) -> Term:
        """Sums written out and functions with a definition unfolded; Coq sees the same by computation."""
        match term:
            case Num() | Sym() | Entry():
                return term
            case Sum(Num(first), Num(last), body, _):
                total: Term = Num(0)
                for place in range(int(last), int(first) - 1, -1):
                    total = Add((self._expanded(self.closed(k.open_body(body, Num(place)))), total))
                return total
            case App(name, arguments) if name in self.functions:
                function = self.functions[name]
                assert function.body is not None
                return self._expanded(k.replace(function.body, dict(zip(function.parameters, arguments, strict=True))))
        new = term.map(lambda part, _: self._expanded(part) if isinstance(part, Term) else part, 0)
        assert isinstance(new, Term)
        return new


def calculated(term: Term) -> Fraction:
    """The value of a term of numbers."""
    match term:
        case Num(number):
            return Fraction(number)
        case Add(parts):
            return sum((calculated(part) for part in parts), Fraction(0))
        case Mul(parts):
            total = Fraction(1)
            for part in parts:
                total *= calculated(part)
            return total
        case Pow(base, exponent):
            value = calculated(base)
            return value**exponent if value or exponent >= 0 else Fraction(0)
    raise NotRationalError(f"the value of {term!r}")
