"""`symbolic-init reduce`: the strongest reduction of a training loop."""

from __future__ import annotations

from symbolic_init.commands.loop_options import chosen_loop, loop_arguments
from symbolic_init.commands.notation_option import chosen_notation, in_chosen, notation_argument
from symbolic_init.console import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from symbolic_init.notation import Notation


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    loop_arguments(parser)
    notation_argument(parser)


def run(options: Namespace) -> int:
    """Print what each tensor of the loop is made of, and the smaller loop."""
    loop, notation = chosen_loop(options), chosen_notation(options)
    from symbolic_init.reduction import reduce_system

    found = reduce_system(loop.system).summary()
    if options.json:
        import json

        from symbolic_init.summary import reduction_summary

        print(json.dumps({"loop": loop.name, **reduction_summary(found)}, indent=2))
        return 0
    from symbolic_init.blocks import Document, Section, Text
    from symbolic_init.exhibits.chains import reduced_loop
    from symbolic_init.exhibits.loop import model
    from symbolic_init.terminal import shown as as_text
    from symbolic_init.typesetting import typesetter

    def shown(notation: Notation) -> Document:
        setter = typesetter(loop.system, found.system, notation=notation)
        parts = (
            Section((Text("The training loop"),), "training-loop", tuple(model(loop.system, setter))),
            Section((Text("The smaller loop"),), "smaller-loop", reduced_loop(found, setter)),
        )
        return Document("reduce", (Text(f"The strongest reduction of {loop.name}"),), parts)

    say(as_text(in_chosen(shown, notation)))
    return 0
