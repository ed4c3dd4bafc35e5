"""The details of a model: what its header says, its tensors, its template, its files, what can be done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.models import FitPlan, GgufInfo
from app.library.facts import tensor_groups
from app.library.shelf import Check, ShelfEntry
from app.ui.figures import data_size
from app.ui.models.fit_view import FitView
from app.ui.models.shelf_row import Act, acts_for
from app.ui.models.shelf_words import count_words
from app.ui.settings.choice import Choice
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import FlowLayout
from app.ui.widgets.fitting import Folding
from app.ui.widgets.labels import Label
from app.ui.widgets.paths import PathLabel

_TABLE_HEIGHT = 260  # pixels
_TAB_LETTERS = 80  # of all their words; what is wider than the panel is told by its width
_TABS = ("overview", "tensors", "metadata", "template")
_Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractTableModel):
    """Texts in rows and columns; the columns in `right` hold numbers."""

    def __init__(
        self, heads: Sequence[str], rows: Sequence[Sequence[str]], right: frozenset[int] = frozenset()
    ) -> None:
        super().__init__()
        self._heads, self._rows, self._right = heads, rows, right

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self._right:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The word over a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in self._right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


def table(name: str, model: Rows, parent: QWidget) -> QTableView:
    """Return a calm, read-only table of a model."""
    view = QTableView(parent)
    model.setParent(view)
    view.setModel(model)
    view.setAccessibleName(name)
    view.setProperty("kind", "facts")
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setFixedHeight(_TABLE_HEIGHT)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(24)
    view.horizontalHeader().setStretchLastSection(True)
    view.horizontalHeader().setHighlightSections(False)
    view.resizeColumnsToContents()
    for column in range(model.columnCount() - 1):
        view.setColumnWidth(column, min(view.columnWidth(column) + 12, 380))
    return view


def _value(words: str) -> Label:
    """Return a label whose words can be selected."""
    label = Label(words, "cell", wrap=True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


class DetailsPanel(Folding):
    """Made when the header was read; tabs are made when they are looked at."""

    act_requested = Signal(str)
    context_chosen = Signal(object)  # tokens, or None for what fits best

    def __init__(self, entry: ShelfEntry, info: GgufInfo | None, hashes: Sequence[str]) -> None:
        super().__init__()
        self._entry, self._info, self._hashes = entry, info, hashes
        self._pages: dict[str, QWidget] = {}
        self.fit: FitView | None = None  # once the load has been planned
        self._tabs = Choice(_TABS, _TAB_LETTERS)
        self._tabs.set_labels([self._tab_words(tab) for tab in _TABS])
        self._tabs.set_name(self.tr("Details"))
        self._tabs.set_value(_TABS[0])
        self._tabs.edited.connect(lambda tab: self._show(str(tab)))
        self._acts = QWidget()
        flow = FlowLayout(self._acts, spacing=6)
        for act in acts_for(entry):
            words = self._act_words(act)
            button = Button(words, name=f"{words}: {entry.ref.name}")
            button.clicked.connect(lambda _=False, act=act: self.act_requested.emit(act.value))
            flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 6)
        self._column.setSpacing(10)
        tabs = QHBoxLayout()
        tabs.addWidget(self._tabs)
        tabs.addStretch(1)
        self._column.addLayout(tabs)
        self._tabs.setVisible(info is not None)  # laid out by now: else it would be a window
        self._column.addWidget(self._acts)
        self._show(_TABS[0])

    def fold(self) -> None:
        """Choose the tab from a list where the words don't fit side by side."""
        self._tabs.set_narrow(self._tabs.wide() > self.width())

    def set_plan(self, theme: Theme, plan: FitPlan) -> None:
        """Show what loading the model would take of the memory."""
        if self.fit is None:
            self.fit = FitView(theme, plan)
            self.fit.context_chosen.connect(self.context_chosen)
            self._column.insertWidget(self._column.indexOf(self._acts), self.fit)
        else:
            self.fit.set_plan(plan)

    def _tab_words(self, tab: str) -> str:
        return {
            "overview": self.tr("Overview"),
            "tensors": self.tr("Tensors"),
            "metadata": self.tr("Metadata"),
            "template": self.tr("Template"),
        }[tab]

    def _act_words(self, act: Act) -> str:
        return {
            Act.CHECK: self.tr("Check SHA-256"),
            Act.SHOW: self.tr("Show in folder"),
            Act.MOVE: self.tr("Move…"),
            Act.KIT: self.tr("Copy to a USB disk…"),
            Act.TRASH: self.tr("Move to trash"),
            Act.TAKE_OFF: self.tr("Take off the list"),
        }[act]

    def _show(self, tab: str) -> None:
        if tab not in self._pages:
            make = {
                "overview": self._overview,
                "tensors": self._tensors,
                "metadata": self._metadata,
                "template": self._template,
            }
            self._pages[tab] = make[tab]()
            self._column.insertWidget(1, self._pages[tab])
        for name, page in self._pages.items():
            page.setVisible(name == tab)

    def _overview(self) -> QWidget:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        facts = [(name, _value(words)) for name, words in self._facts()]
        for row, (name, shown) in enumerate([*facts, *self._files()]):
            grid.addWidget(Label(name, "note"), row, 0, Qt.AlignmentFlag.AlignTop)
            shown.setAccessibleName(f"{name}: {shown.text()}")
            grid.addWidget(shown, row, 1)
        return page

    def _facts(self) -> list[tuple[str, str]]:
        number, info = QLocale().toString, self._info
        rows: list[tuple[str, str]] = []
        if info is not None:
            experts = self.tr("{used} of {all} for each token")
            experts = experts.replace("{used}", number(info.expert_used_count))
            rows = [
                (self.tr("Name in the file"), info.name),
                (self.tr("Architecture"), info.architecture),
                (self.tr("Parameters"), count_words(info.parameters)),
                (self.tr("Layers"), number(info.block_count)),
                (self.tr("Experts"), experts.replace("{all}", number(info.expert_count))),
                (self.tr("Context length"), self._tokens(info.context_length)),
                (self.tr("Vocabulary"), self._tokens(info.vocabulary_size)),
                (self.tr("Tensors"), number(len(info.tensors))),
                (self.tr("Licence"), info.licence or self.tr("not said")),
            ]
        return rows

    def _files(self) -> Iterator[tuple[str, Label]]:
        for part, digest in zip(self._entry.parts, self._hashes, strict=True):
            yield self.tr("File"), PathLabel(str(part), "cell")
            yield "SHA-256", _value(f"{digest} · {self._verdict()}" if digest else self._verdict())

    def _tokens(self, count: int) -> str:
        return self.tr("{count} tokens").replace("{count}", QLocale().toString(count))

    def _verdict(self) -> str:
        return {
            Check.RIGHT: self.tr("as it must be"),
            Check.WRONG: self.tr("not what it must be: the file is damaged"),
            Check.COMPUTED: self.tr("no published hash is known to compare it with"),
            Check.NONE: self.tr("not computed yet"),
        }[self._entry.check]

    def _tensors(self) -> QWidget:
        info = self._info
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        number = QLocale().toString
        for group in tensor_groups(info.tensors if info else ()):
            text = self.tr("{kind}: %n tensor(s), {weights} weights, {size}", "", group.count)
            text = text.replace("{kind}", group.kind).replace("{weights}", count_words(group.elements))
            column.addWidget(Label(text.replace("{size}", data_size(group.size)), "cell"))
        rows = [
            (t.name, " × ".join(map(str, t.shape)), t.kind, number(t.size))
            for t in (info.tensors if info else ())
        ]
        heads = (self.tr("Tensor"), self.tr("Shape"), self.tr("Quantisation"), self.tr("Bytes"))
        column.addWidget(table(self.tr("Tensors"), Rows(heads, rows, frozenset((3,))), page))
        return page

    def _metadata(self) -> QWidget:
        rows = self._info.metadata if self._info else ()
        return table(self.tr("Metadata"), Rows((self.tr("Key"), self.tr("Value")), rows), self)

    def _template(self) -> QWidget:
        text = self._info.template if self._info else ""
        field = QPlainTextEdit(text or self.tr("The file has no chat template."), self)
        field.setReadOnly(True)
        field.setProperty("kind", "field")
        field.setFixedHeight(_TABLE_HEIGHT)
        field.setAccessibleName(self.tr("Template"))
        return field
