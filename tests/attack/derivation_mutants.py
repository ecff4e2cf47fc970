"""Derivations aimed at false goals, and derivations spoilt at random."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import cycle, islice
from random import Random

from symbolic_init.kernel.terms import Formula, MalformedError, free_symbols
from symbolic_init.proving.claim_proof import statement_of
from tests.attack.derivation import Cited, Derivation, Step
from tests.attack.judge import Mutant
from tests.attack.mutation import Change, changed, everywhere
from tests.attack.operators import OPERATORS, changed_in_all, restated
from tests.attack.proofs import Proof
from tests.attack.worlds import is_false

GOALS, TRIES = 10, 150  # of each proof


@cache
def false_goals(proof: Proof, seed: int) -> tuple[tuple[Formula, Change], ...]:
    """Statements like the claim's, each false in a world in which all holds that the claim allows."""
    random, found = Random(f"{seed} {proof.name}"), dict[Formula, Change]()
    known = free_symbols(proof.claim.relation)
    for _ in range(TRIES):
        spoilt = changed(proof.claim.relation, random)
        if spoilt is None or not isinstance(spoilt[0], Formula) or spoilt[0].loose or free_symbols(spoilt[0]) - known:
            continue
        try:
            goal = statement_of(replace(proof.claim, relation=spoilt[0]))
        except MalformedError:
            continue
        if goal not in found and is_false(goal, proof):
            found[goal] = spoilt[1]
        if len(found) == GOALS:
            break
    return tuple(found.items())


def aimed(proof: Proof, change: Change, goal: Formula, random: Random) -> tuple[str, Derivation] | None:
    """The derivation rewritten as if it proved the false goal."""
    style, steps = random.choice(STYLES), proof.steps
    middle, end = random.randrange(len(steps) // 2, len(steps) - 1), len(steps) - 1
    restating = random.choice(("recast", "rearrange"))
    spoilt: Derivation | None = None
    old = proof.known[middle][1].conclusion
    try:
        new = everywhere(old, change.old, change.new)
    except MalformedError:
        return None
    match style:
        case "in every step":
            spoilt = changed_in_all(steps, change.old, change.new)
        case "in the last steps":
            spoilt = changed_in_all(steps, change.old, change.new, middle)
        case "restated on the way":
            longer = restated(steps, middle, Step(restating, (Cited(middle), new)))
            spoilt = changed_in_all(longer, change.old, change.new, middle + 1) if new != old else None
        case "stated before the end":
            spoilt = restated(steps, end - 1, Step(restating, (Cited(end - 1), goal)))
        case "stated at the end":
            spoilt = (*steps, Step(restating, (Cited(end), goal)))
    return (style, spoilt) if spoilt else None


STYLES = ("in every step", "in the last steps", "restated on the way", "stated before the end", "stated at the end")


def mutants(wanted: int, seed: int, proofs: Sequence[Proof]) -> Iterator[Mutant]:
    """Different ones; every proof in turn, aimed at a false goal, then spoilt by up to two more operators."""
    random, names, seen = Random(f"{seed} {proofs[0].name}"), [*OPERATORS], set[int]()
    for proof in _in_turn(proofs, random):
        if not wanted:
            return
        goal, change = random.choice(false_goals(proof, seed))
        found = aimed(proof, change, goal, random)
        if found is None:
            continue
        operators, steps = [f"aimed {found[0]}"], found[1]
        for name in random.sample(names, random.choice((0, 1, 1, 2))):
            spoilt = OPERATORS[name](steps, random)
            if spoilt:
                operators, steps = [*operators, name], spoilt
        number = hash((steps, goal))
        if number not in seen:
            seen.add(number)
            wanted -= 1
            yield Mutant(tuple(operators), proof, steps, goal)


def spoilt_at_random(wanted: int, seed: int, proofs: Sequence[Proof]) -> Iterator[tuple[str, Proof, Derivation]]:
    """Different ones; every proof in turn, spoilt by one operator, these in turn too."""
    random, operators, seen = Random(f"{seed} {proofs[0].name}"), cycle(OPERATORS.items()), set[int]()
    for proof in _in_turn(proofs, random):
        for name, operator in islice(operators, 3):
            if not wanted:
                return
            steps = operator(proof.steps, random)
            if steps and steps != proof.steps and hash(steps) not in seen:
                seen.add(hash(steps))
                wanted -= 1
                yield name, proof, steps


def _in_turn(proofs: Sequence[Proof], random: Random) -> Iterator[Proof]:
    """All proofs, in another order each time."""
    while True:
        yield from random.sample(proofs, len(proofs))
