"""Keys that fields and lists need: an act that had one of them would take it from whoever writes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from app.settings.shortcuts import SHORTCUTS
from app.ui.chat.selection import COPY_MARKDOWN

_Key = QKeySequence.StandardKey
_EDITING = (
    *(_Key.Copy, _Key.Cut, _Key.Paste, _Key.Undo, _Key.Redo, _Key.SelectAll),
    *(_Key.Delete, _Key.Backspace, _Key.DeleteEndOfWord, _Key.DeleteStartOfWord, _Key.DeleteEndOfLine),
    *(_Key.DeleteCompleteLine, _Key.InsertLineSeparator, _Key.InsertParagraphSeparator),
    *(_Key.MoveToNextChar, _Key.MoveToPreviousChar, _Key.MoveToNextWord, _Key.MoveToPreviousWord),
    *(_Key.MoveToNextLine, _Key.MoveToPreviousLine, _Key.MoveToNextPage, _Key.MoveToPreviousPage),
    *(_Key.MoveToStartOfLine, _Key.MoveToEndOfLine, _Key.MoveToStartOfBlock, _Key.MoveToEndOfBlock),
    *(_Key.MoveToStartOfDocument, _Key.MoveToEndOfDocument),
    *(_Key.SelectNextChar, _Key.SelectPreviousChar, _Key.SelectNextWord, _Key.SelectPreviousWord),
    *(_Key.SelectNextLine, _Key.SelectPreviousLine, _Key.SelectNextPage, _Key.SelectPreviousPage),
    *(_Key.SelectStartOfLine, _Key.SelectEndOfLine, _Key.SelectStartOfBlock, _Key.SelectEndOfBlock),
    *(_Key.SelectStartOfDocument, _Key.SelectEndOfDocument),
)
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
# Keys that stand for themselves: F1 to F35, those of a browser, of sound and of programs.
_ALONE = ((Qt.Key.Key_F1, Qt.Key.Key_F35), (Qt.Key.Key_Back, Qt.Key.Key_LaunchH))


def is_for_editing(keys: str) -> bool:
    """Whether a chord, in portable words, is one that writing needs; the program's own keys are not."""
    sequence = QKeySequence(keys)
    if sequence.isEmpty() or sequence in [QKeySequence(s.keys) for s in SHORTCUTS if not s.fixed]:
        return False  # some desktops edit with Ctrl+K and Ctrl+U too
    chord = cast("Sequence[QKeyCombination]", sequence)[0]
    if not chord.keyboardModifiers() & ~_PLAIN:
        return not any(first <= chord.key() <= last for first, last in _ALONE)
    bindings = (each for key in _EDITING for each in QKeySequence.keyBindings(key))
    return sequence == QKeySequence(COPY_MARKDOWN) or sequence in list(bindings)
