"""Work on many pages side by side: one process for each processor, where the system can fork; results as JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, BinaryIO, NoReturn

from symbolic_init.catalogue import CatalogueError
from symbolic_init.console import UsageError

FEWEST = 4  # fewer pieces of work are not worth a second process
KNOWN = {kind.__name__: kind for kind in (CatalogueError, UsageError, OSError)}


class PageError(Exception):
    """A fault in another process, with what it said."""


def side_by_side(names: Sequence[str], work: Callable[[str], Any]) -> Iterator[Any]:
    """work(name) for each name, in order; what it returns must be JSON. Its errors are raised here.

    Import what `work` needs before: the processes then share it.
    """
    count = min(processors(), len(names)) if len(names) >= FEWEST else 1
    if count < 2:
        yield from map(work, names)
        return
    sys.stdout.flush()
    workers = [_start(names[number::count], work) for number in range(count)]
    try:
        for position in range(len(names)):
            yield _received(workers[position % count][1], names[position])
    finally:
        for child, pipe in workers:
            pipe.close()  # a child that still writes ends with the pipe
            os.waitpid(child, 0)


def processors() -> int:
    """How many processes may run at once; 1 where the system cannot fork safely."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


def _start(names: Sequence[str], work: Callable[[str], Any]) -> tuple[int, BinaryIO]:
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _serve(names, work, writing)
    os.close(writing)
    return child, os.fdopen(reading, "rb")


def _serve(names: Sequence[str], work: Callable[[str], Any], writing: int) -> NoReturn:
    """The child's whole life: a line for each result, or for the error that ends it."""
    code = 1
    try:
        with os.fdopen(writing, "wb") as pipe:
            for name in names:
                pipe.write(json.dumps(_outcome(name, work)).encode() + b"\n")
                pipe.flush()
        code = 0
    except (BrokenPipeError, KeyboardInterrupt):
        pass
    finally:
        os._exit(code)  # nothing of the parent's is flushed or cleaned up twice


def _outcome(name: str, work: Callable[[str], Any]) -> dict[str, Any]:
    try:
        return {"result": work(name)}
    except Exception as error:
        kind = next((k for k in KNOWN if isinstance(error, KNOWN[k])), type(error).__name__)
        return {"error": kind, "message": str(error), "notes": getattr(error, "__notes__", [])}


def _received(pipe: BinaryIO, name: str) -> Any:
    line = pipe.readline()
    if not line:
        raise PageError(f"the process that worked on {name} ended without a result")
    answer = json.loads(line)
    if "result" in answer:
        return answer["result"]
    known = KNOWN.get(answer["error"])
    error = known(answer["message"]) if known else PageError(f"{answer['error']}: {answer['message']}")
    for note in answer["notes"]:
        error.add_note(note)
    raise error
