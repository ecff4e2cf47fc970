"""A few pages of the catalogue with their proof files: several claims, axioms or none, instances beside theorems."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from symbolic_init import catalogue
from symbolic_init.checking import check_page
from symbolic_init.proof_files.writing import proof_file
from symbolic_init.report import Report

PROVED = (
    "perceptron-zero-init",
    "perceptron-second-update",
    "mlp-uniform-softmax-layer",
    "mlp-dropped-unit-breaks-the-tie",
)
INSTANCES = ("perceptron-negative-rate", "perceptron-nonzero-start-rate-can-matter")  # refuted by one, proved by one


@cache
def report(slug: str) -> Report:
    """What is found about a page."""
    return check_page({page.slug: page for page in catalogue.pages()}[slug])


@cache
def content(slug: str = PROVED[0]) -> bytes:
    """The proof file of a page."""
    text = proof_file(report(slug))
    assert text is not None
    return text.encode()


def parsed(slug: str = PROVED[0]) -> dict[str, Any]:
    """The proof file as data, to be edited."""
    found: dict[str, Any] = json.loads(content(slug))
    return found
