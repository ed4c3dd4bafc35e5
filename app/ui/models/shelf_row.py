"""A row of the shelf: model, file, size, hash, place, what can be done; its details open below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.library.shelf import Check, ShelfEntry, Source
from app.services.model_files import WorkState
from app.ui.figures import data_size
from app.ui.models.shelf_words import check_words, place_words, second_line, titles
from app.ui.models.work_row import Answer, Question, WorkRow
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import FlowLayout
from app.ui.widgets.labels import Badge, ElidedLabel, Label

# Pixels at the usual size of text: with less a row shows neither file nor place, or its acts go under it.
_NARROW, _FOLDED = 700, 480
_NAME, _SHORT_NAME = 150, 80  # likewise, of a model's name beside the acts, and beside size and hash alone
# Shares of the width: model, file, size, hash, place and, beside them, acts.
_WIDE = (0.26, 0.21, 0.08, 0.125, 0.155, 0.17)
_SLIM = (0.42, 0.0, 0.13, 0.19, 0.0, 0.26)
_SLIMMEST = (0.6, 0.0, 0.17, 0.23, 0.0)
_NAME_ALONE = (1.0, 0.0, 0.0, 0.0, 0.0)
_GAP, _BETWEEN = 10, 6  # pixels between cells, and between a name and what stands beside it
_ANY = 16_777_215  # pixels: Qt's QWIDGETSIZE_MAX


class Act(StrEnum):
    """What can be done with a model's files."""

    CHECK = "check"
    SHOW = "show"
    MOVE = "move"
    KIT = "kit"
    TRASH = "trash"
    TAKE_OFF = "take_off"


def acts_for(entry: ShelfEntry) -> tuple[Act, ...]:
    """Return what can be done with an entry; links and other programs' files are only read."""
    if entry.ref.built_in:
        return (Act.CHECK, Act.SHOW)
    if entry.gone:
        return (Act.TAKE_OFF,)
    if entry.arriving:
        return (Act.SHOW,)
    mine = () if entry.only_read else (Act.MOVE, Act.TRASH)
    listed = (Act.TAKE_OFF,) if entry.source is Source.FILE else ()
    kit = () if entry.error else (Act.KIT,)
    return (Act.CHECK, Act.SHOW, *mine[:1], *kit, *listed, *mine[1:])


def shares_for(theme: Theme, width: int, needed: Sequence[int]) -> tuple[float, ...]:
    """Return the shares of the cells of a row so wide; where there are five, the acts stand under it.

    `needed` is what each cell takes at least, in pixels, 0 for any.
    """
    kinds = ((_WIDE, _NARROW, _NAME), (_SLIM, _FOLDED, _NAME), (_SLIMMEST, 0, _SHORT_NAME))
    for shares, least, name in kinds:
        if width >= theme.scaled(least) and _widths(shares, width, needed)[0] >= theme.scaled(name):
            return shares
    return _NAME_ALONE


def place_cells(cells: Sequence[QWidget], shares: Sequence[float], width: int, needed: Sequence[int]) -> None:
    """Give as many cells of a row as have a share their widths; those with a share of 0 are hidden."""
    for cell, share, wide in zip(cells, shares, _widths(shares, width, needed), strict=False):
        cell.setVisible(share > 0)
        cell.setFixedWidth(max(wide - _GAP, 0))


def _widths(shares: Sequence[float], width: int, needed: Sequence[int]) -> list[int]:
    """Return what each cell gets; the first gets what is left."""
    last = max(int(width * shares[-1]), needed[len(shares) - 1] + _GAP) if shares[-1] else 0
    part = (width - last) / sum(shares[:-1])
    widths = [
        max(int(part * share), least + _GAP) if share else 0
        for share, least in zip(shares, needed, strict=False)
    ]
    widths[-1] = last
    widths[0] = width - sum(widths[1:])
    return widths


def text_width(label: QLabel) -> int:
    """The pixels that a label's one line takes, whatever width it was given."""
    label.ensurePolished()
    return label.fontMetrics().horizontalAdvance(label.text()) + 2


class ShelfRow(QFrame):
    """Shows an entry; Enter uses it, Space opens its details, Delete removes it, arrows go on."""

    use_requested = Signal(object)  # ModelRef
    details_requested = Signal(str)
    act_requested = Signal(str, str)  # Act, model id
    step_requested = Signal(int)
    cancel_requested = Signal(int)
    again_requested = Signal(int)

    def __init__(self, theme: Theme, entry: ShelfEntry, *, in_use: bool) -> None:
        super().__init__()
        self._theme, self._entry, self._in_use = theme, entry, in_use
        self._work: WorkRow | None = None
        self._details: QWidget | None = None
        self._needed: tuple[int, ...] = (0,) * 6
        self.setProperty("kind", "shelfrow")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name, self._rest = ElidedLabel(kind="strong"), ElidedLabel()
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._badge = Badge("", "accent")
        self._file, self._size = ElidedLabel(kind="cell"), Label(kind="cell")
        self._check, self._place = Label(kind="note"), ElidedLabel(kind="cell")
        self._second = Label(kind="note", wrap=True)
        self._use = Button(kind="action", clicked=self._use_it)
        self._open = Button(kind="action", clicked=lambda: self.details_requested.emit(self.model_id))
        self._away = Button(kind="action", clicked=self._remove)
        self._verify = Button(kind="action", clicked=lambda: self._request(Act.CHECK))
        # Last, and its place stays empty after a check: another press there must never remove anything.
        policy = self._verify.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._verify.setSizePolicy(policy)
        self._cells = self._make_cells()
        self._lay_out()
        self.set_entry(entry, in_use=in_use)

    def _make_cells(self) -> tuple[QWidget, ...]:
        name, acts = QWidget(), QWidget()
        row = QHBoxLayout(name)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN)
        for widget in (self._name, self._badge):
            row.addWidget(widget)
        row.addWidget(self._rest, 1)
        row.addStretch()
        buttons = FlowLayout(acts, spacing=2)
        for button in (self._use, self._open, self._away, self._verify):
            buttons.addWidget(button)
        return (name, self._file, self._size, self._check, self._place, acts)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(_GAP)
        for cell in self._cells:
            top.addWidget(cell)
        top.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(3)
        self._column.addLayout(top)
        self._cell_row = top
        self._column.addWidget(self._second)

    @property
    def model_id(self) -> str:
        """The entry's id."""
        return self._entry.ref.id

    @property
    def entry(self) -> ShelfEntry:
        """The entry shown."""
        return self._entry

    def set_entry(self, entry: ShelfEntry, *, in_use: bool) -> None:
        """Show what is known now."""
        self._entry, self._in_use = entry, in_use
        self.retranslate()

    def set_work(self, state: WorkState | None) -> None:
        """Show work on this model, None puts it away."""
        if state is None:
            if self._work is not None:
                self._work.hide()
                self._work.deleteLater()
                self._work = None
            return
        if self._work is None:
            self._work = WorkRow(self._theme, state)
            self._work.cancel_requested.connect(self.cancel_requested)
            self._work.again_requested.connect(self.again_requested)
            self._column.insertWidget(self._column.indexOf(self._second) + 1, self._work)
            self._work.show()
        self._work.set_state(state)

    def ask(self, words: Callable[[], str], answers: Sequence[Answer]) -> Question:
        """Ask something about this model, here, in place of what was asked before."""
        for old in self.findChildren(Question):
            old.hide()
            old.deleteLater()
        question = Question(words, answers)
        self._column.insertWidget(self._column.indexOf(self._second) + 1, question)
        question.show()
        return question

    def set_details(self, panel: QWidget | None) -> None:
        """Show the details below; None puts them away."""
        if self._details is not None:
            self._details.hide()
            self._details.deleteLater()
        self._details = panel
        if panel is not None:
            self._column.addWidget(panel)
            panel.show()
        self.retranslate()

    @property
    def opened(self) -> bool:
        """Whether the details are shown."""
        return self._details is not None

    def _can_check(self) -> bool:
        """Whether the row offers a check: of what isn't checked yet; the details do for every file."""
        entry = self._entry
        return entry.usable and not entry.ref.built_in and entry.check is Check.NONE

    def _taking_away(self) -> Act | None:
        """The act that takes the model off the shelf, with its file or without."""
        acts = acts_for(self._entry)
        return next((act for act in (Act.TAKE_OFF, Act.TRASH) if act in acts), None)

    def _use_it(self) -> None:
        if self._entry.usable and not self._in_use:
            self.use_requested.emit(self._entry.ref)

    def _request(self, act: Act) -> None:
        self.act_requested.emit(act.value, self.model_id)

    def _remove(self) -> None:
        act = self._taking_away()
        if act is not None:
            self._request(act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act by keyboard; the keys that a widget inside leaves over are not meant for the row."""
        keys: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Return: self._use_it,
            Qt.Key.Key_Enter: self._use_it,
            Qt.Key.Key_Space: lambda: self.details_requested.emit(self.model_id),
            Qt.Key.Key_Delete: self._remove,
            Qt.Key.Key_Up: lambda: self.step_requested.emit(-1),
            Qt.Key.Key_Down: lambda: self.step_requested.emit(1),
        }
        act = keys.get(Qt.Key(event.key()))
        if act is None or event.modifiers() or not self.hasFocus():
            super().keyPressEvent(event)
        else:
            act()

    def minimumSizeHint(self) -> QSize:
        """Any width will do: the cells follow it."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the columns in line."""
        super().resizeEvent(event)
        self._align()

    def _align(self) -> None:
        shares = shares_for(self._theme, self.width(), self._needed)
        self._fold(len(shares) < len(self._cells))
        place_cells(self._cells, shares, self.width() - 4, self._needed)  # 2 px of border on each side
        self._keep_name()

    def _keep_name(self) -> None:
        """Cut what stands after the name first, and the name only where it has no room by itself."""
        beside = [widget for widget in (self._badge, self._rest) if not widget.isHidden()]
        taken = sum(_BETWEEN + widget.minimumSizeHint().width() for widget in beside)
        room = max(self._cells[0].width() - taken, self._name.minimumSizeHint().width())
        self._name.setMinimumWidth(min(text_width(self._name), room))

    def _fold(self, folded: bool) -> None:
        """Put the acts under the row, or back beside the other cells."""
        acts = self._cells[-1]
        if folded is not (self._cell_row.indexOf(acts) >= 0):
            return
        acts.setMinimumWidth(0)
        acts.setMaximumWidth(_ANY)
        if folded:
            self._cell_row.removeWidget(acts)
            self._column.insertWidget(1, acts)
        else:
            self._column.removeWidget(acts)
            self._cell_row.insertWidget(len(self._cells) - 1, acts)

    @property
    def needed(self) -> tuple[int, ...]:
        """The pixels that the words of each cell take; those that may be cut take none."""
        acts = self._cells[-1].sizeHint().width()
        return (0, 0, text_width(self._size), text_width(self._check), 0, acts)

    def set_needed(self, needed: tuple[int, ...]) -> None:
        """Give the cells so much room, the same in every row."""
        if needed != self._needed:
            self._needed = needed
            self._align()

    def retranslate(self) -> None:
        """Set every text again."""
        entry = self._entry
        name, rest = titles(entry)
        self._name.setText(name)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self._badge.setVisible(self._in_use)
        self._badge.setText(self.tr("In use"))
        self._file.setText(entry.ref.path.name)
        self._size.setText(data_size(entry.size) if entry.size else "")
        words, kind = check_words(entry)
        self._check.setText(words)
        self._check.set_kind(kind)
        self._place.setText(place_words(entry))
        self._second.setText(second_line(entry)[0])
        self._use.setVisible(entry.usable and not self._in_use)
        self._use.set_words(self.tr("Use"), self.tr("Use {name}").replace("{name}", entry.ref.name))
        opened = self.tr("Close") if self.opened else self.tr("Details")
        self._open.set_words(opened, f"{opened}: {entry.ref.name}")
        away = self._taking_away()
        self._away.setVisible(away is not None)
        self._verify.setVisible(self._can_check())
        for button, act in ((self._away, away), (self._verify, Act.CHECK)):
            if act is not None:
                short = self.act_short(act)
                button.set_words(short, f"{short}: {entry.ref.name}")
        parts = (entry.ref.name, self._size.text(), words, self._badge.text() if self._in_use else "")
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setAccessibleDescription(self._second.text())
        if self._work is not None:
            self._work.retranslate()
        self._keep_name()

    def act_short(self, act: Act) -> str:
        """One word for an act."""
        return {Act.CHECK: self.tr("Check"), Act.TAKE_OFF: self.tr("Forget")}.get(act, self.tr("Remove"))
