"""Random loops and claims: nothing breaks, no judge disagrees, and what is proved survives a longer search."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import pytest
import sympy as sp

from symbolic_init.checking import check
from symbolic_init.claim import Claim
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.schedules import t
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.refuting import refute
from symbolic_init.report import Outcome
from symbolic_init.vocabulary import frozen, identical, independent_of, only_rescaled, same_direction

n = sp.Symbol("n", integer=True, positive=True)
j, k = sp.symbols("j k", integer=True)
eta, decay = sp.symbols("eta lambda", positive=True)
w, x, w0 = (sp.IndexedBase(name, shape=(n,)) for name in ("w", "x", "w0"))
y, s, p, z = sp.symbols("y s p z")
phi, psi = sp.Function("phi"), sp.Function("psi")
NET = sp.Sum(w[j] * x[j], (j, 1, n))
FUNCTIONS = [
    *(sp.sign(z), sp.Max(z, 0), z**2, sp.Abs(z), z, z / (1 + sp.Abs(z)), 1 / (1 + sp.exp(-z)), sp.Integer(2)),
    *(sp.Piecewise((1, z >= 0), (-1, True)), sp.Piecewise((z, z > 0), (z / 10, True))),
    sp.Piecewise((1, z > 1), (0, True)),
]  # fmt: skip


class Writer:
    """Writes loops and claims about them."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def scalar(self, depth: int) -> Any:
        """A number made of the loop's quantities."""
        chance = self.random.random()
        if depth == 0 or chance < 0.35:
            whole = sp.Integer(self.random.randint(-2, 2))
            sums = (NET, sp.Sum(x[j] ** 2, (j, 1, n)), sp.Sum(w[j], (j, 1, n)))
            return self.random.choice([y, s, p, eta, decay, t, whole, *sums])
        first, second = self.scalar(depth - 1), self.scalar(depth - 1)
        if chance < 0.55:
            return first + second
        if chance < 0.8:
            return first * second
        return self.random.choice([phi, psi])(first) if chance < 0.95 else 1 / (1 + first**2)

    def vector(self) -> Any:
        """A new value of w."""
        number, chance = self.scalar(2), self.random.random()
        if chance < 0.5:
            return number * (x[k] if chance < 0.3 else w[k])
        return w[k] + self.random.choice([eta, 1, eta * decay, -eta, eta / (t + 1)]) * number * self.random.choice(
            [x[k], x[k], w[k]]
        )

    def loop(self) -> TrainingLoop:
        """A loop with a vector, a scalar and two functions; `ModelError` if SymPy makes something unsuitable of it."""
        choose = self.random.choice
        bodies = [choose([*FUNCTIONS, None]) for _ in range(2)]
        return TrainingLoop(
            state={w[k]: choose([0, 0, 0, w0[k], 1, eta]), s: choose([0, 0, 1, eta])},
            inputs={x[k]: sp.S.Reals, y: choose([sp.S.Reals, sp.FiniteSet(-1, 1)])},
            intermediates={p: choose([phi, psi])(NET) + choose([0, 0, s])},
            functions={f: None if b is None else sp.Lambda(z, b) for f, b in zip((phi, psi), bodies, strict=True)},
            update={w[k]: self.vector(), s: choose([s, s + eta * self.scalar(1), self.scalar(2)])},
            output=p,
        )

    def claim(self, loop: TrainingLoop) -> Claim:
        """A claim that the vocabulary can make about it."""
        claims: list[Callable[[], Claim]] = [lambda: frozen(loop, "w"), lambda: identical(loop, "w")]
        if "eta" in loop.hyperparameters:
            claims += [
                lambda: only_rescaled(loop, "w", by="eta"),
                lambda: only_rescaled(loop, "w", "s", by="eta", first=2),
                lambda: independent_of(loop, of="eta"),
                lambda: same_direction(loop, "w", whatever="eta"),
            ]
        return self.random.choice(claims)()


@pytest.mark.parametrize("seed", range(4))
def test_random_claims_about_random_loops(seed: int) -> None:
    writer, found = Writer(seed), []
    while len(found) < 25:
        try:
            loop = writer.loop()
        except ModelError:
            continue
        claim = writer.claim(loop)
        found.append(check(claim).outcome)
        if found[-1] is Outcome.PROVED:
            assert refute(claim, max_evaluations=1000) is None
    assert {Outcome.PROVED, Outcome.REFUTED} <= set(found)
