"""Work on many pages side by side: one process for each processor, where the system can fork; results as JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from heapq import merge
from operator import itemgetter
from typing import Any, BinaryIO, NoReturn

from symbolic_init.catalogue import CatalogueError
from symbolic_init.console import UsageError

FEWEST = 4  # fewer pieces of work are not worth a second process
WIDTH = 2  # bytes that name a turn
KNOWN = {kind.__name__: kind for kind in (CatalogueError, UsageError, OSError)}


class PageError(Exception):
    """A fault in another process, with what it said."""


def side_by_side(names: Sequence[str], work: Callable[[str], Any]) -> Iterator[Any]:
    """work(name) for each name, in order; what it returns must be JSON. Its errors are raised here.

    Import what `work` needs before: the processes then share it. Whichever is free takes the next turn.
    """
    count = min(processors(), len(names)) if len(names) >= FEWEST else 1
    if count < 2:
        yield from map(work, names)
        return
    sys.stdout.flush()
    turns = _turns(len(names), count)
    queue = _queue(len(turns))
    workers: list[tuple[int, BinaryIO]] = []
    for _ in range(count):
        workers.append(_start(names, work, turns, queue, [pipe for _, pipe in workers]))
    os.close(queue)
    try:
        # each takes names in order, so that the next result of all is the first among the next ones of each
        found = merge(*(map(json.loads, pipe) for _, pipe in workers), key=itemgetter("number"))
        for number, name in enumerate(names):
            answer = next(found, None)
            if answer is None or answer["number"] != number:
                raise PageError(f"the process that worked on {name} ended without a result")
            yield _result(answer)
    finally:
        for _, pipe in workers:
            pipe.close()  # a child that still writes ends with the pipe
        for child, _ in workers:
            os.waitpid(child, 0)


def processors() -> int:
    """How many processes may run at once; 1 where the system cannot fork safely."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


def _turns(many: int, processes: int) -> list[range]:
    """The numbers of names, neighbours together, for they often share a loop; ever fewer, so that all end together."""
    turns, start = [], 0
    while start < many:
        size = -(-(many - start) // (2 * processes))
        turns.append(range(start, start + size))
        start += size
    return turns


def _queue(turns: int) -> int:
    """A pipe with a number for each turn: reading one takes the turn, and no other process can take it too."""
    reading, writing = os.pipe()
    os.write(writing, b"".join(turn.to_bytes(WIDTH, "big") for turn in range(turns)))
    os.close(writing)
    return reading


def _taken(turns: Sequence[range], queue: int) -> Iterator[int]:
    """The numbers of the names that this process takes, in order."""
    while turn := os.read(queue, WIDTH):
        yield from turns[int.from_bytes(turn, "big")]


def _start(
    names: Sequence[str], work: Callable[[str], Any], turns: Sequence[range], queue: int, others: Sequence[BinaryIO]
) -> tuple[int, BinaryIO]:
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        for pipe in (reading, *(other.fileno() for other in others)):
            os.close(pipe)  # while anybody can read a pipe, who writes into it waits for that
        _serve(names, work, _taken(turns, queue), writing)
    os.close(writing)
    return child, os.fdopen(reading, "rb")


def _serve(names: Sequence[str], work: Callable[[str], Any], taken: Iterator[int], writing: int) -> NoReturn:
    """The child's whole life: a line for each result, or for the error that ends it."""
    code = 1
    try:
        with os.fdopen(writing, "wb") as pipe:
            for number in taken:
                answer = {"number": number, **_outcome(names[number], work)}
                pipe.write(json.dumps(answer).encode() + b"\n")
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


def _result(answer: dict[str, Any]) -> Any:
    if "result" in answer:
        return answer["result"]
    known = KNOWN.get(answer["error"])
    error = known(answer["message"]) if known else PageError(f"{answer['error']}: {answer['message']}")
    for note in answer["notes"]:
        error.add_note(note)
    raise error
