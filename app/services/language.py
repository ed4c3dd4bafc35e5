"""The language of the window: follows the system or a setting, changes live."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal

LANGUAGES = ("en", "fr", "de", "es", "pt_BR", "it", "ja", "zh_CN", "ar")
_NO_REGION = {"ar": "ar_AE"}  # with the digits that stand in names of models: 20b, 120b
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

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return QLocale(self._code).textDirection() is Qt.LayoutDirection.RightToLeft

    def apply(self, choice: str) -> None:
        """Use "system" or a language code; a language that isn't there gives English."""
        code = system_language() if choice == "system" else choice
        code = code if code in LANGUAGES else "en"
        if code == self._code and self._translators:
            return
        self._remove()
        self._code = code
        QLocale.setDefault(locale_of(code, QLocale.system()))
        if code != "en":
            self._install(
                Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), f"qtbase_{code}"
            )
        self._install(self._folder, f"alcove_{code}")  # of English only the plural forms; asked first
        self.changed.emit(code)

    def _install(self, folder: Path, name: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, str(folder)):
            self._translators.append(translator)
            QCoreApplication.installTranslator(translator)
        else:
            _log.info("no translation file %s", name)

    def close(self) -> None:
        """Take the translation out of the application, which may outlive this."""
        self._remove()

    def _remove(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()


def system_language() -> str:
    """The first language of the system's list that the program has, "en" when there is none."""
    return best_language(QLocale.system().uiLanguages(), LANGUAGES)


def best_language(wanted: Sequence[str], have: Sequence[str]) -> str:
    """The first of `wanted` (BCP 47 tags) that is among `have` (codes such as "pt_BR"), else "en".

    Another region of a language will do (pt-PT, de-AT), another script won't (zh-Hant).
    """
    shunned = ""  # the language of a script that is missing: its bare name, further on, means that script
    for tag in wanted:
        parts = tag.replace("_", "-").split("-")
        locale = QLocale(tag.replace("-", "_"))
        for code in have:
            if parts[0].lower() != code.partition("_")[0]:
                continue
            if locale.script() is QLocale(code).script() and (len(parts) > 1 or shunned != parts[0]):
                return code
            shunned = parts[0]
    return "en"


def locale_of(code: str, system: QLocale) -> QLocale:
    """How numbers and dates are written: as the system does where it speaks the language, else as usual."""
    usual = QLocale(_NO_REGION.get(code, code))
    same = system.language() is usual.language() and system.script() is usual.script()
    return QLocale(system.language(), system.script(), system.territory()) if same else usual
