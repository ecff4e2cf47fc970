"""A report as plain data for other programs: exact numbers as strings, formulas as text. No proving, no layout."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Any

from symbolic_init.kernel.terms import Formula, Term
from symbolic_init.layout import Node
from symbolic_init.printing.plain import formula as plain
from symbolic_init.report import (
    CrossCheck,
    Derivation,
    Enclosure,
    Evidence,
    Outcome,
    ReducedLoop,
    Remark,
    Report,
    RunTrace,
    Trace,
    Value,
)
from symbolic_init.typesetting import Typesetter, typesetter

Json = dict[str, Any]
Writer = Callable[[Formula], str]
Entries = Mapping[tuple[str, tuple[int, ...]], Value]


def summary(report: Report) -> Json:
    """One page: the verdict on all of its claims together, then each claim by itself under `claims`.

    Of several claims, `statement` joins the statements; hypotheses, conventions, laws and axioms are those of any;
    steps and cross-check figures are totals; reduction and trace are the first there are.
    """
    claims = [claim_summary(evidence) for evidence in report.evidence]
    return {
        "slug": report.page.slug,
        "title": report.page.title,
        "verdict": report.outcome.value,
        "expected": report.page.expected,
        "statement": "; ".join(claim["statement"] for claim in claims),
        **{name: _union(claim[name] for claim in claims) for name in ("hypotheses", "conventions", "laws", "axioms")},
        "steps": sum(claim["steps"] for claim in claims),
        "cross_check": _total([e.cross_check for e in report.evidence if e.cross_check is not None]),
        "reduction": next((claim["reduction"] for claim in claims if claim["reduction"]), None),
        "trace": next((claim["trace"] for claim in claims if claim["trace"]), None),
        "claims": claims,
    }


def claim_summary(evidence: Evidence) -> Json:
    """One claim: what was found and what it rests on."""
    write = _writer(evidence)
    return {
        "verdict": evidence.outcome.value,
        "words": evidence.words,
        "statement": write(evidence.statement) if evidence.statement is not None else evidence.words,
        "hypotheses": [write(formula) for formula in evidence.hypotheses],
        "conventions": list(evidence.conventions),
        "laws": [f"{name}: {write(formula)}" for name, formula in evidence.laws],
        "axioms": [f"{name}: {write(formula)}" for name, formula in evidence.axioms],
        "steps": evidence.steps,
        "cross_check": _total([evidence.cross_check] if evidence.cross_check else []),
        "reduction": reduction_summary(evidence.reduction) if evidence.reduction else None,
        "trace": trace_summary(evidence.trace, evidence.outcome, write) if evidence.trace else None,
        "non_vacuity": trace_summary(evidence.non_vacuity, evidence.outcome, write) if evidence.non_vacuity else None,
        "open_obligation": evidence.open_obligation or None,
    }


def reduction_summary(reduction: ReducedLoop) -> Json:
    """Per tensor what its template says, and the hyperparameters that the reduced loop still mentions."""
    tensors = {
        template.tensor.name: {
            "axes": [axis.index.name for axis in template.kept],
            "scale": dict(template.scale),
            "zero": template.zero,
            "frozen": template.frozen,
        }
        for template in reduction.templates
    }
    return {"tensors": tensors, "free_hyperparameters": list(reduction.free_hyperparameters)}


def trace_summary(trace: Trace, outcome: Outcome, write: Writer) -> Json:
    """A counterexample (or witness), every number exact: `instance` is what all runs share, `states` all of them.

    `states[s]` holds the state after step s (0: the start), `intermediates[s]` those of step s. `values` are the two
    sides of `relation`, which differ in a counterexample.
    """
    return {
        "instance": {
            "sizes": dict(trace.sizes),
            "constants": _tensors(trace.constants),
            "inputs": [_tensors(entries) for entries in trace.inputs],
            "functions": {name: plain(Typesetter().term(body)) for name, body in trace.interpretations.items()},
        },
        "hyperparameters": _merged({name: exact(v) for name, v in run.hyperparameters.items()} for run in trace.runs),
        "states": _by_step([run.states for run in trace.runs]),
        "intermediates": _by_step([run.values for run in trace.runs]),
        "runs": [_run(run) for run in trace.runs],
        "first_failing_step": trace.step if outcome is Outcome.REFUTED else None,
        "step": trace.step,
        "relation": write(trace.formula),
        "values": [exact(trace.left), exact(trace.right)],
    }


def derivation_summary(derivation: Derivation, setter: Typesetter) -> Json:
    """A calculation: its lines with relation and reason, and the names used in them."""
    lines = [
        {"relation": line.relation, "term": plain(setter.term(line.term)), "reason": _said(line.reason, setter)}
        for line in derivation.lines
    ]
    where = {plain(setter.term(name)): plain(setter.term(meaning)) for name, meaning in derivation.where}
    return {"title": _said(derivation.title, setter), "lines": lines, "where": where}


def _said(words: Remark, setter: Typesetter) -> str:
    parts = (words,) if isinstance(words, str) else words
    return "".join(part if isinstance(part, str) else plain(_node(part, setter)) for part in parts)


def _node(part: Term | Formula, setter: Typesetter) -> Node:
    return setter.sentence(part).node if isinstance(part, Formula) else setter.term(part)


def exact(value: Value) -> str | list[str]:
    """`"p/q"`, `"p"` for an integer, `["lower", "upper"]` for an enclosure.

    >>> exact(Fraction(-6, 4)), exact(Fraction(3))
    ('-3/2', '3')
    """
    if isinstance(value, Enclosure):
        return [str(value.lower), str(value.upper)]
    return str(Fraction(value))


def _run(run: RunTrace) -> Json:
    return {
        "label": run.label,
        "hyperparameters": {name: exact(value) for name, value in run.hyperparameters.items()},
        "states": [_tensors(entries) for entries in run.states],
        "intermediates": [_tensors(entries) for entries in run.values],
    }


def _by_step(runs: list[tuple[Entries, ...]]) -> list[Json]:
    steps = max(map(len, runs), default=0)
    return [_merged(_tensors(run[s]) for run in runs if s < len(run)) for s in range(steps)]


def _tensors(entries: Entries) -> Json:
    """Nested lists by tensor name, from entries with indices 1, 2, …; a scalar is its value."""
    names = dict.fromkeys(name for name, _ in entries)
    return {n: _nested({at: value for (name, at), value in entries.items() if name == n}) for n in names}


def _nested(entries: Mapping[tuple[int, ...], Value]) -> Any:
    if () in entries:
        return exact(entries[()])
    first = sorted({at[0] for at in entries})
    return [_nested({at[1:]: value for at, value in entries.items() if at[0] == i}) for i in first]


def _merged(runs: Iterable[Json]) -> Json:
    """All runs' names in one table; a name that differs between runs says which run it is of."""
    table: Json = {}
    for number, names in enumerate(runs, 1):
        for name, value in names.items():
            table[name if table.get(name, value) == value else f"{name} (run {number})"] = value
    return table


def _total(checks: list[CrossCheck]) -> Json | None:
    total = sum(checks, CrossCheck.none())
    shown = ("points", "undefined", "disagreements", "max_error")
    return {name: getattr(total, name) for name in shown} if checks else None


def _union(lists: Iterable[list[str]]) -> list[str]:
    return list(dict.fromkeys(item for items in lists for item in items))


def _writer(evidence: Evidence) -> Writer:
    setter = typesetter(*evidence.systems)

    def write(formula: Formula) -> str:
        return plain(setter.sentence(formula).node)

    return write
