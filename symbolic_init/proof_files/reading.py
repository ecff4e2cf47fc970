"""Reads a proof file and replays it: what it names is built by the kernel, and nothing that it says is believed.

The kernel does not know this file. Only the kernel, the axioms and the standard library are imported.
"""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any, NamedTuple, NoReturn

from symbolic_init.kernel import terms
from symbolic_init.kernel.terms import Formula, Syntax
from symbolic_init.kernel.theorem import RULES, Law, Theorem
from symbolic_init.proof_files import FORMAT
from symbolic_init.proof_files.fingerprint import fingerprint
from symbolic_init.proof_files.weight import MOST, Weights
from symbolic_init.theories import axioms

MOST_BYTES, MOST_DIGITS, MOST_SHOWN = 1 << 24, 1000, 200
KINDS = {kind.__name__: kind for kind in (
    terms.Num, terms.Sym, terms.Bound, terms.Entry, terms.Add, terms.Mul, terms.Pow, terms.App, terms.Sum,
    terms.Equal, terms.Less, terms.AtMost, terms.Not, terms.And, terms.Implies, terms.ForAll)}  # fmt: skip
_DIGITS = frozenset("0123456789-/")
FIELDS = ("statement", "hypotheses", "laws", "theorem", "hash")


class ProofFileError(ValueError):
    """The file is not a proof file; the message says where and what was expected."""


class NotCheckedError(ValueError):
    """The file is a proof file and proves something else, or nothing; the message says where and why."""


class Goal(NamedTuple):
    """What was proved: hypotheses ⊢ statement, resting on laws; `hash` is the claim's fingerprint."""

    statement: Formula
    hypotheses: tuple[Formula, ...]
    laws: tuple[Law, ...]
    hash: str


class Replayed(NamedTuple):
    """The goals of a file, all of them proved by its steps."""

    goals: tuple[Goal, ...]
    steps: int


def replay_file(path: str) -> Replayed:
    """The file's goals, derived by the kernel. Errors: `ProofFileError`, `NotCheckedError`, OSError."""
    with open(path, "rb") as stream:
        content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise ProofFileError(f"expected a file of at most {MOST_BYTES} bytes, found a longer one")
    return replay_text(content)


def replay_text(content: bytes) -> Replayed:
    """The goals of a proof file's content, derived by the kernel. Errors: `ProofFileError`, `NotCheckedError`."""
    found = _object(_parsed(content), ("format", "lines", "goals"), "the file")
    if found["format"] != FORMAT:
        raise ProofFileError(f"format: expected {FORMAT!r}, found {_shown(found['format'])}")
    for name in ("lines", "goals"):
        if type(found[name]) is not list or not found[name]:
            raise ProofFileError(f"{name}: expected a list that is not empty, found {_shown(found[name])}")
    made = _Made()
    for line in found["lines"]:
        made.add(line)
    goals = tuple(_goal(made, goal, f"goal {number}") for number, goal in enumerate(found["goals"], 1))
    return Replayed(goals, sum(type(thing) is Theorem for thing in made.things))


class _Made:
    """What the lines so far have made."""

    def __init__(self) -> None:
        self.things: list[Any] = []
        self.hashes: dict[int, str] = {}
        self._weights = Weights()

    def add(self, line: Any) -> None:
        """Make one thing more."""
        where = f"line {len(self.things)}"
        if type(line) is not list or not line or type(line[0]) is not str:
            raise ProofFileError(f"{where}: expected a list that begins with a name, found {_shown(line)}")
        name, *arguments = line
        if name == "number":
            self.things.append(_number(arguments, where))
            return
        if name not in RULES and name not in KINDS:
            raise ProofFileError(f"{where}: expected a rule or a kind of node, found {_shown(name)}")
        values = [self._argument(argument, where) for argument in arguments]
        thing = _applied(name, values, where) if name in RULES else _node(name, values, where)
        self.things.append(thing)
        if self._weights.are_too_large(thing):
            raise ProofFileError(f"{where}: expected no formula of more than {MOST} parts, found a larger one")

    def cited(self, number: Any, where: str) -> Any:
        """What an earlier line has made."""
        if type(number) is not int or not 0 <= number < len(self.things):
            raise ProofFileError(f"{where}: expected the number of an earlier line, found {_shown(number)}")
        return self.things[number]

    def _argument(self, argument: Any, where: str) -> Any:
        if type(argument) is list:
            return tuple([part if type(part) is str else self.cited(part, where) for part in argument])
        return argument if type(argument) is str else self.cited(argument, where)


def _number(arguments: list[Any], where: str) -> int | Fraction:
    match arguments:
        case [str(text)] if len(text) <= MOST_DIGITS and _DIGITS.issuperset(text):
            try:
                value = Fraction(text)
            except (ValueError, ZeroDivisionError):
                value = None
            if value is not None and str(value) == text:
                return value.numerator if value.denominator == 1 else value
    expected = f'"p" or "p/q" in lowest terms, of at most {MOST_DIGITS} digits'
    raise ProofFileError(f"{where}: expected a number {expected}, found {_shown(arguments)}")


def _applied(name: str, values: list[Any], where: str) -> Theorem:
    try:
        return RULES[name](*values)
    except Exception as error:
        raise NotCheckedError(f"{where}: the rule does not apply: {_short(error)}") from None


def _node(name: str, values: list[Any], where: str) -> Syntax:
    try:
        return KINDS[name](*values)
    except Exception as error:
        fields = ", ".join(KINDS[name].__match_args__)
        raise ProofFileError(f"{where}: expected {name}({fields}): {_short(error)}") from None


def _goal(made: _Made, stated: Any, where: str) -> Goal:
    """The goal, which its theorem states with no other hypotheses and laws."""
    entries = _object(stated, FIELDS, where)
    theorem = made.cited(entries["theorem"], f"{where}: theorem")
    statement, *hypotheses = (
        made.cited(n, where) for n in (entries["statement"], *_list(entries, "hypotheses", where))
    )
    laws = tuple(_axiom(name, where) for name in _list(entries, "laws", where))
    if type(theorem) is not Theorem:
        raise ProofFileError(f"{where}: theorem: expected the line of a step, found that of {_kind(theorem)}")
    for formula in (statement, *hypotheses):
        if not isinstance(formula, Formula) or formula.loose:
            raise ProofFileError(f"{where}: expected the lines of closed formulas, found that of {_kind(formula)}")
    if fingerprint(statement, hypotheses, laws, made.hashes) != entries["hash"]:
        raise NotCheckedError(f"{where}: the hash is that of another claim")
    if theorem.conclusion != statement:
        raise NotCheckedError(f"{where}: the steps prove another statement")
    if extra := len(theorem.hypotheses - set(hypotheses)):
        raise NotCheckedError(f"{where}: the steps use {extra} hypotheses that the goal does not state")
    for name, formula in sorted(theorem.laws - set(laws), key=lambda law: law[0]):
        known = axioms().get(name) == formula
        reason = "that the goal does not state" if known else "that is no axiom"
        raise NotCheckedError(f"{where}: the steps use a law {_shown(name)} {reason}")
    return Goal(statement, tuple(hypotheses), laws, entries["hash"])


def _axiom(name: Any, where: str) -> Law:
    if type(name) is not str or name not in axioms():
        raise NotCheckedError(f"{where}: laws: expected the name of an axiom, found {_shown(name)}")
    return name, axioms()[name]


def _list(entries: dict[str, Any], name: str, where: str) -> list[Any]:
    found = entries[name]
    if type(found) is not list:
        raise ProofFileError(f"{where}: {name}: expected a list, found {_shown(found)}")
    return found


# JSON, as strictly as it can be read


def _parsed(content: bytes) -> Any:
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise ProofFileError(f"expected UTF-8, found something else at byte {error.start}") from None
    if not text.strip():
        raise ProofFileError("expected a proof file, found an empty one")
    try:
        return json.loads(text, object_pairs_hook=_pairs, parse_float=_no_number, parse_constant=_no_number)
    except RecursionError:
        raise ProofFileError("expected lists in lists, found them nested too deeply") from None
    except json.JSONDecodeError as error:
        raise ProofFileError(f"expected JSON: {error}") from None
    except ProofFileError:
        raise
    except ValueError:  # Python reads no integers of more than some thousand digits
        raise ProofFileError("expected numbers of lines, found a number that is far too long") from None


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(name for name, _ in pairs if sum(other == name for other, _ in pairs) > 1)
        raise ProofFileError(f"expected each name once in an object, found {_shown(twice)} again")
    return found


def _no_number(text: str) -> NoReturn:
    raise ProofFileError(f"expected whole numbers only, found {_shown(text)}")


def _object(found: Any, names: tuple[str, ...], where: str) -> dict[str, Any]:
    """The object, if it has exactly these entries."""
    if type(found) is not dict:
        raise ProofFileError(f"{where}: expected an object, found {_shown(found)}")
    for name in found:
        if name not in names:
            raise ProofFileError(f"{where}: expected {', '.join(names)} only, found {_shown(name)}")
    for name in names:
        if name not in found:
            raise ProofFileError(f"{where}: expected {', '.join(names)}; {name} is missing")
    return found


def _shown(value: object) -> str:
    return _short(f"{value!r}" if isinstance(value, str | int) else f"{type(value).__name__}")


def _kind(thing: object) -> str:
    return "a step" if type(thing) is Theorem else "a name" if type(thing) is str else f"a {type(thing).__name__}"


def _short(what: object) -> str:
    """What can stand in one line of an error, without characters that a terminal would obey."""
    text = str(what)
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text[:MOST_SHOWN]) + (
        "…" if len(text) > MOST_SHOWN else ""
    )
