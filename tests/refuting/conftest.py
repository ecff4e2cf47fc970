"""What tests of the refuter share: programs that were written under a fault are not kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from symbolic_init.refuting.program import program


@pytest.fixture
def fresh_programs() -> Iterator[None]:
    """Programs are written anew in the test, and again after it."""
    program.cache_clear()
    yield
    program.cache_clear()
