"""What fills the context: a bar, a row for each part, what can be done about it."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.context import ContextAction, ContextKind, ContextMap, ContextPart
from app.ui.chat.markdown import clean
from app.ui.figures import data_size
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, FlowLayout
from app.ui.widgets.direction import put
from app.ui.widgets.labels import ElidedLabel, Label, Rule
from app.ui.widgets.share_bar import Share, ShareBar, short_tokens
from app.ui.widgets.stack import height_of, mark_dirty

_LONGEST = 4000  # characters of a summary
_SIDES, _ENDS = 2 * (18 + 1), 2 * (16 + 1)  # pixels of margin and frame
_ROW, _PAD = 20, 13  # pixels: a row's least content, the space around it and its rule
_INDENT = 7  # pixels that a link has before its word
_GROUNDS = {
    ContextKind.INSTRUCTIONS: "muted",
    ContextKind.SUMMARY: "accent_hover",
    ContextKind.OLDER: "accent",
    ContextKind.RECENT: "ok",
    ContextKind.PINNED: "accent_hover",
    ContextKind.TOOL_RESULT: "warn",
    ContextKind.FILE: "warn",
    ContextKind.QUESTION: "muted",
    ContextKind.ANSWER: "background",
}


class Row(Struct, frozen=True):
    """A row of the table; `text` stands below it over the whole width."""

    name: QWidget
    count: QWidget
    actions: QWidget
    text: QWidget | None = None


class RowTable(QWidget):
    """Rows of name, count and actions, a rule under each; the actions break where the width ends."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[Row, Rule]] = []

    def set_rows(self, rows: list[Row]) -> None:
        """Show these rows in place of those before."""
        for old, rule in self._rows:
            for widget in (old.name, old.count, old.actions, old.text, rule):
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self._rows = [(row, Rule()) for row in rows]
        for row, rule in self._rows:
            for widget in (row.name, row.count, row.actions, row.text, rule):
                if widget is not None:
                    widget.setParent(self)
                    widget.show()

    def height_for(self, width: int) -> int:
        """The height at a width; places the rows for it on the way."""
        first = max(150, int(width * 0.32))
        widest = max((row.count.sizeHint().width() for row, _ in self._rows), default=0)
        second = max(int(width * 0.14), widest + 16)
        third, y = max(80, width - first - second), 0
        for row, rule in self._rows:
            height = height_of(row.actions, third)
            inner, top = max(_ROW, height, row.name.sizeHint().height()), y + _PAD // 2
            put(row.name, QRect(0, top, first - 12, inner), width)
            put(row.count, QRect(first, top, second, inner), width)
            middle = top + (inner - height) // 2
            put(row.actions, QRect(first + second, middle, third, height), width)
            y += inner + _PAD
            if row.text is not None:
                height = height_of(row.text, width)
                row.text.setGeometry(0, y - 4, width, height)
                y += height + 4
            rule.setGeometry(0, y, width, 1)
            y += 1
        return y


class ContextCard(Card):
    """Shows a map; emits what the user wants done with its parts."""

    action_requested = Signal(object, tuple)  # ContextAction, message ids
    larger_requested = Signal(int)  # context length in tokens
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("card", margins=(18, 16, 18, 16), spacing=10)
        if parent is not None:
            self.setParent(parent)
        self._map = ContextMap((), 0)
        self._title, self._sum = Label("", "title"), ElidedLabel("", "note")
        self._sum.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar, self._legend = ShareBar(theme), Label("", "note", wrap=True)
        self._table = RowTable()
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, spacing=8)
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.setSpacing(12)
        top.addWidget(self._sum, 1)
        self.column.addLayout(top)
        for widget in (self._bar, self._legend, self._table, self._buttons):
            self.column.addWidget(widget)

    def show_map(self, context_map: ContextMap) -> None:
        """Show what fills the context now."""
        self._map = context_map
        self._rebuild()

    def _rebuild(self) -> None:
        """Make everything anew; the keyboard stays where it was."""
        before = self._links()
        place = next((i for i, button in enumerate(before) if button.hasFocus()), -1)
        name = before[place].accessibleName() if place >= 0 else ""
        self.retranslate()
        after = self._links()
        if place >= 0:
            same = next((button for button in after if button.accessibleName() == name), None)
            (same or after[min(place, len(after) - 1)]).setFocus(Qt.FocusReason.TabFocusReason)
        mark_dirty(self)

    def _links(self) -> list[Button]:
        """All that can be pressed, from the top; what was replaced is hidden until it is deleted."""
        found = [*self._table.findChildren(Button), *self._buttons.findChildren(Button)]
        return [button for button in found if button.isVisibleTo(self)]

    def height_for(self, width: int) -> int:
        """The height at a width."""
        inner, top = width - _SIDES, max(self._title.sizeHint().height(), self._sum.sizeHint().height())
        parts = (self._legend, self._table, self._buttons)
        heights = [height_of(part, inner) for part in parts]
        for part, height in zip(parts, heights, strict=True):
            part.setFixedHeight(height)
        return _ENDS + top + self._bar.height() + sum(heights) + 4 * self.column.spacing()

    def retranslate(self) -> None:
        """Set every word again."""
        found = self._map
        self._title.setText(
            self.tr("What fills the context") if found.fits else self.tr("This doesn't fit yet")
        )
        words = self.tr("{needed} needed · {length} context · {room} kept for the answer")
        words = words.replace("{needed}", short_tokens(found.needed))
        words = words.replace("{length}", short_tokens(found.length))
        self._sum.setText(words.replace("{room}", short_tokens(found.answer_room)))
        shown = [part for part in found.parts if not part.left_out]
        self._bar.set_shares(
            [
                Share(
                    part.tokens,
                    self._name(part),
                    short_tokens(part.tokens),
                    _GROUNDS[part.kind],
                    "muted" if part.kind is ContextKind.ANSWER else "on_accent",
                )
                for part in shown
            ]
        )
        self._legend.setText(" · ".join(dict.fromkeys(self._kind(part.kind) for part in shown)))
        self._fill_table()
        self._fill_buttons()

    def _fill_table(self) -> None:
        head = Row(Label(self.tr("Part"), "column"), Label(self.tr("Tokens"), "column"), QWidget())
        parts = [part for part in self._map.parts if part.kind is not ContextKind.ANSWER]
        self._table.set_rows([head, *map(self._row, parts)])

    def _row(self, part: ContextPart) -> Row:
        kind = "note" if part.left_out else ""
        text = Label(clean(part.text)[:_LONGEST], "note", wrap=True) if part.text else None
        name = ElidedLabel(self._name(part), kind)
        return Row(name, Label(short_tokens(part.tokens), kind), self._actions(part), text)

    def _actions(self, part: ContextPart) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, spacing=4)
        if part.kind is ContextKind.INSTRUCTIONS:
            kept = Label(self.tr("always kept"), "note")
            kept.setIndent(_INDENT)
            row.addWidget(kept)
        for action in part.actions:
            words = self._action_words(action)
            button = Button(words, "action", name=f"{words}: {self._name(part)}")
            ids = part.message_ids
            button.clicked.connect(lambda _=False, a=action, i=ids: self.action_requested.emit(a, i))
            row.addWidget(button)
        return holder

    def _fill_buttons(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        found = self._map
        if not found.fits:
            self._offer(ContextAction.SHORTEN, self.tr("Shorten older turns"), "primary")
            self._offer(ContextAction.LEAVE_OUT, self.tr("Leave out the oldest turns"), "")
        if found.larger:
            words = self.tr("Use a {length} context (+{size})")
            size = data_size(found.larger_bytes)
            words = words.replace("{length}", short_tokens(found.larger)).replace("{size}", size)
            self._add_button(Button(words, clicked=lambda: self.larger_requested.emit(found.larger)))
        close = Button(self.tr("Close"), "" if found.fits else "link", clicked=self.closed.emit)
        self._add_button(close if found.fits else _level(close))
        self._buttons.updateGeometry()

    def _offer(self, action: ContextAction, words: str, kind: str) -> None:
        """A button for the first part that allows an action: the older turns, else as many of the last ones
        as must go for the rest to fit.
        """
        turns = [p for p in self._map.parts if p.kind is not ContextKind.FILE and not p.left_out]
        part = next((p for p in turns if action in p.actions), None)
        if part is not None:
            ids = part.oldest or part.message_ids
            self._add_button(Button(words, kind, clicked=lambda: self.action_requested.emit(action, ids)))

    def _add_button(self, button: QWidget) -> None:
        self._flow.addWidget(button)
        button.show()

    def _name(self, part: ContextPart) -> str:
        if part.label:
            return part.label.removeprefix("functions.")
        if part.left_out:
            return self.tr("%n turns left out", None, part.turns)
        return {
            ContextKind.OLDER: lambda: self.tr("%n older turns", None, part.turns),
            ContextKind.RECENT: lambda: self.tr("Last %n turns", None, part.turns),
            ContextKind.PINNED: lambda: self.tr("%n pinned turns", None, part.turns),
        }.get(part.kind, lambda: self._kind(part.kind))()

    def _kind(self, kind: ContextKind) -> str:
        return {
            ContextKind.INSTRUCTIONS: self.tr("Instructions"),
            ContextKind.SUMMARY: self.tr("Summary of older turns"),
            ContextKind.OLDER: self.tr("Older turns"),
            ContextKind.RECENT: self.tr("Last turns"),
            ContextKind.PINNED: self.tr("Pinned turns"),
            ContextKind.TOOL_RESULT: self.tr("Tool result"),
            ContextKind.FILE: self.tr("File"),
            ContextKind.QUESTION: self.tr("Your message"),
            ContextKind.ANSWER: self.tr("Room for the answer"),
        }[kind]

    def _action_words(self, action: ContextAction) -> str:
        return {
            ContextAction.SHORTEN: self.tr("Shorten to a summary"),
            ContextAction.LEAVE_OUT: self.tr("Leave out"),
            ContextAction.PUT_BACK: self.tr("Put back"),
            ContextAction.PIN: self.tr("Pin"),
            ContextAction.UNPIN: self.tr("Unpin"),
            ContextAction.UNDO_SUMMARY: self.tr("Undo the summary"),
        }[action]

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()
        super().changeEvent(event)


def _level(link: Button) -> QWidget:
    """A link as high as the buttons beside it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
    holder.setFixedHeight(Button("–").sizeHint().height())
    return holder
