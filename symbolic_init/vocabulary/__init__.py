"""The words that claims are made of: each reads like the sentence and gives a `Claim` about one or two runs."""

from symbolic_init.vocabulary.equations import follows, linear
from symbolic_init.vocabulary.parts import ClaimError
from symbolic_init.vocabulary.qualifying import assuming, different, fails_for_some, for_some, never, nonzero, remarked
from symbolic_init.vocabulary.relations import holds
from symbolic_init.vocabulary.sameness import (
    equal,
    equivalent,
    first_moved,
    frozen,
    identical,
    independent_of,
    mirrors,
    moved,
    unravelled,
    updated_alike,
)
from symbolic_init.vocabulary.scaling import only_rescaled, rescaled_from_one, same_direction, updates_only_rescaled

__all__ = [
    "ClaimError",
    "assuming",
    "different",
    "equal",
    "equivalent",
    "fails_for_some",
    "first_moved",
    "follows",
    "for_some",
    "frozen",
    "holds",
    "identical",
    "independent_of",
    "linear",
    "mirrors",
    "moved",
    "never",
    "nonzero",
    "only_rescaled",
    "remarked",
    "rescaled_from_one",
    "same_direction",
    "unravelled",
    "updated_alike",
    "updates_only_rescaled",
]
