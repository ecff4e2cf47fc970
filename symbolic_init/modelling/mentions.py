"""What an expression mentions: the free symbols and the part each plays, tensors, functions, bound indices."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

import sympy as sp
from sympy.core.function import AppliedUndef

from symbolic_init.bridge import RESERVED
from symbolic_init.modelling.errors import ModelError

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*'*")
_SIGNS = ("is_extended_nonnegative", "is_extended_nonpositive", "is_zero")


@dataclass
class Mentions:
    """Filled by `add`; dictionaries because their order is that of first appearance."""

    values: dict[sp.Symbol, None] = field(default_factory=dict)  # free, as a real number
    sizes: dict[sp.Symbol, None] = field(default_factory=dict)  # in a shape or as the bound of a sum
    lengths: dict[str, sp.Indexed] = field(default_factory=dict)  # entries that are sizes: n[l], the width of layer l
    bound: dict[sp.Symbol, None] = field(default_factory=dict)
    entries: dict[str, sp.Indexed] = field(default_factory=dict)  # the first entry of each tensor
    bases: dict[sp.IndexedBase, None] = field(default_factory=dict)
    calls: dict[str, AppliedUndef] = field(default_factory=dict)

    def add(self, expression: sp.Basic) -> Mentions:
        """Note everything in the expression."""
        waiting: list[tuple[sp.Basic, str, frozenset[sp.Symbol]]] = [(expression, "values", frozenset())]
        while waiting:
            node, part, bound = waiting.pop()
            match node:
                case sp.Symbol():
                    if node not in bound and part != "indices":
                        getattr(self, part).setdefault(node)
                    continue
                case sp.Indexed() if part == "sizes":
                    self.size(node)
                    continue
                case sp.Indexed():
                    self.entry(node)
                    inner = [(index, "indices", bound) for index in node.indices]
                case sp.Sum():
                    self.bound |= dict.fromkeys(limit[0] for limit in node.limits)
                    within = bound | {limit[0] for limit in node.limits}
                    inner = [(edge, "sizes", bound) for limit in node.limits for edge in limit[1:]]
                    inner.append((node.function, part, within))
                case sp.Lambda():
                    self.bound |= dict.fromkeys(node.variables)
                    inner = [(node.expr, part, bound | set(node.variables))]
                case _:
                    if isinstance(node, AppliedUndef):
                        self.calls.setdefault(node.func.__name__, node)
                    inner = [(child, part, bound) for child in node.args]
            waiting.extend(reversed(inner))
        return self

    def entry(self, entry: sp.Indexed) -> None:
        """Note a tensor and the symbols of its shape."""
        self.entries.setdefault(entry.base.name, entry)
        self.bases.setdefault(entry.base)
        for size in entry.base.shape or ():
            self.size(size)

    def size(self, size: sp.Expr) -> None:
        """Note the symbols of a size, and the tensors whose entries it has."""
        entries = sorted(size.atoms(sp.Indexed), key=str)
        self.lengths = {entry.base.name: entry for entry in entries} | self.lengths
        inside = set[sp.Basic]().union(*(entry.free_symbols for entry in entries))
        self.sizes |= dict.fromkeys(sorted(size.free_symbols - inside, key=str))

    def symbols(self) -> Iterable[sp.Symbol]:
        """Every symbol, free or bound."""
        return {**self.values, **self.sizes, **self.bound}


def need_name(name: str, kind: str) -> None:
    """Refuse names that could not be printed everywhere, and those that mean something already."""
    if not _NAME.fullmatch(name):
        raise ModelError(f"the name of the {kind} {name!r}: expected letters, digits, underscores and trailing primes")
    if name == "t" and kind != "bound index":
        raise ModelError(f"the {kind} t: t is the number of the step, choose another name")
    if name == "pi":
        raise ModelError(f"the {kind} pi: pi is a number (sympy.pi), choose another name")
    if name in RESERVED:
        raise ModelError(f"the {kind} {name}: {name} is a function of the language, choose another name")


def need_clock(symbol: sp.Symbol) -> None:
    """The number of the steps made before may only be known to be a natural number: SymPy would reckon with more."""
    known = sp.Symbol(symbol.name, integer=True, nonnegative=True).assumptions0
    if not symbol.assumptions0.items() <= known.items():
        raise ModelError(f"{symbol.name} is the number of the steps made before, which is 0 in the first: write "
                         f"Symbol({symbol.name!r}, integer=True, nonnegative=True)")  # fmt: skip


def need_no_sign(symbol: sp.Symbol, kind: str) -> None:
    """A quantity that changes may not carry its sign in its symbol: nothing would prove it."""
    if any(getattr(symbol, sign) is not None for sign in _SIGNS):
        raise ModelError(f"the {kind} {symbol.name}: expected a symbol without a sign, found {symbol.assumptions0}: "
                         f"write Symbol({symbol.name!r}) and put what you know of it into assumptions")  # fmt: skip


def need_one_meaning(names: Iterable[tuple[str, str]]) -> None:
    """Refuse a name that stands for two things; `names` lists (name, kind)."""
    kinds: dict[str, str] = {}
    for name, kind in names:
        if name in kinds:
            raise ModelError(f"the name {name} is used twice, as {kinds[name]} and as {kind}: rename one of them")
        kinds[name] = kind


def need_one_symbol(symbols: Iterable[sp.Symbol]) -> None:
    """Refuse two symbols that print alike but differ in their assumptions."""
    seen: dict[str, sp.Symbol] = {}
    for symbol in symbols:
        if seen.setdefault(symbol.name, symbol) != symbol:
            raise ModelError(f"two different symbols are called {symbol.name} (their assumptions differ): create the "
                             "symbol once and use it everywhere")  # fmt: skip
