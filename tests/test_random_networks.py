"""Random networks and claims about them: what is proved or refuted is so in networks trained by plain formulas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random
from typing import Any

import pytest
import sympy as sp

from symbolic_init.checking import check
from symbolic_init.claim import Claim
from symbolic_init.modelling import activations, initialisers, losses, optimisers
from symbolic_init.modelling.initialisers import Initialiser
from symbolic_init.modelling.networks import i, mlp
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.refuting import recheck
from symbolic_init.report import Outcome, RunTrace, Trace
from symbolic_init.vocabulary import equal, frozen, identical, independent_of
from tests.modelling.exact_values import value
from tests.plain_networks import ACTIVATIONS, LOSSES, RULES, Function, History, Matrix, Number, Plain, train

STEPS, RUNS = 3, 6
SEEDS = range(8)
SIGNED = (*map(Fraction, (-2, -1, 0, 0, 1, 2)), Fraction(1, 2), Fraction(-3, 2))
POSITIVE = (*map(Fraction, (1, 2)), Fraction(1, 2), Fraction(1, 3))
RATES = ("eta", "mu", "lambda", "kappa")
UNKNOWN = {"any": (), "zero at zero": ("zero at zero",), "odd": ("odd",)}
RECORDS = {
    "identity": activations.identity(),
    "square": activations.square(),
    "relu": activations.relu(0),
    "leaky_relu": activations.leaky_relu(sp.Rational(1, 10), sp.Rational(1, 10)),
    "absolute_value": activations.absolute_value(0),
    "softsign": activations.softsign(),
    **{name: activations.uninterpreted(*known) for name, known in UNKNOWN.items()},
}
LOSS_RECORDS: dict[str, Any] = {"squared": losses.squared(), "absolute": losses.absolute(), "any": losses.any_loss()}
c = sp.Symbol("c")


def by_column(parameter: sp.Indexed) -> sp.Expr:
    """One number for each input of a layer: all of its units start alike."""
    return sp.IndexedBase(f"{parameter.base.label}r", shape=parameter.base.shape[1:])[parameter.indices[1]]


def by_row(parameter: sp.Indexed) -> sp.Expr:
    """One number for each unit of a layer."""
    return sp.IndexedBase(f"{parameter.base.label}q", shape=parameter.base.shape[:1])[parameter.indices[0]]


STARTS: dict[str, Initialiser] = {
    "zeros": initialisers.zeros(),
    "half": initialisers.constant(sp.Rational(1, 2)),
    "c": initialisers.constant(c),
    "any": initialisers.symbolic(),
    "columns": Initialiser("columns", by_column),
    "rows": Initialiser("rows", by_row),
    "identity": Initialiser("identity", lambda parameter: sp.KroneckerDelta(*parameter.indices)),
}


@dataclass(frozen=True)
class Net:
    """A random choice of everything that makes a network."""

    activation: str
    loss: str
    optimiser: str
    starts: tuple[str, ...]
    bias_starts: tuple[str, ...]
    bias: bool
    batch: int | None

    @staticmethod
    def drawn(random: Random) -> Net:
        layers = random.choice((1, 2, 2, 2, 3))
        plain = random.random() < 0.75  # of a start at one constant, or at zero, more is true
        kinds = ("zeros", "zeros", "c", "columns") if plain else tuple(STARTS)
        return Net(
            random.choice((*RECORDS, *UNKNOWN)),
            random.choice(tuple(LOSS_RECORDS)),
            random.choice(("sgd", "sgd", *RULES)),
            tuple(random.choice(kinds) for _ in range(layers)),
            tuple(random.choice(("zeros", "zeros", "c") if plain else ("zeros", "c", "any")) for _ in range(layers)),
            random.random() < 0.7,
            random.choice((None, None, 2)),
        )

    @property
    def layers(self) -> int:
        return len(self.starts)

    def loop(self) -> TrainingLoop:
        return mlp(
            self.layers,
            activation=RECORDS[self.activation],
            loss=LOSS_RECORDS[self.loss],
            optimiser=getattr(optimisers, self.optimiser)(),
            initial=[STARTS[name] for name in self.starts],
            initial_bias=[STARTS[name] for name in self.bias_starts],
            bias=self.bias,
            batch=self.batch,
        )


@dataclass(frozen=True)
class Data:
    """Sizes, numbers and constants, samples, and what is put for functions of which nothing is known."""

    sizes: Mapping[str, int]
    numbers: Mapping[str, Number]
    constants: Callable[[str, tuple[int, ...]], Number]
    inputs: list[list[list[Number]]]
    targets: list[list[list[Number]]]
    functions: Mapping[str, Function]

    @staticmethod
    def drawn(net: Net, random: Random) -> Data:
        sizes = {f"n{layer}": random.randint(1, 3) for layer in range(net.layers + 1)}
        table: dict[tuple[Any, ...], Number] = {}

        def drawn(*key: Any) -> Number:
            return table.setdefault(key, random.choice(SIGNED))

        def phi(z: Number) -> Number:
            if z == 0 and net.activation != "any":
                return Fraction(0)
            return -drawn("phi", -z) if z < 0 and net.activation == "odd" else drawn("phi", z)

        def samples(size: int) -> list[list[list[Number]]]:
            return [[[random.choice(SIGNED) for _ in range(size)] for _ in range(net.batch or 1)] for _ in range(STEPS)]

        return Data(
            sizes,
            {"c": random.choice(SIGNED), **{name: random.choice(POSITIVE) for name in RATES}},
            drawn,
            samples(sizes["n0"]),
            samples(sizes[f"n{net.layers}"]),
            {"phi": phi, "phi_prime": lambda z: drawn("slope", z), "ell_prime": lambda z, y: drawn("ell", z, y)},
        )

    @staticmethod
    def of(net: Net, loop: TrainingLoop, trace: Trace, run: RunTrace, changed: str) -> Data:
        """The data of one run of a trace; `changed`: an input that is the run's own."""
        sizes = dict(trace.sizes)
        loose = {name: number for (name, indices), number in trace.constants.items() if not indices}
        numbers = {name.removesuffix("'"): number for name, number in run.hyperparameters.items()}

        def samples(name: str, size: int) -> list[list[list[Number]]]:
            own = name + "'" * (name == changed)
            return [[[sample[own, (*((s,) if net.batch else ()), place)] for place in range(1, size + 1)]
                     for s in range(1, (net.batch or 1) + 1)] for sample in trace.inputs]  # fmt: skip

        def function(name: str) -> Function:
            known = next(f for f in loop.system.functions if f.name == name)
            names = [parameter.name for parameter in known.parameters]
            return lambda *given: value(trace.interpretations[name], dict(zip(names, given, strict=True)), {}, MORE)

        return Data(
            sizes,
            {**loose, **numbers},
            lambda name, indices: trace.constants[name, indices],
            samples("x", sizes["n0"]),
            samples("y", sizes[f"n{net.layers}"]),
            {name: function(name) for name in trace.interpretations},
        )

    def run(self, net: Net) -> History:
        """The network, trained on them."""
        known, zero = self.functions, Fraction(0)
        activation = ACTIVATIONS.get(net.activation) or (known.get("phi", abs), known.get("phi_prime", abs))
        loss = LOSSES.get(net.loss) or known["ell_prime"]
        plain = Plain(activation, loss, RULES[net.optimiser], self.numbers, net.bias)
        start: dict[str, Matrix] = {}
        for layer, (kind, bias) in enumerate(zip(net.starts, net.bias_starts, strict=True), 1):
            rows, columns = self.sizes[f"n{layer}"], self.sizes[f"n{layer - 1}"]
            places = range(1, rows + 1)
            start[f"W{layer}"] = [[self.start(kind, f"W{layer}", i, j) for j in range(1, columns + 1)] for i in places]
            start[f"b{layer}"] = [[self.start(bias, f"b{layer}", i) if net.bias else zero] for i in places]
        return train(plain, start, self.inputs, self.targets)

    def start(self, kind: str, name: str, *place: int) -> Number:
        match kind:
            case "zeros":
                return Fraction(0)
            case "half":
                return Fraction(1, 2)
            case "c":
                return self.numbers["c"]
            case "any":
                return self.constants(f"{name}0", place)
            case "columns":
                return self.constants(f"{name}r", place[1:])
            case "rows":
                return self.constants(f"{name}q", place[:1])
        return Fraction(place[0] == place[1])


MORE: dict[str, Function] = {"abs": abs}
Judge = Callable[[list[History]], bool]


@dataclass(frozen=True)
class Statement:
    """A claim, what it says of plain runs, and in what a second run differs."""

    claim: Claim
    holds: Judge
    changed: str = ""


def alike(name: str, along: int, states: list[dict[str, Matrix]]) -> bool:
    """Are the entries equal along the axis?"""
    rows = [(state[name] if along == 1 else list(map(list, zip(*state[name], strict=True)))) for state in states]
    return all(row == matrix[0] for matrix in rows for row in matrix)


def statement(net: Net, loop: TrainingLoop, random: Random) -> Statement:
    """A random claim about the network."""
    layer = random.randint(1, net.layers)
    name = f"{random.choice('WWb' if net.bias else 'W')}{layer}"
    along = 1 if name[0] == "b" else random.choice((1, 2))
    first = random.choice((None, None, 1, 2))
    match random.choice(("identical", "identical", "frozen", "frozen", "equal", "independent")):
        case "identical":
            return Statement(identical(loop, name, along=along), lambda runs: alike(name, along, runs[0].states))
        case "frozen":
            last = None if first is None else first + 1
            return Statement(
                frozen(loop, name, first=first),
                lambda runs: all(state[name] == runs[0].states[0][name] for state in runs[0].states[:last]),
            )
        case "equal":
            output = loop.output
            return Statement(
                equal(loop, output, loop.state[f"b{net.layers}"].base[i] if net.bias else sp.S.Zero),
                lambda runs: all(
                    z == b[0]
                    for state, batch in zip(runs[0].states, runs[0].outputs, strict=False)
                    for row in batch
                    for z, b in zip(row, state[f"b{net.layers}"], strict=True)
                ),
            )
    of = random.choice(("eta", "x"))
    return Statement(independent_of(loop, of=of), lambda runs: runs[0].outputs == runs[1].outputs, of)


def second(data: Data, changed: str, random: Random) -> Data:
    """The same data but for what the second run of a statement changes."""
    if changed == "eta":
        return replace(data, numbers={**data.numbers, "eta": random.choice(POSITIVE)})
    return replace(data, inputs=[[[random.choice(SIGNED) for _ in x] for x in batch] for batch in data.inputs])


def outcome_of(net: Net, random: Random) -> Outcome:
    """The verdict on a random claim about the network, held against networks that are trained here."""
    loop = net.loop()
    said = statement(net, loop, random)
    evidence = check(said.claim)
    if evidence.outcome is Outcome.PROVED:
        for _ in range(RUNS):
            data = Data.drawn(net, random)
            runs = [data.run(net)]
            runs += [second(data, said.changed, random).run(net)] if said.changed else []
            assert said.holds(runs), (net, said.claim.words, data)
    if evidence.outcome is Outcome.REFUTED:
        trace = evidence.trace
        assert trace is not None and recheck(said.claim, trace)
        given = [Data.of(net, loop, trace, run, said.changed * place) for place, run in enumerate(trace.runs)]
        assert not said.holds([data.run(net) for data in given]), (net, said.claim.words, trace)
    return evidence.outcome


@pytest.mark.parametrize("seed", SEEDS)
def test_random_claims_about_random_networks(seed: int) -> None:
    random = Random(seed)
    found = Counter(outcome_of(Net.drawn(random), random).value for _ in range(12))
    print(", ".join(f"{number} {outcome}" for outcome, number in sorted(found.items())))
    assert found["undecided"] <= 2
    assert found["proved"] + found["refuted"] >= 10


@pytest.mark.parametrize(
    ("net", "name"),
    [
        (Net("identity", "squared", "sgd", ("zeros",) * 2, ("zeros",) * 2, False, None), "W1"),
        (Net("any", "squared", "sign_sgd", ("any", "identity", "half"), ("any", "zeros", "any"), True, None), "W1"),
    ],
)
def test_sizes_that_a_claim_does_not_read(net: Net, name: str) -> None:
    assert check(identical(net.loop(), name, along=2)).outcome is not Outcome.UNDECIDED
