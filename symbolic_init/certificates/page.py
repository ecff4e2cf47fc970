"""A page's certificate: what was decided about each of its claims, as it stands in its report, written for Coq."""

from __future__ import annotations

from dataclasses import replace

from symbolic_init.certificates.errors import NotExportedError, NotRationalError
from symbolic_init.certificates.script import Script
from symbolic_init.claim import Claim
from symbolic_init.kernel.terms import Not
from symbolic_init.proving.claim_proof import statement_of
from symbolic_init.report import Evidence, Report, Trace


def script_of(report: Report) -> Script:
    """The script for all claims of a page; `left_out` and `missing` say what is not in it."""
    script = Script(report.page.slug)
    for place, evidence in enumerate(report.evidence, 1):
        try:
            _add(script, evidence)
        except (NotExportedError, NotRationalError) as reason:
            script.leave_out(place, str(reason))
    return script


def _add(script: Script, evidence: Evidence) -> None:
    claim, trace = evidence.claim, evidence.trace
    assert claim is not None
    if evidence.theorem is not None:
        relation = claim.relation
        if claim.exists:  # and refuted, since the opposite is true of all data
            assert isinstance(relation, Not)
            relation = relation.part
        posed, used = replace(claim, exists=False, relation=relation), evidence.hypotheses
        script.add_theorem(posed, evidence.theorem, evidence.defined, used, evidence.non_vacuity, denied=claim.exists)
        return
    if trace is None:
        raise NotExportedError("it is undecided")
    try:
        _add_instance(script, claim, trace)
    except NotRationalError:
        if not evidence.undefined:
            raise
        # An instance ends: whether its terms would have values at every later step cannot always be said.
        bare = tuple(h for h in claim.hypotheses if h not in evidence.undefined)
        _add_instance(script, replace(claim, hypotheses=bare), trace)
        script.missing.append(f"{script.theorems[-1]}: that its terms have values at all steps after those it is about")


def _add_instance(script: Script, claim: Claim, trace: Trace) -> None:
    if claim.exists:
        script.add_witness(claim, trace)
    else:
        script.add_refutation(claim, statement_of(claim), trace)
