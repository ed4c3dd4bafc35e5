"""The options of a chat and the exact prompt of a reply."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.generation import GenerationRecord, PromptPiece, Sampling, control
from app.domain.options import ChatOptions, Preset
from app.ui.chat.options_panel import ChatOptionsDialog
from app.ui.chat.prompt_view import PromptView
from app.ui.theme.theme import Look, Theme
from app.ui.widgets.switch import Switch

KIND = Preset("Kind", "Be kind.")


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot) -> ChatOptionsDialog:
    dialog = ChatOptionsDialog(theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show_options(ChatOptions(), [KIND], Sampling())
    dialog.show()
    return dialog


def field(widget: QWidget, name: str) -> Any:
    kinds = (QLineEdit, QPlainTextEdit, Switch)
    return next(w for kind in kinds for w in widget.findChildren(kind) if w.accessibleName() == name)


def button(widget: QWidget, word: str) -> QAbstractButton:
    return next(b for b in widget.findChildren(QAbstractButton) if b.isVisible() and b.text() == word)


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def test_instructions_are_told_after_typing_and_at_the_end(dialog: ChatOptionsDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.options_changed) as told:
        field(dialog, "Instructions").setPlainText("Be short.")
    assert told.args == [ChatOptions("Be short.")]
    with qtbot.waitSignal(dialog.options_changed) as last:
        field(dialog, "Instructions").setPlainText("Be very short.")
        dialog.close()
    assert last.args == [ChatOptions("Be very short.")]


def test_large_letters_leave_the_dialog_on_the_screen(theme: Theme, qtbot: QtBot) -> None:
    QApplication.setFont(theme.font(14))
    theme.set_look(Look("light", text_size=300))
    dialog = ChatOptionsDialog(theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show_options(ChatOptions(sampling=Sampling()), [KIND], Sampling())
    dialog.show()
    qtbot.waitExposed(dialog)
    room = dialog.screen().availableGeometry()
    qtbot.waitUntil(lambda: dialog.height() < room.height())
    done, seed = button(dialog, "Done"), field(dialog, "Seed")
    assert dialog.rect().contains(done.geometry())
    assert seed.visibleRegion().isEmpty()
    dialog.activateWindow()
    field(dialog, "Min-p").setFocus()
    qtbot.waitUntil(field(dialog, "Min-p").hasFocus)
    QTest.keyClick(field(dialog, "Min-p"), Qt.Key.Key_Tab)  # what has no room is scrolled to
    assert seed.hasFocus()
    qtbot.waitUntil(lambda: not seed.visibleRegion().isEmpty())


def test_instructions_that_are_too_long_are_said_to_be_cut(dialog: ChatOptionsDialog, qtbot: QtBot) -> None:
    said = f"Only the first {QLocale().toString(20_000)} characters are kept."
    with qtbot.waitSignal(dialog.options_changed) as told:
        field(dialog, "Instructions").setPlainText("x" * 20_001)
    assert said in words(dialog)
    assert told.args == [ChatOptions("x" * 20_000)]
    assert len(field(dialog, "Instructions").toPlainText()) == 20_001  # for the user to shorten
    field(dialog, "Instructions").setPlainText("🙂" * 20_000)
    assert said not in words(dialog)


def test_what_a_chat_overrides_is_shown_and_can_be_given_up(dialog: ChatOptionsDialog, qtbot: QtBot) -> None:
    own = ChatOptions("Be short.", Sampling(temperature=0.5, seed=4))
    dialog.show_options(own, [], Sampling(temperature=0.9, repeat_penalty=1.2), "Be kind.")
    assert "in place of 0.9" in words(dialog)
    assert "in place of random each time" in words(dialog)
    assert "In place of the general instructions; empty uses those again." in words(dialog)
    field(dialog, "Instructions").setPlainText("")
    assert field(dialog, "Instructions").placeholderText() == "Be kind."
    assert not any(word.startswith("In place of the general") for word in words(dialog))
    with qtbot.waitSignal(dialog.options_changed) as told:
        button(dialog, "Use the general values").click()
    assert told.args == [ChatOptions()]
    assert not any(word.startswith("in place of") for word in words(dialog))


def test_presets_are_used_saved_and_deleted(dialog: ChatOptionsDialog, qtbot: QtBot) -> None:
    menu = dialog.preset_menu()
    menu.actions()[0].trigger()
    assert dialog.options.instructions == "Be kind."
    field(dialog, "Instructions").setPlainText("Be brief.")
    button(dialog, "Save as preset…").click()
    name = field(dialog, "Name of the preset")
    name.setText("  Brief  ")
    with qtbot.waitSignal(dialog.presets_changed) as told:
        QTest.keyClick(name, Qt.Key.Key_Return)
    assert told.args == [[Preset("Brief", "Be brief."), KIND]]
    away: Any = next(a.menu() for a in dialog.preset_menu().actions() if a.menu() is not None)
    with qtbot.waitSignal(dialog.presets_changed) as left:
        away.actions()[1].trigger()
    assert left.args == [[Preset("Brief", "Be brief.")]]


def test_sampling_of_its_own(dialog: ChatOptionsDialog, qtbot: QtBot) -> None:
    assert not field(dialog, "Temperature").isEnabled()
    with qtbot.waitSignal(dialog.options_changed) as told:
        field(dialog, "Own sampling values in this chat").click()
    assert told.args == [ChatOptions("", Sampling())]
    assert words(dialog).count("recommended") == 5
    with qtbot.waitSignal(dialog.options_changed):
        field(dialog, "Temperature").setText("0.2")
        field(dialog, "Seed").setText("7")
    assert dialog.options.sampling == Sampling(temperature=0.2, seed=7)
    assert any("repeats itself" in line for line in words(dialog))
    with qtbot.waitSignal(dialog.options_changed) as restored:
        button(dialog, "Restore recommended values").click()
    assert restored.args == [ChatOptions("", Sampling())]


@pytest.mark.parametrize("text", ["much", "3", "-1", "nan", "1e999"])
def test_a_number_that_cannot_be_is_said_and_not_told(
    dialog: ChatOptionsDialog, qtbot: QtBot, text: str
) -> None:
    field(dialog, "Own sampling values in this chat").click()
    with qtbot.assertNotEmitted(dialog.options_changed, wait=400):
        field(dialog, "Temperature").setText(text)
    assert any("A number from 0 to 2" in line for line in words(dialog))
    assert dialog.options.sampling == Sampling()


def test_the_prompt_with_its_tokens_marked(theme: Theme, qtbot: QtBot) -> None:
    view = PromptView(theme)
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(view)
    typed = "What is <|end|>? <b>x</b>"
    pieces = [control("<|start|>"), PromptPiece("user"), control("<|message|>"), PromptPiece(typed)]
    record = GenerationRecord("m.gguf", "ab" * 32, "0.3.36", "zen4", 8192, Sampling(seed=7), ("glued_name",))
    view.show_prompt(pieces, record, "high")
    view.show()
    text = view.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    qtbot.waitUntil(lambda: text.toPlainText() == f"<|start|>user<|message|>{typed}")
    assert view.plain_text() == text.toPlainText()
    facts = next(line for line in words(view) if "sha256" in line)
    for fact in ("m.gguf", "abababababab…", "zen4", "high", "Seed: 7", "glued_name"):
        assert fact in facts
    marked = [text.document().find("<|end|>"), text.document().find("<|start|>")]
    assert [cursor.charFormat().background().color() for cursor in marked] != [
        theme.token("accent_soft"),
        theme.token("accent_soft"),
    ]
    assert marked[1].charFormat().background().color() == theme.token("accent_soft")
    QTest.keyClicks(field(view, "Find in the prompt"), "end")
    assert "1 hits" in words(view) or "1 hit" in words(view)
    button(view, "Next").click()
    assert text.textCursor().selectedText() == "end"
    button(view, "Copy").click()
    assert QGuiApplication.clipboard().text() == view.plain_text()
    with qtbot.waitSignal(view.export_requested):
        button(view, "Export…").click()


def test_a_long_prompt_is_written_in_slices(theme: Theme, qtbot: QtBot) -> None:
    view = PromptView(theme)
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(view)
    view.show_prompt([PromptPiece("line of words\n" * 40_000)], None, "")
    text = view.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == ""
    qtbot.waitUntil(lambda: text.blockCount() == 40_001, timeout=20_000)
