"""The files on this computer: a table with what can be done with each, the folders that are watched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.models import FitPlan, GgufInfo
from app.library.shelf import ShelfEntry
from app.services.model_files import WorkState
from app.ui.chat.error_card import ErrorCard
from app.ui.errors import explain
from app.ui.figures import data_size
from app.ui.models.details import DetailsPanel
from app.ui.models.section import Section
from app.ui.models.shelf_row import ShelfRow, place_cells, shares_for, text_width
from app.ui.models.shelf_words import short_path
from app.ui.models.work_row import Answer, Question, WorkRow
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import FlowLayout
from app.ui.widgets.labels import Label, Rule
from app.ui.widgets.paths import PathButton


class ShelfSection(Section):
    """Shows the model files; every act is a signal."""

    file_requested = Signal()
    folder_requested = Signal()
    kit_requested = Signal()
    search_requested = Signal()
    folder_removed = Signal(str)
    use_requested = Signal(object)  # ModelRef
    details_wanted = Signal(object)  # ShelfEntry
    plan_wanted = Signal(object, object)  # ModelRef, tokens of context or None
    act_requested = Signal(str, str)  # Act, model id
    cancel_requested = Signal(int)
    again_requested = Signal(int)
    remedy_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: Sequence[ShelfEntry] = ()
        self._in_use = ""
        self._folders: Sequence[str] = ()
        self._opened = ""
        self._panel: DetailsPanel | None = None  # of the row that is opened
        self._by_id: dict[str, ShelfRow] = {}
        self._works: dict[int, WorkRow] = {}  # of models that aren't here yet
        self._error: ErrorCard | None = None
        self._count = Label(kind="note")
        self._add = Button(clicked=self.file_requested.emit)
        self._find = Button(clicked=self.search_requested.emit)
        self._more = Button(clicked=self._show_more)
        for widget in (self._count, self._add, self._find, self._more):
            self.head.addWidget(widget)
        self._note = Label(kind="note", wrap=True)
        self._note_words: Callable[[], str] = str
        self._top, self._rows = QVBoxLayout(), QVBoxLayout()
        self._top.setSpacing(8)
        self._rows.setSpacing(0)
        self._heads = [Label(kind="column") for _ in range(5)]
        self._watched, self._chips = Label(kind="note"), QWidget()
        self._chip_flow = FlowLayout(self._chips, spacing=4)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(2, 0, 2, 0)
        head.setSpacing(10)
        self._last = QWidget()
        for cell in (*self._heads, self._last):
            head.addWidget(cell)
        head.addStretch(1)
        self.column.addWidget(self._note)
        self.column.addLayout(self._top)
        self.column.addLayout(head)
        self.column.setSpacing(8)
        table = QVBoxLayout()
        table.setSpacing(0)
        table.addWidget(Rule())
        table.addLayout(self._rows)
        self.column.addLayout(table)
        self.column.addWidget(self._watched)
        self.column.addWidget(self._chips)
        for widget in (self._note, self._watched, self._chips):
            widget.hide()

    # -- what is shown ---------------------------------------------------------------------------

    def set_models(self, entries: Sequence[ShelfEntry], in_use: str) -> None:
        """Show the files on this computer and mark the one in use; rows that stay are kept."""
        if (entries, in_use) == (self._entries, self._in_use) and self._by_id:
            return
        self._entries, self._in_use = entries, in_use
        wanted = {entry.ref.id for entry in entries}
        for model_id in [known for known in self._by_id if known not in wanted]:
            self._drop(self._by_id.pop(model_id))
        for place, entry in enumerate(entries):
            row = self._by_id.get(entry.ref.id)
            if row is None:
                row = self._make(entry)
            changed = row.entry != entry
            row.set_entry(entry, in_use=entry.ref.id == in_use)
            if self._rows.indexOf(row) != place:
                self._rows.insertWidget(place, row)
                row.show()
            if changed and entry.ref.id == self._opened:
                self.details_wanted.emit(entry)
        self._count_up()
        self._align()

    def _make(self, entry: ShelfEntry) -> ShelfRow:
        row = self._by_id[entry.ref.id] = ShelfRow(self._theme, entry, in_use=False)
        row.use_requested.connect(self.use_requested)
        row.details_requested.connect(self.open_details)
        row.act_requested.connect(self.act_requested)
        row.cancel_requested.connect(self.cancel_requested)
        row.again_requested.connect(self.again_requested)
        row.step_requested.connect(partial(self._step, entry.ref.id))
        return row

    def _drop(self, row: QWidget) -> None:
        row.hide()
        row.deleteLater()

    def row(self, model_id: str) -> ShelfRow | None:
        """The row of a model."""
        return self._by_id.get(model_id)

    def _step(self, model_id: str, step: int) -> None:
        ids = [entry.ref.id for entry in self._entries]
        place = ids.index(model_id) + step
        if 0 <= place < len(ids):
            self._by_id[ids[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def open_details(self, model_id: str) -> None:
        """Open the details of a model, or close them when they are open."""
        opened = self._opened
        self.close_details()
        if opened != model_id:
            self._opened = model_id
            self.details_wanted.emit(self._by_id[model_id].entry)

    def close_details(self) -> None:
        """Close the details that are open."""
        row = self._by_id.get(self._opened)
        if row is not None:
            row.set_details(None)
        self._panel, self._opened = None, ""

    def set_details(self, entry: ShelfEntry, info: GgufInfo | None, hashes: Sequence[str]) -> None:
        """Show the details that were asked for."""
        row = self._by_id.get(entry.ref.id)
        if row is None or self._opened != entry.ref.id:
            return
        panel = DetailsPanel(row.entry, info, hashes)
        panel.act_requested.connect(lambda act: self.act_requested.emit(act, entry.ref.id))
        panel.context_chosen.connect(lambda length: self.plan_wanted.emit(row.entry.ref, length))
        row.set_details(panel)
        self._panel = panel
        if row.entry.usable:
            self.plan_wanted.emit(row.entry.ref, None)

    def set_plan(self, model_id: str, plan: FitPlan) -> None:
        """Show in the details what loading a model would take."""
        if (panel := self._panel_of(model_id)) is not None:
            panel.set_plan(self._theme, plan)

    def context_for(self, model_id: str) -> int | None:
        """The context length that was chosen in the details of a model."""
        panel = self._panel_of(model_id)
        return panel.fit.context_length if panel is not None and panel.fit is not None else None

    def _panel_of(self, model_id: str) -> DetailsPanel | None:
        row = self._by_id.get(model_id)
        return self._panel if row is not None and row.opened and self._opened == model_id else None

    def set_work(self, state: WorkState) -> None:
        """Show how far work is, in the row of its model or above the table."""
        over = not state.running and not state.error
        row = self._by_id.get(state.model_id)
        if row is not None:
            row.set_work(None if over else state)
        elif state.id in self._works and over:
            self._drop(self._works.pop(state.id))
        elif state.id in self._works:
            self._works[state.id].set_state(state)
        elif not over and not state.model_id:
            work = self._works[state.id] = WorkRow(self._theme, state)
            work.cancel_requested.connect(self.cancel_requested)
            work.again_requested.connect(self.again_requested)
            self._top.addWidget(work)
            work.show()

    def set_folders(self, folders: Sequence[str]) -> None:
        """Show the folders that are watched, each with a button to stop that."""
        if folders == self._folders:
            return
        self._folders = folders
        self._fill_folders()

    def _fill_folders(self) -> None:
        while (item := self._chip_flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                self._drop(widget)
        for folder in self._folders:
            words = self.tr("{folder}: stop watching").replace("{folder}", "{path}")
            stop = partial(self.folder_removed.emit, folder)
            self._chip_flow.addWidget(PathButton(words, short_path(Path(folder)), "action", stop))
        for widget in (self._watched, self._chips):
            widget.setVisible(bool(self._folders))

    def show_note(self, words: Callable[[], str]) -> None:
        """Say something in passing; `words` are asked for again after a change of language."""
        self._note_words = words
        self._note.setText(words())
        self._note.setVisible(bool(self._note.text()))

    def show_error(self, code: str, detail: str) -> None:
        """Say what went wrong with what the user did here."""
        self.clear_error()
        self._error = ErrorCard(code, detail, explain)
        self._error.remedy_requested.connect(self._remedy)
        self._top.insertWidget(0, self._error)
        self._error.show()

    def clear_error(self) -> None:
        """Put the error away."""
        if self._error is not None:
            self._drop(self._error)
            self._error = None

    def _remedy(self, remedy: str) -> None:
        self.clear_error()
        self.remedy_requested.emit(remedy)

    def ask(self, model_id: str, words: Callable[[], str], answers: Sequence[Answer]) -> Question:
        """Ask the user something, in the row of a model or above the table."""
        row = self._by_id.get(model_id)
        if row is not None:
            return row.ask(words, answers)
        question = Question(words, answers)
        self._top.addWidget(question)
        question.show()
        return question

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            (self.tr("Add a folder…"), self.folder_requested.emit),
            (self.tr("Import a model kit from a disk…"), self.kit_requested.emit),
        )
        for words, act in acts:
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, act=act: act())
            menu.addAction(action)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 4)))

    # -- shape and words -------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the heads over their columns."""
        super().resizeEvent(event)
        self._align()
        self._count.setVisible(self.width() > self._theme.scaled(700))

    def _align(self) -> None:
        """Give all rows and the heads the same columns, with room for the longest words of the acts."""
        heads = (0, 0, text_width(self._heads[2]), text_width(self._heads[3]), 0, 0)
        rows = [row.needed for row in self._by_id.values()]
        needed = tuple(max(column) for column in zip(heads, *rows, strict=True))
        for row in self._by_id.values():
            row.set_needed(needed)
        cells = (*self._heads, self._last)
        shares = shares_for(self._theme, self.width(), needed)
        self._last.setVisible(len(shares) == len(cells))
        place_cells(cells, shares, self.width() - 4, needed)

    def _count_up(self) -> None:
        there = [entry for entry in self._entries if not entry.gone]
        text = self.tr("%n file(s) · {size}", "", len(there))
        self._count.setText(text.replace("{size}", data_size(sum(entry.size for entry in there))))

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_title(self.tr("On this computer"))
        self._add.set_words(self.tr("Use a file I have…"))
        self._find.set_words(self.tr("Find models from other apps"))
        self._more.set_words("⋯", self.tr("More ways to add models"))
        words = (self.tr("Model"), self.tr("File"), self.tr("Size"), self.tr("Checked"), self.tr("Where"))
        for label, word in zip(self._heads, words, strict=True):
            label.setText(word)
        self._watched.setText(self.tr("Folders whose models are shown here:"))
        self._note.setText(self._note_words())
        self._count_up()
        self._fill_folders()
        for row in self._by_id.values():
            row.retranslate()
            if row.opened:
                self.details_wanted.emit(row.entry)
        for work in self._works.values():
            work.retranslate()
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
