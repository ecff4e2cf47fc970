"""TRUSTED. Terms and formulas: the immutable syntax that theorems are about. Standard library only.

Meaning (fixed once, used by every rule):
terms denote real numbers; a tensor denotes an arbitrary function of natural numbers, read by `Entry` (to the natural
numbers if its name begins with `NATURAL`: the widths of layers, which are counted); a `Sum` runs over
the naturals lower, lower+1, …, upper and is 0 when upper < lower; `Pow(x, 0)` is 1 and 0 to a negative power is 0
(every term has a value; that the author never divides by 0 is a separate obligation). Bound variables are de Bruijn
indices, so terms that differ in the names of bound variables are equal and substitution cannot capture.

Nodes and what is done below their binders (open, close, replace, rename) stand together on purpose: a bound variable
means what these four do with it, and who checks the one has to read the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from functools import wraps
from typing import Any, NoReturn, Self, TypeVar, cast, dataclass_transform

REAL, INDEX, NATURAL = "real", "index", "#"
MOST_KEPT = 1 << 16


class MalformedError(ValueError):
    """The parts do not make a term or formula: said with what was expected and what was found."""


def need(condition: bool, expected: str, *found: object) -> None:
    """Raise `MalformedError` unless the condition holds."""
    if not condition:
        raise MalformedError(f"expected {expected}" + ", found ".join(["", *map(repr, found)]))


def is_a(kind: type, value: object) -> bool:
    """Is the value really of the kind? An object can lie to `isinstance` about its class, not to this."""
    return issubclass(type(value), kind)


class Unchanging:
    """What has its attributes for good."""

    __slots__ = ()

    def __setattr__(self, name: str, *value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} objects are never changed: {name}")

    __delattr__ = __setattr__


class Syntax(Unchanging):
    """A node of a term or formula: compared by structure, never changed after it is made.

    A field called `body` stands below a binder; `hint`, the display name of a bound variable, is no part of the
    identity. Bit 2i (2i + 1) of `loose` is set when bound variable i of sort `INDEX` (`REAL`) escapes from the node;
    `mentions` are the free variables and the names of tensors that occur in it.
    """

    __slots__ = ("_below", "_hash", "_identity", "loose", "mentions")
    _below: tuple[Syntax, ...]
    _hash: int
    _identity: tuple[object, ...]
    loose: int
    mentions: frozenset[Sym | str]
    _layout: tuple[tuple[str, str], ...]
    _defaults: tuple[object, ...]
    __match_args__: tuple[str, ...]

    def __init_subclass__(cls) -> None:
        need("_KINDS" not in globals(), "no kinds of nodes but the kernel's", cls)

    def __new__(cls, *parts: Any) -> Self:
        try:
            made: Self = _made(cls, *parts, *cls._defaults[len(parts) :])
        except TypeError:
            raise MalformedError(f"expected parts that never change, found {parts!r}") from None
        return made

    def __eq__(self, other: Any) -> bool:
        alike = type(self) is type(other) and self._hash == other._hash
        return self is other or (alike and self._identity == other._identity)

    def __hash__(self) -> int:
        return self._hash

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self._identity))})"

    def map(self, f: Callable[..., object], depth: int) -> Self:
        """The same node over f(child, depth), depth + 1 below a binder."""
        new: list[object] = []
        for name in self.__match_args__:
            value = getattr(self, name)
            part = f(value, depth + (name == "body")) if isinstance(value, Syntax) else value
            new.append(tuple([f(inner, depth) for inner in value]) if type(value) is tuple else part)
        return type(self)(*new)

    def children(self) -> Iterator[Syntax]:
        """The nodes directly below, bodies of binders included."""
        return iter(self._below)


Pure = TypeVar("Pure", bound=Callable[..., Any])


def remembered(function: Pure) -> Pure:
    """The function, which keeps what it made of the very same nodes (equal ones may have other hints)."""
    kept: dict[tuple[object, ...], tuple[Any, tuple[Any, ...]]] = {}  # with what it is of: no other may get its id

    def remembering(*of: Any) -> Any:
        ids = [id(p) if isinstance(p, Syntax) else tuple(map(id, p)) if type(p) is tuple else (type(p), p) for p in of]
        found = kept.get(key := tuple(ids))
        if found is None:
            if len(kept) >= MOST_KEPT:
                kept.clear()
            found = kept[key] = function(*of), of
        return found[0]

    return cast(Pure, wraps(function)(remembering))


@remembered
def _made(cls: type[Syntax], *parts: Any) -> Any:
    """The node with these parts."""
    new, put, below, loose = object.__new__(cls), object.__setattr__, list[Syntax](), 0
    for value, (name, kind) in zip(parts, cls._layout, strict=True):
        need(_KINDS[kind](value), kind, value)
        put(new, name, value)
        if name == "body":
            sort = getattr(new, "sort", INDEX)
            need(not value.loose & (1 if sort == REAL else 2), f"a bound variable of sort {sort}", value)
        for node in value if type(value) is tuple else (value,):
            if isinstance(node, Syntax):
                below.append(node)
                loose |= node.loose >> (2 if name == "body" else 0)
    put(new, "_below", tuple(below))
    put(new, "loose", 1 << 2 * parts[0] + (parts[1] == REAL) if cls is Bound else loose)
    put(new, "_identity", parts[:-1] if name == "hint" else parts)
    put(new, "_hash", hash((cls.__name__, new._identity)))
    own = (new,) if cls is Sym else parts[:1] if cls is Entry else ()
    put(new, "mentions", frozenset(own).union(*[node.mentions for node in below]))
    return new


Node = TypeVar("Node", bound=type[Syntax])


@dataclass_transform(frozen_default=True)
def node(kind: Node) -> Node:
    """Make a kind of node of a class: its annotations name the fields and say what `_KINDS` each may hold."""
    layout = dict(kind.__annotations__)
    rest = {name: value for name, value in vars(kind).items() if name not in {*layout, "__dict__", "__weakref__"}}
    new: Any = type(kind.__name__, kind.__bases__, {**rest, "__slots__": (*layout,), "__match_args__": (*layout,)})
    new._layout = tuple(layout.items())
    new._defaults = tuple(vars(kind).get(name) for name in layout)
    return cast(Node, new)


class Term(Syntax):
    """A real number; an index term denotes a natural one."""

    __slots__ = ()


class Formula(Syntax):
    """A statement about terms."""

    __slots__ = ()


@node
class Num(Term):
    """A rational constant."""

    value: Rational

    def __new__(cls, value: Rational) -> Num:
        return Syntax.__new__(cls, value.numerator if is_a(Fraction, value) and value.denominator == 1 else value)


@node
class Sym(Term):
    """A free variable of sort `REAL` or `INDEX`."""

    name: Name
    sort: Sort = REAL


@node
class Bound(Term):
    """The variable of the binder that stands `level` binders further out."""

    level: Integer
    sort: Sort = INDEX


@node
class Entry(Term):
    """The entry of a named tensor at index terms; `Entry("w", (t, k))` is w[t, k]."""

    tensor: Name
    indices: Indices


@node
class Add(Term):
    """The sum of its parts, in the order in which they were written; the empty sum is 0."""

    parts: Terms


@node
class Mul(Term):
    """The product of its parts, in the order in which they were written; the empty product is 1."""

    parts: Terms


@node
class Pow(Term):
    """An integer power."""

    base: Term
    exponent: Integer


@node
class App(Term):
    """A named function applied to terms."""

    function: Name
    arguments: Terms


@node
class Sum(Term):
    """The sum of the body, whose `Bound(0)` runs from lower to upper; 0 when upper < lower."""

    lower: Index
    upper: Index
    body: Term
    hint: Name = "j"


@node
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


@node
class Not(Formula):
    """The negation of a formula."""

    part: Formula


@node
class And(Formula):
    """All of its parts."""

    parts: Formulas


@node
class Implies(Formula):
    """If the premise, then the conclusion."""

    premise: Formula
    conclusion: Formula


@node
class ForAll(Formula):
    """The body for every real number, or every natural number, that `Bound(0)` may be."""

    sort: Sort
    body: Formula
    hint: Name = "k"


Rational = int | Fraction
Name = str
Sort = str
Integer = int
Index = Term
Terms = tuple[Term, ...]
Indices = tuple[Term, ...]
Formulas = tuple[Formula, ...]


def is_index(term: object) -> bool:
    """Does the term denote a natural number by its form alone?"""
    match term:
        case Num(value):
            return type(value) is int and value >= 0
        case Sym(_, sort) | Bound(_, sort):
            return sort == INDEX
        case Entry(name):
            return name[0] == NATURAL
    return isinstance(term, Add | Mul) and all(map(is_index, term.parts))


_KINDS: dict[str, Callable[..., bool]] = {
    "Rational": lambda v: type(v) in (int, Fraction),
    "Name": lambda v: type(v) is str and v != "",
    "Sort": lambda v: type(v) is str and v in (REAL, INDEX),
    "Integer": lambda v: type(v) is int,
    "Term": lambda v: is_a(Term, v),
    "Index": lambda v: is_a(Term, v) and is_index(v),
    "Formula": lambda v: is_a(Formula, v),
    "Terms": lambda v: type(v) is tuple and all(map(_KINDS["Term"], v)),
    "Indices": lambda v: type(v) is tuple and all(map(_KINDS["Index"], v)),
    "Formulas": lambda v: type(v) is tuple and all(map(_KINDS["Formula"], v)),
}
Some = TypeVar("Some", Term, Formula)


@remembered
def open_body(body: Some, value: Term) -> Some:
    """The body of a binder with the closed term `value` for its variable."""
    need(is_a(Term, value) and value.loose == 0, "a term without loose bound variables", value)

    def visit(node: Syntax, depth: int) -> Syntax:
        if isinstance(node, Bound) and node.level >= depth:
            return value if node.level == depth else Bound(node.level - 1, node.sort)
        return node.map(visit, depth) if node.loose >> 2 * depth else node

    return cast(Some, visit(body, 0))


@remembered
def close_body(node: Some, variable: Sym) -> Some:
    """The body of a new binder for the free variable: the inverse of `open_body`."""
    need(node.loose == 0, "a node without loose bound variables", node)
    return _changed(node, {variable}, lambda inner, depth: Bound(depth, variable.sort) if inner == variable else None)


def replace(node: Some, values: Mapping[Sym, Term]) -> Some:
    """Simultaneous substitution of closed terms for free variables, index terms for index variables."""
    for variable, value in values.items():
        need(is_a(Sym, variable) and is_a(Term, value) and not value.loose, "variables, closed terms", variable, value)
        need(variable.sort == REAL or is_index(value), f"an index term for {variable.name}", value)
    return _changed(node, values, lambda inner, depth: values.get(inner))


def rename_tensors(node: Some, names: Mapping[str, str]) -> Some:
    """The node with other tensors' names in its entries."""
    return _changed(node, names, lambda e, depth: Entry(names[e.tensor], e.indices) if isinstance(e, Entry) else None)


def _changed(node: Some, mentioned: Iterable[Sym | str], f: Callable[[Any, int], Syntax | None]) -> Some:
    """The node with f(inner, depth) for inner nodes, from the outside in, that mention one of these and f changes."""

    def visit(inner: Syntax, depth: int) -> Syntax:
        return inner if inner.mentions.isdisjoint(mentioned) else f(inner, depth) or inner.map(visit, depth)

    return cast(Some, visit(node, 0))


def walk(node: Syntax) -> Iterator[Syntax]:
    """The node and every node below it."""
    pending = [node]
    while pending:
        yield (inner := pending.pop())
        pending += inner._below[::-1]


def free_symbols(node: Syntax) -> set[Sym]:
    """The free variables of a term or formula."""
    return {inner for inner in node.mentions if isinstance(inner, Sym)}


def tensor_names(node: Syntax) -> set[str]:
    """The names of the tensors whose entries occur."""
    return {inner for inner in node.mentions if isinstance(inner, str)}
