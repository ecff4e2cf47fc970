"""Products of whole arrays: W x, Wᵀ δ, the outer product δ xᵀ, and u ⊙ v entry by entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symbolic_init.kernel.terms import Entry, Mul, Num, Sum, Sym, Term, open_body
from symbolic_init.layout import APPLY, TIMES, Fenced, Node, Operator, Row, separated
from symbolic_init.lettering import transposed
from symbolic_init.typesetting.pieces import ATOM, INNER, POWER, PRODUCT, Piece, juxtaposed, parenthesised

if TYPE_CHECKING:
    from symbolic_init.typesetting.terms import TermSetter

NOT_ENTRYWISE = frozenset(
    {"nonneg", "pos", "abs", "sqrt", "exp"}
)  # their brackets would say something else of a vector


def product(setter: TermSetter, parts: tuple[Term, ...], indices: tuple[Sym, ...]) -> Piece | None:
    """The product of two vectors and of scalars before them, over one index or over one each."""
    dependent = [part for part in parts if not part.mentions.isdisjoint(indices)]
    if len(dependent) != 2:
        return None
    if len(indices) == 1:
        made = [setter.vector(part, indices) for part in dependent]
        signs: tuple[Node, ...] = (Operator("⊙"),)
    else:
        if dependent[0].mentions.isdisjoint(indices[:1]):
            dependent.reverse()
        made = [_along_one(setter, part, indices) for part in dependent]
        if not made[0] or not made[1] or dependent[0].mentions.isdisjoint(indices[:1]):
            return None
        made[1] = POWER, transposed(_tight(made[1]), setter.notation)
        signs = (TIMES,)
    if not made[0] or not made[1]:
        return None
    scalars = [setter.scalar(part) for part in parts if part not in dependent]
    found = Row((_tight(made[0]), *signs, _tight(made[1])))
    if not scalars:
        return (INNER if len(indices) == 1 else PRODUCT), found
    return PRODUCT, Row((juxtaposed(scalars), TIMES, parenthesised(found) if len(indices) == 1 else found))


def matrix_times_vector(setter: TermSetter, term: Sum, indices: tuple[Sym, ...]) -> Piece | None:
    """The sum over j of W[i, j] v[j], or of W[j, i] v[j], over the whole axis, with scalars in front."""
    if len(indices) != 1 or term.lower != Num(1):
        return None
    index = Sym(f"{term.hint}?", indices[0].sort)
    body = open_body(term.body, index)
    parts = body.parts if isinstance(body, Mul) else (body,)
    matrices = [p for p in parts if not p.mentions.isdisjoint(indices)]
    vectors = [p for p in parts if p.mentions.isdisjoint(indices) and index in p.mentions]
    if len(matrices) != 1 or len(vectors) != 1:
        return None
    (matrix,), (vector,) = matrices, vectors
    turned = isinstance(matrix, Entry) and matrix.indices[-2:] == (index, *indices)
    whole = setter.vector(matrix, (index, *indices) if turned else (*indices, index))
    right = setter.vector(vector, (index,))
    if whole is None or right is None or not setter.is_full(vector, index, term.upper):
        return None
    left = transposed(whole[1], setter.notation) if turned else _tight(whole)
    scalars = [setter.scalar(p) for p in parts if p not in (matrix, vector)]
    return PRODUCT, Row((*((juxtaposed(scalars), TIMES) if scalars else ()), left, TIMES, _tight(right)))


def entrywise(setter: TermSetter, function: str, arguments: tuple[Term, ...], indices: tuple[Sym, ...]) -> Piece | None:
    """A function at each entry of its arguments."""
    if len(indices) != 1 or function in NOT_ENTRYWISE:
        return None
    inside = [setter.vector(argument, indices) for argument in arguments]
    if not all(inside):
        return None
    body = separated(tuple(piece[1] for piece in inside if piece))
    return ATOM, Row((setter.function(function), APPLY, Fenced("(", body, ")")))


def _along_one(setter: TermSetter, part: Term, indices: tuple[Sym, ...]) -> Piece | None:
    own = tuple(index for index in indices if index in part.mentions)
    return setter.vector(part, own) if len(own) == 1 else None


def _tight(piece: Piece) -> Node:
    return parenthesised(piece[1]) if piece[0] < POWER else piece[1]
