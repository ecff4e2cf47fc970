"""Worlds in which everything holds that a theorem for a claim may assume: any theorem must be true in them.

A world is a model of the axioms too, though not always the usual one: e is 1 there, for no other power takes rational
numbers to rational numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from math import isqrt
from random import Random

from symbolic_init.claim import Claim
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import Formula, Syntax
from symbolic_init.proving.claim_proof import statement_of
from symbolic_init.theories import axioms
from tests.attack.proofs import Proof
from tests.kernel.meaning import REAL_FUNCTIONS, SAMPLE, VALUES, Number, TooManyError, World

RATES: tuple[Number, ...] = (1, 2, 3, -1)
NUMBERS: tuple[Number, ...] = (1, 2, 3)
WORLDS, FEW, TRIES, REPAIRS = 5, 2, 40, 60
LONGEST = 4096  # bits of a number
MANY = 9  # a loop with so many tensors is tried with sizes, steps and places up to 2

Draw = tuple[str, int]  # the kind of a tensor or function that nothing defines, and a seed
KINDS: dict[str, Callable[[Number, Number], Number]] = {
    "any": lambda drawn, argument: drawn,
    "sign": lambda drawn, argument: 1 if drawn >= 0 else -1,
    "one": lambda drawn, argument: 1,
    "identity": lambda drawn, argument: argument,
    "zero": lambda drawn, argument: 0,
}


def root(z: Number) -> Number | None:
    """The square root, if it is rational."""
    found = Fraction(isqrt(max(z.numerator, 0)), isqrt(z.denominator))
    return found if found * found == z else None


Known = Callable[..., Number | None]
FUNCTIONS: dict[tuple[str, int], Known] = {  # as far as axioms speak of them; None: any value
    ("delta", 2): lambda i, j: int(i == j),
    **{(name, 1): REAL_FUNCTIONS[name] for name in ("nonneg", "pos")},
    ("exp", 1): lambda z: 1, ("sqrt", 1): root, ("log", 1): lambda z: 0 if z == 1 else None,
    **dict.fromkeys((("cos", 1), ("cosh", 1)), lambda z: 1 if z == 0 else None),
    **{(name, 1): lambda z: 0 if z == 0 else None for name in ("tanh", "sin", "sinh", "atan", "erf")},
}  # fmt: skip
USUAL = {("delta", 2), ("nonneg", 1), ("pos", 1)}


class DefinedWorld(World):
    """Tensors and functions have the values that their definitions give them, everything else is drawn."""

    tensors: dict[str, list[k.Equal]]
    functions: dict[str, k.Equal]
    draws: Mapping[str, Draw]
    places: range
    found: dict[tuple[str, tuple[Number, ...]], Number]

    def __init__(self, symbols: Mapping[str, Number], draws: Mapping[str, Draw], definitions: Iterable[Formula],
                 places: range) -> None:  # fmt: skip
        super().__init__(0, symbols)
        tensors: dict[str, list[k.Equal]] = {}
        functions: dict[str, k.Equal] = {}
        for definition in definitions:
            body: Syntax = definition
            while isinstance(body, k.ForAll):
                body = body.body
            match body:
                case k.Equal(k.Entry(name)):
                    tensors.setdefault(name, []).append(body)
                case k.Equal(k.App(name, arguments)) if all(isinstance(a, k.Bound) for a in arguments):
                    functions[name] = body
        for name, value in {"tensors": tensors, "functions": functions, "draws": draws, "places": places,
                            "found": {}}.items():  # fmt: skip
            object.__setattr__(self, name, value)

    def value(self, term: Syntax, bound: tuple[Number, ...] = ()) -> Number:
        """As in every world; a product is 0 as soon as a factor is, for what stands behind it may have no value."""
        if not isinstance(term, k.Mul):
            return super().value(term, bound)
        product: Number = 1
        for part in sorted(term.parts, key=lambda part: not isinstance(part, k.Num | k.App)):
            product *= self.value(part, bound)
            if product == 0:
                break
        return product

    def holds(self, formula: Syntax, bound: tuple[Number, ...] = ()) -> bool:
        """As in every world, with its own steps and places."""
        if isinstance(formula, k.ForAll):
            values = self.places if formula.sort == k.INDEX else SAMPLE
            return all(self.holds(formula.body, (x, *bound)) for x in values)
        return super().holds(formula, bound)

    def entry(self, name: str, places: list[int]) -> Number:
        indices = tuple(places)
        if (name, indices) not in self.found:
            self.found[name, indices] = self.defined_entry(name, indices)
        return self.found[name, indices]

    def defined_entry(self, name: str, indices: tuple[int, ...]) -> Number:
        for equation in self.tensors.get(name, ()):
            assert isinstance(equation.left, k.Entry)
            bound = matched(equation.left.indices, indices)
            if bound is not None:
                return short(self.value(equation.right, bound))
        if name.startswith(k.NATURAL):
            return self.drawn(self.places[1:], "entry", name, *indices)
        kind, seed = self.draws.get(name, ("any", 0))
        last = self.places.stop  # what is drawn repeats itself from there on, as does what is assumed of it
        drawn = super().entry(f"{name} {seed}", [min(place, last) for place in indices])
        return KINDS[kind](drawn, indices[-1] if indices else 0)

    def application(self, name: str, arguments: list[Number]) -> Number:
        if name in self.functions:
            definition = self.functions[name]
            assert isinstance(definition.left, k.App)
            bound = matched(definition.left.arguments, tuple(arguments))
            if bound is not None:
                return short(self.value(definition.right, bound))
        known = FUNCTIONS.get((name, len(arguments)), lambda *arguments: None)(*arguments)
        if known is not None:
            return known
        kind, seed = self.draws.get(name, ("any", 0))
        drawn = self.drawn(VALUES, "function", name, seed, *map(str, map(Fraction, arguments)))
        return KINDS[kind](drawn, arguments[0])


def matched(patterns: Sequence[Syntax], values: tuple[Number, ...]) -> tuple[Number, ...] | None:
    """The values of the bound variables where the left side of a definition has these indices, innermost first."""
    if len(patterns) != len(values):
        return None
    bound: dict[int, Number] = {}
    for pattern, value in zip(patterns, values, strict=True):
        match pattern:
            case k.Num(number) if number == value:
                pass
            case k.Bound(level):
                bound[level] = value
            case k.Add((k.Bound(level), k.Num(1))) if value > 0:
                bound[level] = value - 1
            case _:
                return None
    return tuple(bound[level] for level in range(len(bound)))


def short(value: Number) -> Number:
    """The number, if it is not too long."""
    if max(value.numerator.bit_length(), value.denominator.bit_length()) > LONGEST:
        raise TooManyError("a long number")
    return value


def worlds_for(proof: Proof) -> tuple[DefinedWorld, ...]:
    """A few worlds in which all holds that the claim allows, and the definitions made on the way."""
    return worlds_of(proof.claim, proof.dropped)


def worlds_of(claim: Claim, dropped: frozenset[Formula] = frozenset()) -> tuple[DefinedWorld, ...]:
    """A few worlds in which all holds that a theorem for the claim may assume, and some more definitions."""
    systems = [run.system for run in claim.runs]
    definitions = dict.fromkeys(e for s in systems for e in (*s.defining_equations(), *s.function_definitions()))
    return _worlds(tuple(definitions), dropped, frozenset(claim.stated).difference(definitions))


def fails_in_a_world(claim: Claim) -> bool:
    """Does the claim fail in one of the first worlds in which all holds that it assumes?"""
    statement = statement_of(claim)
    return any(_fails_in(world, statement, frozenset()) for world in worlds_of(claim)[:FEW])


def means_the_usual(claim: Claim) -> bool:
    """Are all functions in its worlds the usual ones, and do its hypotheses hold there for all numbers there are?"""
    nodes = [node for formula in (*claim.stated, claim.relation) for node in k.walk(formula)]
    functions = {(node.function, len(node.arguments)) for node in nodes if isinstance(node, k.App)}
    assumed = {formula for run in claim.runs for formula in run.system.assumptions} | {*claim.hypotheses}
    return not functions & (FUNCTIONS.keys() - USUAL) and not any(map(_is_about_numbers, assumed))


def _is_about_numbers(formula: Formula) -> bool:
    return any(isinstance(node, k.ForAll) and node.sort == k.REAL for node in k.walk(formula))


@lru_cache(maxsize=256)
def _worlds(
    definitions: tuple[Formula, ...], dropped: frozenset[Formula], assumptions: frozenset[Formula]
) -> tuple[DefinedWorld, ...]:
    everything = (*definitions, *sorted(dropped, key=repr))
    found = (_repaired(seed, everything, sorted(assumptions, key=repr)) for seed in range(TRIES))
    return tuple(world for world, _ in zip(filter(None, found), range(WORLDS), strict=False))


def _repaired(seed: int, definitions: tuple[Formula, ...], assumptions: list[Formula]) -> DefinedWorld | None:
    """A world drawn with a seed; while an assumption fails, something that it mentions is drawn again."""
    random, mentioned = Random(seed), [node for formula in (*definitions, *assumptions) for node in k.walk(formula)]
    symbols = {node.name: node.sort for node in mentioned if isinstance(node, k.Sym)}
    tensors = {node.tensor for node in mentioned if isinstance(node, k.Entry)}
    sizes = NUMBERS if len(tensors) < MANY else NUMBERS[:2]
    places = range(len(SAMPLE) if len(tensors) < MANY else 3)
    values = {name: random.choice(sizes if sort == k.INDEX else RATES) for name, sort in sorted(symbols.items())}
    draws: dict[str, Draw] = {}
    own = DefinedWorld(values, draws, definitions, places)
    for number in range(REPAIRS):
        world = DefinedWorld(values, draws, definitions, places)
        try:
            broken = [formula for formula in assumptions if not world.holds(formula)]
        except TooManyError:
            return None
        if not broken:
            return world
        name, kind = random.choice(sorted(_free_names(random.choice(broken), own)))
        if kind == "symbol":
            values = {**values, name: random.choice(sizes if symbols[name] == k.INDEX else RATES)}
        else:
            draws = {**draws, name: (random.choice([*KINDS]), seed * REPAIRS + number)}
    return None


def _free_names(formula: Formula, world: DefinedWorld) -> set[tuple[str, str]]:
    """What a formula mentions and nothing defines."""
    nodes = set(k.walk(formula))
    tensors = {(n.tensor, "tensor") for n in nodes if isinstance(n, k.Entry) and n.tensor not in world.tensors}
    functions = {(n.function, "function") for n in nodes if isinstance(n, k.App) and n.function not in world.functions}
    return tensors | functions | {(n.name, "symbol") for n in nodes if isinstance(n, k.Sym)}


def is_false(formula: Formula, proof: Proof, hypotheses: frozenset[Formula] = frozenset()) -> bool:
    """Does it fail in a world of the claim in which the hypotheses hold, as far as that can be known?"""
    others = hypotheses - proof.allowed - proof.dropped
    if any(isinstance(node, k.ForAll) for h in others for node in k.walk(h)):
        return False
    return any(_fails_in(world, formula, others) for world in worlds_for(proof))


def _fails_in(world: DefinedWorld, formula: Formula, hypotheses: frozenset[Formula]) -> bool:
    try:
        return all(map(world.holds, hypotheses)) and not world.holds(formula)
    except TooManyError:
        return False


def models_of_the_axioms(worlds: Iterable[DefinedWorld]) -> bool:
    """Do all laws that a theorem may rest on hold?"""
    return all(world.holds(axiom) for world in worlds for axiom in axioms().values())
