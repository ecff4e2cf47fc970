"""`symbolic-init reduce`: the strongest reduction of a training loop."""

from __future__ import annotations

from symbolic_init.commands.loop_options import chosen_loop, loop_arguments

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    loop_arguments(parser)


def run(options: Namespace) -> int:
    """Print what depends on what, and the smaller loop."""
    chosen_loop(options)
    return 0
