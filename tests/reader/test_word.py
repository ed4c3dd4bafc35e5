"""Word documents as people and programs write them: tracked changes, controls, fields, tables in tables."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import pytest
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from app.domain.attachment import MAX_TEXT, FileKind
from app.domain.errors import AttachmentError
from app.reader.child import read
from app.reader.protocol import Read

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"'
)
ENTRIES = "<w:listEntry w:val='one'/><w:listEntry w:val='two'/>"
BEGINS, GOES_ON = "<w:vMerge w:val='restart'/>", "<w:vMerge/>"


def of_body(xml: str, *, then: Callable[[docx.document.Document], object] = lambda _: None) -> Read:
    """What is read of a document with these blocks."""
    document = docx.Document()
    for element in reversed(list(parse_xml(f"<w:body {NAMESPACES}>{xml}</w:body>"))):
        document.element.body.insert(0, element)
    then(document)
    out = io.BytesIO()
    document.save(out)
    return read(out.getvalue(), FileKind.DOCX, lambda _done, _total: None)


def of_paragraph(xml: str) -> str:
    """What is read of one paragraph with this in it."""
    return of_body(f"<w:p>{xml}</w:p>").text.removesuffix("\n\n")


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def cell(xml: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{xml}</w:tc>"


def said(text: str) -> str:
    return f"<w:p>{run(text)}</w:p>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def row(*cells: str) -> str:
    return f"<w:tr>{''.join(cells)}</w:tr>"


def old_field(xml: str) -> str:
    return f"<w:fldChar w:fldCharType='begin'><w:ffData><w:name w:val='f'/>{xml}</w:ffData></w:fldChar>"


def control(xml: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{xml}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        (f"<w:ins w:id='1'>{run('900')}</w:ins><w:del w:id='2'>{run('500')}</w:del>", "900"),
        ("<w:del><w:r><w:delText>500</w:delText></w:r></w:del>" + run("x"), "x"),
        (f"<w:moveTo>{run('here')}</w:moveTo><w:moveFrom>{run('there')}</w:moveFrom>", "here"),
        (f"<w:ins>{run('kept')}<w:del>{run('gone')}</w:del></w:ins>", "kept"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('chosen')}</w:sdtContent></w:sdt>", "chosen"),
        (f"<w:smartTag>{run('Bern')}</w:smartTag>", "Bern"),
        (f"<w:customXml>{run('data')}</w:customXml>", "data"),
        (f"<w:fldSimple w:instr='REF x'>{run('7')}</w:fldSimple>", "7"),
        (f"<w:hyperlink><w:ins><w:smartTag>{run('link')}</w:smartTag></w:ins></w:hyperlink>", "link"),
        (
            "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText>"
            "<w:fldChar w:fldCharType='separate'/></w:r>" + run("12"),
            "12",
        ),
        ("<w:pPr><w:tabs><w:tab w:pos='9'/></w:tabs></w:pPr>" + run("no tab"), "no tab"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>", "a\tb-c"),
        ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>", "a\nb\nc"),
        ("<w:r><w:t>one.</w:t><w:br w:type='page'/><w:t>Two</w:t></w:r>", "one.\nTwo"),
        ("<w:r><w:t>soft</w:t><w:softHyphen/><w:t>ly</w:t></w:r>", "softly"),
        (
            f"<w:r><w:ruby><w:rt>{run('とう')}</w:rt><w:rubyBase>{run('東')}</w:rubyBase></w:ruby></w:r>",
            "東",
        ),
    ],
)
def test_what_is_shown_of_a_paragraph_is_read(xml: str, text: str) -> None:
    assert of_paragraph(run("It is ") + xml + run(" in all.")) == f"It is {text} in all."


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<w:sym w:font='Wingdings' w:char='F0FE'/>", "☑"),
        ("<w:sym w:font='Wingdings' w:char='00A8'/>", "☐"),
        ("<w:sym w:font='Wingdings' w:char='F04A'/>", ""),
        ("<w:sym w:font='Symbol' w:char='F06D'/>", "μ"),
        ("<w:sym w:font='Symbol' w:char='F05A'/>", "Ζ"),
        ("<w:sym w:font='MS Gothic' w:char='2612'/>", "☒"),
        ("<w:sym w:font='Own' w:char='E001'/><w:sym w:char='x'/><w:sym/>", ""),
        (old_field("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>"), "☒"),
        (old_field("<w:checkBox><w:default w:val='1'/><w:checked w:val='0'/></w:checkBox>"), "☐"),
        (old_field("<w:checkBox><w:default w:val='1'/></w:checkBox>"), "☒"),
        (old_field("<w:checkBox><w:sizeAuto/></w:checkBox>"), "☐"),
        (old_field(f"<w:ddList><w:result w:val='1'/>{ENTRIES}</w:ddList>"), "two"),
        (old_field(f"<w:ddList>{ENTRIES}</w:ddList>"), "one"),
        (old_field(f"<w:ddList><w:result w:val='9'/>{ENTRIES}</w:ddList>"), ""),
    ],
)
def test_symbols_and_fields_of_old_forms_are_read(xml: str, text: str) -> None:
    assert of_paragraph(run("[") + f"<w:r>{xml}</w:r>" + run("]")) == f"[{text}]"


def maths(text: str) -> str:
    return f"<m:r><w:rPr/><m:t>{text}</m:t></m:r>"


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        (maths("x=5"), "x=5"),
        (f"<m:f><m:fPr/><m:num>{maths('1')}</m:num><m:den>{maths('2')}</m:den></m:f>", "(1)/(2)"),
        (f"<m:sSup><m:e>{maths('x')}</m:e><m:sup>{maths('2')}</m:sup></m:sSup>", "x^(2)"),
        (f"<m:sSub><m:e>{maths('x')}</m:e><m:sub>{maths('i')}</m:sub></m:sSub>", "x_(i)"),
        (f"<m:rad><m:radPr/><m:deg/><m:e>{maths('2')}</m:e></m:rad>", "√(2)"),
        (f"<m:rad><m:deg>{maths('3')}</m:deg><m:e>{maths('2')}</m:e></m:rad>", "√(3; 2)"),
        (f"<m:d><m:dPr/><m:e>{maths('a+b')}</m:e></m:d>", "(a+b)"),
        (
            f"<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub>{maths('i')}</m:sub><m:sup/>"
            f"<m:e>{maths('a')}</m:e></m:nary>",
            "∑_(i)a",
        ),
        (f"<m:nary><m:naryPr/><m:sub/><m:sup/><m:e>{maths('f')}</m:e></m:nary>", "∫f"),
    ],
)
def test_formulas_are_read_as_one_line(xml: str, text: str) -> None:
    assert of_paragraph(run("Let ") + f"<m:oMath>{xml}</m:oMath>" + run(" be.")) == f"Let {text} be."
    assert of_paragraph(f"<m:oMathPara><m:oMath>{xml}</m:oMath></m:oMathPara>") == text


def boxed(*blocks: str) -> str:
    """A text box as Word writes it: twice, for itself and for older programs."""
    box = f"<w:txbxContent>{''.join(blocks)}</w:txbxContent>"
    return (
        f"<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )


def with_notes(kind: str, *notes: str) -> Callable[[docx.document.Document], object]:
    """Give a document these footnotes or endnotes, numbered from 2 as Word does: the first two are lines."""
    inner = "".join(f"<w:{kind} w:id='{number}'>{note}</w:{kind}>" for number, note in enumerate(notes, 2))
    line = f"<w:{kind} w:type='separator' w:id='-1'><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>"
    xml = f"<w:{kind}s {NAMESPACES}>{line}{inner}</w:{kind}s>"
    content = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}s+xml"
    name = PackURI(f"/word/{kind}s.xml")
    relation = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}s"

    def then(document: docx.document.Document) -> None:
        part = Part(name, content, xml.encode(), document.part.package)
        document.part.relate_to(part, relation)

    return then


def note_mark(number: int, kind: str = "footnote") -> str:
    return f"<w:r><w:{kind}Reference w:id='{number}'/></w:r>"


def test_of_alternates_one_is_read() -> None:
    drawn = boxed(said("box"))
    emoji = (
        "<mc:AlternateContent><mc:Choice Requires='w16se'><w16se:symEx w16se:char='1F60A'/></mc:Choice>"
        "<mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent>"
    )
    twice = (
        "<mc:AlternateContent><mc:Choice Requires='w16se'><w:t>one</w:t></mc:Choice>"
        "<mc:Fallback><w:t>other</w:t></mc:Fallback></mc:AlternateContent>"
    )
    assert of_paragraph(run("a") + f"<w:r>{drawn}{emoji}{twice}</w:r>" + run("b")) == "a😊oneb\n\nbox"


def test_text_boxes_are_read_below_their_paragraph() -> None:
    heading = f"<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>{run('In a box')}</w:p>"
    inner = boxed(said("within"), table(row(cell(said("1")), cell(said("2")))))
    anchor = f"<w:p>{run('a')}<w:r>{inner}{boxed(heading)}</w:r>{run('b')}</w:p>"
    box = f"<w:txbxContent>{said('old')}</w:txbxContent>"
    old = f"<w:p><w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r></w:p>"
    gone = f"<w:p><w:del><w:r>{boxed(said('gone'))}</w:r></w:del></w:p>"
    found = of_body(
        anchor + said("next") + old + gone + table(row(cell(f"<w:p><w:r>{boxed(said('c'))}</w:r></w:p>")))
    )
    assert found.text == "ab\n\nwithin\n\n1 | 2\n\n# In a box\n\nnext\n\nold\n\nc\n\n"
    assert [section.label for section in found.sections] == ["", "In a box"]


def test_text_that_is_all_in_boxes_is_no_scan() -> None:
    assert of_paragraph(f"<w:r>{boxed(said('all of it'))}</w:r>") == "all of it"
    older = f"<mc:Fallback><w:pict><w:txbxContent>{said('older form')}</w:txbxContent></w:pict></mc:Fallback>"
    alternates = f"<mc:AlternateContent><mc:Choice/>{older}</mc:AlternateContent>"
    assert of_paragraph(f"<w:r>{alternates}</w:r>") == "older form"


def test_boxes_in_boxes_are_bounded() -> None:
    xml = said("deep")
    for _ in range(20):
        xml = f"<w:p><w:r><w:pict><w:txbxContent>{xml}</w:txbxContent></w:pict></w:r></w:p>"
    assert of_body(xml).text == "deep\n\n"
    xml = said("twice")
    for _ in range(12):
        xml = f"<w:p><w:r>{boxed(xml)}</w:r></w:p>"
    assert of_body(xml).text == "twice\n\n"


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_notes_have_a_mark_and_their_text(kind: str) -> None:
    cited = (
        f"<w:p>{run('The fee is 5')}{note_mark(3, kind)}{run(' percent')}{note_mark(2, kind)}{run('.')}</w:p>"
    )
    more = f"<w:r><w:{kind}Ref/></w:r>{run(' Of the')}"
    notes = with_notes(kind, said("Before tax."), f"<w:p>{more}</w:p>{said('price.')}", said("Never cited."))
    found = of_body(cited + said("End."), then=notes)
    assert (
        found.text == "The fee is 5[^1] percent[^2].\n\nEnd.\n\n[^1]: Of the price.\n\n[^2]: Before tax.\n\n"
    )


def test_notes_follow_the_section_that_cites_them() -> None:
    def heading(text: str) -> str:
        return f"<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>{text}</w:p>"

    def both(document: docx.document.Document) -> None:
        with_notes("footnote", said("foot"))(document)
        with_notes("endnote", said("end"))(document)

    again = table(row(cell(f"<w:p>{run('y')}{note_mark(2, 'endnote')}{note_mark(2)}{note_mark(9)}</w:p>")))
    deleted = f"<w:del>{note_mark(3)}</w:del>"
    found = of_body(
        f"{heading(run('One') + note_mark(2))}{said('x')}{heading(run('Two') + deleted)}{again}", then=both
    )
    assert found.text == "# One[^1]\n\nx\n\n[^1]: foot\n\n# Two\n\ny[^2][^1]\n\n[^2]: end\n\n"
    assert [section.label for section in found.sections] == ["One", "Two"]


def test_marks_without_notes_are_left_out() -> None:
    assert of_paragraph(run("a") + note_mark(2) + run("b")) == "ab"


@pytest.mark.parametrize(
    "properties",
    ["<w:gridSpan w:val='x'/>", "<w:gridSpan w:val='0'/>", "<w:gridSpan/>", "<w:vMerge w:val='odd'/>"],
)
def test_columns_that_are_wrongly_counted_lose_no_cell(properties: str) -> None:
    before = "<w:trPr><w:gridBefore w:val='-'/></w:trPr>"
    xml = table(row(before, cell(said("a"), properties), cell(said("b"))))
    assert of_body(xml).text == "a | b\n\n"


def test_notes_that_are_too_long_are_refused() -> None:
    with pytest.raises(AttachmentError) as caught:
        of_body(f"<w:p>{note_mark(2)}</w:p>", then=with_notes("footnote", said("x" * (MAX_TEXT + 1))))
    assert caught.value.code == "attachment_text_too_long"


def test_paragraphs_in_controls_keep_their_place_and_style() -> None:
    heading = f"<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>{run('Terms')}</w:p>"
    item = f"<w:p><w:pPr><w:pStyle w:val='ListBullet'/></w:pPr>{run('item')}</w:p>"
    inner = f"<w:customXml><w:customXmlPr/>{item}<w:moveTo>{said('moved')}</w:moveTo></w:customXml>"
    found = of_body(
        f"{said('first')}<w:sdt><w:sdtPr/><w:sdtContent>{heading}<w:sdt><w:sdtContent>{inner}</w:sdtContent>"
        f"</w:sdt></w:sdtContent></w:sdt><w:ins>{said('added')}</w:ins><w:del>{said('gone')}</w:del>"
        f"<w:moveFrom>{said('moved')}</w:moveFrom>{said('last')}"
    )
    assert found.text == "first\n\n# Terms\n\n- item\n\nmoved\n\nadded\n\nlast\n\n"
    assert [section.label for section in found.sections] == ["", "Terms"]


def test_rows_and_cells_in_controls_are_read() -> None:
    inner = table(row(cell(said("g"))))
    inserted = f"<w:p><w:ins>{run('h')}</w:ins></w:p>"
    xml = table(
        row(cell(said("a")), control(cell(said("b")))),
        control(row(cell(said("c")), cell(said("d")))),
        row(cell(said("e") + control(said("f") + inner)), cell(inserted)),
        row("<w:trPr><w:del w:id='1'/></w:trPr>", cell("<w:p/>"), cell("<w:p/>")),
    )
    assert of_body(xml).text == "a | b\nc | d\ne f g | h\n\n"


def test_joined_cells_are_given_as_before() -> None:
    def joined(document: docx.document.Document) -> None:
        made = document.add_table(rows=3, cols=3)
        for number, place in enumerate(made._cells):
            place.text = str(number)
        made.cell(0, 0).merge(made.cell(0, 1))
        made.cell(1, 2).merge(made.cell(2, 2))

    assert of_body("", then=joined).text == "0 1 | 2\n3 | 4 | 5 8\n6 | 7 | 5 8\n\n"


def test_a_cell_joined_over_many_rows_is_no_damage() -> None:
    rows = [row(cell(said("top"), BEGINS), cell(said("0")))]
    rows += [row(cell("<w:p/>", GOES_ON), cell(said(str(i)))) for i in range(1, 3_000)]
    found = of_body(table(*rows)).text
    assert found == "".join(f"top | {i}\n" for i in range(3_000)) + "\n"


def test_a_cell_that_is_repeated_too_often_is_refused() -> None:
    rows = [row(cell(said("x" * 100_000), BEGINS))] + [row(cell("<w:p/>", GOES_ON))] * (MAX_TEXT // 100_000)
    with pytest.raises(AttachmentError) as caught:
        of_body(table(*rows))
    assert caught.value.code == "attachment_text_too_long"


def test_tables_in_tables_are_read_however_deep() -> None:
    xml = said("l0")
    for depth in range(1, 12):
        xml = said(f"l{depth}") + table(row(cell(xml), cell(said("beside"))))
    words = of_body(xml).text.replace("|", "").split()
    assert [word for word in words if word != "beside"] == [f"l{depth}" for depth in range(11, -1, -1)]
    assert words.count("beside") == 11


def test_wrappers_without_end_are_bounded() -> None:
    deep = "<w:ins>" * 200 + run("deep") + "</w:ins>" * 200
    assert of_paragraph(deep) == "deep"
    form = "<mc:AlternateContent><mc:Choice Requires='x'>{}</mc:Choice><mc:Fallback/></mc:AlternateContent>"
    xml = "<w:t>within</w:t>"
    for _ in range(100):
        xml = form.format(xml)
    assert of_paragraph(f"<w:r>{xml}</w:r>") == "within"
