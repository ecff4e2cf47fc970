"""Work in a process of its own with 10 s of CPU and 2 GiB of memory: what it says, or how it ended."""

from __future__ import annotations

import os
import resource
from collections.abc import Callable
from typing import NoReturn

SECONDS, SIZE = 10, 2 << 30


def within_limits(work: Callable[[], str]) -> str:
    """What the work returns, `Kind: message` of an error that it raises, or `crash`."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _live(work, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode()
    _, status = os.waitpid(child, 0)
    return said if os.waitstatus_to_exitcode(status) == 0 else f"crash: {status}"


def _live(work: Callable[[], str], writing: int) -> NoReturn:
    code = 1
    try:
        with open("/proc/self/statm", encoding="ascii") as stream:
            size = int(stream.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (size + SIZE,) * 2)
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS,) * 2)
        try:
            said = work()
        except Exception as error:
            said = f"{type(error).__name__}: {error}"
        os.write(writing, said[:8000].encode())
        code = 0
    finally:
        os._exit(code)
