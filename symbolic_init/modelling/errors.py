"""The one error of the modelling layer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

REFUSED = "a smaller term"  # so the kernel begins to say what it will not multiply out


class ModelError(ValueError):
    """A model that cannot be read: what was expected, what was found, where, and what to do."""


@contextmanager
def need_small_terms() -> Iterator[None]:
    """A term too large to be multiplied out is an error of the model, though only the work on it shows that."""
    try:
        yield
    except ValueError as error:
        _, refused, found = str(error).partition(REFUSED)
        if not refused or isinstance(error, ModelError):
            raise
        raise ModelError(f"expected {refused}{found}: name products as states") from error
