"""An Office package (ISO/IEC 29500-2): a zip file of parts that name each other.

Read by our own code, and no more of it than is asked for: one part that is broken or isn't there leaves the
others readable.
"""

from __future__ import annotations

import io
import lzma
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from app.domain.errors import AttachmentError

MAX_UNPACKED = 256 * 1024 * 1024  # bytes, all parts together
MAX_RATIO = 200  # of unpacked to packed, beyond the first megabytes
MAX_ENTRIES = 5_000
_FREE = 16 * 1024 * 1024  # bytes that may unpack from anything: small documents shrink a lot
# The names that the strict form of the standard gives what the common one calls otherwise.
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(wordprocessingml|officeDocument)/(main|math)\b")
_COMMON = rb"http://schemas.openxmlformats.org/\1/2006/\2"
# What the zip file, its decompressors and the parser (whose error is a SyntaxError) raise for a broken part.
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError),
    *(KeyError, ValueError, RuntimeError, SyntaxError),
)


def check_package(data: bytes) -> None:
    """Raise `AttachmentError` for a package that unpacks to too much, or is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise AttachmentError(str(error), code="attachment_damaged") from error
    unpacked, packed = sum(e.file_size for e in entries), sum(e.compress_size for e in entries)
    if len(entries) > MAX_ENTRIES or unpacked > MAX_UNPACKED:
        raise AttachmentError(f"{len(entries)} parts, {unpacked} bytes", code="attachment_bomb")
    if unpacked > _FREE and unpacked > MAX_RATIO * max(1, packed):
        raise AttachmentError(f"{packed} bytes become {unpacked}", code="attachment_bomb")
    if any(e.flag_bits & 1 for e in entries):
        raise AttachmentError(code="attachment_locked")


class Package:
    """The parts of a package that `check_package` let through, parsed when they are asked for."""

    def __init__(self, data: bytes) -> None:
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        self._entries = {_key(entry.filename): entry for entry in self._zip.infolist()}
        self.main = next(self._targets("", "officeDocument"), "word/document.xml")

    def part(self, name: str) -> Any:
        """The root element of a part; raises what the zip file or the parser raises."""
        from docx.oxml import parse_xml

        content = self._zip.read(self._entries[_key(name)])
        return parse_xml(_STRICT.sub(_COMMON, content))

    def related(self, kind: str) -> Iterator[Any]:
        """Yield the roots of what the main part names as this, such as "styles"; not what can't be read."""
        for name in self._targets(self.main, kind):
            root = self._if_sound(name)
            if root is not None:
                yield root

    def _targets(self, source: str, kind: str) -> Iterator[str]:
        """The names of the parts that a part, "" for the package itself, names as this."""
        folder, own = posixpath.split(source)
        relations = self._if_sound(f"{folder}/_rels/{own}.rels")
        for relation in () if relations is None else relations.iter("{*}Relationship"):
            inside = relation.get("TargetMode") != "External"
            if inside and relation.get("Type", "").rpartition("/")[2] == kind:
                yield posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))

    def _if_sound(self, name: str) -> Any:
        """The root of a part, None for one that is broken or isn't there."""
        try:
            return self.part(name)
        except _BROKEN:
            return None


def _key(name: str) -> str:
    """What names of one part have in common: case counts for nothing, and some programs write backslashes."""
    return name.replace("\\", "/").lstrip("/").lower()
