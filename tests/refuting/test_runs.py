"""A run that starts at the step that changed against the whole run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from symbolic_init.claim import Claim
from symbolic_init.modelling.neurons import adaline
from symbolic_init.refuting.instance import DATA
from symbolic_init.refuting.interpretation import interpretations, with_bodies
from symbolic_init.refuting.problem import problem
from symbolic_init.refuting.search import Limits, Search, Settled
from symbolic_init.vocabulary import only_rescaled, same_direction


@pytest.mark.parametrize("claim", [only_rescaled(adaline(), by="eta"), same_direction(adaline(), whatever="eta")])
def test_a_run_from_the_step_that_changed_is_the_whole_run(claim: Claim) -> None:
    posed = problem(claim)
    bodies = tuple(with_bodies(posed, chosen) for chosen in interpretations(posed))
    search = Search(posed, False, Limits(least=2), bodies)
    settled = search.find()
    assert settled is not None
    changed = 0
    for row in range(1, len(settled.instance.samples) + 1):
        for place in range(len(settled.instance.samples[row - 1])):
            for number in DATA[:5]:
                samples = [list(sample) for sample in settled.instance.samples]
                samples[row - 1][place] = number
                instance = replace(settled.instance, samples=tuple(map(tuple, samples)))
                again = search.tested(instance, settled, row)
                assert _told(again) == _told(search.tested(instance, None, 0))
                changed += again is not None
    assert changed


def _told(settled: Settled | None) -> object:
    return settled and (settled.instance, settled.time, settled.steps, settled.is_first)
