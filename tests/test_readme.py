"""The README's code runs as printed, one block after the other, and shows what is printed below it."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```\n(?:\n```text\n(.*?)```)?", README, re.S)


def test_the_code_runs_and_prints_what_the_page_says() -> None:
    assert len(BLOCKS) >= 2
    names: dict[str, object] = {}
    for code, printed in BLOCKS:
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(compile(code, "README.md", "exec"), names)
        assert [line.rstrip() for line in out.getvalue().splitlines()] == printed.splitlines()


def test_the_excerpt_is_from_the_report() -> None:
    excerpts = re.findall(r"<!-- excerpt of (\S+) -->\n```text\n(.*?)```", README, re.S)
    assert excerpts
    for path, excerpt in excerpts:
        assert excerpt in (ROOT / path).read_text(encoding="utf-8"), path


def test_what_the_readme_links_to_is_there() -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", README)
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_every_make_target_that_is_promised_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    pages = README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    promised = set(re.findall(r"make (demo|test|check|format|reports|bench)\b", pages))
    assert {"demo", "test"} <= promised
    assert all(re.search(rf"^{name}:", makefile, re.M) for name in promised)
