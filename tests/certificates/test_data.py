"""Data of an instance in Coq: what there is, and beyond it the nearest entry there is."""

from __future__ import annotations

from fractions import Fraction

from symbolic_init.certificates.data import Data
from symbolic_init.certificates.gallina import Printer
from symbolic_init.certificates.names import Names
from symbolic_init.kernel.terms import Equal, Num
from symbolic_init.report import RunTrace, Trace

HALF = Fraction(1, 2)


def data(layered: tuple[str, ...] = ()) -> Data:
    constants = {("u", (1,)): HALF, ("u", (2,)): Fraction(3), ("c0", (1,)): Fraction(7), ("c1", (1,)): Fraction(8)}
    inputs = ({("x", (1,)): Fraction(1), ("x", (2,)): Fraction(2)}, {("x", (1,)): Fraction(5), ("x", (2,)): HALF})
    runs = (RunTrace("run", {"eta": HALF}, (), ()),)
    same = Equal(Num(0), Num(0))
    return Data(Trace({"n": 2, "n0": 4, "n1": 6}, constants, inputs, runs, 1, same, HALF, HALF), layered)


def test_entries_and_what_lies_beyond() -> None:
    found = data()
    assert [found.entry("u", (i,)) for i in (0, 1, 2, 9)] == [HALF, HALF, 3, 3]
    assert [found.entry("x", (t, 2)) for t in (0, 1, 2, 9)] == [2, 2, HALF, HALF]
    assert found.entry("nothing", (1, 1)) == 0
    assert (found.size("n"), found.size("m"), found.number("eta"), found.number("r")) == (2, 1, Num(HALF), Num(1))


def test_the_function_has_the_same_entries() -> None:
    printer = Printer(Names())
    assert data().text("u", 1, printer) == "fun i1 : nat => match i1 with 0%nat | 1%nat => 1 / 2 | _ => 3 end"
    assert data().text("x", 2, printer) == (
        "fun i1 i2 : nat => match i1 with 0%nat | 1%nat => match i2 with 0%nat | 1%nat => 1 | _ => 2 end "
        "| _ => match i2 with 0%nat | 1%nat => 5 | _ => 1 / 2 end end"
    )
    assert data().text("nothing", 2, printer) == "fun i1 i2 : nat => 0"


def test_layers_count_from_0() -> None:
    found = data(("c", "#n"))
    assert [found.entry("c", (layer, 1)) for layer in (0, 1, 5)] == [7, 8, 8]
    assert [found.entry("#n", (layer,)) for layer in (0, 1, 5)] == [4, 6, 6]
    assert found.text("#n", 1, Printer(Names())) == "fun i1 : nat => match i1 with 0%nat => 4%nat | _ => 6%nat end"


def test_the_last_index_is_that_of_sizes_steps_and_entries() -> None:
    assert data().last == 6
