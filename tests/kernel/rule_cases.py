"""Of every rule of the kernel: what it gives, and a refusal for each of its side conditions."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import (
    INDEX,
    REAL,
    Add,
    And,
    App,
    AtMost,
    Bound,
    Entry,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Mul,
    Not,
    Num,
    Pow,
    Relation,
    Sum,
    Sym,
    Term,
)  # fmt: skip
from symbolic_init.kernel.theorem import Theorem

a, b, c, d = map(Sym, "abcd")
k, n, t = (Sym(name, INDEX) for name in "knt")
T_RESERVED, K_RESERVED = Sym("t?", INDEX), Sym("0?", INDEX)
ZERO, ONE, TWO, K, Z = Num(0), Num(1), Num(2), Bound(0), Bound(0, REAL)
A_IS_B, B_IS_C, A_LESS_B = Equal(a, b), Equal(b, c), Less(a, b)


def x(*indices: Term) -> Term:
    return Entry("x", indices)


def f(*arguments: Term) -> Term:
    return App("f", arguments)


def known(formula: Formula) -> Theorem:
    """p ⊢ p"""
    return rules.assume(formula)


def minus(term: Term) -> Term:
    return Mul((Num(-1), term))


Accepted = tuple[tuple[Any, ...], set[Formula], Formula]  # arguments, hypotheses, conclusion
Refused = tuple[Any, ...]

ALL_EQUAL = ForAll(INDEX, Equal(x(K), f(K)))
TWO_OF_THEM = ForAll(REAL, ForAll(INDEX, Less(Bound(1, REAL), x(K))))
BASE, STEP = Equal(x(ZERO), ZERO), ForAll(INDEX, Implies(Equal(x(K), ZERO), Equal(x(Add((K, ONE))), ZERO)))
POSITIVE, NOT_NEGATIVE = Less(ZERO, a), AtMost(ZERO, b)
DOUBLED = ForAll(INDEX, AtMost(ZERO, Mul((K, x(K)))))
START, NEXT = ForAll(INDEX, Equal(x(ZERO, K), a)), ForAll(INDEX, Equal(Entry("y", (Add((K, ONE)),)), Entry("y", (K,))))

CASES: dict[str, tuple[list[Accepted], list[Refused]]] = {
    "symmetry": (
        [((known(A_IS_B),), {A_IS_B}, Equal(b, a))],
        [(known(A_LESS_B),), (known(AtMost(a, b)),), (known(Relation(a, b)),), (known(Not(A_IS_B)),)],
    ),
    "transitivity": (
        [((known(A_IS_B), known(B_IS_C)), {A_IS_B, B_IS_C}, Equal(a, c))],
        [(known(A_IS_B), known(A_IS_B)), (known(A_IS_B), known(Equal(c, d))), (known(A_LESS_B), known(B_IS_C)),
         (known(A_IS_B), known(Less(b, c))), (known(A_IS_B), known(Equal(Add((b,)), c)))],
    ),
    "congruence": (
        [((Add((a, a)), known(A_IS_B), known(A_IS_B)), {A_IS_B}, Equal(Add((a, a)), Add((b, b)))),
         ((Mul((a, b)), known(A_IS_B), known(B_IS_C)), {A_IS_B, B_IS_C}, Equal(Mul((a, b)), Mul((b, c)))),
         ((Pow(a, -2), known(A_IS_B)), {A_IS_B}, Equal(Pow(a, -2), Pow(b, -2))),
         ((f(a), known(A_IS_B)), {A_IS_B}, Equal(f(a), f(b))),
         ((Add((b, a, c)), known(A_IS_B)), {A_IS_B}, Equal(Add((b, a, c)), Add((b, b, c)))),
         ((Mul((a, b)), known(B_IS_C), known(A_IS_B)), {A_IS_B, B_IS_C}, Equal(Mul((a, b)), Mul((b, c)))),
         ((Add((b, a)), known(A_IS_B), known(Equal(a, c))), {A_IS_B, Equal(a, c)}, Equal(Add((b, a)), Add((b, c)))),
         ((Add(()),), set(), Equal(Add(()), Add(())))],
        [(Add((b,)), known(A_IS_B)), (f(a), known(A_LESS_B)), (a, known(A_IS_B)),
         (Mul((a,)), known(A_IS_B), known(B_IS_C)), (f(f(a)), known(A_IS_B)),
         (Add((a, c)), known(A_IS_B), known(Equal(Mul((c,)), a))),
         (Sum(ONE, n, a), known(Equal(ONE, ONE)), known(Equal(n, n)), known(A_IS_B)), (x(n), known(Equal(n, n)))],
    ),
    "sum_congruence": (
        [((known(ALL_EQUAL), ONE, n, "k"), {ALL_EQUAL}, Equal(Sum(ONE, n, x(K)), Sum(ONE, n, f(K))))],
        [(known(ForAll(REAL, Equal(Z, a))), ONE, n, "k"), (known(ForAll(INDEX, Less(x(K), a))), ONE, n, "k"),
         (known(A_IS_B), ONE, n, "k"), (known(ALL_EQUAL), a, n, "k"), (known(ALL_EQUAL), ONE, a, "k"),
         (known(ALL_EQUAL), ONE, Num(Fraction(1, 2)), "k"), (known(ALL_EQUAL), ONE, n, ""),
         (known(ForAll(INDEX, ALL_EQUAL)), ONE, n, "k")],
    ),
    "ring": (
        [((Add((a, b)), Add((b, a))), set(), Equal(Add((a, b)), Add((b, a))))],
        [(a, b), (ZERO, ONE), (Mul((a, Pow(a, -1))), ONE), (Pow(TWO, 10**6), Pow(TWO, 10**6))],
    ),
    "recast": (
        [((known(ForAll(REAL, Less(Add((Z, a)), f(Z)))), ForAll(REAL, Less(Add((a, Z)), f(Z)))),
          {ForAll(REAL, Less(Add((Z, a)), f(Z)))}, ForAll(REAL, Less(Add((a, Z)), f(Z)))),
         ((known(Implies(A_IS_B, Not(And((B_IS_C,))))), Implies(Equal(a, Add((b,))), Not(And((B_IS_C,))))),
          {Implies(A_IS_B, Not(And((B_IS_C,))))}, Implies(Equal(a, Add((b,))), Not(And((B_IS_C,)))))],
        [(known(A_IS_B), Equal(b, a)), (known(A_IS_B), AtMost(a, b)), (known(A_LESS_B), AtMost(a, b)),
         (known(And((A_IS_B,))), A_IS_B), (known(ForAll(INDEX, A_IS_B)), ForAll(REAL, A_IS_B)),
         (known(ForAll(INDEX, A_IS_B)), A_IS_B), (known(Implies(A_IS_B, B_IS_C)), Implies(B_IS_C, A_IS_B)),
         (known(And((A_IS_B, B_IS_C))), And((A_IS_B,))), (known(And((A_IS_B,))), And((A_IS_B, A_IS_B))),
         (known(A_IS_B), Not(A_IS_B)), (known(Equal(Mul((ZERO, a)), ZERO)), Equal(a, ZERO))],
    ),
    "assume": ([((A_IS_B,), {A_IS_B}, A_IS_B)], [(a,), (Equal(K, a),)]),
    "discharge": (
        [((A_IS_B, known(A_IS_B)), set(), Implies(A_IS_B, A_IS_B)),
         ((B_IS_C, known(A_IS_B)), {A_IS_B}, Implies(B_IS_C, A_IS_B))],
        [(a, known(A_IS_B)), (Equal(K, a), known(A_IS_B))],
    ),
    "modus_ponens": (
        [((known(Implies(A_IS_B, B_IS_C)), known(A_IS_B)), {Implies(A_IS_B, B_IS_C), A_IS_B}, B_IS_C)],
        [(known(Implies(A_IS_B, B_IS_C)), known(B_IS_C)), (known(Implies(A_IS_B, B_IS_C)), known(Equal(b, a))),
         (known(A_IS_B), known(A_IS_B)), (known(A_IS_B), known(Implies(A_IS_B, B_IS_C))),
         (known(Implies(A_LESS_B, B_IS_C)), known(AtMost(a, b)))],
    ),
    "generalise": (
        [((c, known(A_IS_B)), {A_IS_B}, ForAll(REAL, A_IS_B)),
         ((k, rules.ring(x(k), x(k))), set(), ForAll(INDEX, Equal(x(K), x(K)))),
         ((a, rules.ring(Sum(ONE, n, a), Mul((n, a)))), set(),
          ForAll(REAL, Equal(Sum(ONE, n, Bound(1, REAL)), Mul((n, Z)))))],
        [(a, known(A_IS_B)), (b, known(A_IS_B)), (a, rules.discharge(B_IS_C, known(A_IS_B))), (x(n), known(A_IS_B)),
         (n, known(ForAll(INDEX, Equal(x(K, n), a)))), (k, known(Equal(x(k), a)))],
    ),
    "instantiate": (
        [((known(ForAll(REAL, Less(Z, a))), f(b)), {ForAll(REAL, Less(Z, a))}, Less(f(b), a)),
         ((known(ALL_EQUAL), Add((n, ONE))), {ALL_EQUAL}, Equal(x(Add((n, ONE))), f(Add((n, ONE))))),
         ((known(TWO_OF_THEM), a, n), {TWO_OF_THEM}, Less(a, x(n))),
         ((known(TWO_OF_THEM), a), {TWO_OF_THEM}, ForAll(INDEX, Less(a, x(K)))),
         ((known(TWO_OF_THEM),), {TWO_OF_THEM}, TWO_OF_THEM)],
        [(known(ALL_EQUAL), a), (known(ALL_EQUAL), Num(-1)), (known(ALL_EQUAL), Num(Fraction(1, 2))),
         (known(ALL_EQUAL), Pow(n, 2)), (known(ALL_EQUAL), x(n)), (known(A_IS_B), n), (known(ALL_EQUAL), K),
         (known(ForAll(INDEX, A_IS_B)), a), (known(TWO_OF_THEM), n, a), (known(TWO_OF_THEM), a, n, n)],
    ),
    "conjunction": (
        [((known(A_IS_B), known(B_IS_C)), {A_IS_B, B_IS_C}, And((A_IS_B, B_IS_C))), ((), set(), And(()))],
        [(known(A_IS_B), B_IS_C)],
    ),
    "conjunct": (
        [((known(And((A_IS_B, B_IS_C))), 1), {And((A_IS_B, B_IS_C))}, B_IS_C)],
        [(known(And((A_IS_B, B_IS_C))), 2), (known(And((A_IS_B, B_IS_C))), -1), (known(A_IS_B), 0), (known(And(())), 0),
         (known(Implies(A_IS_B, B_IS_C)), 0), (known(Not(And((A_IS_B,)))), 0), (known(And((A_IS_B,))), "0")],
    ),
    "substitute": (
        [((known(Equal(a, x(n))), (a, b), (n, Add((n, ONE)))), {Equal(b, x(Add((n, ONE))))},
          Equal(b, x(Add((n, ONE))))),
         ((known(A_IS_B), (a, b), (b, a)), {Equal(b, a)}, Equal(b, a)),
         ((rules.ring(Sum(ONE, n, a), Mul((n, a))), (a, k)), set(), Equal(Sum(ONE, n, k, "k"), Mul((n, k)))),
         ((known(A_IS_B),), {A_IS_B}, A_IS_B)],
        [(known(Equal(a, x(n))), (n, a)), (known(Equal(a, x(n))), (n, Num(-1))), (known(A_IS_B), (a, K)),
         (known(A_IS_B), (x(n), a)), (known(A_IS_B), ("a", b)), (known(A_IS_B), (a, A_IS_B)), (known(A_IS_B), (a,)),
         (known(A_IS_B), (a, b, c)), (known(A_IS_B), [a, b]), (known(A_IS_B), (a, 1))],
    ),
    "rename": (
        [((known(Equal(x(n), Entry("y", (n,)))), ("x", "y"), ("y", "x")), {Equal(Entry("y", (n,)), x(n))},
          Equal(Entry("y", (n,)), x(n))),
         ((known(Equal(x(n), a)), ("x", "y")), {Equal(Entry("y", (n,)), a)}, Equal(Entry("y", (n,)), a)),
         ((rules.discharge(Equal(x(n), a), known(Equal(x(n), a))), ("x", "z")), set(),
          Implies(Equal(Entry("z", (n,)), a), Equal(Entry("z", (n,)), a))),
         ((known(Equal(x(n), Entry("y", (n,)))), ("x", "y")), {Equal(Entry("y", (n,)), Entry("y", (n,)))},
          Equal(Entry("y", (n,)), Entry("y", (n,))))],
        [(known(Equal(x(n), a)), ("x", "")), (known(Equal(x(n), a)), ("x", 1)), (known(Equal(x(n), a)), ["x", "y"]),
         (known(Equal(x(n), a)), ("x", "y", "z")), (known(Equal(x(n), a)), ("x", None), ("x", True))],
    ),
    "induction": (
        [((known(BASE), known(STEP)), {BASE, STEP}, ForAll(INDEX, Equal(x(K), ZERO)))],
        [(known(STEP), known(BASE)), (known(Equal(x(ONE), ZERO)), known(STEP)), (known(STEP), known(STEP)),
         (known(Equal(x(ZERO), ONE)), known(STEP)),
         (known(BASE), known(ForAll(REAL, Implies(Equal(Z, ZERO), Equal(Add((Z, ONE)), ZERO))))),
         (known(BASE), known(ForAll(INDEX, Implies(Equal(x(K), ZERO), Equal(x(K), ZERO))))),
         (known(BASE), known(ForAll(INDEX, Implies(Equal(x(K), ZERO), Equal(x(Add((K, TWO))), ZERO))))),
         (known(BASE), known(ForAll(INDEX, Implies(Equal(x(Add((K, ONE))), ZERO), Equal(x(K), ZERO))))),
         (known(BASE), known(ForAll(INDEX, Equal(x(Add((K, ONE))), ZERO)))),
         (known(BASE), known(Implies(Equal(x(n), ZERO), Equal(x(Add((n, ONE))), ZERO)))),
         (known(BASE), known(Implies(Equal(x(ZERO), ZERO), Equal(x(ONE), ZERO)))),
         (known(Equal(Add((ZERO, T_RESERVED)), a)),
          known(ForAll(INDEX, Implies(Equal(Add((K, T_RESERVED)), a), Equal(Add((Add((K, ONE)), K)), a))))),
         (known(Equal(Add((ZERO, T_RESERVED)), a)),
          known(ForAll(INDEX, Implies(Equal(Add((K, T_RESERVED)), a), Equal(Add((Add((K, ONE)), T_RESERVED)), a)))))],
    ),
    "positive_number": (
        [((Num(Fraction(1, 3)),), set(), Less(ZERO, Num(Fraction(1, 3))))],
        [(ZERO,), (Num(-1),), (Num(Fraction(-1, 10**9)),), (a,), (Add((ONE,)),)],
    ),
    "square_nonnegative": ([((f(a),), set(), AtMost(ZERO, Pow(f(a), 2)))], [(A_IS_B,), (K,)]),
    "power_sign": (
        [((known(POSITIVE), m), {POSITIVE}, Less(ZERO, Pow(a, m))) for m in (-3, 0, 1, 2)],
        [(known(NOT_NEGATIVE), 3), (known(NOT_NEGATIVE), 2), (known(Less(a, ZERO)), 2), (known(A_LESS_B), 2),
         (known(Equal(ZERO, a)), 2), (known(POSITIVE), TWO), (known(POSITIVE), True), (known(POSITIVE), 0.5),
         (known(Less(Add(()), a)), 1), (known(Not(POSITIVE)), 1)],
    ),
    "product_sign": (
        [((known(POSITIVE), known(POSITIVE)), {POSITIVE}, Less(ZERO, Mul((a, a)))),
         ((known(POSITIVE), known(NOT_NEGATIVE)), {POSITIVE, NOT_NEGATIVE}, AtMost(ZERO, Mul((a, b)))),
         ((), set(), Less(ZERO, Mul(())))],
        [(known(POSITIVE), known(Less(b, ZERO))), (known(A_LESS_B),), (known(Equal(ZERO, a)),),
         (known(AtMost(a, ZERO)), known(AtMost(b, ZERO)))],
    ),
    "add_order": (
        [((known(A_LESS_B), known(AtMost(c, d))), {A_LESS_B, AtMost(c, d)}, Less(Add((a, c)), Add((b, d)))),
         ((known(AtMost(a, b)), known(B_IS_C)), {AtMost(a, b), B_IS_C}, AtMost(Add((a, b)), Add((b, c)))),
         ((known(B_IS_C),), {B_IS_C}, AtMost(Add((b,)), Add((c,)))), ((), set(), AtMost(Add(()), Add(())))],
        [(known(A_LESS_B), known(Not(AtMost(c, d)))), (known(Relation(a, b)),), (known(And((A_LESS_B,))),)],
    ),
    "weaken": (
        [((known(A_LESS_B),), {A_LESS_B}, AtMost(a, b))],
        [(known(AtMost(a, b)),), (known(A_IS_B),), (known(Not(A_LESS_B)),)],
    ),
    "sum_sign": (
        [((known(DOUBLED), ONE, n, "k"), {DOUBLED}, AtMost(ZERO, Sum(ONE, n, Mul((K, x(K))))))],
        [(known(ForAll(INDEX, Less(ZERO, x(K)))), ONE, n, "k"), (known(ForAll(REAL, AtMost(ZERO, Z))), ONE, n, "k"),
         (known(ForAll(INDEX, AtMost(x(K), ZERO))), ONE, n, "k"),
         (known(ForAll(INDEX, AtMost(ONE, x(K)))), ONE, n, "k"),
         (known(DOUBLED), a, n, "k"), (known(DOUBLED), ONE, x(n), "k"), (known(NOT_NEGATIVE), ONE, n, "k")],
    ),
    "rearrange": (
        [((known(A_LESS_B), Less(minus(b), minus(a))), {A_LESS_B}, Less(minus(b), minus(a))),
         ((known(AtMost(a, b)), AtMost(ZERO, Add((b, minus(a))))), {AtMost(a, b)}, AtMost(ZERO, Add((b, minus(a))))),
         ((known(A_IS_B), Equal(minus(b), minus(a))), {A_IS_B}, Equal(minus(b), minus(a)))],
        [(known(A_LESS_B), AtMost(a, b)), (known(AtMost(a, b)), Less(a, b)), (known(A_IS_B), AtMost(a, b)),
         (known(A_LESS_B), Less(b, a)), (known(A_IS_B), Equal(a, c)), (known(A_LESS_B), Less(minus(a), minus(b))),
         (known(A_LESS_B), Less(a, Mul((TWO, b)))), (known(Not(A_IS_B)), A_IS_B), (known(A_LESS_B), Not(A_LESS_B)),
         (known(Relation(a, b)), Relation(a, b)), (known(A_IS_B), Equal(Mul((ZERO, a)), Mul((ZERO, b))))],
    ),
    "order_cases": (
        [((a, rules.discharge(A_IS_B, known(AtMost(ZERO, a))), rules.discharge(A_IS_B, known(AtMost(ZERO, a)))),
          {AtMost(ZERO, a)}, Implies(A_IS_B, AtMost(ZERO, a))),
         ((a, rules.weaken(known(POSITIVE)), known(AtMost(ZERO, a))), {POSITIVE, AtMost(ZERO, a)}, AtMost(ZERO, a)),
         ((a, rules.conjunct(rules.conjunction(known(A_IS_B), known(AtMost(ZERO, a))), 0),
           rules.conjunct(rules.conjunction(known(A_IS_B), known(Less(a, ZERO))), 0)), {A_IS_B}, A_IS_B)],
        [(a, known(AtMost(ZERO, a)), known(Less(a, ZERO))), (A_IS_B, known(A_IS_B), known(A_IS_B)),
         (K, known(A_IS_B), known(A_IS_B))],
    ),
    "cancel": (
        [((known(POSITIVE),), {POSITIVE},
          Equal(Mul((Add((a, minus(ZERO))), Pow(Add((a, minus(ZERO))), -1))), ONE))],
        [(known(AtMost(ZERO, a)),), (known(A_IS_B),), (known(Not(POSITIVE)),), (known(ForAll(REAL, Less(ZERO, Z))),)],
    ),
    "law": (
        [(("exp", ForAll(REAL, Less(ZERO, f(Z)))), set(), ForAll(REAL, Less(ZERO, f(Z))))],
        [("exp", Less(ZERO, f(a))), ("exp", ForAll(INDEX, Equal(x(K), ZERO))), ("exp", Less(ZERO, f(Z))),
         (1, ForAll(REAL, Less(ZERO, f(Z)))), ("exp", f(ONE)), ("exp", Equal(n, n))],
    ),
    "drop_definitions": (
        [((rules.discharge(A_IS_B, rules.conjunct(rules.conjunction(known(A_IS_B), known(START), known(NEXT)), 0)),
           START, NEXT), set(), Implies(A_IS_B, A_IS_B))],
        [(known(START), START), (known(A_IS_B), A_IS_B), (known(A_IS_B), a)],
    ),
}  # fmt: skip
