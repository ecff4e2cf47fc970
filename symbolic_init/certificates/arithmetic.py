"""Why two terms with one ring normal form are equal, as proof terms of Coq.

What is not built by +, · and natural powers is a piece. Each piece is brought to its canonical spelling (sums by
linearity, inverses by the laws of inverses, applications by their arguments); what is left is an identity of
polynomials in the pieces, which Coq decides by `ring_fact`.
"""

from __future__ import annotations

from collections.abc import Iterable

from symbolic_init.certificates.canonical import canonical, monomial_term
from symbolic_init.certificates.expressions import combined, counted, expression, lowered, pieces_of, put
from symbolic_init.certificates.gallina import Env, Printer
from symbolic_init.certificates.inverses import inverse_power
from symbolic_init.kernel.normal_form import frozen, polynomial
from symbolic_init.kernel.terms import Add, App, Entry, Mul, Num, Pow, Sum, Term

Proof = str | None  # None: both sides are the same


class Arithmetic:
    """Proofs of identities, in the words of a printer."""

    def __init__(self, printer: Printer) -> None:
        self.printer = printer

    def equal(self, left: Term, right: Term, env: Env = ()) -> str:
        """A proof of left = right. Errors: `ValueError` when their normal forms differ."""
        return self._equal(left, right, env) or f"(eq_refl ({self.printer.term(left, env)}))"

    def _equal(self, left: Term, right: Term, env: Env) -> Proof:
        left, right = counted(left), counted(right)
        if left == right:
            return None
        if frozen(left) != frozen(right):
            raise ValueError(f"expected two terms with the same normal form, found {left!r} and {right!r}")
        first, new_left = self._flat(left, env)
        second, new_right = self._flat(right, env)
        middle = self.identity(new_left, new_right, env)
        back = None if second is None else f"(eq_sym {second})"
        return self.chain((left, first, new_left), (new_left, middle, new_right), (new_right, back, right), env=env)

    def canonically(self, term: Term, env: Env) -> Proof:
        """A proof of term = its canonical spelling."""
        return self._equal_to_canonical(term, canonical(term), env)

    def _equal_to_canonical(self, term: Term, target: Term, env: Env) -> Proof:
        """The target has canonical pieces only."""
        term = counted(term)
        if term == target:
            return None
        first, new = self._flat(term, env)
        return self.chain((term, first, new), (new, self.identity(new, target, env), target), env=env)

    def chain(self, *links: tuple[Term, Proof, Term], env: Env) -> Proof:
        """a = b, b = c, … as one equation."""
        found: Proof = None
        for start, proof, _ in links:
            if found is None or proof is None:
                found = found or proof
            else:
                found = f"(eq_trans (y := {self.printer.term(start, env)}) {found} {proof})"
        return found

    def identity(self, left: Term, right: Term, env: Env) -> Proof:
        """left = right, polynomials with canonical pieces, which are equal as polynomials."""
        if left == right:
            return None
        pieces = list(dict.fromkeys((*pieces_of(left), *pieces_of(right))))
        places = {piece: place for place, piece in enumerate(pieces, 1)}
        return f"(ring_fact {self._listed(pieces, env)} {expression(left, places)} {expression(right, places)} eq_refl)"

    def _flat(self, term: Term, env: Env) -> tuple[Proof, Term]:
        """The term with every piece in canonical spelling, and why it is the same."""
        pieces = list(dict.fromkeys(pieces_of(term)))
        proofs = [self._piece(piece, env) for piece in pieces]
        if all(proof is None for proof, _ in proofs):
            return None, term
        return self.rewritten(
            term, {p: (target, proof) for p, (proof, target) in zip(pieces, proofs, strict=True)}, env
        )

    def rewritten(self, term: Term, new: dict[Term, tuple[Term, Proof]], env: Env) -> tuple[Proof, Term]:
        """The term with each of its pieces replaced by an equal one."""
        same = "eq_refl"
        for piece, (_, proof) in reversed(new.items()):
            same = f"(same_parts {proof or f'(eq_refl ({self.printer.term(piece, env)}))'} {same})"
        places = {piece: place for place, piece in enumerate(new, 1)}
        lists = [self._listed(new, env), self._listed((target for target, _ in new.values()), env)]
        changed = put(term, {piece: target for piece, (target, _) in new.items()})
        return f"(rewritten {expression(term, places)} {' '.join(lists)} {same})", changed

    def _listed(self, terms: Iterable[Term], env: Env) -> str:
        return f"[{'; '.join(self.printer.term(term, env) for term in terms)}]"

    def _piece(self, piece: Term, env: Env) -> tuple[Proof, Term]:
        target = canonical(piece)
        if piece == target:
            return None, target
        match piece:
            case App(name, arguments):
                proofs = [self.canonically(argument, env) or "eq_refl" for argument in arguments]
                kind = "f_equal" if len(proofs) == 1 else f"f_equal{len(proofs)}"
                return f"({kind} {self.printer.function(name)} {' '.join(proofs)})", target
            case Entry():
                return self._moved_index(piece, target, env), target
            case Pow(base, exponent):
                return inverse_power(self, base, -exponent, target, env), target
            case Sum(lower, upper, body, hint):
                return self._sum(piece, lower, upper, body, hint, target, env), target
        raise ValueError(f"expected a piece, found {piece!r}")

    def _moved_index(self, piece: Term, target: Term, env: Env) -> str:
        """The same but for the spelling of indices."""
        sides = f"{self.printer.term(piece, env)} = {self.printer.term(target, env)}"
        return f"(ltac:(first [reflexivity | f_equal; lia]) : {sides})"

    def _sum(self, piece: Term, lower: Term, upper: Term, body: Term, hint: str, target: Term, env: Env) -> Proof:
        """By linearity; a sum of ones is counted."""
        first, last = canonical(lower), canonical(upper)
        bounds = f"{self.printer.index(first, env)} {self.printer.index(last, env)}"
        moved = ""
        if (first, last) != (lower, upper):
            moved = self._moved_index(piece, Sum(first, last, body, hint), env)
        if isinstance(first, Num) and isinstance(last, Num) and last.value < first.value:
            empty = f"(sum_empty {bounds} _ ltac:(lia))"
            return f"(eq_trans {moved} {empty})" if moved else empty
        monomials = list(polynomial(body).items())
        inside = [monomial_term(frozenset((f, e) for f, e in m if f.loose & 1), 1) for m, _ in monomials]
        outside = [monomial_term(frozenset((f, e) for f, e in m if not f.loose & 1), c) for m, c in monomials]
        name = self.printer.bound(hint, body, env)
        within = (name, *env)
        if len(monomials) == 1 and outside == [Num(1)]:
            same = self._equal_to_canonical(body, inside[0], within) or "eq_refl"
            proof = f"(sum_ext {bounds} _ _ (fun {name} => {same}))"
            new: Term = Sum(first, last, inside[0], hint)
        else:
            # a coefficient -1 stands alone, lest (-1) · z is printed as - z
            summed = combined(tuple(Mul((Add((c,)), z)) for c, z in zip(outside, inside, strict=True)))
            eq = self._equal_to_canonical(body, summed, within) or "eq_refl"
            terms = "; ".join(
                f"({self.printer.term(lowered(c), env)}, fun {name} => {self.printer.term(z, within)})"
                for c, z in zip(outside, inside, strict=True)
            )
            listed = f"[{terms}]" if terms else "[]"
            texts = self.printer.term(summed, within)
            apart = combined(
                tuple(
                    Mul((Add((lowered(c),)), Sum(first, last, z, hint))) for c, z in zip(outside, inside, strict=True)
                )
            )
            proof = (
                f"(eq_trans (y := {self.printer.term(apart, env)}) "
                f"(eq_trans (sum_ext {bounds} _ (fun {name} => {texts}) (fun {name} => {eq})) "
                f"(sum_linear {bounds} {listed})) {self._counted(apart, target, env)})"
            )
            return self._moved(moved, piece, Sum(first, last, body, hint), proof, env)
        finished = self._counted(new, target, env) if new != target else None
        whole = proof if finished is None else f"(eq_trans (y := {self.printer.term(new, env)}) {proof} {finished})"
        return self._moved(moved, piece, Sum(first, last, body, hint), whole, env)

    def _moved(self, moved: str, piece: Term, new: Term, proof: str, env: Env) -> str:
        return f"(eq_trans (y := {self.printer.term(new, env)}) {moved} {proof})" if moved else proof

    def _counted(self, term: Term, target: Term, env: Env) -> str:
        """term = target, where the sums in term are canonical or sums of ones."""
        new: dict[Term, tuple[Term, Proof]] = {}
        for piece in dict.fromkeys(pieces_of(term)):
            spelling = canonical(piece)
            if spelling != piece:
                assert isinstance(piece, Sum) and piece.body == Num(1)
                new[piece] = spelling, self._ones(piece, spelling, env)
            else:
                new[piece] = piece, None
        if all(proof is None for _, proof in new.values()):
            return self.identity(term, target, env) or f"(eq_refl ({self.printer.term(term, env)}))"
        first, changed = self.rewritten(term, new, env)
        links = (term, first, changed), (changed, self.identity(changed, target, env), target)
        return self.chain(*links, env=env) or ""

    def _ones(self, piece: Sum, target: Term, env: Env) -> str:
        upper = self.printer.index(piece.upper, env)
        match piece.lower:
            case Num(1) if not isinstance(piece.upper, Num):
                return f"(sum_ones_1 {upper})" if self._plain(piece.upper) else self._by_tactic(piece, target, env)
            case Num(0) if not isinstance(piece.upper, Num):
                return f"(sum_ones_0 {upper})" if self._plain(piece.upper) else self._by_tactic(piece, target, env)
        return f"(ltac:(unfold Sum; simpl; ring) : {self.printer.term(piece, env)} = {self.printer.term(target, env)})"

    def _plain(self, upper: Term) -> bool:
        return not isinstance(upper, Add | Mul)

    def _by_tactic(self, piece: Sum, target: Term, env: Env) -> str:
        rule = "sum_ones_1" if piece.lower == Num(1) else "sum_ones_0"
        tactic = f"rewrite {rule}; rewrite ?S_INR, ?plus_INR, ?mult_INR; simpl; ring"
        return f"(ltac:({tactic}) : {self.printer.term(piece, env)} = {self.printer.term(target, env)})"
