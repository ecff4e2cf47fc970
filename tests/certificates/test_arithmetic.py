"""Identities that the kernel's normal form decides, proved in Coq."""

from __future__ import annotations

from fractions import Fraction

import pytest

from symbolic_init.certificates.arithmetic import Arithmetic
from symbolic_init.certificates.coqc import Coq, Judgement
from symbolic_init.certificates.gallina import Printer, binders
from symbolic_init.certificates.lemmas import Context
from symbolic_init.certificates.library import HEADER
from symbolic_init.certificates.names import Names
from symbolic_init.kernel.normal_form import frozen
from symbolic_init.kernel.terms import INDEX, Add, App, Bound, Entry, Mul, Num, Pow, Sum, Sym, Term

A, B, C = Sym("a"), Sym("b"), Sym("c")
N, T, K = Sym("n", INDEX), Sym("t", INDEX), Sym("k", INDEX)
J, OUTER = Bound(0), Bound(1)
ONE, MINUS = Num(1), Num(-1)


def total(body: Term, lower: Term = ONE, upper: Term = N) -> Term:
    return Sum(lower, upper, body)


def f(z: Term) -> Term:
    return App("f", (z,))


def x(*indices: Term) -> Term:
    return Entry("x", indices)


IDENTITIES = {
    "order": (Add((A, B)), Add((B, A))),
    "signs": (Mul((MINUS, Mul((MINUS, A)))), A),
    "a number with a sign": (Mul((MINUS, Num(2))), Num(-2)),
    "fractions": (Add((Mul((Num(Fraction(1, 2)), A)), Mul((Num(Fraction(1, 2)), A)))), A),
    "powers": (Pow(Add((A, B)), 2), Add((Pow(A, 2), Mul((Num(2), A, B)), Pow(B, 2)))),
    "no factors": (Mul(()), Pow(A, 0)),
    "no summands": (Add(()), Mul((Num(0), A))),
    "a constant out of a sum": (total(Mul((A, x(T, J)))), Mul((A, total(x(T, J))))),
    "-1 out of a sum": (total(Mul((MINUS, x(T, J)))), Mul((MINUS, total(x(T, J))))),
    "a sum apart": (total(Add((x(T, J), x(J, T)))), Add((total(x(J, T)), total(x(T, J))))),
    "a sum of ones": (total(ONE), N),
    "a sum of ones from 0": (total(A, Num(0)), Mul((A, Add((N, ONE))))),
    "a sum of ones between numbers": (total(A, Num(2), Num(5)), Mul((Num(4), A))),
    "a sum of ones up to n + 1": (total(ONE, ONE, Add((N, ONE))), Add((N, ONE))),
    "an empty sum": (total(x(T, J), Num(3), Num(2)), Num(0)),
    "a sum of zeros": (total(Mul((Num(0), x(T, J)))), Num(0)),
    "sums in sums": (
        total(total(Mul((A, x(J, OUTER), x(T, OUTER))))),
        Mul((A, total(Mul((x(T, J), total(x(J, OUTER))))))),
    ),
    "below a function": (f(Add((A, B))), f(Add((B, A)))),
    "below a function in a sum": (total(f(Mul((A, x(T, J))))), total(f(Mul((x(T, J), A))))),
    "indices": (x(Add((T, Num(2))), K), x(Add((T, ONE, ONE)), K)),
    "the inverse of a product": (Pow(Mul((A, B)), -1), Mul((Pow(A, -1), Pow(B, -1)))),
    "the inverse of an inverse": (Pow(Pow(A, -1), -1), A),
    "the inverse of the inverse of a sum": (Pow(Pow(Add((A, B)), -1), -2), Pow(Pow(Add((B, A)), -2), -1)),
    "the inverse of a negative": (Pow(Mul((MINUS, A)), -1), Mul((MINUS, Pow(A, -1)))),
    "the inverse of a fraction": (Pow(Mul((Num(Fraction(2, 3)), A)), -2), Mul((Num(Fraction(9, 4)), Pow(A, -2)))),
    "the inverse of a power": (Pow(Pow(A, 3), -2), Pow(A, -6)),
    "the inverse of 0": (Pow(Add((A, Mul((MINUS, A)))), -1), Num(0)),
    "the inverse of a sum": (Pow(Add((A, B)), -2), Pow(Pow(Add((B, A)), -1), 2)),
    "an inverse out of a sum": (total(Mul((Pow(A, -1), x(T, J)))), Mul((total(x(T, J)), Pow(A, -1)))),
    "an inverse in a sum": (total(Pow(Mul((A, x(T, J))), -1)), Mul((total(Pow(x(T, J), -1)), Pow(A, -1)))),
    "a size as a number": (Mul((N, A)), total(A)),
}


def stated(name: str, left: Term, right: Term, proof: str, printer: Printer) -> str:
    data = binders(Context.of((left, right)).groups(printer))
    return f"Lemma {name} {data} : {printer.term(left)} = {printer.term(right)}.\nProof. exact {proof}. Qed."


def test_identities_are_proved(coq: Coq) -> None:
    lines, names = [HEADER], []
    for number, (left, right) in enumerate(IDENTITIES.values(), 1):
        for way, (a, b) in (("there", (left, right)), ("back", (right, left))):
            printer = Printer(Names())
            names.append(f"claim{number}_{way}")
            lines.append(stated(names[-1], a, b, Arithmetic(printer).equal(a, b), printer))
    answer = coq.check("\n".join(lines), names)
    assert answer.judgement is Judgement.AGREE, answer.reason


@pytest.mark.parametrize("case", IDENTITIES.values(), ids=IDENTITIES)
def test_the_kernel_decides_them_too(case: tuple[Term, Term]) -> None:
    assert frozen(case[0]) == frozen(case[1])


def test_what_is_not_equal_has_no_proof() -> None:
    with pytest.raises(ValueError, match="same normal form"):
        Arithmetic(Printer(Names())).equal(Add((A, B)), C)


def test_a_proof_of_one_identity_proves_no_other(coq: Coq) -> None:
    printer = Printer(Names())
    proof = Arithmetic(printer).equal(Mul((A, B)), Mul((B, A)))
    script = stated("claim1", Mul((A, B)), Mul((B, B)), proof, printer)
    assert coq.check(f"{HEADER}\n{script}\n", ["claim1"]).judgement is Judgement.DISAGREE
