"""The bridge between SymPy expressions and kernel terms. Not trusted: every theorem states the terms it is about."""

from symbolic_init.bridge.admission import exact
from symbolic_init.bridge.reading import RESERVED, Context, Place, to_formula, to_kernel
from symbolic_init.bridge.writing import to_sympy

__all__ = [
    "RESERVED", "Context", "Place", "exact", "to_formula", "to_kernel", "to_sympy",
]  # fmt: skip
