"""TRUSTED. The rules of inference: every theorem there is was made by one of these. Standard library only.

Γ ⊢ p reads: for every value of the free variables and every function for each tensor and for each function name of
which no law speaks, if all of Γ hold then p holds. Premises stand before the slash, the conclusion behind it.
"""

from __future__ import annotations

from symbolic_init.kernel import terms as k
from symbolic_init.kernel.normal_form import difference, frozen, shape
from symbolic_init.kernel.terms import Add, AtMost, Entry, Equal, ForAll, Formula, Less, Mul, Num, Sum, Sym, Term, need
from symbolic_init.kernel.theorem import Theorem, rule

ZERO, ONE = Num(0), Num(1)


def _sides(theorem: Theorem, *kinds: type[k.Relation]) -> tuple[Term, Term]:
    """Both sides of a theorem that states one of the relations."""
    if isinstance(theorem.conclusion, kinds):
        return theorem.conclusion.left, theorem.conclusion.right
    raise ValueError("expected a theorem of " + " or ".join(kind.__name__ for kind in kinds))


def _positive(theorem: Theorem, *kinds: type[k.Relation]) -> Term:
    """t, of a theorem 0 < t (or 0 ≤ t)."""
    left, right = _sides(theorem, *kinds)
    need(left == ZERO, "0 on the left")
    return right


# Equality


@rule(Theorem)
def symmetry(equation: Theorem) -> Formula:
    """Γ ⊢ a = b  /  Γ ⊢ b = a"""
    left, right = _sides(equation, Equal)
    return Equal(right, left)


@rule(Theorem, Theorem)
def transitivity(first: Theorem, second: Theorem) -> Formula:
    """Γ ⊢ a = b, Δ ⊢ b = c  /  Γ, Δ ⊢ a = c"""
    (a, b), (c, d) = _sides(first, Equal), _sides(second, Equal)
    need(b == c, "the same term in the middle")
    return Equal(a, d)


@rule(Term, repeat=Theorem)
def congruence(term: Term, *equations: Theorem) -> Formula:
    """Γᵢ ⊢ aᵢ = bᵢ  /  Γ₁, …, Γₘ ⊢ F(a₁, …, aₘ) = F(b₁, …, bₘ) for parts of F: a sum, product, power or application."""
    new = dict([_sides(equation, Equal) for equation in equations])
    need(isinstance(term, Add | Mul | k.Pow | k.App), "a sum, product, power or application")
    need(new.keys() <= {*term.children()}, "equations for its parts")
    return Equal(term, term.map(lambda part, depth: new.get(part, part), 0))


@rule(Theorem, Term, Term, str)
def sum_congruence(theorem: Theorem, lower: Term, upper: Term, hint: str) -> Formula:
    """Γ ⊢ ∀k. a(k) = b(k)  /  Γ ⊢ Σₖ a(k) = Σₖ b(k), k from lower to upper."""
    match theorem.conclusion:
        case ForAll(k.INDEX, Equal(left, right)):
            return Equal(Sum(lower, upper, left, hint), Sum(lower, upper, right, hint))
    raise ValueError("expected an equation for every natural number")


@rule(Term, Term)
def ring(left: Term, right: Term) -> Formula:
    """⊢ a = b when both have the same ring normal form."""
    need(frozen(left) == frozen(right), "two terms with the same normal form")
    return Equal(left, right)


@rule(Theorem, Formula)
def recast(theorem: Theorem, formula: Formula) -> Formula:
    """Γ ⊢ p  /  Γ ⊢ q when p and q differ only in terms with the same ring normal form."""
    need(shape(theorem.conclusion) == shape(formula), "the same formula up to ring normal form")
    return formula


# Logic


@rule(Formula)
def assume(formula: Formula) -> tuple[Formula, frozenset[Formula]]:
    """{p} ⊢ p"""
    return formula, frozenset((formula,))


@rule(Formula, Theorem)
def discharge(formula: Formula, theorem: Theorem) -> tuple[Formula, frozenset[Formula]]:
    """Γ, p ⊢ q  /  Γ ⊢ p → q"""
    return k.Implies(formula, theorem.conclusion), theorem.hypotheses - {formula}


@rule(Theorem, Theorem)
def modus_ponens(implication: Theorem, premise: Theorem) -> Formula:
    """Γ ⊢ p → q, Δ ⊢ p  /  Γ, Δ ⊢ q"""
    match implication.conclusion:
        case k.Implies(p, q) if p == premise.conclusion:
            return q
    raise ValueError("expected an implication and its premise")


@rule(Sym, Theorem)
def generalise(variable: Sym, theorem: Theorem) -> Formula:
    """Γ ⊢ p  /  Γ ⊢ ∀x. p when x is not free in Γ."""
    need(not any(variable in h.mentions for h in theorem.hypotheses), "a variable that is not free in Γ")
    return ForAll(variable.sort, k.close_body(theorem.conclusion, variable), variable.name)


@rule(Theorem, repeat=Term)
def instantiate(theorem: Theorem, *values: Term) -> Formula:
    """Γ ⊢ ∀x, …, y. p  /  Γ ⊢ p[a/x, …, b/y]; an index term for a variable that is a natural number."""
    formula = theorem.conclusion
    for value in values:
        if not isinstance(formula, ForAll):
            raise ValueError("expected a theorem for all x")
        need(formula.sort != k.INDEX or k.is_index(value), "a natural number by its form")
        formula = k.open_body(formula.body, value)
    return formula


@rule(repeat=Theorem)
def conjunction(*theorems: Theorem) -> Formula:
    """Γᵢ ⊢ pᵢ  /  Γ₁, …, Γₘ ⊢ p₁ ∧ … ∧ pₘ"""
    return k.And(tuple(theorem.conclusion for theorem in theorems))


@rule(Theorem, int)
def conjunct(theorem: Theorem, position: int) -> Formula:
    """Γ ⊢ p₁ ∧ … ∧ pₘ  /  Γ ⊢ pᵢ"""
    match theorem.conclusion:
        case k.And(parts) if 0 <= position < len(parts):
            return parts[position]
    raise ValueError("expected a conjunction and a position in it")


@rule(Theorem, repeat=tuple)
def substitute(theorem: Theorem, *pairs: tuple[Sym, Term]) -> tuple[Formula, frozenset[Formula]]:
    """Γ ⊢ p  /  Γ[a/x] ⊢ p[a/x] for free variables x; pairs of variable and term, all at once."""
    values = dict(pairs)
    return k.replace(theorem.conclusion, values), frozenset(k.replace(h, values) for h in theorem.hypotheses)


@rule(Theorem, repeat=tuple)
def rename(theorem: Theorem, *pairs: tuple[str, str]) -> tuple[Formula, frozenset[Formula]]:
    """Γ ⊢ p  /  Γ[v/w] ⊢ p[v/w] for tensors w, arbitrary functions: natural v for natural w; pairs of old, new name."""
    new = dict(pairs)
    need(all(v[0] == k.NATURAL or w[0] != k.NATURAL for w, v in pairs), "a natural tensor for a natural one")
    return k.rename_tensors(theorem.conclusion, new), frozenset(k.rename_tensors(h, new) for h in theorem.hypotheses)


@rule(Theorem, Theorem)
def induction(base: Theorem, step: Theorem) -> Formula:
    """Γ ⊢ p(0), Δ ⊢ ∀t. p(t) → p(t + 1)  /  Γ, Δ ⊢ ∀t. p(t), t a natural number."""
    match step.conclusion:
        case ForAll(k.INDEX, k.Implies(premise, conclusion), hint):
            t = Sym("t?", k.INDEX)
            need(t not in k.free_symbols(step.conclusion), "no variable with a reserved name")
            need(k.open_body(premise, ZERO) == base.conclusion, "the base to be the statement at 0")
            after = k.open_body(premise, Add((t, ONE)))
            need(k.open_body(conclusion, t) == after, "the step to lead from t to t + 1")
            return ForAll(k.INDEX, premise, hint)
    raise ValueError("expected a step of the form ∀t. p(t) → p(t + 1)")


# Order


@rule(Num)
def positive_number(number: Num) -> Formula:
    """⊢ 0 < q for a rational q > 0."""
    need(number.value > 0, "a positive number")
    return Less(ZERO, number)


@rule(Term)
def square_nonnegative(term: Term) -> Formula:
    """⊢ 0 ≤ a²"""
    return AtMost(ZERO, k.Pow(term, 2))


@rule(Theorem, int)
def power_sign(theorem: Theorem, exponent: int) -> Formula:
    """Γ ⊢ 0 < a  /  Γ ⊢ 0 < aᵐ for any integer m"""
    return Less(ZERO, k.Pow(_positive(theorem, Less), exponent))


@rule(repeat=Theorem)
def product_sign(*theorems: Theorem) -> Formula:
    """Γᵢ ⊢ 0 < aᵢ (or 0 ≤ aᵢ)  /  Γ₁, …, Γₘ ⊢ 0 < a₁ ⋯ aₘ (0 ≤ if one of them is not strict)"""
    product = Mul(tuple(_positive(theorem, Less, AtMost) for theorem in theorems))
    strict = all(type(theorem.conclusion) is Less for theorem in theorems)
    return Less(ZERO, product) if strict else AtMost(ZERO, product)


@rule(repeat=Theorem)
def add_order(*theorems: Theorem) -> Formula:
    """Γᵢ ⊢ aᵢ R bᵢ, R one of <, ≤, =  /  Γ₁, …, Γₘ ⊢ a₁ + … + aₘ < b₁ + … + bₘ (≤ if none of them is strict)"""
    sides = [_sides(theorem, Less, AtMost, Equal) for theorem in theorems]
    left, right = Add(tuple(a for a, _ in sides)), Add(tuple(b for _, b in sides))
    strict = any(type(theorem.conclusion) is Less for theorem in theorems)
    return Less(left, right) if strict else AtMost(left, right)


@rule(Theorem)
def weaken(theorem: Theorem) -> Formula:
    """Γ ⊢ a < b  /  Γ ⊢ a ≤ b"""
    return AtMost(*_sides(theorem, Less))


@rule(Theorem, Term, Term, str)
def sum_sign(theorem: Theorem, lower: Term, upper: Term, hint: str) -> Formula:
    """Γ ⊢ ∀k. 0 ≤ a(k)  /  Γ ⊢ 0 ≤ Σₖ a(k)"""
    match theorem.conclusion:
        case ForAll(k.INDEX, AtMost(Num(0), body)):
            return AtMost(ZERO, Sum(lower, upper, body, hint))
    raise ValueError("expected 0 ≤ a(k) for every natural number k")


@rule(Theorem, k.Relation)
def rearrange(theorem: Theorem, formula: k.Relation) -> Formula:
    """Γ ⊢ a R b  /  Γ ⊢ c R d for R one of =, <, ≤ when d - c and b - a have the same ring normal form."""
    a, b = _sides(theorem, Equal, Less, AtMost)
    need(type(formula) is type(theorem.conclusion), "the same relation")
    need(difference(formula.right, formula.left) == difference(b, a), "the same difference")
    return formula


@rule(Term, Theorem, Theorem)
def order_cases(term: Term, first: Theorem, second: Theorem) -> tuple[Formula, frozenset[Formula]]:
    """Γ, 0 ≤ a ⊢ p, Δ, a < 0 ⊢ p  /  Γ, Δ ⊢ p"""
    need(first.conclusion == second.conclusion, "the same conclusion in both cases")
    rest = first.hypotheses - {AtMost(ZERO, term)}
    return first.conclusion, rest | (second.hypotheses - {Less(term, ZERO)})


@rule(Theorem)
def cancel(theorem: Theorem) -> Formula:
    """Γ ⊢ a < b  /  Γ ⊢ (b - a) · (b - a)⁻¹ = 1"""
    a, b = _sides(theorem, Less)
    gap = Add((b, Mul((Num(-1), a))))
    return Equal(Mul((gap, k.Pow(gap, -1))), ONE)


# Laws and definitions


@rule(str, Formula)
def law(name: str, formula: Formula) -> Formula:
    """⊢ p for a named law p without free variables; every theorem derived from it names it."""
    need(not k.free_symbols(formula) and not k.tensor_names(formula), "a formula without free variables")
    return formula


@rule(Theorem, repeat=Formula)
def drop_definitions(theorem: Theorem, *equations: Formula) -> tuple[Formula, frozenset[Formula]]:
    """Γ, D ⊢ p  /  Γ ⊢ p when D defines, by recursion over time, tensors that occur in neither Γ nor p.

    Each equation is ∀k. w[0, k] = a or ∀t, k. w[t + 1, k] = b, at most one of each for a tensor, where a mentions no
    tensor defined by D and b mentions those only at t, or at t + 1 when their equation stands earlier: D has a
    solution.
    """
    definitions = [_definition(equation) for equation in equations]
    names, seen = {name for name, _, _ in definitions}, set[tuple[str, bool]]()
    for name, time, body in definitions:
        need((name, time is None) not in seen, f"one equation of each kind for {name}")
        for inner in k.walk(body):
            if isinstance(inner, Entry) and inner.tensor in names:
                earlier = time is not None and inner.indices[:1] == (time,)
                now = time is not None and inner.indices[:1] == (Add((time, ONE)),) and (inner.tensor, False) in seen
                need(earlier or now, f"only earlier values in the equation of {name}")
        seen.add((name, time is None))
    rest = theorem.hypotheses - set(equations)
    used = k.tensor_names(theorem.conclusion).union(*map(k.tensor_names, rest))
    need(not names & used, "tensors that occur nowhere else")
    return theorem.conclusion, rest


def _definition(equation: Formula) -> tuple[str, Term | None, Term]:
    """The tensor that an equation defines, the time t of w[t + 1] = b (None for w[0] = a), and its value."""
    variables: list[Sym] = []
    time: Term | None = None
    while isinstance(equation, ForAll):
        variables.append(Sym(f"{len(variables)}?", equation.sort))
        need(variables[-1] not in k.free_symbols(equation), "no variable with a reserved name")
        equation = k.open_body(equation.body, variables[-1])
    match equation:
        case Equal(Entry(name, (Num(0), *left)), body):
            pass
        case Equal(Entry(name, (Add((time, Num(1))), *left)), body):
            left = [time, *left]
        case _:
            raise ValueError("expected an equation for an entry at 0 or at t + 1")
    fits = len(left) == len(variables) and set(left) == set(variables) and name[0] != k.NATURAL
    need(fits, "a tensor of reals, each quantified variable once on the left, and nothing else")
    return name, time, body
