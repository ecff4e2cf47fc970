"""Certificates as files beside reports: a page's script, the library it rests on, and what Coq said of them.

In the folder of the reports, `certificates/SLUG.json` is the certificate, `certificates/SLUG_WITH_UNDERSCORES.v` the
script, and `certificates/library/` has what Coq must compile first. A certificate is of claims, each by its
fingerprint: a page that has come to claim anything else has none. No verdict of a page is read from it.
"""

from __future__ import annotations

import json
import os
from typing import Any

from symbolic_init.certificate import Certificate, Certified
from symbolic_init.certificates.library import FILES
from symbolic_init.certificates.places import FOLDER, LIBRARY, certificate_files, script_file
from symbolic_init.origins import digest_of, digest_of_file
from symbolic_init.proof_files.fingerprint import fingerprint
from symbolic_init.report import Evidence, Report
from symbolic_init.writing import write_bytes, write_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from symbolic_init.certificates.coqc import Answer
    from symbolic_init.certificates.script import Script

FORMAT = "symbolic-init certificate 1"
LARGEST = 1 << 22  # characters of a certificate that is read
NOT_CERTIFIED = "not certified"


def keep(folder: str, report: Report, script: Script, answer: Answer, version: str) -> None:
    """Store a script with what it rests on, and what Coq said of it; without an answer, no earlier one is lost.

    Errors: `WritingError`.
    """
    certificate, _ = certificate_files(folder, script.slug)
    if not answer.is_given and os.path.exists(certificate):
        return
    for name, content in script_files(script).items():
        write_bytes(os.path.join(folder, os.path.dirname(name)), os.path.basename(name), content)
    if answer.is_given:
        said = json.dumps(_contents(report, script, answer, version), indent=1, ensure_ascii=False)
        write_text(os.path.join(folder, FOLDER), os.path.basename(certificate), said + "\n")


def script_files(script: Script) -> dict[str, bytes]:
    """What Coq needs to judge a page, by its path in a folder of reports: the script, and the library under it."""
    library = {f"{FOLDER}/{LIBRARY}/{file.name}": file.read_bytes() for file in FILES}
    return {f"{FOLDER}/{script_file(script.slug)}": script.text.encode(), **library} if script.theorems else {}


def is_stored(folder: str, script: Script, version: str) -> bool:
    """Is there the agreement of this version of Coq with this very script and the library of today?"""
    found = _read(certificate_files(folder, script.slug)[0]) or {}
    said = found.get("judgement"), found.get("coq"), found.get("files")
    return said == ("agree", version, _digests(script))


def certificate_of(report: Report, folder: str) -> Certificate:
    """What stands beside the report in the folder: the certificate of its claims, or why they are not certified."""
    certificate, script = certificate_files(folder, report.page.slug)
    if not os.path.exists(certificate):
        return Certificate(NOT_CERTIFIED, "Coq was not asked")
    found = _read(certificate)
    if found is None:
        return Certificate(NOT_CERTIFIED, "what stands in the place of its certificate is none")
    if [claim for claim, _ in found["claims"]] != list(map(claim_print, report.evidence)):
        return Certificate(NOT_CERTIFIED, "its certificate is of other claims")
    name = script_file(report.page.slug)
    if digest_of_file(script) != found["files"].get(name):
        return Certificate(NOT_CERTIFIED, "its certificate is of another script than the one beside it")
    claims = tuple(Certified(*said) for _, said in found["claims"])
    said = found["judgement"], found["reason"], f"{FOLDER}/{name}", found["coq"]
    return Certificate(*said, claims, tuple(found["assumptions"]), tuple(found["missing"]))


def claim_print(evidence: Evidence) -> str:
    """The fingerprint of all that a claim says and supposes, and of its verdict."""
    claim, statement = evidence.claim, evidence.statement
    assert claim is not None and statement is not None
    kind = f"{evidence.outcome.value}{' for some data' if evidence.exists else ''}"
    return f"{kind} {fingerprint(statement, {*claim.stated, *evidence.hypotheses}, ())}"


def _contents(report: Report, script: Script, answer: Answer, version: str) -> dict[str, Any]:
    prints = map(claim_print, report.evidence)
    return {
        "format": FORMAT,
        "page": script.slug,
        "judgement": answer.judgement.value,
        "reason": answer.reason,
        "coq": version,
        "claims": [list(pair) for pair in zip(prints, _certified(report, script), strict=True)],
        "assumptions": [f"{name} : {statement}" for name, statement in answer.assumptions],
        "missing": script.missing,
        "files": _digests(script),
    }


def _certified(report: Report, script: Script) -> Iterator[tuple[str, str, str]]:
    """For each claim: its theorem, that as it stands in the script, and, if it has none, why."""
    names, left_out = iter(script.theorems), dict(script.left_out)
    for place in range(1, len(report.evidence) + 1):
        why = left_out.get(place)
        name = "" if why else next(names)
        yield name, script.statement(name) if name else "", why or ""


def _digests(script: Script) -> dict[str, str]:
    return {name.removeprefix(f"{FOLDER}/"): digest_of(content) for name, content in script_files(script).items()}


def _read(path: str) -> dict[str, Any] | None:
    """What a certificate says, if the file is one."""
    try:
        with open(path, encoding="utf-8") as stream:
            text = stream.read(LARGEST + 1)
        found = json.loads(text) if len(text) <= LARGEST else None
    except (OSError, ValueError, RecursionError):
        return None
    return found if _is_certificate(found) else None


def _is_certificate(found: Any) -> bool:
    match found:
        case {"format": str(format), "judgement": "agree" | "disagree", "reason": str(), "coq": str(),
              "claims": list(claims), "assumptions": list(assumptions), "missing": list(missing),
              "files": dict()}:  # fmt: skip
            return format == FORMAT and all(map(_is_claim, claims)) and _are_words([*assumptions, *missing])
    return False


def _is_claim(found: Any) -> bool:
    match found:
        case [str(), [*said]]:
            return len(said) == 3 and _are_words(said)
    return False


def _are_words(found: list[Any]) -> bool:
    return all(isinstance(one, str) for one in found)
