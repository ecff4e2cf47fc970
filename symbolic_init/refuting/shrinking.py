"""From an instance that settles a claim to one of textbook size: fewer steps, smaller sizes, nicer numbers."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from symbolic_init.refuting.instance import DATA, HYPERPARAMETERS, Instance, Rational, ugliness
from symbolic_init.refuting.search import Search, Settled
from symbolic_init.refuting.trial import Trial

SECOND_DRAWS = 60
HEAVY = 7


def shrink(search: Search, settled: Settled) -> Settled:
    """Nothing that can be left out or be nicer remains."""
    settled = _fewer_numbers(search, trimmed(search, settled))
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
    pools = search.trial(instance.sizes, instance.bodies).pools or [HYPERPARAMETERS] * hyper
    numbers = (*instance.parameters[hyper:], *(number for sample in instance.samples for number in sample))
    return [
        *(ugliness(number, pool) for number, pool in zip(instance.parameters[:hyper], pools, strict=True)),
        *(ugliness(number, DATA) for number in numbers),
    ]


def _measure(search: Search, instance: Instance) -> tuple[int, int]:
    return len(instance.samples), sum(instance.sizes)


def _moves(search: Search, instance: Instance) -> Iterator[Instance]:
    least = search.trial(instance.sizes, instance.bodies).least_steps
    for i in range(len(instance.samples) if len(instance.samples) > least else 0):
        yield _with_samples(instance, instance.samples[:i] + instance.samples[i + 1 :])
    for axis, size in enumerate(instance.sizes):
        for dropped in range(size, 0, -1) if size > 1 else ():
            yield _without(search, instance, axis, dropped)


def _without(search: Search, instance: Instance, axis: int, dropped: int) -> Instance:
    """The instance without one index of all axes whose length is a certain size."""
    sizes = tuple(size - (i == axis) for i, size in enumerate(instance.sizes))
    old, new = search.trial(instance.sizes, instance.bodies), search.trial(sizes, instance.bodies)

    def source(name: str, indices: tuple[int, ...]) -> tuple[int, ...]:
        shortened = (before != after for before, after in zip(_lengths(old, name), _lengths(new, name), strict=True))
        return tuple(i + (i >= dropped) if short else i for i, short in zip(indices, shortened, strict=True))

    parameters = dict(zip(((n, i) for n, i in old.parameters), instance.parameters, strict=True))
    samples = [dict(zip(old.inputs, sample, strict=True)) for sample in instance.samples]
    return Instance(
        sizes,
        instance.bodies,
        tuple(parameters[n, source(n, i)] for n, i in new.parameters),
        tuple(tuple(sample[n, source(n, i)] for n, i in new.inputs) for sample in samples),
    )


def _lengths(trial: Trial, name: str) -> tuple[int, ...]:
    return trial.lengths.get(name, ())


def _nicer_numbers(search: Search, settled: Settled) -> Settled:
    """Replace each number by the nicest that does, until none can be."""
    improved = True
    while improved:
        improved = False
        trial = search.trial(settled.instance.sizes, settled.instance.bodies)
        for row in range(len(settled.instance.samples), -1, -1):
            for place in range(len(trial.inputs) if row else len(trial.parameters)):
                hyper = row == 0 and place < len(search.problem.hyperparameters)
                allowed = trial.allowed[place] if row else None
                table = HYPERPARAMETERS if hyper else DATA if allowed is None else allowed
                if (found := _nicer(search, settled, row, place, table)) is not None:
                    settled, improved = found, True
    return settled


def _fewer_numbers(search: Search, settled: Settled) -> Settled:
    """Where there are many, leave all inputs of a step out at once if that will do, or one of all steps."""
    allowed = search.trial(settled.instance.sizes, settled.instance.bodies).allowed
    places = [place for place, values in enumerate(allowed) if values is None or 0 in values]
    for row in range(settled.steps, 0, -1) if len(places) > 3 else ():
        settled = _without_inputs(search, settled, row, places, (row,))
    for place in places if settled.steps > 2 else ():
        settled = _without_inputs(search, settled, 1, [place], range(1, settled.steps + 1))
    return settled


def _without_inputs(search: Search, settled: Settled, first: int, places: list[int], rows: Collection[int]) -> Settled:
    """The inputs at the places set to 0 in the rows, the first of which is known, if that will do."""
    samples = list(settled.instance.samples)
    for row in rows:
        sample = list(samples[row - 1])
        for place in places:
            sample[place] = 0
        samples[row - 1] = tuple(sample)
    found = search.attempt(_with_samples(settled.instance, tuple(samples)), settled, first)
    return found if found is not None and found.instance.samples == tuple(samples) else settled


def _nicer(search: Search, settled: Settled, row: int, place: int, table: tuple[Rational, ...]) -> Settled | None:
    now = _row(settled.instance, row)[place]
    if now == table[0]:
        return None
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
        return Instance(instance.sizes, instance.bodies, new, instance.samples)
    return _with_samples(instance, (*instance.samples[: row - 1], new, *instance.samples[row:]))


def _with_samples(instance: Instance, samples: tuple[tuple[Rational, ...], ...]) -> Instance:
    return Instance(instance.sizes, instance.bodies, instance.parameters, samples)
