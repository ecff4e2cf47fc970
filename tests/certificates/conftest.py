"""Coq with the support library compiled, once for all tests that need it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from symbolic_init.certificates.coqc import Coq


@pytest.fixture(scope="session")
def coq() -> Iterator[Coq]:
    if shutil.which("coqc") is None:
        pytest.skip("needs the program 'coqc', which is not installed")
    with Coq() as found:
        assert not found.fault
        yield found
