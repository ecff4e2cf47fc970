"""Words about a loop's own equations: linear in one of their quantities, followed by quantities of another loop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from symbolic_init.claim import Claim, Run, When
from symbolic_init.kernel.terms import (
    INDEX,
    Add,
    Entry,
    Equal,
    Formula,
    Mul,
    Num,
    Pow,
    Sum,
    Sym,
    Term,
    close_body,
    open_body,
)
from symbolic_init.kernel.terms import replace as put
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.superposition import superposed
from symbolic_init.system import NEXT, TIME, Tensor, TransitionSystem, generalise
from symbolic_init.vocabulary.parts import ClaimError, claim_about, tensor_of
from symbolic_init.vocabulary.sameness import equal
from symbolic_init.vocabulary.wording import listed, span, tensor_name


def linear(loop: Any, tensor: str, *, of: str) -> Claim:
    """The equation of an intermediate is linear in one of its quantities, when all others are held fixed.

    Whatever the others are, for any numbers a and b and any U and V of the quantity's shape: the right side at
    a U + b V is a times that at U, plus b times that at V.
    """
    try:
        found = superposed(loop, tensor, of)
    except ModelError as problem:
        raise ClaimError(f"linear({tensor!r}, of={of!r}): {problem}") from None
    told = {T.name: T for T in (*loop.system.tensors(), *(given.tensor for given in loop.system.inputs))}
    what, of_what = tensor_name(told[tensor]), tensor_name(told[of])
    words = f"{what} is linear in {of_what}, with the other quantities in its equation held fixed"
    return replace(equal(found.loop, found.whole, found.parts), words=words)


def follows(loop: Any, other: Any, image: Mapping[str, Any], *, called: str, at: int | None = None) -> Claim:
    """Quantities of the loop move as the state of another loop would on the same data; it is `called` so in words.

    `image`: for each state of the other loop a quantity of the first, `{"v": 2 * w[k]}`, at the other's index symbols.
    At every step (or the one given) they change as the other's equations say, and if both loops name an output, the
    outputs are the same.
    Equations are claimed multiplied by the hyperparameters and sizes in their denominators.
    """
    states = {T.name: T for T in other.system.state}
    if image.keys() != states.keys():
        raise ClaimError(f"follows: expected an image for each of {', '.join(states)}, found {', '.join(image)}")
    if not set(other.system.functions) <= set(loop.system.functions):
        raise ClaimError(f"follows: expected {other.name} to have the functions of {loop.name}")
    data, known = other.inputs.keys(), loop.inputs.keys()
    if not data <= known:
        raise ClaimError(f"follows: expected {other.name} to read among {', '.join(known)}, found {', '.join(data)}")
    reading = _Reading(loop, other, {name: loop.term(expression) for name, expression in image.items()})
    equations = [reading.equation(T, other.system.update[T.name]) for T in states.values()]
    verb = "move"
    if loop.output is not None and other.output is not None:
        verb = "move and predict"
        here = loop.term(loop.output)
        axes = tensor_of(loop, here.tensor).indices if isinstance(here, Entry) else ()
        equations.append(generalise(Equal(here, reading.read(other.term(other.output))), *axes))
    mine = listed(f"${loop.latex(expression)}$" for expression in image.values())
    theirs = listed(f"${other.latex(other.state[name])}$" for name in image)
    words = f"{mine} {verb}{span(None, at)} as {theirs} of {called}"
    return claim_about(words, (Run(loop.system, "", loop=loop),), tuple(equations), When(at=at))


class _Reading:
    """The other loop's terms as terms of the first: states by their images, intermediates by their definitions."""

    def __init__(self, loop: Any, other: Any, images: Mapping[str, Term]) -> None:
        system: TransitionSystem = other.system
        self.tensors = {T.name: T for T in system.tensors()}
        self.images, self.bodies = images, {T.name: body for T, body in system.intermediates}
        self.numbers: dict[Sym, Term] = {h: loop.term(other.hyperparameters[h.name]) for h in system.hyperparameters}
        self.opened = 0

    def equation(self, tensor: Tensor, body: Term) -> Formula:
        """The image after the step has the value of the body."""
        left, right = cleared(self.at(tensor.name, NEXT, tensor.indices), self.read(body))
        return generalise(Equal(left, right), *tensor.indices)

    def at(self, name: str, time: Term, indices: tuple[Term, ...]) -> Term:
        """The image of a state's entry."""
        new = put(self.images[name], {TIME: time, **dict(zip(self.tensors[name].indices, indices, strict=True))})
        assert isinstance(new, Term)
        return new

    def read(self, term: Term) -> Term:
        """The term in the first loop's quantities."""
        match term:
            case Entry(name, (time, *indices)) if name in self.images:
                return self.at(name, time, tuple(indices))
            case Entry(name, (_, *indices)) if name in self.bodies:
                own = dict(zip(self.tensors[name].indices, indices, strict=True))
                body = put(self.bodies[name], own)
                assert isinstance(body, Term)
                return self.read(body)
            case Sym() if term in self.numbers:  # what is a number there may be a size here
                return self.numbers[term]
            case Sum(lower, upper, body, hint):
                self.opened += 1
                index = Sym(f"{hint}:{self.opened}", INDEX)
                opened = open_body(body, index)
                assert isinstance(opened, Term)
                return Sum(self.read(lower), self.read(upper), close_body(self.read(opened), index), hint)
        new = term.map(lambda part, depth: self.read(part) if isinstance(part, Term) else part, 0)
        assert isinstance(new, Term)
        return new


def cleared(left: Term, right: Term) -> tuple[Term, Term]:
    """Both sides times the symbols in whose negative powers the summands of the right one are written.

    >>> x, n = Sym("x"), Sym("n")
    >>> cleared(x, Add((x, Pow(n, -1)))) == (Mul((n, x)), Add((Mul((n, x)), Num(1))))
    True
    """
    parts = [part.parts if isinstance(part, Mul) else (part,) for part in
             (right.parts if isinstance(right, Add) else (right,))]  # fmt: skip
    below = {factor for factors in parts for factor in factors
             if isinstance(factor, Pow) and factor.exponent == -1 and isinstance(factor.base, Sym)}  # fmt: skip
    for divisor in sorted(below, key=repr):
        left = Mul((divisor.base, left))
        parts = [_without(divisor, factors) if divisor in factors else (divisor.base, *factors) for factors in parts]
    if not below:
        return left, right
    products = [factors[0] if len(factors) == 1 else Mul(factors) if factors else Num(1) for factors in parts]
    return left, products[0] if len(products) == 1 else Add(tuple(products))


def _without(factor: Term, factors: tuple[Term, ...]) -> tuple[Term, ...]:
    place = factors.index(factor)
    return (*factors[:place], *factors[place + 1 :])
