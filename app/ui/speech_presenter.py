"""Between an answer that is to be read aloud and the voice of the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.chat import Role
from app.ui.chat.wishes import READ
from app.ui.services import Services

if TYPE_CHECKING:  # made when something is read
    from app.ui.main_window import MainWindow
    from app.ui.reading_note import ReadingNote
    from app.ui.speech import Voice


class SpeechPresenter(QObject):
    """Reads one answer at a time; while it does, a note above the composer stops it."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self._voice: Voice | None = None
        self._note: ReadingNote | None = None
        window.chat.conversation.wish_requested.connect(self._wish)

    @property
    def reading(self) -> bool:
        """Whether an answer is being read."""
        return self._voice is not None and self._voice.speaking

    def _wish(self, wish: str, message_id: str, _text: str) -> None:
        if wish == READ:
            found = [v.message for v in self._services.chats.path() if v.message.id == message_id]
            self._read(found[0].text if found else "")

    def read_last(self) -> None:
        """Read the last answer of the open chat."""
        answers = [v.message for v in self._services.chats.path() if v.message.role is Role.ASSISTANT]
        self._read(answers[-1].text if answers else "")

    def stop(self) -> None:
        """Read no more."""
        if self._voice is not None:
            self._voice.stop()

    def _read(self, text: str) -> None:
        from app.ui.speech import Voice, has_voice, spoken

        words = spoken(text, self._window.chat.conversation.announcer.code_words)
        if not words or not has_voice():
            return
        if self._voice is None:
            self._voice = Voice(self)
            self._voice.ended.connect(self._ended)
        self._shown().show()
        self._voice.say(words)
        self._shown().setVisible(self._voice.speaking)

    def _shown(self) -> ReadingNote:
        if self._note is None:
            from app.ui.reading_note import ReadingNote

            self._note = ReadingNote()
            self._note.stop_requested.connect(self.stop)
            self._window.chat.add_note(self._note)
        return self._note

    def _ended(self) -> None:
        self._shown().hide()
