"""All Hypothesis strategies: terms and formulas of the kernel, and worlds to evaluate them in."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from symbolic_init.kernel import terms as k
from tests.kernel.meaning import World

MOST_NODES_WIDE = 3
rationals = st.one_of(
    st.integers(-3, 3), st.builds(Fraction, st.integers(-5, 5), st.sampled_from((2, 3))), st.just(10**20)
)
numbers = st.builds(k.Num, rationals)
worlds = st.builds(World, st.integers(0, 10**6))
index_symbols = st.sampled_from([k.Sym(name, k.INDEX) for name in ("n", "m", "t")])
real_symbols = st.sampled_from([k.Sym(name) for name in ("a", "b", "n")])  # "n" has both sorts: two variables


@st.composite
def index_terms(draw: st.DrawFn, binders: tuple[str, ...] = (), depth: int = 1) -> k.Term:
    """A natural number, with small values; `binders` are the sorts of the binders above, innermost first."""
    bound = [k.Bound(level) for level, sort in enumerate(binders) if sort == k.INDEX]
    leaves = [st.builds(k.Num, st.integers(0, 3)), index_symbols, *([st.sampled_from(bound)] * 2 if bound else [])]
    if depth == 0 or draw(st.integers(0, 2)):
        return draw(st.one_of(leaves))
    inner = index_terms(binders, depth - 1)
    kind = draw(st.sampled_from((k.Add, k.Add, k.Mul, k.Entry)))
    if kind is k.Entry:
        return k.Entry("#m", (draw(inner),))
    return kind(tuple(draw(st.lists(inner, max_size=2))))


@st.composite
def terms(draw: st.DrawFn, binders: tuple[str, ...] = (), depth: int = 3) -> k.Term:
    """A term whose loose bound variables are those of the binders above."""
    bound = [k.Bound(level, sort) for level, sort in enumerate(binders)]
    leaves = [numbers, real_symbols, index_terms(binders), *([st.sampled_from(bound)] * 2 if bound else [])]
    if depth == 0:
        return draw(st.one_of(leaves))
    inner = terms(binders, depth - 1)
    several = st.lists(inner, max_size=MOST_NODES_WIDE).map(tuple)
    indices = st.lists(index_terms(binders), min_size=1, max_size=2).map(tuple)
    below = terms((k.INDEX, *binders), depth - 1)
    match draw(st.integers(0, 8)):
        case 0:
            return draw(st.one_of(leaves))
        case 1 | 2:
            return k.Add(draw(several))
        case 3 | 4:
            return k.Mul(draw(several))
        case 5:
            return k.Pow(draw(inner), draw(st.integers(-2, 3)))
        case 6:
            return k.Entry(draw(st.sampled_from(("w", "x"))), draw(indices))
        case 7:
            return k.App(draw(st.sampled_from(("f", "nonneg"))), (draw(inner),))
    return k.Sum(draw(index_terms(binders)), draw(index_terms(binders)), draw(below), draw(st.sampled_from("ij")))


@st.composite
def formulas(draw: st.DrawFn, binders: tuple[str, ...] = (), depth: int = 2) -> k.Formula:
    """A formula whose loose bound variables are those of the binders above."""
    sides = terms(binders, 2), terms(binders, 2)
    relation = st.one_of(st.builds(k.Equal, *sides), st.builds(k.Less, *sides), st.builds(k.AtMost, *sides))
    if depth == 0:
        return draw(relation)
    inner = formulas(binders, depth - 1)
    match draw(st.integers(0, 5)):
        case 0:
            return k.Not(draw(inner))
        case 1:
            return k.And(draw(st.lists(inner, max_size=2).map(tuple)))
        case 2:
            return k.Implies(draw(inner), draw(inner))
        case 3:
            sort = draw(st.sampled_from((k.REAL, k.INDEX)))
            return k.ForAll(sort, draw(formulas((sort, *binders), depth - 1)), draw(st.sampled_from("kz")))
    return draw(relation)
