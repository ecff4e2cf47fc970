"""Where certificates stand in a folder of reports."""

from __future__ import annotations

import os

FOLDER, LIBRARY = "certificates", "library"


def script_file(slug: str) -> str:
    """The name of a page's script: Coq takes no hyphen in it."""
    return f"{slug.replace('-', '_')}.v"


def certificate_files(folder: str, slug: str) -> tuple[str, str]:
    """The certificate and the script of a page whose report is in the folder."""
    return os.path.join(folder, FOLDER, f"{slug}.json"), os.path.join(folder, FOLDER, script_file(slug))
