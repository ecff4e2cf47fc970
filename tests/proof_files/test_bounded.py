"""Work with a limit: its result, its error, or that it is too much."""

from __future__ import annotations

import signal
import sys
from contextlib import suppress

import pytest

from symbolic_init.proof_files.bounded import ExhaustedError, bounded

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds work here")
MUCH = 1 << 45


def test_what_the_work_returns_is_returned_and_its_errors_raised() -> None:
    assert bounded(lambda: [1, "two", None], 10, MUCH) == [1, "two", None]
    with pytest.raises(ZeroDivisionError):
        bounded(lambda: 1 / 0, 10, MUCH)


def test_work_that_takes_too_long_is_ended_though_it_catches_errors() -> None:
    def work() -> None:
        while True:
            with suppress(Exception):
                sum(range(1000))

    with pytest.raises(ExhaustedError, match=r"more than 0.3 s of CPU"):
        bounded(work, 0.3, MUCH)


def test_work_that_needs_too_much_memory_is_ended() -> None:
    with pytest.raises(ExhaustedError, match="of memory"):
        bounded(lambda: len(bytearray(MUCH + 1)), 10, MUCH)


def test_nothing_is_bounded_afterwards() -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_AS), signal.getsignal(signal.SIGPROF)
    with pytest.raises(ExhaustedError):
        bounded(lambda: [0 for _ in iter(int, 1)], 0.1, MUCH)
    assert (resource.getrlimit(resource.RLIMIT_AS), signal.getsignal(signal.SIGPROF)) == before
    assert signal.getitimer(signal.ITIMER_PROF) == (0, 0)
