"""Names of ours as identifiers of Coq: valid, one for each, and none that Coq or the support library has taken."""

from __future__ import annotations

import re
from collections.abc import Collection

from symbolic_init.certificates.library import defined_names
from symbolic_init.naming import unused

KNOWN_FUNCTIONS = {
    "exp": "exp", "log": "log", "sqrt": "sqrt", "tanh": "tanh", "sinh": "sinh", "cosh": "cosh", "sin": "sin",
    "cos": "cos", "tan": "tan", "atan": "arctan", "erf": "erf", "abs": "Rabs", "nonneg": "nonneg", "pos": "pos",
    "delta": "delta",
}  # fmt: skip
OF_COQ = """
_ IF Prop SProp Set Type as at by cofix else end exists exists2 fix for forall fun if in let match mod return then using
where with lazymatch multimatch measure wf struct
R Q Z N nat bool list True False eq and or not O S INR IZR PI id pow e fst snd map pair nil cons conj up fact dist open
compact interior negb xorb comp proj1 proj2 eq_sym eq_trans eq_refl nat_ind f_equal f_equal2 ex ex_intro tt unit asin
acos atan ln sec frac_part Int_part inv_sqrt I
"""
OF_SCRIPTS = "now rest certified all h"
TAKEN = frozenset(f"{OF_COQ} {OF_SCRIPTS}".split()) | frozenset(KNOWN_FUNCTIONS.values()) | defined_names()
INTERNAL = re.compile(
    r"^([HsLhv]\d+(_\d+)?|law_.*|(run|small)\d+_.*|sum_.*|(lt|le|eq)_.*|not_zero_.*|inv_.*|claim\d+.*)$"
)
LETTERS = {"#": "size_", "~": "_r", "!": "_x", ":": "_", ";": "_", ".": "_", "/": "_", "-": "_", " ": "_"}


def identifier(name: str) -> str:
    """A valid identifier that looks like the name: `w'` stays, `v~` is v_r; what is not ASCII by its number."""
    stem = name.rstrip("'")
    letters = (c if re.match(r"[A-Za-z0-9_]", c) else LETTERS.get(c, f"_u{ord(c):x}_") for c in stem)
    text = "".join(letters) or "x"
    text = text if re.match(r"[A-Za-z_]", text) else f"x{text}"
    return text + "'" * (len(name) - len(stem))


def taken(text: str) -> bool:
    """Does Coq, the support library or a script use the identifier for something else?"""
    return text in TAKEN or INTERNAL.match(text) is not None


class Names:
    """One identifier for each key, which is a kind with a name: symbols, tensors and functions may share names."""

    def __init__(self) -> None:
        self._given: dict[tuple[str, str], str] = {}
        self._used: set[str] = set()

    def of(self, kind: str, name: str) -> str:
        """The identifier, the same one each time."""
        if (kind, name) not in self._given:
            new = fresh(identifier(name), self._used)
            self._given[kind, name] = new
            self._used.add(new)
        return self._given[kind, name]

    @property
    def used(self) -> Collection[str]:
        """All identifiers given so far."""
        return self._used


def fresh(wanted: str, used: Collection[str]) -> str:
    """The identifier, or with a number behind it, if it is taken; primes stay at the end."""
    stem = wanted.rstrip("'")
    primes = wanted[len(stem) :]
    if wanted not in used and not taken(wanted):
        return wanted
    free = unused({*(u.removesuffix(primes) for u in used if u.endswith(primes)), stem}, f"{stem}_")
    return free + primes if not taken(free + primes) else fresh(f"{stem}_{primes}", used)
