"""A wheel of the tree, installed in an empty environment, has the catalogue in it and leaves nothing else there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import symbolic_init
from symbolic_init import catalogue

ROOT = Path(__file__).parent.parent
SLUGS = [page.slug for page in catalogue.pages()]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built with what is installed."""
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The console command in an environment with the wheel; the dependencies are lent by ours, but not our package."""
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, with_pip=False)
    paths = {"base": str(home), "platbase": str(home)}
    site = Path(sysconfig.get_path("purelib", "venv", paths))
    scripts = Path(sysconfig.get_path("scripts", "venv", paths))
    python = scripts / Path(sys.executable).name
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    lent = [path for path in Path(sysconfig.get_path("purelib")).iterdir() if "symbolic_init" not in path.name]
    for path in lent:
        if path.suffix != ".pth" and not (site / path.name).exists():
            (site / path.name).symlink_to(path)
    return scripts / "symbolic-init"


def run(command: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the installed command, away from the source tree."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run([command, *arguments], capture_output=True, text=True, cwd=cwd, env=environment, check=False)


def test_the_version_is_the_same_everywhere(wheel: Path) -> None:
    assert wheel.name.startswith(f"symbolic_init-{symbolic_init.__version__}-")
    assert f"\nversion: {symbolic_init.__version__}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")


def test_the_wheel_has_the_package_and_its_pages_and_no_more(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"symbolic_init"}
    pages = {name for name in names if name.startswith("symbolic_init/pages/") and name.endswith(".py")}
    assert len(pages) == len(SLUGS)
    assert "symbolic_init/py.typed" in names
    assert not [name for name in names if "__pycache__" in name]


def test_the_installed_command_lists_every_page(command: Path, tmp_path: Path) -> None:
    done = run(command, "list", cwd=tmp_path)
    assert [line.split()[0] for line in done.stdout.splitlines()] == SLUGS, done.stderr


def test_the_installed_command_proves_every_page(command: Path, tmp_path: Path) -> None:
    done = run(command, "prove", "--all", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert [page["slug"] for page in json.loads(done.stdout)] == SLUGS


def test_the_installed_command_reports_every_page(command: Path, tmp_path: Path) -> None:
    done = run(command, "report", "--all", "--to", "text,tex,html,md,json", "--out", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    kinds = ("txt", "tex", "fragment.tex", "bib", "html", "md", "json")
    written = [path for path in (tmp_path / "out").iterdir() if path.suffix not in (".pdf", ".svg")]  # pictures
    assert len(written) == len(kinds) * len(SLUGS) + len(["README.md", "index.html"])


def test_the_installed_command_checks_a_proof_that_it_has_written(command: Path, tmp_path: Path) -> None:
    done = run(command, "report", "perceptron-zero-init", "--to", "proof", "--out", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    done = run(command, "replay", "out/perceptron-zero-init.proof.json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("steps by the kernel's rules\n")
