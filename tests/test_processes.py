"""Work side by side gives what work one after the other gives, in the same order, and its errors arrive."""

from __future__ import annotations

import os
import signal
import sys
import time
from typing import Any

import pytest

from symbolic_init import processes
from symbolic_init.catalogue import CatalogueError
from symbolic_init.processes import PageError, side_by_side

NAMES = [f"page {number}" for number in range(9)]
forks = pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux only")


@pytest.fixture(autouse=True)
def two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "processors", lambda: 2)


def described(name: str) -> dict[str, Any]:
    return {"name": name, "length": len(name), "η": ["ŷ"]}


def test_the_order_is_that_of_the_names() -> None:
    assert list(side_by_side(NAMES, described)) == [described(name) for name in NAMES]
    assert list(side_by_side(NAMES[:2], described)) == [described(name) for name in NAMES[:2]]
    assert list(side_by_side([], described)) == []


def own_process(name: str) -> int:
    time.sleep(0.05)  # long enough for the other process to take the next
    return os.getpid()


@forks
def test_many_names() -> None:
    names = [str(number) for number in range(5000)]
    assert list(side_by_side(names, str)) == names


@pytest.mark.parametrize("many", [0, 1, 4, 28, 100_000])
@pytest.mark.parametrize("count", [2, 3, 64])
def test_turns_have_every_number_once_and_get_smaller(many: int, count: int) -> None:
    turns = processes._turns(many, count)
    assert [number for turn in turns for number in turn] == list(range(many))
    assert sorted(map(len, turns), reverse=True) == list(map(len, turns))


@forks
def test_the_work_is_really_divided() -> None:
    assert len(set(side_by_side(NAMES, own_process))) == 2
    assert set(side_by_side(NAMES[:3], lambda name: os.getpid())) == {os.getpid()}


@forks
@pytest.mark.parametrize("kind", [CatalogueError, OSError, ZeroDivisionError])
def test_an_error_arrives_with_its_notes(kind: type[Exception]) -> None:
    def work(name: str) -> str:
        if name == NAMES[3]:
            error = kind("nothing there")
            error.add_note(f"on the page {name}")
            raise error
        return name

    results = side_by_side(NAMES, work)
    assert [next(results) for _ in range(3)] == NAMES[:3]
    expected = kind if kind is not ZeroDivisionError else PageError
    with pytest.raises(expected, match="nothing there") as caught:
        next(results)
    assert caught.value.__notes__ == [f"on the page {NAMES[3]}"]


@forks
def test_a_process_that_dies_is_noticed() -> None:
    def work(name: str) -> str:
        if name == NAMES[3]:
            os._exit(9)
        return name

    with pytest.raises(PageError, match="worked on page 3 ended without a result"):
        list(side_by_side(NAMES, work))


@forks
def test_nobody_is_left_behind_when_the_reader_stops() -> None:
    results = side_by_side(NAMES, described)
    next(results)
    results.close()
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@forks
def test_an_error_does_not_wait_for_results_that_nobody_reads() -> None:
    """More is written than a pipe holds, after the first page has failed."""

    def work(name: str) -> str:
        if name == NAMES[0]:
            raise OSError("nothing there")
        return name * 100_000

    signal.signal(signal.SIGALRM, lambda *_: pytest.fail("the processes wait for each other"))
    signal.alarm(30)
    try:
        for _ in range(5):
            with pytest.raises(OSError, match="nothing there"):
                list(side_by_side(NAMES, work))
    finally:
        signal.alarm(0)
