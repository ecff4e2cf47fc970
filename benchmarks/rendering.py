"""What it costs to write the reports of checked pages; `python -m benchmarks.rendering` answers, in its own process."""

from __future__ import annotations

import gc
import json
from dataclasses import replace
from statistics import fmean

from benchmarks.measuring import of_call
from symbolic_init import catalogue
from symbolic_init.commands.selection import checked, engine
from symbolic_init.document import build_document
from symbolic_init.exporters import beside, export, formats, ready
from symbolic_init.illustrating import with_pictures
from symbolic_init.notation import DEFAULT
from symbolic_init.prose import converted
from symbolic_init.report import Report

DOCUMENTS = {"the document": DEFAULT, "the document for `fragment`": replace(DEFAULT, macros=True)}
PICTURES = "its pictures as PDF, beside `tex`"
TOGETHER, LONGEST = "**a page and format**, documents counted in", "the same, on the page that takes longest"


def costs() -> dict[str, float]:
    """The CPU seconds of a page, for each kind of document and each format, and of a page and format on the whole."""
    pages = catalogue.pages()
    catalogue.put_side_by_side(pages)
    ready(formats(), drawn=True)
    converted(r"\mathrm{a}")  # and this what reads formulas that are not simple
    workings = engine(len(pages))
    reports = [with_pictures(checked(page, workings)) for page in pages]
    gc.disable()  # as the command does: one look at all that was made to check pages takes a second
    rows = list(map(_costs, reports))
    whole = [sum(cost for name, cost in row.items() if name != PICTURES) / len(formats()) for row in rows]
    parts = {name: fmean(row[name] for row in rows) for name in rows[0]}
    return {TOGETHER: fmean(whole), LONGEST: max(whole), **parts}


def _costs(report: Report) -> dict[str, float]:
    found: dict[str, float] = {}
    made = {}
    for name, notation in DOCUMENTS.items():
        found[name] = of_call(
            lambda name=name, notation=notation: made.update({name: build_document(report, notation)})
        )
    plain, own = made.values()
    for format in formats():
        document = own if format == "fragment" else plain
        found[f"`{format}`, from it"] = of_call(lambda format=format, document=document: export(document, format))
    found[PICTURES] = of_call(lambda: beside(plain, "tex"))
    return found


if __name__ == "__main__":
    found = costs()
    print(json.dumps([found[TOGETHER], json.dumps(found)]))
