"""The JSON summary: exact numbers as strings, every field there, several claims joined."""

from __future__ import annotations

import json
from fractions import Fraction as F

from symbolic_init.kernel.terms import INDEX, REAL, Entry, Equal, Less, Mul, Num, Sym
from symbolic_init.report import (
    CrossCheck,
    Derivation,
    Enclosure,
    Evidence,
    Line,
    Outcome,
    Page,
    Report,
    RunTrace,
    Trace,
)
from symbolic_init.summary import claim_summary, derivation_summary, exact, summary
from symbolic_init.system import TIME
from symbolic_init.typesetting import Typesetter

PAGE = Page("a-page", "Title", "Sentence", "Source", "Idea", (), "Fails", (), "refuted")
ETA = Sym("eta", REAL)
STATEMENT = Equal(Entry("w", (TIME,)), Num(0))


def run(rate: str, value: F | Enclosure, suffix: str) -> RunTrace:
    """One run of two steps with two weights and a prediction."""
    start = {(f"w{suffix}", (1,)): F(0), (f"w{suffix}", (2,)): F(0)}
    end = {(f"w{suffix}", (1,)): value, (f"w{suffix}", (2,)): F(-1, 2)}
    return RunTrace(f"rate {rate}", {f"eta{suffix}": F(rate)}, (start, end), ({}, {(f"yhat{suffix}", ()): F(1)}))


TRACE = Trace(
    sizes={"n": 2},
    constants={("W", (i, j)): F(i, j) for i in (1, 2) for j in (1, 2)},
    inputs=({("x", (1,)): F(1), ("x", (2,)): F(-3, 2), ("y", ()): F(-1)},),
    runs=(run("1", F(1, 2), ""), run("2", Enclosure(F(1, 3), F(2, 3)), "'")),
    step=1,
    formula=STATEMENT,
    left=F(1, 2),
    right=Enclosure(F(1, 3), F(2, 3)),
    interpretations={"phi": Mul((Num(2), Sym("z")))},
)
REFUTED = Evidence(Outcome.REFUTED, STATEMENT, "words", trace=TRACE, hypotheses=(Less(Num(0), ETA),), steps=2)
PROVED = Evidence(
    Outcome.PROVED,
    STATEMENT,
    "words",
    conventions=("step(0) = 1",),
    laws=(("a-law", STATEMENT),),
    axioms=(("an-axiom", STATEMENT),),
    steps=40,
    cross_check=CrossCheck(100, 2, 0, 1e-12, 10),
)


def test_exact_numbers_are_strings() -> None:
    assert exact(F(3)) == "3"
    assert exact(F(-6, 4)) == "-3/2"
    assert exact(Enclosure(F(1, 3), F(1))) == ["1/3", "1"]


def test_a_trace_has_the_instance_and_every_state() -> None:
    trace = claim_summary(REFUTED)["trace"]
    assert trace["instance"] == {
        "sizes": {"n": 2},
        "constants": {"W": [["1", "1/2"], ["2", "1"]]},
        "inputs": [{"x": ["1", "-3/2"], "y": "-1"}],
        "functions": {"phi": "2 z"},
    }
    assert trace["hyperparameters"] == {"eta": "1", "eta'": "2"}
    assert trace["states"] == [
        {"w": ["0", "0"], "w'": ["0", "0"]},
        {"w": ["1/2", "-1/2"], "w'": [["1/3", "2/3"], "-1/2"]},
    ]
    assert trace["intermediates"][1] == {"yhat": "1", "yhat'": "1"}
    assert trace["first_failing_step"] == 1
    assert trace["values"] == ["1/2", ["1/3", "2/3"]]


def test_names_that_differ_between_runs_say_which_run_they_are_of() -> None:
    runs = (run("1", F(1), ""), run("2", F(2), ""))
    trace = Trace(TRACE.sizes, {}, TRACE.inputs, runs, 1, STATEMENT, F(1), F(2))
    found = claim_summary(Evidence(Outcome.REFUTED, STATEMENT, "words", trace=trace))["trace"]
    assert found["hyperparameters"] == {"eta": "1", "eta (run 2)": "2"}
    assert found["states"][1] == {"w": ["1", "-1/2"], "w (run 2)": ["2", "-1/2"]}


def test_a_witness_has_no_failing_step() -> None:
    witness = Evidence(Outcome.PROVED, STATEMENT, "words", trace=TRACE)
    assert claim_summary(witness)["trace"]["first_failing_step"] is None


def test_a_page_of_several_claims_has_them_together_and_apart() -> None:
    page = summary(Report(PAGE, (PROVED, REFUTED), Outcome.REFUTED))
    assert (page["slug"], page["verdict"], page["expected"]) == ("a-page", "refuted", "refuted")
    assert page["steps"] == 42
    assert page["cross_check"] == {"points": 100, "undefined": 2, "disagreements": 0, "max_error": 1e-12}
    assert page["hypotheses"] == ["η > 0"]
    assert page["conventions"] == ["step(0) = 1"]
    assert page["laws"][0].startswith("a-law: ")
    assert page["axioms"][0].startswith("an-axiom: ")
    assert [claim["verdict"] for claim in page["claims"]] == ["proved", "refuted"]
    assert page["trace"] == page["claims"][1]["trace"]
    assert json.loads(json.dumps(page)) == page


def test_a_calculation_has_relation_term_and_reason() -> None:
    w = Entry("w", (Num(1), Sym("k", INDEX)))
    derivation = Derivation("The first step", (Line(w, ""), Line(Mul((ETA, w)), "by definition")), ((w, Num(1)),))
    found = derivation_summary(derivation, Typesetter())
    assert found["title"] == "The first step"
    assert found["lines"][1]["relation"] == "="
    assert found["lines"][1]["reason"] == "by definition"
    assert found["lines"][1]["term"].startswith("η ")
    assert list(found["where"].values()) == ["1"]
