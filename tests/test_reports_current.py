"""The committed reports are, byte for byte, what the engine writes today."""

from __future__ import annotations

from pathlib import Path

import pytest

from symbolic_init import catalogue, cli
from symbolic_init.commands.report import chosen_formats

REPORTS = Path(__file__).parent.parent / "reports"
FORMATS = "text,tex,html,md,json"
NAMES = sorted(path.name for path in REPORTS.glob("*"))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole catalogue, rendered now."""
    folder = tmp_path_factory.mktemp("reports")
    assert cli.main(["report", "--all", "--fresh", "--to", FORMATS, "--out", str(folder)]) == 0
    return folder


def test_there_is_a_report_for_each_page_and_format_and_an_index(written: Path) -> None:
    assert sorted(path.name for path in written.iterdir()) == NAMES, "run `make reports`"
    reports = [name for name in NAMES if not name.endswith(".pdf")]  # those are pictures
    assert len(reports) == len(chosen_formats(FORMATS)) * len(catalogue.pages()) + len(["README.md", "index.html"])


@pytest.mark.parametrize("name", NAMES)
def test_a_report_is_current(written: Path, name: str) -> None:
    assert (written / name).read_bytes() == (REPORTS / name).read_bytes(), f"reports/{name}: run `make reports`"
