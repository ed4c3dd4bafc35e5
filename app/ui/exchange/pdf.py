"""A chat as PDF: laid out message by message and drawn page by page, in slices on the window's thread."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt, QTimer, QUrl, Signal
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
from app.store.exchange.html import MessageHtml, escaped
from app.store.exchange.markdown import author, shown_path
from app.ui.theme.style import make_style_sheet
from app.ui.theme.tokens import load_tokens

_SLICE = 0.010  # seconds of work in one event
_DPI, _MARGIN = 96, 18  # dots of the layout, millimetres
_SHARP = 3.0  # pixels of a formula for each dot


class PdfExport(QObject):
    """Writes one chat; `finished` or `failed` ends it. The file is there whole or not at all."""

    progressed = Signal(float)
    finished = Signal(str)
    failed = Signal(object)  # AppError

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
        self._part = path.with_name(path.name + ".part")
        self._formulas = 0
        # On paper the light theme, whatever the window wears; `fonts` are for text and for code.
        tokens = load_tokens(resources / "themes" / "light.toml")
        template = (resources / "themes" / "print.css").read_text(encoding="utf-8")
        extras = {**{f"code_{name}": colour for name, colour in tokens.code.items()}, "mono": f"'{fonts[1]}'"}
        self._ink = tokens.colours["text"]
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        font = QFont(fonts[0])
        font.setPixelSize(14)
        self._document.setDefaultFont(font)
        self._document.setDocumentMargin(0)
        self._document.setDefaultStyleSheet(make_style_sheet(template, tokens, extras))
        self._html = MessageHtml(words, self._math)
        self._steps = self._work()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin; the rest follows by itself."""
        self._timer.start()

    def cancel(self) -> None:
        """End without a file."""
        self._timer.stop()
        self._steps.close()
        self._part.unlink(missing_ok=True)

    def _go_on(self) -> None:
        until = perf_counter() + _SLICE
        try:
            while perf_counter() < until:
                self.progressed.emit(next(self._steps))
        except StopIteration:
            self._timer.stop()
            self.finished.emit(str(self._path))
        except OSError as error:
            self._timer.stop()
            self._part.unlink(missing_ok=True)
            self.failed.emit(AppError(f"{self._path}: {error.strerror or error}", code="not_written"))

    def _work(self) -> Generator[float, None, None]:
        """Write the document in steps, then its pages; yields how far it is."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._part.touch()  # refused here rather than after the work
        writer = QPdfWriter(str(self._part))
        writer.setTitle(self._chat.chat.title)
        writer.setCreator("Alcove")
        writer.setResolution(_DPI)
        margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                margins,
                QPageLayout.Unit.Millimeter,
            )
        )
        room = QRectF(0, 0, writer.width(), writer.height() - 24)  # a line for the number of the page
        self._document.setPageSize(QSizeF(room.width(), room.height()))
        yield from self._write()
        yield from self._draw(writer, room)
        os.replace(self._part, self._path)

    def _write(self) -> Iterator[float]:
        cursor = QTextCursor(self._document)
        cursor.insertHtml(f"<h1>{escaped(self._chat.chat.title)}</h1>")
        messages = shown_path(self._chat)
        for number, message in enumerate(messages):
            for piece in self._pieces(message):
                cursor.movePosition(QTextCursor.MoveOperation.End)
                cursor.insertBlock(self._block(piece), QTextCharFormat())  # no format of the one before
                cursor.insertHtml(piece)
                yield 0.5 * number / max(1, len(messages))

    def _block(self, piece: str) -> QTextBlockFormat:
        style = QTextBlockFormat()
        style.setTopMargin(20 if piece.startswith('<p class="who"') else 6)
        return style

    def _pieces(self, message: Message) -> Iterator[str]:
        who = escaped(author(message, self._words))
        yield f'<p class="who">{who}</p>'
        for piece in self._html.pieces(message):
            yield from _cut(piece)

    def _draw(self, writer: QPdfWriter, room: QRectF) -> Iterator[float]:
        painter = QPainter()
        if not painter.begin(writer):
            raise OSError(0, "the file can't be written")
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
        from app.ui.chat.math import draw

        formula = draw(source, display, self._ink)
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
    """Cut a very long piece of code or text at line ends, so that no step takes long."""
    if len(piece) <= most or "<pre>" not in piece:
        yield piece
        return
    head, _, rest = piece.partition("<pre>")
    inner, _, tail = rest.rpartition("</pre>")
    if head.strip():
        yield head + "</div>"
    lines, size = list[str](), 0
    for line in inner.split("\n"):
        lines.append(line)
        size += len(line)
        if size > most:
            yield "<pre>" + "\n".join(lines) + "</pre>"
            lines, size = [], 0
    yield "<pre>" + "\n".join(lines) + "</pre>" + tail
