"""What certificates do not cover, each said with its reason."""

from __future__ import annotations


class NotExportedError(Exception):
    """A claim or a step that has no counterpart in a script; the message says which."""


class NotRationalError(Exception):
    """A value that is not worked out: of a transcendental function, or beyond the data of an instance."""
