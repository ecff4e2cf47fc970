"""Textbook sentences about weight initialisation, as checked theorems and counterexamples.

The public names are attributes of the package and are imported when they are first used, so that the command line
can answer without SymPy.
"""

from __future__ import annotations

__version__ = "0.1.0"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from symbolic_init.modelling.training_loop import TrainingLoop as TrainingLoop

_HOMES = {
    "TrainingLoop": "modelling.training_loop",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
