"""Values of which equal ones are one object, so that what is worked out about one is worked out wherever it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, NoReturn, Self, TypeVar, TypeVarTuple, dataclass_transform

MOST = 1 << 16  # values that are kept to be found again; of those beyond, equal ones may be several objects
_MISSING = object()


@dataclass_transform(eq_default=False, frozen_default=True)
class Shared:
    """A frozen record, compared by its parts: the annotations of a class name its fields, as in a dataclass."""

    _defaults: tuple[object, ...] = ()
    _hash: int
    _known: dict[object, Any]
    __match_args__: tuple[str, ...] = ()

    def __init_subclass__(cls) -> None:
        cls.__match_args__ = names = tuple(vars(cls).get("__annotations__", ()))  # type: ignore[misc]
        cls._defaults = tuple(vars(cls).get(name, _MISSING) for name in names)

    def __new__(cls, *parts: Any, **named: Any) -> Self:  # noqa: D102
        if named:
            rest = list(zip(cls.__match_args__, cls._defaults, strict=True))[len(parts) :]
            parts += tuple(named.pop(name, default) for name, default in rest)
        kind: Any = cls
        made: Self = _made(kind, *parts, *cls._defaults[len(parts) :], **named)
        return made

    @property
    def _parts(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__match_args__)

    def __eq__(self, other: object) -> bool:
        if self is other or type(self) is not type(other):
            return self is other
        return hash(self) == hash(other) and self._parts == other._parts

    def __hash__(self) -> int:
        return self._hash

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self._parts))})"

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        return type(self), self._parts

    def __setattr__(self, name: str, *value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} objects are never changed: {name}")

    __delattr__ = __setattr__


@lru_cache(maxsize=MOST, typed=True)
def _made(kind: Any, *parts: Any) -> Any:
    """The one value with these parts; a field that is given by a wrong name is an error of this call."""
    names = kind.__match_args__
    if len(parts) != len(names) or _MISSING in parts:
        raise TypeError(f"{kind.__name__}: expected the parts {', '.join(names)}, found {len(parts)}")
    new = object.__new__(kind)
    vars(new).update(zip(names, parts, strict=True), _hash=hash((kind, parts)), _known={})
    return new


Value = TypeVar("Value", bound=Shared)
More = TypeVarTuple("More")
Found = TypeVar("Found")


def remembered(function: Callable[[Value, *More], Found]) -> Callable[[Value, *More], Found]:
    """The function of a value, worked out once for each (and for each of its other arguments) and kept with it."""

    def known(value: Value, *more: *More) -> Found:
        key = (function, *more) if more else function
        memory = value._known
        if key not in memory:
            memory[key] = function(value, *more)
        found: Found = memory[key]
        return found

    known.__doc__ = function.__doc__
    return known


def walk(value: object) -> Iterator[Shared]:
    """The value and all that are inside it, each once, in the order in which they are first met."""
    met: set[Shared] = set()
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, tuple):
            waiting += reversed(one)
        elif isinstance(one, Shared) and one not in met:
            met.add(one)
            yield one
            waiting += reversed(one._parts)


def mapped(value: Value, function: Callable[[Shared], Shared]) -> Value:
    """The value with the function of each value directly inside it."""

    def put(part: object) -> object:
        if isinstance(part, Shared):
            return function(part)
        return tuple(map(put, part)) if isinstance(part, tuple) else part

    return type(value)(*map(put, value._parts))
