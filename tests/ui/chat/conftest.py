"""What the tests of the conversation share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.chat.conversation import ConversationView
from app.ui.chat.markdown_view import MarkdownView
from app.ui.chat.math import MathRenderer
from app.ui.errors import explain
from app.ui.theme.theme import Theme

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(RESOURCES, "light")


@pytest.fixture
def math(qtbot: QtBot) -> Iterator[MathRenderer]:
    renderer = MathRenderer()
    yield renderer
    renderer.close()


@pytest.fixture
def markdown(theme: Theme, math: MathRenderer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MarkdownView:
    """A view that draws everything at once, however busy the computer is."""
    monkeypatch.setattr("app.ui.chat.markdown_view._SLICE", 60.0)
    view = MarkdownView(theme, math)
    qtbot.addWidget(view)
    view.resize(700, 500)
    return view


@pytest.fixture
def conversation(theme: Theme, qtbot: QtBot) -> Iterator[ConversationView]:
    view = ConversationView(theme, explain)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    yield view
    view.close_threads()
