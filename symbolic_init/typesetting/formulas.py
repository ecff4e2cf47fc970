"""Kernel formulas as printing trees: "for all" said at the end, vector indices left unsaid where they can be."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby

from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import (
    INDEX,
    And,
    AtMost,
    Equal,
    ForAll,
    Formula,
    Implies,
    Less,
    Not,
    Num,
    Sym,
)
from symbolic_init.layout import SPACE, Letter, Node, Operator, Prose, Row, separated
from symbolic_init.notation import DEFAULT, Notation
from symbolic_init.system import TransitionSystem, generalise
from symbolic_init.typesetting.memory import entries_of, once
from symbolic_init.typesetting.pieces import ATOM, CONJUNCTION, IMPLICATION, RELATION, Piece, parenthesised
from symbolic_init.typesetting.quantities import Shape, shapes
from symbolic_init.typesetting.terms import TermSetter, fresh, mentions


@dataclass(frozen=True)
class Sentence:
    """A formula taken apart for display: left, relation, right (if it is a relation) and what it is said of."""

    left: Node
    relation: str
    right: Node
    variables: tuple[Node, ...] = ()

    @cached_property
    def body(self) -> Node:
        """The formula without its quantifier."""
        return Row((self.left, Operator(self.relation), self.right)) if self.relation else self.left

    @cached_property
    def quantifier(self) -> Node | None:
        """ "for all t, k", or None."""
        return Row((Prose("for all "), separated(self.variables))) if self.variables else None

    @cached_property
    def node(self) -> Node:
        """The whole formula on one line."""
        said_of = self.quantifier
        return self.body if said_of is None else Row((self.body, SPACE, said_of))


@dataclass(frozen=True)
class Clauses:
    """If the premises, then the conclusions; said of the variables of the quantifier."""

    premises: tuple[Sentence, ...]
    conclusions: tuple[Sentence, ...]
    quantifier: Node | None


class Typesetter(TermSetter):
    """Prints terms and formulas over known tensors in one notation."""

    @once
    def sentence(self, formula: Formula) -> Sentence:
        """The formula for display: outer "for all" taken off, vector indices suppressed where they can be."""
        variables, body = opened(formula)
        hidden = self.hidden(variables, body)
        shown = self._variables(tuple(v for v in variables if v not in hidden))
        if isinstance(body, Equal):
            return Sentence(self.term(body.left, hidden), "=", self.term(body.right, hidden), shown)
        if isinstance(body, Less | AtMost) and not (isinstance(body.left, Num) and not isinstance(body.right, Num)):
            relation = "<" if isinstance(body, Less) else "≤"
            return Sentence(self.term(body.left), relation, self.term(body.right), shown)
        if isinstance(body, Less | AtMost):
            return Sentence(self.term(body.right), ">" if isinstance(body, Less) else "≥", self.term(body.left), shown)
        if isinstance(body, Implies):
            left, right = self._premise(body.premise), self.formula(body.conclusion, hidden)[1]
            return Sentence(left, "⟹", right, shown)
        return Sentence(self.formula(body, hidden)[1], "", Row(()), shown)

    def formula(self, formula: Formula, hidden: tuple[Sym, ...] = ()) -> Piece:
        """A formula inside another one."""
        match formula:
            case Equal() | Less() | AtMost():
                variables = self.sentence(formula) if not hidden else None
                if variables is not None:
                    return RELATION, variables.body
                assert isinstance(formula, Equal)
                left, right = self.term(formula.left, hidden), self.term(formula.right, hidden)
                return RELATION, Row((left, Operator("="), right))
            case Not(Equal(left, right)):
                return RELATION, Row((self.term(left), Operator("≠"), self.term(right)))
            case Not(ForAll() as part) if (inner := self.sentence(part)).relation == "=" and not inner.variables:
                return RELATION, Row((inner.left, Operator("≠"), inner.right))
            case Not(part):
                tightness, node = self.formula(part)
                return RELATION, Row((Operator("¬"), node if tightness > RELATION else parenthesised(node)))
            case And(parts):
                inside = [self.formula(part, hidden) for part in parts]
                nodes = tuple(node if t > CONJUNCTION else parenthesised(node) for t, node in inside)
                return CONJUNCTION, separated(nodes, Operator("∧"))
            case Implies(premise, conclusion):
                right = self.formula(conclusion, hidden)[1]
                return IMPLICATION, Row((self._premise(premise), Operator("⟹"), right))
            case ForAll():
                sentence = self.sentence(formula)
                if not sentence.variables:
                    return RELATION, sentence.body
                said = (Operator("∀"), separated(sentence.variables), Operator(":"), SPACE, sentence.body)
                return ATOM, parenthesised(Row(said))
        raise TypeError(f"expected a formula, found {formula!r}")

    def _premise(self, premise: Formula) -> Node:
        tightness, node = self.formula(premise)
        return parenthesised(node) if tightness == IMPLICATION else node

    def _variables(self, variables: tuple[Sym, ...]) -> tuple[Node, ...]:
        """Their names; real ones in a row share their ∈ ℝ."""
        out: list[Node] = []
        for sort, run in groupby(variables, lambda variable: variable.sort):
            names = [self.scalar(variable)[1] for variable in run]
            reals = Row((separated(tuple(names)), Operator("∈"), Letter("ℝ", "upright")))
            out += names if sort == INDEX else [reals]
        return tuple(out)

    def for_some(self, formula: Formula) -> Node:
        """What holds for some data, and for some value of each of its outer variables."""
        sentence = self.sentence(formula)
        some = (Prose(" and some "), separated(sentence.variables)) if sentence.variables else ()
        return Row((sentence.body, SPACE, Prose("for some data"), *some))

    def clauses(self, formula: Formula) -> Clauses:
        """A conjunction, or an implication between conjunctions, part by part."""
        variables, body = opened(formula)
        if isinstance(body, Implies):
            premises, conclusions = (tuple(map(self.sentence, parts(f))) for f in (body.premise, body.conclusion))
            return Clauses(premises, conclusions, Sentence(Row(()), "", Row(()), self._variables(variables)).quantifier)
        apart = (generalise(p, *(v for v in variables if mentions((p,), (v,)))) for p in parts(body))
        return Clauses((), tuple(map(self.sentence, apart)), None)

    def hidden(self, variables: tuple[Sym, ...], body: Formula) -> tuple[Sym, ...]:
        """The trailing index variables of the entries of an equality that a vector equation leaves unsaid."""
        match body:
            case Implies(premise, conclusion):
                hidden = self.hidden(variables, conclusion)
                return hidden if not mentions((premise,), hidden) else ()
            case And(parts) if parts:
                first = self.hidden(variables, parts[0])
                return first if all(self.hidden(variables, part) == first for part in parts) else ()
            case Equal(left, right):
                for entry in (*entries_of(left), *entries_of(right)):
                    for axes in range(min(2, len(entry.indices)), 0, -1):
                        at = tuple(i for i in entry.indices[-axes:] if isinstance(i, Sym) and i in variables)
                        if len(set(at)) == axes and self.vector(left, at) and self.vector(right, at):
                            return at
        return ()


def typesetter(*systems: TransitionSystem, notation: Notation = DEFAULT) -> Typesetter:
    """The typesetter of the systems' tensors; systems with the same tensors share it, and with it what it remembers."""
    return _typesetter(frozenset(shapes(*systems).items()), notation)


@lru_cache(maxsize=64)
def _typesetter(table: frozenset[tuple[str, Shape]], notation: Notation) -> Typesetter:
    return Typesetter(dict(table), notation)


def parts(formula: Formula) -> tuple[Formula, ...]:
    """The parts of a conjunction; another formula is its own part."""
    return formula.parts if isinstance(formula, And) else (formula,)


def opened(formula: Formula) -> tuple[tuple[Sym, ...], Formula]:
    """The variables of the outer "for all" (named apart from everything free) and what is said of them."""
    variables: list[Sym] = []
    while isinstance(formula, ForAll):
        variable = fresh(formula.hint, formula.body, formula.sort)
        inner = k.open_body(formula.body, variable)
        assert isinstance(inner, Formula)
        variables.append(variable)
        formula = inner
    return tuple(variables), formula
