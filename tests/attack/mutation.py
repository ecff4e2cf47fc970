"""Small changes of a term or formula, each a thing that a person could get wrong; every one has a name."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from random import Random
from typing import Any, NamedTuple

from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import MalformedError, Syntax

Path = tuple[tuple[int, int | None], ...]
LITTLE = k.Num(Fraction(1, 10**12))


class Change(NamedTuple):
    """The name of the operator, what stood there, and what stands there now."""

    operator: str
    old: Syntax
    new: Syntax


def places(node: Syntax, path: Path = ()) -> Iterator[tuple[Path, Syntax]]:
    """Every node with the way to it."""
    yield path, node
    for field, name in enumerate(node.__match_args__):
        value = getattr(node, name)
        if isinstance(value, Syntax):
            yield from places(value, (*path, (field, None)))
        elif type(value) is tuple:
            for position, part in enumerate(value):
                yield from places(part, (*path, (field, position)))


def put(node: Syntax, path: Path, new: Syntax) -> Syntax:
    """The node with another one at the end of the path."""
    if not path:
        return new
    (field, position), *rest = path
    values: list[Any] = [getattr(node, name) for name in node.__match_args__]
    if position is None:
        values[field] = put(values[field], tuple(rest), new)
    else:
        inner = put(values[field][position], tuple(rest), new)
        values[field] = (*values[field][:position], inner, *values[field][position + 1 :])
    return type(node)(*values)


@lru_cache(maxsize=1 << 16)
def everywhere(node: Syntax, old: Syntax, new: Syntax) -> Syntax:
    """The node with `new` for each `old`."""
    if node == old:
        return new
    return node.map(lambda part, depth: everywhere(part, old, new), 0)


def changes(node: Syntax, around: Syntax) -> list[tuple[str, Any]]:
    """What may stand in the place of a node inside `around`: names of operators and thunks."""
    names = sorted({part.tensor for _, part in places(around) if isinstance(part, k.Entry)})
    symbols = [part for _, part in places(around) if isinstance(part, k.Sym)]
    match node:
        case k.Num(value):
            new = {"+1": value + 1, "-1": value - 1, "negated": -value, "doubled": 2 * value, "zero": 0,
                   "+1e-12": value + LITTLE.value}  # fmt: skip
            return [(f"constant {name}", k.Num(number)) for name, number in new.items() if number != value]
        case k.Sym(name, sort):
            others = {s for s in symbols if s.sort == sort and s != node}
            return [*(("variables exchanged", other) for other in sorted(others, key=repr)),
                    ("free variable bound", k.Bound(0, sort)), ("variable scaled", k.Mul((k.Num(2), node))),
                    ("index", k.Add((node, k.Num(1))))]  # fmt: skip
        case k.Bound(level, sort):
            return [("bound variable freed", k.Sym("k", sort)), ("index", k.Bound(level + 1, sort)),
                    ("index", k.Num(1)), ("index", k.Add((node, k.Num(1))))]  # fmt: skip
        case k.Entry(tensor, indices):
            return [*(("variables exchanged", k.Entry(name, indices)) for name in names if name != tensor),
                    ("sign", k.Mul((k.Num(-1), node))), ("index", k.Entry(tensor, indices[::-1])),
                    ("constant +1", k.Add((node, k.Num(1)))), ("constant +1e-12", k.Add((node, LITTLE))),
                    ("index", k.Entry(tensor, indices[:1]))]  # fmt: skip
        case k.Add(parts) | k.Mul(parts):
            exchanged = k.Mul if isinstance(node, k.Add) else k.Add
            return [("operator", exchanged(parts)), ("part dropped", type(node)(parts[1:])),
                    ("part doubled", type(node)((*parts, *parts[-1:]))),
                    ("sign", type(node)((*parts[:-1], *(k.Mul((k.Num(-1), p)) for p in parts[-1:]))))]  # fmt: skip
        case k.Pow(base, exponent):
            return [("power", k.Pow(base, exponent + 1)), ("power", k.Pow(base, -exponent)), ("power", base)]
        case k.App(name, arguments):
            other = {"nonneg": "pos"}.get(name, "nonneg") if len(arguments) == 1 else name
            return [("function", k.App(other, arguments[::-1])), ("function", arguments[0]),
                    ("sign", k.App(name, tuple(k.Mul((k.Num(-1), a)) for a in arguments)))]  # fmt: skip
        case k.Sum(lower, upper, body, hint):
            return [("bound", k.Sum(k.Num(0), upper, body, hint)), ("bound", k.Sum(k.Num(2), upper, body, hint)),
                    ("bound", k.Sum(lower, k.Add((upper, k.Num(1))), body, hint)), ("operator", body)]  # fmt: skip
        case k.Equal(left, right) | k.Less(left, right) | k.AtMost(left, right):
            kinds = {k.Equal, k.Less, k.AtMost} - {type(node)}
            return [*(("relation", kind(left, right)) for kind in sorted(kinds, key=str)),
                    ("side +1e-12", type(node)(k.Add((left, LITTLE)), right)),
                    ("sides exchanged", type(node)(right, left)), ("side doubled", type(node)(left, left))]  # fmt: skip
        case k.Not(part):
            return [("connective", part)]
        case k.And(parts):
            return [("part dropped", k.And(parts[1:])), ("part dropped", k.And(parts[:-1]))]
        case k.Implies(premise, conclusion):
            return [("hypothesis dropped", conclusion), ("connective", k.Implies(conclusion, premise))]
        case k.ForAll(sort, body, hint):
            return [("quantifier", k.ForAll(k.REAL if sort == k.INDEX else k.INDEX, body, hint))]
    return []


def changed(node: Syntax, random: Random) -> tuple[Syntax, Change] | None:
    """One small change somewhere in a node, or None if the one tried makes no well-formed node."""
    path, old = random.choice(list(places(node)))
    try:
        operator, new = random.choice(changes(old, node))
        result = put(node, path, new)
    except (MalformedError, IndexError):
        return None
    return (result, Change(operator, old, new)) if result != node else None
