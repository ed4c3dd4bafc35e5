"""The parts of a Word document: what is broken or missing, and that the others are read all the same."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.oxml import parse_xml

from app.domain.attachment import FileKind
from app.domain.errors import AttachmentError
from app.reader.child import read
from tests.reader import files
from tests.reader.test_word import NAMESPACES, note_mark, run, said, with_notes

BROKEN = (b"", b"<w:footnotes", b"\xff\xfe\0", b"<x/>", b"<a>&b;</a>")


def reading(data: bytes) -> str:
    """What is read of a document that is a file already."""
    return read(data, FileKind.DOCX, lambda _done, _total: None).text


def document() -> bytes:
    """A document of Word's own template, with most of the parts that there are."""
    return files.word([("Heading 1", "Head"), ("Normal", "Body words")])


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
@pytest.mark.parametrize("content", BROKEN)
def test_notes_that_are_broken_leave_the_body_readable(kind: str, content: bytes) -> None:
    out = io.BytesIO()
    made = docx.Document()
    made.element.body.insert(0, parse_xml(f"<w:p {NAMESPACES}>{run('Body')}{note_mark(2, kind)}</w:p>"))
    with_notes(kind, said("note"))(made)
    made.save(out)
    assert reading(out.getvalue()) == "Body[^1]\n\n[^1]: note\n\n"
    assert reading(files.with_part(out.getvalue(), f"word/{kind}s.xml", content)) == "Body\n\n"


@pytest.mark.parametrize("content", [*BROKEN, None])
def test_parts_that_are_broken_or_missing_leave_the_body_readable(content: bytes | None) -> None:
    with zipfile.ZipFile(io.BytesIO(document())) as package:
        names = [name for name in package.namelist() if name != "word/document.xml"]
    assert len(names) > 10
    styles = ("word/styles.xml", "word/_rels/document.xml.rels")  # without these no heading is known
    for name in names:
        found = reading(files.with_part(document(), name, content))
        assert found == ("" if name in styles else "# ") + "Head\n\nBody words\n\n", name


def test_a_part_whose_bytes_are_damaged_leaves_the_body_readable() -> None:
    data = bytearray(document())
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        entry = package.getinfo("word/settings.xml")
    begin = entry.header_offset + 30 + len(entry.filename)
    data[begin + 20 : begin + 60] = bytes(40)
    assert reading(bytes(data)) == "# Head\n\nBody words\n\n"


@pytest.mark.parametrize("content", [b"", b"<w:document", b"<x/>", None])
def test_without_a_body_a_document_is_damaged(content: bytes | None) -> None:
    with pytest.raises(AttachmentError) as caught:
        reading(files.with_part(document(), "word/document.xml", content))
    assert caught.value.code == "attachment_damaged"


def test_parts_are_found_however_they_are_named() -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"'
        ' Target="/Word/../WORD/Main.xml"/></Relationships>'
    )
    strict = (
        '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>'
        f"{said('words')}</w:body></w:document>"
    )
    data = files.with_part(
        files.with_part(document(), "_rels/.rels", relations.encode()), "word/main.xml", b""
    )
    assert reading(files.with_part(data, "word/main.xml", strict.encode())) == "words\n\n"
