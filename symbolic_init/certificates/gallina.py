"""Terms and formulas in Coq's language: real numbers, indices as natural numbers, bound names that capture nothing.

An index term stands for a natural number where an index is expected (entries, bounds of sums), and for the real number
`INR n` everywhere else.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from symbolic_init.certificates.errors import NotExportedError
from symbolic_init.certificates.names import KNOWN_FUNCTIONS, Names, fresh, identifier
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import (
    INDEX,
    NATURAL,
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
    Sum,
    Sym,
    Syntax,
    Term,
)

SUM, PRODUCT, SIGN, INVERSE, POWER, ATOM = 50, 40, 35, 33, 30, 10  # Coq's levels: what binds closer has a lower one
Env = tuple[str, ...]  # the names of bound variables, the innermost first


class Printer:
    """Prints with one identifier for each name of a script."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def symbol(self, symbol: Sym) -> str:
        """A free variable."""
        return self.names.of(symbol.sort, symbol.name)

    def tensor(self, name: str) -> str:
        """A tensor."""
        return self.names.of("tensor", name)

    def function(self, name: str) -> str:
        """A function: Coq's own where it has one."""
        return KNOWN_FUNCTIONS.get(name) or self.names.of("function", name)

    def bound(self, hint: str, inside: Syntax, env: Env) -> str:
        """A name for a bound variable that nothing in its scope has."""
        used = set(env).union(self.used(inside))
        return fresh(identifier(hint), used)

    def used(self, node: Syntax) -> set[str]:
        """The identifiers of all that occurs in the node."""
        found = {self.symbol(m) if isinstance(m, Sym) else self.tensor(m) for m in node.mentions}
        return found | {self.function(n.function) for n in k.walk(node) if isinstance(n, App)}

    def index(self, term: Term, env: Env = ()) -> str:
        """An index term as a natural number."""
        match term:
            case Num(value):
                return f"{value}%nat"
            case Sym():
                return self.symbol(term)
            case Bound(position, _):
                return env[position]
            case Entry(name, indices) if name[0] == NATURAL:
                return f"({' '.join([self.tensor(name), *(self.index(i, env) for i in indices)])})"
            case Add((*parts, Num(value))) if parts and 0 < int(value) < 10:
                inner = self.index(Add(tuple(parts)) if len(parts) > 1 else parts[0], env)
                if (number := inner.removesuffix("%nat")).isdigit():
                    return f"{int(number) + value}%nat"
                for _ in range(int(value)):
                    inner = f"(S {inner})"
                return inner
            case Add(parts) | Mul(parts) if parts:
                sign = " + " if isinstance(term, Add) else " * "
                return f"({sign.join(self.index(part, env) for part in parts)})%nat"
        raise NotExportedError(f"an index that is no sum or product, found {term!r}")

    def term(self, term: Term, env: Env = (), level: int = SUM) -> str:
        """A term as a real number, in parentheses if it binds less closely than the level."""
        text, own = self._term(term, env)
        return text if own <= level else f"({text})"

    def _term(self, term: Term, env: Env) -> tuple[str, int]:
        match term:
            case Num(value):
                return _number(value)
            case Sym(_, sort):
                text = self.symbol(term)
                return (f"INR {text}", ATOM) if sort == INDEX else (text, 0)
            case Bound(position, sort):
                return (f"INR {env[position]}", ATOM) if sort == INDEX else (env[position], 0)
            case Entry(name) if name[0] == NATURAL:
                return f"INR {self.index(term, env)}", ATOM
            case Entry(name, indices):
                return " ".join([self.tensor(name), *(self.index(i, env) for i in indices)]), ATOM if indices else 0
            case App(name, arguments):
                return " ".join([self.function(name), *(self.term(a, env, ATOM - 1) for a in arguments)]), ATOM
            case Add(()):
                return "0", 0
            case Mul(()):
                return "1", 0
            case Add((part,)) | Mul((part,)):
                return self._term(part, env)
            case Add((first, *rest)):
                return self.term(first, env) + "".join(self._summand(part, env) for part in rest), SUM
            case Mul() if (opposite := negated(term)) is not None:
                positive = self.term(opposite, env, SIGN)
                return f"- ({positive})" if positive[
                    0
                ].isdigit() else f"- {positive}", SIGN  # Coq reads `- 2` as a number
            case Mul((first, *others)):
                factors = [self.term(first, env, PRODUCT), *(self.term(f, env, PRODUCT - 1) for f in others)]
                return " * ".join(factors), PRODUCT
            case Pow(base, exponent) if exponent < 0:
                denominator = self.term(base if exponent == -1 else Pow(base, -exponent), env, ATOM)
                return f"/ {denominator}", INVERSE
            case Pow(base, exponent):
                return f"{self.term(base, env, ATOM)} ^ {exponent}", POWER
            case Sum(lower, upper, body, hint):
                name = self.bound(hint, body, env)
                shown = self.term(body, (name, *env), 200)
                low, high = (self.index(bound, env).removesuffix("%nat") for bound in (lower, upper))
                return f"Sum {low} {high} (fun {name} => {shown})", ATOM
        raise ValueError(f"expected a term, found {term!r}")

    def _summand(self, part: Term, env: Env) -> str:
        rest = negated(part)
        if rest is not None:
            return f" - {self.term(rest, env, PRODUCT)}"
        return f" + {self.term(part, env, PRODUCT)}"

    def formula(self, formula: Formula, env: Env = ()) -> str:
        """A formula; in parentheses unless it is a relation or a statement for all something."""
        match formula:
            case Equal(left, right):
                return f"{self.term(left, env)} = {self.term(right, env)}"
            case Less(left, right):
                return f"{self.term(left, env)} < {self.term(right, env)}"
            case AtMost(left, right):
                return f"{self.term(left, env)} <= {self.term(right, env)}"
            case Not(Equal(left, right)):
                return f"{self.term(left, env)} <> {self.term(right, env)}"
            case Not(part):
                return f"~ ({self.formula(part, env)})"
            case And(()):
                return "True"
            case And((*parts, last)):
                return " /\\ ".join([*(self.inner(part, env) for part in parts), self.inner(last, env)])
            case Implies(premise, conclusion):
                return f"{self.inner(premise, env)} -> {self.formula(conclusion, env)}"
            case ForAll(sort, body, hint):
                name = self.bound(hint, body, env)
                return f"forall {name} : {kind(sort)}, {self.formula(body, (name, *env))}"
        raise ValueError(f"expected a formula, found {formula!r}")

    def inner(self, formula: Formula, env: Env = ()) -> str:
        """A formula as a part of another."""
        text = self.formula(formula, env)
        return text if isinstance(formula, k.Relation) else f"({text})"

    def value(self, term: Term, sort: str, env: Env = ()) -> str:
        """A term as an argument: a natural number or a real one."""
        return self.index(term, env) if sort == INDEX else self.term(term, env, ATOM - 1)


def negated(term: Term) -> Term | None:
    """a, of a term (-1) · a."""
    match term:
        case Mul((Num(-1), *rest)) if rest:
            return rest[0] if len(rest) == 1 else Mul(tuple(rest))
    return None


def kind(sort: str) -> str:
    """The type of a variable."""
    return "nat" if sort == INDEX else "R"


def tensor_type(name: str, indices: int) -> str:
    """The type of a tensor with so many indices, time included."""
    return " -> ".join(["nat"] * indices + ["nat" if name[0] == NATURAL else "R"])


def binders(groups: Iterable[tuple[str, str]]) -> str:
    """Names with their types, neighbours of one type together: `(n m : nat) (eta : R)`."""
    found: list[tuple[list[str], str]] = []
    for name, of in groups:
        if found and found[-1][1] == of:
            found[-1][0].append(name)
        else:
            found.append(([name], of))
    return " ".join(f"({' '.join(names)} : {of})" for names, of in found)


def _number(value: int | Fraction) -> tuple[str, int]:
    if isinstance(value, Fraction):
        return f"{value.numerator} / {value.denominator}", PRODUCT
    return (str(value), 0) if value >= 0 else (f"(-{-value})", 0)
