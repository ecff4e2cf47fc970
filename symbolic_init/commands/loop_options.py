"""Which training loop a command is about: model, activation, optimiser and initialiser, each by name.

The names are those of the public functions in `modelling/` that return such a record; none is listed here.
"""

from __future__ import annotations

from symbolic_init.console import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable
    from typing import Any

    from symbolic_init.modelling.training_loop import TrainingLoop

SYNONYMS = {"linear": "identity", "logistic": "sigmoid", "zero": "zeros"}


def loop_arguments(parser: ArgumentParser) -> None:
    """The options that choose a loop, and --json."""
    parser.epilog = (
        "A name may take a number: --initialiser constant=1/2, --optimiser momentum=9/10, --activation step=0."
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

    model = find("model", options.model, returns="TrainingLoop")
    settings: dict[str, Any] = {
        "optimiser": made("optimiser", options.optimiser, returns="Optimiser"),
        "initial": made("initialiser", options.initialiser, returns="Initialiser"),
    }
    parameters = signature(model).parameters
    if options.activation:
        settings["activation"] = made("activation", options.activation, returns="Activation")
        if "activation" not in parameters:  # the same rule with another activation: w <- w + eta (y - phi(w.x)) x
            model, settings["labels"] = find("model", "neuron", returns="TrainingLoop"), parameters["labels"].default
    elif "activation" in parameters:
        raise UsageError(f"--model {options.model}: expected an activation as well, as in --activation tanh")
    loop: TrainingLoop = model(**settings)
    return loop


def made(kind: str, text: str, *, returns: str) -> Any:
    """The record called NAME, or NAME=NUMBER, its first parameter."""
    name, given, number = text.partition("=")
    function = find(kind, name, returns=returns)
    if not given:
        return function()
    if not function.__code__.co_argcount:
        raise UsageError(f"--{kind} {text}: {name} takes no number")
    return function(_number(f"--{kind} {text}", number))


def find(kind: str, name: str, *, returns: str) -> Callable[..., Any]:
    """The function in `modelling/` that makes the model, activation, … of this name. Errors: there is none."""
    known = makers(returns)
    spelt = name.replace("-", "_")
    spelt = SYNONYMS.get(spelt, spelt)
    if spelt in known:
        return known[spelt]
    from difflib import get_close_matches

    near = get_close_matches(spelt, [*known, *SYNONYMS], n=1)
    hint = f"did you mean {near[0]}?" if near else f"expected one of {', '.join(known)}"
    raise UsageError(f"--{kind}: no {kind} is called {name!r}; {hint}")


def makers(returns: str) -> dict[str, Callable[..., Any]]:
    """The public functions of `modelling/` with this return type, by name, that need nothing but an activation."""
    import pkgutil
    from importlib import import_module
    from inspect import Parameter, isfunction, signature

    from symbolic_init import modelling

    found: dict[str, Callable[..., Any]] = {}
    for info in pkgutil.iter_modules(modelling.__path__):
        module = import_module(f"{modelling.__name__}.{info.name}")
        for name, value in vars(module).items():
            own = isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_")
            if own and value.__annotations__.get("return") == returns:
                needed = {p.name for p in signature(value).parameters.values() if p.default is Parameter.empty}
                if needed <= {"activation", "options"}:
                    found[name] = value
    return dict(sorted(found.items()))


def _number(where: str, text: str) -> Any:
    from fractions import Fraction

    from sympy import Rational

    try:
        value = Fraction(text)
    except (ValueError, ZeroDivisionError):
        raise UsageError(f"{where}: expected a number such as 2 or 1/2, found {text!r}") from None
    return value.numerator if value.denominator == 1 else Rational(value.numerator, value.denominator)
