"""Formulas in one instance: whether they hold there, and the proof of that or of the contrary."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import count

from symbolic_init.certificates.enclosures import Span, Value, spanned
from symbolic_init.certificates.errors import NotRationalError
from symbolic_init.certificates.expressions import compared
from symbolic_init.certificates.inference import conjunction, projection
from symbolic_init.certificates.instances import CHECKED, Instance
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    And,
    AtMost,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Not,
    Num,
    Sym,
    Term,
)

MOST_CASES = 9  # of a statement about all natural numbers; more would not be read by Coq as S (S …)


class Deciding(Instance):
    """An instance that decides formulas; `unsettled` is why the last one that is not decided is not."""

    unsettled = "a statement about infinitely many numbers"

    def truth(self, formula: Formula) -> bool | None:
        """Whether it holds; None where that is not settled."""
        try:
            return self._truth(formula)
        except NotRationalError as reason:
            self.unsettled = str(reason)
            return None

    def _truth(self, formula: Formula) -> bool | None:
        match formula:
            case Equal(left, right):
                return _same(self.value(left)[0], self.value(right)[0])
            case Less(left, right):
                return _below(self.value(left)[0], self.value(right)[0])
            case AtMost(left, right):
                below = _below(self.value(right)[0], self.value(left)[0])
                return None if below is None else not below
            case Not(part):
                inner = self.truth(part)
                return None if inner is None else not inner
            case And(parts):
                found = [self.truth(part) for part in parts]
                return False if False in found else None if None in found else True
            case Implies(premise, conclusion):
                first, second = self.truth(premise), self.truth(conclusion)
                return True if first is False or second is True else False if (first, second) == (True, False) else None
            case ForAll(sort, body, _) if sort == INDEX:
                return self._everywhere(body)
        return None

    def _everywhere(self, body: Formula) -> bool | None:
        """Whether it holds at each number up to the last index of the data, and at any one beyond."""
        found = True
        for case in self._cases(body):
            truth = self.truth(k.open_body(body, case)) if found or isinstance(case, Num) else None
            if truth is False and isinstance(case, Num):
                return False
            found = found and truth is True
        return True if found and self.data.last <= MOST_CASES else None

    def _cases(self, body: Formula) -> Iterator[Term]:
        """Every number up to the last index of the data, 0 last, and any one beyond."""
        most = self.data.last
        yield from map(Num, range(1, most + 1))
        yield Num(0)
        tail = next(s for n in count() if (s := Sym(f"beyond{n}", INDEX)) not in body.mentions)
        self.beyond.add(tail)
        yield Add((tail, Num(most + 1)))

    def proof(self, formula: Formula) -> str:
        """A proof of a formula that is true."""
        match formula:
            case Equal(left, right):
                (_, first), (_, second) = self.value(left), self.value(right)
                return f"(eq_trans {first or 'eq_refl'} (eq_sym {second or 'eq_refl'}))"
            case Less(left, right) | AtMost(left, right):
                return self._ordered(formula, left, right)
            case Not(part):
                return self.refutation(part)
            case And(parts):
                return conjunction([self.proof(part) for part in parts])
            case Implies(premise, conclusion):
                if self.truth(conclusion):
                    return f"(fun _ => {self.proof(conclusion)})"
                return f"(fun h : {self.printer.formula(premise)} => False_ind _ ({self.refutation(premise)} h))"
            case ForAll(_, body, hint):
                name = self.printer.bound(hint, body, ())
                cases = " | ".join(
                    f"{self.printer.index(case)} => {self.proof(k.open_body(body, case))}" for case in self._cases(body)
                )
                return (
                    f"(fun {name} : nat => match {name} return {self.printer.formula(body, (name,))} with {cases} end)"
                )
        raise NotRationalError("a statement about infinitely many numbers")

    def _ordered(self, formula: Formula, left: Term, right: Term) -> str:
        (a, first), (b, second) = known = self.value(left), self.value(right)
        if isinstance(a, Span) or isinstance(b, Span):
            facts = " ".join(self.told(side, of) for side, of in zip((left, right), known, strict=True))
            return f"({'less_inside' if isinstance(formula, Less) else 'at_most_inside'} {facts} {CHECKED})"
        rule = "lt" if isinstance(formula, Less) else "le"
        back = [f"(eq_sym {p})" if p else "eq_refl" for p in (first, second)]
        return f"({rule}_recast {compared(f'number_{rule}', a, b)} {back[0]} {back[1]})"

    def refutation(self, formula: Formula) -> str:
        """A proof of the negation of a formula that is false."""
        given = f"(fun h : {self.printer.formula(formula)} =>"
        match formula:
            case Equal(left, right) | Less(left, right) | AtMost(left, right):
                return self._apart(formula, left, right)
            case Not(part):
                return f"{given} h {self.proof(part)})"
            case And(parts):
                first_false = next(i for i, part in enumerate(parts) if self.truth(part) is False)
                where = projection("h", first_false, len(parts))
                return f"{given} {self.refutation(parts[first_false])} {where})"
            case Implies(premise, conclusion):
                return f"{given} {self.refutation(conclusion)} (h {self.proof(premise)}))"
            case ForAll(_, body, _):
                for place in self._cases(body):
                    opened = k.open_body(body, place)
                    if self.truth(opened) is False:
                        return f"{given} {self.refutation(opened)} (h {self.printer.index(place)}))"
        raise NotRationalError("a statement that fails at no number")

    def _apart(self, formula: Formula, left: Term, right: Term) -> str:
        """The negation of a relation between two numbers."""
        (a, first), (b, second) = self.value(left), self.value(right)
        if not (isinstance(a, Span) or isinstance(b, Span)):
            rule, why = {
                Equal: ("eq", compared("number_apart", a, b)),
                Less: ("lt", compared("number_le", b, a)),
                AtMost: ("le", compared("number_lt", b, a)),
            }[type(formula)]  # type: ignore[index]
            sides = " ".join(f"({self.printer.term(side)})" for side in (left, right))
            return f"({rule}_fails {sides} {first or 'eq_refl'} {second or 'eq_refl'} {why})"
        if isinstance(formula, Equal):
            if spanned(a).high < spanned(b).low:
                return f"(Rlt_not_eq _ _ {self._ordered(Less(left, right), left, right)})"
            return f"(not_eq_sym (Rlt_not_eq _ _ {self._ordered(Less(right, left), right, left)}))"
        if isinstance(formula, Less):
            return f"(Rle_not_lt _ _ {self._ordered(AtMost(right, left), right, left)})"
        return f"(Rlt_not_le _ _ {self._ordered(Less(right, left), right, left)})"


def _same(a: Value, b: Value) -> bool | None:
    """Are two numbers equal? None where their enclosures do not tell."""
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        return a == b
    first, second = spanned(a), spanned(b)
    return False if first.high < second.low or second.high < first.low else None


def _below(a: Value, b: Value) -> bool | None:
    """Is a < b?"""
    first, second = spanned(a), spanned(b)
    return True if first.high < second.low else False if second.high <= first.low else None
