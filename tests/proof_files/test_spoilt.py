"""Proof files spoilt at random: each proves what it did, or nothing."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from symbolic_init.kernel.terms import And, ForAll, Relation
from symbolic_init.proof_files.reading import NotCheckedError, ProofFileError, Replayed, replay_text
from tests.proof_files.edits import Json, assert_one_line
from tests.proof_files.pages import PROVED, content

MUTANTS, SEED = 600, 20


def spoilt(found: Json, random: Random) -> None:
    """One small change anywhere in the lines or goals."""
    lines: list[Any] = found["lines"]
    number = random.randrange(len(lines))
    match random.randrange(6):
        case 0:
            lines.pop(number)
        case 1:
            lines.insert(number, random.choice(lines))
        case 2:
            other = random.randrange(len(lines))
            lines[number], lines[other] = lines[other], lines[number]
        case 3:
            lines[number][0] = random.choice(lines)[0]
        case 4:
            goal = random.choice(found["goals"])
            goal[random.choice(("statement", "theorem"))] = number
        case _:
            arguments = [place for place, value in enumerate(lines[number]) if type(value) is int]
            if arguments:
                lines[number][random.choice(arguments)] = random.randrange(max(number, 1))


def flipped(text: bytes, random: Random) -> bytes:
    """One flipped bit."""
    place = random.randrange(len(text))
    return text[:place] + bytes([text[place] ^ 1 << random.randrange(8)]) + text[place + 1 :]


def goals(found: Replayed) -> list[tuple[Any, ...]]:
    return [(goal.statement, frozenset(goal.hypotheses), frozenset(goal.laws)) for goal in found.goals]


def test_a_file_that_is_spoilt_proves_what_it_did_or_nothing() -> None:
    random, text, accepted = Random(SEED), content(PROVED[1]), 0
    true = goals(replay_text(text))
    for number in range(MUTANTS):
        if number % 2:
            mutant = flipped(text, random)
        else:
            found = json.loads(text)
            spoilt(found, random)
            mutant = json.dumps(found).encode()
        try:
            replayed = replay_text(mutant)
        except (ProofFileError, NotCheckedError) as error:
            assert_one_line(error)
            continue
        accepted += 1
        assert goals(replayed) == true
        assert all(isinstance(goal.statement, Relation | And | ForAll) for goal in replayed.goals)
    print(f"\nspoilt proof files: N = {MUTANTS}, seed {SEED}; {accepted} still prove their goals, none another")
    assert accepted < MUTANTS / 4
