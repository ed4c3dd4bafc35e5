"""Files in the composer: pasted, dropped, shown as chips, chosen in parts, looked at."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.attachment import Attachment, FileKind, Section, SectionUnit
from app.domain.errors import AttachmentError
from app.services.attachments import DraftItem, ItemPhase
from app.ui.chat.file_view import FileView
from app.ui.composer.composer import Composer
from app.ui.composer.editor import LONG_LINES, LONG_TEXT
from app.ui.composer.parts_panel import PartsPanel
from app.ui.file_drop import FileDrop
from app.ui.file_words import part_words
from app.ui.theme.theme import Theme
from app.ui.widgets.chips import Chip


def attachment(name: str = "contract.pdf", pages: int = 12, **changes: object) -> Attachment:
    text, sections = "", []
    for number in range(1, pages + 1):
        page = f"Page {number} " + "word " * 90 + "\n\n"
        sections.append(Section(len(text), len(text) + len(page), number, number))
        text += page
    made = Attachment("f1", name, FileKind.PDF, 28_500, "ab" * 32, text, SectionUnit.PAGES, tuple(sections))
    return made.with_(**{"tokens": 6_100, "vocabulary": "v", **changes})


def ready(made: Attachment) -> DraftItem:
    return DraftItem(made.id, made.name, ItemPhase.READY, 1.0, made)


READING = DraftItem("f2", "notes.md", progress=0.4)
FAILED = DraftItem("f3", "photo.png", ItemPhase.FAILED, error=AttachmentError(code="attachment_image"))


def mime(text: str = "", files: Sequence[Path] = (), image: bool = False) -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if files:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    if image:
        data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    return data


def paste(composer: Composer, qtbot: QtBot, data: QMimeData) -> None:
    QApplication.clipboard().setMimeData(data)
    qtbot.keyClick(composer._editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_short_text_is_pasted_and_a_long_one_is_handed_over(composer: Composer, qtbot: QtBot) -> None:
    given: list[str] = []
    composer.long_text_given.connect(given.append)
    paste(composer, qtbot, mime("a short text"))
    assert composer.text == "a short text"
    long, lines = "x" * (LONG_TEXT + 1), "line\n" * LONG_LINES
    for text in (long, lines):
        paste(composer, qtbot, mime(text))
    assert given == [long, lines]
    assert composer.text == "a short text"
    with qtbot.waitSignal(composer.long_text_undone):
        qtbot.keyClick(composer._editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    # From then on undo is the text's own again.
    qtbot.keyClick(composer._editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert composer.text == ""


@pytest.mark.parametrize("draft", ["", "words", "what is written there"])
def test_the_steps_of_another_chat_are_not_undone(draft: str, composer: Composer, qtbot: QtBot) -> None:
    undone: list[bool] = []
    composer.long_text_undone.connect(lambda: undone.append(True))
    qtbot.keyClicks(composer._editor, draft and "words")
    paste(composer, qtbot, mime("line\n" * LONG_LINES))
    composer.set_text(draft)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Y):
        qtbot.keyClick(composer._editor, key, Qt.KeyboardModifier.ControlModifier)
    assert composer.text == draft
    assert not undone


def test_files_and_pictures_of_the_clipboard(composer: Composer, qtbot: QtBot, tmp_path: Path) -> None:
    files = [tmp_path / "a.txt", tmp_path / "b.pdf"]
    with qtbot.waitSignal(composer.files_given) as given:
        paste(composer, qtbot, mime(files=files))
    assert given.args == [files]
    with qtbot.waitSignal(composer.image_given):
        paste(composer, qtbot, mime(image=True))
    assert composer.text == ""


def chips(composer: Composer) -> list[Chip]:
    return composer.tray.chips()


def test_chips_tell_name_size_cost_and_progress(composer: Composer, qtbot: QtBot) -> None:
    composer.set_files([ready(attachment()), READING, FAILED])
    first, second, third = chips(composer)
    assert first.words.replace("page(s)", "pages") == "contract.pdf · 28.5 kB · 12 pages · 6.1k tokens"
    assert second.words == "notes.md · reading"
    assert third.words == "photo.png · Images can't be read"
    assert "gpt-oss reads text only" in third.accessibleDescription()
    assert [chip.accessibleName().split(",")[0] for chip in chips(composer)] == [
        "contract.pdf",
        "notes.md",
        "photo.png",
    ]
    composer.set_files([ready(attachment(vocabulary=""))], frozenset(("f1",)))
    assert chips(composer) == [first]  # the others went, this one stayed as it was
    words = first.words.replace("page(s)", "pages")  # a plural where the translations are there
    assert words == "contract.pdf · 12 pages · ~6.1k tokens, doesn't fit"
    composer.set_files([ready(attachment(chosen=(0, 1, 4), tokens=900))])
    assert first.words == "contract.pdf · 28.5 kB · pages 1–2, 5 of 12 · 900 tokens"


@pytest.mark.parametrize(
    ("chosen", "words"), [((1,), "page 2 of 12"), ((1, 2), "pages 2–3 of 12"), ((0, 4), "pages 1, 5 of 12")]
)
def test_the_parts_of_a_file_are_named(chosen: tuple[int, ...], words: str) -> None:
    assert part_words(attachment(chosen=chosen)) == words


def test_sending_waits_for_the_reading_and_needs_no_text(composer: Composer, qtbot: QtBot) -> None:
    sent: list[str] = []
    composer.send_requested.connect(lambda text, _effort: sent.append(text))
    composer.set_text("What is it?")
    composer.set_files([READING])
    assert not composer._button.isEnabled()
    qtbot.keyClick(composer._editor, Qt.Key.Key_Return)
    assert sent == []
    composer.set_files([ready(attachment())])
    composer.set_text("")
    assert composer._button.isEnabled()
    qtbot.keyClick(composer._editor, Qt.Key.Key_Return)
    assert sent == [""]
    composer.set_files([FAILED])
    assert not composer._button.isEnabled()


def test_chips_by_keyboard(composer: Composer, qtbot: QtBot) -> None:
    composer.set_files([ready(attachment()), READING])
    first, second = chips(composer)
    assert first.focusPolicy() & Qt.FocusPolicy.TabFocus
    first.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(composer.tray.file_opened) as opened:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(composer.tray.file_removed) as removed:
        qtbot.keyClick(second, Qt.Key.Key_Delete)
    assert (opened.args, removed.args) == (["f1"], ["f2"])
    with qtbot.waitSignal(composer.tray.file_removed) as clicked:
        qtbot.mouseClick(first._remove, Qt.MouseButton.LeftButton)
    assert clicked.args == ["f1"]
    assert first._remove.accessibleName() == "Remove contract.pdf"


def test_keys_on_the_button_of_a_chip_do_not_open_it(composer: Composer, qtbot: QtBot) -> None:
    composer.set_files([ready(attachment())])
    (chip,) = chips(composer)
    asked: list[str] = []
    composer.tray.file_opened.connect(lambda _: asked.append("open"))
    composer.tray.file_removed.connect(lambda _: asked.append("remove"))
    chip._remove.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        qtbot.keyClick(chip._remove, key)
    assert "open" not in asked
    asked.clear()
    qtbot.keyClick(chip._remove, Qt.Key.Key_Space)
    assert asked == ["remove"]


def test_many_chips_are_scrolled_not_grown(composer: Composer, qtbot: QtBot) -> None:
    composer.set_files([DraftItem(str(i), f"a rather long name of file {i}.txt") for i in range(20)])
    few = composer.tray.height()
    composer.resize(360, 300)
    assert composer.tray.height() == few  # three rows at any width
    composer.set_files([])
    assert composer.tray.isHidden()


def test_the_window_takes_files_dropped_anywhere(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    drop = FileDrop(window)
    hovering: list[bool] = []
    dropped: list[list[Path]] = []
    drop.hovering.connect(hovering.append)
    drop.dropped.connect(dropped.append)
    data, text = mime(files=[tmp_path / "a.txt"]), mime("words")
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, data, left, none))
    refused = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, text, left, none)
    QApplication.sendEvent(window, refused)
    assert (hovering, dropped) == ([True, False], [[tmp_path / "a.txt"]])
    assert enter.isAccepted()
    assert not refused.isAccepted()


def test_the_field_leaves_files_to_the_window(composer: Composer, qtbot: QtBot, tmp_path: Path) -> None:
    data = mime(files=[tmp_path / "a.txt"])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, data, left, none)
    QApplication.sendEvent(composer._editor.viewport(), enter)
    assert not enter.isAccepted()


# -- parts -------------------------------------------------------------------------------------


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> PartsPanel:
    panel = PartsPanel(theme)
    panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(panel)
    return panel


def test_the_first_parts_that_fit_are_chosen(panel: PartsPanel, qtbot: QtBot) -> None:
    made = attachment()
    panel.show_parts(made, 400)
    assert panel.places() == (0, 1, 2)  # by the estimate: 127 tokens a page
    panel.set_costs([100] * 12, exact=True)
    assert panel.places() == (0, 1, 2, 3)
    assert panel._first.text().startswith("First 4 page")
    assert panel._total.text() == "4 of 12 chosen · 400 of 400 tokens that are free"
    panel._all.click()
    assert panel._total.property("kind") == "warn"
    with qtbot.waitSignal(panel.chosen) as whole:
        panel._use.click()
    assert whole.args == [None]


def test_parts_by_keyboard(panel: PartsPanel, qtbot: QtBot) -> None:
    panel.show_parts(attachment(pages=3), 130)
    panel.show()
    assert panel.places() == (0,)
    parts = panel._list
    qtbot.keyClick(parts, Qt.Key.Key_Down)
    qtbot.keyClick(parts, Qt.Key.Key_Space)
    assert panel.places() == (0, 1)
    panel.set_costs([100, 100, 100], exact=True)
    assert panel.places() == (0, 1)  # what the user chose stays
    panel._none.click()
    assert not panel._use.isEnabled()
    qtbot.keyClick(parts, Qt.Key.Key_Space)
    with qtbot.waitSignal(panel.chosen) as chosen:
        qtbot.keyClick(parts, Qt.Key.Key_Return)  # it unticked the part
    assert chosen.args == [(1,)]


def test_an_earlier_choice_is_shown_again_and_a_file_can_be_left_out(panel: PartsPanel, qtbot: QtBot) -> None:
    panel.show_parts(attachment(chosen=(2, 5)), 400)
    assert panel.places() == (2, 5)
    with qtbot.waitSignal(panel.left_out):
        panel._remove.click()


def test_very_many_parts_are_made_in_slices(panel: PartsPanel, qtbot: QtBot) -> None:
    panel.show_parts(attachment(pages=1_000), 0)
    assert panel._list.topLevelItemCount() < 1_000
    qtbot.waitUntil(lambda: panel._list.topLevelItemCount() == 1_000)
    assert len(panel.places()) == 1_000  # while the room isn't known, all


def test_the_text_of_a_file_is_shown_as_it_is(theme: Theme, qtbot: QtBot) -> None:
    text = "<b>bold</b> <|end|> ![x](http://example.com/x.png)\n" * 2_000
    made = attachment(kind=FileKind.PASTED, text=text, sections=(Section(0, len(text), 1, 2_000),))
    view = FileView(theme, made, draft=True)
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: len(view.text) == len(text))
    assert view.text == text
    assert view._parts.isHidden()  # there is but one
    assert "not copied" in view._kept.text()
    view._copy.click()
    assert QApplication.clipboard().text() == text
    with qtbot.waitSignal(view.text_requested):
        view._back.click()
