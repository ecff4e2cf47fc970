"""The left sides of a loop's equations, such as w[k] or b, and the initial values that fit them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import sympy as sp

from symbolic_init.bridge import exact
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.mentions import need_name, need_no_sign


@dataclass(frozen=True)
class Key:
    """The left side of an equation: w[k] with its indices and axis sizes, or a scalar."""

    expression: sp.Expr
    name: str
    indices: tuple[sp.Symbol, ...] = ()
    shape: tuple[sp.Expr, ...] = ()


def read_key(expression: object, where: str) -> Key:
    """The key of an equation; raises `ModelError` unless it is a symbol or a tensor at distinct index symbols."""
    match expression:
        case sp.Symbol():
            need_name(expression.name, where)
            need_no_sign(expression, where)
            return Key(expression, expression.name)
        case sp.Indexed():
            name, indices, shape = expression.base.name, expression.indices, expression.base.shape
            need_name(name, where)
            if shape is None:
                raise ModelError(f"the {where} {name} has no shape: write IndexedBase({name!r}, shape=(n,))")
            if len(set(indices)) != len(indices) or not all(isinstance(index, sp.Symbol) for index in indices):
                raise ModelError(f"the {where} {expression}: expected one index symbol for each axis, as in {name}[k]")
            return Key(expression, name, indices, tuple(shape))
    raise ModelError(f"the {where} {expression!r}: expected a symbol such as b or a tensor entry such as w[k]")


def read_keys(expressions: Iterable[object], where: str) -> dict[str, Key]:
    """Keys by name, in order."""
    keys: dict[str, Key] = {}
    for expression in expressions:
        key = read_key(expression, where)
        if key.name in keys:
            raise ModelError(f"the {where} {key.name} is listed twice")
        keys[key.name] = key
    return keys


def read_initial(key: Key, value: object) -> sp.Expr:
    """An initial value: an expression in the key's indices, or a (nested) list with one value for each entry."""
    where = f"initial value of {key.name}"
    if not isinstance(value, list | tuple | sp.MatrixBase):
        return exact(value, where)
    entries: Sequence[object] = value.tolist() if isinstance(value, sp.MatrixBase) else value
    if not key.indices:
        raise ModelError(f"{where}: expected one number, found a list of {len(entries)}")
    size = key.shape[0]
    if size != len(entries):
        raise ModelError(f"{where}: expected {size} values along {key.indices[0]}, found a list of {len(entries)}")
    rest = Key(key.expression, key.name, key.indices[1:], key.shape[1:])
    return sp.Add(*(sp.KroneckerDelta(key.indices[0], position) * read_initial(rest, entry)
                    for position, entry in enumerate(entries, start=1)))  # fmt: skip
