"""From an instance that settles a claim to one of textbook size: fewer steps, smaller sizes, nicer numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from symbolic_init.refuting.instance import DATA, HYPERPARAMETERS, Instance, Rational, ugliness
from symbolic_init.refuting.search import Search, Settled
from symbolic_init.refuting.unrolled import Unrolled

SECOND_DRAWS = 60
HEAVY = 7


def shrink(search: Search, settled: Settled) -> Settled:
    """Nothing that can be left out or be nicer remains."""
    while True:
        smaller = _nicer_numbers(search, trimmed(search, settled))
        if smaller.instance == settled.instance:
            return smaller
        settled = smaller


def trimmed(search: Search, settled: Settled) -> Settled:
    """Nothing that can be left out remains: the fixed point of the moves below, cheapest first."""
    measure = _measure(search, settled.instance)
    improved = True
    while improved:
        improved = False
        for candidate in _moves(search, settled.instance):
            if (found := search.attempt(candidate)) is None:
                continue
            if (new := _measure(search, found.instance)) < measure:
                settled, measure, improved = found, new, True
                break
    return settled


def polished(search: Search, settled: Settled) -> Settled:
    """The shrunk instance, or a better one from a second search if it is still larger than a textbook's."""
    best = shrink(search, settled)
    if not _is_heavy(search, best.instance):
        return best
    for candidate in search.second_draws(best.instance, SECOND_DRAWS):
        if (found := search.attempt(candidate)) is None or found.steps > best.steps:
            continue
        found = shrink(search, found)
        if _weight(search, found.instance) < _weight(search, best.instance):
            best = found
        if not _is_heavy(search, best.instance):
            break
    return best


def _is_heavy(search: Search, instance: Instance) -> bool:
    """Are the sizes more than one above the least, or is a number not among the first of the nice ones?"""
    return sum(instance.sizes) > len(instance.sizes) + 1 or any(u >= HEAVY for u in _uglinesses(search, instance))


def _weight(search: Search, instance: Instance) -> tuple[int, int, int]:
    return *_measure(search, instance), sum(_uglinesses(search, instance))


def _uglinesses(search: Search, instance: Instance) -> list[int]:
    hyper = len(search.problem.hyperparameters)
    pools = search.unrolled(instance.sizes, instance.bodies).pools or [HYPERPARAMETERS] * hyper
    numbers = (*instance.parameters[hyper:], *(number for sample in instance.samples for number in sample))
    return [
        *(ugliness(number, pool) for number, pool in zip(instance.parameters[:hyper], pools, strict=True)),
        *(ugliness(number, DATA) for number in numbers),
    ]


def _measure(search: Search, instance: Instance) -> tuple[int, int]:
    return len(instance.samples), sum(instance.sizes)


def _moves(search: Search, instance: Instance) -> Iterator[Instance]:
    for i in range(len(instance.samples)):
        yield replace(instance, samples=instance.samples[:i] + instance.samples[i + 1 :])
    for axis, size in enumerate(instance.sizes):
        for dropped in range(size, 0, -1) if size > 1 else ():
            yield _without(search, instance, axis, dropped)


def _without(search: Search, instance: Instance, axis: int, dropped: int) -> Instance:
    """The instance without one index of all axes whose length is a certain size."""
    sizes = tuple(size - (i == axis) for i, size in enumerate(instance.sizes))
    old, new = search.unrolled(instance.sizes, instance.bodies), search.unrolled(sizes, instance.bodies)

    def source(name: str, indices: tuple[int, ...]) -> tuple[int, ...]:
        shortened = (before != after for before, after in zip(_lengths(old, name), _lengths(new, name), strict=True))
        return tuple(i + (i >= dropped) if short else i for i, short in zip(indices, shortened, strict=True))

    parameters = dict(zip(((n, i) for n, _, i in old.parameters), instance.parameters, strict=True))
    samples = [dict(zip(old.inputs, sample, strict=True)) for sample in instance.samples]
    return Instance(
        sizes,
        instance.bodies,
        tuple(parameters[n, source(n, i)] for n, _, i in new.parameters),
        tuple(tuple(sample[n, source(n, i)] for n, i in new.inputs) for sample in samples),
    )


def _lengths(unrolled: Unrolled, name: str) -> tuple[int, ...]:
    return unrolled.compiler.lengths.get(name, ())


def _nicer_numbers(search: Search, settled: Settled) -> Settled:
    """Replace each number by the nicest that does, until none can be."""
    improved = True
    while improved:
        improved = False
        unrolled = search.unrolled(settled.instance.sizes, settled.instance.bodies)
        for row in range(len(settled.instance.samples), -1, -1):
            for place in range(len(unrolled.inputs) if row else len(unrolled.parameters)):
                hyper = row == 0 and place < len(search.problem.hyperparameters)
                allowed = unrolled.allowed[place] if row else None
                table = HYPERPARAMETERS if hyper else DATA if allowed is None else allowed
                if (found := _nicer(search, settled, row, place, table)) is not None:
                    settled, improved = found, True
    return settled


def _nicer(search: Search, settled: Settled, row: int, place: int, table: tuple[Rational, ...]) -> Settled | None:
    now = _row(settled.instance, row)[place]
    worst = ugliness(now, table)
    for number in table[: min(worst, len(table))]:
        found = search.attempt(_with(settled.instance, row, place, number), settled, row)
        if found is not None and found.steps <= settled.steps and _row(found.instance, row)[place] == number:
            return found
    return None


def _row(instance: Instance, row: int) -> tuple[Rational, ...]:
    return instance.samples[row - 1] if row else instance.parameters


def _with(instance: Instance, row: int, place: int, number: Rational) -> Instance:
    new = (*(old := _row(instance, row))[:place], number, *old[place + 1 :])
    if row == 0:
        return replace(instance, parameters=new)
    return replace(instance, samples=(*instance.samples[: row - 1], new, *instance.samples[row:]))
