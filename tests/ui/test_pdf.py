"""A chat as PDF: whatever happens to it, its end is told."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path
from random import Random

import pypdfium2
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextBlock
from pytestqt.qtbot import QtBot

from app.domain.chat import TextPart
from app.domain.exchange import ExportWords, WholeChat
from app.store.exchange.html import MessageHtml
from app.ui.exchange.pdf import PdfExport, _cut
from tests import limits
from tests.store.exchange import samples
from tests.store.exchange.test_given_parts import book, chat, leaves

RESOURCES = Path(__file__).parents[2] / "resources"
pytestmark = pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")  # at ziamath's import


def export(chat: WholeChat, path: Path) -> PdfExport:
    return PdfExport(chat, path, ExportWords(), RESOURCES, ("Sans", "Mono"))


def test_a_fault_is_told_and_leaves_no_file(qtbot: QtBot, tmp_path: Path) -> None:
    whole = samples.everything()
    odd = whole.messages[1].with_(parts=(TextPart(123),))  # type: ignore[arg-type]
    pdf = export(replace(whole, messages=(whole.messages[0], odd)), tmp_path / "a.pdf")
    with qtbot.waitSignal(pdf.refused, timeout=30_000), qtbot.waitSignal(pdf.finished, timeout=30_000):
        pdf.start()
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_and_leaves_the_old_file(qtbot: QtBot, tmp_path: Path) -> None:
    whole, random = samples.everything(), Random(1)  # no text that packs to nothing
    words = ("".join(random.choices("abcdefghijklmnop", k=7)) for _ in range(20_000))
    long = whole.messages[0].with_(parts=(TextPart(" ".join(words)),))
    (tmp_path / "a.pdf").write_bytes(b"old")
    pdf = export(replace(whole, messages=(long, *whole.messages[1:])), tmp_path / "a.pdf")
    with limits.file_size(8_000), qtbot.waitSignal(pdf.refused, timeout=60_000) as refused:
        pdf.start()
    pdf.wait()
    assert refused.args[0].code == "not_written"
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.pdf", b"old")]


def test_a_place_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    pdf = export(samples.everything(), tmp_path / "file" / "a.pdf")
    with qtbot.waitSignal(pdf.refused, timeout=30_000) as refused:
        pdf.start()
    pdf.wait()
    assert refused.args[0].code == "not_written"


def test_of_files_it_has_what_was_given(qtbot: QtBot, tmp_path: Path) -> None:
    found = chat(book((1, 2)), replace(book(()), name="other.pdf"))
    pdf = export(found, tmp_path / "a.pdf")
    with qtbot.waitSignal(pdf.written, timeout=30_000):
        pdf.start()
    pdf.wait()
    with closing(pypdfium2.PdfDocument(tmp_path / "a.pdf")) as document:
        text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    assert leaves(text) == [2, 3]
    assert "Attached: a *b* <c>.pdf (pages 2–3 of 12)" in text
    assert "Attached: other.pdf (left out)" in text


_TAGS = re.compile(r"<[^>]*>")
LONG_CODE = "\n".join(f'value_{i} = """item\n{i}""" # comment <{i}>' for i in range(300))
PROSE = "\n\n".join(f"Paragraph {i} follows." for i in range(30))
LONG = f"""Before.

```py
{LONG_CODE}
```

## Explanation

{PROSE}

- one
  ```py
  {LONG_CODE.replace(chr(10), chr(10) + "  ")}
  ```
- second item

| a | b |
|---|---|
| 1 | 2 |

```
short
```

```py
{LONG_CODE}
```

End."""


def test_only_long_code_that_stands_by_itself_is_cut() -> None:
    page = MessageHtml(ExportWords(), lambda *_: "").markdown(LONG)
    pieces = list(_cut(page, 3_000))
    assert len(pieces) > 10
    for tag in ("pre", "code", "ul", "li", "table", "span"):
        assert all(piece.count(f"<{tag}") == piece.count(f"</{tag}>") for piece in pieces), tag
    (middle,) = (piece for piece in pieces if "Explanation" in piece)
    assert middle.index("</pre>") < middle.index("Explanation")  # the end of the code before it
    assert middle.count("Paragraph") == 30
    assert "<li>second item</li>" in middle
    assert "<pre><code>short</code></pre>" in middle

    words = [_TAGS.sub("", text).split() for text in ("\n".join(pieces), page)]
    assert words[0] == words[1]


def families_of(block: QTextBlock) -> list[str]:
    """The fonts that the first words of a block ask for."""
    return [] if block.begin().atEnd() else block.begin().fragment().charFormat().fontFamilies() or []


def test_words_after_long_code_are_no_code(qtbot: QtBot, tmp_path: Path) -> None:
    whole = samples.everything()
    answer = whole.messages[1].with_(parts=(TextPart(LONG),))
    pdf = export(replace(whole, messages=(whole.messages[0], answer)), tmp_path / "a.pdf")
    pdf._document = pdf._make_document(QRectF(0, 0, 600, 900))
    pdf._html = MessageHtml(ExportWords(), lambda *_: "")
    assert list(pdf._write())
    families: dict[str, set[str]] = {}
    gaps = 0
    block = pdf._document.begin()
    while block.isValid():
        text, style = block.text(), block.blockFormat()
        families.setdefault(text.strip(), set()).update(families_of(block))
        if text.startswith("value_"):
            assert style.background().style() is not Qt.BrushStyle.NoBrush, text
            gaps += bool(style.topMargin())
        block = block.next()
    assert gaps == 3  # above each stretch of code, none where it was cut
    assert families['value_299 = """item'] == {"Mono"}
    for words in ("Before.", "Explanation", "Paragraph 29 follows.", "second item", "End."):
        assert families[words] == set(), words
