"""`symbolic-init unroll`: an update of a training loop unravelled, line by line."""

from __future__ import annotations

from symbolic_init.commands.loop_options import chosen_loop, loop_arguments
from symbolic_init.console import UsageError, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    loop_arguments(parser)
    parser.add_argument("--steps", metavar="K", type=int, required=True, help="which update to unravel, from 1 on")


def run(options: Namespace) -> int:
    """Print the calculation, each line with its reason."""
    from symbolic_init.unrolling import MOST_STEPS

    if not 1 <= options.steps <= MOST_STEPS:
        raise UsageError(f"--steps: expected a number from 1 to {MOST_STEPS}, found {options.steps}")
    loop = chosen_loop(options)
    from symbolic_init.typesetting import Typesetter, shapes
    from symbolic_init.unrolling import unroll

    derivation, setter = unroll(loop, options.steps), Typesetter(shapes(loop.system))
    if options.json:
        import json

        from symbolic_init.summary import derivation_summary

        print(json.dumps({"loop": loop.name, **derivation_summary(derivation, setter)}, indent=2))
        return 0
    from symbolic_init.blocks import Document
    from symbolic_init.exhibits.chains import calculation
    from symbolic_init.exporters import export

    chain = calculation(derivation, setter)
    say(export(Document("unroll", chain.title, chain.blocks), "text").rstrip("\n"))
    return 0
