"""Work on what a stranger wrote, which may use so much time and memory and no more."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from typing import NoReturn, TypeVar

Result = TypeVar("Result")
AGAIN = 0.05  # seconds: an error that is raised while Python tidies up is lost, so it is raised once more


class ExhaustedError(BaseException):
    """The work needs more time or memory than it has; nothing that catches errors on the way catches this."""


def bounded(work: Callable[[], Result], seconds: float, size: int) -> Result:
    """What the work returns. Errors: `ExhaustedError`. Only the system's main thread can do this, and only under Linux.

    The clock counts this process's own time, and is looked at between two operations of Python's: no single one of
    them may take long.
    """
    if sys.platform != "linux":
        return work()
    import resource

    def stop(*_: object) -> NoReturn:
        raise ExhaustedError(f"it takes more than {seconds} s of CPU")

    before = signal.signal(signal.SIGPROF, stop)
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (size if soft == resource.RLIM_INFINITY else min(size, soft), hard))
    signal.setitimer(signal.ITIMER_PROF, seconds, AGAIN)
    try:
        return work()
    except MemoryError:
        raise ExhaustedError(f"it takes more than {size >> 20} MiB of memory") from None
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
        signal.signal(signal.SIGPROF, before)
