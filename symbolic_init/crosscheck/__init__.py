"""The independent judges: NumPy trains, SymPy expands. They share no code with what they judge, and prove nothing."""

from symbolic_init.crosscheck.components import Components, Kind, component_identities, equations_of
from symbolic_init.crosscheck.judge import cross_check

__all__ = ["Components", "Kind", "component_identities", "cross_check", "equations_of"]
