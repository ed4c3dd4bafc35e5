"""Walks through the XML of a Word document: what is shown of it, in whatever it is wrapped.

The elements of ISO/IEC 29500-1, section 17. What nests is kept on a list of our own, not on Python's stack.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
PARAGRAPH, TABLE, ROW, CELL = f"{_W}p", f"{_W}tbl", f"{_W}tr", f"{_W}tc"
BODY, BOX = f"{_W}body", f"{_W}txbxContent"
_VALUE = f"{_W}val"
# What refers to a note, and the name that the note then has in its own part (sections 17.11.14 and 17.11.7).
_CITED = {f"{_W}footnoteReference": f"{_W}footnote", f"{_W}endnoteReference": f"{_W}endnote"}
_WORDS = frozenset((f"{_W}t", f"{_M}t"))
_ALTERNATES = f"{_MC}AlternateContent"
# What stands around paragraphs, tables, rows and cells, and shows nothing by itself.
_WRAPPERS = frozenset(
    (f"{_W}sdt", f"{_W}sdtContent", f"{_W}customXml", f"{_W}smartTag", f"{_W}ins", f"{_W}moveTo")
)
_SAID = {
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}tab": "\t",
    f"{_W}ptab": "\t",
    f"{_W}noBreakHyphen": "-",
}
# Properties (a tab stop is written like a tab), what was taken away, what is drawn, readings above a word.
_SILENT = frozenset(
    (
        *(f"{_W}pPr", f"{_W}rPr", f"{_W}sdtPr", f"{_W}sdtEndPr", f"{_W}tblPr", f"{_W}trPr", f"{_W}tcPr"),
        *(f"{_W}del", f"{_W}moveFrom", f"{_W}delText", f"{_W}instrText", f"{_W}delInstrText"),
        *(f"{_W}drawing", f"{_W}pict", f"{_W}object", BOX, f"{_W}rt"),
    )
)
_GONE = frozenset((f"{_W}del", f"{_W}moveFrom"))
# Symbols are given as characters of a font that has its own order: those that carry a meaning.
_SYMBOLS = {
    "Symbol": str.maketrans(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz£¥¬®°±³´·¸¹»Ö×åò",
        "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ≤∞←→°±≥×•÷≠≈√⋅∑∫",
    ),
    "Wingdings": str.maketrans("o\xa8x\xfd\xfe\xfc\xfb\xe0\xdf", "☐☐☒☒☑✓✗→←"),
    "Wingdings 2": str.maketrans("\xa3RSTPO", "☐☑☒☒✓✗"),
}
# What a formula shows by place (section 22.1) is told by marks: without them a half would be a twelve.
_MARKS = {
    f"{_M}num": ("(", ")"),
    f"{_M}den": ("/(", ")"),
    f"{_M}sup": ("^(", ")"),
    f"{_M}sub": ("_(", ")"),
    f"{_M}lim": ("_(", ")"),
    f"{_M}rad": ("√(", ")"),
    f"{_M}deg": ("", "; "),
    f"{_M}d": ("(", ")"),
    f"{_M}mr": ("", "; "),
    # Only where the walk began above them: no two words become one.
    PARAGRAPH: ("", " "),
    CELL: ("", " "),
}


def words(element: Any, cite: Callable[[str, str], str] = lambda _tag, _id: "") -> str:
    """Return the text that is shown of an element: inserted and moved here, not deleted or moved away.

    `cite` is given the tag and the id of a note and says what stands in its place. Boxes are left to `boxes`.
    """
    parts: list[str] = []
    walks: list[tuple[Iterator[Any], str]] = [(iter(element), "")]
    while walks:
        children, end = walks[-1]
        child = next(children, None)
        if child is None:
            parts.append(end)
            walks.pop()
            continue
        tag = child.tag
        if tag in _WORDS:
            parts.append(child.text or "")
        elif tag in _SAID:
            parts.append(_SAID[tag])
        elif tag in _CITED:
            parts.append(cite(_CITED[tag], child.get(f"{_W}id", "")))
        elif tag == _ALTERNATES:
            walks.append((_alternates(child, parts), ""))
        elif tag in _TOLD:
            parts.append(_TOLD[tag](child))
        elif tag not in _SILENT:
            begin, end = _MARKS.get(tag, ("", "")) if len(child) else ("", "")
            parts.append(begin)
            walks.append((iter(child), end))
    return "".join(parts)


def _alternates(element: Any, parts: list[str]) -> Iterator[Any]:
    """The forms of one thing, until one gave text: an emoji has its text in the last form only."""
    for form in element:
        before = len(parts)
        yield form  # walked by the caller before it asks for the next one
        if any(parts[before:]):
            return


def within(element: Any, *wanted: str) -> Iterator[Any]:
    """Yield the children of these names, those in controls, custom XML and tracked insertions too."""
    walks = [iter(element)]
    while walks:
        child = next(walks[-1], None)
        if child is None:
            walks.pop()
        elif child.tag in wanted:
            yield child
        elif child.tag in _WRAPPERS:
            walks.append(iter(child))
        elif child.tag == _ALTERNATES:
            walks.append(iter(next((form for form in child if len(form)), ())))


def boxes(element: Any) -> Iterator[Any]:
    """Yield the text boxes that are anchored in an element, not those in them; of alternates one form's."""
    if next(element.iter(BOX), None) is None:  # most have none, and the parser's own walk is fast
        return
    walks = [iter(element)]
    while walks:
        child = next(walks[-1], None)
        if child is None:
            walks.pop()
        elif child.tag == BOX:
            yield child
        elif child.tag == _ALTERNATES:
            walks.append(iter(next((form for form in child if next(form.iter(BOX), None) is not None), ())))
        elif child.tag not in _GONE:
            walks.append(iter(child))


def notes(part: Any) -> dict[tuple[str, str], Any]:
    """Return the notes of their part by the tag and the id that `words` cites them by."""
    wanted = frozenset(_CITED.values())
    return {(note.tag, note.get(f"{_W}id", "")): note for note in part if note.tag in wanted}


def is_deleted(row: Any) -> bool:
    """Whether a row of a table was deleted while changes were tracked."""
    properties = row.find(f"{_W}trPr")
    return properties is not None and properties.find(f"{_W}del") is not None


def style_names(part: Any) -> dict[str, str]:
    """Return the names of the styles of paragraphs by their ids; the usual one has the id "" too."""
    found: dict[str, str] = {}
    for style in part.iter(f"{_W}style"):
        if style.get(f"{_W}type", "paragraph") == "paragraph":
            name = _value(style, "name")
            found.setdefault(style.get(f"{_W}styleId", ""), name)
            if style.get(f"{_W}default", "0") in ("1", "true", "on"):
                found[""] = name
    return found


def style_of(paragraph: Any) -> str:
    """Return the id of the style of a paragraph, "" for the usual one."""
    return _value(paragraph, "pPr", "pStyle")


def is_listed(paragraph: Any) -> bool:
    """Whether a paragraph is an item of a list by itself, and not by its style."""
    return _at(paragraph, "pPr", "numPr") is not None


def goes_on(cell: Any) -> bool:
    """Whether a cell goes on with the one above it."""
    return _at(cell, "tcPr", "vMerge") is not None and _value(cell, "tcPr", "vMerge") in ("", "continue")


def span(cell: Any) -> int:
    """Return how many columns a cell takes."""
    return max(1, _number(_value(cell, "tcPr", "gridSpan")))


def skipped(row: Any) -> int:
    """Return how many columns a row leaves out before its first cell."""
    return _number(_value(row, "trPr", "gridBefore"))


def _at(element: Any, *names: str) -> Any:
    """The first child of the first child of these names, None where there is none."""
    for name in names:
        element = element.find(_W + name)
        if element is None:
            return None
    return element


def _value(element: Any, *names: str) -> str:
    """The value of a property, "" where there is none."""
    found = _at(element, *names)
    return "" if found is None else str(found.get(_VALUE, ""))


def _number(value: str) -> int:
    """A number of columns, 0 for what is none: a wrong one doesn't make a document unreadable."""
    return int(value) if value.isdecimal() and len(value) < 6 else 0


def _symbol(element: Any) -> str:
    """The character of `w:sym`; "" for an ornament of a font."""
    try:
        code = int(element.get(f"{_W}char", ""), 16)
    except ValueError:
        return ""
    known = _SYMBOLS.get(element.get(f"{_W}font", ""))
    if known is not None:
        return chr(known[code & 0xFF]) if code & 0xFF in known else ""
    # Beyond the private area, where fonts put what they like, it is the character itself.
    return chr(code) if 0x20 <= code < 0xD800 or 0xF900 <= code < 0xFFFE else ""


def _ticked(box: Any) -> str:
    """A check box of an old form: its state is a property, not a text."""
    state = box.find(f"{_W}checked")
    state = box.find(f"{_W}default") if state is None else state
    off = state is None or state.get(f"{_W}val", "1") in ("0", "false", "off")
    return "☐" if off else "☒"


def _chosen(choices: Any) -> str:
    """What is chosen in a list of an old form."""
    entries = [entry.get(f"{_W}val", "") for entry in choices.findall(f"{_W}listEntry")]
    result = choices.find(f"{_W}result")
    result = choices.find(f"{_W}default") if result is None else result
    number = "0" if result is None else result.get(f"{_W}val", "0")
    return entries[int(number)] if number.isdecimal() and int(number) < len(entries) else ""


def _operator(properties: Any) -> str:
    """The sign of a sum, a product, an integral."""
    sign = properties.find(f"{_M}chr")
    return "∫" if sign is None else str(sign.get(f"{_M}val", ""))


_TOLD = {f"{_M}naryPr": _operator, f"{_W}sym": _symbol, f"{_W}checkBox": _ticked, f"{_W}ddList": _chosen}
