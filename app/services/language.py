"""The language of the window: follows the system or a setting, changes live."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

LANGUAGES = ("en", "fr")
_log = logging.getLogger(__name__)


class LanguageService(QObject):
    """Installs the translation of one language at a time; widgets follow QEvent.LanguageChange."""

    changed = Signal(str)  # code

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._code = "en"
        self._translators: list[QTranslator] = []

    @property
    def code(self) -> str:
        """The language in force, such as "fr"."""
        return self._code

    def apply(self, choice: str) -> None:
        """Use "system" or a language code; a language that isn't there gives English."""
        code = system_language() if choice == "system" else choice
        code = code if code in LANGUAGES else "en"
        if code == self._code and self._translators:
            return
        self._remove()
        self._code = code
        QLocale.setDefault(QLocale(code))
        self._install(self._folder, f"alcove_{code}")  # of English only the plural forms
        if code != "en":
            self._install(
                Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), f"qtbase_{code}"
            )
        self.changed.emit(code)

    def _install(self, folder: Path, name: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, str(folder)):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)
        else:
            _log.info("no translation file %s", name)

    def _remove(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()


def system_language() -> str:
    """The first language of the system's list that the program has, "en" when there is none."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"
