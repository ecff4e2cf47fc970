"""Equal values are one object, never change, and what is remembered of one is not given for another."""

from __future__ import annotations

import copy
import pickle

import pytest

from symbolic_init import shared
from symbolic_init.layout import Letter, Node, Number, Prose, Row, Word
from symbolic_init.shared import remembered, walk


def test_equal_values_are_one_object() -> None:
    row = Row((Letter("a"), Word("exp")))
    assert row is Row((Letter(char="a", style="italic"), Word("exp")))
    assert Number("0", bold=True) is not Number("0") and Number("0", bold=True) != Number("0")
    assert Word("exp") != Prose("exp") and Word("exp") != "exp"
    assert repr(row) == "Row((Letter('a', 'italic'), Word('exp')))"


def test_values_that_were_made_apart_are_still_equal() -> None:
    row = Row((Letter("a"), Word("exp")))
    shared._made.cache_clear()
    again = Row((Letter("a"), Word("exp")))
    assert again is not row and again == row and hash(again) == hash(row)


def test_a_value_never_changes() -> None:
    letter = Letter("a")
    with pytest.raises(AttributeError, match="never changed"):
        letter.char = "b"  # type: ignore[misc]
    with pytest.raises(AttributeError, match="never changed"):
        del letter.char
    assert copy.deepcopy(letter) is letter is pickle.loads(pickle.dumps(letter))


def test_wrong_parts_are_refused() -> None:
    for parts, named in (((), {}), (("a", "bold", "c"), {}), (("a",), {"colour": "red"}), (("a",), {"char": "b"})):
        with pytest.raises(TypeError):
            Letter(*parts, **named)  # type: ignore[arg-type]


def test_what_is_remembered_is_remembered_for_each_argument() -> None:
    asked: list[object] = []

    @remembered
    def described(node: Node, depth: int = 0) -> str:
        asked.append((node, depth))
        return f"{node} at {depth}"

    for _ in range(2):
        assert described(Letter("a")) == "Letter('a', 'italic') at 0"
        assert described(Letter("a"), 1) == "Letter('a', 'italic') at 1"
        assert described(Letter("b")) == "Letter('b', 'italic') at 0"
    assert len(asked) == 3


def test_what_is_inside_of_a_value_is_met_once_in_order() -> None:
    a, b = Letter("a"), Letter("b")
    inner = Row((b, a))
    assert list(walk((Row((a, inner)), (inner, "text", None)))) == [Row((a, inner)), a, inner, b]
    deep: Node = a
    for _ in range(5000):
        deep = Row((deep, deep))
    assert len(list(walk(deep))) == 5001
