"""What the conversation asks of the services."""

from __future__ import annotations

import pytest

from app.ui.conversation_presenter import extension_of


@pytest.mark.parametrize(
    ("language", "ending"),
    [("python", ".py"), ("js", ".js"), ("rust", ".rs"), ("", ".txt"), ("nonsense", ".txt"), ("../x", ".txt")],
)
def test_code_is_saved_under_the_usual_ending(language: str, ending: str) -> None:
    assert extension_of(language) == ending
