"""Which training loop a command is about: model, activation, optimiser and initialiser, each by name."""

from __future__ import annotations

from symbolic_init.console import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any

    from symbolic_init.modelling.training_loop import TrainingLoop

SYNONYMS = {"linear": "identity", "logistic": "sigmoid", "zero": "zeros"}


def loop_arguments(parser: ArgumentParser) -> None:
    """The options that choose a loop, and --json."""
    parser.epilog = (
        "A name may take a number: --initialiser constant:1/2, --optimiser momentum:9/10, --activation step:0."
    )
    parser.add_argument("--model", metavar="NAME", default="perceptron", help="default: perceptron")
    parser.add_argument("--activation", metavar="NAME", help="default: the model's own")
    parser.add_argument("--optimiser", metavar="NAME", default="sgd", help="default: sgd")
    parser.add_argument("--initialiser", metavar="NAME", default="zeros", help="default: zeros")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def chosen_loop(options: Namespace) -> TrainingLoop:
    """The loop that the options name. Errors: `UsageError` for a name that is none, and for what does not fit."""
    from symbolic_init.modelling.errors import ModelError

    try:
        return _loop(options)
    except ModelError as error:
        raise UsageError(str(error)) from error


def _loop(options: Namespace) -> TrainingLoop:
    from inspect import signature

    from symbolic_init.modelling.registry import build, find

    model = find("model", known_name("model", options.model))
    settings: dict[str, Any] = {
        "optimiser": build("optimiser", known_name("optimiser", options.optimiser)),
        "initial": build("initialiser", known_name("initialiser", options.initialiser)),
    }
    parameters = signature(model).parameters
    if options.activation:
        settings["activation"] = build("activation", known_name("activation", options.activation))
        if "activation" not in parameters:  # the same rule with another activation: w <- w + eta (y - phi(w.x)) x
            model, settings["labels"] = find("model", "neuron"), parameters["labels"].default
    elif "activation" in parameters:
        raise UsageError(f"--model {options.model}: expected an activation as well, as in --activation tanh")
    loop: TrainingLoop = model(**settings)
    return loop


def known_name(kind: str, text: str) -> str:
    """The text with the name that `modelling/` uses. Errors: it has none like it; with a suggestion."""
    from difflib import get_close_matches

    from symbolic_init.modelling.registry import known

    name, *numbers = text.split(":", 1)
    names = {found.replace("_", "-"): found for found in known(kind)}
    names |= {synonym: name for synonym, name in SYNONYMS.items() if name in names}
    spelt = name.replace("_", "-")
    if spelt not in names:
        near = get_close_matches(spelt, names, n=1)
        hint = f"did you mean {near[0]}?" if near else f"expected one of {', '.join(names)}"
        raise UsageError(f"--{kind}: no {kind} is called {name!r}; {hint}")
    return ":".join([names[spelt], *numbers])
