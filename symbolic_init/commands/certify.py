"""`symbolic-init certify`: the pages' theorems put before Coq, a second judge that shares no code with the kernel."""

from __future__ import annotations

from symbolic_init.commands.selection import checked, engine, page_arguments, selected
from symbolic_init.console import UsageError, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from concurrent.futures import Future
    from typing import Any

    from symbolic_init.certificates.coqc import Answer
    from symbolic_init.certificates.script import Script
    from symbolic_init.report import Report

AGREED, DISAGREED, LACKING = 0, 1, 3


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    page_arguments(parser)
    parser.add_argument("--jobs", metavar="N", type=int, default=1, help="how many scripts Coq checks at once")
    parser.add_argument("--seconds", metavar="N", type=float, default=300.0, help="the longest time for one script")
    parser.add_argument("--out", metavar="DIR", help="store certificates and scripts beside the reports in this folder")
    parser.add_argument(
        "--missing",
        action="store_true",
        help="leave out pages whose certificate is in that folder, for the same script",
    )
    parser.add_argument("--json", action="store_true", help="print the results as JSON")


def run(options: Namespace) -> int:
    """Write a script for each page and let Coq judge it; exit code 0 if it agrees with all, 1 if it does not."""
    if options.jobs < 1 or options.seconds <= 0:
        raise UsageError("expected at least one job and a time that is not 0")
    if options.missing and options.out is None:
        raise UsageError("--missing: expected --out, the folder of the certificates that there are")
    pages = selected(options)
    workings = engine(len(pages))
    from collections import deque
    from concurrent.futures import ThreadPoolExecutor

    from symbolic_init.certificates.coqc import Coq
    from symbolic_init.certificates.page import script_of
    from symbolic_init.certificates.stored import is_stored, keep

    results: list[dict[str, Any]] = []
    before = 0
    with Coq() as coq, ThreadPoolExecutor(options.jobs) as pool:
        waiting: deque[tuple[Report, Script, Future[Answer]]] = deque()

        def told(most: int) -> None:
            """Tell what is found, in order, until so many scripts or fewer are with Coq."""
            while len(waiting) > most:
                report, script, judged = waiting.popleft()
                answer = judged.result()
                results.append(_summary(script, answer, coq.version))
                if not options.json:
                    say(_line(results[-1]))
                if options.out is not None:
                    keep(options.out, report, script, answer, coq.version)

        for page in pages.values():
            report = checked(page, workings)
            script = script_of(report)
            if options.missing and is_stored(options.out, script, coq.version):
                before += 1
                continue
            names = [*script.theorems, *script.examples]
            waiting.append((report, script, pool.submit(coq.check, script.proofs, names, options.seconds)))
            told(options.jobs)
        told(0)
    if options.json:
        import json

        print(json.dumps(results, indent=2, ensure_ascii=False))
    elif before:
        say(f"{before} {'page was' if before == 1 else 'pages were'} certified before, with the same script")
    judgements = {result["judgement"] for result in results}
    return DISAGREED if "disagree" in judgements else LACKING if "not available" in judgements else AGREED


def _summary(script: Script, answer: Answer, version: str) -> dict[str, Any]:
    """What is said of a page; it is certified when Coq accepts the script and no claim is left out."""
    judgement, reason = answer.judgement.value, answer.reason
    if judgement == "agree" and script.left_out:
        judgement = "not available"
        reason = "; ".join(f"claim {place}: {why}" for place, why in script.left_out)
    return {
        "page": script.slug,
        "judgement": judgement,
        "reason": reason,
        "claims": len(script.theorems) + len(script.left_out),
        "certified": len(script.theorems) if answer.judgement.value == "agree" else 0,
        "missing": list(script.missing),
        "coq": version,
        "assumptions": [f"{name} : {statement}" for name, statement in answer.assumptions],
        "seconds": round(answer.seconds, 2),
    }


def _line(result: dict[str, Any]) -> str:
    figures = f"({result['certified']} of {result['claims']} claims, {result['seconds']} s)"
    text = f"{result['judgement']:13}  {result['page']}  {figures}"
    return f"{text}: {result['reason']}" if result["reason"] else text
