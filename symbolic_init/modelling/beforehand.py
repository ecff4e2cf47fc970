"""What many pages would import one by one: the neurons, and what SymPy needs for the first sum that it simplifies."""

import sympy.tensor.tensor  # noqa: F401

import symbolic_init.modelling.neurons  # noqa: F401
