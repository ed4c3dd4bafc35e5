"""A chat as PDF: whatever happens to it, its end is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.domain.chat import TextPart
from app.domain.exchange import ExportWords, WholeChat
from app.ui.exchange.pdf import PdfExport
from tests.store.exchange import samples

RESOURCES = Path(__file__).parents[2] / "resources"
pytestmark = pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")  # at ziamath's import


def export(chat: WholeChat, path: Path) -> PdfExport:
    return PdfExport(chat, path, ExportWords(), RESOURCES, ("Sans", "Mono"))


def test_a_fault_is_told_and_leaves_no_file(qtbot: QtBot, tmp_path: Path) -> None:
    whole = samples.everything()
    odd = whole.messages[1].with_(parts=(TextPart(123),))  # type: ignore[arg-type]
    pdf = export(replace(whole, messages=(whole.messages[0], odd)), tmp_path / "a.pdf")
    with qtbot.waitSignal(pdf.refused, timeout=30_000), qtbot.waitSignal(pdf.finished, timeout=30_000):
        pdf.start()
    assert list(tmp_path.iterdir()) == []
