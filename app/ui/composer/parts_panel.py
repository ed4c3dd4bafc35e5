"""Which parts of a file the model gets: pages, sections or lines, each with what it costs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.attachment import Attachment, SectionUnit, estimate_tokens
from app.ui.figures import data_size, number
from app.ui.file_words import section_words, short_cost
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.share_bar import Share, ShareBar, short_tokens

_SIZE = (620, 560)
_PREVIEW = 90  # characters of a part that are shown
_SLICE = 100  # rows made in one event


class PartsPanel(QDialog):
    """A window-modal page; `chosen` tells places, None for the whole."""

    chosen = Signal(object)  # tuple[int, ...] | None
    left_out = Signal()  # the file is not wanted after all

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._theme = theme
        self._attachment: Attachment | None = None
        self._room, self._exact, self._made = 0, False, 0
        self._costs: list[int] = []
        self._title, self._why = ElidedLabel("", "title"), Label("", "note", wrap=True)
        self._list = QTreeWidget()
        self._list.setProperty("kind", "field")
        self._list.setColumnCount(3)
        self._list.setRootIsDecorated(False)
        self._list.setHeaderHidden(True)
        self._list.setUniformRowHeights(True)
        self._list.itemChanged.connect(lambda _item, _column: self._sum())
        # Space ticks too; Enter is for the button, as in every dialog.
        self._list.itemDoubleClicked.connect(lambda item, _column: _toggle(item))
        self._first = Button("", clicked=self._choose_first)
        self._all = Button("", "link", clicked=lambda: self._check(range(len(self._costs))))
        self._none = Button("", "link", clicked=lambda: self._check(()))
        self._bar, self._total = ShareBar(theme), Label("", "note")
        self._remove = Button("", "link", clicked=self._leave_out)
        self._cancel = Button("", clicked=self.close)
        self._use = Button("", "primary", clicked=self._accept)
        self._use.setDefault(True)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._make_rows)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._why)
        quick, foot = QHBoxLayout(), QHBoxLayout()
        quick.addWidget(self._first)
        quick.addWidget(self._all)
        quick.addWidget(self._none)
        quick.addStretch(1)
        column.addLayout(quick)
        column.addWidget(self._list, 1)
        column.addWidget(self._bar)
        column.addWidget(self._total)
        foot.addWidget(self._remove)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._use)
        column.addLayout(foot)
        self.resize(*_SIZE)

    def show_parts(self, attachment: Attachment, room: int) -> None:
        """Offer the parts of a file; `room` is in tokens, 0 when it isn't known. Costs are estimates."""
        self._attachment, self._room = attachment, room
        self._costs = [
            estimate_tokens(attachment.section_text(place)) for place in range(len(attachment.sections))
        ]
        self._list.clear()
        self._made = 0
        self._timer.start()
        self._make_rows()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.retranslate()

    def set_costs(self, costs: Sequence[int], *, exact: bool) -> None:
        """Show what the parts cost in the vocabulary of the model."""
        if len(costs) != len(self._costs):
            return
        untouched = self.places() == self._fitting()
        self._costs, self._exact = list(costs), exact
        for place in range(self._list.topLevelItemCount()):
            self._write_cost(self._list.topLevelItem(place), place)
        if untouched:
            self._choose_first()
        self.retranslate()

    def places(self) -> tuple[int, ...]:
        """The parts that are ticked."""
        ticked = (
            place
            for place in range(self._list.topLevelItemCount())
            if _ticked(self._list.topLevelItem(place))
        )
        return tuple(ticked)

    # -- rows ----------------------------------------------------------------------------------

    def _make_rows(self) -> None:
        """Make some rows; what fits from the start is ticked, unless a choice was made before."""
        attachment = self._attachment
        if attachment is None:
            return
        chosen = set(self._fitting() if attachment.chosen is None else attachment.chosen)
        end = min(len(attachment.sections), self._made + _SLICE)
        self._list.blockSignals(True)
        for place in range(self._made, end):
            section = attachment.sections[place]
            end_of_preview = min(section.end, section.start + 4 * _PREVIEW)
            preview = " ".join(attachment.text[section.start : end_of_preview].split())
            item = QTreeWidgetItem([section_words(attachment, section), preview[:_PREVIEW], ""])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if place in chosen else Qt.CheckState.Unchecked)
            item.setForeground(1, self._theme.token("muted"))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._list.addTopLevelItem(item)
            self._write_cost(item, place)
        self._list.blockSignals(False)
        self._made = end
        if self._made == len(attachment.sections):
            self._timer.stop()
        first = self._list.topLevelItem(0)
        if not self._list.selectedItems() and first is not None:
            self._list.setCurrentItem(first)
        self._size_columns()
        self._sum()

    def _size_columns(self) -> None:
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        labels = [self._list.sizeHintForColumn(0), 120]
        header.resizeSection(0, min(260, max(labels) + 8))

    def _write_cost(self, item: QTreeWidgetItem | None, place: int) -> None:
        if item is not None:
            item.setText(2, short_cost(self._costs[place], exact=self._exact))

    def _fitting(self) -> tuple[int, ...]:
        """The first parts that fit together; all of them while the room isn't known."""
        if not self._room:
            return tuple(range(len(self._costs)))
        total, count = 0, 0
        for cost in self._costs:
            if total + cost > self._room:
                break
            total, count = total + cost, count + 1
        return tuple(range(count))

    def _choose_first(self) -> None:
        self._check(self._fitting())

    def _check(self, places: Sequence[int]) -> None:
        wanted = set(places)
        self._list.blockSignals(True)
        for place in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(place)
            if item is not None:
                item.setCheckState(0, Qt.CheckState.Checked if place in wanted else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)
        self._sum()

    # -- the sum -------------------------------------------------------------------------------

    def _sum(self) -> None:
        """Say what the ticked parts cost and whether they fit."""
        places = self.places()
        total = sum(self._costs[place] for place in places)
        over = bool(self._room) and total > self._room
        words = self.tr("{count} of {all} chosen · {cost} tokens")
        if self._room:
            words = self.tr("{count} of {all} chosen · {cost} of {room} tokens that are free")
        for name, value in (
            ("{count}", number(len(places))),
            ("{all}", number(len(self._costs))),
            ("{cost}", short_cost(total, exact=self._exact)),
            ("{room}", short_tokens(self._room)),
        ):
            words = words.replace(name, value)
        self._total.setText(words)
        self._total.set_kind("warn" if over else "note")
        used = Share(total, "", "", "warn" if over else "accent")
        self._bar.set_shares([used, Share(max(0, self._room - total), "", "", "line", "muted")])
        self._bar.setVisible(bool(self._room))
        self._use.setEnabled(bool(places))

    def _accept(self) -> None:
        places = self.places()
        self.chosen.emit(None if len(places) == len(self._costs) else places)
        self.close()

    def _leave_out(self) -> None:
        self.left_out.emit()
        self.close()

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every word again."""
        attachment = self._attachment
        self.setWindowTitle(self.tr("Choose parts"))
        self._list.setAccessibleName(self.tr("Parts of the file"))
        self._all.set_words(self.tr("All"), self.tr("Choose all parts"))
        self._none.set_words(self.tr("None"), self.tr("Choose no part"))
        self._remove.set_words(self.tr("Leave the file out"))
        self._cancel.set_words(self.tr("Cancel"))
        self._use.set_words(self.tr("Use these parts"))
        if attachment is None:
            return
        self._title.setText(f"{attachment.name} · {data_size(attachment.size)}")
        total = sum(self._costs)
        words = self.tr("Choose what the model shall read. The whole takes {cost} tokens.")
        if self._room and total > self._room:
            words = self.tr(
                "The whole takes {cost} tokens and {room} are free. Choose what the model shall read."
            )
        words = words.replace("{cost}", short_cost(total, exact=self._exact))
        self._why.setText(words.replace("{room}", short_tokens(self._room)))
        self._first.set_words(self._first_words(len(self._fitting())))
        self._sum()

    def _first_words(self, count: int) -> str:
        unit = self._attachment.unit if self._attachment else SectionUnit.LINES
        if unit is SectionUnit.PAGES:
            return self.tr("First %n page(s) that fit", None, count)
        if unit is SectionUnit.SECTIONS:
            return self.tr("First %n section(s) that fit", None, count)
        return self.tr("First %n part(s) that fit", None, count)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _ticked(item: QTreeWidgetItem | None) -> bool:
    return item is not None and item.checkState(0) is Qt.CheckState.Checked


def _toggle(item: QTreeWidgetItem) -> None:
    item.setCheckState(0, Qt.CheckState.Unchecked if _ticked(item) else Qt.CheckState.Checked)
