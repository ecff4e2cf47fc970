"""How a training loop and what is said of it are written: its equations as plain text, quantities as LaTeX."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp
from sympy.printing.latex import LatexPrinter
from sympy.printing.str import StrPrinter

from symbolic_init.modelling.parts import Parts, signature
from symbolic_init.modelling.rewriting import in_reading_order
from symbolic_init.system import derivative_of


class _Stepped(LatexPrinter):  # type: ignore[misc]  # SymPy is not typed
    """Prints quantities of a claim: an explicit step stands above them, the general entry of a vector is the vector.

    Every sum and product stays in its own order.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__({"order": "none", "fold_short_frac": False})
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
        below = [self._print(index) for index in indices]
        base = str(sp.latex(sp.Symbol(name)))
        letter, _, number = base.partition("_")
        if below and number:  # W1[i, j] is W_{1,i,j}
            base, below = letter, [number.strip("{}"), *below]
        elif base.isalpha() and len(base) > 1:
            base = rf"\mathrm{{{base}}}"
        return base + (f"_{{{','.join(below)}}}" if below else "") + (f"^{{{time}}}" if time else "")

    def _print_Pow(self, power: sp.Pow) -> str:
        if isinstance(power.base, sp.Indexed | sp.Symbol) and isinstance(power.exp, sp.Integer) and power.exp > 1:
            return rf"\left({self._print(power.base)}\right)^{{{power.exp}}}"
        return str(super()._print_Pow(power))

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
