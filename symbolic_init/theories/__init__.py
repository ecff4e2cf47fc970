"""TRUSTED. Named laws, one file per subject: what theorems may rest on beside the kernel's rules.

A file states its axioms in a dictionary AXIOMS, name -> formula. They are found by listing the folder.
"""

from __future__ import annotations

import os
from functools import lru_cache
from importlib import import_module

from symbolic_init.kernel import rules
from symbolic_init.kernel.terms import Formula
from symbolic_init.kernel.theorem import Theorem


@lru_cache(maxsize=1)
def axioms() -> dict[str, Formula]:
    """Every axiom by name; a name used twice is an error."""
    found: dict[str, Formula] = {}
    for file in sorted(os.listdir(os.path.dirname(__file__))):
        subject, suffix = os.path.splitext(file)
        if suffix != ".py" or subject.startswith("_"):
            continue
        for name, formula in import_module(f"{__name__}.{subject}").AXIOMS.items():
            if name in found:
                raise ValueError(f"{file} states the axiom {name!r} again: give it another name")
            found[name] = formula
    return found


@lru_cache(maxsize=256)
def axiom(name: str) -> Theorem:
    """The theorem that states an axiom."""
    return rules.law(name, axioms()[name])
