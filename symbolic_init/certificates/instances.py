"""Values in one instance: sizes, numbers and data are given, and what the loop computes from them is worked out in Coq.

Each quantity gets its value in an assertion of its own: by its definition it is a term of quantities that come before
it, whose values are put in; what is left is arithmetic of rationals. A number that is not rational, or at least not
known to be, gets an enclosure in the place of a value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import cast

from symbolic_init.certificates import enclosures
from symbolic_init.certificates.arithmetic import Arithmetic, Proof
from symbolic_init.certificates.data import Data, number_of
from symbolic_init.certificates.enclosures import Span, Value, spanned
from symbolic_init.certificates.errors import NotRationalError
from symbolic_init.certificates.expressions import compared, expression, pieces_of, put, rational
from symbolic_init.certificates.gallina import Printer
from symbolic_init.certificates.points import applied
from symbolic_init.certificates.recursion import Recursion
from symbolic_init.certificates.unfolding import Unfolding, calculated
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    App,
    Entry,
    Num,
    Pow,
    Sym,
    Term,
)
from symbolic_init.report import Trace
from symbolic_init.system import Function

CHECKED = "_"  # what `proved` leaves to Coq's virtual machine
SIGNS = {"nonneg": (("law_nonneg_of_negative", "below_0"), ("law_nonneg_of_nonnegative", "from_0")),
         "pos": (("law_pos_of_nonpositive", "to_0"), ("law_pos_of_positive", "beyond_0"))}  # fmt: skip
Known = tuple[Value, Proof]  # a number, and why the term equals it; or an enclosure, and why the term is inside it


class Instance:
    """An instance in the words of a printer; `lines` are the assertions made so far."""

    def __init__(
        self, trace: Trace, printer: Printer, recursions: Sequence[Recursion], functions: Mapping[str, Function],
        layered: Iterable[str],
    ) -> None:  # fmt: skip
        self.printer, self.arithmetic = printer, Arithmetic(printer)
        self.data = Data(trace, layered)
        self.recursions, self.functions = recursions, functions
        self.beyond: set[Sym] = set()  # any natural numbers: what is added to the last index of the data
        self.unfolding = Unfolding(self.data, functions, self.beyond)
        self.lines: list[str] = []
        self.tensors: list[str] = []  # of the loops, whose entries have been worked out
        self._values: dict[Term, Known] = {}

    def function_text(self, name: str) -> str:
        """A function that the instance chose."""
        if name not in self.functions:
            raise NotRationalError(f"the function {name}, which the instance leaves open")
        function = self.functions[name]
        assert function.body is not None
        names = " ".join(self.printer.symbol(p) for p in function.parameters)
        return f"fun {names} : R => {self.printer.term(function.body, (), 200)}"

    def value(self, term: Term) -> Known:
        """The value of a closed term, and why it is that. Errors: `NotRationalError`."""
        term = self.unfolding(term)
        found = {piece: self._piece(piece) for piece in dict.fromkeys(pieces_of(term))}
        if any(isinstance(value, Span) for value, _ in found.values()):
            return found[term] if term in found else self._enclosed(term, found)
        exact = {piece: (_shielded(cast(Fraction, value)), proof) for piece, (value, proof) in found.items()}
        numeric = put(term, {piece: number for piece, (number, _) in exact.items()})
        result = calculated(numeric)
        target = Num(number_of(result))
        if term == target:
            return result, None
        links: list[tuple[Term, Proof, Term]] = []
        if any(proof is not None for _, proof in exact.values()):
            first, _ = self.arithmetic.rewritten(term, exact, ())
            links.append((term, first, numeric))
        links.append((numeric, self.arithmetic.equal(numeric, target) if numeric != target else None, target))
        return result, self.arithmetic.chain(*links, env=())

    def inside(self, term: Term, known: Known) -> tuple[Span, str]:
        """The enclosure of a term that has a value, and why the term is in it, for a reader who knows the enclosure."""
        value, proof = known
        if isinstance(value, Span):
            assert proof is not None
            return value, proof
        return spanned(value), f"(exactly (z := {self.printer.term(term)}) {rational(value)} {proof or 'eq_refl'})"

    def told(self, term: Term, known: Known) -> str:
        """That the term is in its enclosure, with the statement."""
        span, proof = self.inside(term, known)
        return proof if proof.isalnum() else f"({proof} : inside ({self.printer.term(term)}) {span})"

    # Enclosures

    def _enclosed(self, term: Term, found: Mapping[Term, Known]) -> Known:
        """A polynomial in pieces with values."""
        spans = {piece: self.inside(piece, known) for piece, known in found.items()}
        outer = enclosures.enclosure(term, {piece: span for piece, (span, _) in spans.items()}).stated()
        facts = "(Forall2_nil _)"
        for _, proof in reversed(spans.values()):
            facts = f"(one_more {proof} {facts})"
        listed = "; ".join(self.printer.term(piece) for piece in spans)
        written = expression(term, {piece: place for place, piece in enumerate(spans, 1)})
        return self._stated(term, outer, f"(enclosed (l := [{listed}]) {written} _ {facts} {CHECKED})")

    def _stated(self, term: Term, outer: Span, proof: str) -> Known:
        """The term is inside it, and no more than that, unless it is a single number."""
        if outer.low == outer.high:
            return outer.low, f"(collapsed (z := {self.printer.term(term)}) {rational(outer.low)} {proof})"
        return outer, proof

    def _by_lemma(self, lemma: str, term: Term, argument: Term, known: Known, outer: Span) -> Known:
        """A function of a term that has a value."""
        span, proof = self.inside(argument, known)
        return self._stated(term, outer, f"({lemma} ({self.printer.term(argument)}) {span} _ {proof} {CHECKED})")

    def _sign(self, name: str, argument: Term, known: Known) -> Known:
        """[z ≥ 0] or [z > 0] for a z that has an enclosure."""
        span, proof = spanned(known[0]), self.told(argument, known)
        holds = span.low > 0 or (name == "nonneg" and span.low == 0)
        if not holds and not (span.high < 0 or (name == "pos" and span.high == 0)):
            raise NotRationalError("the sign of a number that is not told from 0")
        law, why = SIGNS[name][holds]
        return Fraction(holds), f"({law} ({self.printer.term(argument)}) ({why} {proof} {CHECKED}))"

    # Pieces

    def _piece(self, piece: Term) -> Known:
        if piece not in self._values:
            value, proof = self._worked_out(piece)
            if isinstance(value, Span) and not isinstance(piece, Entry):
                if self.beyond & piece.mentions:
                    raise NotRationalError("infinitely many numbers that are not rational")
                proof = self._asserted(f"inside ({self.printer.term(piece)}) {value}", proof or "")
            self._values[piece] = value, proof
        return self._values[piece]

    def _asserted(self, statement: str, proof: str) -> str:
        """The name of a new assertion."""
        name = f"v{len(self.lines) + 1}"
        self.lines.append(f"  assert ({name} : {statement})\n    by ({proved(proof)}).")
        return name

    def _worked_out(self, piece: Term) -> Known:
        match piece:
            case Entry():
                return self._entry(piece)
            case Sym(name, sort) if sort == INDEX:
                if piece in self.beyond:
                    raise NotRationalError("an index as a number")
                size = self.data.size(name)
                shown = self.printer.symbol(piece)
                return Fraction(size), f"(INR_IZR_INZ {shown} : {self.printer.term(piece)} = {size})"
            case Sym(name):
                number = self.data.number(name)
                return Fraction(number.value), f"(eq_refl : {self.printer.term(piece)} = {self.printer.term(number)})"
            case Pow(base, exponent):
                return self._inverse(piece, base, -exponent)
            case App(name, (argument,)):
                return self._application(piece, name, argument)
            case App("delta", (first, second)):
                (a, one), (b, two) = self.value(first), self.value(second)
                if isinstance(a, Span) or isinstance(b, Span):
                    raise NotRationalError("whether two indices are equal")
                x, y = (self.printer.term(Num(number_of(v))) for v in (a, b))
                law = f"(delta_same ({x}))" if a == b else f"(delta_other ({x}) ({y}) {compared('number_apart', a, b)})"
                return Fraction(a == b), f"(eq_trans (f_equal2 delta {one or 'eq_refl'} {two or 'eq_refl'}) {law})"
        raise NotRationalError(f"the value of {piece!r}")

    def _inverse(self, piece: Term, base: Term, exponent: int) -> Known:
        value, proof = self.value(base)
        if isinstance(value, Span):
            denominator = base if exponent == 1 else Pow(base, exponent)
            known = self.value(denominator)
            outer = enclosures.inverse(spanned(known[0])).stated()
            return self._by_lemma("inverse_inside", piece, denominator, known, outer)
        numeric = Pow(Num(number_of(value)), -exponent)
        result = value**-exponent if value else Fraction(0)
        same = proof and (f"(inv1 {proof})" if exponent == 1 else f"(inv1 (pow1 {exponent} {proof}))")
        target = Num(number_of(result))
        last = None if numeric == target else self.arithmetic.equal(numeric, target)
        return result, self.arithmetic.chain((piece, same, numeric), (numeric, last, target), env=())

    def _application(self, piece: Term, name: str, argument: Term) -> Known:
        known = value, proof = self.value(argument)
        if isinstance(value, Span) and name in SIGNS:
            return self._sign(name, argument, known)
        exact = None if isinstance(value, Span) else applied(name, value, self.printer.term(Num(number_of(value))))
        if exact is None:
            outer = enclosures.function(name, spanned(value)).stated()
            return self._by_lemma(f"{name}_inside", piece, argument, known, outer)
        result, law = exact
        return result, law if proof is None else f"(eq_trans (f_equal {self.printer.function(name)} {proof}) {law})"

    def _entry(self, entry: Entry) -> Known:
        indices = tuple(map(self._place, entry.indices))
        recursion = next((r for r in self.recursions if entry.tensor in r.defined), None)
        text = self.printer.term(entry)
        if recursion is None:
            given = self.data.entry(entry.tensor, indices)
            why = f"INR_IZR_INZ {self.printer.index(entry)}" if entry.tensor[0] == k.NATURAL else "eq_refl"
            return given, f"({why} : {text} = {self.printer.term(Num(number_of(given)))})"
        if not all(isinstance(i, Num) for i in entry.indices):
            raise NotRationalError("a statement about infinitely many steps of the loop")
        body = self._body(recursion, entry.tensor, indices)
        opened = self.printer.term(self.unfolding(body))
        value, proof = self.value(body)
        if entry.tensor not in self.tensors:
            self.tensors.append(entry.tensor)
        if isinstance(value, Span):
            return value, self._asserted(f"inside ({text}) {value}", f"(same_inside (y := {opened}) eq_refl {proof})")
        number = self.printer.term(Num(number_of(value)))
        why = f"(eq_refl : {text} = {opened})" if proof is None else f"(eq_trans (y := {opened}) eq_refl {proof})"
        return value, self._asserted(f"{text} = {number}", why)

    def _place(self, index: Term) -> int:
        """Which entry it is; beyond the data all are the same."""
        match index:
            case Num(value):
                return int(value)
            case Add((Sym(), Num(value))) if value > self.data.last:
                return int(value)
        raise NotRationalError(f"an entry at {index!r}")

    def _body(self, recursion: Recursion, tensor: str, indices: tuple[int, ...]) -> Term:
        if indices[0] > self.data.steps:
            raise NotRationalError(f"{tensor} after the last sample of the instance")
        if tensor in recursion.downwards:
            last = recursion.steps[tensor].last
            if last is not None and indices[1] > self.data.size(last.name):
                return Num(0)
        return recursion.body(tensor, indices)


def _shielded(value: Fraction) -> Term:
    """A number as a part of a term: a factor -1 would be read as a sign."""
    return Add((Num(-1),)) if value == -1 else Num(number_of(value))


def proved(proof: str) -> str:
    """The tactics for a proof term with computations in it."""
    return f"refine {proof}; vm_cast_no_check (@eq_refl bool true)"
