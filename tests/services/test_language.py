"""The language of the window: what the system asks for, what is installed, how numbers are written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from app.services.language import LANGUAGES, LanguageService, best_language, locale_of
from app.ui.sidebar.model import day_label
from app.ui.words import time_left

ROOT = Path(__file__).parents[2]
ALL = ("en", "fr", "de", "es", "pt_BR", "it", "ja", "zh_CN", "ar")


@pytest.fixture
def language(qapp: QApplication) -> Iterator[LanguageService]:
    service = LanguageService(ROOT / "resources" / "i18n")
    yield service
    service.apply("en")
    service._remove()


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["fr-FR"], "fr"),
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["es-419"], "es"),
        (["pt-Latn-PT", "pt-PT", "pt-Latn", "pt"], "pt_BR"),
        (["pt_BR"], "pt_BR"),
        (["zh-Hans-SG", "zh"], "zh_CN"),
        (["zh"], "zh_CN"),
        (["ar-Arab-EG", "ar"], "ar"),
        (["nl-NL", "it-CH"], "it"),
        (["ru-RU", "en-GB", "fr-FR"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_a_region_finds_its_language(wanted: list[str], code: str) -> None:
    assert best_language(wanted, ALL) == code


def test_another_script_is_another_language() -> None:
    traditional = ["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"]
    assert best_language(traditional, ALL) == "en", "the bare zh at its end means the same script"
    assert best_language([*traditional, "ja-JP"], ALL) == "ja"
    assert best_language([*traditional, "zh-Hans-CN"], ALL) == "zh_CN"


def test_a_language_that_is_not_there_yet_is_passed_over() -> None:
    assert best_language(["de-DE", "fr-FR"], ("en", "fr")) == "fr"


def test_numbers_follow_the_system_where_it_speaks_the_language() -> None:
    assert locale_of("de", QLocale("de_CH")).name() == "de_CH"
    assert locale_of("ar", QLocale("ar_EG")).name() == "ar_EG"
    assert locale_of("fr", QLocale("de_CH")).name() == "fr_FR"
    assert locale_of("zh_CN", QLocale("zh_TW")).name() == "zh_CN", "another script"
    assert locale_of("ar", QLocale.c()).toString(120) == "120", "the digits that model names have"


def test_every_language_of_the_settings_is_there(language: LanguageService) -> None:
    assert {path.stem.removeprefix("alcove_") for path in (ROOT / "i18n").glob("*.ts")} == set(LANGUAGES)
    for code in LANGUAGES:
        language.apply(code)
        assert language.code == code
        assert len(language._translators) == (1 if code == "en" else 2), "Qt's own words too"
        assert language.right_to_left == (code == "ar")


def test_counts_are_written_as_the_language_writes_numbers(language: LanguageService) -> None:
    for code, words in (("en", "12,345 downloading"), ("fr", "12\u202f345 en téléchargement")):
        language.apply(code)
        shown = QCoreApplication.translate("Sidebar", "%n downloading", None, 12_345)
        assert shown.split()[0] == words.split()[0]
    language.apply("fr")
    assert time_left(30) == "encore 30\u00a0s environ"
    assert day_label(date(2024, 3, 5), date(2026, 3, 5)) == "mars 2024"
