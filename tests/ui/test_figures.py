"""Figures and names as each language writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from app.ui.figures import named


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
