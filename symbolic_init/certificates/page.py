"""A page's certificate: each of its claims is checked as for its report, and what was decided is written for Coq."""

from __future__ import annotations

from dataclasses import replace

from symbolic_init.catalogue import PageFile
from symbolic_init.certificates.errors import NotExportedError, NotRationalError
from symbolic_init.certificates.script import Script
from symbolic_init.checking import Workings, check
from symbolic_init.claim import Claim
from symbolic_init.kernel.terms import Not
from symbolic_init.proving.claim_proof import statement_of
from symbolic_init.proving.obligations import settle


def script_of(page: PageFile, workings: Workings | None = None) -> Script:
    """The script for all claims of a page; `missing` says what it leaves out."""
    workings, script = workings or Workings(), Script(page.slug)
    for place, claim in enumerate(page.run().claims, 1):
        try:
            assert isinstance(claim, Claim)
            _add(script, claim, workings)
        except (NotExportedError, NotRationalError) as reason:
            script.leave_out(f"claim {place}", str(reason))
    return script


def _add(script: Script, claim: Claim, workings: Workings) -> None:
    evidence = check(claim, (), workings)
    if evidence.theorem is not None:
        defined, undefined = settle(claim)
        relation = claim.relation
        if claim.exists:  # and refuted, since the opposite is true of all data
            assert isinstance(relation, Not)
            relation = relation.part
        posed = replace(claim, exists=False, relation=relation, hypotheses=(*claim.hypotheses, *undefined))
        script.add_theorem(posed, evidence.theorem, defined, undefined, evidence.non_vacuity, denied=claim.exists)
    elif evidence.trace is None:
        raise NotExportedError("it is undecided")
    elif claim.exists:
        script.add_witness(claim, evidence.trace)
    else:
        script.add_refutation(claim, statement_of(claim), evidence.trace)
