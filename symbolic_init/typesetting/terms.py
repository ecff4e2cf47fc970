"""Kernel terms as printing trees, in the author's order: vectors bold, sums of products as inner products."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from symbolic_init.folding import PI
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import INDEX, Add, App, Entry, Mul, Num, Pow, Sum, Sym, Term
from symbolic_init.layout import (
    APPLY,
    TIMES,
    Big,
    Fenced,
    Letter,
    Node,
    Number,
    Operator,
    Root,
    Row,
    Script,
    Word,
    separated,
)
from symbolic_init.lettering import inner_product, stamp, symbol, zero
from symbolic_init.naming import unused
from symbolic_init.typesetting import arrays, choices
from symbolic_init.typesetting.memory import entries_of, once
from symbolic_init.typesetting.pieces import (
    ATOM,
    INNER,
    POWER,
    PRODUCT,
    SUM,
    Piece,
    barred,
    big,
    flat,
    juxtaposed,
    minus,
    number,
    parenthesised,
    quotient,
)
from symbolic_init.typesetting.quantities import QuantitySetter
from symbolic_init.typesetting.signs import inverted, negated

STANDARD = frozenset({"exp", "log", "tanh", "sinh", "cosh", "sin", "cos", "tan", "sign", "max", "min"})


@dataclass(frozen=True, eq=False)
class TermSetter(QuantitySetter):
    """Prints terms over known tensors in one notation; it is compared by identity, for what it has printed is kept."""

    def term(self, term: Term, indices: tuple[Sym, ...] = ()) -> Node:
        """The term; with indices, the vector (matrix) whose general entry it is, when it can be written as one."""
        if indices:
            vector = self.vector(term, indices)
            if vector is not None:
                return vector[1]
        return self.scalar(term)[1]

    @once
    def scalar(self, term: Term) -> Piece:
        """How tightly the print holds together, and the print."""
        match term:
            case Num(value):
                return (SUM if value < 0 else ATOM if isinstance(value, int) else PRODUCT), number(value)
            case Sym(name):
                return ATOM, symbol(name, self.notation) if self.start(name) is None else self.quantity(name, 0)
            case Entry():
                return ATOM, self.entry(term, 0)
            case Add() if (found := choices.chosen(term)) is not None:
                return choices.cases(found, self.scalar, self.term)
            case Add(parts):
                return self.add(parts, self.scalar)
            case Mul() if term == PI:
                return ATOM, Letter("π")
            case Mul(parts):
                opposite = negated(term)
                return self.multiply(parts, self.scalar) if opposite is None else minus(self.scalar(opposite))
            case Pow(base, exponent):
                return self.power(base, exponent)
            case App(function, arguments):
                return self.apply(function, arguments)
            case Sum():
                return self.sum(term)
        raise TypeError(f"expected a closed term, found {term!r}")

    @once
    def vector(self, term: Term, indices: tuple[Sym, ...]) -> Piece | None:
        """The vector (matrix) whose general entry is the term; None where it cannot be written as one."""
        match term:
            case Num(0):
                return ATOM, zero(len(indices), self.notation)
            case Entry(_, at) if at[len(at) - len(indices) :] == indices and self._whole(term, len(indices)):
                return (ATOM, self.entry(term, len(indices))) if not mentions(at[: -len(indices)], indices) else None
            case Add() if (found := choices.chosen(term)) is not None:
                whole = all(self.vector(part, indices) for part in found[1:])
                return (
                    choices.cases(found, lambda p: self.vector(p, indices) or self.scalar(p), self.term)
                    if whole
                    else None
                )
            case Add(parts) if parts and all(self.vector(negated(p) or p, indices) for p in parts):
                return self.add(parts, lambda part: self.vector(part, indices) or self.scalar(part))
            case Mul() if (opposite := negated(term)) is not None:
                positive = self.vector(opposite, indices)
                return positive and minus(positive)
            case Mul(parts):
                dependent = [part for part in parts if mentions((part,), indices)]
                if len(dependent) == 2:
                    return arrays.product(self, parts, indices)
                if len(dependent) != 1 or self.vector(dependent[0], indices) is None:
                    return None
                return self.multiply(
                    parts, lambda p: (self.vector(p, indices) if p is dependent[0] else None) or self.scalar(p)
                )
            case Sum():
                return arrays.matrix_times_vector(self, term, indices)
            case App(function, arguments):
                return arrays.entrywise(self, function, arguments, indices)
        return None

    def _whole(self, entry: Entry, axes: int) -> bool:
        shape = self.shape(entry.tensor)
        return shape is not None and shape.axes == axes

    def entry(self, entry: Entry, suppressed: int) -> Node:
        """An entry with its last indices suppressed: all of them gives the tensor itself, in bold."""
        shape, is_size = self.shape(entry.tensor), entry.tensor.startswith(k.NATURAL)
        timed = bool(entry.indices) and (shape.timed if shape else not is_size)
        at = entry.indices[1 if timed else 0 : len(entry.indices) - suppressed]
        below = tuple(self.scalar(i)[1] for i in at)
        time = (stamp(self.scalar(entry.indices[0])[1], self.notation),) if timed else ()
        layer = below[:1] if shape and shape.layer and at else ()
        return self.quantity(entry.tensor.lstrip(k.NATURAL), suppressed, layer, below[len(layer) :], time)

    def add(self, parts: tuple[Term, ...], inner: Callable[[Term], Piece]) -> Piece:
        """A + b - c: a summand with a negative coefficient is subtracted."""
        if not parts:
            return ATOM, Number("0")
        items: list[Node] = []
        for place, part in enumerate(parts):
            opposite = negated(part) if place or isinstance(part, Mul) else None
            tightness, node = inner(part if opposite is None else opposite)
            follows = place > 0 or opposite is not None
            loose = tightness == SUM and (follows or isinstance(part, Add))
            if loose or (tightness == INNER and big(node) and place < len(parts) - 1):
                node = parenthesised(node)
            items += [Operator("+" if opposite is None else "−"), node] if follows else [node]
        return SUM, Row(tuple(items))

    def multiply(self, parts: tuple[Term, ...], inner: Callable[[Term], Piece]) -> Piece:
        """A product in the order written; negative powers go below a fraction bar, under the factors before them."""
        pieces: list[Piece] = []
        below: list[Piece] = []
        for part in parts:
            reciprocal = inverted(part)
            if reciprocal is not None:
                below.append(self.scalar(reciprocal))
                continue
            if below:
                pieces, below = [quotient(pieces, below)], []
            pieces.append(inner(part))
        if below:
            pieces = [quotient(pieces, below)]
        return (PRODUCT, juxtaposed(pieces)) if len(pieces) > 1 else pieces[0] if pieces else (ATOM, Number("1"))

    def power(self, base: Term, exponent: int) -> Piece:
        """b^n; below a fraction bar when n is negative."""
        if exponent < 0:
            return PRODUCT, quotient([], [self.scalar(base if exponent == -1 else Pow(base, -exponent))])[1]
        tightness, node = self.scalar(base)
        if tightness < ATOM or node == Letter("e") or (isinstance(node, Script) and node.sup is not None):
            node = parenthesised(node)
        if isinstance(node, Script):
            return POWER, Script(node.base, node.sub, Number(str(exponent)))
        return POWER, Script(node, None, Number(str(exponent)))

    def apply(self, function: str, arguments: tuple[Term, ...]) -> Piece:
        """f(a, b); the two primitive steps as brackets [z > 0], the usual names upright."""
        inside = tuple(self.scalar(a)[1] for a in arguments)
        body = separated(inside)
        if function in ("nonneg", "pos") and len(arguments) == 1:
            relation = Operator("≥" if function == "nonneg" else ">")
            return ATOM, Fenced("[", Row((body, relation, Number("0"))), "]")
        if function == "delta":
            return ATOM, Fenced("[", Row((inside[0], Operator("="), inside[1])), "]")
        if function == "abs":
            return ATOM, Fenced("|", parenthesised(body) if barred(body) else body, "|")
        if function == "sqrt":
            return ATOM, Root(body)
        if function == "exp" and flat(body):
            return POWER, Script(Letter("e"), None, body)
        name = Word(function) if function in STANDARD else self.function(function)
        return ATOM, Row((name, APPLY, Fenced("(", body, ")")))

    def sum(self, term: Sum) -> Piece:
        """An inner product or a squared norm where it is one, else a sum with its limits."""
        index = fresh(term.hint, term.body)
        body = k.open_body(term.body, index)
        assert isinstance(body, Term)
        factors = body.parts if isinstance(body, Mul) else (body,)
        inner = self.inner(factors, index, term)
        if inner is not None:
            return inner
        tightness, node = self.scalar(body)
        variable = self.scalar(index)[1]
        lower, upper = self.scalar(term.lower)[1], self.scalar(term.upper)[1]
        sign = Big("∑", Row((variable, Operator("="), lower)), upper)
        return INNER, Row((sign, parenthesised(node) if tightness == SUM else node))

    def inner(self, factors: tuple[Term, ...], index: Sym, term: Sum) -> Piece | None:
        """The sum over the whole axis of a product of two vectors, or of a square, with the other factors in front."""
        at = [place for place, factor in enumerate(factors) if mentions((factor,), (index,))]
        vectors = [factors[place] for place in at]
        square = None
        match vectors:
            case [Pow(base, 2)]:
                square, vectors = base, [base]
            case [_, _]:
                pass
            case _:
                return None
        prints = [self.vector(vector, (index,)) for vector in vectors]
        full = term.lower == Num(1) and all(self.is_full(vector, index, term.upper) for vector in vectors)
        if not full or at[-1] != len(factors) - 1 or any(p is None for p in prints):
            return None
        found = [p for p in prints if p is not None]
        if square is not None:
            product: Node = Script(Fenced("‖", found[0][1], "‖"), None, Number("2"))
            scalars, tightness = factors[:-1], POWER
        else:
            if at[0] != len(factors) - 2:
                return None
            left, right = (parenthesised(node) if tightness < POWER else node for tightness, node in found)
            product = inner_product(left, right, self.notation)
            scalars, tightness = factors[:-2], INNER
        if not scalars:
            return tightness, product
        front = self.multiply(scalars, self.scalar)
        before = parenthesised(front[1]) if front[0] <= INNER else front[1]
        return min(tightness, PRODUCT), Row((before, TIMES, product))

    def is_full(self, vector: Term, index: Sym, size: Term) -> bool:
        """Does the index run along whole axes only?"""
        entries = (entry for entry in entries_of(vector) if entry.indices and entry.indices[-1] == index)
        known = [(self.shape(entry.tensor), entry) for entry in entries]
        return all(shape is not None and shape.last_size(entry) == (size,) for shape, entry in known)

    def common_index(self, terms: tuple[Term, ...]) -> tuple[Sym, ...]:
        """The free index that every one of the terms, lines of one calculation, has as its vector index."""
        for entry in entries_of(terms[0]):
            last = entry.indices[-1] if entry.indices else None
            if isinstance(last, Sym) and all(self.vector(term, (last,)) for term in terms):
                return (last,)
        return ()


def fresh(hint: str, body: k.Syntax, sort: str = INDEX) -> Sym:
    """A variable for an opened binder, with the hinted name unless that is taken."""
    hint = hint.rstrip("!") or "k"  # the kernel marks names of its own with it
    taken = {symbol.name for symbol in k.free_symbols(body)}
    return Sym(unused(taken, hint, *"jklmipqrs"), sort)


def mentions(nodes: tuple[k.Syntax, ...], symbols: tuple[Sym, ...]) -> bool:
    """Does one of the symbols occur?"""
    return not all(node.mentions.isdisjoint(symbols) for node in nodes)
