"""Formulas in one instance: whether they hold there, and the proof of that or of the contrary."""

from __future__ import annotations

from symbolic_init.certificates.errors import NotRationalError
from symbolic_init.certificates.inference import conjunction, projection
from symbolic_init.certificates.instances import Instance, number_of
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import INDEX, And, AtMost, Equal, ForAll, Formula, Implies, Less, Not, Num, Term


class Deciding(Instance):
    """An instance that decides formulas; `unsettled` is why the last one that is not decided is not."""

    unsettled = "a statement about infinitely many numbers"

    def settles(self, formula: Formula) -> bool:
        """Is the formula seen to hold?"""
        try:
            return self.truth(formula) is True
        except NotRationalError:
            return False

    def truth(self, formula: Formula) -> bool | None:
        """Whether it holds; None where that is not settled by finitely many values."""
        match formula:
            case Equal(left, right):
                return self.value(left)[0] == self.value(right)[0]
            case Less(left, right):
                return self.value(left)[0] < self.value(right)[0]
            case AtMost(left, right):
                return self.value(left)[0] <= self.value(right)[0]
            case Not(part):
                inner = self.truth(part)
                return None if inner is None else not inner
            case And(parts):
                found = [self.truth(part) for part in parts]
                return False if False in found else None if None in found else True
            case Implies(premise, conclusion):
                first, second = self.truth(premise), self.truth(conclusion)
                return True if first is False or second is True else False if (first, second) == (True, False) else None
            case ForAll():
                return False if self._failing(formula) is not None else None
        return None

    def _failing(self, formula: ForAll) -> int | None:
        """A value of the variable for which the formula does not hold."""
        if formula.sort != INDEX:
            return None
        most = max([1, self.steps, *self.sizes.values()])
        places: list[int] = [*range(1, most + 1), 0]
        for place in places:
            opened = k.open_body(formula.body, Num(place))
            try:
                if self.truth(opened) is False:
                    return place
            except NotRationalError as reason:
                if place <= self.steps or formula.hint != "t":
                    self.unsettled = str(reason)
        return None

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
        raise NotRationalError("a statement about infinitely many numbers")

    def _ordered(self, formula: Formula, left: Term, right: Term) -> str:
        (a, first), (b, second) = self.value(left), self.value(right)
        sign, rule = ("<", "lt_recast") if isinstance(formula, Less) else ("<=", "le_recast")
        x, y = (self.printer.term(Num(number_of(v))) for v in (a, b))
        back = [f"(eq_sym {p})" if p else "eq_refl" for p in (first, second)]
        return f"({rule} (ltac:(lra) : {x} {sign} {y}) {back[0]} {back[1]})"

    def refutation(self, formula: Formula) -> str:
        """A proof of the negation of a formula that is false."""
        given = f"(fun h : {self.printer.formula(formula)} =>"
        match formula:
            case Equal(left, right) | Less(left, right) | AtMost(left, right):
                (a, first), (b, second) = self.value(left), self.value(right)
                rule = {Equal: "eq_fails", Less: "lt_fails", AtMost: "le_fails"}[type(formula)]
                sign = {Equal: "<>", Less: ">=", AtMost: ">"}[type(formula)]
                x, y = (self.printer.term(Num(number_of(v))) for v in (a, b))
                sides = " ".join(f"({self.printer.term(side)})" for side in (left, right))
                return f"({rule} {sides} {first or 'eq_refl'} {second or 'eq_refl'} (ltac:(lra) : {x} {sign} {y}))"
            case Not(part):
                return f"{given} h {self.proof(part)})"
            case And(parts):
                first_false = next(i for i, part in enumerate(parts) if self.truth(part) is False)
                where = projection("h", first_false, len(parts))
                return f"{given} {self.refutation(parts[first_false])} {where})"
            case Implies(premise, conclusion):
                return f"{given} {self.refutation(conclusion)} (h {self.proof(premise)}))"
            case ForAll(_, body, _):
                place = self._failing(formula)
                if place is not None:
                    return f"{given} {self.refutation(k.open_body(body, Num(place)))} (h {place}%nat))"
        raise NotRationalError("a statement that fails at no number")
