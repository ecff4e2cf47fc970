"""Values in one instance: sizes, numbers and data are given, and what the loop computes from them is worked out in Coq.

Each quantity gets its value in an assertion of its own: by its definition it is a term of quantities that come before
it, whose values are put in; what is left is arithmetic of rationals.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import isqrt
from typing import cast

from symbolic_init.certificates.arithmetic import Arithmetic, Proof
from symbolic_init.certificates.errors import NotRationalError
from symbolic_init.certificates.expressions import put
from symbolic_init.certificates.gallina import Printer
from symbolic_init.certificates.recursion import Recursion
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    App,
    Bound,
    Entry,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
    Term,
)
from symbolic_init.report import Trace
from symbolic_init.system import Function

Key = tuple[str, tuple[int, ...]]
AT_A_POINT = {("exp", 0): (1, "exp_of_zero"), ("log", 1): (0, "log_of_one"), ("sqrt", 0): (0, "sqrt_of_zero"),
              ("sqrt", 1): (1, "sqrt_of_one"), ("tanh", 0): (0, "tanh_of_zero"), ("sin", 0): (0, "sin_of_zero"),
              ("cos", 0): (1, "cos_of_zero"), ("sinh", 0): (0, "sinh_of_zero"), ("cosh", 0): (1, "cosh_of_zero"),
              ("atan", 0): (0, "atan_of_zero"), ("erf", 0): (0, "erf_of_zero")}  # fmt: skip


class Instance:
    """An instance in the words of a printer; `lines` are the assertions made so far."""

    def __init__(
        self, trace: Trace, printer: Printer, recursions: Sequence[Recursion], functions: Mapping[str, Function]
    ) -> None:
        self.printer, self.arithmetic = printer, Arithmetic(printer)
        self.sizes = {name: int(size) for name, size in trace.sizes.items()}
        self.numbers = {name: value for run in trace.runs for name, value in run.hyperparameters.items()}
        self.data: dict[Key, Fraction] = dict(trace.constants)
        for step, sample in enumerate(trace.inputs, 1):
            self.data |= {(name, (step, *indices)): value for (name, indices), value in sample.items()}
        self.steps = len(trace.inputs)
        self.recursions, self.functions = recursions, functions
        self.lines: list[str] = []
        self.tensors: list[str] = []  # of the loops, whose entries have been worked out
        self._values: dict[Entry, tuple[Fraction, str]] = {}

    # What is given

    def index_value(self, name: str) -> int:
        """A size; what the instance does not mention is 1."""
        return self.sizes.get(name, 1)

    def number(self, name: str) -> Num:
        """A hyperparameter; what the instance does not mention is 1."""
        return Num(number_of(Fraction(self.numbers.get(name, 1))))

    def function_text(self, name: str) -> str:
        """A function that the instance chose."""
        if name not in self.functions:
            raise NotRationalError(f"the function {name}, which the instance leaves open")
        function = self.functions[name]
        assert function.body is not None
        names = " ".join(self.printer.symbol(p) for p in function.parameters)
        return f"fun {names} : R => {self.printer.term(function.body, (), 200)}"

    def tensor_text(self, name: str, arity: int) -> str:
        """The data of an input or constant as a function."""
        rows = sorted((indices, value) for (tensor, indices), value in self.data.items() if tensor == name and value)
        if not arity:
            return self.printer.term(Num(number_of(rows[0][1]))) if rows else "0"
        names = ["t", "i", "j", "k", "l"][:arity] if arity <= 5 else [f"i{place}" for place in range(arity)]
        cases = [
            f"{', '.join(f'{i}%nat' for i in indices)} => {self.printer.term(Num(number_of(value)))}"
            for indices, value in rows
        ]
        if not cases:
            return f"fun {' '.join('_' for _ in names)} : nat => 0"
        default = f"{', '.join('_' for _ in names)} => 0"
        return f"fun {' '.join(names)} : nat => match {', '.join(names)} with {' | '.join([*cases, default])} end"

    # Values

    def value(self, term: Term) -> tuple[Fraction, Proof]:
        """The value of a closed term, and why it is that. Errors: `NotRationalError`."""
        term = self._expanded(self._closed(term))
        found, pieces = {}, dict.fromkeys(self._pieces(term))
        for piece in pieces:
            value, proof = self._piece(piece)
            found[piece] = _shielded(value), proof
        numeric = put(term, {piece: number for piece, (number, _) in found.items()})
        result = _calculated(numeric)
        target = Num(number_of(result))
        if term == target:
            return result, None
        links: list[tuple[Term, Proof, Term]] = []
        if any(proof is not None for _, proof in found.values()):
            first, _ = self.arithmetic.rewritten(term, found, ())
            links.append((term, first, numeric))
        links.append((numeric, self.arithmetic.equal(numeric, target) if numeric != target else None, target))
        return result, self.arithmetic.chain(*links, env=())

    def _pieces(self, term: Term) -> Iterator[Term]:
        match term:
            case Num():
                return
            case Add(parts) | Mul(parts):
                for part in parts:
                    yield from self._pieces(part)
            case Pow(base, exponent) if exponent >= 0:
                yield from self._pieces(base)
            case _:
                yield term

    def _piece(self, piece: Term) -> tuple[Fraction, Proof]:
        match piece:
            case Entry():
                return self._entry(piece)
            case Sym(name, sort) if sort == INDEX:
                size = self.index_value(name)
                return Fraction(
                    size
                ), f"(ltac:(unfold {self.printer.symbol(piece)}; simpl; lra) : {self.printer.term(piece)} = {size})"
            case Sym(name):
                number = self.number(name)
                return Fraction(number.value), f"(eq_refl : {self.printer.term(piece)} = {self.printer.term(number)})"
            case Pow(base, exponent):
                value, proof = self.value(base)
                numeric = Pow(Num(number_of(value)), exponent)
                result = value**exponent if value else Fraction(0)
                same = proof and (f"(inv1 {proof})" if exponent == -1 else f"(inv1 (pow1 {-exponent} {proof}))")
                target = Num(number_of(result))
                last = None if numeric == target else self.arithmetic.equal(numeric, target)
                return result, self.arithmetic.chain((piece, same, numeric), (numeric, last, target), env=())
            case App(name, (argument,)):
                value, proof = self.value(argument)
                result, law = _applied(name, value, self.printer.term(Num(number_of(value))))
                if proof is None:
                    return result, law
                moved = f"(f_equal {self.printer.function(name)} {proof})"
                return result, f"(eq_trans {moved} {law})"
            case App("delta", (first, second)):
                (a, one), (b, two) = self.value(first), self.value(second)
                x, y = (self.printer.term(Num(number_of(v))) for v in (a, b))
                law = f"(delta_same ({x}))" if a == b else f"(delta_other ({x}) ({y}) ltac:(lra))"
                return Fraction(a == b), f"(eq_trans (f_equal2 delta {one or 'eq_refl'} {two or 'eq_refl'}) {law})"
        raise NotRationalError(f"the value of {piece!r}")

    def _entry(self, entry: Entry) -> tuple[Fraction, Proof]:
        if entry in self._values:
            return self._values[entry]
        indices = tuple(int(i.value) for i in entry.indices if isinstance(i, Num))
        if len(indices) != len(entry.indices):
            raise NotRationalError(f"an entry of {entry.tensor} at no number")
        recursion = next((r for r in self.recursions if entry.tensor in r.defined), None)
        text = self.printer.term(entry)
        if recursion is None:
            value = self.data.get((entry.tensor, indices), Fraction(0))
            return value, f"(eq_refl : {text} = {self.printer.term(Num(number_of(value)))})"
        body = self._body(recursion, entry.tensor, indices)
        opened = self._expanded(self._closed(body))
        value, proof = self.value(body)
        if entry.tensor not in self.tensors:
            self.tensors.append(entry.tensor)
        number = self.printer.term(Num(number_of(value)))
        name = f"v{len(self._values) + 1}"
        shown = self.printer.term(opened)
        why = f"(eq_refl : {text} = {shown})" if proof is None else f"(eq_trans (y := {shown}) eq_refl {proof})"
        self.lines.append(f"  assert ({name} : {text} = {number})\n    by exact {why}.")
        self._values[entry] = value, name
        return value, name

    def _body(self, recursion: Recursion, tensor: str, indices: tuple[int, ...]) -> Term:
        time, *rest = indices
        if time > self.steps:
            raise NotRationalError(f"{tensor} after the last sample of the instance")
        equation = (recursion.steps if time else recursion.starts).get(tensor)
        if equation is None:
            raise NotRationalError(f"{tensor} before the first step")
        values: dict[Sym, Term] = {s: Num(i) for s, i in zip(equation.indices, rest, strict=True)}
        if equation.time is not None:
            values[equation.time] = Num(time - 1)
        return k.replace(equation.body, values)

    def _closed(self, node: Term) -> Term:
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
            case Sym(name, _):
                return Num(self.index_value(name))
            case Bound() | Num():
                return term
            case Add(parts) | Mul(parts):
                new = tuple(self._index(part) for part in parts)
                if all(isinstance(part, Num) for part in new):
                    return Num(number_of(_calculated(type(term)(new))))
                return type(term)(new)
        return term

    def _expanded(self, term: Term) -> Term:
        """Sums written out and functions with a definition unfolded; Coq sees the same by computation."""
        match term:
            case Num() | Sym() | Entry():
                return term
            case Sum(Num(first), Num(last), body, _):
                total: Term = Num(0)
                for place in range(int(last), int(first) - 1, -1):
                    total = Add((self._expanded(self._closed(k.open_body(body, Num(place)))), total))
                return total
            case App(name, arguments) if name in self.functions:
                function = self.functions[name]
                assert function.body is not None
                return self._expanded(k.replace(function.body, dict(zip(function.parameters, arguments, strict=True))))
        new = term.map(lambda part, _: self._expanded(part) if isinstance(part, Term) else part, 0)
        assert isinstance(new, Term)
        return new


def _applied(name: str, value: Fraction, shown: str) -> tuple[Fraction, str]:
    """The value of a function of Coq at a rational, and the law that says so."""
    point = (name, int(value))
    if value.denominator == 1 and point in AT_A_POINT:
        result, law = AT_A_POINT[point]
        return Fraction(result), f"law_{law}"
    if name in ("nonneg", "pos"):
        holds = value >= 0 if name == "nonneg" else value > 0
        law = {"nonneg": ("negative", "nonnegative"), "pos": ("nonpositive", "positive")}[name][holds]
        return Fraction(holds), f"(law_{name}_of_{law} ({shown}) ltac:(lra))"
    if name == "sqrt" and value > 0 and (root := _root(value)) is not None:
        shown_root = root.numerator if root.denominator == 1 else f"{root.numerator} / {root.denominator}"
        return root, f"(sqrt_known ({shown}) ({shown_root}) ltac:(lra) ltac:(lra))"
    if name == "abs":
        return abs(value), f"({'Rabs_pos_eq' if value >= 0 else 'abs_of_negative'} ({shown}) ltac:(lra))"
    raise NotRationalError(f"{name} of {value}")


def _root(value: Fraction) -> Fraction | None:
    """The square root, if it is rational."""
    found = Fraction(isqrt(value.numerator), isqrt(value.denominator))
    return found if found**2 == value else None


def _calculated(term: Term) -> Fraction:
    """The value of a term of numbers."""
    match term:
        case Num(number):
            return Fraction(number)
        case Add(parts):
            return sum((_calculated(part) for part in parts), Fraction(0))
        case Mul(parts):
            total = Fraction(1)
            for part in parts:
                total *= _calculated(part)
            return total
        case Pow(base, exponent):
            value = _calculated(base)
            return value**exponent if value or exponent >= 0 else Fraction(0)
    raise NotRationalError(f"the value of {term!r}")


def _shielded(value: Fraction) -> Term:
    """A number as a part of a term: a factor -1 would be read as a sign."""
    return Add((Num(-1),)) if value == -1 else Num(number_of(value))


def number_of(value: Fraction) -> int | Fraction:
    """A number as the kernel writes it."""
    return int(value) if value.denominator == 1 else value
