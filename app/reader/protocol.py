"""What the reading child says on its standard output: one JSON object on a line."""

from __future__ import annotations

import msgspec

from app.domain.attachment import MAX_TEXT, FileKind, Section, SectionUnit

# JSON may write a character in six bytes; a section takes less than 200.
MAX_OUTPUT = 6 * MAX_TEXT + 4 * 1024 * 1024  # bytes, all lines together


class Reading(msgspec.Struct, tag="reading", frozen=True):
    """How far it is; pages, paragraphs or bytes."""

    done: int
    total: int


class Read(msgspec.Struct, tag="read", frozen=True):
    """The text and its parts; the last line."""

    kind: FileKind
    text: str
    unit: SectionUnit
    sections: tuple[Section, ...]
    sha256: str  # of the bytes that were read
    size: int


class Refused(msgspec.Struct, tag="refused", frozen=True):
    """Why there is no text, as a code of `AttachmentError`; the last line."""

    code: str
    detail: str = ""


Line = Reading | Read | Refused


def encode(line: Line) -> bytes:
    """Return a line with its end."""
    return msgspec.json.encode(line) + b"\n"


def decode(data: bytes) -> Line:
    """Return the line of some bytes; raises ValueError."""
    try:
        line: Line = msgspec.json.decode(data, type=Line)
    except msgspec.MsgspecError as error:
        raise ValueError(str(error)) from error
    return line
