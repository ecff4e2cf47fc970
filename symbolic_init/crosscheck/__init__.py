"""The independent judges: NumPy trains (`cross_check`), SymPy expands (`components`).

They share no code with what they judge; their agreement proves nothing, their disagreement is a fault of the program.
"""

from symbolic_init.crosscheck.judge import cross_check
from symbolic_init.crosscheck.training import Trainings

__all__ = ["Trainings", "cross_check"]
