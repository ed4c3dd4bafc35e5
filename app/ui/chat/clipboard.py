"""Puts what is selected on the clipboard, and offers it in the menu of a text."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.chat.selection import COPY_MARKDOWN, Selection, Shape
from app.ui.widgets.rich import FORMULA, RichText

if TYPE_CHECKING:  # imported with the first copy: an empty window comes sooner
    from app.ui.chat.copying import Copied

_AT_ONCE = 6000  # characters that are turned into other shapes in no time; more takes a thread
_MARKDOWN = "text/markdown"


class CopyMenu(QObject):
    """Copies as rich text (Ctrl+C), as Markdown (Ctrl+Shift+C) or as plain text."""

    link_requested = Signal(str)
    _shaped = Signal(int, str, str, str)  # which copy, Markdown, plain text, HTML: from the thread

    def __init__(self, selection: Selection, parent: QWidget) -> None:
        super().__init__(parent)
        self._selection, self._widget = selection, parent
        self._threads: list[ThreadPoolExecutor] = []  # one at most
        self._copies = 0
        self._menu: QMenu | None = None
        selection.copy_requested.connect(self.copy)
        selection.menu_requested.connect(self._open)
        self._shaped.connect(self._take)

    def close(self) -> None:
        """End the thread."""
        while self._threads:
            self._threads.pop().shutdown(wait=True, cancel_futures=True)

    def copy(self, shape: Shape = Shape.RICH) -> None:
        """Copy what is selected; nothing happens when nothing is."""
        from app.ui.chat.copying import as_html, as_markdown, as_plain, copied

        parts = copied(self._selection.pieces())
        if not parts:
            return
        markdown = as_markdown(parts)
        self._copies += 1
        if shape is Shape.MARKDOWN:
            self._put(markdown, "", "")
        elif len(markdown) <= _AT_ONCE:
            self._put(markdown, as_plain(parts), as_html(parts) if shape is Shape.RICH else "")
        else:
            self._put(markdown, "", "")
            self._executor().submit(self._shape, self._copies, markdown, tuple(parts), shape)

    def _shape(self, which: int, markdown: str, parts: Sequence[Copied], shape: Shape) -> None:
        from app.ui.chat.copying import as_html, as_plain

        html = as_html(parts) if shape is Shape.RICH else ""
        self._shaped.emit(which, markdown, as_plain(parts), html)

    def _take(self, which: int, markdown: str, plain: str, html: str) -> None:
        # Anything may have been copied meanwhile, here, by a button or by another program; that stays. The
        # text alone tells nothing: the button of a message copies the same one.
        held = QGuiApplication.clipboard().mimeData().data(_MARKDOWN).data()
        if which == self._copies and held == _bytes(markdown):
            self._put(markdown, plain, html)

    def _put(self, markdown: str, plain: str, html: str) -> None:
        data = QMimeData()
        data.setText(plain or markdown)
        if html or not plain:
            data.setData(_MARKDOWN, _bytes(markdown))
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)

    def _executor(self) -> ThreadPoolExecutor:
        if not self._threads:
            self._threads.append(ThreadPoolExecutor(1, thread_name_prefix="copy"))
        return self._threads[0]

    # -- the menu ------------------------------------------------------------------------------

    def _open(self, text: RichText, event: QContextMenuEvent) -> None:
        self.menu(text, event).popup(event.globalPos())

    def menu(self, text: RichText, event: QContextMenuEvent) -> QMenu:
        """What can be done at a place of a text."""
        if self._menu is None:
            self._menu = QMenu(self._widget)
        menu = self._menu
        menu.clear()
        self._add_place(menu, text, event)
        nothing = self._selection.empty
        for words, shape, keys in (
            (self.tr("Copy"), Shape.RICH, QKeySequence(QKeySequence.StandardKey.Copy)),
            (self.tr("Copy as Markdown"), Shape.MARKDOWN, QKeySequence(COPY_MARKDOWN)),
            (self.tr("Copy as plain text"), Shape.PLAIN, QKeySequence()),
        ):
            named = keys.toString(QKeySequence.SequenceFormat.NativeText)  # in the words of the language
            action = menu.addAction(f"{words}\t{named}" if named else words)
            action.setEnabled(not nothing)
            action.triggered.connect(lambda _=False, chosen=shape: self.copy(chosen))
        menu.addSeparator()
        menu.addAction(self.tr("Select all")).triggered.connect(self._selection.select_all)
        return menu

    def _add_place(self, menu: QMenu, text: RichText, event: QContextMenuEvent) -> None:
        """A link or a formula under the mouse has its own entries."""
        clipboard = QGuiApplication.clipboard()
        from app.ui.chat.markdown import safe_link

        if link := safe_link(text.anchorAt(event.pos())):
            menu.addAction(self.tr("Open link…")).triggered.connect(
                lambda _=False: self.link_requested.emit(link)
            )
            menu.addAction(self.tr("Copy link address")).triggered.connect(
                lambda _=False: clipboard.setText(link)
            )
            menu.addSeparator()
        if formula := formula_at(text, event):
            menu.addAction(self.tr("Copy formula as LaTeX")).triggered.connect(
                lambda _=False: clipboard.setText(formula)
            )
            menu.addSeparator()


def _bytes(markdown: str) -> bytes:
    return markdown.encode("utf-8", "replace")


def formula_at(text: RichText, event: QContextMenuEvent) -> str:
    """The TeX of the formula under the mouse, or at the cursor for the key of the menu."""
    keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
    cursor = text.textCursor() if keyboard else text.cursorForPosition(event.pos())
    for position in (cursor.position() + 1, cursor.position()):  # a format is that of the character before
        if 0 < position < text.document().characterCount():
            probe = QTextCursor(text.document())
            probe.setPosition(position)
            source = probe.charFormat().property(FORMULA)
            if isinstance(source, str):
                return source
    return ""
