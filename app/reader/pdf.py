"""PDF to text, page by page, with PDFium."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from typing import Any

from app.domain.attachment import MAX_PAGES, MAX_TEXT, FileKind, Section, SectionUnit
from app.domain.errors import AttachmentError
from app.reader.protocol import Read
from app.reader.text import clean

# How PDFium writes a hyphen at the end of a line, whether it only broke a word or is one of "COVID-19".
_LINE_HYPHEN = re.compile(r"(?<=\w)[\ufffe\x02]\n?(?=(\w{1,20}))")
_LONGEST = 60  # characters of a word in front of such a hyphen
_COMPOUND = re.compile(r"\w[-\u2010\u2011]\w+\Z")
_BETWEEN = frozenset(("and", "or", "und", "oder", "och", "og"))  # the parts of "pre- and post-war"
_BREAKS = ("\ufffe\n", "\x02\n", "\u00ad\n")
_PASSWORD, _SECURITY = 4, 5  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY (fpdfview.h)


def read_pdf(data: bytes, sha256: str, progress: Callable[[int, int], None]) -> Read:
    """Read the text of every page; raises `AttachmentError`."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
        with contextlib.suppress(pypdfium2.PdfiumError):  # a form that is broken leaves the pages readable
            document.init_forms()
        count = len(document)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        locked = code in (_PASSWORD, _SECURITY) or "password" in str(error).lower()
        raise AttachmentError(
            str(error), code="attachment_locked" if locked else "attachment_damaged"
        ) from error
    if count > MAX_PAGES:
        raise AttachmentError(str(count), code="attachment_too_many_pages")
    if count == 0:
        raise AttachmentError("no pages", code="attachment_empty")
    parts: list[str] = []
    sections: list[Section] = []
    length = 0
    for number in range(1, count + 1):
        text = _page(document, number - 1) + ("\n\n" if number < count else "\n")
        parts.append(text)
        sections.append(Section(length, length + len(text), number, number))
        length += len(text)
        if length > MAX_TEXT:
            raise AttachmentError(str(length), code="attachment_text_too_long")
        progress(number, count)
    if not "".join(parts).strip():
        raise AttachmentError(str(count), code="attachment_no_text")
    return Read(FileKind.PDF, "".join(parts), SectionUnit.PAGES, tuple(sections), sha256, len(data))


def _merge_written(page: Any) -> bool:
    """Make what was filled into a form, typed or stamped onto a page part of it; whether there was any.

    PDFium's text of a page leaves annotations out. Those that are no more than links or notes stay out.
    """
    from pypdfium2 import raw

    written = (raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_STAMP)
    for number in range(raw.FPDFPage_GetAnnotCount(page)):
        annotation = raw.FPDFPage_GetAnnot(page, number)
        if annotation:
            subtype = raw.FPDFAnnot_GetSubtype(annotation)
            raw.FPDFPage_CloseAnnot(annotation)
            if subtype in written:
                return bool(raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS)
    return False


def _page(document: Any, index: int) -> str:
    """The text of one page; a page that can't be read is empty, the others count."""
    import pypdfium2

    try:
        page = document[index]
        try:
            if _merge_written(page):
                page.close()
                page = document[index]  # what was merged is seen from the next loading on
            text = clean(page.get_textpage().get_text_bounded())
        finally:
            page.close()
    except pypdfium2.PdfiumError:
        return ""
    text = _LINE_HYPHEN.sub(_hyphen, text)
    for line_break in _BREAKS:
        text = text.replace(line_break, "")
    return text.replace("\ufffe", "").replace("\x02", "").strip()


def _hyphen(found: re.Match[str]) -> str:
    """What becomes of a hyphen at the end of a line: it stays where it is more often the word's own.

    A word that had one before keeps it, as "state-of-the-art" must: TeX and all that hyphenate nothing break
    such a word nowhere else. Those that do ("EU-Kommis-sion" in a narrow column) are fewer, and a hyphen too
    many is read more easily than two words in one.
    """
    following = found[1]
    before = found.string[max(0, found.start() - _LONGEST) : found.start()]
    if following.casefold() in _BETWEEN:
        return "- "
    if following[0].isdigit() or _COMPOUND.search(before):
        return "-"
    # A capital begins a word of its own (Jean-Paul, EU-Gipfel), but not amid capitals or without any case.
    begins = following[0].isupper() and (before[-1].islower() or following[1:2].islower())
    return "-" if begins else ""
