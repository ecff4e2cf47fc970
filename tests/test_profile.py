"""The notation that somebody chose, by option and in a pyproject.toml."""

from __future__ import annotations

from pathlib import Path

import pytest

from symbolic_init.notation import CHOICES, DEFAULT, Notation, NotationError
from symbolic_init.profile import chosen


def table(folder: Path, text: str) -> None:
    """A pyproject.toml in the folder."""
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")


def test_the_choices_are_those_of_the_notation() -> None:
    assert list(CHOICES) == ["vectors", "inner", "time", "layers", "activation", "rate", "columns"]
    assert all(getattr(DEFAULT, name) == values[0] for name, values in CHOICES.items())


@pytest.mark.parametrize("option", ["", ",", " "])
def test_nothing_chosen_is_the_default(option: str, tmp_path: Path) -> None:
    assert chosen(option, str(tmp_path)) == DEFAULT


def test_an_option_names_its_choices(tmp_path: Path) -> None:
    option = "vectors=arrow, inner=transpose,time=subscript,layers=superscript,activation=sigma,rate=alpha,columns=two"
    assert chosen(option, str(tmp_path)) == Notation(
        "arrow", "transpose", "subscript", "superscript", "sigma", "alpha", "two")  # fmt: skip


def test_the_nearest_table_counts_and_the_option_comes_first(tmp_path: Path) -> None:
    table(tmp_path, "[tool.symbolic_init.notation]\nvectors = 'plain'\nrate = 'alpha'\n")
    (inside := tmp_path / "a" / "b").mkdir(parents=True)
    table(inside.parent, "[tool.other]\nx = 1\n")
    assert chosen("", str(inside)) == Notation(vectors="plain", rate="alpha")
    assert chosen("rate=epsilon", str(inside)) == Notation(vectors="plain", rate="epsilon")
    table(inside, "[tool.symbolic_init]\nnotation = { inner = 'transpose' }\n")
    assert chosen("", str(inside)) == Notation(inner="transpose")


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("vectors=fat", r"^expected vectors=bold\|arrow\|plain, found 'fat'"),
        ("vector=bold", r"^expected one of vectors, inner, .*, found 'vector'"),
        ("rate", r"^expected rate=eta\|alpha\|epsilon, found ''"),
        ("macros=True", "found 'macros'"),
        ("rate=eta,rate=alpha", "rate is chosen twice"),
        ("layers=superscript", "layers=superscript: expected time=subscript with it"),
    ],
)
def test_what_cannot_be_had_is_said(option: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(NotationError, match=message):
        chosen(option, str(tmp_path))


@pytest.mark.parametrize(
    "text",
    [
        "[tool.symbolic_init]\nnotation = 'bold'\n",
        "[tool.symbolic_init.notation]\nvectors = 1\n",
        "[tool.symbolic_init.notation]\nvectors = ['bold']\n",
        "[tool.symbolic_init.notation]\nfonts = 'bold'\n",
        "[tool]\nsymbolic_init = 3\n",
        "tool = []\n",
        "no toml",
    ],
)
def test_a_file_that_says_something_else_is_named(text: str, tmp_path: Path) -> None:
    table(tmp_path, text)
    with pytest.raises(NotationError, match=r"pyproject\.toml: "):
        chosen("", str(tmp_path))
