"""Trains a loop in floats with NumPy arrays in and out; for tests only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from symbolic_init.crosscheck.floats import Floats
from symbolic_init.crosscheck.trainer import Given, Trainer
from symbolic_init.modelling.training_loop import TrainingLoop

Arrays = Mapping[str, Any]


def train(loop: TrainingLoop, numbers: Arrays, samples: Sequence[Arrays], sizes: Mapping[str, int]) -> list[Arrays]:
    """The states after 0, 1, 2, … steps. `numbers`: hyperparameters and constant tensors."""
    given = Given(Floats(np.zeros(1)), _floats(numbers), [_floats(sample) for sample in samples], sizes, {}, 1)
    states, _ = Trainer(loop).train(given)
    assert len(states) == len(samples) + 1
    return [{name: value.values[..., 0] for name, value in state.items()} for state in states]


def _floats(arrays: Arrays) -> dict[str, Floats]:
    return {name: Floats(np.asarray(array, np.float64)[..., None]) for name, array in arrays.items()}
