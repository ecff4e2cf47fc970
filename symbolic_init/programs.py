"""A program of the machine, run in a folder of its own and in bounded time, with everything that it starts."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence


class TooSlowError(Exception):
    """The program was stopped, for it was not ready in time."""


def run(command: Sequence[str], folder: str, variables: Mapping[str, str], seconds: float) -> tuple[int, str]:
    """The program's exit code and what it said. Errors: `TooSlowError`."""
    child = subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **variables},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        said = child.communicate(timeout=seconds)[0].decode(errors="replace")
    except BaseException as error:
        os.killpg(child.pid, signal.SIGKILL)
        child.communicate()
        if isinstance(error, subprocess.TimeoutExpired):
            raise TooSlowError from None
        raise
    return child.returncode, said
