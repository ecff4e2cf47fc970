"""The committed reports are, byte for byte, what the engine writes today; `make certify` asks Coq for certificates."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from symbolic_init import catalogue, cli
from symbolic_init.commands.report import chosen_formats

REPORTS = Path(__file__).parent.parent / "reports"
FORMATS = "text,tex,html,md,json"
CERTIFICATES, ANCHOR = "certificates", "a-second-judge"
NAMES = sorted(path.name for path in REPORTS.glob("*") if path.is_file())


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole catalogue, rendered now."""
    folder = tmp_path_factory.mktemp("reports")
    shutil.copytree(REPORTS / CERTIFICATES, folder / CERTIFICATES)
    assert cli.main(["report", "--all", "--fresh", "--to", FORMATS, "--out", str(folder)]) == 0
    return folder


def test_there_is_a_report_for_each_page_and_format_and_an_index(written: Path) -> None:
    assert sorted(path.name for path in written.iterdir() if path.is_file()) == NAMES, "run `make reports`"
    reports = [name for name in NAMES if not name.endswith((".pdf", ".svg"))]  # those are pictures
    assert len(reports) == len(chosen_formats(FORMATS)) * len(catalogue.pages()) + len(["README.md", "index.html"])


@pytest.mark.parametrize("name", NAMES)
def test_a_report_is_current(written: Path, name: str) -> None:
    assert (written / name).read_bytes() == (REPORTS / name).read_bytes(), f"reports/{name}: run `make reports`"


def test_every_page_is_certified(written: Path) -> None:
    pages = [page.slug for page in catalogue.pages()]
    assert sorted(path.stem for path in (REPORTS / CERTIFICATES).glob("*.json")) == pages, (
        "run `make reports`, with Coq"
    )
    assert len(list((REPORTS / CERTIFICATES).glob("*.v"))) == len(pages)
    for slug in pages:
        judge = next(
            b for b in json.loads((written / f"{slug}.json").read_text())["blocks"] if b.get("anchor") == ANCHOR
        )
        assert judge["blocks"][0]["content"][0].startswith("Coq ") and " accepts " in judge["blocks"][0]["content"][0]
