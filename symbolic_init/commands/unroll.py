"""`symbolic-init unroll`: an update of a training loop unravelled, line by line."""

from __future__ import annotations

from symbolic_init.commands.loop_options import chosen_loop, loop_arguments
from symbolic_init.commands.notation_option import chosen_notation, in_chosen, notation_argument
from symbolic_init.console import UsageError, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from symbolic_init.notation import Notation


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    loop_arguments(parser)
    notation_argument(parser)
    parser.add_argument("--steps", metavar="K", type=int, required=True, help="which update to unravel, from 1 on")


def run(options: Namespace) -> int:
    """Print the calculation, each line with its reason."""
    from symbolic_init.unrolling import MOST_STEPS

    if not 1 <= options.steps <= MOST_STEPS:
        raise UsageError(f"--steps: expected a number from 1 to {MOST_STEPS}, found {options.steps}")
    loop, notation = chosen_loop(options), chosen_notation(options)
    if loop.system.depth is not None:
        raise UsageError(f"--layers: expected a number of weight layers to unravel, found {options.layers!r}")
    from symbolic_init.blocks import Document
    from symbolic_init.exhibits.chains import calculation
    from symbolic_init.typesetting import typesetter
    from symbolic_init.unrolling import unroll

    derivation = unroll(loop, options.steps)

    def shown(notation: Notation) -> Document:
        chain = calculation(derivation, typesetter(loop.system, notation=notation))
        return Document("unroll", chain.title, chain.blocks)

    document = in_chosen(shown, notation)
    if options.json:
        import json

        from symbolic_init.summary import derivation_summary

        found = derivation_summary(derivation, typesetter(loop.system, notation=notation))
        print(json.dumps({"loop": loop.name, **found}, indent=2))
        return 0
    from symbolic_init.terminal import shown as as_text

    say(as_text(document))
    return 0
