"""The trust page lists what the source contains today, and the kernel is as small as it promises."""

from __future__ import annotations

from pathlib import Path

from symbolic_init import trust

PAGE = Path(__file__).parent.parent / "docs" / "trust.md"


def test_the_page_is_current() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert trust.BEGIN in page
    assert trust.END in page
    assert trust.up_to_date(page) == page, "run `make reports`"


def test_the_kernel_is_small() -> None:
    files = trust.kernel_files()
    assert {"terms.py", "rules.py", "theorem.py"} <= set(files)
    assert 0 < sum(files.values()) <= trust.KERNEL_LIMIT


def test_every_rule_has_an_inference_figure() -> None:
    figures = trust.rules()
    assert len(figures) >= 20
    assert all("⊢" in figure for figure in figures.values()), figures


def test_code_lines_are_counted_without_docstrings_comments_and_blanks(tmp_path: Path) -> None:
    source = (
        '"""Doc\nstring."""\n\n# comment\nx = """a\nb"""  # two lines\n\n\ndef f():\n    """Doc."""\n    return 1\n'
    )
    (tmp_path / "a.py").write_text(source)
    assert trust.code_lines(tmp_path / "a.py") == 4
