"""Defining equations taken apart: time, indices, layers, and what does not define anything."""

from __future__ import annotations

import pytest

from symbolic_init.certificates.equations import equation
from symbolic_init.certificates.errors import NotExportedError
from symbolic_init.certificates.gallina import Printer
from symbolic_init.certificates.lemmas import Context
from symbolic_init.certificates.names import Names
from symbolic_init.certificates.recursion import Recursion
from symbolic_init.kernel.terms import INDEX, Add, App, Entry, Equal, Formula, Mul, Num, Sym, Term
from symbolic_init.system import generalise

T, LAYER, K, LAST = Sym("t", INDEX), Sym("l", INDEX), Sym("k", INDEX), Sym("L", INDEX)
ABOVE = Add((LAYER, Num(1)))
NEXT = Add((T, Num(1)))


def z(time: Term, *indices: Term) -> Entry:
    return Entry("z", (time, *indices))


def defined(left: Entry, body: Term) -> Formula:
    variables = [s for s in (T, LAYER, K) if s in left.mentions]
    return generalise(Equal(left, body), *variables)


def below(layer: Term = LAYER) -> Term:
    return App("pos", (Add((LAST, Mul((Num(-1), layer)))),))


START = defined(z(Num(0), K), Entry("c", (K,)))
STEP = defined(z(NEXT, K), Mul((Num(2), z(T, K))))
BASE = defined(z(NEXT, Num(0), K), Entry("c", (K,)))
UPWARDS = defined(z(NEXT, ABOVE, K), Mul((Num(2), z(NEXT, LAYER, K))))
DOWNWARDS = defined(z(NEXT, LAYER, K), Add((App("delta", (LAYER, LAST)), Mul((below(), z(NEXT, ABOVE, K))))))


def test_a_start_and_a_step() -> None:
    start, step = equation(START), equation(STEP)
    assert (start.tensor, start.time, start.layer, start.at(0, [3])) == ("z", None, None, Entry("c", (Num(3),)))
    assert step.time is not None
    assert step.layer is None
    assert step.at(5, [3]) == Mul((Num(2), z(Num(4), Num(3))))


def test_layer_0_and_the_layer_above() -> None:
    base, above = equation(BASE), equation(UPWARDS)
    assert (base.layer, above.layer) == (0, 0)
    assert base.at(1, [0, 7]) == Entry("c", (Num(7),))
    assert above.at(1, [3, 7]) == Mul((Num(2), z(Add((Num(0), Num(1))), Num(2), Num(7))))
    assert base.named_as(above).body == Entry("c", (above.symbols[1],))


def test_what_goes_downwards_has_a_last_layer() -> None:
    assert equation(DOWNWARDS).last == LAST
    assert equation(STEP).last is None
    for body in (z(NEXT, ABOVE, K), Add((z(NEXT, ABOVE, K), Mul((below(), z(NEXT, ABOVE, K))))),
                 Add((below(K), Mul((below(), z(NEXT, ABOVE, K)))))):  # fmt: skip
        assert equation(defined(z(NEXT, LAYER, K), body)).last is None


@pytest.mark.parametrize(
    "left", [z(T, K), z(Num(1), K), z(NEXT, Num(1), K), z(NEXT, Add((LAYER, Num(2))), K), z(Num(0), Num(0), K),
             z(NEXT, Num(0), Num(0))],
)  # fmt: skip
def test_what_defines_nothing_is_refused(left: Entry) -> None:
    with pytest.raises(NotExportedError):
        equation(defined(left, Num(0)))


@pytest.mark.parametrize(
    "formulas",
    [
        (defined(z(NEXT, LAYER, K), z(NEXT, ABOVE, K)),),  # upwards without end
        (defined(z(NEXT, K), z(NEXT, K)),),  # itself
        (BASE,),  # no layer but the first
    ],
)
def test_a_recursion_that_does_not_end_is_refused(formulas: tuple[Formula, ...]) -> None:
    with pytest.raises(NotExportedError):
        Recursion("run1", formulas, Printer(Names()), Context.of(formulas))
