"""A chat as PDF: whatever happens to it, its end is told."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.domain.chat import TextPart
from app.domain.exchange import ExportWords, WholeChat
from app.ui.exchange.pdf import PdfExport
from tests import limits
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


def test_a_full_disk_is_told_and_leaves_the_old_file(qtbot: QtBot, tmp_path: Path) -> None:
    whole, random = samples.everything(), Random(1)  # no text that packs to nothing
    words = ("".join(random.choices("abcdefghijklmnop", k=7)) for _ in range(20_000))
    long = whole.messages[0].with_(parts=(TextPart(" ".join(words)),))
    (tmp_path / "a.pdf").write_bytes(b"old")
    pdf = export(replace(whole, messages=(long, *whole.messages[1:])), tmp_path / "a.pdf")
    with limits.file_size(8_000), qtbot.waitSignal(pdf.refused, timeout=60_000) as refused:
        pdf.start()
    pdf.wait()
    assert refused.args[0].code == "not_written"
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.pdf", b"old")]


def test_a_place_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    pdf = export(samples.everything(), tmp_path / "file" / "a.pdf")
    with qtbot.waitSignal(pdf.refused, timeout=30_000) as refused:
        pdf.start()
    pdf.wait()
    assert refused.args[0].code == "not_written"
