"""The support library: its files, in the order in which they rest on each other, and the names that they define."""

from __future__ import annotations

import re
from pathlib import Path

NAMESPACE = "SymbolicInit"
FOLDER = Path(__file__).with_name("library")
FILES = tuple(FOLDER / f"{name}.v" for name in ("Support", "Functions", "Enclosures", "Elementary", "Angles"))
DEFINED = re.compile(r"^(?:Lemma|Definition|Fixpoint|Notation|Inductive|Record) (\w+)", re.MULTILINE)
HEADER = f"""From Coq Require Import Reals Lra Lia List QArith Ring_polynom.
From {NAMESPACE} Require Import {" ".join(file.stem for file in FILES)}.
Import ListNotations.
Open Scope R_scope.
"""


def defined_names() -> frozenset[str]:
    """The names of all definitions and lemmas."""
    return frozenset(name for file in FILES for name in DEFINED.findall(file.read_text(encoding="utf-8")))
