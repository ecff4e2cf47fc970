"""What it costs to certify pages; `python -m benchmarks.certifying` answers, in its own process, with all of them."""

from __future__ import annotations

import json
import resource
from functools import partial
from statistics import fmean, median

from benchmarks.measuring import of_call
from symbolic_init import catalogue
from symbolic_init.certificates.coqc import Coq
from symbolic_init.certificates.page import script_of
from symbolic_init.certificates.script import Script
from symbolic_init.commands.selection import checked, engine

PAGE, LONGEST = "**Coq, on the script of a page**, the median", "the same, on the page that takes longest"
WRITING, LIBRARY = "writing the script of a page that is checked, the mean", "Coq, on the support library, once"


def costs() -> dict[str, float]:
    """The CPU seconds of Coq on a script and on the library, and of writing a script; none without Coq."""
    pages = catalogue.pages()
    catalogue.put_side_by_side(pages)
    workings = engine(len(pages))
    reports = [checked(page, workings) for page in pages]
    writing = fmean(of_call(partial(script_of, report)) for report in reports)
    scripts = [script_of(report) for report in reports]
    before = _of_children()
    with Coq() as coq:
        if coq.fault:
            return {}
        library = _of_children() - before
        found = [_judged(coq, script) for script in scripts]
    return {PAGE: median(found), LONGEST: max(found), WRITING: writing, LIBRARY: library}


def _judged(coq: Coq, script: Script) -> float:
    before = _of_children()
    answer = coq.check(script.proofs, [*script.theorems, *script.examples])
    if answer.reason:
        raise ValueError(f"{script.slug}: expected Coq to accept the script, found: {answer.reason}")
    return _of_children() - before


def _of_children() -> float:
    """The CPU seconds of all processes that have been waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    found = costs()
    print(json.dumps([found.get(PAGE, 0.0), json.dumps(found)]))
