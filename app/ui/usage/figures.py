"""What one reply cost, figure by figure, and why less of its prompt was reused than could have been."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.chat import Effort, Message, Usage
from app.ui.chat.numbers import seconds_text, speed_text
from app.ui.figures import number
from app.ui.widgets.cards import Card
from app.ui.widgets.fitting import fit_height
from app.ui.widgets.labels import Label

_WIDTH, _SIDE = 300, 18  # pixels


def figures_of(message: Message) -> list[tuple[str, str]]:
    """Return names and values, those that the reply has."""
    usage, translate = message.usage, QCoreApplication.translate
    if usage is None:
        return []
    seconds, speed = translate("ReplyFigures", "{seconds} s"), translate("ReplyFigures", "{speed} tok/s")
    efforts = {
        Effort.LOW: translate("ReplyFigures", "Low"),
        Effort.MEDIUM: translate("ReplyFigures", "Medium"),
        Effort.HIGH: translate("ReplyFigures", "High"),
    }
    pairs = (
        (translate("ReplyFigures", "Model"), message.model),
        (translate("ReplyFigures", "Effort"), efforts[message.effort] if message.effort else ""),
        (translate("ReplyFigures", "Time"), seconds.replace("{seconds}", seconds_text(usage.total_seconds))),
        (
            translate("ReplyFigures", "First token after"),
            seconds.replace("{seconds}", seconds_text(usage.first_token_seconds)),
        ),
        (translate("ReplyFigures", "Tokens written"), number(usage.generated_tokens)),
        (translate("ReplyFigures", "of them reasoning"), number(usage.reasoning_tokens)),
        (
            translate("ReplyFigures", "Speed"),
            speed.replace("{speed}", speed_text(usage.decode_tokens_per_s)),
        ),
        (translate("ReplyFigures", "Tokens of the prompt"), number(usage.prompt_tokens)),
        (translate("ReplyFigures", "of them reused"), number(usage.reused_tokens)),
        (
            translate("ReplyFigures", "Speed of reading"),
            speed.replace("{speed}", speed_text(usage.prefill_tokens_per_s)) if usage.prefill_seconds else "",
        ),
    )
    return [(name, value) for name, value in pairs if value]


def reuse_words(usage: Usage) -> str:
    """Say in a sentence what of the prompt had to be read, and why (`Usage.cache_miss`)."""
    translate = QCoreApplication.translate
    reasons = {
        "older_checkpoint": translate(
            "ReplyFigures",
            "Part of the prompt was read again: the text changed further back than the cache can return to "
            "at once, so it went on from an older point.",
        ),
        "no_checkpoint": translate(
            "ReplyFigures",
            "The whole prompt was read again: the text changed at a place to which the cache could no longer "
            "return.",
        ),
    }
    if usage.cache_miss:
        unknown = translate("ReplyFigures", "Part of the prompt was read again ({reason}).")
        return reasons.get(usage.cache_miss, unknown.replace("{reason}", usage.cache_miss))
    if not usage.prompt_tokens:
        return ""
    if not usage.reused_tokens:
        return translate(
            "ReplyFigures",
            "The whole prompt was read: nothing of it was in the cache, as in a new chat or with another "
            "model.",
        )
    return translate("ReplyFigures", "What was in the cache was reused; only what is new was read.")


class ReplyFigures(QWidget):
    """A popup with all of them; Escape or a click beside it closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._note = Label(kind="note", wrap=True)
        card = Card("card", margins=(_SIDE, 14, _SIDE, 14), spacing=10)
        card.column.addLayout(self._grid)
        card.column.addWidget(self._note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.setAccessibleName(self.tr("Figures of this answer"))

    def show_reply(self, message: Message, corner: QPoint) -> None:
        """Show the figures of a reply above a corner, or below it where there is no room."""
        for row, (name, value) in enumerate(figures_of(message)):
            self._grid.addWidget(Label(name, "small"), row, 0)
            self._grid.addWidget(
                Label(value, "strong"), row, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            )
        self._note.setText(reuse_words(message.usage) if message.usage else "")
        self._note.setVisible(bool(self._note.text()))
        self.setAccessibleDescription(self.text)
        for label in self.findChildren(Label):
            label.ensurePolished()
        width = max(_WIDTH, self._grid.sizeHint().width() + 2 * _SIDE + 2)
        self.setFixedWidth(width)
        fit_height(self, width)
        place = corner - QPoint(self.width(), self.height())
        parent = self.parentWidget()
        if parent is not None and place.y() < parent.window().mapToGlobal(QPoint(0, 0)).y():
            place.setY(corner.y() + 24)
        self.move(place)
        self.show()

    @property
    def text(self) -> str:
        """All of it, for a screen reader."""
        rows = range(self._grid.rowCount())
        items = [[self._grid.itemAtPosition(row, column) for column in (0, 1)] for row in rows]
        lines = [
            " ".join(
                label.text()
                for item in pair
                if item is not None and isinstance(label := item.widget(), Label)
            )
            for pair in items
        ]
        return "\n".join([*(line for line in lines if line), self._note.text()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with any key that would mean "enough"."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.close()
        else:
            super().keyPressEvent(event)
