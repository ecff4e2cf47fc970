"""Can an instance go on for ever? A hypothesis for all steps is one about the steps after the last one too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import islice, product

from symbolic_init.kernel.terms import INDEX, Entry, ForAll, Formula, Num, Syntax, open_body, walk
from symbolic_init.refuting.judging import Judge
from symbolic_init.refuting.walking import Key
from symbolic_init.system import TIME

PLAIN = (Fraction(0), Fraction(1), Fraction(-1))
MOST_SAMPLES = 27


def about_every_step(formula: Formula, judge: Judge) -> bool:
    """Is the formula about what is read or trained at steps that it does not name by their numbers?"""
    return any(not isinstance(entry.indices[0], Num) for entry in _timed(formula, judge))


def reads_clock(node: Syntax, judge: Judge) -> bool:
    """Is the number of a step a number in it, so that it says something else of each step?"""
    if isinstance(node, Entry) and node.tensor not in judge.fixed and node.indices:
        return any(reads_clock(index, judge) for index in node.indices[1:])
    if isinstance(node, ForAll) and node.sort == INDEX and not judge.last_index(node.body):
        return reads_clock(open_body(node.body, TIME), judge)
    return node == TIME or any(reads_clock(child, judge) for child in node.children())


def about_data_of_one_step(formula: Formula, judge: Judge) -> bool:
    """Does the formula speak of the inputs of one step at a time and of nothing that is trained?"""
    entries = list(_timed(formula, judge))
    return all(entry.tensor in judge.given for entry in entries) and len({entry.indices[0] for entry in entries}) <= 1


def next_samples(judge: Judge) -> Iterator[Mapping[Key, Fraction]]:
    """What the step after the last one may read.

    What a step before has read, some tensors of it put to 0; or one plain number in each tensor.
    """
    for sample in {id(sample): sample for sample in judge.inputs[::-1]}.values():
        for kept in islice(product((True, False), repeat=len(judge.given)), MOST_SAMPLES):
            is_kept = dict(zip(judge.given, kept, strict=True))
            yield {key: number if is_kept[key[0]] else Fraction(0) for key, number in sample.items()}
    places = {name: list(judge.entries(given.tensor)) for name, given in judge.given.items()}
    choices = [given.values or PLAIN for given in judge.given.values()]
    for numbers in islice(product(*choices), MOST_SAMPLES):
        plain = dict(zip(places, numbers, strict=True))
        yield {(name, at): plain[name] for name, entries in places.items() for at in entries}


def stands_still(judge: Judge) -> bool:
    """Does the last step change no state? Then it may be repeated for ever, with the same inputs."""
    last = judge.horizon
    if any(reads_clock(body, judge) for _, _, body in judge.rules.values()):
        return False
    return all(
        type(judge.entry(T.name, (last, *at))) in (int, Fraction)
        and judge.entry(T.name, (last, *at)) == judge.entry(T.name, (last - 1, *at))
        for system in judge.systems
        for T in system.state
        for at in judge.entries(T)
    )


def _timed(formula: Formula, judge: Judge) -> Iterator[Entry]:
    for node in walk(formula):
        if isinstance(node, Entry) and node.tensor not in judge.fixed and node.indices:
            yield node
