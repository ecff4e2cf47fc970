"""False claims: true ones with one small thing changed, each shown false by an exact counterexample, run twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count, islice, repeat
from random import Random

from symbolic_init.claim import Claim, When
from symbolic_init.depth import claim_at, depths
from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    AtMost,
    Entry,
    Equal,
    ForAll,
    Formula,
    Less,
    Num,
    Syntax,
    Term,
    free_symbols,
    walk,
)
from symbolic_init.kernel.theorem import RefusedError
from symbolic_init.refuting import recheck, refute
from symbolic_init.system import NEXT, TIME, Function, TransitionSystem
from tests.attack.mutation import changed
from tests.attack.proofs import Proof, with_base
from tests.attack.worlds import fails_in_a_world, means_the_usual

EVALUATIONS, TRIES = 25, 30


@dataclass(frozen=True)
class FalseClaim:
    """What was changed, the proof of the claim as it was, and what came of it."""

    operator: str
    proof: Proof
    claim: Claim


def false_claims(wanted: int, seed: int, proofs: Sequence[Proof]) -> Iterator[FalseClaim]:
    """Different claims, each with a counterexample: one made from every proof if it can be, then from long ones seldom.

    Those for which no counterexample is found are left out, for they may be true.
    """
    random, weights = Random(f"{seed} {proofs[0].name}"), [len(proof.steps) ** -2 for proof in proofs]
    seen = set[int]()
    one_of_each = (islice(_made_from(repeat(proof, TRIES), random, seen), 1) for proof in proofs)
    others = (random.choices(proofs, weights)[0] for _ in count())
    yield from islice(chain(chain.from_iterable(one_of_each), _made_from(others, random, seen)), wanted)


def _made_from(proofs: Iterator[Proof], random: Random, seen: set[int]) -> Iterator[FalseClaim]:
    for proof in proofs:
        found = random.choice(KINDS)(proof.claim, random)
        if found is None or _number(proof, found[1]) in seen:
            continue
        operator, claim = found
        seen.add(_number(proof, claim))
        if is_false(claim, proof):
            yield FalseClaim(operator, proof, claim)


def _number(proof: Proof, claim: Claim) -> int:
    """Two mutants with the same one say the same."""
    return hash((proof.name, claim.relation, claim.when, claim.hypotheses, claim.runs[0].base.key))


def is_false(claim: Claim, proof: Proof) -> bool:
    """Does it fail in an exact world, or is there a counterexample by one evaluator and by the other?"""
    try:
        fails = fails_in_a_world(claim)
        if fails and means_the_usual(claim):
            return True
        if not fails and claim.runs == proof.claim.runs:
            return False  # the loop is that of a true claim, and this one may well be true too
        for depth in depths(claim):
            written_out = claim_at(claim, depth)
            trace = refute(written_out, max_evaluations=EVALUATIONS)
            if trace is not None:
                return recheck(written_out, trace)
    except Exception:  # what cannot be evaluated is not known to be false
        return False
    return False


def in_the_relation(claim: Claim, random: Random) -> tuple[str, Claim] | None:
    """Something in what is claimed, or two things."""
    operator, relation, systems = "", claim.relation, [run.system for run in claim.runs]
    for _ in range(random.choice((1, 2))):
        spoilt = changed(relation, random)
        if spoilt is None or not _fits(spoilt[0], claim.relation) or not _can_be_read(spoilt[0], systems):
            return None
        assert isinstance(spoilt[0], Formula)
        operator, relation = f"relation: {spoilt[1].operator}", spoilt[0]
    return operator, replace(claim, relation=relation)


def in_the_loop(claim: Claim, random: Random) -> tuple[str, Claim] | None:
    """Something in the start, a step or a function of the loop."""
    base = claim.runs[0].base
    part = random.choice(("initial", "intermediates", "update", "functions"))
    if part == "functions":
        terms = {f.name: f.body for f in base.functions if f.body is not None}
    else:
        terms = dict(base.initial if part == "initial" else base.update)
        terms = {T.name: body for T, body in base.intermediates} if part == "intermediates" else terms
    if not terms:
        return None
    name = random.choice(sorted(terms))
    spoilt = changed(terms[name], random)
    if spoilt is None or not _fits(spoilt[0], terms[name]):
        return None
    assert isinstance(spoilt[0], Term)
    new = spoilt[0]

    def change(system: TransitionSystem) -> TransitionSystem:
        return _with_term(system, part, name, new)

    mutant = with_base(claim, change)
    return (f"{part}: {spoilt[1].operator}", mutant) if _is_a_loop(mutant.runs[0].base) else None


def _with_term(system: TransitionSystem, part: str, name: str, new: Term) -> TransitionSystem:
    match part:
        case "initial":
            return replace(system, initial={**system.initial, name: new})
        case "update":
            return replace(system, update={**system.update, name: new})
        case "intermediates":
            return replace(
                system, intermediates=tuple((T, new if T.name == name else b) for T, b in system.intermediates)
            )
    functions = (Function(f.name, f.parameters, new if f.name == name else f.body) for f in system.functions)
    return replace(system, functions=tuple(functions))


def _is_a_loop(system: TransitionSystem) -> bool:
    """Does each step use only what is there by then: its own sample and intermediates, the state before it?"""
    try:
        rules.drop_definitions(rules.conjunction(), *system.defining_equations())
    except RefusedError:
        return False
    fresh = {i.tensor.name for i in system.inputs} | {T.name for T, _ in system.intermediates}
    bodies = (*system.initial.values(), *(body for _, body in system.intermediates), *system.update.values())
    read = [node for body in bodies for node in walk(body) if isinstance(node, Entry)]
    at_a_step = all(node.indices[:1] == (NEXT,) for node in read if node.tensor in fresh)
    return at_a_step and all(_can_be_read(body, [system]) for body in bodies)


def in_the_steps(claim: Claim, random: Random) -> tuple[str, Claim] | None:
    """A claim about the first few steps, or one, is about one more, the next one, or all."""
    first, at = claim.when.first, claim.when.at
    if first is None and at is None:
        return None
    others = [When(), *([When(first=first + 1)] if first else []), *([When(at=at + 1), When(at=0)] if at else [])]
    return "steps: bound", replace(claim, when=random.choice(others))


def in_the_hypotheses(claim: Claim, random: Random) -> tuple[str, Claim] | None:
    """A hypothesis dropped, weakened, or turned round."""
    base = claim.runs[0].base
    if not base.assumptions:
        return None
    old = random.choice(base.assumptions)
    operator, new = random.choice(_weaker(old))
    assumptions = tuple(a for f in base.assumptions for a in (new if f == old else (f,)))
    weaker = with_base(claim, lambda system: replace(system, assumptions=assumptions))
    hypotheses = dict.fromkeys(a for run in weaker.runs for a in run.system.assumptions)
    return operator, replace(weaker, hypotheses=tuple(hypotheses))


def _weaker(old: Formula) -> list[tuple[str, tuple[Formula, ...]]]:
    return [("hypothesis dropped", ()), *((f"hypothesis {name}", (new,)) for name, new in _spoilt(old))]


def _spoilt(old: Formula) -> Iterator[tuple[str, Formula]]:
    match old:
        case Less(left, right):
            yield "weakened", AtMost(left, right)
            yield "negated", AtMost(right, left)
        case Equal(left, right):
            yield "weakened", AtMost(left, right)
        case ForAll(sort, body, hint):
            yield from ((name, ForAll(sort, new, hint)) for name, new in _spoilt(body))
    if isinstance(old, Less | AtMost):
        yield "turned round", type(old)(old.right, old.left)
        yield "an equation", Equal(old.left, old.right)


KINDS = (*[in_the_relation] * 7, *[in_the_loop] * 2, in_the_hypotheses, in_the_steps)


def _can_be_read(node: Syntax, systems: Iterable[TransitionSystem]) -> bool:
    """Has every entry as many indices as its tensor has axes, and is what the steps make read at a step?"""
    timed: dict[str, int] = {}
    constant: dict[str, int] = {}
    for system in systems:
        timed |= {T.name: len(T.axes) for T in (*(given.tensor for given in system.inputs), *system.tensors())}
        constant |= {T.name: len(T.axes) for T in system.constants}
    for entry in walk(node):
        if isinstance(entry, Entry):
            time, axes = (1, timed[entry.tensor]) if entry.tensor in timed else (0, constant.get(entry.tensor))
            if axes is not None and len(entry.indices) != time + axes:
                return False
            if time and entry.indices[0] not in (TIME, NEXT) and not isinstance(entry.indices[0], Num):
                return False
    return True


def _fits(new: Syntax, old: Syntax) -> bool:
    return not new.loose and free_symbols(new) <= free_symbols(old)
