"""Models, activations, losses, optimisers, initialisers by name, for the command line; found by listing this folder."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from types import MappingProxyType
from typing import Any

import sympy as sp

import symbolic_init.modelling as folder
from symbolic_init.bridge import MOST_DIGITS
from symbolic_init.modelling.errors import ModelError

RESULTS = {
    "model": "TrainingLoop",
    "activation": "Activation",
    "loss": "Loss",
    "optimiser": "Optimiser",
    "initialiser": "Initialiser",
    "schedule": "Schedule",
}


@cache
def known(kind: str) -> MappingProxyType[str, Callable[..., Any]]:
    """The public functions of the folder that make things of this kind, by name.

    What cannot be made without arguments has no name here, but a model may ask for an activation.
    """
    found: dict[str, Callable[..., Any]] = {}
    for info in pkgutil.iter_modules(folder.__path__):
        module = importlib.import_module(f"{folder.__name__}.{info.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            makes = function.__annotations__.get("return") == RESULTS[kind]
            own = function.__module__ == module.__name__ and not name.startswith("_")
            if own and makes and _needs(function) <= ({"activation"} if kind == "model" else set()):
                found[name] = function
    return MappingProxyType(found)


def find(kind: str, name: str) -> Callable[..., Any]:
    """The function of that name (`-` may stand for `_`); raises `ModelError` with the known names."""
    functions = known(kind)
    if name.replace("-", "_") not in functions:
        names = ", ".join(n.replace("_", "-") for n in functions)
        raise ModelError(f"unknown {kind} {name!r}: expected one of {names}")
    return functions[name.replace("-", "_")]


def build(kind: str, text: str) -> Any:
    """What "name" or "name:1/2" says: the thing of that name, with exact numbers as its arguments."""
    name, _, numbers = text.partition(":")
    function = find(kind, name)
    try:
        arguments = [number(part) for part in numbers.split(",")] if numbers else []
        return function(*(int(a) if a.denominator == 1 else a for a in arguments))
    except (ValueError, ZeroDivisionError, TypeError) as problem:
        if isinstance(problem, ModelError):
            raise
        raise ModelError(
            f"{kind} {text[:MOST_DIGITS]!r}: expected {name} or {name}:1/2, exact numbers after the colon"
        ) from None


def number(text: str) -> Fraction:
    """The exact number that is written, as 1/2, 0.5 or 5e-1. Errors: `ValueError`; one too long to work with."""
    exponent = text.lower().partition("e")[2].lstrip("+-0")
    if len(text) > MOST_DIGITS or (len(exponent) > 2 and int(exponent) > MOST_DIGITS):
        raise ValueError(f"expected a number of at most {MOST_DIGITS} digits")
    return Fraction(text)


def size(text: str) -> Any:
    """A number, or the positive integer of that name. Errors: `ModelError` for one too long to work with."""
    if len(text) > MOST_DIGITS:
        raise ModelError(f"expected a size of at most {MOST_DIGITS} digits, found a longer one")
    return int(text) if text.isdecimal() else sp.Symbol(text, integer=True, positive=True)


def _needs(function: Callable[..., Any]) -> set[str]:
    parameters = inspect.signature(function).parameters.values()
    return {p.name for p in parameters if p.default is p.empty and p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)}
