"""What a reader would rather look at: pictures of exact runs, one file of this folder for each kind.

Which kind a claim gets follows from its form and its verdict; a page can ask for others by name.
"""

from __future__ import annotations

import importlib
import os
from dataclasses import replace
from functools import cache
from types import ModuleType

from symbolic_init.catalogue import CatalogueError
from symbolic_init.depth import claim_at
from symbolic_init.illustrating._running import instance_of, is_number
from symbolic_init.kernel.terms import Sym
from symbolic_init.report import Evidence, Illustration, Report


class UnknownPictureError(CatalogueError):
    """A page asks for a kind of picture that there is not, or that none of its claims can have."""


@cache
def kinds() -> dict[str, ModuleType]:
    """The kinds of pictures by name, from the files of this folder."""
    files = sorted(os.listdir(os.path.dirname(__file__)))
    names = (os.path.splitext(file)[0] for file in files if file.endswith(".py") and not file.startswith("_"))
    return {name: importlib.import_module(f"{__name__}.{name}") for name in names}


def with_pictures(report: Report) -> Report:
    """The report with one picture at most of each kind, of the claim that has most to show.

    Errors: `UnknownPictureError`.
    """
    unknown = set(report.pictures) - kinds().keys()
    if unknown:
        known, found = ", ".join(kinds()), ", ".join(sorted(unknown))
        raise UnknownPictureError(f"{report.page.path}: expected pictures among {known}; found {found}")
    evidence, shown = list(report.evidence), list(map(_of_a_depth, report.evidence))
    for name, kind in sorted(kinds().items(), key=lambda found: found[1].ORDER):
        asked = name in report.pictures
        ranks = [kind.rank(found) if asked or kind.tells(found) else 0 for found in shown]
        best = max(range(len(ranks)), key=lambda place: (ranks[place], -place), default=0)
        made = kind.illustrate(shown[best]) if ranks and ranks[best] else None
        if made is not None:
            made = _with_depth(made, report.evidence[best])
            evidence[best] = replace(evidence[best], illustrations=(*evidence[best].illustrations, made))
        elif asked:
            raise UnknownPictureError(
                f"{report.page.path}: none of the claims has what a picture of the kind {name!r} shows"
            )
    return replace(report, evidence=tuple(evidence))


def _depth_of(evidence: Evidence) -> tuple[Sym, int] | None:
    """Where a claim is about any number of layers: the symbol, and its number in the known instance."""
    claim, trace = evidence.claim, instance_of(evidence)
    depth = claim.runs[0].base.depth if claim is not None else None
    return None if depth is None or trace is None else (depth.last, trace.sizes[depth.last.name])


def _of_a_depth(evidence: Evidence) -> Evidence:
    """The evidence, its claim written out for the layers of the instance: only that can be run."""
    depth, claim = _depth_of(evidence), evidence.claim
    return evidence if claim is None or depth is None else replace(evidence, claim=claim_at(claim, depth[1]))


def _with_depth(made: Illustration, evidence: Evidence) -> Illustration:
    """The picture, which says for how many layers it is."""
    depth, words = _depth_of(evidence), (made.words,) if isinstance(made.words, str) else made.words
    return made if depth is None else replace(made, words=(*words, " It is drawn for ", is_number(*depth), "."))
