"""The left sides of a loop's equations, such as w[k] or b, and the initial values that fit them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sympy as sp

from symbolic_init.bridge import exact, need_moderate
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.mentions import need_name, need_no_sign


@dataclass(frozen=True)
class Key:
    """The left side of an equation: w[k] with its indices and axis sizes, or a scalar."""

    expression: sp.Expr
    name: str
    indices: tuple[sp.Symbol, ...] = ()
    shape: tuple[sp.Expr, ...] = ()


@dataclass(frozen=True)
class Layers:
    """A symbolic number of layers: the index that counts them, from 0, and the last one."""

    index: sp.Symbol
    last: sp.Symbol

    def general(self, expression: object) -> object:
        """z[l, i], of z[0, i] or z[l + 1, i]."""
        if not isinstance(expression, sp.Indexed) or expression.indices[0] not in (0, self.index + 1):
            return expression
        return expression.base[(self.index, *expression.indices[1:])]


def read_layers(given: object) -> Layers | None:
    """The argument `depth` of a loop."""
    match given:
        case None:
            return None
        case (sp.Symbol() as index, sp.Symbol() as last) if last.is_integer and last.is_positive and index.is_integer:
            return Layers(index, last)
    raise ModelError(f"depth: expected an index symbol and the symbol of the last layer, as in (l, L) with "
                     f'L = Symbol("L", integer=True, positive=True), found {given!r}')  # fmt: skip


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
            need_moderate(expression, f"the {where} {name}")
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


def read_layered(
    equations: Mapping[Any, Any], layers: Layers | None, where: str
) -> tuple[dict[str, Key], dict[str, Any], dict[str, Any]]:
    """Keys and bodies by name, and those bodies for layer 0: z[0, i] and z[l + 1, i] have one key, z[l, i]."""
    keys: dict[str, Key] = {}
    bodies: dict[str, Any] = {}
    bases: dict[str, Any] = {}
    for expression, body in equations.items():
        general = expression if layers is None else layers.general(expression)
        key = read_key(general, where)
        is_base = general is not expression and expression.indices[0] == 0
        if key.name in (bases if is_base else bodies) or keys.setdefault(key.name, key) != key:
            raise ModelError(f"the {where} {key.name} is listed twice")
        (bases if is_base else bodies)[key.name] = body
        if layers is not None and (general is not expression) != (key.name in bases):
            raise ModelError(
                f"the {where} {expression}: expected {key.name} at layer 0 first, then at {layers.index} + 1"
            )
    for name in bases.keys() - bodies.keys():
        raise ModelError(f"the {where} {name} has a layer 0 and no next one: add {name}[l + 1, …]")
    return keys, bodies, bases


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
