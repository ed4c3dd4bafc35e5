"""Two versions side by side: which are shown, what they cost, what can be done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.chat import Channel, Effort, Message, MessageStatus, ReasoningPart, Role, TextPart, Usage
from app.domain.deltas import ChannelStarted, TextAdded
from app.ui.chat.code_block import CodeBlock, CodeText
from app.ui.chat.compare import CompareView, VersionCard
from app.ui.chat.math import MathRenderer
from app.ui.chat.text_block import TextBlock
from app.ui.errors import explain
from app.ui.theme.theme import Theme
from app.ui.widgets.rich import RichText
from tests.ui.chat.conftest import RESOURCES


def version(name: str, effort: Effort, text: str, reasoning: int = 0) -> Message:
    usage = Usage(100, 0, reasoning + 118, reasoning, 1.0, 2.1, 0.3, 2.1)
    parts = (ReasoningPart("Hm.", 1.0), TextPart(text)) if reasoning else (TextPart(text),)
    return Message(name, "c", "u", Role.ASSISTANT, parts, usage=usage, effort=effort)


A, B, C = (
    version("a", Effort.LOW, "Short."),
    version("b", Effort.HIGH, "Long.", 512),
    version("c", Effort.HIGH, "Again."),
)


@pytest.fixture
def view(theme: Theme, math: MathRenderer, qtbot: QtBot) -> CompareView:
    view = CompareView(theme, math, explain)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    return view


def words(view: CompareView) -> str:
    shown = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    return "\n".join(shown)


def button(view: CompareView, word: str) -> QAbstractButton:
    return next(b for b in view.findChildren(QAbstractButton) if b.isVisible() and b.text() == word)


def cards(view: CompareView) -> list[VersionCard]:
    return [card for card in view.findChildren(VersionCard) if card.isVisible()]


def test_cost_and_effort_of_both_are_told(view: CompareView, qtbot: QtBot) -> None:
    view.show_versions("Why?", [A, B], "b")
    assert "Low" in words(view)
    assert "High" in words(view)
    assert "2.1 s · 0 reasoning · 118 answer tokens" in words(view)
    assert "512 reasoning" in words(view)
    with qtbot.waitSignal(view.keep_requested) as told:
        button(view, "Keep this one").click()
    assert told.args == ["a"]
    with qtbot.waitSignal(view.answer_again_requested) as asked:
        button(view, "Answer again at Medium").click()
    assert asked.args == [Effort.MEDIUM]
    with qtbot.waitSignal(view.closed):
        QTest.keyClick(view, Qt.Key.Key_Escape)
    with qtbot.waitSignal(view.closed):
        button(view, "Close comparison").click()


def test_of_many_versions_two_are_chosen(view: CompareView, qtbot: QtBot) -> None:
    view.show_versions("Why?", [A, B, C], "c")
    assert [card.message for card in cards(view)] == [B, C]
    assert button(view, "2 / 3 ▾").isVisible()
    cards(view)[0].other_requested.emit("a")
    assert [card.message for card in cards(view)] == [A, C]
    view.show_versions("Why?", [A, B, C], "a")
    assert [card.message for card in cards(view)] == [A, B]


def test_a_narrow_window_puts_one_above_the_other(view: CompareView, qtbot: QtBot) -> None:
    view.show_versions("Why?", [A, B], "b")
    first, second = cards(view)
    assert first.y() == second.y()
    assert first.height() == second.height()
    view.resize(600, 500)
    qtbot.waitUntil(lambda: second.y() >= first.y() + first.height())
    assert first.x() == second.x()


def test_a_version_streams_into_its_card(view: CompareView, qtbot: QtBot) -> None:
    fresh = Message("n", "c", "u", Role.ASSISTANT, status=MessageStatus.STREAMING, effort=Effort.MEDIUM)
    view.show_versions("Why?", [A, fresh], "n")
    view.stream("n", [ChannelStarted(Channel.FINAL), TextAdded(Channel.FINAL, "Because.")])
    view.stream("unknown", [TextAdded(Channel.FINAL, "x")])
    done = fresh.with_(parts=(TextPart("Because."),), status=MessageStatus.DONE, usage=A.usage)
    view.put(done)
    view.put(C)
    assert [card.message for card in cards(view)] == [A, done]
    view.show_versions("Why?", [A], "a")
    assert len(cards(view)) == 1


def test_a_failed_version_is_answered_again(view: CompareView, qtbot: QtBot) -> None:
    cut = A.with_(status=MessageStatus.FAILED, error="engine_died", detail="exit status 1")
    lost = C.with_(status=MessageStatus.INTERRUPTED)
    view.show_versions("Why?", [cut, lost], "a")
    with qtbot.waitSignal(view.remedy_requested) as remedy:
        button(view, "Restart engine").click()
    assert remedy.args == ["restart_engine", "a"]
    with qtbot.waitSignal(view.answer_again_requested) as asked:
        button(view, "Retry").click()
    assert asked.args == [Effort.HIGH]
    links = [b.text() for b in view.findChildren(QAbstractButton) if b.isVisible() and "again" in b.text()]
    assert links == ["Answer again at Medium"]


def test_reasoning_that_runs_can_be_cut_short(view: CompareView, qtbot: QtBot) -> None:
    fresh = Message("n", "c", "u", Role.ASSISTANT, status=MessageStatus.STREAMING, effort=Effort.MEDIUM)
    view.show_versions("Why?", [A, fresh], "n")
    view.stream("n", [ChannelStarted(Channel.ANALYSIS), TextAdded(Channel.ANALYSIS, "Hm.")])
    with qtbot.waitSignal(view.answer_now_requested):
        button(view, "Answer now").click()


def test_the_menu_names_every_version(view: CompareView, qtbot: QtBot) -> None:
    view.show_versions("Why?", [A, B, C], "c")
    choices = cards(view)[0].version_menu().actions()
    assert [choice.text() for choice in choices] == ["1 / 3 · Low", "2 / 3 · High", "3 / 3 · High"]
    assert [choice.isChecked() for choice in choices] == [False, True, False]
    choices[0].trigger()
    assert [card.message for card in cards(view)] == [A, C]


def test_the_keyboard_goes_the_way_the_eye_goes(view: CompareView, qtbot: QtBot) -> None:
    view.show_versions("Why?", [A, B], "b")
    way = ("Your message", "Keep this one", "Answer", "Shown", "Thought", "Answer", "Close comparison")
    first = next(w for w in view.findChildren(QWidget) if w.accessibleName() == way[0])
    qtbot.waitUntil(lambda: view.isActiveWindow() and len(view.findChildren(TextBlock)) == 2)
    first.setFocus()
    for name in way:
        focus = QApplication.focusWidget()
        assert focus is not None
        assert name in focus.accessibleName()
        QTest.keyClick(focus, Qt.Key.Key_Tab)


def test_another_language_is_followed(view: CompareView, qtbot: QtBot) -> None:
    view.show_versions("Pourquoi ?", [A, B], "b")
    french = QTranslator()
    assert french.load(str(RESOURCES / "i18n" / "alcove_fr.qm"))
    try:
        QApplication.installTranslator(french)
        qtbot.waitUntil(lambda: "Faible" in words(view))
        assert button(view, "Garder celle-ci")
    finally:
        QApplication.removeTranslator(french)


def test_it_follows_the_theme(view: CompareView, theme: Theme) -> None:
    view.show_versions("Why?", [A, B], "b")
    theme.set_mode("dark")
    assert view.grab().width() == 1000


CODE = version("d", Effort.LOW, "Words.\n\n```python\nx = 1\n```")


def test_code_is_saved_from_both_cards(view: CompareView, qtbot: QtBot) -> None:
    view.show_versions("Why?", [CODE, CODE.with_(id="e")], "e")
    qtbot.waitUntil(lambda: len(view.findChildren(CodeBlock)) == 2)
    for block in view.findChildren(CodeBlock):
        with qtbot.waitSignal(view.save_requested) as saved:
            block.more_menu().actions()[0].trigger()
        assert saved.args == ["x = 1", "python"]


def test_the_answers_follow_the_zoom(view: CompareView, theme: Theme, qtbot: QtBot) -> None:
    view.show_versions("Why?", [CODE, B], "b")
    qtbot.waitUntil(lambda: len(view.findChildren(TextBlock)) == 2)

    def sizes() -> list[tuple[str, float]]:
        return [(text.toPlainText(), size_of(text)) for text in view.findChildren(RichText)]

    before, height = sizes(), cards(view)[0].height()
    theme.set_zoom(200)
    assert sizes() == [(text, 2 * size) for text, size in before]
    qtbot.waitUntil(lambda: cards(view)[0].height() > height)  # once it is laid out
    theme.set_zoom(100)
    assert sizes() == before
    qtbot.waitUntil(lambda: cards(view)[0].height() == height)


def size_of(text: RichText) -> float:
    """The size of a text's letters, in points where it is code, else in pixels."""
    if isinstance(text, CodeText):
        return text.document().defaultFont().pointSizeF()
    return text.document().begin().begin().fragment().charFormat().font().pixelSize()
