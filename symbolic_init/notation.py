"""How mathematics is written: the choices of notation, the table of characters, and how a name is spelt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from symbolic_init.layout import Accent, Letter, Node, Number, Operator, Row, Script, Word, row, separated


@dataclass(frozen=True)
class Notation:
    """The choices that a reader may make; every format follows them."""

    vectors: Literal["bold", "arrow", "plain"] = "bold"
    time: Literal["superscript", "subscript"] = "superscript"
    inner: Literal["dot", "transpose"] = "dot"


DEFAULT = Notation()

# One row a character: Unicode, LaTeX, ASCII. Every format reads this table and no other.
GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ",
    "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ",
    "tau": "τ", "upsilon": "υ", "phi": "ϕ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ",
    "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
}  # fmt: skip
NAMED = {**GREEK, "ell": "ℓ"}
CHARACTERS = (
    *((char, "\\varepsilon" if char == "ε" else f"\\{name}", name) for name, char in GREEK.items()),
    ("φ", r"\varphi", "phi"),
    ("ϵ", r"\epsilon", "epsilon"),
    ("ℓ", r"\ell", "l"),
    ("ℝ", r"\mathbb{R}", "R"),
    ("ℕ", r"\mathbb{N}", "N"),
    ("ℚ", r"\mathbb{Q}", "Q"),
    ("ℤ", r"\mathbb{Z}", "Z"),
    ("=", "=", "="),
    ("≠", r"\ne", "!="),
    ("<", "<", "<"),
    (">", ">", ">"),
    ("≤", r"\le", "<="),
    ("≥", r"\ge", ">="),
    ("≈", r"\approx", "~="),
    ("≡", r"\equiv", "=="),
    ("∝", r"\propto", "proportional to"),
    ("∈", r"\in", "in"),
    ("∉", r"\notin", "not in"),
    ("⊂", r"\subset", "subset of"),
    ("⊆", r"\subseteq", "subset of or equal to"),
    ("∪", r"\cup", "union"),
    ("∩", r"\cap", "intersection"),
    ("+", "+", "+"),
    ("−", "-", "-"),
    ("±", r"\pm", "+-"),
    ("·", r"\cdot", "."),
    ("×", r"\times", "x"),
    ("⊙", r"\odot", "(.)"),
    ("∘", r"\circ", "o"),
    ("∗", "*", "*"),
    ("/", "/", "/"),
    ("¬", r"\lnot", "not"),
    ("∧", r"\land", "and"),
    ("∨", r"\lor", "or"),
    ("⟹", r"\implies", "==>"),
    ("⟸", r"\impliedby", "<=="),
    ("⟺", r"\iff", "<=>"),
    ("→", r"\to", "->"),
    ("↦", r"\mapsto", "|->"),
    ("←", r"\leftarrow", "<-"),
    ("∀", r"\forall", "for all"),
    ("∃", r"\exists", "there is"),
    ("∞", r"\infty", "infinity"),
    ("∂", r"\partial", "d"),
    ("∇", r"\nabla", "grad"),
    ("…", r"\dots", "..."),
    ("⋯", r"\cdots", "..."),
    ("⊤", r"\top", "T"),
    ("′", r"\prime", "'"),
    (",", ",", ","),
    (";", ";", ";"),
    (":", ":", ":"),
    (".", ".", "."),
    ("!", "!", "!"),
    ("∑", r"\sum", "sum"),
    ("∏", r"\prod", "prod"),
    ("∫", r"\int", "integral"),
    ("(", "(", "("),
    (")", ")", ")"),
    ("[", "[", "["),
    ("]", "]", "]"),
    ("{", r"\{", "{"),
    ("}", r"\}", "}"),
    ("|", r"\vert", "|"),
    ("‖", r"\Vert", "||"),
    ("⟨", r"\langle", "<"),
    ("⟩", r"\rangle", ">"),
    ("⌊", r"\lfloor", "floor("),
    ("⌋", r"\rfloor", ")"),
    ("\u2061", "", ""),  # function application
    ("\u2062", r"\,", " "),  # a product without a sign
    ("\u2003", r"\quad", "  "),
)
LATEX = {char: latex for char, latex, _ in CHARACTERS}
ASCII = {char: plain for char, _, plain in CHARACTERS}
RELATIONS = frozenset("=≠<>≤≥≈≡∝∈∉⊂⊆⟹⟸⟺→↦←")
OPERATIONS = frozenset("+−±·×⊙∘∗∪∩∧∨")
UPRIGHT = frozenset("ΓΔΘΛΞΠΣΦΨΩℝℕℚℤ∞∂∇")

PREFIXES = frozenset("−+±¬∀∃")
BEFORE_PREFIX = RELATIONS | OPERATIONS | frozenset("([{,;:")

_NAME = re.compile(
    r"(?P<delta>Delta_?(?=[a-zA-Z])|Δ)?(?P<stem>.*?)(?P<hat>hat)?(?P<tilde>~)?_?(?P<index>\d*)"
    r"(?P<primes>(_prime)?['′]*)",
    re.S,
)


@dataclass(frozen=True)
class Spelling:
    """A name taken apart: Δ in front, letters, a hat, a tilde, an index at the end, primes."""

    increment: bool
    stem: str
    hat: bool
    tilde: bool
    index: str
    primes: int


@lru_cache(maxsize=4096)
def spell(name: str) -> Spelling:
    """`yhat` is ŷ, `w0` is w with index 0, `eta'` and `eta_prime` are η′, `Delta_w` is Δw, `b~` is b̃."""
    found = _NAME.fullmatch(name)
    assert found is not None  # every part of the pattern may be empty
    delta, stem, hat, tilde, index, primes = found.group("delta", "stem", "hat", "tilde", "index", "primes")
    if not stem:
        return Spelling(False, name, False, False, "", 0)
    return Spelling(bool(delta), stem, bool(hat), bool(tilde), index, len(primes.replace("_prime", "'")))


def letters(stem: str, style: str = "italic") -> Node:
    """One letter, a Greek letter by its name, or an upright word."""
    char = NAMED.get(stem, stem)
    if char.isdigit():
        return Number(char)
    return Letter(char, style) if len(char) == 1 else Word(char)


def name_node(name: str, shape: str = "scalar", notation: Notation = DEFAULT) -> Script:
    """The name of a scalar, vector or matrix, with room for more scripts (see `scripts`)."""
    parts = spell(name)
    style = "bold" if shape != "scalar" and notation.vectors == "bold" else "italic"
    head, *tail = parts.stem.strip("_").split("_")
    base = letters(head or parts.stem, style)
    if shape == "vector" and notation.vectors == "arrow":
        base = Accent(base, "vec")
    if parts.hat:
        base = Accent(base, "hat")
    if parts.tilde:
        base = Accent(base, "tilde")
    if parts.increment:
        base = Row((Letter("Δ", "upright"), base))
    primes = row(*[Operator("′")] * parts.primes) if parts.primes else None
    below = [letters(part) for part in (*tail, parts.index) if part]
    return Script(base, separated(tuple(below)) if below else None, primes)


def scripts(base: Script, below: tuple[Node, ...], above: tuple[Node, ...]) -> Node:
    """The base with further subscripts (separated by commas) and superscripts (after the primes)."""
    sub = (*(() if base.sub is None else (base.sub,)), *below)
    sup = (*(() if base.sup is None else (base.sup,)), *above)
    if not sub and not sup:
        return base.base
    low, high = separated(sub) if sub else None, row(*sup) if sup else None
    if isinstance(base.base, Row):  # Δw: the scripts belong to w
        return Row((*base.base.items[:-1], Script(base.base.items[-1], low, high)))
    return Script(base.base, low, high)


def is_prefix(items: tuple[Node, ...], place: int) -> bool:
    """Does a sign stand at this place in a row that belongs to what follows it, as in = −1 or {−1, 1}?"""
    item = items[place]
    if not isinstance(item, Operator) or item.char not in PREFIXES:
        return False
    before = items[place - 1] if place else None
    return before is None or (isinstance(before, Operator) and before.char in BEFORE_PREFIX)


BOLD = (
    ("A", "Z", 0x1D400), ("a", "z", 0x1D41A), ("0", "9", 0x1D7CE), ("Α", "Ρ", 0x1D6A8), ("Σ", "Ω", 0x1D6BA),
    ("α", "ω", 0x1D6C2), ("ϵ", "ϵ", 0x1D6DC), ("ϕ", "ϕ", 0x1D6DF),
)  # fmt: skip


def bold(char: str) -> str:
    """The Unicode mathematical bold letter, digit or Greek letter."""
    for first, last, start in BOLD:
        if first <= char <= last:
            return chr(start + ord(char) - ord(first))
    return char
