"""`symbolic-init reduce`: the strongest reduction of a training loop."""

from __future__ import annotations

from symbolic_init.commands.loop_options import chosen_loop, loop_arguments
from symbolic_init.console import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    loop_arguments(parser)


def run(options: Namespace) -> int:
    """Print what each tensor of the loop is made of, and the smaller loop."""
    loop = chosen_loop(options)
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
    from symbolic_init.exporters import export
    from symbolic_init.typesetting import Typesetter, shapes

    setter = Typesetter(shapes(loop.system, found.system))
    parts = (
        Section((Text("The training loop"),), "training-loop", tuple(model(loop.system, setter))),
        Section((Text("The smaller loop"),), "smaller-loop", reduced_loop(found, setter)),
    )
    say(export(Document("reduce", (Text(f"The strongest reduction of {loop.name}"),), parts), "text").rstrip("\n"))
    return 0
