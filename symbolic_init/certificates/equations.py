"""Defining equations of a training loop, taken apart: of which tensor, at which time, layer by layer or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from symbolic_init.certificates.errors import NotExportedError
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import INDEX, Add, App, Entry, Equal, ForAll, Formula, Mul, Num, Sym, Term


@dataclass(frozen=True)
class Equation:
    """tensor[0, indices] = body (time None), or tensor[time + 1, indices] = body.

    One of the indices may be that of a layer: 0, or l + 1 for a variable l.
    """

    tensor: str
    time: Sym | None
    indices: tuple[Term, ...]
    body: Term
    variables: tuple[Sym, ...]  # in the order of the quantifiers

    @property
    def layer(self) -> int | None:
        """Where the index of a layer stands."""
        return next((place for place, index in enumerate(self.indices) if not isinstance(index, Sym)), None)

    @property
    def symbols(self) -> tuple[Sym, ...]:
        """The variables in the indices: l of l + 1."""
        return tuple(s for index in self.indices for s in k.free_symbols(index))

    @property
    def last(self) -> Sym | None:
        """The last layer, if the body is about the layer above and nothing from the last layer on.

        Every summand then has a factor [l = L] or [L - l > 0], for the first index l.
        """
        match self.symbols:
            case (layer, *_) if isinstance(self.body, Add):
                found = {_last_of(part, layer) for part in self.body.parts}
                return found.pop() if len(found) == 1 else None
        return None

    def at(self, time: int, indices: Sequence[int]) -> Term:
        """The body, with numbers for the variables."""
        values: dict[Sym, Term] = {} if self.time is None else {self.time: Num(time - 1)}
        for index, number in zip(self.indices, indices, strict=True):
            for symbol in k.free_symbols(index):
                values[symbol] = Num(number if index == symbol else number - 1)
        return k.replace(self.body, values)

    def named_as(self, other: Equation) -> Equation:
        """The equation of layer 0 with the names of that of the layers above."""
        place = other.layer
        mine = (self.time, *self.symbols)
        theirs = (other.time, *(s for position, s in enumerate(other.symbols) if position != place))
        names: dict[Sym, Term] = {a: b for a, b in zip(mine, theirs, strict=True) if a and b}
        return replace(self, time=other.time, body=k.replace(self.body, names))


def _last_of(part: Term, layer: Sym) -> Sym | None:
    for factor in part.parts if isinstance(part, Mul) else (part,):
        match factor:
            case App("delta", (Sym() as one, Sym() as last)) if one == layer:
                return last
            case App("pos", (Add((Sym() as last, Mul((Num(-1), other)))),)) if other == layer:
                return last
    return None


def equation(formula: Formula) -> Equation:
    """A defining equation taken apart."""
    variables: list[Sym] = []
    inner = formula
    while isinstance(inner, ForAll):
        used = {s.name for s in k.free_symbols(inner)} | {v.name for v in variables}
        hint = inner.hint
        while hint in used:
            hint += "_"
        variables.append(Sym(hint, INDEX))
        inner = k.open_body(inner.body, variables[-1])
    match inner:
        case Equal(Entry(name, (Num(0), *indices)), body):
            found = Equation(name, None, tuple(indices), body, tuple(variables))
        case Equal(Entry(name, (Add((Sym() as time, Num(1))), *indices)), body):
            found = Equation(name, time, tuple(indices), body, tuple(variables))
        case _:
            raise NotExportedError(f"expected a defining equation, found {formula!r}")
    layers = [index for index in found.indices if not isinstance(index, Sym)]
    if layers and (found.time is None or len(layers) > 1 or not _is_layer(layers[0])):
        raise NotExportedError("a loop that is defined at other indices than variables, layer 0 and the layer above")
    return found


def _is_layer(index: Term) -> bool:
    match index:
        case Num(0) | Add((Sym(), Num(1))):
            return True
    return False
