"""`python -m benchmarks`: measure everything once and print the table; `--write` puts it into docs/speed.md."""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tempfile
from collections.abc import Iterable

from benchmarks import certifying, networks, ours, rendering
from benchmarks.measuring import PROJECT, Measured, of_functions, of_processes, of_question, of_rounds
from symbolic_init import catalogue

PAGE = PROJECT / "docs" / "speed.md"
FORMATS = "text,tex,html,md,json"
Row = tuple[str, ...]

PEERS: list[tuple[str, str, list[tuple[int, ...]], str]] = [
    ("SymPy, written out and simplified", "sympy_unrolled", [(2, 1), (2, 2), (2, 3), (2, 4)], "n = {}, T = {}"),
    ("z3, one step of the induction", "z3_induction", [(1,), (2,), (4,), (6,)], "n = {}, any T"),
    ("z3, written out", "z3_unrolled", [(2, 2), (2, 3), (3, 3), (3, 4)], "n = {}, T = {}"),
]
GRADIENTS: list[tuple[str, str, list[tuple[int, ...]], str]] = [
    ("CasADi", "casadi_gradient", [(4, 4), (4, 16)], "{} layers, widths {}"),
    ("tensorgrad", "tensorgrad_gradient", [(2,), (4,)], "{} layers, any widths"),
    ("SymPy, written out", "sympy_gradient", [(2, 2), (2, 4), (4, 2), (4, 4)], "{} layers, widths {}"),
]
BULK: dict[tuple[int, int, int], tuple[int, ...]] = {  # layers, width, points: sizes of batches
    (2, 4, 100_000): (4096, 32768),
    (4, 16, 10_000): (128, 4096),
}
WAYS = [
    ("batched matrix products", "products"),
    ("the same, forward derivative by hand", "by_hand"),
    ("`vmap` of `grad` and `jvp`", "functions"),
    ("points last", "points_last"),
    ("points last, `torch.compile`", "compiled"),
]
DEPTHS = (4, 2, 100, 1000)
DEEP = (4, 8, 16, 32, 64, "L")
COUNTEREXAMPLES = [(2, 2), (4, 3), (4, 4), (6, 4)]


def main() -> None:
    """Measure, print, and with `--write` keep the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=sys.modules[__name__].__doc__)
    parser.add_argument("--write", action="store_true", help="put the table into docs/speed.md")
    parser.add_argument("--limit", type=float, default=60, help="seconds for each question to SymPy or z3 (60)")
    parser.add_argument("--runs", type=int, default=40, help="runs of each function (40)")
    options = parser.parse_args()
    table = "\n".join(lines(options.runs, options.limit))
    print(table)
    if options.write:
        before, begin, rest = PAGE.read_text(encoding="utf-8").partition("<!-- measured -->")
        end = rest.partition("<!-- end -->")
        PAGE.write_text(f"{before}{begin}\n{table}\n{''.join(end[1:])}", encoding="utf-8")


def lines(runs: int, limit: float) -> Iterable[str]:
    """The tables in Markdown."""
    yield f"Python {platform.python_version()}, {platform.system()} on {platform.machine()}."
    yield from section("Counts", ("what", "count"), counts())
    yield from section("Whole processes", ("what", "CPU", "ratio", "by the clock", "ratio", "at most"), processes())
    yield from section(
        "Writing the reports of checked pages, after imports", ("what", "CPU", "at most"), renderings(limit)
    )
    yield from section("Certifying checked pages", ("what", "CPU", "at most"), certificates(limit))
    yield from section("The flagship, for any n, any T and any data", ("what", "for", "CPU", "× ours", "answer"),
                       flagship(runs, limit))  # fmt: skip
    yield from section("A counterexample to its twin", ("what", "for", "CPU", "× ours", "answer"),
                       counterexamples(runs, limit))  # fmt: skip
    yield from section("The gradient of a network, samples of any size", ("what", "for", "CPU", "× ours", "answer"),
                       gradients(runs, limit))  # fmt: skip
    yield from section("Is it the gradient?", ("what", "for", "CPU", "× ours", "answer"), gradient_checks(runs, limit))
    yield from section("Is it the gradient? In floats, at many random points on one thread",
                       ("what", "for", "CPU", "× ours", "answer"), float_checks(limit))  # fmt: skip
    yield from section("A deep network from a constant: reduce, prove and derive again",
                       ("layers, any widths", "CPU", "first time in a process", ""), depths(runs, limit))  # fmt: skip


def counts() -> list[Row]:
    """What is the same on every machine."""
    nodes = ", ".join(f"{ours.displayed_nodes(step)} at T = {step}" for step in (4, 16, 64))
    return [
        ("kernel steps of the flagship's proof, for all n, T and data", str(ours.kernel_steps())),
        ("nodes of a displayed unrolling", nodes),
    ]


def processes() -> list[Row]:
    """From start to end, beside the imports that nobody can avoid."""
    slugs = [page.slug for page in catalogue.pages()]
    neurons = [slug for slug in slugs if slug.startswith(("perceptron-", "adaline-", "logistic-"))]
    report = ["-m", "symbolic_init", "report", "--to", FORMATS]
    with tempfile.TemporaryDirectory() as folder:
        found = of_processes({
            "pass": ["-c", "pass"],
            "imports": ["-c", "import sympy, numpy"],
            "list": ["-m", "symbolic_init", "list"],
            "help": ["-m", "symbolic_init", "--help"],
            "prove": ["-m", "symbolic_init", "prove", "perceptron-zero-init"],
            "neurons": [*report, *neurons, "--fresh", "--out", f"{folder}/neurons"],
            "all": [*report, "--all", "--fresh", "--out", f"{folder}/all"],
            "again": [*report, "--all", "--out", f"{folder}/all"],
        }, rounds=5)  # fmt: skip
    rows: list[tuple[str, str, str, str]] = [
        ("`python -c pass`", "pass", "pass", ""),
        ("`symbolic-init --help`", "help", "pass", "3"),
        ("`symbolic-init list`", "list", "pass", "3"),
        ('`python -c "import sympy, numpy"`', "imports", "imports", ""),
        ("`symbolic-init prove perceptron-zero-init`", "prove", "imports", "1.3"),
        (f"the {len(neurons)} pages on single neurons, in five formats", "neurons", "imports", "3"),
        (f"all {len(slugs)} pages, in five formats", "all", "imports", ""),
        ("the same again, where nothing has changed", "again", "all", "0.2"),
    ]
    return [
        (what, shown(found[key].cpu), f"{found[key].cpu / found[unit].cpu:.2f}",
         shown(found[key].clock), f"{found[key].clock / found[unit].clock:.2f}", most)
        for what, key, unit, most in rows
    ]  # fmt: skip


def renderings(limit: float) -> list[Row]:
    """Each document and each format, the least of three processes; the first two rows are what counts."""
    answers = [of_question("rendering", limit=max(limit, 300)) for _ in range(3)]
    costs = [json.loads(answer.answer) for answer in answers]
    most = {rendering.TOGETHER: "20 ms"}
    return [(what, shown(min(cost[what] for cost in costs)), most.get(what, "")) for what in costs[0]]


def certificates(limit: float) -> list[Row]:
    """Coq's part and ours; no rows without Coq."""
    found = json.loads(of_question("certifying", limit=max(limit, 3600)).answer)
    most = {certifying.PAGE: "3 s"}
    return [(what, shown(cost), most.get(what, "")) for what, cost in found.items()]


def flagship(runs: int, limit: float) -> list[Row]:
    """Our own times, after imports, and the same question to SymPy and z3, with fixed sizes."""
    found = of_functions(ours.parts(), runs=runs)
    proof = found[ours.PROOF]
    rows: list[Row] = [
        (what, "any n, any T", shown(seconds), ratio(seconds, proof), "") for what, seconds in found.items()
    ]
    first = of_question("ours", limit=limit)
    rows.append(beside(f"{ours.PROOF}, the first time in a process", "any n, any T", first, proof))
    for what, name, cases, sizes in PEERS:
        for case in cases:
            answered = of_question("peers", name, *case, limit=limit)
            rows.append(beside(what, sizes.format(*case), answered, proof))
            if answered.limit:
                break
    return rows


def counterexamples(runs: int, limit: float) -> list[Row]:
    """Our search and z3's, for fixed sizes; and ours when it may choose them."""
    searches = {f"n = {inputs}, T = {steps}": ours.refuter(inputs, steps) for inputs, steps in COUNTEREXAMPLES}
    found = of_functions({"n and T free": ours.refuter(None, None), **searches}, runs=runs)
    rows: list[Row] = [("**ours**", sizes, shown(seconds), "1", "found") for sizes, seconds in found.items()]
    for (inputs, steps), sizes in zip(COUNTEREXAMPLES, searches, strict=True):
        answered = of_question("peers", "z3_refuter", inputs, steps, limit=limit)
        rows.append(beside("z3", sizes, answered, found[sizes]))
    return rows


def gradients(runs: int, limit: float) -> list[Row]:
    """Ours with symbolic widths, and what others need."""
    found = of_functions({str(depth): networks.gradients(depth) for depth in DEPTHS}, runs=max(3, runs // 4))
    ours_at = dict(zip(DEPTHS, found.values(), strict=True))
    rows: list[Row] = []
    for depth, seconds in ours_at.items():
        terms = networks.statements_of(networks.gradient_of(networks.deep_net(depth)))
        answer = f"{len(terms)} statements, {networks.nodes(*terms)} nodes"
        rows.append(("**ours**", f"{depth} layers, any widths", shown(seconds), "1", answer))
    for what, name, cases, sizes in GRADIENTS:
        for case in cases:
            answered = of_question("gradient_peers", name, *case, limit=limit)
            rows.append(beside(what, sizes.format(*case), answered, ours_at.get(case[0], ours_at[DEPTHS[0]])))
            if answered.limit:
                break
    return rows


def gradient_checks(runs: int, limit: float) -> list[Row]:
    """Our exact check of a derived gradient, for a random φ and ℓ, and finite differences."""
    cases = [(2, 4), (4, 16), (8, 16), (4, 64)]
    found = of_functions({str(case): networks.gradient_check(*case) for case in cases}, runs=max(3, runs // 4))
    sizes, answer = "{} layers, widths {}", "exactly; wrong with a probability of at most 2⁻¹⁰⁰"
    rows: list[Row] = [("**ours**", sizes.format(*case), shown(seconds), "1", answer)
                       for case, seconds in zip(cases, found.values(), strict=True)]  # fmt: skip
    for case, seconds in zip(cases[:2], found.values(), strict=False):
        answered = of_question("gradient_peers", "torch_gradcheck", *case, limit=limit)
        rows.append(beside("PyTorch, gradcheck", sizes.format(*case), answered, seconds))
    return rows


def float_checks(limit: float) -> list[Row]:
    """Our check of a derived gradient in NumPy, and PyTorch's in each of its ways: the least of three rounds each."""
    ours_at = {case: of_rounds(networks.float_check(*case)) for case in BULK}
    sizes = "{} layers, widths {}, {:,} points"
    rows: list[Row] = [("**ours**, NumPy alone", sizes.format(*case), shown(seconds), "1", "within rounding")
                       for case, seconds in ours_at.items()]  # fmt: skip
    for what, way in WAYS:
        for case, batches in BULK.items():
            answers = [of_question("bulk_peers", way, *case, together, limit=limit) for together in batches]
            best = min(answers, key=lambda answer: (answer.limit, answer.seconds))
            rows.append(beside(f"PyTorch, {what}", sizes.format(*case), best, ours_at[case]))
    return rows


def depths(runs: int, limit: float) -> list[Row]:
    """The cost of a proof, by depth."""
    found = of_functions({str(depth): networks.reduction(depth) for depth in DEEP}, runs=max(3, runs // 10))
    firsts = [of_question("networks", depth, limit=limit) for depth in DEEP]
    return [(depth, shown(seconds), shown(first.seconds), first.answer)
            for (depth, seconds), first in zip(found.items(), firsts, strict=True)]  # fmt: skip


def beside(what: str, sizes: str, found: Measured, ours: float) -> Row:
    """A peer's row."""
    if found.limit:
        return what, sizes, f"> {found.seconds:.0f} s", f"> {found.seconds / ours:,.0f}", "no answer in time"
    if found.seconds == 0:
        return what, sizes, "", "", found.answer
    return what, sizes, shown(found.seconds), ratio(found.seconds, ours), found.answer


def section(title: str, header: Row, rows: Iterable[Row]) -> Iterable[str]:
    """A titled table in Markdown."""
    yield from ("", f"## {title}", "", f"| {' | '.join(header)} |", "|" + "---|" * len(header))
    yield from (f"| {' | '.join(row)} |" for row in rows)


def ratio(seconds: float, unit: float) -> str:
    """Two significant digits, whole above 100."""
    value = seconds / unit
    return f"{value:,.0f}" if value >= 100 else f"{value:.2g}"


def shown(seconds: float) -> str:
    """Milliseconds, or seconds from one on."""
    return f"{seconds:.1f} s" if seconds >= 1 else f"{1000 * seconds:.1f} ms"


if __name__ == "__main__":
    main()
