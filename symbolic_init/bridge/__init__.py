"""The bridge between SymPy expressions and kernel terms. Not trusted: every theorem states the terms it is about."""

from symbolic_init.bridge.admission import MOST_DIGITS, exact, need_moderate
from symbolic_init.bridge.context import Context, Place
from symbolic_init.bridge.reading import RESERVED, to_formula, to_kernel
from symbolic_init.bridge.writing import to_sympy

__all__ = [
    "MOST_DIGITS", "RESERVED", "Context", "Place", "exact", "need_moderate", "to_formula", "to_kernel", "to_sympy",
]  # fmt: skip
