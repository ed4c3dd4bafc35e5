"""A chat as PDF: laid out message by message and drawn page by page, on a thread of its own."""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QBuffer, QMarginsF, QObject, QRectF, QSizeF, Qt, QThread, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from app.domain.chat import Message
from app.domain.errors import AppError
from app.domain.exchange import ExportWords, WholeChat
from app.formulas.client import FormulaChild
from app.formulas.draw import Wanted
from app.store.exchange.html import MessageHtml, escaped
from app.store.exchange.markdown import author, shown_path
from app.store.exchange.writing import check_place, write_whole
from app.ui.chat.math import made
from app.ui.theme.style import make_style_sheet
from app.ui.theme.tokens import load_tokens

_log = logging.getLogger(__name__)
_TELL_SECONDS = 0.1
_DPI, _MARGIN = 96, 18  # dots of the layout, millimetres
_SHARP = 3.0  # pixels of a formula for each dot
_TAG = re.compile(r"<(?P<closes>/?)(?P<kind>pre|table|ul|ol|blockquote)\b")
_CODE_OPENED, _CODE_CLOSED = '<div class="more"><pre><code>', "</code></pre></div>"


class PdfExport(QThread):
    """Writes one chat on a thread of its own; `written` or `refused` ends it, a stop ends it silently.

    Qt lays text out and draws it on any thread, and lets Python's lock go meanwhile. The file is there
    whole or not at all.
    """

    progressed = Signal(float)
    written = Signal(str)
    refused = Signal(object)  # AppError

    def __init__(
        self,
        chat: WholeChat,
        path: Path,
        words: ExportWords,
        resources: Path,
        fonts: tuple[str, str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chat, self._path, self._words = chat, path, words
        self._resources, self._fonts = resources, fonts
        self._child, self._formulas = FormulaChild(), 0
        self._told = 0.0
        self._stop = threading.Event()

    def stop(self) -> None:
        """End without a file, as soon as the step under way is done."""
        self._stop.set()
        self._child.abort()

    def run(self) -> None:
        """Write the file; called by Qt on the thread."""
        try:
            check_place(self._path)
            # Qt tells nobody that a disk is full: it draws into memory, and what writes the file does.
            content = QBuffer()
            content.open(QBuffer.OpenModeFlag.WriteOnly)
            for share in self._work(content):
                self._tell(share)
                if self._stop.is_set():
                    return
            write_whole(self._path, bytes(content.data().data()))
        except AppError as error:
            self.refused.emit(error)
        except Exception as error:  # noqa: BLE001 - else whoever waits for the end would wait for ever
            _log.exception("a chat could not be drawn")
            self.refused.emit(AppError(f"{type(error).__name__}: {error}"))
        else:
            self.written.emit(str(self._path))
        finally:
            self._child.close()
            self.__dict__.pop("_document", None)  # it belongs to this thread and goes with it

    def _tell(self, share: float) -> None:
        now = monotonic()
        if now - self._told > _TELL_SECONDS:
            self._told = now
            self.progressed.emit(share)

    def _work(self, content: QBuffer) -> Iterator[float]:
        """Write the document in steps, then its pages; yields how far it is."""
        writer = QPdfWriter(content)
        writer.setTitle(self._chat.chat.title)
        writer.setCreator("Alcove")
        writer.setResolution(_DPI)
        margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        paper, unit = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Unit.Millimeter
        writer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, margins, unit))
        room = QRectF(0, 0, writer.width(), writer.height() - 24)  # a line for the number of the page
        self._document = self._make_document(room)
        self._html = MessageHtml(self._words, self._math)
        yield from self._write()
        yield from self._draw(writer, room)

    def _make_document(self, room: QRectF) -> QTextDocument:
        """An empty document in the light theme, whatever the window wears."""
        tokens = load_tokens(self._resources / "themes" / "light.toml")
        template = (self._resources / "themes" / "print.css").read_text(encoding="utf-8")
        text, mono = self._fonts
        extras = {**{f"code_{name}": colour for name, colour in tokens.code.items()}, "mono": f"'{mono}'"}
        self._ink = tokens.colours["text"]
        document, font = QTextDocument(), QFont(text)
        font.setPixelSize(14)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(font)
        document.setDocumentMargin(0)
        document.setDefaultStyleSheet(make_style_sheet(template, tokens, extras))
        document.setPageSize(QSizeF(room.width(), room.height()))
        return document

    def _write(self) -> Iterator[float]:
        cursor = QTextCursor(self._document)
        cursor.insertHtml(f"<h1>{escaped(self._chat.chat.title)}</h1>")
        messages = shown_path(self._chat)
        for number, message in enumerate(messages):
            for piece in self._pieces(message):
                cursor.movePosition(QTextCursor.MoveOperation.End)
                self._begin(cursor, piece)
                cursor.insertHtml(piece)
                # Laid out bit by bit: all at once would hold Python's lock for as long as it takes.
                self._document.documentLayout().blockBoundingRect(cursor.block())
                yield 0.5 * number / max(1, len(messages))

    def _begin(self, cursor: QTextCursor, piece: str) -> None:
        """Begin a block without the format of the one before, unless the piece goes on with its code."""
        if piece.startswith(_CODE_OPENED):
            style = cursor.blockFormat()
            style.setBottomMargin(0)
            cursor.setBlockFormat(style)
        else:
            style = QTextBlockFormat()
            style.setTopMargin(20 if piece.startswith('<p class="who"') else 6)
        cursor.insertBlock(style, QTextCharFormat())

    def _pieces(self, message: Message) -> Iterator[str]:
        who = escaped(author(message, self._words))
        yield f'<p class="who">{who}</p>'
        for piece in self._html.pieces(message):
            yield from _cut(piece)

    def _draw(self, writer: QPdfWriter, room: QRectF) -> Iterator[float]:
        painter = QPainter()
        if not painter.begin(writer):
            raise RuntimeError("the pages can't be drawn")
        count = max(1, self._document.pageCount())
        try:
            for page in range(count):
                if page:
                    writer.newPage()
                painter.save()
                painter.translate(0, -page * room.height())
                self._document.drawContents(painter, room.translated(0, page * room.height()))
                painter.restore()
                foot = QRectF(0, room.height() + 4, room.width(), 20)
                painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, f"{page + 1} / {count}")
                yield 0.5 + 0.5 * (page + 1) / count
        finally:
            painter.end()

    def _math(self, source: str, display: bool) -> str:
        """A formula as a picture of the document."""
        formula = made(self._child.draw(Wanted(source, display, self._ink)))
        if not formula.svg:
            return ""
        self._formulas += 1
        name = f"formula:{self._formulas}"
        image: QImage = formula.image(_SHARP)
        image.setDevicePixelRatio(1.0)
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        size = f'width="{round(formula.width)}" height="{round(formula.height)}"'
        picture = f'<img src="{name}" {size} style="vertical-align: middle">'
        return f'<p align="center">{picture}</p>' if display else picture


def _cut(piece: str, most: int = 12_000) -> Iterator[str]:
    """Cut long code that stands by itself at line ends, so that no step takes long; all else stays whole."""
    start, opened = 0, ""
    for place in _line_ends(piece, most) if len(piece) > most else ():
        yield f"{opened}{piece[start:place]}{_CODE_CLOSED}"
        start, opened = place + 1, _CODE_OPENED
    yield opened + piece[start:]


def _line_ends(piece: str, most: int) -> Iterator[int]:
    """The ends of lines to cut at, `most` characters apart; code in a list, a quote or a table has none."""
    depth = begin = 0
    for tag in _TAG.finditer(piece):
        if tag["kind"] != "pre":
            depth += -1 if tag["closes"] else 1
        elif not tag["closes"]:  # none lies in another: code is escaped
            begin = tag.end()
        elif not depth:
            while tag.start() - begin > most and (end := piece.find("\n", begin + most, tag.start())) >= 0:
                yield end
                begin = end
