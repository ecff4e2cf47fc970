"""Worlds in which everything holds that a theorem for a claim may assume: any theorem must be true in them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import Formula, Syntax
from tests.attack.proofs import Proof
from tests.kernel.meaning import Number, World

RATES: tuple[Number, ...] = (1, 2, 3, -1)


class DefinedWorld(World):
    """Tensors and functions have the values that their definitions give them, everything else is drawn."""

    def __init__(self, seed: int, symbols: dict[str, Number], definitions: Iterable[Formula]) -> None:
        super().__init__(seed, symbols)
        tensors: dict[tuple[str, bool], k.Equal] = {}
        functions: dict[str, k.Equal] = {}
        for definition in definitions:
            body: Syntax = definition
            while isinstance(body, k.ForAll):
                body = body.body
            match body:
                case k.Equal(k.Entry(name, (first, *_))):
                    tensors[name, first == k.Num(0)] = body
                case k.Equal(k.App(name, arguments)) if all(isinstance(a, k.Bound) for a in arguments):
                    functions[name] = body
        object.__setattr__(self, "tensors", tensors)
        object.__setattr__(self, "functions", functions)
        object.__setattr__(self, "found", {})

    tensors: dict[tuple[str, bool], k.Equal]
    functions: dict[str, k.Equal]
    found: dict[tuple[str, tuple[Number, ...]], Number]

    def entry(self, name: str, places: list[int]) -> Number:
        indices = tuple(places)
        if (name, indices) not in self.found:
            equation = self.tensors.get((name, indices[:1] == (0,)))
            left = equation and equation.left
            if equation and isinstance(left, k.Entry) and len(left.indices) == len(indices):
                self.found[name, indices] = self.defined(equation, indices)
            else:
                self.found[name, indices] = super().entry(name, places)
        return self.found[name, indices]

    def defined(self, equation: k.Equal, values: tuple[Number, ...]) -> Number:
        """The right side where the left side has the values."""
        assert isinstance(equation.left, k.Entry | k.App)
        patterns = equation.left.indices if isinstance(equation.left, k.Entry) else equation.left.arguments
        bound: dict[int, Number] = {}
        for pattern, value in zip(patterns, values, strict=True):
            match pattern:
                case k.Bound(level):
                    bound[level] = value
                case k.Add((k.Bound(level), k.Num(1))):
                    bound[level] = value - 1
        return self.value(equation.right, tuple(bound[level] for level in range(len(bound))))

    def application(self, name: str, arguments: list[Number]) -> Number:
        if name in self.functions:
            return self.defined(self.functions[name], tuple(arguments))
        return super().application(name, arguments)


@cache
def worlds_for(proof: Proof) -> tuple[DefinedWorld, ...]:
    """A few worlds of different sizes in which all holds that the claim allows, and the definitions made on the way."""
    systems = [run.system for run in proof.claim.runs]
    definitions = {e for s in systems for e in (*s.defining_equations(), *s.function_definitions())} | proof.dropped
    assumptions = proof.allowed - definitions
    symbols = sorted({s for f in proof.allowed for s in k.free_symbols(f)}, key=repr)
    found: list[DefinedWorld] = []
    for seed in range(200):
        drawn = World(seed)
        values = {s.name: drawn.drawn((1, 2, 3) if s.sort == k.INDEX else RATES, s.name) for s in symbols}
        world = DefinedWorld(seed, values, definitions)
        if len(found) < 5 and all(map(world.holds, assumptions)):
            found.append(world)
    return tuple(found)


def is_false(formula: Formula, proof: Proof, hypotheses: frozenset[Formula] = frozenset()) -> bool:
    """Does it fail in a world of the claim in which the hypotheses hold, as far as that can be known?"""
    others = hypotheses - proof.allowed - proof.dropped
    if any(isinstance(node, k.ForAll) for h in others for node in k.walk(h)):
        return False
    return any(all(map(world.holds, others)) and not world.holds(formula) for world in worlds_for(proof))
