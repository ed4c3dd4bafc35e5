"""What a file is, by its name and its first bytes."""

from __future__ import annotations

import re

from app.domain.attachment import FileKind
from app.domain.errors import AttachmentError

_BY_ENDING = {
    FileKind.MARKDOWN: ("md", "markdown", "mdown", "mkd"),
    FileKind.CSV: ("csv", "tsv"),
    FileKind.JSON: ("json", "jsonl", "ndjson", "geojson", "ipynb"),
    FileKind.HTML: ("html", "htm", "xhtml"),
    FileKind.PDF: ("pdf",),
    FileKind.DOCX: ("docx",),
    FileKind.TEXT: ("txt", "text", "log", "rst", "adoc", "org", "tex", "srt", "vtt", "eml"),
}
_IMAGES = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"\0\0\1\0", "ICO"),
    (b"8BPS", "PSD"),
    (b"\0\0\0\x0cJXL ", "JPEG XL"),
)
_IMAGE_ENDINGS = frozenset(
    (
        "png",
        "jpg",
        "jpeg",
        "jpe",
        "gif",
        "bmp",
        "tif",
        "tiff",
        "webp",
        "heic",
        "heif",
        "avif",
        "ico",
        "psd",
        "jxl",
        "raw",
        "cr2",
        "nef",
        "dng",
    )
)
_OFFICE_ENDINGS = frozenset(
    (
        "doc",
        "xls",
        "xlsx",
        "ppt",
        "pptx",
        "odt",
        "ods",
        "odp",
        "rtf",
        "pages",
        "numbers",
        "key",
        "epub",
        "mobi",
    )
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the old formats of Word, Excel, PowerPoint
_PDF_BEGINS = 1024  # bytes within which readers look for its first line
_PDF_LINE = re.compile(rb"^%PDF-\d", re.MULTILINE)
_BRANDS = re.compile(rb"^....ftyp(heic|heix|hevc|mif1|msf1|avif|avis)", re.DOTALL)


def kind_of(ending: str, head: bytes) -> FileKind:
    """Return what a file is read as; raises `AttachmentError` for what the model can't read.

    `ending` is the part of the name after the last dot, `head` the first bytes; the bytes win.
    """
    ending = ending.lower()
    if image := image_format(head):
        raise AttachmentError(image, code="attachment_image")
    if _is_pdf(ending, head):
        return FileKind.PDF
    if head.startswith(b"PK\x03\x04"):
        if ending == "docx":
            return FileKind.DOCX
        raise AttachmentError(ending, code=_packed(ending))
    if head.startswith(_OLE):
        raise AttachmentError(ending, code="attachment_office")
    if head.startswith(b"{\\rtf"):
        raise AttachmentError("rtf", code="attachment_office")
    return _by_name(ending)


def _is_pdf(ending: str, head: bytes) -> bool:
    """A header of another protocol may stand before a PDF; a text that names a PDF's first line is none."""
    if head.lstrip(b"\xef\xbb\xbf \t\r\n\0").startswith(b"%PDF-"):
        return True
    if ending:
        return ending == "pdf" and b"%PDF-" in head[:_PDF_BEGINS]
    return _PDF_LINE.search(head[:_PDF_BEGINS]) is not None


def _by_name(ending: str) -> FileKind:
    if ending in _IMAGE_ENDINGS:
        raise AttachmentError(ending.upper(), code="attachment_image")
    if ending in _OFFICE_ENDINGS:
        raise AttachmentError(ending, code="attachment_office")
    kind = next((kind for kind, endings in _BY_ENDING.items() if ending in endings), FileKind.CODE)
    if kind in (FileKind.PDF, FileKind.DOCX):
        raise AttachmentError(f"no {kind.value}", code="attachment_damaged")
    if not ending:
        return FileKind.TEXT
    return kind


def _packed(ending: str) -> str:
    return "attachment_office" if ending in _OFFICE_ENDINGS else "attachment_binary"


def image_format(head: bytes) -> str:
    """Return the name of an image format by its first bytes, "" for anything else."""
    for magic, name in _IMAGES:
        if head.startswith(magic) and (magic != b"BM" or _is_bitmap(head)):
            return name
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WebP"
    return "HEIF" if _BRANDS.match(head) else ""


def _is_bitmap(head: bytes) -> bool:
    """Two letters are no proof: the reserved bytes and the length of the header must fit too."""
    return head[6:10] == b"\0\0\0\0" and head[14:18] in (b"\x28\0\0\0", b"\x7c\0\0\0", b"\x0c\0\0\0")
