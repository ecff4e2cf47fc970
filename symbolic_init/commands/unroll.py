"""`symbolic-init unroll`: the first steps of a training loop, line by line."""

from __future__ import annotations

from symbolic_init.commands.loop_options import chosen_loop, loop_arguments

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    loop_arguments(parser)
    parser.add_argument("--steps", metavar="K", type=int, default=2, help="which update to unravel (default: 2)")


def run(options: Namespace) -> int:
    """Print the calculation."""
    chosen_loop(options)
    return 0
