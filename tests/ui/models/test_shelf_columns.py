"""The columns of the shelf at every size of text and width, and what stands where in a row."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.library.shelf import Check, Source
from app.system.paths import Paths
from app.ui.models.shelf_row import ShelfRow
from app.ui.models.shelf_section import ShelfSection
from app.ui.theme.theme import Look, Theme
from app.ui.widgets.labels import ElidedLabel
from tests.ui.pages.test_shelf_section import GUIDE_ENTRY, entry

RESOURCES = Paths.discover().resources


@pytest.fixture
def sections(qtbot: QtBot) -> Iterator[list[QWidget]]:
    """What a test shows, which is put away with the size of text that it chose."""
    made: list[QWidget] = []
    yield made
    for widget in made:
        widget.close()
        widget.deleteLater()
    Theme(RESOURCES, "light")


def shown(made: list[QWidget], percent: int, monkeypatch: pytest.MonkeyPatch) -> ShelfSection:
    """A section with models, the text so large for the program and the system together."""
    monkeypatch.setattr("app.ui.theme.theme.system_scale", lambda _font: percent / min(percent, 200))
    host = QWidget()
    made.append(host)
    section = ShelfSection(Theme(RESOURCES, Look("light", text_size=min(percent, 200))))
    section.setParent(host)
    host.resize(1000, 1200)
    section.set_models(
        [GUIDE_ENTRY, entry("gpt-oss-20b-legal-fr"), entry("b", source=Source.FOLDER)], "guide"
    )
    section.show()
    host.show()
    return section


def lay_out(section: ShelfSection, width: int) -> None:
    section.setGeometry(0, 0, width, 1200)
    settle()


def settle() -> None:
    for _ in range(4):  # a layout asks that of what holds it
        QApplication.sendPostedEvents()


def buttons(widget: QWidget) -> list[QAbstractButton]:
    return [button for button in widget.findChildren(QAbstractButton) if button.isVisible()]


@pytest.mark.parametrize("percent", [100, 115, 130, 150, 175, 200, 250, 300])
def test_every_width_has_its_columns(
    sections: list[QWidget], monkeypatch: pytest.MonkeyPatch, percent: int
) -> None:
    section = shown(sections, percent, monkeypatch)
    for width in range(500, 1001, 20):
        lay_out(section, width)
        for row in section.findChildren(ShelfRow):
            assert row.width() == width
            for label in row.findChildren(QLabel):
                if label.isVisible() and not label.wordWrap() and not isinstance(label, ElidedLabel):
                    needed = label.fontMetrics().horizontalAdvance(label.text())
                    assert label.width() >= needed, (width, label.text())
            for button in buttons(row):
                assert button.width() >= button.sizeHint().width(), (width, button.text())


def test_the_heads_stand_over_their_columns(sections: list[QWidget], monkeypatch: pytest.MonkeyPatch) -> None:
    for percent in (100, 150, 200):
        section = shown(sections, percent, monkeypatch)
        for width in (520, 720, 948, 1000):
            lay_out(section, width)
            row = section.row(entry("b").ref.id)
            assert row is not None
            for name, cell in (("Size", "12.1 GB"), ("Checked", "not checked")):
                head, below = labelled(section, name), labelled(row, cell)
                assert (
                    head.mapTo(section, head.rect().topLeft()).x()
                    == below.mapTo(section, below.rect().topLeft()).x()
                ), (percent, width)


def labelled(widget: QWidget, words: str) -> QLabel:
    return next(label for label in widget.findChildren(QLabel) if label.text() == words and label.isVisible())


@pytest.mark.parametrize("source", [Source.FOLDER, Source.DOWNLOAD, Source.FILE])
def test_a_check_that_ends_leaves_no_other_act_in_its_place(
    sections: list[QWidget], monkeypatch: pytest.MonkeyPatch, source: Source
) -> None:
    section = shown(sections, 100, monkeypatch)
    lay_out(section, 948)
    model = entry("b", source=source)
    section.set_models([model], "")
    settle()
    row = section.row(model.ref.id)
    assert row is not None
    (check,) = (button for button in buttons(row) if button.text() == "Check")
    place = check.mapTo(row, check.rect().center())
    for result in (Check.WRONG, Check.RIGHT, Check.COMPUTED):
        section.set_models([entry("b", source=source, check=result)], "")
        settle()
        assert not isinstance(row.childAt(place), QAbstractButton)
        section.set_models([model], "")
        settle()
        assert row.childAt(place) is check
