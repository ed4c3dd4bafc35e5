"""What fills the context: a bar, a row for each part, what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.context import ContextAction, ContextKind, ContextMap, ContextPart
from app.ui.chat.markdown import clean
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, FlowLayout
from app.ui.widgets.labels import ElidedLabel, Label, Rule
from app.ui.widgets.share_bar import Share, ShareBar, short_tokens
from app.ui.widgets.stack import mark_dirty

_LONGEST = 4000  # characters of a summary
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
        self._table = QWidget()
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
        self.retranslate()
        mark_dirty(self)

    def height_for(self, width: int) -> int:
        """The height at a width."""
        inner = width - 36
        rows = self._table.layout()
        table = 0
        if rows is not None:
            table = max(rows.totalHeightForWidth(inner), rows.totalSizeHint().height())
        legend = self._legend.heightForWidth(inner)
        buttons = self._flow.heightForWidth(inner)
        top = max(self._title.sizeHint().height(), self._sum.sizeHint().height())
        return 32 + top + self._bar.height() + legend + table + buttons + 4 * self.column.spacing()

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
                    f"{self._name(part)} {short_tokens(part.tokens)}",
                    _GROUNDS[part.kind],
                    "muted" if part.kind is ContextKind.ANSWER else "on_accent",
                    short_tokens(part.tokens),
                )
                for part in shown
            ]
        )
        self._legend.setText(" · ".join(dict.fromkeys(self._kind(part.kind) for part in shown)))
        self._fill_table()
        self._fill_buttons()

    def _fill_table(self) -> None:
        old = self._table
        self._table = QWidget()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Label(self.tr("Part"), "strong"), 0, 0)
        grid.addWidget(Label(self.tr("Tokens"), "strong"), 0, 1)
        row = 1
        for part in self._map.parts:
            if part.kind is ContextKind.ANSWER:
                continue
            grid.addWidget(Rule(), row, 0, 1, 3)
            name = ElidedLabel(self._name(part), "note" if part.left_out else "")
            name.setMinimumWidth(150)
            grid.addWidget(name, row + 1, 0)
            grid.addWidget(Label(short_tokens(part.tokens), "note" if part.left_out else ""), row + 1, 1)
            grid.addWidget(self._actions(part), row + 1, 2, Qt.AlignmentFlag.AlignVCenter)
            row += 2
            if part.text:
                grid.addWidget(Label(clean(part.text)[:_LONGEST], "note", wrap=True), row, 0, 1, 3)
                row += 1
        self.column.replaceWidget(old, self._table)
        self._table.show()
        old.hide()
        old.deleteLater()

    def _actions(self, part: ContextPart) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, spacing=4)
        if part.kind is ContextKind.INSTRUCTIONS:
            row.addWidget(Label(self.tr("always kept"), "note"))
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
            size = QLocale().formattedDataSize(found.larger_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
            words = words.replace("{length}", short_tokens(found.larger)).replace("{size}", size)
            self._add_button(Button(words, clicked=lambda: self.larger_requested.emit(found.larger)))
        self._add_button(Button(self.tr("Close"), "" if found.fits else "link", clicked=self.closed.emit))
        self._buttons.updateGeometry()

    def _offer(self, action: ContextAction, words: str, kind: str) -> None:
        """A button for the first part, the older turns before the last ones, that allows an action."""
        part = next((p for p in self._map.parts if action in p.actions and not p.left_out), None)
        if part is not None:
            ids = part.message_ids
            self._add_button(Button(words, kind, clicked=lambda: self.action_requested.emit(action, ids)))

    def _add_button(self, button: Button) -> None:
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
            self.retranslate()
        super().changeEvent(event)
