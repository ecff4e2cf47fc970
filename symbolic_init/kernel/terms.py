"""TRUSTED. Terms and formulas: the immutable syntax that theorems are about. Standard library only.

Meaning (fixed once, used by every rule):
terms denote real numbers; a tensor denotes an arbitrary function of natural numbers, read by `Entry`; a `Sum` runs over
the naturals lower, lower+1, …, upper and is 0 when upper < lower; `Pow(x, 0)` is 1 and 0 to a negative power is 0 (every
term has a value; that the author never divides by 0 is a separate obligation). Bound variables are de Bruijn indices, so
terms that differ in the names of bound variables are equal and substitution cannot capture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

REAL, INDEX = "real", "index"


class MalformedError(ValueError):
    """The parts do not make a term or formula: said with what was expected and what was found."""


def need(condition: bool, expected: str, found: object) -> None:
    """Raise `MalformedError` unless the condition holds."""
    if not condition:
        raise MalformedError(f"expected {expected}, found {found!r}")


class Syntax:
    """A node of a term or formula: compared by structure, never changed after it is made.

    `loose` is a bit mask: bit i is set when bound variable i escapes from the node.
    """

    __slots__ = ("_hash", "loose")
    __match_args__: tuple[str, ...] = ()
    _hash: int
    loose: int

    def _seal(self, loose: int, *identity: object, **fields: object) -> None:
        put = object.__setattr__
        for name, value in fields.items():
            put(self, name, value)
        put(self, "loose", loose)
        put(self, "_hash", hash((type(self).__name__, identity)))

    def identity(self) -> tuple[object, ...]:
        """The fields that make two nodes equal (a bound variable's display name is not one of them)."""
        return tuple(getattr(self, name) for name in self.__match_args__ if name != "hint")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("terms and formulas cannot be changed")

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if type(self) is not type(other) or self._hash != other._hash:  # type: ignore[attr-defined]  # same type
            return False
        return self.identity() == other.identity()  # type: ignore[attr-defined]  # same type

    def __hash__(self) -> int:
        return self._hash

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self.identity()))})"

    def map(self, f: Callable[..., object], depth: int) -> Syntax:
        """The same node over f(child, depth), depth + 1 below a binder."""
        return self

    def children(self) -> Iterator[Syntax]:
        """The nodes directly below, bodies of binders included."""
        return iter(())


class Term(Syntax):
    """A real number; an index term denotes a natural one."""

    __slots__ = ()


class Formula(Syntax):
    """A statement about terms."""

    __slots__ = ()


class Num(Term):
    """A rational constant."""

    __slots__ = ("value",)
    __match_args__ = ("value",)
    value: int | Fraction

    def __init__(self, value: int | Fraction) -> None:
        need(type(value) in (int, Fraction), "an exact int or Fraction", value)
        value = value.numerator if value.denominator == 1 else value
        self._seal(0, value, value=value)


class Sym(Term):
    """A free variable of sort `REAL` or `INDEX`."""

    __slots__ = ("name", "sort")
    __match_args__ = ("name", "sort")
    name: str
    sort: str

    def __init__(self, name: str, sort: str = REAL) -> None:
        need(type(name) is str and name != "", "a name", name)
        need(sort in (REAL, INDEX), "a sort", sort)
        self._seal(0, name, sort, name=name, sort=sort)


class Bound(Term):
    """The variable of the binder that stands `level` binders further out."""

    __slots__ = ("level", "sort")
    __match_args__ = ("level", "sort")
    level: int
    sort: str

    def __init__(self, level: int, sort: str = INDEX) -> None:
        need(type(level) is int and level >= 0, "a binder level", level)
        need(sort in (REAL, INDEX), "a sort", sort)
        self._seal(1 << level, level, sort, level=level, sort=sort)


def is_index(term: object) -> bool:
    """Does the term denote a natural number by its form alone?"""
    match term:
        case Num(value):
            return type(value) is int and value >= 0
        case Sym(_, sort) | Bound(_, sort):
            return sort == INDEX
        case Add(parts) | Mul(parts):
            return all(map(is_index, parts))
    return False


class Entry(Term):
    """The entry of a named tensor at index terms; `Entry("w", (t, k))` is w[t, k]."""

    __slots__ = ("tensor", "indices")
    __match_args__ = ("tensor", "indices")
    tensor: str
    indices: tuple[Term, ...]

    def __init__(self, tensor: str, indices: tuple[Term, ...]) -> None:
        need(type(tensor) is str and tensor != "", "a tensor name", tensor)
        need(type(indices) is tuple and all(map(is_index, indices)), "index terms", indices)
        self._seal(_loose(indices), tensor, indices, tensor=tensor, indices=indices)

    def map(self, f: Callable[..., Term], depth: int) -> Entry:
        return Entry(self.tensor, tuple(f(i, depth) for i in self.indices))

    def children(self) -> Iterator[Syntax]:
        return iter(self.indices)


class _Operation(Term):
    __slots__ = ("parts",)
    __match_args__ = ("parts",)
    parts: tuple[Term, ...]

    def __init__(self, parts: tuple[Term, ...]) -> None:
        _need_terms(parts)
        self._seal(_loose(parts), parts, parts=parts)

    def map(self, f: Callable[..., Term], depth: int) -> Term:
        return type(self)(tuple(f(p, depth) for p in self.parts))

    def children(self) -> Iterator[Syntax]:
        return iter(self.parts)


class Add(_Operation):
    """The sum of its parts, in the order in which they were written; the empty sum is 0."""

    __slots__ = ()


class Mul(_Operation):
    """The product of its parts, in the order in which they were written; the empty product is 1."""

    __slots__ = ()


class Pow(Term):
    """An integer power."""

    __slots__ = ("base", "exponent")
    __match_args__ = ("base", "exponent")
    base: Term
    exponent: int

    def __init__(self, base: Term, exponent: int) -> None:
        _need_terms((base,))
        need(type(exponent) is int, "an integer exponent", exponent)
        self._seal(base.loose, base, exponent, base=base, exponent=exponent)

    def map(self, f: Callable[..., Term], depth: int) -> Pow:
        return Pow(f(self.base, depth), self.exponent)

    def children(self) -> Iterator[Syntax]:
        yield self.base


class App(Term):
    """A named function applied to terms."""

    __slots__ = ("function", "arguments")
    __match_args__ = ("function", "arguments")
    function: str
    arguments: tuple[Term, ...]

    def __init__(self, function: str, arguments: tuple[Term, ...]) -> None:
        need(type(function) is str and function != "", "a function name", function)
        _need_terms(arguments)
        self._seal(_loose(arguments), function, arguments, function=function, arguments=arguments)

    def map(self, f: Callable[..., Term], depth: int) -> App:
        return App(self.function, tuple(f(a, depth) for a in self.arguments))

    def children(self) -> Iterator[Syntax]:
        return iter(self.arguments)


class Sum(Term):
    """The sum of the body, whose `Bound(0)` runs from lower to upper; 0 when upper < lower."""

    __slots__ = ("lower", "upper", "body", "hint")
    __match_args__ = ("lower", "upper", "body", "hint")
    lower: Term
    upper: Term
    body: Term
    hint: str

    def __init__(self, lower: Term, upper: Term, body: Term, hint: str = "j") -> None:
        need(is_index(lower) and is_index(upper), "natural-number bounds", (lower, upper))
        _need_terms((body,))
        loose = lower.loose | upper.loose | body.loose >> 1
        self._seal(loose, lower, upper, body, lower=lower, upper=upper, body=body, hint=str(hint))

    def map(self, f: Callable[..., Term], depth: int) -> Sum:
        return Sum(f(self.lower, depth), f(self.upper, depth), f(self.body, depth + 1), self.hint)

    def children(self) -> Iterator[Syntax]:
        return iter((self.lower, self.upper, self.body))


class _Relation(Formula):
    __slots__ = ("left", "right")
    __match_args__ = ("left", "right")
    left: Term
    right: Term

    def __init__(self, left: Term, right: Term) -> None:
        _need_terms((left, right))
        self._seal(left.loose | right.loose, left, right, left=left, right=right)

    def map(self, f: Callable[..., Term], depth: int) -> Formula:
        return type(self)(f(self.left, depth), f(self.right, depth))

    def children(self) -> Iterator[Syntax]:
        return iter((self.left, self.right))


class Equal(_Relation):
    """left = right."""

    __slots__ = ()


class Less(_Relation):
    """left < right."""

    __slots__ = ()


class AtMost(_Relation):
    """left ≤ right."""

    __slots__ = ()


class Not(Formula):
    """The negation of a formula."""

    __slots__ = ("part",)
    __match_args__ = ("part",)
    part: Formula

    def __init__(self, part: Formula) -> None:
        _need_formulas((part,))
        self._seal(part.loose, part, part=part)

    def map(self, f: Callable[..., Formula], depth: int) -> Formula:
        return Not(f(self.part, depth))

    def children(self) -> Iterator[Syntax]:
        yield self.part


class And(Formula):
    """All of its parts."""

    __slots__ = ("parts",)
    __match_args__ = ("parts",)
    parts: tuple[Formula, ...]

    def __init__(self, parts: tuple[Formula, ...]) -> None:
        _need_formulas(parts)
        self._seal(_loose(parts), parts, parts=parts)

    def map(self, f: Callable[..., Formula], depth: int) -> Formula:
        return And(tuple(f(p, depth) for p in self.parts))

    def children(self) -> Iterator[Syntax]:
        return iter(self.parts)


class Implies(Formula):
    """If the premise, then the conclusion."""

    __slots__ = ("premise", "conclusion")
    __match_args__ = ("premise", "conclusion")
    premise: Formula
    conclusion: Formula

    def __init__(self, premise: Formula, conclusion: Formula) -> None:
        _need_formulas((premise, conclusion))
        self._seal(premise.loose | conclusion.loose, premise, conclusion, premise=premise, conclusion=conclusion)

    def map(self, f: Callable[..., Formula], depth: int) -> Formula:
        return Implies(f(self.premise, depth), f(self.conclusion, depth))

    def children(self) -> Iterator[Syntax]:
        return iter((self.premise, self.conclusion))


class ForAll(Formula):
    """The body for every real number, or every natural number, that `Bound(0)` may be."""

    __slots__ = ("sort", "body", "hint")
    __match_args__ = ("sort", "body", "hint")
    sort: str
    body: Formula
    hint: str

    def __init__(self, sort: str, body: Formula, hint: str = "k") -> None:
        need(sort in (REAL, INDEX), "a sort", sort)
        _need_formulas((body,))
        self._seal(body.loose >> 1, sort, body, sort=sort, body=body, hint=str(hint))

    def map(self, f: Callable[..., Formula], depth: int) -> Formula:
        return ForAll(self.sort, f(self.body, depth + 1), self.hint)

    def children(self) -> Iterator[Syntax]:
        yield self.body


def _loose(parts: tuple[Syntax, ...]) -> int:
    loose = 0
    for part in parts:
        loose |= part.loose
    return loose


def _need_terms(parts: tuple[object, ...]) -> None:
    need(type(parts) is tuple and all(isinstance(p, Term) for p in parts), "terms", parts)


def _need_formulas(parts: tuple[object, ...]) -> None:
    need(type(parts) is tuple and all(isinstance(p, Formula) for p in parts), "formulas", parts)


def open_body(body: Syntax, value: Term) -> Syntax:
    """The body of a binder with the closed term `value` for its variable."""
    need(value.loose == 0, "a term without loose bound variables", value)

    def visit(node: Syntax, depth: int) -> Syntax:
        if not node.loose >> depth:
            return node
        if isinstance(node, Bound):
            return value if node.level == depth else Bound(node.level - 1, node.sort)
        return node.map(visit, depth)

    return visit(body, 0)


def close_body(node: Syntax, variable: Sym) -> Syntax:
    """The body of a new binder for the free variable: the inverse of `open_body`."""
    need(node.loose == 0, "a node without loose bound variables", node)

    def visit(node: Syntax, depth: int) -> Syntax:
        return Bound(depth, variable.sort) if node == variable else node.map(visit, depth)

    return visit(node, 0)


def replace(node: Syntax, values: dict[Sym, Term]) -> Syntax:
    """Simultaneous substitution of closed terms for free variables, index terms for index variables."""
    for variable, value in values.items():
        need(isinstance(variable, Sym) and isinstance(value, Term), "variables and terms", (variable, value))
        need(value.loose == 0, "a term without loose bound variables", value)
        need(variable.sort == REAL or is_index(value), f"an index term for {variable.name}", value)

    def visit(node: Syntax, depth: int) -> Syntax:
        return values.get(node, node) if isinstance(node, Sym) else node.map(visit, depth)

    return visit(node, 0)


def rename_tensors(node: Syntax, names: dict[str, str]) -> Syntax:
    """The node with other tensors' names in its entries."""

    def visit(node: Syntax, depth: int) -> Syntax:
        inner = node.map(visit, depth)
        if isinstance(inner, Entry) and inner.tensor in names:
            return Entry(names[inner.tensor], inner.indices)
        return inner

    return visit(node, 0)


def walk(node: Syntax) -> Iterator[Syntax]:
    """The node and every node below it."""
    yield node
    for child in node.children():
        yield from walk(child)


def free_symbols(node: Syntax) -> set[Sym]:
    """The free variables of a term or formula."""
    return {inner for inner in walk(node) if isinstance(inner, Sym)}


def tensor_names(node: Syntax) -> set[str]:
    """The names of the tensors whose entries occur."""
    return {inner.tensor for inner in walk(node) if isinstance(inner, Entry)}
