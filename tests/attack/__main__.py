"""The full run of the attacks on proofs and claims: python -m tests.attack [--jobs N] [--times F]

It prints how many there were, the seed, the operators, and what was accepted; it fails if anything was.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed

from tests.attack import campaign
from tests.attack.judge import Judgement
from tests.attack.proofs import Proof, proofs, theorem_pages

Attack = Callable[[int, Sequence[Proof]], Judgement]
ATTACKS: dict[str, tuple[Attack, int]] = {
    "derivations aimed at false goals": (campaign.aimed, 20_000),
    "derivations spoilt at random": (campaign.at_random, 10_000),
    "false claims, each with an exact counterexample": (campaign.claims, 10_000),
}
PARTS = 31  # each has proofs of its own, so that nothing is tried twice, however many run at a time


def main(arguments: list[str] | None = None) -> int:
    """The exit code: 1 if anything was accepted."""
    parser = argparse.ArgumentParser(prog="python -m tests.attack", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--jobs", type=int, default=2, help="processes at a time (2)")
    parser.add_argument("--times", type=float, default=1.0, help="a part of the full run, or several of it (1)")
    options = parser.parse_args(arguments)
    print(f"{len(proofs())} proofs: those of {len(theorem_pages())} pages, and specimens", flush=True)
    totals = {name: Judgement() for name in ATTACKS}
    for name, judgement in results(options.jobs, options.times):
        totals[name] += judgement
        print(f"{totals[name].number} {name}, {len(totals[name].faults)} accepted", file=sys.stderr, flush=True)
    for name, total in totals.items():
        print(campaign.told(name, total))
        for fault in total.faults:
            print(f"ACCEPTED: {fault}")
    return int(any(total.faults for total in totals.values()))


def results(jobs: int, times: float) -> Iterator[tuple[str, Judgement]]:
    """Each part of each attack as it is done."""
    with ProcessPoolExecutor(jobs) as pool:  # its processes inherit the proofs
        tasks: dict[Future[Judgement], str] = {}
        for part in range(PARTS):
            for name, (_, wanted) in ATTACKS.items():
                tasks[pool.submit(attacked, name, round(times * wanted / PARTS + 0.5), part)] = name
        for done in as_completed(tasks):
            yield tasks[done], done.result()


def attacked(name: str, wanted: int, part: int) -> Judgement:
    """One part of an attack."""
    attack, _ = ATTACKS[name]
    return attack(wanted, proofs()[part::PARTS])


if __name__ == "__main__":
    sys.exit(main())
