"""The help page: topics on the left, one page on the right, all offline."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.services.help import HelpPage as Topic
from app.ui.page import Page
from app.ui.theme.theme import Theme
from app.ui.widgets.labels import Label

FIRST = "first-steps"
_SLUG = Qt.ItemDataRole.UserRole


class HelpPage(Page):
    """Shows topics and searches them; `search_changed` asks for other ones."""

    search_changed = Signal(str)

    def __init__(self, theme: Theme, back: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(back, parent)
        self._theme = theme
        self._topics: dict[str, Topic] = {}
        self._slug = FIRST
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self.search_changed)
        self._list = QListWidget()
        self._list.setMinimumHeight(480)
        self._list.setFixedWidth(230)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        self._list.setProperty("ring", "true")
        self._list.currentItemChanged.connect(self._chosen)
        self._text = QTextBrowser()
        self._text.setOpenLinks(False)
        self._text.setProperty("ring", "true")
        self._text.anchorClicked.connect(self._follow)
        self._nothing = Label(kind="muted", wrap=True)
        self._nothing.hide()
        self._note = Label(kind="note", wrap=True)
        self._note.hide()
        self.column.addWidget(self._note)
        left = QVBoxLayout()
        left.addWidget(self._search)
        left.addWidget(self._nothing)
        left.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(left)
        row.addWidget(self._text, 1)
        self.column.addLayout(row, 1)
        theme.changed.connect(self._show)
        self.retranslate()

    def set_topics(self, topics: Sequence[Topic], *, foreign: bool = False) -> None:
        """Show these topics; the open one stays open when it is among them. `foreign`: in English."""
        self._note.setVisible(foreign)
        self._topics |= {topic.slug: topic for topic in topics}
        self._list.blockSignals(True)
        self._list.clear()
        for topic in topics:
            item = QListWidgetItem(topic.title)
            item.setData(_SLUG, topic.slug)
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._nothing.setVisible(not topics and bool(self._search.text()))
        slugs = [topic.slug for topic in topics]
        if slugs:
            self._list.setCurrentRow(slugs.index(self._slug) if self._slug in slugs else 0)

    def has_topics(self) -> bool:
        """Whether the pages were read."""
        return bool(self._topics)

    def forget(self) -> None:
        """Drop the pages of another language."""
        self._topics.clear()
        self._search.clear()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_topic(self, slug: str) -> None:
        """Show one page."""
        if slug not in self._topics:
            return
        self._slug = slug
        self._show()
        rows = [row for row in range(self._list.count()) if self._list.item(row).data(_SLUG) == slug]
        with QSignalBlocker(self._list):
            self._list.setCurrentRow(rows[0] if rows else -1)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)  # which is kept in sight

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_topic(item.data(_SLUG))

    def _follow(self, url: QUrl) -> None:
        """Links lead to other topics; anything else is not opened from here."""
        self.open_topic(url.fileName().removesuffix(".md"))

    def _show(self) -> None:
        topic = self._topics.get(self._slug)
        if topic is None:
            return
        document = self._text.document()
        document.setDefaultStyleSheet(f"a {{ color: {self._theme.name('accent')}; }}")
        document.setMarkdown(
            f"## {topic.title}\n\n{topic.text.replace('## More', '').replace('## ', '### ')}",
            QTextDocument.MarkdownFeature.MarkdownNoHTML
            | QTextDocument.MarkdownFeature.MarkdownDialectGitHub,
        )
        _space_out(document)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_title(self.tr("Help"))
        self.set_back(self.tr("Back to the chat"))
        self._search.setPlaceholderText(self.tr("Search help"))
        self._search.setAccessibleName(self.tr("Search help"))
        self._list.setAccessibleName(self.tr("Topics"))
        self._text.setAccessibleName(self.tr("Help page"))
        self._nothing.setText(self.tr("Nothing found."))
        self._note.setText(self.tr("These pages are written in English and French so far."))


def _space_out(document: QTextDocument) -> None:
    """Give paragraphs air; Qt's Markdown sets them solid."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        shape = block.blockFormat()
        shape.setBottomMargin(4 if block.textList() is not None else 10)
        shape.setLineHeight(140.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(shape)
        block = block.next()
