"""Why an instance is left out or an answer refused."""

from __future__ import annotations


class UndefinedError(ArithmeticError):
    """The instance divides by 0, or takes a logarithm or a root of a number that has none: it is never used."""


class UndecidedError(ArithmeticError):
    """An enclosure contains the number it is compared with: at this precision nothing is known."""


class OversizeError(ArithmeticError):
    """The numbers of the instance have outgrown what is worth computing with."""


class OutsideError(LookupError):
    """An entry outside its tensor, or at a time that the instance does not have."""


class UnknownNameError(ValueError):
    """A claim mentions a tensor or function that none of its runs has."""


class DisagreementError(RuntimeError):
    """The two evaluators differ on an instance: one of them has a fault, so neither is believed."""
