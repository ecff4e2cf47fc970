"""Models in SymPy: activations, initialisers, optimisers and neurons, all of them `TrainingLoop`s. No proofs."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any


def __getattr__(name: str) -> Any:
    """Find a public name in the files of this folder, so that nothing is registered and nothing imported early."""
    files = [file.name for file in pkgutil.iter_modules(__path__)]
    if name in files:
        return importlib.import_module(f"{__name__}.{name}")
    for file in files if not name.startswith("_") else ():
        home = importlib.import_module(f"{__name__}.{file}")
        found = vars(home).get(name)
        if getattr(found, "__module__", None) == home.__name__:
            return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
