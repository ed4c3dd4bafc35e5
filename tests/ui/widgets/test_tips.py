"""Tool tips and questions: what Qt would read as markup is words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.domain.models import Connection
from app.system.parts import Part
from app.ui.settings.connections import ConnectionTable
from app.ui.settings.parts import PartsTable
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import ElidedLabel, Picture
from app.ui.widgets.question import Question
from app.ui.widgets.share_bar import Share, ShareBar
from app.ui.widgets.tips import in_a_tip
from tests.ui.tips import read_by_qt

RESOURCES = Path(__file__).parents[3] / "resources"
PINK = QColor(255, 0, 255)


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(RESOURCES, "light")


@pytest.fixture
def markup(tmp_path: Path) -> str:
    """Words that show a local picture where they are read as markup."""
    picture = tmp_path / "private.png"
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(PINK)
    assert image.save(str(picture))
    return f'a <b>& &lt; <img src="{picture}"> b.txt'


def is_drawn(widget: QWidget) -> bool:
    """Whether the local picture is seen in a widget."""
    image = widget.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(x, y) == PINK for x, y in points)


def help_event(widget: QWidget, point: QPoint) -> None:
    event = QHelpEvent(QEvent.Type.ToolTip, point, widget.mapToGlobal(point))
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Send",
        "<b>x</b>",
        "a < b & c > d",
        "&lt;b&gt;",
        "x\n<img src='/x'>",
        "1\n2 <i>3</i>",
        "\ufeff<b>",
        "<!-- -->",
    ],
)
@pytest.mark.parametrize("wrap", [False, True])
def test_a_tip_says_its_text_to_the_letter(qtbot: QtBot, text: str, *, wrap: bool) -> None:
    assert read_by_qt(in_a_tip(text, wrap=wrap)).strip("\ufeff") == text.strip("\ufeff")


def test_a_tip_without_markup_is_left_to_screen_readers_as_it_is() -> None:
    assert in_a_tip("Remove report.txt") == "Remove report.txt"


def test_no_tip_draws_a_file(theme: Theme, qtbot: QtBot, markup: str) -> None:
    button = IconButton(theme, "close", f"Remove {markup}")
    qtbot.addWidget(button)
    button.show()
    help_event(button, button.rect().center())
    tips = [w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel") and w.isVisible()]
    assert tips
    assert not any(map(is_drawn, tips))
    QToolTip.hideText()


def test_every_widget_with_foreign_words_says_them_to_the_letter(
    theme: Theme, qtbot: QtBot, markup: str
) -> None:
    chip, label = Chip(theme, removable=True), ElidedLabel(markup)
    chip.set_words(markup, markup, f"Remove {markup}")
    parts, connections = PartsTable(), ConnectionTable()
    parts.set_parts([Part(markup, "1", "MIT")])
    connections.set_connections([Connection(1, 0.0, markup, "search")])
    for widget in (chip, label, parts, connections):
        qtbot.addWidget(widget)
    label.resize(40, 20)
    label.grab()
    assert read_by_qt(label.toolTip()) == markup
    (remove,) = chip.findChildren(IconButton)
    assert read_by_qt(remove.toolTip()) == f"Remove {markup}"
    for holder, column in ((parts, 0), (connections, 1)):
        (table,) = holder.findChildren(QTableWidget)
        item = table.item(0, column)
        assert item is not None
        assert read_by_qt(item.toolTip()) == markup


def test_a_share_says_its_name_to_the_letter(theme: Theme, qtbot: QtBot, markup: str) -> None:
    bar = ShareBar(theme)
    qtbot.addWidget(bar)
    bar.set_shares([Share(1, markup, "1k", "warn")])
    bar.show()
    help_event(bar, bar.rect().center())
    assert read_by_qt(QToolTip.text()) == f"{markup} 1k"
    QToolTip.hideText()


def test_a_question_reads_no_markup(qtbot: QtBot, markup: str) -> None:
    question = Question(None, markup, markup)
    qtbot.addWidget(question)
    labels = [label for label in question.findChildren(QLabel) if label.text()]
    assert [label.text() for label in labels] == [markup, markup]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert not is_drawn(question)


def test_a_label_for_a_picture_reads_no_markup(qtbot: QtBot) -> None:
    picture = Picture()
    qtbot.addWidget(picture)
    assert picture.textFormat() is Qt.TextFormat.PlainText
