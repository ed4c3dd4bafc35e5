"""Bytes to text: the encoding guessed safely, binaries found, parts by lines or headings."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence

from app.domain.attachment import MAX_TEXT, FileKind, Section, SectionUnit
from app.domain.errors import AttachmentError
from app.reader.encodings import GUESSED, guess, name_of
from app.reader.protocol import Read

_MARKS = (  # the longer first: UTF-32 begins like UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What a page may say of itself or a text be guessed to be; loaded before the process is confined.
ENCODINGS = (
    *GUESSED,
    *("utf-8", "ascii", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257"),
    *("iso8859-1", "iso8859-2", "iso8859-5", "iso8859-7", "iso8859-9", "iso8859-15", "koi8-r", "koi8-u"),
    *("shift_jis", "euc_jp", "euc_kr", "gb18030", "gbk", "big5", "utf-16-le", "utf-16-be"),
    *("utf-32-le", "utf-32-be"),
)
_CONTROLS = b"\1\2\3\4\5\6\7\x08\x0b\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1c\x1d\x1e\x1f"
_FEW_CONTROLS = 0.01  # share of control characters that a text may have
_XML = re.compile(rb"""<\?xml[^>]{0,80}encoding\s*=\s*["']([A-Za-z0-9_.:-]{1,40})""")
_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_MOST_PARTS = 200
_FEWEST_LINES = 40  # of a part


def decode(data: bytes, declared: str = "", usual: str = "") -> str:
    """Return the text of some bytes; raises `AttachmentError` (attachment_binary) when they are none.

    `declared` is the encoding that they name, `usual` the one that programs write on this system.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return clean(data[len(mark) :].decode(encoding, "replace"))
    sample = data[:65536]
    if b"\0" in sample or sum(map(sample.count, _bytes(_CONTROLS))) > _FEW_CONTROLS * len(sample):
        raise AttachmentError(code="attachment_binary")
    try:
        return clean(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    encoding = _known(declared) or _known(_of_xml(data))
    if encoding in ("", "utf-8") and (text := _mostly_utf8(data)):
        return clean(text)
    return clean(data.decode(encoding or guess(data, usual), "replace"))


def _of_xml(data: bytes) -> str:
    """The encoding that an XML declaration names, "" without one."""
    found = _XML.match(data)
    return found.group(1).decode("ascii") if found else ""


def _mostly_utf8(data: bytes) -> str:
    """UTF-8 with a few bytes that are none, such as a log that was cut; "" where it is something else.

    In other encodings hardly any letters beyond ASCII happen to form a character of UTF-8.
    """
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    beyond_ascii = len(text) - (len(data) - len(data.translate(None, bytes(range(128)))))
    return text if beyond_ascii - bad > bad else ""


def _bytes(values: bytes) -> list[bytes]:
    return [bytes((value,)) for value in values]


def _known(name: str) -> str:
    """The name of an encoding that was loaded, "" for any other."""
    found = name_of(name)
    return found if found in {name_of(known) for known in ENCODINGS} else ""


def clean(text: str) -> str:
    """Return a text with plain line ends and without NULs; raises `AttachmentError` when it is too long."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if len(text) > MAX_TEXT:
        raise AttachmentError(str(len(text)), code="attachment_text_too_long")
    return text


def plain(kind: FileKind, data: bytes, sha256: str, usual: str = "") -> Read:
    """Read a text as it is; Markdown has its sections by headings."""
    text = decode(data, usual=usual)
    if kind is FileKind.MARKDOWN and len(sections := by_headings(text, markdown_headings(text))) > 1:
        return Read(kind, text, SectionUnit.SECTIONS, tuple(sections), sha256, len(data))
    return Read(kind, text, SectionUnit.LINES, by_lines(text), sha256, len(data))


def by_lines(text: str) -> tuple[Section, ...]:
    """Return ranges of lines, at most some hundred of them; a very long line is a part by itself."""
    ends = [match.end() for match in re.finditer(r"\n", text)]
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    step = max(_FEWEST_LINES, -(-len(ends) // _MOST_PARTS))
    most = max(4_000, -(-len(text) // _MOST_PARTS))
    sections: list[Section] = []
    start, first = 0, 1
    for number, end in enumerate(ends, 1):
        last = number == len(ends)
        if last or number - first + 1 >= step or end - start >= most:
            sections.append(Section(start, end, first, number))
            start, first = end, number + 1
    return tuple(sections)


def markdown_headings(text: str) -> list[tuple[int, str]]:
    """Return where headings begin and what they say; what stands in a code fence is none."""
    found: list[tuple[int, str]] = []
    at, fence = 0, ""
    for line in text.splitlines(keepends=True):
        mark = _FENCE.match(line)
        if mark and (not fence or mark.group(1).startswith(fence)):
            fence = "" if fence else mark.group(1)
        elif not fence and (heading := _HEADING.match(line)):
            found.append((at, heading.group(2)))
        at += len(line)
    return found


def by_headings(text: str, headings: Sequence[tuple[int, str]]) -> list[Section]:
    """Return the parts between headings; what stands before the first is a part without a label."""
    places = list(headings[: _MOST_PARTS * 5])
    if not places or text[: places[0][0]].strip():
        places.insert(0, (0, ""))
    else:
        places[0] = (0, places[0][1])
    ends = [at for at, _ in places[1:]] + [len(text)]
    return [
        Section(start, end, number, number, label[:200])
        for number, ((start, label), end) in enumerate(zip(places, ends, strict=True), 1)
    ]
