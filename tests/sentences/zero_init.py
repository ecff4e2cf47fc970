"""Sentences about networks that start from zeros."""

from __future__ import annotations

from collections.abc import Iterator

from symbolic_init.modelling.activations import sigmoid
from symbolic_init.modelling.losses import squared
from symbolic_init.modelling.networks import mlp
from symbolic_init.vocabulary import frozen
from tests.sentences import Stated, false, sentence, true


@sentence("MZ-01")
def the_gradient_dies_out() -> Iterator[Stated]:
    """If all the weights are initialized to zero ... the gradient for the intermediate neurons and starting neurons
    will die out (become zero) and will not update ever
    """
    yield false(frozen(mlp(2, activation=sigmoid(), loss=squared()), "W1"), "step 1 moves W2, step 2 then moves W1")
    yield true(frozen(mlp(3), "W1", "W2", first=1), "W3 = 0 in step 1, so that no error reaches the layers below")
