"""The reading child: gets one open file as standard input and may open nothing else."""

from __future__ import annotations

import codecs
import contextlib
import hashlib
import os
from collections.abc import Callable, Sequence
from typing import BinaryIO

from app.domain.attachment import MAX_FILE_BYTES, MAX_MEMORY, MAX_SECONDS, FileKind
from app.domain.errors import AttachmentError
from app.reader.docx import read_docx
from app.reader.html import read_html
from app.reader.kinds import kind_of
from app.reader.pdf import read_pdf
from app.reader.protocol import Line, Read, Reading, Refused, encode
from app.reader.text import ENCODINGS, plain
from app.system.child_process import begin_as_child
from app.system.confinement import give_up_all, private_streams

_HEAD = 4096


def main(arguments: Sequence[str]) -> int:
    """Read standard input to its end as a file whose name ends as the first argument says.

    The second one is the encoding that programs write on this system.
    """
    begin_as_child()
    source, answers = private_streams()
    ending, usual = (*arguments, "", "")[:2]
    with contextlib.suppress(BrokenPipeError):
        answer(os.fdopen(source, "rb"), ending, os.fdopen(answers, "wb"), confine, usual)
    os._exit(0)


def answer(
    source: BinaryIO, ending: str, answers: BinaryIO, confined: Callable[[], object], usual: str = ""
) -> None:
    """Read a file and write lines; the last one is the text or why there is none.

    `confined` is called after what is needed was loaded and before the file's content is looked into.
    """

    def send(line: Line) -> None:
        answers.write(encode(line))
        answers.flush()

    try:
        data = _all(source)
        kind = kind_of(ending, data[:_HEAD])
        _load(kind)
        confined()
        send(read(data, kind, lambda done, total: send(Reading(done, total)), usual))
    except AttachmentError as error:
        send(Refused(error.code, error.detail[:300]))
    except MemoryError:
        send(Refused("attachment_memory"))
    except RecursionError:
        send(Refused("attachment_damaged", "nested too deep"))


def _all(source: BinaryIO) -> bytes:
    data = source.read(MAX_FILE_BYTES + 1)
    if len(data) > MAX_FILE_BYTES:
        raise AttachmentError(str(len(data)), code="attachment_too_large")
    if not data.strip():
        raise AttachmentError(code="attachment_empty")
    return data


def read(data: bytes, kind: FileKind, progress: Callable[[int, int], None], usual: str = "") -> Read:
    """Return the text of a file; raises `AttachmentError`."""
    digest = hashlib.sha256(data).hexdigest()
    if kind is FileKind.PDF:
        return read_pdf(data, digest, progress)
    if kind is FileKind.DOCX:
        return read_docx(data, digest, progress)
    is_html = kind is FileKind.HTML
    found = read_html(data, digest, usual) if is_html else plain(kind, data, digest, usual)
    if not found.text.strip():
        raise AttachmentError(code="attachment_empty")
    return found


def confine() -> int:
    """Give up every file, socket and child process; bound memory and time. Returns Landlock's ABI number."""
    return give_up_all(MAX_MEMORY, int(MAX_SECONDS))


def _load(kind: FileKind) -> None:
    """Import what reads this kind, and the encodings: afterwards nothing can be opened any more."""
    for name in ENCODINGS:
        codecs.lookup(name)
    if kind is FileKind.DOCX:
        import docx

        docx.Document()  # the zip file, the parser and their codecs
    elif kind is FileKind.PDF:
        import pypdfium2

        with contextlib.suppress(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(b"%PDF-1.4")
