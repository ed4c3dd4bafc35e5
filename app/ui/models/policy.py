"""A reader for the models' licence and usage policy: told in a sentence, then word for word, offline."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.fitting import on_screen
from app.ui.widgets.labels import Label
from app.ui.widgets.segmented import SegmentedControl

POLICY_ADDRESS = "https://huggingface.co/openai/gpt-oss-20b/blob/main/USAGE_POLICY"
_POLICY, _LICENCE = "policy", "licence"


class PolicyDialog(QDialog):
    """Shows the texts that ship with the program; `folder` holds them."""

    link_requested = Signal(str)

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(on_screen(self, theme.scaled(640), theme.scaled(560)))
        self._title, self._short = Label(kind="title"), Label(kind="muted", wrap=True)
        self._choice = SegmentedControl([(_POLICY, "-"), (_LICENCE, "-")])
        self._choice.changed.connect(self._show)
        self._texts = QStackedWidget()
        self._pages = [self._page(folder / name) for name in ("usage-policy.txt", "apache-2.0.txt")]
        self._link = Button(kind="link", clicked=lambda: self.link_requested.emit(POLICY_ADDRESS))
        self._close = Button(clicked=self.accept)
        self._lay_out()
        self._choice.set_value(_POLICY)
        self.retranslate()

    def _page(self, file: Path) -> QPlainTextEdit:
        page = QPlainTextEdit()
        page.setReadOnly(True)
        page.setProperty("kind", "field")
        page.setTabChangesFocus(True)
        try:
            page.setPlainText(file.read_text(encoding="utf-8").strip("\n"))
        except OSError as error:
            page.setPlainText(str(error))
        self._texts.addWidget(page)
        return page

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._short)
        layout.addWidget(self._texts, 1)
        row = QHBoxLayout()
        row.addWidget(self._link)
        row.addStretch(1)
        row.addWidget(self._close)
        layout.addLayout(row)

    def show_licence(self) -> None:
        """Open at the licence."""
        self._choice.set_value(_LICENCE)
        self._show(_LICENCE)

    def _show(self, which: object) -> None:
        self._texts.setCurrentIndex(1 if which == _LICENCE else 0)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again; the licence and the policy themselves stay in their own words."""
        licence = self._choice.value == _LICENCE
        self.setWindowTitle(self.tr("Licence and usage policy"))
        self._title.setText(self.tr("Licence and usage policy of gpt-oss"))
        self._choice.set_labels([self.tr("Usage policy"), self.tr("Apache 2.0")])
        self._choice.setAccessibleName(self.tr("Which text"))
        self._short.setText(
            self.tr(
                "In short: use, change and share the models freely, also for money; pass this text on with "
                "them. There is no warranty."
            )
            if licence
            else self.tr(
                "In short: obey the law that applies to you. Alcove checks nothing and sends nothing; what "
                "you do with the answers is up to you."
            )
        )
        for page, name in zip(self._pages, (self.tr("Usage policy"), self.tr("Apache 2.0")), strict=True):
            page.setAccessibleName(name)
        self._link.setVisible(not licence)
        self._link.set_words(self.tr("Open at its source…"))
        self._close.set_words(self.tr("Close"))
