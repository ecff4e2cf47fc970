"""Reports made by hand from kernel terms: the flagship, the five-line calculation, two refutations."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from symbolic_init.kernel.terms import Add, Entry, Equal, ForAll, Formula, Implies, Less, Mul, Num, Term
from symbolic_init.report import (
    CrossCheck,
    Derivation,
    Enclosure,
    Evidence,
    Induction,
    Line,
    Outcome,
    Page,
    ReducedLoop,
    Report,
    RunTrace,
    Template,
    Trace,
)  # fmt: skip
from symbolic_init.system import NEXT, TIME, Function, Tensor, generalise
from tests.specimen_terms import (
    AXIS,
    DELTA,
    ETA,
    ETA2,
    HOMOGENEOUS,
    STATEMENT,
    K,
    W,
    Z,
    at,
    inner,
    minus,
    perceptron,
    phi,
    reduced,
    scaled,
)  # fmt: skip

PAGE = Page(
    slug="perceptron-zero-init",
    title="From zero weights, the learning rate only rescales the perceptron",
    sentence="If all the weights are initialized to zero, the learning rate parameter eta affects only the scale of "
    "the weight vector, not the direction.",
    source="S. Raschka, Python Machine Learning, 2nd ed., p. 39; quoted in a question on Data Science Stack Exchange",
    idea="The step function sees only the sign of its argument, so a factor $\\eta > 0$ can be taken out of every "
    "update.",
    outline=(
        "$\\mathbf w^{(0)} = \\mathbf 0 = \\eta\\,\\mathbf 0$.",
        "One step keeps the factor $\\eta$.",
        "Induction.",
    ),
    fails_when="the activation is not positively homogeneous of degree 0 (Adaline, logistic regression), or "
    "$\\eta < 0$, or the weights do not start at zero.",
    references=("S. Raschka, V. Mirjalili: Python Machine Learning. Packt, 2017.",),
    expected="proved",
)

NON_VACUITY = Trace(
    sizes={"n": 2},
    constants={},
    inputs=({("x", (1,)): Fraction(1), ("x", (2,)): Fraction(-1, 2), ("y", ()): Fraction(-1)},),
    runs=tuple(
        RunTrace(
            label,
            {eta: rate},
            ({(w, (1,)): Fraction(0), (w, (2,)): Fraction(0)}, {(w, (1,)): -2 * rate, (w, (2,)): rate}),
            ({}, {(z, ()): Fraction(0), (yhat, ()): Fraction(1)}),
        )
        for label, eta, rate, w, z, yhat in (
            ("first run", "eta", Fraction(1), "w", "z", "yhat"),
            ("second run", "eta'", Fraction(1, 3), "w'", "z'", "yhat'"),
        )
    ),
    step=1,
    formula=Equal(at("w", 1, Num(1)), at("w", 0, Num(1))),
    left=Fraction(-2),
    right=Fraction(0),
)


def flagship() -> Report:
    up = at("w", NEXT, K)
    error = minus(at("y", NEXT), at("yhat", NEXT))
    proof_line = Derivation(
        "One step from $\\mathbf w^{(t)} = \\eta\\,\\mathbf v^{(t)}$",
        (
            Line(up, ""),
            Line(Add((at("w", TIME, K), Mul((ETA, error, at("x", NEXT, K))))), "the perceptron rule"),
            Line(
                Add((at("w", TIME, K), Mul((ETA, minus(at("y", NEXT), phi(at("z", NEXT))), at("x", NEXT, K))))),
                "definition of $\\hat y^{(t+1)}$",
            ),
            Line(
                Add(
                    (
                        Mul((ETA, at("v", TIME, K))),
                        Mul((ETA, minus(at("y", NEXT), phi(at("z", NEXT))), at("x", NEXT, K))),
                    )
                ),
                "induction hypothesis $\\mathbf w^{(t)} = \\eta\\,\\mathbf v^{(t)}$",
            ),
            Line(
                Mul((ETA, Add((at("v", TIME, K), Mul((minus(at("y", NEXT), phi(at("z", NEXT))), at("x", NEXT, K))))))),
                "factor out $\\eta$",
            ),
            Line(Mul((ETA, at("v", NEXT, K))), "definition of $\\mathbf v^{(t+1)}$"),
        ),
    )
    evidence = Evidence(
        Outcome.PROVED,
        STATEMENT,
        "Two runs on the same data that differ only in the learning rate ($\\eta$ and $\\eta'$) have weight vectors in "
        "the ratio $\\eta : \\eta'$ at every step $t$, for every input dimension $n$.",
        hypotheses=(*perceptron().hypotheses(), Less(Num(0), ETA2)),
        conventions=perceptron().conventions,
        laws=(("step is homogeneous of degree 0", HOMOGENEOUS),),
        axioms=(),
        steps=148,
        induction=Induction(
            scaled(Num(0)), generalise(Implies(scaled(TIME), scaled(NEXT)), TIME), ForAll("index", scaled_body(), "t")
        ),
        derivations=(proof_line,),
        reduction=ReducedLoop((Template(W, (AXIS,), {"eta": 1}, False, False, scaled(TIME)),), reduced(), ()),
        system=perceptron(),
        cross_check=CrossCheck(1200, 3, 0, 3.1e-13, 24),
        non_vacuity=NON_VACUITY,
    )
    return Report(PAGE, (evidence,), Outcome.PROVED)


def scaled_body() -> Formula:
    closed = generalise(scaled(TIME), TIME)
    assert isinstance(closed, ForAll)
    return closed.body


def five_lines() -> tuple[Term, ...]:
    """The display calculation of the second seed text: Δw⁽²⁾ unravelled for a general w⁽⁰⁾."""
    x2, y2 = at("x", 2, K), at("y", 2)
    w0x1 = inner(lambda j: at("w", 0, j), lambda j: at("x", 1, j))

    def step(prediction: Term) -> Term:
        return Mul((ETA, minus(y2, prediction), x2))

    def first(prediction: Term) -> Term:
        return phi(inner(lambda j: Add((at("w", 0, j), Mul((ETA, minus(at("y", 1), prediction), at("x", 1, j))))), x_2))

    def x_2(j: Term) -> Term:
        return at("x", 2, j)

    return (
        at("Delta_w", 2, K),
        step(at("yhat", 2)),
        step(phi(inner(lambda j: at("w", 1, j), x_2))),
        step(phi(inner(lambda j: Add((at("w", 0, j), at("Delta_w", 1, j))), x_2))),
        step(first(at("yhat", 1))),
        step(first(phi(w0x1))),
    )


def unravelled() -> Report:
    reasons = (
        "",
        "the perceptron rule",
        "definition of the prediction $\\hat y^{(2)}$",
        "$\\mathbf w^{(1)} = \\mathbf w^{(0)} + \\Delta\\mathbf w^{(1)}$",
        "the perceptron rule at step 1",
        "definition of the prediction $\\hat y^{(1)}$",
    )
    lines = tuple(Line(term, reason) for term, reason in zip(five_lines(), reasons, strict=True))
    start = Tensor("w0", (AXIS,))
    system = perceptron(Entry("w0", (K,)), (start,))
    increment = Mul((ETA, minus(at("y", NEXT), at("yhat", NEXT)), at("x", NEXT, K)))
    system = replace(system, intermediates=(*system.intermediates, (DELTA, increment)))
    page = replace(
        PAGE,
        slug="perceptron-second-update",
        title="The second update of a perceptron, unravelled",
        sentence="Let us unravel these dependencies by plugging in.",
        source="answer on Data Science Stack Exchange",
        idea="",
        outline=(),
        fails_when="",
        references=(),
    )
    statement = generalise(Equal(five_lines()[0], five_lines()[-1]), K)
    words = "The second update depends on the start and on $\\eta$ inside $\\phi$."
    evidence = Evidence(Outcome.PROVED, statement, words, system=system, steps=57,
                        derivations=(Derivation("The calculation", lines),))  # fmt: skip
    return Report(page, (evidence,), Outcome.PROVED)


def refuted(*, enclosed: bool = False) -> Report:
    def value(x: Fraction) -> Fraction | Enclosure:
        return Enclosure(x - Fraction(1, 10**20), x + Fraction(1, 10**20)) if enclosed else x

    runs = tuple(
        RunTrace(
            label,
            {name: eta},
            (
                {(w, (1,)): Fraction(0), (w, (2,)): Fraction(0)},
                {(w, (1,)): eta, (w, (2,)): -eta / 2},
                {(w, (1,)): value(eta - eta * eta * Fraction(3, 7)), (w, (2,)): value(-eta / 2)},
            ),
            ({}, {(yhat, ()): Fraction(0)}, {(yhat, ()): value(eta * Fraction(3, 7))}),
        )
        for label, name, eta, w, yhat in (
            ("first run", "eta", Fraction(1), "w", "yhat"),
            ("second run", "eta'", Fraction(1, 2), "w'", "yhat'"),
        )
    )
    inputs = (
        {("x", (1,)): Fraction(1), ("x", (2,)): Fraction(-1, 2), ("y", ()): Fraction(1)},
        {("x", (1,)): Fraction(-1), ("x", (2,)): Fraction(0), ("y", ()): Fraction(-1)},
    )
    relation = Equal(Mul((ETA2, at("w", 2, Num(1)))), Mul((ETA, at("w'", 2, Num(1)))))
    trace = Trace({"n": 2}, {}, inputs, runs, 2, relation, value(Fraction(2, 7)), value(Fraction(11, 28)))
    page = Page(
        slug="adaline-rate-changes-direction",
        title="Adaline from zero: the learning rate changes the direction",
        sentence="All of them will follow the same gradient and for this reason it affects only the scale of the "
        "weight vector, not the direction.",
        source="answer on Data Science Stack Exchange",
        idea="The prediction of Adaline grows with $\\eta$.",
        outline=(),
        fails_when="only one update is made.",
        references=(),
        expected="refuted",
    )
    linear = replace(perceptron(), name="Adaline", functions=(Function("phi", (Z,), Z),), conventions=())
    evidence = Evidence(Outcome.REFUTED, STATEMENT, "The learning rate only rescales the weights at every step $t$.",
                        system=linear, trace=trace, cross_check=CrossCheck(40, 0, 0, 0.0, 8))  # fmt: skip
    return Report(page, (evidence,), Outcome.REFUTED)


SPECIMENS = {
    "flagship": flagship,
    "unravelled": unravelled,
    "refuted": refuted,
    "enclosed": lambda: refuted(enclosed=True),
}
