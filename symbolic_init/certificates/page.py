"""A page's certificate: each of its claims is checked as for its report, and what was decided is written for Coq."""

from __future__ import annotations

from dataclasses import replace

from symbolic_init.catalogue import PageFile
from symbolic_init.certificates.errors import NotExportedError, NotRationalError
from symbolic_init.certificates.script import Script
from symbolic_init.checking import Workings, check
from symbolic_init.claim import Claim
from symbolic_init.proving.claim_proof import prove_claim, statement_of
from symbolic_init.proving.obligations import settle
from symbolic_init.report import Outcome


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
    if evidence.outcome is Outcome.UNDECIDED:
        raise NotExportedError("it is undecided")
    if claim.exists and evidence.trace is not None:
        script.add_witness(claim, evidence.trace)
    elif evidence.outcome is Outcome.REFUTED and evidence.trace is not None:
        script.add_refutation(claim, statement_of(claim), evidence.trace)
    elif claim.exists:
        raise NotExportedError("a claim for some data that a theorem about all data refutes")
    else:
        defined, undefined = settle(claim)
        posed = replace(claim, hypotheses=(*claim.hypotheses, *undefined))
        proof = prove_claim(posed, workings.reductions(posed))
        script.add_theorem(posed, proof.theorem, defined, undefined, evidence.non_vacuity)
