"""What all tests share: when a test may be skipped, and that every run draws the same examples."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Generator

import pytest
from hypothesis import settings

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("searching", max_examples=10_000, deadline=None)  # --hypothesis-profile searching
settings.load_profile("repeatable")

REQUIRE_ALL = os.environ.get("SYMBOLIC_INIT_REQUIRE_ALL") == "1"


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test makes is unknown to every other one."""
    monkeypatch.setenv("SYMBOLIC_INIT_CACHE", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def require() -> Callable[[str], str]:
    """`require("coqc")` is the program's path; a test without it is skipped, saying so."""

    def path_of(program: str) -> str:
        path = shutil.which(program)
        if path is None:
            pytest.skip(f"needs the program {program!r}, which is not installed")
        return path

    return path_of


def fail_instead(report: pytest.TestReport | pytest.CollectReport) -> None:
    """With SYMBOLIC_INIT_REQUIRE_ALL=1, where everything is installed, nothing is skipped: a skip is a failure."""
    if REQUIRE_ALL and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped although SYMBOLIC_INIT_REQUIRE_ALL=1: {report.longrepr}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    fail_instead(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    fail_instead(report)
    return report
