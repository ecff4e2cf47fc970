"""What is known of the reports in a folder: what each was made from, its verdict, and its files byte for byte.

It is kept in the user's cache folder and never in the folder of the reports. Nothing is read from it but that a report
is as it would be made again; what does not fit together is as good as nothing.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass

from symbolic_init.certificates.places import certificate_files
from symbolic_init.origins import digest, digest_of_file, origin, program, self_contained
from symbolic_init.writing import write_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from symbolic_init.catalogue import PageFile
    from symbolic_init.notation import Notation

MOST = 64  # folders that are remembered


@dataclass(frozen=True)
class Made:
    """A report as it was written: the verdict, and for each format the digests of its files by name."""

    outcome: str
    files: Mapping[str, Mapping[str, str]]

    def names(self, formats: Iterable[str]) -> list[str]:
        """The files of the formats."""
        return [name for format in formats for name in self.files[format]]

    def without(self, formats: Iterable[str]) -> Made:
        """The same but for some formats."""
        return Made(self.outcome, {name: files for name, files in self.files.items() if name not in formats})

    def seal(self, origin: str) -> str:
        """The digest of all that is said, together with what the report was made from."""
        return digest([origin, self.outcome, json.dumps(self.files, sort_keys=True)])


class Stamps:
    """Those of one folder, for reports in one notation."""

    def __init__(self, folder: str, notation: Notation, *, fresh: bool = False) -> None:
        self.folder, self.notation, self.program = folder, notation, program()
        self.name = f"{digest([os.path.abspath(folder)])[:32]}.json"
        self.pages: dict[str, Any] = {} if fresh else self._read()
        self.before: dict[str, str] = {}
        self.changed = False

    def known(self, page: PageFile, formats: Iterable[str]) -> Made | None:
        """The report, if it would be the same and its files of the formats are there, unchanged."""
        self.before[page.slug] = made_from = self._origin(page)
        made = self._made(page.slug, made_from)
        if made is None or not all(format in made.files for format in formats):
            return None
        files = {name: said for format in formats for name, said in made.files[format].items()}
        unchanged = all(digest_of_file(os.path.join(self.folder, name)) == said for name, said in files.items())
        return made if unchanged else None

    def keep(self, page: PageFile, made: Made) -> None:
        """Remember what was made after it was asked for: unless the page was changed meanwhile, or is not all there is.

        Files of other formats that were made from the same are still known.
        """
        self.changed, made_from = True, self._origin(page)
        if self.before.get(page.slug) != made_from or not self_contained(page.page.program):
            self.pages.pop(page.slug, None)
            return
        earlier = self._made(page.slug, made_from)
        if earlier is not None and earlier.outcome == made.outcome:
            made = Made(made.outcome, {**earlier.files, **made.files})
        self.pages[page.slug] = {"outcome": made.outcome, "files": made.files, "seal": made.seal(made_from)}

    def save(self) -> None:
        """Write all of it down; where that cannot be done, nothing is known the next time."""
        if not self.changed or program() != self.program:
            return  # a program that changed while it ran: which of both made the reports cannot be said
        said = json.dumps({"folder": os.path.abspath(self.folder), "pages": self.pages}, sort_keys=True)
        with suppress(OSError):
            write_text(cache(), self.name, said)
            found = [entry for entry in os.scandir(cache()) if len(entry.name) == len(self.name)]
            for old in sorted(found, key=lambda entry: -entry.stat().st_mtime_ns)[MOST:]:
                os.unlink(old.path)

    def _origin(self, page: PageFile) -> str:
        certificate, script = map(digest_of_file, certificate_files(self.folder, page.slug))
        beside = [certificate, script or ""] if certificate else []  # without a certificate the script is not read
        return digest([origin(page, self.notation, self.program), *beside])

    def _read(self) -> dict[str, Any]:
        try:
            with open(os.path.join(cache(), self.name), encoding="utf-8") as stream:
                found = json.load(stream)
        except (OSError, ValueError, RecursionError):
            return {}
        pages = found.get("pages") if isinstance(found, dict) else None
        return pages if isinstance(pages, dict) else {}

    def _made(self, slug: str, made_from: str) -> Made | None:
        try:
            said = self.pages[slug]
            made = Made(said["outcome"], said["files"])
            return made if said["seal"] == made.seal(made_from) else None
        except (KeyError, TypeError, AttributeError):
            return None


def cache() -> str:
    """The folder in which stamps are kept: in `$SYMBOLIC_INIT_CACHE`, else in the user's own cache folder."""
    own, users = os.environ.get("SYMBOLIC_INIT_CACHE"), os.environ.get("XDG_CACHE_HOME")
    own = own or os.path.join(users or os.path.join(os.path.expanduser("~"), ".cache"), "symbolic-init")
    return os.path.join(own, "reports")
