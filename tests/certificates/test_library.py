"""The support library: no axiom of its own, and every axiom of the theories is a lemma that says the same."""

from __future__ import annotations

import re

from symbolic_init.certificates.coqc import Coq, Judgement
from symbolic_init.certificates.gallina import Printer
from symbolic_init.certificates.library import FILES, HEADER
from symbolic_init.certificates.names import Names
from symbolic_init.theories import axioms

CLASSICAL = {"erf-of-zero"}
"""Proved by theorems of Coq's own library that use the law of excluded middle: a script that uses them is refused."""


def law(name: str) -> str:
    return f"law_{name.replace('-', '_')}"


def test_the_library_assumes_nothing() -> None:
    commands = [word for file in FILES for word in re.findall(r"^\s*([A-Z]\w+)", file.read_text("utf-8"), re.MULTILINE)]
    assert not {"Axiom", "Axioms", "Parameter", "Parameters", "Variable", "Hypothesis", "Conjecture", "Admitted"} & {
        *commands
    }


def test_every_axiom_of_the_theories_is_proved_as_it_is_stated(coq: Coq) -> None:
    printer = Printer(Names())
    names = [name for name in axioms() if name not in CLASSICAL]
    stated = [f"Definition claim{i} : {printer.formula(axioms()[n])} := {law(n)}." for i, n in enumerate(names)]
    answer = coq.check("\n".join([HEADER, *stated]), [f"claim{i}" for i in range(len(names))])
    assert answer.judgement is Judgement.AGREE, answer.reason


def test_the_others_are_proved_with_the_law_of_excluded_middle(coq: Coq) -> None:
    printer = Printer(Names())
    for name in sorted(CLASSICAL):
        stated = f"Definition claim1 : {printer.formula(axioms()[name])} := {law(name)}."
        answer = coq.check(f"{HEADER}\n{stated}\n", ["claim1"])
        assert "Classical_Prop.classic" in answer.reason
