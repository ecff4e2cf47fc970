"""`symbolic-init replay`: a proof file checked by the kernel alone, and what it proves."""

from __future__ import annotations

from symbolic_init.console import complain, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from symbolic_init.proof_files.reading import Replayed

CHECKED, NOT_PROVED, NOT_A_PROOF, NOT_DECIDED = range(4)  # the exit codes of every command
SECONDS, BYTES = 10, 2 << 30


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "file", metavar="FILE", help="a proof file, as `symbolic-init report SLUG --to proof` writes it"
    )
    parser.epilog = (
        "Imports the kernel, its axioms and Python's standard library. Exit codes: 0 checked; 1 the steps do not prove "
        f"what the file says; 2 not a proof file; 3 not checked within {SECONDS} s of CPU and {BYTES >> 30} GiB."
    )


def run(options: Namespace) -> int:
    """Print what the file proves, or in one line why it proves nothing."""
    from symbolic_init.proof_files.bounded import ExhaustedError, bounded

    try:
        code, text = bounded(lambda: outcome(options.file), SECONDS, BYTES)
    except ExhaustedError as error:
        code, text = NOT_DECIDED, f"not checked: {error}"
    if code == CHECKED:
        say(text)
    else:
        complain(f"symbolic-init: error: {options.file}: {text}")
    return code


def outcome(path: str) -> tuple[int, str]:
    """The exit code and what to say."""
    from symbolic_init.proof_files.reading import NotCheckedError, ProofFileError, replay_file

    try:
        found = replay_file(path)
    except ProofFileError as error:
        return NOT_A_PROOF, str(error)
    except NotCheckedError as error:
        return NOT_PROVED, f"not proved: {error}"
    except OSError as error:
        return NOT_A_PROOF, f"cannot be read ({error.strerror or error})"
    return CHECKED, told(found)


def told(found: Replayed) -> str:
    """Every goal with all that it rests on."""
    from symbolic_init.proof_files.readable import Writer

    lines = []
    for number, goal in enumerate(found.goals, 1):
        writer = Writer((goal.statement, *goal.hypotheses))
        variables = writer.variables()
        lines += [f"Theorem {number}" if len(found.goals) > 1 else "Theorem"]
        lines += [f"  for any {variables}," if variables else "", f"  {writer.formula(goal.statement)}"]
        lines += ["Hypotheses" if goal.hypotheses else "Hypotheses: none"]
        lines += [f"  {writer.formula(hypothesis)}" for hypothesis in goal.hypotheses]
        lines += ["Axioms" if goal.laws else "Axioms: none"]
        lines += [f"  {name}: {writer.formula(formula)}" for name, formula in goal.laws]
        lines += [f"Claim {goal.hash}", ""]
    steps = f"checked: {found.steps} steps by the kernel's rules"
    return "\n".join([*filter(None, lines[:-1]), steps]).replace("\nTheorem ", "\n\nTheorem ")
