"""Writes files into one chosen folder: whole or not at all, and never outside it."""

from __future__ import annotations

import os


class WritingError(OSError):
    """A file could not be written; the message says which and why."""


def write_text(folder: str, name: str, text: str) -> str:
    """Write `text` as `folder/name` in UTF-8 with Unix line ends, and return that path. Errors: `WritingError`."""
    return write_bytes(folder, name, text.encode())


def write_bytes(folder: str, name: str, content: bytes) -> str:
    """Write `content` as `folder/name`, and return that path. Errors: `WritingError`.

    The folder is made if it is missing; a file that says the same already is left alone. A reader sees the old file or
    the new one, never a part: the content goes to a temporary file beside it, which then takes its name.
    """
    if os.path.basename(name) != name or name in ("", ".", ".."):
        raise WritingError(f"{name!r}: expected a plain file name inside {folder}")
    path, temporary = os.path.join(folder, name), os.path.join(folder, f".{name}.{os.getpid()}.part")
    if _holds(path, content):
        return path
    try:
        os.makedirs(folder, exist_ok=True)
        if os.path.lexists(temporary):
            os.unlink(temporary)  # a process of the same number was stopped while it wrote
        try:
            with open(temporary, "xb") as stream:
                stream.write(content)
            os.replace(temporary, path)
        except BaseException:
            if os.path.exists(temporary):
                os.unlink(temporary)
            raise
    except OSError as error:
        raise WritingError(f"{path}: cannot be written ({error.strerror or error}); choose another folder") from None
    return path


def _holds(path: str, content: bytes) -> bool:
    try:
        if os.path.getsize(path) != len(content):
            return False
        with open(path, "rb") as stream:
            return stream.read() == content
    except OSError:
        return False
