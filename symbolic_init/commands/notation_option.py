"""Which notation a command writes in: --notation, or the user's pyproject.toml."""

from __future__ import annotations

from contextlib import contextmanager

from symbolic_init.console import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Iterator

    from symbolic_init.blocks import Document
    from symbolic_init.notation import Notation
    from symbolic_init.report import Report


def notation_argument(parser: ArgumentParser) -> None:
    """The option that chooses a notation."""
    parser.add_argument(
        "--notation",
        metavar="WHAT=HOW[,...]",
        default="",
        help="vectors=bold|arrow|plain, inner=dot|transpose, time=superscript|subscript, layers=subscript|superscript, "
        "activation=phi|sigma|f, rate=eta|alpha|epsilon, columns=one|two (of the paper that fragments are for); "
        "default: the first of each, or what the table "
        "[tool.symbolic_init.notation] of the nearest pyproject.toml says",
    )


def chosen_notation(options: Namespace) -> Notation:
    """The notation that the option or the file names. Errors: `UsageError`."""
    from symbolic_init.profile import chosen

    with said_of_the_option():
        return chosen(options.notation, ".")


def document_of(report: Report, notation: Notation) -> Document:
    """The report's document. Errors: `UsageError` where the notation would give two things one letter."""
    from symbolic_init.document import build_document

    with said_of_the_option():
        return build_document(report, notation)


def in_chosen(make: Callable[[Notation], Document], notation: Notation) -> Document:
    """The document that is made in the notation. Errors: as for `document_of`."""
    from symbolic_init.renaming import in_notation

    with said_of_the_option():
        return in_notation(make, notation)


@contextmanager
def said_of_the_option() -> Iterator[None]:
    """What is wrong with a notation is a mistake of whoever chose it."""
    from symbolic_init.notation import NotationError

    try:
        yield
    except NotationError as error:
        raise UsageError(f"--notation: {error}") from error
