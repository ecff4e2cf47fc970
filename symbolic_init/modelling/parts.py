"""The parts of a training loop, from what the author wrote: keys read, values exact, what belongs together matched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp
from sympy.core.function import UndefinedFunction

from symbolic_init.bridge import exact
from symbolic_init.modelling.errors import ModelError
from symbolic_init.modelling.keys import Key, Layers, read_initial, read_keys, read_layered, read_layers

MOST_EQUATIONS = 500


@dataclass(frozen=True)
class Parts:
    """The parts of a training loop as SymPy expressions, keys read."""

    name: str
    state: Mapping[str, Key]
    initial: Mapping[str, sp.Expr]
    inputs: Mapping[str, Key]
    domains: Mapping[str, sp.Set]
    intermediates: Mapping[str, Key]
    bodies: Mapping[str, sp.Expr]
    update: Mapping[str, sp.Expr]
    update_keys: Mapping[str, Key]
    functions: Mapping[str, sp.Lambda | None]
    assumptions: tuple[sp.Basic, ...]
    conventions: tuple[str, ...]
    output: str | None
    layers: Layers | None
    bases: Mapping[str, sp.Expr]


def read_parts(arguments: Mapping[str, Any]) -> Parts:
    """The parts, from the arguments of `TrainingLoop`; raises `ModelError` where they do not fit together."""
    state = read_keys(arguments["state"], "state")
    inputs = read_keys(arguments["inputs"], "input")
    layers = read_layers(arguments["depth"])
    intermediates, bodies, bases = read_layered(arguments["intermediates"], layers, "intermediate")
    if len(state) + len(intermediates) > MOST_EQUATIONS:
        raise ModelError(
            f"expected a loop of at most {MOST_EQUATIONS} equations, found {len(state) + len(intermediates)}: "
            "a network of many layers can be written with a symbol for their number"
        )
    update = read_keys(arguments["update"], "update")
    for name in state:
        if name not in update:
            raise ModelError(f"the state {name} has no update: add update={{{state[name].expression}: …}}")
    for name, key in update.items():
        if name not in state:
            raise ModelError(f"the update of {name}: {name} is not a state, expected one of {', '.join(state)}")
        if key.shape != state[name].shape:
            raise ModelError(f"the update of {name}: expected the shape {state[name].shape}, found {key.shape}")
    values = dict(zip(update, arguments["update"].values(), strict=True))
    output = arguments["output"]
    output = output if output is None or isinstance(output, str) else read_keys([output], "output").popitem()[0]
    if output is not None and output not in intermediates and output not in state:
        raise ModelError(f"the output {output}: expected one of {', '.join([*intermediates, *state])}")
    return Parts(
        name=arguments["name"],
        state=state,
        initial={n: read_initial(key, value)
                 for (n, key), value in zip(state.items(), arguments["state"].values(), strict=True)},
        inputs=inputs,
        domains=dict(zip(inputs, arguments["inputs"].values(), strict=True)),
        intermediates=intermediates,
        bodies={n: exact(bodies[n], f"intermediate {n}") for n in intermediates},
        update={name: exact(values[name], f"update of {name}") for name in state},
        update_keys={name: update[name] for name in state},
        functions={_function_name(f): _definition(f, body) for f, body in arguments["functions"].items()},
        assumptions=arguments["assumptions"],
        conventions=arguments["conventions"],
        output=output,
        layers=layers,
        bases={n: exact(body, f"layer 0 of {n}") for n, body in bases.items()},
    )  # fmt: skip


def _function_name(function: Any) -> str:
    if not isinstance(function, UndefinedFunction):
        raise ModelError(f"functions: expected a function such as Function('phi'), found {function!r}")
    return str(function.__name__)


def _definition(function: Any, body: Any) -> sp.Lambda | None:
    if body is None or isinstance(body, sp.Lambda):
        return body
    raise ModelError(f"function {function}: expected a Lambda(z, …), or None for an uninterpreted one, found {body!r}")


def signature(function: sp.Lambda) -> tuple[tuple[sp.Symbol, ...], sp.Expr]:
    """Parameters and body; SymPy forgets the author's letter in Lambda(z, z)."""
    if function == sp.S.IdentityFunction:
        return (sp.Symbol("z"),), sp.Symbol("z")
    return tuple(function.variables), function.expr
