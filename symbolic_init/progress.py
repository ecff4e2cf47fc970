"""How far long work is, on standard error: if somebody watches, or if it takes long."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator

from symbolic_init.console import complain, printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")

QUIET_SECONDS = 10.0  # a log that is not a terminal hears from long work this often


def with_progress(names: Iterable[str], results: Iterable[T], what: str) -> Iterator[tuple[str, T]]:
    """Each name with its result; how far the work is, on standard error, if somebody watches or it takes long."""
    listed, coming = list(names), iter(results)
    watched, last = sys.stderr.isatty() and len(listed) > 1, time.monotonic()
    for number, name in enumerate(listed, 1):
        line = f"{what} {number} of {len(listed)}: {name}"
        if watched:
            print(f"\r\x1b[K{printable(line, sys.stderr.encoding)}", end="", file=sys.stderr, flush=True)
        elif time.monotonic() - last > QUIET_SECONDS:
            complain(line)
            last = time.monotonic()
        try:
            result = next(coming)
        finally:
            if watched:
                print("\r\x1b[K", end="", file=sys.stderr, flush=True)
        yield name, result
