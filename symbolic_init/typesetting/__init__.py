"""Kernel terms and formulas as printing trees."""

from symbolic_init.typesetting.formulas import Sentence, Typesetter, opened, typesetter
from symbolic_init.typesetting.pieces import number
from symbolic_init.typesetting.quantities import Shape, shapes

__all__ = ["Sentence", "Shape", "Typesetter", "number", "opened", "shapes", "typesetter"]
