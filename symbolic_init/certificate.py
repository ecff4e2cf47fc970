"""A certificate: what Coq, a second judge, says of a page. Data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Certified:
    """A claim in a certificate: its theorem by name and as Coq reads it, or why it has none."""

    theorem: str
    statement: str
    left_out: str = ""


@dataclass(frozen=True)
class Certificate:
    """What Coq says of a page's script (a file beside the report); "agree", "disagree" or, for a reason, nothing.

    `assumptions` are, as Coq prints them, all that the theorems rest on beyond its logic; `missing` is what the script
    leaves out beside the theorems (an instance that was not worked out).
    """

    judgement: str
    reason: str = ""
    script: str = ""
    version: str = ""
    claims: tuple[Certified, ...] = ()
    assumptions: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
