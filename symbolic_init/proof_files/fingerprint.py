"""The fingerprint of a claim: one hash of its statement, hypotheses and laws, however a file writes them down."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from symbolic_init.kernel.terms import Formula, Syntax
from symbolic_init.kernel.theorem import Law
from symbolic_init.proof_files.order import parts_first


def fingerprint(
    statement: Formula, hypotheses: Iterable[Formula], laws: Iterable[Law], known: dict[int, str] | None = None
) -> str:
    """SHA-256 of the claim. The order of hypotheses and laws, and display names of bound variables, are no part of it.

    A node is hashed as its kind and its fields, each field by its type, its length and itself, nodes below by their
    own hashes; so two claims with the same fingerprint are the same, unless somebody breaks SHA-256. `known`: empty at
    first; give the same for several claims, and while their nodes live none is hashed twice.
    """
    known = {} if known is None else known
    parts = [_node(statement, known)]
    parts += ["hypotheses", *sorted(_node(hypothesis, known) for hypothesis in hypotheses)]
    parts += ["laws", *sorted(_field(name, known) + _node(formula, known) for name, formula in laws)]
    return _hash(parts)


def _node(node: Syntax, known: dict[int, str]) -> str:
    for current in parts_first(node, Syntax.children, known):
        fields = [getattr(current, name) for name in current.__match_args__ if name != "hint"]
        known[id(current)] = _hash([type(current).__name__, *(_field(field, known) for field in fields)])
    return known[id(node)]


def _field(value: object, known: dict[int, str]) -> str:
    if isinstance(value, Syntax):
        return known[id(value)]
    if isinstance(value, tuple):
        return _hash(["tuple", *(known[id(part)] for part in value)])
    text = str(value)
    return f"{'name' if isinstance(value, str) else 'number'} {len(text)} {text}"


def _hash(parts: Iterable[str]) -> str:
    return sha256("\n".join(parts).encode(errors="surrogatepass")).hexdigest()
