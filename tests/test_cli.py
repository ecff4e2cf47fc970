"""The command line: exit codes, JSON alone on stdout, one line for a mistake, any console. The engine is a stand-in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from symbolic_init import cli
from symbolic_init.catalogue import PageFile
from symbolic_init.kernel.terms import Entry, Equal, Less, Num, Sym
from symbolic_init.report import Evidence, Outcome, Report
from symbolic_init.system import TIME, generalise

PAGE = """Title of {name}: η scales

Sentence: a sentence
Source: a source
Idea: an idea
Outline:
    1. one
Fails when: never
Expected: {expected}
"""


def write_page(folder: Path, name: str, expected: str, found: str) -> None:
    """A page whose stand-in check finds `found`."""
    text = PAGE.format(name=name, expected=expected)
    (folder / f"{name}.py").write_text(f'"""{text}"""\n\nclaim = {found!r}\n', encoding="utf-8")


def stand_in(page: PageFile, workings: object) -> Report:
    """What the page says was found."""
    outcome = Outcome(page.run().claims[0])
    statement = generalise(Equal(Entry("w", (TIME,)), Num(0)), TIME)
    evidence = Evidence(outcome, statement, "$w$ is 0", hypotheses=(Less(Num(0), Sym("eta")),), steps=3)
    return Report(page.page, (evidence,), outcome)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a page for every pair of expected and found verdict; check_page is the stand-in."""
    module = ModuleType("symbolic_init.checking")
    module.check_page = stand_in  # type: ignore[attr-defined]
    module.Workings = object  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "symbolic_init.checking", module)
    pages = tmp_path / "pages"
    pages.mkdir()
    for expected in ("proved", "refuted", "undecided"):
        for found in ("proved", "refuted", "undecided"):
            write_page(pages, f"{expected}_{found}", expected, found)
    return pages


def run(*arguments: str) -> int:
    """The exit code of a command line, whichever way the command ends."""
    try:
        return cli.main(arguments)
    except SystemExit as end:
        assert isinstance(end.code, int)
        return end.code


@pytest.mark.parametrize(
    ("slugs", "code"),
    [
        (["proved-proved"], 0),
        (["refuted-refuted", "proved-proved", "undecided-undecided"], 0),
        (["proved-refuted"], 1),
        (["undecided-proved"], 1),
        (["proved-undecided"], 3),
        (["proved-undecided", "refuted-refuted"], 3),
        (["proved-undecided", "refuted-proved"], 1),
    ],
)
def test_the_exit_code_compares_verdicts_with_what_the_pages_expect(folder: Path, slugs: list[str], code: int) -> None:
    assert run("prove", *slugs, "--pages", str(folder)) == code


def test_prove_shows_the_report_of_a_page(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("prove", "proved-proved", "--pages", str(folder)) == 0
    out = capsys.readouterr().out
    assert "Title of proved_proved: η scales" in out
    assert "proved" in out


def test_prove_all_is_one_line_a_page(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("prove", "--all", "--pages", str(folder)) == 1
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 9
    assert "refuted    proved-refuted  (expected: proved)" in captured.out
    assert captured.err == ""


def test_prove_json_is_the_whole_of_stdout(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("prove", "proved-proved", "proved-undecided", "--json", "--pages", str(folder)) == 3
    first, second = json.loads(capsys.readouterr().out)
    assert (first["slug"], first["verdict"], first["expected"]) == ("proved-proved", "proved", "proved")
    assert second["verdict"] == "undecided"
    assert first["hypotheses"] == ["η > 0"]
    assert first["steps"] == 3
    assert {"statement", "conventions", "laws", "axioms", "cross_check", "reduction", "trace"} <= set(first)


def test_list_shows_slug_verdict_and_title(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list", "--pages", str(folder)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 9
    assert lines[0].split(maxsplit=2) == ["proved-proved", "proved", "Title of proved_proved: η scales"]


def test_list_json_has_the_headers(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list", "--json", "--pages", str(folder)) == 0
    pages = json.loads(capsys.readouterr().out)
    assert pages[0]["slug"] == "proved-proved"
    assert pages[0]["fails_when"] == "never"


def test_report_writes_a_file_for_each_page_and_format(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert run("report", "proved-proved", "--to", "text, tex,markdown", "--out", str(out), "--pages", str(folder)) == 0
    names = [f"proved-proved.{end}" for end in ("txt", "tex", "fragment.tex", "bib", "md")]
    assert sorted(path.name for path in out.iterdir()) == sorted(names)
    assert capsys.readouterr().out.split() == [str(out / name) for name in names]


def test_a_notation_is_chosen_by_option_or_file(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text("[tool.symbolic_init.notation]\nrate = 'epsilon'\n", encoding="utf-8")
    shown = []
    for option in ((), ("--notation", "rate=alpha")):
        assert run("prove", "proved-proved", "--pages", str(folder), *option) == 0
        shown.append("α > 0" in capsys.readouterr().out)
        command = ("report", "proved-proved", "--to", "text", "--out", "out", "--pages", str(folder), *option)
        assert run(*command) == 0
    assert shown == [False, True]
    assert "α > 0" in (tmp_path / "out" / "proved-proved.txt").read_text(encoding="utf-8")


def test_report_all_writes_an_index(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("report", "--all", "--to", "html,md,text", "--out", str(out), "--pages", str(folder)) == 1
    names = {path.name for path in out.iterdir()}
    assert len(names) == 3 * 9 + 2
    assert {"README.md", "index.html"} <= names
    assert "proved-refuted.md" in (out / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["prove", "proved-proven"], "no page is called 'proved-proven'; did you mean proved-proved"),
        (["prove", "zzz"], "no page is called 'zzz'; symbolic-init list shows"),
        (["prove"], "expected one or more slugs, or --all"),
        (["prove", "proved-proved", "--all"], "expected slugs or --all, found both"),
        (["report", "proved-proved", "--to", "doc", "--out", "."], "--to: expected formats among"),
        (
            ["prove", "proved-proved", "--notation", "rate=nu"],
            "--notation: expected rate=eta|alpha|epsilon",
        ),
        (["report", "proved-proved", "--to", "", "--out", "."], "--to: expected formats among"),
    ],
)
def test_a_mistake_is_one_line_and_exit_code_2(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert run(*arguments, "--pages", str(folder)) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert message in captured.err
    assert len(captured.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "arguments are required: COMMAND"),
        (["prov"], "invalid choice: 'prov'"),
        (["report", "a"], "arguments are required: --to, --out"),
        (["list", "--pages", "/nowhere/at/all"], "expected a folder of pages, found none"),
        (["reduce", "--model", "perceptrn"], "no model is called 'perceptrn'; did you mean perceptron?"),
        (["reduce", "--activation", "linaer"], "no activation is called 'linaer'; did you mean linear?"),
        (["reduce", "--model", "neuron"], "expected an activation as well"),
        (["reduce", "--activation", "step:7"], "of 1, 0 or -1"),
        (["reduce", "--optimiser", "momentum:x"], "optimiser 'momentum:x': expected momentum or momentum:1/2"),
        (["reduce", "--optimiser", "sgd:1"], "optimiser 'sgd:1': expected sgd"),
        (["unroll", "mlp", "--steps", "1", "--optimiser", "adam", "--notation", "rate=epsilon"], "found another ε"),
        (["reduce", "--notation", "layers=superscript"], "expected time=subscript with it"),
        (["unroll", "mlp", "--activation", "tanh", "--layers", "L", "--steps", "1"], "expected a number of weight"),
        (["unroll", "--steps", "0"], "--steps: expected a number from 1 to 300, found 0"),
    ],
)
def test_a_mistake_elsewhere_is_one_line_as_well(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert run(*arguments) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert (captured.out, len(captured.err.splitlines())) == ("", 1)


def test_an_output_folder_that_cannot_be_written_is_one_line(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    out = str(tmp_path / "file" / "folder")
    assert run("report", "proved-proved", "--to", "text", "--out", out, "--pages", str(folder)) == 2
    err = capsys.readouterr().err
    assert "cannot be written" in err
    assert len(err.splitlines()) == 1


def test_an_interrupt_and_a_bug_end_in_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def raising(error: BaseException) -> None:
        def check_page(page: PageFile, workings: object) -> Report:
            raise error

        monkeypatch.setattr(sys.modules["symbolic_init.checking"], "check_page", check_page)

    raising(KeyboardInterrupt())
    assert run("prove", "proved-proved", "--pages", str(folder)) == 130
    assert capsys.readouterr().err == "symbolic-init: interrupted\n"
    raising(ZeroDivisionError("by\nzero"))
    assert run("prove", "proved-proved", "--pages", str(folder)) == 70
    err = capsys.readouterr().err
    assert err.startswith("symbolic-init: internal error on the page proved-proved: ZeroDivisionError: by zero")
    assert len(err.splitlines()) == 1


def test_a_page_that_goes_wrong_is_an_input_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_page(folder, "broken", "proved", "proved")
    with (folder / "broken.py").open("a") as stream:
        stream.write("raise ValueError('the sizes do not fit')\n")
    assert run("prove", "broken", "--pages", str(folder)) == 2
    assert capsys.readouterr().err.endswith("broken.py:13: ValueError: the sizes do not fit\n")


def in_shell(command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a shell command with the interpreter as $PYTHON."""
    variables = {**os.environ, "PYTHON": sys.executable, **environment}
    return subprocess.run(["bash", "-c", command], capture_output=True, text=True, env=variables, check=False)


def test_a_closed_pipe_is_no_traceback(folder: Path) -> None:
    for number in range(2000):
        write_page(folder, f"page_{number}", "proved", "proved")
    done = in_shell('"$PYTHON" -m symbolic_init list --pages "$FOLDER" | head -n 1', FOLDER=str(folder))
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""


@pytest.mark.parametrize(
    "variables", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}]
)
def test_an_ascii_console_gets_ascii(folder: Path, variables: dict[str, str]) -> None:
    done = in_shell('"$PYTHON" -m symbolic_init list --pages "$FOLDER"', FOLDER=str(folder), **variables)
    assert done.returncode == 0, done.stderr
    assert "eta scales" in done.stdout
    assert done.stdout.isascii()
