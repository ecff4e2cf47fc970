"""Textbook sentences about weight initialisation, as checked theorems and counterexamples.

The public names are attributes of the package: loops, models, optimisers and initialisers (`modelling/`), the words of
claims (`vocabulary/`), `reduce`, `unroll` and `check`. Each is imported when it is first used, so that the command
line can answer without SymPy.
"""

from __future__ import annotations

__version__ = "0.1.0"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_HOMES = ("modelling", "vocabulary", "reduction", "unrolling", "checking")


def __getattr__(name: str) -> Any:
    """Find a file of the package, or a public name in its home: nothing is registered and nothing imported early."""
    from importlib import import_module

    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return import_module(f"{__name__}.{name}")
    except ModuleNotFoundError as error:
        if error.name != f"{__name__}.{name}":
            raise
    for home in _HOMES:
        module = import_module(f"{__name__}.{home}")
        found = getattr(module, name, None)
        origin = getattr(found, "__module__", None) or getattr(found, "__name__", None)  # a file has its name only
        if str(origin).startswith(module.__name__):
            globals()[name] = found
            return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
