"""Bytes to text, format by format: what is read, how it is cut, what is refused and why."""

from __future__ import annotations

import contextlib
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.attachment import MAX_TEXT, FileKind, Section, SectionUnit
from app.domain.errors import AttachmentError
from app.reader import package as package_reader
from app.reader.child import read
from app.reader.html import read_html
from app.reader.kinds import kind_of
from app.reader.protocol import Read
from app.reader.text import by_headings, by_lines, decode, markdown_headings
from tests.reader import files

FONT = "/Font << /F1 3 0 R >>"


def reading(data: bytes, ending: str) -> Read:
    return read(data, kind_of(ending, data[:4096]), lambda _done, _total: None)


def refusal(data: bytes, ending: str) -> str:
    with pytest.raises(AttachmentError) as caught:
        reading(data, ending)
    return caught.value.code


def cover(text: str, sections: tuple[Section, ...] | list[Section]) -> bool:
    """Whether the sections are the whole text, in order, without a gap."""
    return "".join(text[s.start : s.end] for s in sections) == text and sections[0].start == 0


@pytest.mark.parametrize(
    ("ending", "kind"),
    [
        ("txt", FileKind.TEXT),
        ("", FileKind.TEXT),
        ("MD", FileKind.MARKDOWN),
        ("py", FileKind.CODE),
        ("rs", FileKind.CODE),
        ("csv", FileKind.CSV),
        ("json", FileKind.JSON),
        ("svg", FileKind.CODE),
        ("unheard-of", FileKind.CODE),
    ],
)
def test_texts_are_told_apart_by_name(ending: str, kind: FileKind) -> None:
    found = reading(b"a,b\n1,2\n", ending)
    assert (found.kind, found.text, found.size) == (kind, "a,b\n1,2\n", 8)


@pytest.mark.parametrize(
    ("data", "ending", "code"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "png", "attachment_image"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "txt", "attachment_image"),  # the bytes win over the name
        (b"RIFF\0\0\0\0WEBPVP8 ", "webp", "attachment_image"),
        (b"\0\0\0\x18ftypheic" + bytes(20), "heic", "attachment_image"),
        (b"no picture", "jpg", "attachment_image"),
        (b"PK\x03\x04" + bytes(40), "zip", "attachment_binary"),
        (b"PK\x03\x04" + bytes(40), "xlsx", "attachment_office"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40), "doc", "attachment_office"),
        (b"{\\rtf1 hello}", "rtf", "attachment_office"),
        (b"MZ\x90\0" + bytes(100), "exe", "attachment_binary"),
        (bytes(range(1, 256)) * 8, "dat", "attachment_binary"),
        (b"just text", "pdf", "attachment_damaged"),
        (b"%PDF-1.7 and nothing else", "pdf", "attachment_damaged"),
        (b"PK\x03\x04 and nothing else", "docx", "attachment_damaged"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, ending: str, code: str) -> None:
    assert refusal(data, ending) == code


def test_a_text_that_begins_like_a_bitmap_is_text() -> None:
    assert reading(b"BMW is a car maker from Munich.", "txt").text.startswith("BMW")


@pytest.mark.parametrize("ending", ["md", "py", "txt", "html", ""])
def test_a_text_about_pdfs_is_text(ending: str) -> None:
    about = b"<p>How PDF works</p>\nA file begins with `%PDF-1.7` and ends with %%EOF.\n"
    assert "`%PDF-1.7`" in reading(about, ending).text
    assert reading(b'HEAD = b"%PDF-1.4"\n', ending).text == 'HEAD = b"%PDF-1.4"\n'


@pytest.mark.parametrize("ending", ["pdf", "PDF", ""])
def test_a_pdf_may_begin_with_something_else(ending: str) -> None:
    assert reading(b"HTTP/1.1 200 OK\r\n\r\n" + files.pdf(["page"]), ending).text == "page\n"
    assert reading(b"\xef\xbb\xbf\n" + files.pdf(["page"]), "md").text == "page\n"  # the bytes win


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_encodings_are_guessed(encoding: str) -> None:
    words = "Müßiggang: 12 € – naïve\n"
    data = words.encode(encoding)
    if encoding == "utf-16-le":
        data = b"\xff\xfe" + data
    assert decode(data) == words


def test_a_few_bad_bytes_make_utf8_nothing_else() -> None:
    words = "Müßiggang: 12 € – naïve\n"
    data = words.encode()
    assert decode(data + b"\xff" + data) == f"{words}\ufffd{words}"
    assert decode(data + "é".encode()[:1]) == f"{words}\ufffd"  # cut in the middle of a letter
    assert decode("naïve café, déjà vu, Â£".encode("cp1252")) == "naïve café, déjà vu, Â£"
    assert decode(words.encode() + b"\xff", "utf-8") == f"{words}\ufffd"


def test_xml_says_its_encoding() -> None:
    xml = '<?xml version="1.0" encoding="windows-1251"?><p>Привет</p>'
    assert reading(xml.encode("cp1251"), "xml").text == xml
    assert reading(xml.encode("cp1251"), "xhtml").text == "Привет\n"
    assert decode(xml.replace("windows-1251", "no-such").encode("cp1252", "replace")).startswith("<?xml")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_any_utf8_text_comes_through(text: str) -> None:
    data = text.encode()
    marks = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
    if not data.startswith(marks):
        assert decode(data) == text


@given(st.binary(max_size=400), st.sampled_from(["txt", "md", "html", "csv", ""]))
def test_no_bytes_make_it_fail_without_a_name(data: bytes, ending: str) -> None:
    with contextlib.suppress(AttachmentError):
        found = reading(data, ending)
        assert cover(found.text, found.sections)


def test_line_ends_become_one() -> None:
    assert decode(b"a\r\nb\rc\n") == "a\nb\nc\n"


def test_a_text_beyond_the_limit_is_refused() -> None:
    assert refusal(b"x" * (MAX_TEXT + 1), "txt") == "attachment_text_too_long"


@given(st.lists(st.text(alphabet="ab \n", max_size=30), max_size=300))
def test_ranges_of_lines_cover_the_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    sections = by_lines(text)
    assert cover(text, sections)
    assert sections[0].first == 1
    assert all(a.last + 1 == b.first for a, b in itertools.pairwise(sections))


def test_a_long_text_has_a_bounded_number_of_parts() -> None:
    assert len(by_lines("line\n" * 100_000)) <= 201
    assert len(by_lines("x" * 1_000_000 + "\n" + "y\n" * 10)) <= 201


def test_markdown_is_cut_at_headings_outside_of_fences() -> None:
    text = "before\n\n# One #\ntext\n```\n# no heading\n```\n## Two\nend\n"
    sections = by_headings(text, markdown_headings(text))
    assert [s.label for s in sections] == ["", "One", "Two"]
    assert cover(text, sections)
    found = reading(text.encode(), "md")
    assert (found.unit, len(found.sections)) == (SectionUnit.SECTIONS, 3)


def test_html_is_read_and_not_run() -> None:
    page = (
        b"<html><head><title>A &amp; B</title><style>p { color: red }</style></head><body>"
        b"<script>steal()</script><h1>Head</h1><p>Hello <b>bold</b>\n world<br>next</p>"
        b"<ul><li>one<li>two</ul>"
        b"<table><tr><th>a<th>b<tr><td>1<td>2</table><h2>Two</h2><pre>  x\n   y</pre><img src=x onerror=y>"
    )
    found = read_html(page, "")
    assert found.text == (
        "A & B\n\n# Head\n\nHello bold world\nnext\n\n- one\n- two\n\na | b\n1 | 2\n\n## Two\n\n  x\n   y\n"
    )
    assert [s.label for s in found.sections] == ["", "Head", "Two"]
    assert cover(found.text, found.sections)


def test_html_says_its_encoding() -> None:
    page = '<meta charset="shift_jis"><p>日本語'.encode("shift_jis")
    assert read_html(page, "").text.strip() == "日本語"
    assert "Ã©" not in read_html("<p>é".encode(), "").text


def test_html_nested_without_end_is_bounded() -> None:
    found = read_html(b"<div><ul><li>" * 50_000 + b"deep", "")
    assert found.text.rstrip().endswith("deep")


def test_pdf_has_its_pages() -> None:
    steps: list[tuple[int, int]] = []
    data = files.pdf(["First page\nof (two)", "Café — second"])
    found = read(data, FileKind.PDF, lambda done, total: steps.append((done, total)))
    assert found.text == "First page\nof (two)\n\nCafé — second\n"
    assert (found.unit, [(s.first, s.last) for s in found.sections]) == (SectionUnit.PAGES, [(1, 1), (2, 2)])
    assert cover(found.text, found.sections)
    assert steps == [(1, 2), (2, 2)]


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_pdf_pages_may_lie_on_their_side_or_be_empty(turned: int) -> None:
    found = reading(files.pdf(["first", "", "third"], page=f"/Rotate {turned}"), "pdf")
    assert found.text == "first\n\n\n\nthird\n"
    assert len(found.sections) == 3


@pytest.mark.parametrize("form", ["", f"/AcroForm << /Fields [6 0 R] /DR << {FONT} >> >> "])
def test_what_was_filled_in_or_typed_onto_a_pdf_is_read(form: str) -> None:
    kind = "/Subtype /Widget /FT /Tx /T (name) /V (Ada)" if form else "/Subtype /FreeText"
    box = "/Rect [72 500 272 520] /DA (/F1 12 Tf 0 g)"
    look = "BT /F1 12 Tf 2 5 Td (Ada) Tj ET"
    drawn = (
        f"<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << {FONT} >> /Length {len(look)} >>"
    )
    more = (f"<< /Type /Annot {kind} {box} /F 4 /AP << /N 7 0 R >> >>", f"{drawn}\nstream\n{look}\nendstream")
    given = files.pdf(["Name:"], page="/Annots [6 0 R] ", catalog=form, more=more)
    assert reading(given, "pdf").text == "Name:\nAda\n"
    hidden = (more[0].replace("/F 4", "/F 2"), more[1])
    assert reading(files.pdf(["Name:"], "/Annots [6 0 R] ", form, hidden), "pdf").text == "Name:\n"
    if form:  # a program that fills in forms may leave the drawing to the one that shows them
        bare = (more[0].replace("/AP << /N 7 0 R >> ", ""), more[1])
        assert reading(files.pdf(["Name:"], "/Annots [6 0 R] ", form, bare), "pdf").text == "Name:\nAda\n"


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ("the COVID-\n19 case", "the COVID-19 case"),
        ("GPT-\n4 model", "GPT-4 model"),
        ("Jean-\nPaul", "Jean-Paul"),
        ("the EU-\nGipfel", "the EU-Gipfel"),
        ("a T-\nShirt", "a T-Shirt"),
        ("extra-\nordinary", "extraordinary"),
        ("INTERNA-\nTIONAL RELATIONS", "INTERNATIONAL RELATIONS"),
        ("ÜBER-\nSETZUNG", "ÜBERSETZUNG"),
        ("the state-of-the-\nart model", "the state-of-the-art model"),
        ("http://example.org/a-b-\nc", "http://example.org/a-b-c"),
        ("a well-known inter-\nnational", "a well-known international"),
        ("pre-\nand post-war", "pre- and post-war"),
        ("Haupt-\nund Nebensatz", "Haupt- und Nebensatz"),
        ("a thou-\nsand", "a thousand"),
        ("2010-\n2020", "2010-\n2020"),  # no hyphen to PDFium
    ],
)
def test_hyphens_at_line_ends_go_only_within_words(lines: str, text: str) -> None:
    assert reading(files.pdf([lines]), "pdf").text == f"{text}\n"


@pytest.mark.parametrize("letters", ["कखगघ", "กขคฆ"])
def test_words_of_writings_without_capitals_are_joined_over_lines(letters: str) -> None:
    """The letters of the font mean others, as in the PDFs of all programs that embed fonts."""
    pairs = "".join(f"<{0x61 + i:02x}> <{ord(letter):04x}>\n" for i, letter in enumerate(letters))
    range_ = "1 begincodespacerange\n<00> <ff>\nendcodespacerange\n"
    meant = f"begincmap\n{range_}{len(letters)} beginbfchar\n{pairs}endbfchar\nendcmap\n"
    stream = f"<< /Length {len(meant)} >>\nstream\n{meant}\nendstream"
    data = files.pdf(["ab-\ncd"], more=(stream,), font="/ToUnicode 6 0 R ")
    assert reading(data, "pdf").text == f"{letters}\n"


def test_pdfs_that_give_no_text_say_why() -> None:
    assert refusal(files.pdf(["", ""]), "pdf") == "attachment_no_text"
    assert refusal(files.locked_pdf(), "pdf") == "attachment_locked"
    assert refusal(files.pdf(["x"] * 2_001), "pdf") == "attachment_too_many_pages"


def test_word_documents_keep_their_order_headings_lists_and_tables() -> None:
    blocks = [
        ("Title", "Report"),
        ("Normal", "Opening words."),
        ("Heading 1", "Results"),
        ("List Bullet", "one"),
        ("Heading 2", "Detail"),
        ("Normal", "Closing words."),
    ]
    found = reading(files.word(blocks, [["name", "value"], ["a", "1"]]), "docx")
    assert found.text == (
        "# Report\n\nOpening words.\n\n# Results\n\n- one\n\n## Detail\n\nClosing words.\n\n"
        "name | value\na | 1\n\n"
    )
    assert [s.label for s in found.sections] == ["Report", "Results", "Detail"]
    assert cover(found.text, found.sections)


def test_a_zip_bomb_is_not_unpacked() -> None:
    bomb = files.with_part(files.word([("Normal", "x")]), "word/media/bomb.bin", bytes(40_000_000))
    assert len(bomb) < 100_000
    assert refusal(bomb, "docx") == "attachment_bomb"


def test_an_entity_bomb_is_not_expanded() -> None:
    levels = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 12))
    xml = (
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "ha">{levels}]><w:document xmlns:w='
        '"http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e11;</w:t>'
        "</w:r></w:p></w:body></w:document>"
    )
    data = files.with_part(files.word([("Normal", "x")]), "word/document.xml", xml.encode())
    assert refusal(data, "docx") in ("attachment_no_text", "attachment_damaged")


def test_outer_entities_are_not_fetched(tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("s") / "secret.txt"
    secret.write_text("the secret")
    xml = (
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY s SYSTEM "{secret.as_uri()}">]><w:document xmlns:w='
        '"http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
        "<w:t>open &s; end</w:t></w:r></w:p></w:body></w:document>"
    )
    data = files.with_part(files.word([("Normal", "x")]), "word/document.xml", xml.encode())
    with contextlib.suppress(AttachmentError):
        assert "the secret" not in reading(data, "docx").text


def test_too_many_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_reader, "MAX_ENTRIES", 3)
    assert refusal(files.word([("Normal", "x")]), "docx") == "attachment_bomb"
