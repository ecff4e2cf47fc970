"""TRUSTED. Terms and formulas: the immutable syntax that theorems are about. Standard library only.

Meaning (fixed once, used by every rule):
terms denote real numbers; a tensor denotes an arbitrary function of natural numbers, read by `Entry`; a `Sum` runs over
the naturals lower, lower+1, …, upper and is 0 when upper < lower; `Pow(x, 0)` is 1 and 0 to a negative power is 0 (every
term has a value; that the author never divides by 0 is a separate obligation). Bound variables are de Bruijn indices, so
terms that differ in the names of bound variables are equal and substitution cannot capture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from fractions import Fraction
from functools import lru_cache

REAL, INDEX = "real", "index"


class MalformedError(ValueError):
    """The parts do not make a term or formula: said with what was expected and what was found."""


def need(condition: bool, expected: str, found: object) -> None:
    """Raise `MalformedError` unless the condition holds."""
    if not condition:
        raise MalformedError(f"expected {expected}, found {found!r}")


class Syntax:
    """A node of a term or formula: compared by structure, never changed after it is made.

    A field called `body` stands below a binder; `hint`, the display name of a bound variable, is no part of the
    identity. Bit i of `loose` is set when bound variable i escapes from the node.
    """

    __slots__ = ("_hash", "_identity", "loose")
    _hash: int
    _identity: tuple[object, ...]
    loose: int
    __match_args__: tuple[str, ...]

    def __init_subclass__(cls) -> None:
        need(cls.__module__.startswith("symbolic_init.kernel."), "no kinds of terms but the kernel's", cls.__module__)

    def __post_init__(self) -> None:
        put, identity, loose = object.__setattr__, [], 0
        for name, kind in _layout(type(self)):
            value = getattr(self, name)
            need(_KINDS[kind](value), kind, value)
            if name != "hint":
                identity.append(value)
            for node in value if type(value) is tuple else (value,):
                if isinstance(node, Syntax):
                    loose |= node.loose >> (name == "body")
        put(self, "loose", loose)
        put(self, "_identity", tuple(identity))
        put(self, "_hash", hash((type(self).__name__, self._identity)))

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Syntax) or type(self) is not type(other) or self._hash != other._hash:
            return False
        return self._identity == other._identity

    def __hash__(self) -> int:
        return self._hash

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self._identity))})"

    def map(self, f: Callable[..., object], depth: int) -> Syntax:
        """The same node over f(child, depth), depth + 1 below a binder."""
        new: list[object] = []
        for name in self.__match_args__:
            value, inner = getattr(self, name), depth + (name == "body")
            if type(value) is tuple:
                value = tuple(f(part, inner) for part in value)
            new.append(f(value, inner) if isinstance(value, Syntax) else value)
        return type(self)(*new)

    def children(self) -> Iterator[Syntax]:
        """The nodes directly below, bodies of binders included."""
        for value in self._identity:
            if isinstance(value, Syntax):
                yield value
            elif type(value) is tuple:
                yield from value


@lru_cache(maxsize=None)
def _layout(kind: type) -> tuple[tuple[str, str], ...]:
    return tuple((field.name, str(field.type)) for field in fields(kind))


class Term(Syntax):
    """A real number; an index term denotes a natural one."""

    __slots__ = ()


class Formula(Syntax):
    """A statement about terms."""

    __slots__ = ()


@dataclass(frozen=True, eq=False, repr=False, slots=True)
class Num(Term):
    """A rational constant."""

    value: Rational

    def __post_init__(self) -> None:
        if type(self.value) is Fraction and self.value.denominator == 1:
            object.__setattr__(self, "value", self.value.numerator)
        Syntax.__post_init__(self)


@dataclass(frozen=True, eq=False, repr=False, slots=True)
class Sym(Term):
    """A free variable of sort `REAL` or `INDEX`."""

    name: Name
    sort: Sort = REAL


@dataclass(frozen=True, eq=False, repr=False, slots=True)
class Bound(Term):
    """The variable of the binder that stands `level` binders further out."""

    level: Integer
    sort: Sort = INDEX

    def __post_init__(self) -> None:
        Syntax.__post_init__(self)
        object.__setattr__(self, "loose", 1 << self.level)


@dataclass(frozen=True, eq=False, repr=False, slots=True)
class Entry(Term):
    """The entry of a named tensor at index terms; `Entry("w", (t, k))` is w[t, k]."""

    tensor: Name
    indices: Indices


@dataclass(frozen=True, eq=False, repr=False, slots=True)
class Add(Term):
    """The sum of its parts, in the order in which they were written; the empty sum is 0."""

    parts: Terms


@dataclass(frozen=True, eq=False, repr=False, slots=True)
class Mul(Term):
    """The product of its parts, in the order in which they were written; the empty product is 1."""

    parts: Terms


@dataclass(frozen=True, eq=False, repr=False, slots=True)
class Pow(Term):
    """An integer power."""

    base: Term
    exponent: Integer


@dataclass(frozen=True, eq=False, repr=False, slots=True)
class App(Term):
    """A named function applied to terms."""

    function: Name
    arguments: Terms


@dataclass(frozen=True, eq=False, repr=False, slots=True)
class Sum(Term):
    """The sum of the body, whose `Bound(0)` runs from lower to upper; 0 when upper < lower."""

    lower: Index
    upper: Index
    body: Term
    hint: Name = "j"


@dataclass(frozen=True, eq=False, repr=False, slots=True)
class Relation(Formula):
    """A relation between two numbers; only its kinds below are formulas."""

    left: Term
    right: Term


class Equal(Relation):
    """left = right."""

    __slots__ = ()


class Less(Relation):
    """left < right."""

    __slots__ = ()


class AtMost(Relation):
    """left ≤ right."""

    __slots__ = ()


@dataclass(frozen=True, eq=False, repr=False, slots=True)
class Not(Formula):
    """The negation of a formula."""

    part: Formula


@dataclass(frozen=True, eq=False, repr=False, slots=True)
class And(Formula):
    """All of its parts."""

    parts: Formulas


@dataclass(frozen=True, eq=False, repr=False, slots=True)
class Implies(Formula):
    """If the premise, then the conclusion."""

    premise: Formula
    conclusion: Formula


@dataclass(frozen=True, eq=False, repr=False, slots=True)
class ForAll(Formula):
    """The body for every real number, or every natural number, that `Bound(0)` may be."""

    sort: Sort
    body: Formula
    hint: Name = "k"

    def __post_init__(self) -> None:
        Syntax.__post_init__(self)
        need(_uses_only(self.body, self.sort, 0), f"a variable of sort {self.sort}", self.body)


Rational = int | Fraction
Name = Sort = str
Integer = int
Index = Term
Terms = Indices = tuple[Term, ...]
Formulas = tuple[Formula, ...]


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


_KINDS: dict[str, Callable[..., bool]] = {
    "Rational": lambda v: type(v) in (int, Fraction),
    "Name": lambda v: type(v) is str and v != "",
    "Sort": lambda v: v in (REAL, INDEX),
    "Integer": lambda v: type(v) is int,
    "Term": lambda v: isinstance(v, Term),
    "Index": is_index,
    "Formula": lambda v: isinstance(v, Formula),
    "Terms": lambda v: type(v) is tuple and all(isinstance(p, Term) for p in v),
    "Indices": lambda v: type(v) is tuple and all(map(is_index, v)),
    "Formulas": lambda v: type(v) is tuple and all(isinstance(p, Formula) for p in v),
}


def _uses_only(node: Syntax, sort: str, depth: int) -> bool:
    """Has every occurrence of the bound variable the sort?"""
    if isinstance(node, Bound):
        return node.level != depth or node.sort == sort
    fits: list[bool] = []
    if node.loose >> depth & 1:
        node.map(lambda child, inner: fits.append(_uses_only(child, sort, inner)) or child, depth)
    return all(fits)


def open_body(body: Syntax, value: Term) -> Syntax:
    """The body of a binder with the closed term `value` for its variable."""
    need(isinstance(value, Term) and value.loose == 0, "a term without loose bound variables", value)

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
        new = names.get(inner.tensor) if isinstance(inner, Entry) else None
        return Entry(new, inner.indices) if new is not None and isinstance(inner, Entry) else inner

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
