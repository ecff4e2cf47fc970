"""How mathematics is written: the choices of notation, the table of characters, and how a name is spelt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args, get_type_hints

from symbolic_init.layout import Delimiter, Fenced, Node, Operator, Prose, Script, Word


class NotationError(ValueError):
    """A notation that cannot be had; the message says why, and what can."""


@dataclass(frozen=True)
class Notation:
    """The choices that a reader may make; every format follows them.

    `columns`: of the paper that a fragment is for, whose lines are as long as one of them.
    `macros`: in a fragment, each notation is a macro that the paper may define its own way (`exporters/fragment.py`).
    """

    vectors: Literal["bold", "arrow", "plain"] = "bold"
    inner: Literal["dot", "transpose"] = "dot"
    time: Literal["superscript", "subscript"] = "superscript"
    layers: Literal["subscript", "superscript"] = "subscript"
    activation: Literal["phi", "sigma", "f"] = "phi"
    rate: Literal["eta", "alpha", "epsilon"] = "eta"
    columns: Literal["one", "two"] = "one"
    macros: bool = False

    def __post_init__(self) -> None:
        if self.layers == self.time == "superscript":
            raise NotationError("layers=superscript: expected time=subscript with it, for steps stand above by default")

    def stem(self, name: str) -> str:
        """The letters of a name as this notation has them: `eta` is the learning rate, `phi` the activation."""
        return self.rate if name == "eta" else self.activation if name == "phi" else name

    def role(self, name: str) -> str | None:
        """The macro that stands for the letters of a name."""
        if not self.macros or (len(name) > 1 and name not in GREEK) or not name.isascii() or not name.isalpha():
            return None
        return {"eta": "rate", "phi": "activation"}.get(name, name)


DEFAULT = Notation()
CHOICES: dict[str, tuple[str, ...]] = {
    name: get_args(choices) for name, choices in get_type_hints(Notation).items() if name != "macros"
}

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
    ("ℓ", r"\ell", "ell"),
    ("ℝ", r"\mathbb{R}", "R"),
    ("ℕ", r"\mathbb{N}", "N"),
    ("ℚ", r"\mathbb{Q}", "Q"),
    ("ℤ", r"\mathbb{Z}", "Z"),
    ("𝔼", r"\mathbb{E}", "E"),
    ("ℒ", r"\mathcal{L}", "L"),
    ("=", "=", "="),
    ("≔", ":=", ":="),
    ("∼", r"\sim", "~"),
    ("≪", r"\ll", "<<"),
    ("≫", r"\gg", ">>"),
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
    ("×", r"\times", "*"),
    ("⊙", r"\odot", "(.)"),
    ("∘", r"\circ", "(o)"),
    ("∗", "*", "*"),
    ("/", "/", "/"),
    ("∕", "/", "/"),
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
RELATIONS = frozenset("=≠<>≤≥≔∼≪≫≈≡∝∈∉⊂⊆⟹⟸⟺→↦←")
OPERATIONS = frozenset("+−±·×⊙∘∗∪∩∧∨")
UPRIGHT = frozenset("ΓΔΘΛΞΠΣΦΨΩℝℕℚℤ𝔼ℒ∞∂∇")

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


def is_prefix(items: tuple[Node, ...], place: int) -> bool:
    """Does a sign stand at this place in a row that belongs to what follows it, as in = −1 or {−1, 1}?"""
    item = items[place]
    if not isinstance(item, Operator) or item.char not in PREFIXES:
        return False
    before = items[place - 1] if place else None
    return before is None or (isinstance(before, Operator) and before.char in BEFORE_PREFIX)


def is_apart(items: tuple[Node, ...], place: int) -> bool:
    """Does a thin space come after a piece of a row: between an upright name and what is beside it without brackets?"""
    pair = items[place : place + 2]
    return len(pair) == 2 and any(map(_is_name, pair)) and not any(isinstance(item, _SPACED) for item in pair)


def _is_name(node: Node) -> bool:
    return isinstance(node.base if isinstance(node, Script) else node, Word)


_SPACED = (Operator, Fenced, Delimiter, Prose)
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
