"""The ways in which a derivation is spoilt. Each takes steps and gives others, or None where it does not apply."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import Any

from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import MalformedError, Syntax
from symbolic_init.kernel.theorem import RULES, RefusedError
from tests.attack.derivation import Cited, Derivation, Step, run
from tests.attack.editing import recited, some_place, some_step, with_argument, with_step
from tests.attack.mutation import changed, everywhere, places, put
from tests.attack.proofs import specimens

Operator = Callable[[Derivation, Random], Derivation | None]
CONSTANTS = ("constant", "index", "power")


# Steps


def delete(steps: Derivation, random: Random) -> Derivation | None:
    """A step is gone; who cited it cites its premise, or the step before."""
    number = random.randrange(len(steps))
    instead = steps[number].cites[0] if steps[number].cites else number - 1
    rest = (recited(s, lambda i: instead if i == number else i - (i > number)) for s in steps[number + 1 :])
    return (*steps[:number], *rest)


def duplicate(steps: Derivation, random: Random) -> Derivation | None:
    """A step stands again further on, in the place of another."""
    first, second = sorted(random.sample(range(len(steps)), 2))
    return with_step(steps, second, steps[first])


def permute(steps: Derivation, random: Random) -> Derivation | None:
    """Two steps change places; citations stay as they are written."""
    first, second = sorted(random.sample(range(len(steps)), 2))
    return with_step(with_step(steps, first, steps[second]), second, steps[first])


def re_cite(steps: Derivation, random: Random) -> Derivation | None:
    """A step cites another step than it did."""
    place = some_place(steps, random, lambda step, a: isinstance(a, Cited))
    return place and with_argument(steps, place[0], place[1], Cited(random.randrange(place[0] or 1)))


def another_rule(steps: Derivation, random: Random) -> Derivation | None:
    """A step names another rule."""
    number = random.randrange(len(steps))
    return with_step(steps, number, replace(steps[number], rule=random.choice([*RULES])))


def another_tail(steps: Derivation, random: Random) -> Derivation | None:
    """The end of another claim's derivation is put in the place of the end of this one."""
    other = random.choice(specimens()).steps
    tail = random.randrange(1, min(40, len(steps), len(other)))
    shift = len(steps) - len(other)
    if shift == 0:
        return None
    return (*steps[:-tail], *(recited(step, lambda i: max(0, i + shift)) for step in other[-tail:]))


def restate(steps: Derivation, random: Random) -> Derivation | None:
    """What a step proves is stated again, a little different, and cited from then on."""
    number = random.randrange(len(steps))
    try:
        *_, (theorem, _) = run(steps[: number + 1])
    except RefusedError:
        return None
    found = changed(theorem.conclusion, random)
    if found is None or found[0].loose:
        return None
    return restated(steps, number, Step(random.choice(("recast", "rearrange")), (Cited(number), found[0])))


def restated(steps: Derivation, number: int, step: Step) -> Derivation:
    """A step after the one with the number; who cited that one cites it instead."""
    return (*steps[: number + 1], step, *(recited(s, lambda i: i + (i >= number)) for s in steps[number + 1 :]))


# Arguments


def another_parameter(steps: Derivation, random: Random) -> Derivation | None:
    """A term, number, name or pair that a rule is given is another."""
    place = some_place(steps, random, lambda step, a: not isinstance(a, Cited | k.Formula))
    if place is None:
        return None
    number, position, old = place
    match old:
        case k.Term():
            found = changed(old, random)
            return found and with_argument(steps, number, position, found[0])
        case int():
            return with_argument(steps, number, position, old + random.choice((-1, 1)))
        case str():
            return with_argument(steps, number, position, old + "'")
        case (first, second):
            return with_argument(
                steps, number, position, random.choice(((second, first), (first, first), (first, k.Num(1))))
            )
    return None


def another_conclusion(steps: Derivation, random: Random) -> Derivation | None:
    """A formula that a rule is given is another."""
    return _changed_formula(steps, random, ())


def flipped_constant(steps: Derivation, random: Random) -> Derivation | None:
    """A constant, an index or a power is off."""
    return _changed_formula(steps, random, CONSTANTS)


def bound_to_free(steps: Derivation, random: Random) -> Derivation | None:
    """A bound variable is a free one, or the other way round."""
    return _changed_formula(steps, random, ("bound variable freed", "free variable bound"))


def at_most_for_less(steps: Derivation, random: Random) -> Derivation | None:
    """≤ stands where < stood, or < for ≤; or a fact is weakened before it is used."""
    number = some_step(steps, random, *STRICT, citing=1)
    if number is None or random.random() < 0.5:
        return _changed_formula(steps, random, ("relation",))
    place, cited = random.choice([(i, a) for i, a in enumerate(steps[number].arguments) if isinstance(a, Cited)])
    using = with_argument(steps, number, place, Cited(number))[number]
    rest = (recited(step, lambda i: i + (i >= number)) for step in steps[number + 1 :])
    return (*steps[:number], Step("weaken", (cited,)), using, *rest)


STRICT = ("power_sign", "product_sign", "add_order", "cancel", "modus_ponens", "rearrange", "recast")


def _changed_formula(steps: Derivation, random: Random, operators: tuple[str, ...]) -> Derivation | None:
    place = some_place(steps, random, lambda step, a: isinstance(a, k.Formula if not operators else Syntax))
    for _ in range(40 if place else 0):
        found = changed(place[2], random)  # type: ignore[index]
        if found and (not operators or found[1].operator.startswith(operators)):
            return with_argument(steps, place[0], place[1], found[0])  # type: ignore[index]
    return None


def everywhere_the_same(steps: Derivation, random: Random) -> Derivation | None:
    """One term is replaced in all steps alike."""
    place = some_place(steps, random, lambda step, a: isinstance(a, Syntax))
    found = place and changed(place[2], random)
    return found and changed_in_all(steps, found[1].old, found[1].new)


def changed_in_all(steps: Derivation, old: Syntax, new: Syntax, first: int = 0) -> Derivation | None:
    """The new node for the old one in the arguments of every step from the first."""

    def argument(value: Any) -> Any:
        if isinstance(value, Syntax):
            return everywhere(value, old, new)
        return tuple(map(argument, value)) if isinstance(value, tuple) else value

    try:
        return (*steps[:first], *(replace(s, arguments=tuple(map(argument, s.arguments))) for s in steps[first:]))
    except (MalformedError, ValueError):
        return None


def flipped_byte(steps: Derivation, random: Random) -> Derivation | None:
    """One bit of a name or number of the derivation, as it would be written down, is another."""
    number = random.randrange(len(steps))
    step = steps[number]
    if random.random() < 0.1:
        rule = flipped(step.rule, random)
        return with_step(steps, number, replace(step, rule=rule)) if isinstance(rule, str) else None
    if not step.arguments:
        return None
    position = random.randrange(len(step.arguments))
    match step.arguments[position]:
        case Cited(cited):
            new = flipped(cited, random)
            return with_argument(steps, number, position, Cited(new)) if isinstance(new, int) else None
        case Syntax() as old:
            path, node = random.choice([*places(old)])
            fields = [getattr(node, name) for name in node.__match_args__]
            texts = [place for place, value in enumerate(fields) if isinstance(value, str | int | Fraction)]
            if not texts:
                return None
            place = random.choice(texts)
            fields[place] = flipped(fields[place], random)
            try:
                return with_argument(steps, number, position, put(old, path, type(node)(*fields)))
            except (MalformedError, IndexError):
                return None
        case str() | int() as old:
            new = flipped(old, random)
            return None if new is None else with_argument(steps, number, position, new)
    return None


def flipped(value: str | int | Fraction, random: Random) -> str | int | Fraction | None:
    """The value with one bit of its text flipped; None if that is no such value any more."""
    text = bytearray(str(value).encode())
    if not text:
        return None
    text[random.randrange(len(text))] ^= 1 << random.randrange(8)
    try:
        return text.decode() if isinstance(value, str) else type(value)(text.decode())
    except (ValueError, ZeroDivisionError):
        return None


# Obligations


def drop_obligation(steps: Derivation, random: Random) -> Derivation | None:
    """A premise is left out, or an implication is taken for its conclusion."""
    number = some_step(
        steps, random, "modus_ponens", "product_sign", "add_order", "conjunction", "order_cases", citing=1
    )
    if number is None:
        return None
    if steps[number].rule == "modus_ponens" and random.random() < 0.5:
        implication = steps[number].cites[0]
        rest = (recited(s, lambda i: implication if i == number else i) for s in steps[number + 1 :])
        return (*steps[: number + 1], *rest)
    cited = [j for j, a in enumerate(steps[number].arguments) if isinstance(a, Cited)]
    return with_argument(steps, number, random.choice(cited)) if cited else None


def drop_hypothesis(steps: Derivation, random: Random) -> Derivation | None:
    """A condition of an assumption, a law or a discharge is gone."""
    number = some_step(steps, random, "assume", "law", "discharge", "drop_definitions")
    if number is None or not steps[number].arguments:
        return None
    step = steps[number]
    if step.cites and step.rule != "drop_definitions":  # the conclusion without the condition
        premise = step.cites[0]
        rest = (recited(s, lambda i: premise if i == number else i) for s in steps[number + 1 :])
        return (*steps[: number + 1], *rest)
    if step.rule == "drop_definitions":
        equations = range(1, len(step.arguments))
        return with_argument(steps, number, random.choice(equations)) if equations else None
    formula = step.arguments[-1]
    nodes = places(formula) if isinstance(formula, k.Formula) else ()
    conditional = [(path, node) for path, node in nodes if isinstance(node, k.Implies)]
    if not conditional:
        return None
    path, node = conditional[0]
    return with_argument(steps, number, len(step.arguments) - 1, put(formula, path, node.conclusion))


def induction_without_base(steps: Derivation, random: Random) -> Derivation | None:
    """The base of an induction is the step, or something else."""
    number = some_step(steps, random, "induction", citing=2)
    if number is None:
        return None
    base = random.choice((steps[number].cites[1], random.randrange(number)))
    return with_argument(steps, number, 0, Cited(base))


def split_without_case(steps: Derivation, random: Random) -> Derivation | None:
    """Both cases of a split are the same one, or the split is replaced by one of its cases."""
    number = some_step(steps, random, "order_cases", citing=2)
    if number is None:
        return None
    first, second, *_ = steps[number].cites
    case = random.choice((first, second))
    if random.random() < 0.5:
        return with_argument(with_argument(steps, number, 1, Cited(case)), number, 2, Cited(case))
    rest = (recited(s, lambda i: case if i == number else i) for s in steps[number + 1 :])
    return (*steps[: number + 1], *rest)


OPERATORS: dict[str, Operator] = {
    operator.__name__: operator
    for operator in (
        delete, duplicate, permute, re_cite, another_rule, another_tail, restate, another_parameter, another_conclusion,
        flipped_constant, flipped_byte, bound_to_free, at_most_for_less, everywhere_the_same, drop_obligation,
        drop_hypothesis, induction_without_base, split_without_case,
    )
}  # fmt: skip
