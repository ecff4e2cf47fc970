"""Which training loop a command is about: model, activation, optimiser and initialiser by name."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def loop_arguments(parser: ArgumentParser) -> None:
    """The options that choose a loop, and --json."""
    for name, default in (
        ("model", "perceptron"),
        ("activation", "step"),
        ("optimiser", "sgd"),
        ("initialiser", "zeros"),
    ):
        parser.add_argument(f"--{name}", metavar="NAME", default=default, help=f"default: {default}")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def chosen_loop(options: Namespace) -> object:
    """The loop that the options name."""
    raise NotImplementedError
