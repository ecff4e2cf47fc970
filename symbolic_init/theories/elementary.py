"""TRUSTED. Values of elementary functions at a point."""

from __future__ import annotations

from symbolic_init.kernel.terms import App, Equal, Formula, Num


def _value(function: str, at: int, value: int) -> Formula:
    return Equal(App(function, (Num(at),)), Num(value))


AXIOMS: dict[str, Formula] = {
    "tanh-of-zero": _value("tanh", 0, 0),
    "sin-of-zero": _value("sin", 0, 0),
    "cos-of-zero": _value("cos", 0, 1),
    "sinh-of-zero": _value("sinh", 0, 0),
    "cosh-of-zero": _value("cosh", 0, 1),
    "atan-of-zero": _value("atan", 0, 0),
    "erf-of-zero": _value("erf", 0, 0),
    "log-of-one": _value("log", 1, 0),
    "sqrt-of-zero": _value("sqrt", 0, 0),
    "sqrt-of-one": _value("sqrt", 1, 1),
}
