"""What a reply waits for, in a line: a load, its first word, or how far its prompt is read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.deltas import Waiting
from app.ui.widgets.labels import Label


class WaitingLine(Label):
    """Hidden where nothing is waited for."""

    def __init__(self) -> None:
        super().__init__("", "note")
        self._progress: Waiting | None = None
        self._given = ""  # words that stand there until the first delta

    def set_progress(self, progress: Waiting | None) -> None:
        """Take how far the prompt is read, None once there is more than that."""
        self._progress = progress
        if progress is None:
            self._given = ""

    def set_words(self, words: str) -> None:
        """Say this before the first delta."""
        self._given = words

    def refresh(self, *, streaming: bool, begun: bool) -> bool:
        """Show the words of now, of a reply that has begun or not; whether the line came or went."""
        words = self._wanted(begun=begun) if streaming else ""
        shown = bool(words)
        if shown:
            self.setText(words)
        changed = self.isHidden() == shown
        if changed:
            self.setVisible(shown)
        return changed

    def _wanted(self, *, begun: bool) -> str:
        translate, progress, locale = QCoreApplication.translate, self._progress, QLocale()
        if progress is None:
            return self._given or ("" if begun else translate("Reply", "Starting…"))
        words = translate("Reply", "Reading {done} of {total} tokens").format(
            done=locale.toString(progress.done), total=locale.toString(progress.total)
        )
        if progress.seconds_left is not None and progress.seconds_left >= 1:
            words += translate("Reply", ", about {seconds} s left").format(
                seconds=locale.toString(round(progress.seconds_left))
            )
        return words
