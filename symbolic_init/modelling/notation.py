"""How a training loop shows itself: its equations as LaTeX (in a notebook) and as plain text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import sympy as sp
from sympy.printing.latex import LatexPrinter
from sympy.printing.str import StrPrinter

from symbolic_init.modelling.parts import Parts, signature
from symbolic_init.modelling.rewriting import in_reading_order
from symbolic_init.system import derivative_of

BEFORE, AFTER, START = "(t)", "(t+1)", "(0)"


class _Timed(LatexPrinter):  # type: ignore[misc]  # SymPy is not typed
    """Prints quantities with the step in parentheses above them, and every sum and product in its own order."""

    def __init__(self, times: Mapping[str, str]) -> None:
        super().__init__({"order": "none", "fold_short_frac": False})
        self.times = times

    def quantity(self, name: str, indices: tuple[sp.Basic, ...] = (), time: str | None = None) -> str:
        below = ",".join(self._print(index) for index in indices)
        base = sp.latex(sp.Symbol(name))
        base = rf"\mathrm{{{base}}}" if base.isalpha() and len(base) > 1 else base
        base = f"{{{base}}}" if below and "_" in base else base
        above = self.times.get(name) if time is None else time
        return base + (f"_{{{below}}}" if below else "") + (f"^{{{above}}}" if above else "")

    def _print_Indexed(self, entry: sp.Indexed) -> str:
        return self.quantity(entry.base.name, entry.indices)

    def _print_Symbol(self, symbol: sp.Symbol, style: str = "plain") -> str:
        return self.quantity(symbol.name) if symbol.name in self.times else str(super()._print_Symbol(symbol))

    def _print_Pow(self, power: sp.Pow) -> str:
        if isinstance(power.base, sp.Indexed | sp.Symbol) and isinstance(power.exp, sp.Integer) and power.exp > 1:
            return rf"\left({self._print(power.base)}\right)^{{{power.exp}}}"
        return str(super()._print_Pow(power))


def latex(parts: Parts) -> str:
    """The initial state, intermediates, update and functions of a loop, one equation a line, for a notebook."""
    rows = " \\\\\n".join(rf"\displaystyle {left} &=& \displaystyle {right}" for left, right in _equations(parts))
    return f"$$\\begin{{array}}{{rcl}}\n{rows}\n\\end{{array}}$$"


class _Stepped(_Timed):
    """Prints quantities of a claim: an explicit step stands above them, the general entry of a vector is the vector."""

    def __init__(self, parts: Parts) -> None:
        super().__init__({})
        self.keys = {**parts.state, **parts.inputs, **parts.intermediates}

    def _print_Indexed(self, entry: sp.Indexed) -> str:
        name, indices = entry.base.name, entry.indices
        own = self.keys[name].indices if name in self.keys else indices
        time = f"({self._print(indices[0])})" if len(indices) > len(own) else None
        below = indices[len(indices) - len(own) :]
        if below != own or not own or name not in self.keys:
            return self.quantity(name, below, time)
        letter, line, number = sp.latex(sp.Symbol(name)).partition("_")  # z1 is a bold z with a light 1
        return rf"\mathbf{{{letter}}}{line}{number}" + (f"^{{{time}}}" if time else "")

    def quantity(self, name: str, indices: tuple[sp.Basic, ...] = (), time: str | None = None) -> str:
        letter, _, number = sp.latex(sp.Symbol(name)).partition("_")
        if not indices or not number:
            return super().quantity(name, indices, time)
        below = ",".join([number.strip("{}"), *map(self._print, indices)])  # W1[i, j] is W_{1,i,j}
        return f"{letter}_{{{below}}}" + (f"^{{{time}}}" if time else "")

    def _print_Function(self, call: sp.Function, exp: str | None = None) -> str:
        stem = derivative_of(call.func.__name__)
        if stem is None:
            return str(super()._print_Function(call, exp))
        shown = f"{sp.latex(sp.Symbol(stem))}'\\left({', '.join(map(self._print, call.args))}\\right)"
        return shown if exp is None else rf"\left({shown}\right)^{{{exp}}}"


def claimed(expression: sp.Basic, parts: Parts) -> str:
    """LaTeX of an expression in a loop's quantities, some of them at explicit steps."""
    tensors = [*parts.state, *parts.inputs, *parts.intermediates]
    return str(_Stepped(parts).doprint(in_reading_order(expression, tensors, parts.state)))


def _equations(parts: Parts) -> Iterator[tuple[str, str]]:
    times = dict.fromkeys(parts.state, BEFORE) | dict.fromkeys([*parts.inputs, *parts.intermediates], AFTER)
    printer = _Timed(times)

    def show(expression: sp.Expr) -> str:
        return str(printer.doprint(in_reading_order(expression, times, parts.state)))

    for name, key in parts.state.items():
        yield printer.quantity(name, key.indices, START), show(parts.initial[name])
    for name, indices, body in _middle(parts):
        yield printer.quantity(name, indices), show(body)
    for name, key in parts.update_keys.items():
        yield printer.quantity(name, key.indices, AFTER), show(parts.update[name])
    for name, function in parts.functions.items():
        if function is not None:
            plain, (letters, body) = _Timed({}), signature(function)
            arguments = ", ".join(map(plain.doprint, letters))
            yield rf"{sp.latex(sp.Symbol(name))}({arguments})", plain.doprint(in_reading_order(body, (), ()))


def _middle(parts: Parts) -> Iterator[tuple[str, tuple[sp.Basic, ...], sp.Expr]]:
    """The intermediates, those that are defined layer by layer at layer 0 and at the next layer."""
    for name, key in parts.intermediates.items():
        if name in parts.bases and parts.layers:
            yield name, (sp.S.Zero, *key.indices[1:]), parts.bases[name]
            yield name, (parts.layers.index + 1, *key.indices[1:]), parts.bodies[name]
        else:
            yield name, key.indices, parts.bodies[name]


def text(parts: Parts) -> str:
    """The loop as plain text, one equation a line."""
    printer = StrPrinter({"order": "none"})
    tensors = [*parts.state, *parts.inputs, *parts.intermediates]

    def show(expression: sp.Expr) -> str:
        return str(printer.doprint(in_reading_order(expression, tensors, parts.state)))

    lines = [f"TrainingLoop {parts.name}"]
    lines += [f"  start   {key.expression} = {show(parts.initial[name])}" for name, key in parts.state.items()]
    for name, key in parts.inputs.items():
        lines.append(f"  input   {key.expression} in {parts.domains[name]}")
    for name, indices, body in _middle(parts):
        left = f"{name}[{', '.join(map(str, indices))}]" if indices else name
        lines.append(f"  let     {left} = {show(body)}")
    lines += [f"  update  {key.expression} <- {show(parts.update[name])}" for name, key in parts.update_keys.items()]
    for name, function in parts.functions.items():
        if function is None:
            lines.append(f"  where   {name} is any function")
        else:
            letters, body = signature(function)
            lines.append(f"  where   {name}({', '.join(map(str, letters))}) = {show(body)}")
    return "\n".join(lines)
