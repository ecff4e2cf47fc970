"""What this project does, to be measured after imports; `python -m benchmarks.ours` is its first time in a process."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import sympy as sp

from benchmarks.measuring import of_call
from symbolic_init.claim import When
from symbolic_init.kernel.terms import walk
from symbolic_init.kernel.theorem import replay
from symbolic_init.modelling.neurons import adaline, eta, j, k, perceptron, y, yhat
from symbolic_init.modelling.optimisers import Optimiser
from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.proving.claim_proof import prove_claim, reductions_of
from symbolic_init.refuting import refute
from symbolic_init.unrolling import unrolled
from symbolic_init.vocabulary import only_rescaled

FLAGSHIP = only_rescaled(perceptron(), by="eta")
PROOF, BEFORE = "**reduce, prove and derive again**", "make the loop (SymPy) and translate it"


def proof() -> None:
    """Reduce, prove and derive again."""
    replay(prove_claim(FLAGSHIP).theorem)


def parts() -> dict[str, Callable[[], object]]:
    """The proof, its parts, and what comes before it."""
    reductions = reductions_of(FLAGSHIP)
    theorem = prove_claim(FLAGSHIP, reductions).theorem
    return {
        PROOF: proof,
        "reduce": lambda: reductions_of(FLAGSHIP),
        "prove, from the reduction": lambda: prove_claim(FLAGSHIP, reductions),
        "derive the theorem again, from nothing": lambda: replay(theorem),
        BEFORE: lambda: perceptron(optimiser=Optimiser("sgd", lambda w, d, eta: (w + eta * d,))).system,  # a new one
    }


def refuter(inputs: int | None, step: int | None) -> Callable[[], object]:
    """The search for a counterexample to Adaline's twin; None: any number of inputs, the first step that fails."""
    claim = only_rescaled(adaline() if inputs is None else _adaline_of(inputs), by="eta")
    chosen = claim if step is None else replace(claim, when=When(at=step))
    if refute(chosen) is None:
        raise RuntimeError(f"expected a counterexample for n = {inputs} at step {step}, found none")
    return lambda: refute(chosen)


def _adaline_of(size: Any) -> TrainingLoop:
    w, x = sp.IndexedBase("w", shape=(size,)), sp.IndexedBase("x", shape=(size,))
    return TrainingLoop(
        name="adaline",
        state={w[k]: 0},
        inputs=[x[k], y],
        intermediates={yhat: sp.Sum(w[j] * x[j], (j, 1, size))},
        update={w[k]: w[k] + eta * (y - yhat) * x[k]},
    )


def kernel_steps() -> int:
    """The length of the flagship's proof."""
    return prove_claim(FLAGSHIP).steps


def displayed_nodes(step: int) -> int:
    """The nodes of all that is shown of the perceptron's update at a step."""
    derivation = unrolled(perceptron(), step).derivation
    terms = [line.term for line in derivation.lines] + [term for pair in derivation.where for term in pair]
    return sum(1 for term in terms for _ in walk(term))


if __name__ == "__main__":
    print(json.dumps([of_call(proof), "yes, with a theorem"]))
