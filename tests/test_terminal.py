"""What a command shows: as wide as the terminal, coloured there alone, and aligned where letters are spelt out."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from dataclasses import replace

import pytest

from symbolic_init.blocks import Chain, Math, Step, Text
from symbolic_init.document import build_document
from symbolic_init.exporters import export
from symbolic_init.exporters._lines import chain, display, lines_of
from symbolic_init.exporters._screen import Screen
from symbolic_init.exporters.text import render
from symbolic_init.layout import TIMES, Cases, Fenced, Fraction, Letter, Operator, Prose, Row, Word
from symbolic_init.printing.plain import formula, width
from symbolic_init.terminal import painted, screen, shown
from tests.specimens import SPECIMENS, flagship

COLOUR = re.compile(r"\x1b\[[\d;]*m")
FIXED = {"COLUMNS", "NO_COLOR", "TERM"}


class Stream(io.StringIO):
    """A standard output that says what it is."""

    def __init__(self, *, terminal: bool, encoding: str) -> None:
        super().__init__()
        self.terminal, self.letters = terminal, encoding

    def isatty(self) -> bool:
        return self.terminal

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self.letters


@pytest.fixture
def output(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in FIXED:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def put(output: pytest.MonkeyPatch, *, terminal: bool = False, encoding: str = "utf-8", **variables: str) -> None:
    output.setattr(sys, "stdout", Stream(terminal=terminal, encoding=encoding))
    for name, value in variables.items():
        output.setenv(name, value)


def test_into_a_file_goes_what_the_report_says(output: pytest.MonkeyPatch) -> None:
    put(output)
    document = build_document(flagship())
    assert screen() == Screen()
    assert shown(document) + "\n" == export(document, "text")


@pytest.mark.parametrize(
    ("terminal", "variables", "coloured"),
    [
        (True, {"TERM": "xterm"}, True),
        (True, {"TERM": "xterm", "NO_COLOR": ""}, True),
        (True, {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (True, {"TERM": "dumb"}, False),
        (False, {"TERM": "xterm"}, False),
    ],
)
def test_there_is_colour_on_a_terminal_alone(
    output: pytest.MonkeyPatch, terminal: bool, variables: dict[str, str], coloured: bool
) -> None:
    put(output, terminal=terminal, **variables)
    assert ("\x1b" in shown(build_document(flagship()))) is coloured
    assert ("\x1b" in painted("proved", "proved")) is coloured


@pytest.mark.parametrize(("asked", "columns"), [("72", 72), ("7", 40), ("", 100), ("0", 100), ("-5", 100), ("x", 100)])
def test_columns_can_be_asked_for(output: pytest.MonkeyPatch, asked: str, columns: int) -> None:
    put(output, COLUMNS=asked)
    assert screen().columns == columns


@pytest.mark.parametrize(
    ("encoding", "variables", "spelt"),
    [
        ("utf-8", {"TERM": "xterm"}, False),
        ("ascii", {}, True),
        ("latin-1", {}, True),
        ("utf-8", {"TERM": "linux"}, True),
    ],
)
def test_letters_are_spelt_where_the_console_has_none(
    output: pytest.MonkeyPatch, encoding: str, variables: dict[str, str], spelt: bool
) -> None:
    put(output, terminal=True, encoding=encoding, **variables)
    assert shown(build_document(flagship())).isascii() is spelt


@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize("name", SPECIMENS)
def test_what_is_spelt_out_fits_and_is_aligned(name: str, columns: int) -> None:
    text = render(build_document(SPECIMENS[name]()), Screen(columns, ascii=True))
    assert text.isascii()
    assert max(map(width, text.splitlines())) <= columns
    for paragraph in text.split("\n\n"):
        first, *others = paragraph.splitlines() or [""]
        further = [line for line in others if re.match(r" += ", line)]
        assert all(line.index("=") == first.index(" = ") + 1 for line in further)
    assert name in ("enclosed", "refuted") or re.search(r"^ += ", text, re.M)


@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize("name", SPECIMENS)
def test_colour_changes_no_letter(name: str, columns: int) -> None:
    document, plain = build_document(SPECIMENS[name]()), Screen(columns)
    text = render(document, replace(plain, colour=True))
    assert COLOUR.sub("", text) == render(document, plain)
    for line in text.splitlines():  # a pager shows lines one by one
        assert COLOUR.findall(line)[1::2] == ["\x1b[0m"] * (len(COLOUR.findall(line)) // 2)


def in_terminal(columns: int, *arguments: str, **variables: str) -> str:
    """What the command writes to a terminal of that width."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {name: value for name, value in os.environ.items() if name not in FIXED}
    child = subprocess.Popen(
        [sys.executable, "-m", "symbolic_init", *arguments], stdin=subprocess.DEVNULL, stdout=theirs,
        stderr=subprocess.DEVNULL, env={**environment, "PYTHONUTF8": "1", "TERM": "xterm", **variables},
    )  # fmt: skip
    os.close(theirs)
    found = b""
    try:
        while piece := os.read(ours, 1 << 16):
            found += piece
    except OSError:  # how the end of a terminal is told
        pass
    os.close(ours)
    assert child.wait(timeout=60) == 0
    return found.decode().replace("\r\n", "\n")


def test_reasons_stand_beside_the_lines_where_there_is_room() -> None:
    definitions = Chain((_step("x", "y", "short"), _step("x", "y" * 55, "no room")), "definitions")
    assert chain(definitions.lines, Screen(60)) == ["  x = y   short", f"  x = {'y' * 55}", "        no room"]
    calculation = Chain((_step("x", "y", "short"), _step("", "y" * 55, "no room")), "one calculation")
    assert chain(calculation.lines, Screen(60)) == ["  x = y", "        short", f"    = {'y' * 55}", "        no room"]


def test_a_wide_left_side_has_a_line_of_its_own() -> None:
    lines = (_step("x" * 50, "y" * 30, ""), _step("x", "y", ""))
    assert chain(lines, Screen(60)) == ["  " + "x" * 50, "    = " + "y" * 30, "  x = y"]


def test_a_line_may_end_inside_a_fraction_and_cases_have_a_line_each() -> None:
    total = Row((Word("a" * 20), Operator("+"), Word("b" * 20)))
    fraction = Row((Letter("c"), TIMES, Fraction(total, total)))
    assert "".join(lines_of(fraction, 200, Screen())) == formula(fraction)
    lines = lines_of(fraction, 60, Screen())
    assert len(lines) == 3
    assert "".join(lines).replace(" ", "") == formula(fraction).replace(" ", "")
    cases = Cases(((Word("a" * 20), Prose("if b")), (Letter("c"), Prose("otherwise"))))
    assert lines_of(cases, 38, Screen()) == ["┃ " + "a" * 20 + "  if b", "┃ c" + " " * 21 + "otherwise"]


def _step(left: str, right: str, note: str) -> Step:
    return Step(Word(left) if left else None, "=", Word(right), (Text(note),) if note else ())


def test_prove_shows_the_derivation_as_wide_as_the_terminal() -> None:
    coloured = in_terminal(60, "prove", "perceptron-zero-init")
    assert "\x1b[1;32m✓ proved\x1b[0m" in coloured
    text = COLOUR.sub("", coloured)
    assert max(map(width, text.splitlines())) == 60
    assert "         = η (𝐯⁽ᵗ⁾ + (y⁽ᵗ⁺¹⁾ − ŷ̃⁽ᵗ⁺¹⁾) 𝐱⁽ᵗ⁺¹⁾)\n" in text
    assert in_terminal(60, "prove", "perceptron-zero-init", NO_COLOR="1") == text


def test_a_line_that_is_too_long_beside_the_others_begins_farther_left() -> None:
    term = Row((Letter("a"), *(part for letter in "bcdefgh" for part in (Operator("+"), Word(letter * 9)))))
    found = chain([_step("x" * 25, "y", "short"), Step(Letter("z"), "=", Fenced("(", term, ")"), ())], Screen(40))
    assert max(map(width, found)) <= 40 and found[0].startswith("  xxx")
    both = Cases(((term, Prose("if it is")), (Letter("b"), Prose("otherwise"))))
    cased = chain([_step("x" * 25, "y", "short"), Step(Letter("z"), "=", both, ())], Screen(40))
    assert max(map(width, cased)) <= 40 and any("┃" in line for line in cased)


def test_a_reason_begins_farther_left_where_its_formula_would_not_fit() -> None:
    (first, *rest) = chain([Step(Word("x" * 20), "=", Word("y" * 30), (Math(Word("z" * 45)),))], Screen(60))
    assert "y" * 30 in first and rest == ["      " + "z" * 45]


def test_a_sign_is_never_alone_on_a_line() -> None:
    found = display(Row((Word("a" * 30), TIMES, Word("b" * 30), TIMES, Word("c" * 50))), Screen(40))
    assert not any(line.strip() in ("×", "=", "+") for line in found)
