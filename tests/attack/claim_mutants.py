"""False claims: true ones with one small thing changed, each shown false by an exact counterexample, run twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from symbolic_init.claim import Claim
from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import AtMost, Entry, Equal, Formula, Less, Syntax, Term, free_symbols, walk
from symbolic_init.kernel.theorem import RefusedError
from symbolic_init.refuting import recheck, refute
from symbolic_init.system import NEXT, Function, TransitionSystem
from tests.attack.mutation import changed
from tests.attack.proofs import proofs, with_base

EVALUATIONS = 120


@dataclass(frozen=True)
class FalseClaim:
    """What was changed, and the claim that came of it."""

    operator: str
    name: str
    claim: Claim


def false_claims(wanted: int, seed: int) -> Iterator[FalseClaim]:
    """Claims with a counterexample; those for which none is found are left out, for they may be true."""
    random = Random(seed)
    while wanted:
        proof = random.choice(proofs())
        kind = random.choice((in_the_relation, in_the_relation, in_the_relation, in_the_loop, in_the_hypotheses))
        found = kind(proof.claim, random)
        if found is not None and is_false(found[1]):
            wanted -= 1
            yield FalseClaim(found[0], proof.name, found[1])


def is_false(claim: Claim) -> bool:
    """Is there a counterexample, by one evaluator and by the other?"""
    try:
        trace = refute(claim, max_evaluations=EVALUATIONS)
    except (ValueError, ArithmeticError, LookupError):
        return False
    return trace is not None and recheck(claim, trace)


def in_the_relation(claim: Claim, random: Random) -> tuple[str, Claim] | None:
    """Something in what is claimed."""
    spoilt = changed(claim.relation, random)
    if spoilt is None or not _fits(spoilt[0], claim.relation):
        return None
    assert isinstance(spoilt[0], Formula)
    return f"relation: {spoilt[1].operator}", replace(claim, relation=spoilt[0])


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
    return all(node.indices[:1] == (NEXT,) for node in read if node.tensor in fresh)


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
    options: dict[str, tuple[Formula, ...]] = {"hypothesis dropped": ()}
    if isinstance(old, Less):
        left, right = old.left, old.right
        options["hypothesis weakened"] = (AtMost(left, right),)
        options["hypothesis turned round"] = (Less(right, left),)
        options["hypothesis negated"] = (AtMost(right, left),)
        options["hypothesis an equation"] = (Equal(left, right),)
    return [*options.items()]


def _fits(new: Syntax, old: Syntax) -> bool:
    return not new.loose and free_symbols(new) <= free_symbols(old)
