"""A user's message: a bubble where lines end, Copy and Edit under it, an editor in its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.attachment import Attachment
from app.domain.chat import Unfinished, VisibleMessage
from app.ui.chat.actions import CopyButton, VersionSwitch
from app.ui.chat.editor import Editor
from app.ui.chat.markdown import clean
from app.ui.file_words import chip_words
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import CHIP_HEIGHT, Chip
from app.ui.widgets.rich import RichText
from app.ui.widgets.stack import mark_dirty

_SHARE = 0.8  # of the column, at most
_SIDE, _TOP, _UNDER = 14, 7, 11  # pixels around the text; its lines have their space above
_ROW = 20  # pixels for the actions, at least
_CHIP_GAP = 6  # pixels between the chips of files
_SHORT = 6000  # characters shown of a long message
_STEP = 40_000  # characters shown more at a time


class Bubble(QFrame):
    """The text on its ground; a long one is shown in part."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self.setProperty("kind", "bubble")
        self._theme = theme
        self._whole = clean(text)
        self._shown = min(len(self._whole), _SHORT)
        self._text = RichText(theme, "")
        self._text.setParent(self)
        self._more: Button | None = None  # of a long text
        if self._shown < len(self._whole):
            self._more = Button("", "link", clicked=self._show_more)
            self._more.setParent(self)
        theme.changed.connect(self._write)
        theme.zoomed.connect(self._write)
        self._write()

    def retranslate(self) -> None:
        """Set the words."""
        self._text.setAccessibleName(self.tr("Your message"))
        if self._more is None:
            return
        left = QLocale().toString(len(self._whole) - self._shown)
        self._more.set_words(self.tr("Show more ({count} characters left)").format(count=left))
        self._more.setVisible(self._shown < len(self._whole))

    def _show_more(self) -> None:
        self._shown = min(len(self._whole), self._shown + _STEP)
        self._write()

    def _write(self) -> None:
        style, block = QTextCharFormat(), QTextBlockFormat()
        style.setFont(self._theme.reading_font(14))
        style.setForeground(self._theme.token("text"))
        block.setLineHeight(self._theme.px(22), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        self._text.document().clear()
        cursor = QTextCursor(self._text.document())
        cursor.setBlockFormat(block)
        cursor.setBlockCharFormat(style)
        cursor.insertText(self._whole[: self._shown], style)
        self.retranslate()
        mark_dirty(self)

    def place(self, room: int, most: int, top: int = 0) -> int:
        """Take a place at the end of `room`, at most `most` wide, below `top`; return the height."""
        if not self._whole.strip():
            self.setGeometry(0, top, 0, 0)
            return 0
        document = self._text.document()
        inner = most - 2 * _SIDE
        document.setTextWidth(-1)
        width = min(inner, int(document.idealWidth()) + 2)
        height = self._text.height_for(width)
        button = self._more if self._more is not None and not self._more.isHidden() else None
        if button is not None:
            width = max(width, button.sizeHint().width())
        self._text.setGeometry(_SIDE, _TOP, width, height)
        whole = height + _TOP + _UNDER
        if button is not None:
            size = button.sizeHint()
            button.setGeometry(_SIDE - 4, _TOP + height, size.width(), size.height())
            whole += size.height()
        left = 0 if self.isRightToLeft() else room - width - 2 * _SIDE
        self.setGeometry(left, top, width + 2 * _SIDE, whole)
        return whole


class MessageFiles(QWidget):
    """The files of a message, as chips in rows that end where lines do."""

    file_requested = Signal(object)  # Attachment

    def __init__(self, theme: Theme, attachments: tuple[Attachment, ...]) -> None:
        super().__init__()
        self._chips: list[tuple[Chip, Attachment]] = []
        for attachment in attachments:
            chip = Chip(theme)
            chip.setParent(self)
            chip.opened.connect(lambda a=attachment: self.file_requested.emit(a))
            self._chips.append((chip, attachment))
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        for chip, attachment in self._chips:
            words = chip_words(attachment)
            chip.set_words(
                f"{attachment.name} · {words}",
                self.tr("File of your message: {name}").replace("{name}", f"{attachment.name}, {words}"),
            )

    def place(self, width: int) -> int:
        """Place the chips in rows that end at `width`; return the height, with the gap to the bubble."""
        y, row = 0, list[tuple[Chip, int]]()
        for chip, _ in self._chips:
            wide = min(chip.sizeHint().width(), width)
            if row and sum(w + _CHIP_GAP for _, w in row) + wide > width:
                y = self._place_row(row, width, y)
                row = []
            row.append((chip, wide))
        y = self._place_row(row, width, y)
        self.setGeometry(0, 0, width, y)
        return y

    def _place_row(self, row: list[tuple[Chip, int]], width: int, y: int) -> int:
        end = width
        for chip, wide in reversed(row):
            chip.setGeometry(width - end if self.isRightToLeft() else end - wide, y, wide, CHIP_HEIGHT)
            end -= wide + _CHIP_GAP
        return y + CHIP_HEIGHT + _CHIP_GAP


class UserMessage(QWidget):
    """Files, bubble, actions (seen under the mouse or with the keyboard), versions, editor."""

    edit_requested = Signal(str)
    version_requested = Signal(str)
    file_requested = Signal(object)  # Attachment
    branch_requested = Signal()
    edit_changed = Signal()

    def __init__(self, theme: Theme, visible: VisibleMessage) -> None:
        super().__init__()
        self._visible = visible
        self._files = MessageFiles(theme, visible.message.attachments)
        self._files.setParent(self)
        self._files.file_requested.connect(self.file_requested)
        self._bubble = Bubble(theme, visible.message.text)
        self._bubble.setParent(self)
        self._actions = QWidget(self)
        self._copy = CopyButton()
        self._copy.clicked.connect(lambda _=False: self._copy.copy_text(self._visible.message.text))
        self._edit = Button("", "action", clicked=self.start_editing)
        self._branch = Button("", "action", clicked=self.branch_requested.emit)
        self._versions = VersionSwitch()
        self._versions.version_requested.connect(self.version_requested)
        self._editor: Editor | None = None
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for widget in (self._copy, self._edit, self._branch, self._versions):
            row.addWidget(widget)
        self._show_actions(shown=False)
        self.show_message(visible)
        self.retranslate()

    @property
    def editing(self) -> bool:
        """Whether something is being written in it."""
        return self._editor is not None

    @property
    def unfinished(self) -> Unfinished | None:
        """What has been written in the editor, where it isn't what the message says."""
        if self._editor is None or self._editor.text == self._visible.message.text:
            return None
        return Unfinished(self._editor.text)

    def take_up(self, edit: Unfinished) -> None:
        """Go on with an edit of before; the keyboard stays where it is."""
        self._open_editor().take_up(edit.text)

    def show_message(self, visible: VisibleMessage) -> None:
        """Show the message's place among its versions."""
        self._visible = visible
        self._versions.show_place(visible)

    def retranslate(self) -> None:
        """Set the words."""
        self._copy.retranslate()
        self._edit.set_words(self.tr("Edit"), self.tr("Edit and send again"))
        self._branch.set_words(self.tr("Branch"), self.tr("Branch into a new chat"))
        self._versions.retranslate()
        self._bubble.retranslate()
        self._files.retranslate()
        if self._editor is not None:
            self._editor.retranslate()

    def height_for(self, width: int) -> int:
        """Bubble and actions, or the editor; places them on the way."""
        files = self._files.place(width) if self._visible.message.attachments else 0
        if self._editor is not None:
            height = self._editor.height_for(width)
            self._editor.setGeometry(0, files, width, height)
            return files + height + 12
        height = files + self._bubble.place(width, int(width * _SHARE), files)
        size = self._actions.sizeHint()
        left = 0 if self.isRightToLeft() else width - size.width()
        row = max(_ROW, size.height())
        self._actions.setGeometry(left, height, size.width(), row)
        return height + row

    def start_editing(self) -> None:
        """Turn the bubble into an editor."""
        if self._editor is None:
            self._open_editor().take_focus()

    def _open_editor(self) -> Editor:
        editor = self._editor = Editor(
            self._visible.message.text, lambda: (self.tr("Edit your message"), self.tr("Send"))
        )
        editor.setParent(self)
        editor.sent.connect(self._send)
        editor.cancelled.connect(self.stop_editing)
        editor.written.connect(self.edit_changed)
        self._bubble.hide()
        self._actions.hide()
        editor.show()
        mark_dirty(self)
        return editor

    def stop_editing(self) -> None:
        """Back to the bubble."""
        if self._editor is None:
            return
        editor, self._editor = self._editor, None
        self._bubble.show()
        self._actions.show()
        if editor.has_focus:
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.hide()
        editor.deleteLater()
        mark_dirty(self)
        self.edit_changed.emit()

    def _send(self, text: str) -> None:
        if text == self._visible.message.text:
            self.stop_editing()
        else:
            self.edit_requested.emit(text)  # whoever takes it closes the editor: it may be refused

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the actions."""
        super().enterEvent(event)
        self._show_actions(shown=True)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the actions."""
        super().leaveEvent(event)
        if not self.rect().contains(self.mapFromGlobal(self.cursor().pos()) - QPoint(0, 0)):
            self._show_actions(shown=False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_actions(self, *, shown: bool) -> None:
        # Only the colour goes: the keyboard and a screen reader find the buttons at any time.
        for button in (self._copy, self._edit, self._branch):
            button.setProperty("ghost", not shown)
            button.style().unpolish(button)
            button.style().polish(button)
