"""The command line: `symbolic-init list | prove | report | certify | replay | reduce | unroll`.

Exit codes: 0 every verdict is the expected one; 1 one is not; 2 usage or input error; 3 undecided; 70 a bug of ours.
What needs SymPy or NumPy is imported inside the command that needs it, so that `list` and `--help` answer at once.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import sys

from symbolic_init import __version__
from symbolic_init.catalogue import CatalogueError
from symbolic_init.console import UsageError, complain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from typing import Any, NoReturn

EXPECTED, UNEXPECTED, BAD_INPUT, UNDECIDED, BUG, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 3, 70, 130, 141
COMMANDS = {
    "list": "list the pages of the catalogue with the verdict each expects",
    "prove": "check pages: the whole report for pages by name, one line a page with --all",
    "report": "check pages and write their reports: text, tex, html, md, json, or their proofs",
    "replay": "check a proof file with the kernel alone",
    "certify": "put the theorems of pages before Coq, and compare what it says they assume",
    "reduce": "find the smaller loop that a training loop is in disguise",
    "unroll": "unravel the k-th update of a training loop, line by line",
}


class Formatter(argparse.HelpFormatter):
    """Help as wide as the terminal, asked of the system itself: `shutil` takes 2 ms to import."""

    def __init__(self, prog: str) -> None:
        try:
            columns = os.get_terminal_size().columns
        except (OSError, ValueError):
            columns = 100
        super().__init__(prog, width=max(columns - 2, 40))


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are one line each."""

    def __init__(self, prog: str, **rest: Any) -> None:
        super().__init__(prog, formatter_class=Formatter, allow_abbrev=False, **rest)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and end with exit code 2."""
        complain(f"{self.prog}: error: {message} (see {self.prog} --help)")
        raise SystemExit(BAD_INPUT)


def parse(arguments: Sequence[str]) -> Namespace:
    """The options; only the chosen command's file (`commands/NAME.py`) is imported."""
    top = Parser("symbolic-init", description=(sys.modules["symbolic_init"].__doc__ or "").partition("\n")[0])
    top.epilog = "exit codes: 0 verdicts as expected, 1 one is not, 2 usage or input error, 3 undecided"
    top.add_argument("--version", action="version", version=f"symbolic-init {__version__}")
    commands = top.add_subparsers(metavar="COMMAND", required=True, prog=top.prog)
    for name, summary in COMMANDS.items():
        sub = commands.add_parser(name, help=summary, description=summary)
        if name in arguments:
            command = importlib.import_module(f"symbolic_init.commands.{name}")
            command.arguments(sub)
            sub.set_defaults(run=command.run)
    return top.parse_args(arguments)


def console() -> NoReturn:
    """The console command: a process of its own, which ends before it would pay to look for garbage."""
    gc.disable()
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        pass
    os._exit(code)  # or Python looks through all that SymPy has made, to throw away what ends anyway


def mistakes() -> tuple[type[Exception], ...]:
    """Errors of who wrote the command or the page; what reads formulas in words is seldom imported."""
    prose = sys.modules.get("symbolic_init.prose")
    return (UsageError, CatalogueError, OSError, *([prose.ProseError] if prose else []))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; every error is one line on standard error."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the interpreter complains on its way out
        return PIPE_CLOSED
    except KeyboardInterrupt:
        complain("symbolic-init: interrupted")
        return INTERRUPTED
    except mistakes() as error:
        complain(f"symbolic-init: error: {error}")
        return BAD_INPUT
    except Exception as error:
        if os.environ.get("SYMBOLIC_INIT_DEBUG"):
            raise
        where = "".join(f" {note}" for note in getattr(error, "__notes__", ()))
        complain(
            f"symbolic-init: internal error{where}: {type(error).__name__}: {error} (SYMBOLIC_INIT_DEBUG=1 shows more)"
        )
        return BUG
    return code
