"""Which training loop a command is about: model, activation, loss, optimiser, schedule, initialiser, each by name."""

from __future__ import annotations

from symbolic_init.console import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable
    from typing import Any

    from symbolic_init.modelling.training_loop import TrainingLoop

DEFAULT = "perceptron"
MOST_DIGITS = 3  # of a number of layers
SYNONYMS = {"linear": "identity", "logistic": "sigmoid", "zero": "zeros"}


def loop_arguments(parser: ArgumentParser) -> None:
    """The options that choose a loop, and --json."""
    parser.epilog = (
        "A name may take numbers: --initialiser constant:1/2, --optimiser momentum:9/10, --activation step:0; "
        "in an mlp the slope at 0 comes last: --activation relu:0, leaky-relu:1/10,0, step:1,0."
    )
    parser.add_argument("name", metavar="MODEL", nargs="?", help=f"default: {DEFAULT}")
    parser.add_argument("--model", metavar="NAME", help="the same")
    parser.add_argument("--activation", metavar="NAME", help="default: the model's own")
    parser.add_argument("--optimiser", metavar="NAME", default="sgd", help="default: sgd")
    parser.add_argument("--schedule", metavar="NAME", help="of the learning rate; default: constant")
    parser.add_argument("--initialiser", metavar="NAME", default="zeros", help="of the weights; default: zeros")
    parser.add_argument("--bias-initialiser", metavar="NAME", help="default: zeros")
    parser.add_argument(
        "--layers", metavar="L", help="weight layers of an mlp (default: 2, or what the widths say), or L: any number"
    )
    parser.add_argument("--widths", metavar="N0,…,NL", help="of an mlp, inputs first: numbers or names")
    parser.add_argument("--loss", metavar="NAME", help="of an mlp; default: any loss")
    parser.add_argument("--batch", metavar="M", help="samples a step of an mlp: a number or a name; default: one")
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

    asked = options.name or options.model or DEFAULT
    if options.model not in (None, asked):
        raise UsageError(f"--model {options.model}: the model is said twice, expected {asked} only")
    model = find("model", known_name("model", asked))
    parameters = signature(model).parameters
    settings: dict[str, Any] = {
        "optimiser": build("optimiser", known_name("optimiser", options.optimiser)),
        "initial": build("initialiser", known_name("initialiser", options.initialiser)),
    }
    if options.schedule:
        settings["learning_rate"] = build("schedule", known_name("schedule", options.schedule))
    if options.bias_initialiser:
        settings["initial_bias"] = build("initialiser", known_name("initialiser", options.bias_initialiser))
    for name, read in READERS.items():
        text = getattr(options, name)
        if text is not None and name not in parameters:
            raise UsageError(f"--{name}: the model {asked} has no such option; expected --model mlp")
        if text is not None:
            settings[name] = read(text)
    if "widths" in settings:
        settings.setdefault("layers", len(settings["widths"]) - 1)
    if options.activation:
        settings["activation"] = build("activation", known_name("activation", options.activation))
        if "activation" not in parameters:  # the same rule with another activation: w <- w + eta (y - phi(w.x)) x
            model, settings["labels"] = find("model", "neuron"), parameters["labels"].default
    elif "activation" in parameters and parameters["activation"].default is parameters["activation"].empty:
        raise UsageError(f"--model {asked}: expected an activation as well, as in --activation tanh")
    loop: TrainingLoop = model(**settings)
    return loop


def _size(option: str, text: str) -> Any:
    """A number, or a name such as n."""
    from symbolic_init.modelling.registry import size

    if not text.isdecimal() and not text.isidentifier():
        raise UsageError(f"--{option}: expected a number or a name such as n, found {text!r}")
    return size(text)


def _layers(text: str) -> Any:
    is_number = text.isdecimal() and len(text) <= MOST_DIGITS
    if not is_number and not (len(text) == 1 and text.isalpha()):
        raise UsageError(f"--layers: expected a number of weight layers, or a letter such as L, found {text!r}")
    return int(text) if is_number else _size("layers", text)


def _loss(text: str) -> Any:
    from symbolic_init.modelling.registry import build

    return build("loss", known_name("loss", text))


READERS: dict[str, Callable[[str], Any]] = {
    "layers": _layers,
    "widths": lambda text: [_size("widths", part.strip()) for part in text.split(",")],
    "loss": _loss,
    "batch": lambda text: _size("batch", text),
}


def known_name(kind: str, text: str) -> str:
    """The text with the name that `modelling/` uses. Errors: it has none like it; with a suggestion."""
    from difflib import get_close_matches

    from symbolic_init.modelling.registry import known

    name, *numbers = text.split(":", 1)
    names = {found.replace("_", "-"): found for found in known(kind)}
    synonyms = {**SYNONYMS, "any": f"any_{kind}"}
    names |= {synonym: name for synonym, name in synonyms.items() if name in known(kind)}
    spelt = name.replace("_", "-")
    if spelt not in names:
        near = get_close_matches(spelt, names, n=1)
        hint = f"did you mean {near[0]}?" if near else f"expected one of {', '.join(names)}"
        raise UsageError(f"--{kind}: no {kind} is called {name!r}; {hint}")
    return ":".join([names[spelt], *numbers])
