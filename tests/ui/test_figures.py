"""Figures and names as each language writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.ui.chat.numbers import seconds_text, speed_text
from app.ui.figures import data_size, named
from app.ui.file_errors import file_words


@pytest.fixture(autouse=True)
def before() -> Iterator[None]:
    """The language is put back."""
    locale = QLocale()
    yield
    QLocale.setDefault(locale)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "Automatic: 8k"),
        ("de", "Automatic: 8k"),
        ("fr", "Automatic\u00a0: 8k"),
        ("ja", "Automatic\uff1a8k"),
        ("zh_CN", "Automatic\uff1a8k"),
        ("ar", "Automatic: 8k"),
    ],
)
def test_a_value_follows_its_name_with_the_colon_of_the_language(language: str, written: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert named("Automatic", "8k") == written


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(0.0, "0.00"), (0.004, "<0.01"), (0.03, "0.03"), (0.094, "0.09"), (0.096, "0.1"), (4.12, "4.1")],
)
def test_seconds_have_as_many_decimals_as_say_something(seconds: float, written: str) -> None:
    QLocale.setDefault(QLocale("en"))
    assert seconds_text(seconds) == written


@pytest.mark.parametrize(
    ("speed", "written"), [(0.42, "0.4"), (21.44, "21.4"), (99.96, "100"), (4367.4, "4,367")]
)
def test_a_high_speed_has_no_decimals(speed: float, written: str) -> None:
    QLocale.setDefault(QLocale("en"))
    assert speed_text(speed) == written


def test_sizes_have_the_same_units_everywhere(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("en"))
    assert data_size(12_100_000_000) == "12.1 GB"
    for code, limit in (("attachment_too_large", "64 MB"), ("attachment_memory", "1 GB")):
        words = file_words(code)
        assert words is not None
        assert limit in words[1]
