"""The table of models: what each row says, what can be done, by mouse and by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.domain.models import ModelRef
from app.library.facts import ModelFacts
from app.library.parts import read_model
from app.library.shelf import Check, ShelfEntry, Source
from app.services.model_files import WorkKind, WorkPhase, WorkState
from app.system.paths import Paths
from app.ui.chat.stops import is_stop
from app.ui.models.details import DetailsPanel
from app.ui.models.shelf_row import Act, acts_for
from app.ui.models.shelf_section import ShelfSection
from app.ui.models.shelf_words import check_words, count_words, facts_line, place_words, second_line, titles
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.paths import PathLabel
from tests.library.crafted import GUIDE
from tests.ui.pages.test_pages import unnamed

FACTS = ModelFacts(
    name="Gpt Oss 20b",
    architecture="gpt-oss",
    parameters=20_910_000_000,
    active_parameters=3_600_000_000,
    quantisation="MXFP4",
    context_length=131_072,
    licence="apache-2.0",
    block_count=24,
    expert_count=32,
    expert_used_count=4,
)


def entry(name: str, **fields: object) -> ShelfEntry:
    path = Path("/models") / f"{name}.gguf"
    made = ShelfEntry(ModelRef(str(path), name, path), 12_100_000_000, FACTS, parts=(path,))
    return replace(made, **fields)


GUIDE_ENTRY = ShelfEntry(ModelRef("guide", "Guide", GUIDE, built_in=True), 5, None, source=Source.APP)


@pytest.fixture
def section(qtbot: QtBot) -> ShelfSection:
    section = ShelfSection(Theme(Paths.discover().resources))
    qtbot.addWidget(section)
    section.resize(948, 600)
    section.show()
    return section


def press(section: QWidget, words: str) -> None:
    buttons = [b for b in section.findChildren(QAbstractButton) if b.text() == words and b.isVisible()]
    assert len(buttons) == 1, words
    buttons[0].click()


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("name", "bold", "rest"),
    [
        ("gpt-oss-20b-MXFP4", "gpt-oss-20b", ""),
        ("openai_gpt-oss-20b-MXFP4", "gpt-oss-20b", ""),
        ("gpt-oss-20b-Q4_K_M", "gpt-oss-20b", "Q4_K_M"),
        ("gpt-oss-20b-UD-Q4_K_XL", "gpt-oss-20b", "UD-Q4_K_XL"),
        ("legal-fr-20b-mxfp4", "gpt-oss-20b", "legal-fr (fine-tune)"),
        ("gpt-oss:20b", "gpt-oss-20b", ""),
    ],
)
def test_a_row_names_the_model_and_what_is_special(qtbot: QtBot, name: str, bold: str, rest: str) -> None:
    assert titles(entry(name)) == (bold, rest)


def test_the_facts_are_told_in_a_line(qtbot: QtBot) -> None:
    line = facts_line(FACTS)
    assert line == "21 B parameters, 3.6 B active · MXFP4 · 128k context · Apache 2.0"
    assert count_words(3_800_000) == "3.8 M"
    assert count_words(116_830_000_000) == "117 B"
    assert titles(GUIDE_ENTRY) == ("Guide", "(built in)")


def test_states_have_words(qtbot: QtBot) -> None:
    assert check_words(entry("m", check=Check.RIGHT)) == ("✓ sha256", "ok")
    assert check_words(entry("m", check=Check.WRONG))[1] == "bad"
    gone = entry("m", error="file_missing", detail="/media/usb")
    assert check_words(gone)[0] == "gone"
    assert "/media/usb" in second_line(gone)[0]
    assert "12.1 GB" in second_line(entry("m", arriving=True))[0]
    assert "Ollama" in second_line(entry("m", error="ollama_build"))[0]
    missing = entry("m", error="part_missing", detail="m-00002-of-00003.gguf")
    assert "m-00002-of-00003.gguf" in second_line(missing)[0]
    assert place_words(entry("m", source=Source.PROGRAM, program="Jan")) == "Jan folder"
    assert place_words(entry("m")) == "/models"


def test_other_programs_files_are_only_read(qtbot: QtBot) -> None:
    theirs = entry("m", source=Source.PROGRAM, program="Jan", only_read=True)
    assert set(acts_for(theirs)) == {Act.CHECK, Act.SHOW, Act.KIT}
    assert set(acts_for(entry("m", only_read=True))) == {Act.CHECK, Act.SHOW, Act.KIT, Act.TAKE_OFF}
    assert set(acts_for(entry("m", source=Source.FOLDER, only_read=True))) == {Act.CHECK, Act.SHOW, Act.KIT}
    assert Act.TAKE_OFF in acts_for(entry("m"))
    assert Act.TAKE_OFF not in acts_for(entry("m", source=Source.FOLDER))
    assert acts_for(entry("m", error="file_missing")) == (Act.TAKE_OFF,)
    assert set(acts_for(GUIDE_ENTRY)) == {Act.CHECK, Act.SHOW}
    assert Act.KIT not in acts_for(entry("m", error="other_architecture"))


def test_the_rows_follow_the_shelf(section: ShelfSection) -> None:
    section.set_models([GUIDE_ENTRY, entry("a"), entry("b")], "guide")
    kept = section.row(entry("b").ref.id)
    section.set_models([GUIDE_ENTRY, entry("b", check=Check.RIGHT), entry("c")], str(entry("b").ref.id))
    assert section.row(entry("a").ref.id) is None
    assert section.row(entry("b").ref.id) is kept
    assert kept is not None
    assert "✓ sha256" in texts(kept)
    assert "In use" in texts(kept)
    assert "In use" in kept.accessibleName()
    assert unnamed(section) == []


def test_a_row_is_used_opened_and_removed_by_keyboard(section: ShelfSection, qtbot: QtBot) -> None:
    section.set_models([GUIDE_ENTRY, entry("a"), entry("b")], "guide")
    first, second = section.row("guide"), section.row(entry("a").ref.id)
    assert first is not None
    assert second is not None
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    with qtbot.waitSignal(section.use_requested) as used:
        qtbot.keyClick(second, Qt.Key.Key_Return)
    assert used.args == [entry("a").ref]
    with qtbot.waitSignal(section.act_requested) as removed:
        qtbot.keyClick(second, Qt.Key.Key_Delete)
    assert removed.args == ["take_off", entry("a").ref.id]
    with qtbot.waitSignal(section.details_wanted) as wanted:
        qtbot.keyClick(second, Qt.Key.Key_Space)
    assert wanted.args == [entry("a")]
    with qtbot.assertNotEmitted(section.use_requested):
        qtbot.keyClick(first, Qt.Key.Key_Return)  # it is in use


def test_keys_in_what_a_row_holds_are_not_the_rows(section: ShelfSection, qtbot: QtBot) -> None:
    model, info = entry("a"), read_model(GUIDE)
    section.set_models([model], "")
    section.details_wanted.connect(lambda one: section.set_details(one, info, ("ab" * 32,)))
    press(section, "Details")
    section.ask(model.ref.id, lambda: "It must be unloaded first.", [(lambda: "Go on", lambda: None)])
    row, panel = section.row(model.ref.id), section.findChild(DetailsPanel)
    assert row is not None
    assert isinstance(panel, DetailsPanel)
    asked: list[str] = []
    section.use_requested.connect(lambda _: asked.append("use"))
    section.act_requested.connect(lambda act, _: asked.append(act))
    seen = set[type]()
    for tab in ("Overview", "Tensors", "Metadata", "Template"):
        press(panel, tab)
        for widget in [one for one in row.findChildren(QWidget) if is_stop(one)]:
            seen.add(type(widget))
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            for key in (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                qtbot.keyClick(widget, key)
                assert asked == [], widget.accessibleName()
    assert {Button, PathLabel, QTableView, QPlainTextEdit} <= seen


def test_details_tell_tensors_metadata_and_template(section: ShelfSection, qtbot: QtBot) -> None:
    shown = replace(GUIDE_ENTRY, parts=(GUIDE,), check=Check.COMPUTED)
    section.set_models([shown], "")
    info = read_model(GUIDE)
    section.details_wanted.connect(lambda one: section.set_details(one, info, ("ab" * 32,)))
    press(section, "Details")
    panel = section.findChild(DetailsPanel)
    assert isinstance(panel, DetailsPanel)
    assert "ab" * 32 in texts(panel)
    assert f"{QLocale().toString(131_072)} tokens" in texts(panel)
    press(panel, "Tensors")
    assert "MXFP4: " in texts(panel)
    (view,) = panel.findChildren(QTableView)
    assert view.model().rowCount() == len(info.tensors)
    assert view.model().index(0, 0).data() == info.tensors[0].name
    press(panel, "Metadata")
    keys = {row[0] for row in info.metadata}
    assert {"general.architecture", "tokenizer.ggml.tokens"} <= keys
    press(panel, "Template")
    assert unnamed(section) == []
    with qtbot.waitSignal(section.act_requested) as asked:
        press(panel, "Check SHA-256")
    assert asked.args == ["check", "guide"]
    press(section, "Close")
    assert not [one for one in section.findChildren(DetailsPanel) if one.isVisible()]


def test_work_is_shown_in_its_row_and_can_be_stopped(section: ShelfSection, qtbot: QtBot) -> None:
    section.set_models([entry("a")], "")
    state = WorkState(
        7, WorkKind.CHECK, entry("a").ref.id, "a", WorkPhase.RUNNING, 6 * 10**9, 12 * 10**9, 1e9, 6.0
    )
    section.set_work(state)
    row = section.row(entry("a").ref.id)
    assert row is not None
    assert "6.0 GB of 12.0 GB" in texts(row)
    assert "about 6 s left" in texts(row)
    with qtbot.waitSignal(section.cancel_requested) as cancelled:
        press(section, "Cancel")
    assert cancelled.args == [7]
    section.set_work(replace(state, phase=WorkPhase.FAILED, error="hash_wrong"))
    assert "damaged" in texts(row)
    with qtbot.waitSignal(section.again_requested):
        press(section, "Go on")
    section.set_work(replace(state, phase=WorkPhase.DONE))
    assert "GB of" not in texts(row)


def test_work_without_a_row_stands_above(section: ShelfSection, qtbot: QtBot) -> None:
    section.set_models([entry("a")], "")
    state = WorkState(1, WorkKind.IMPORT, "", "gpt-oss-120b", WorkPhase.RUNNING, 1, 63 * 10**9)
    section.set_work(state)
    assert "gpt-oss-120b" in texts(section)
    section.set_work(replace(state, phase=WorkPhase.CANCELLED))
    assert "gpt-oss-120b" not in texts(section)


def test_a_question_is_answered_once(section: ShelfSection, qtbot: QtBot) -> None:
    section.set_models([entry("a")], "")
    answers: list[str] = []
    section.ask(entry("a").ref.id, lambda: "Sure?", [(lambda: "Yes", lambda: answers.append("yes"))])
    press(section, "Yes")
    assert answers == ["yes"]
    section.ask("", lambda: "Which?", [(lambda: "One", lambda: answers.append("one"))])
    press(section, "Cancel")
    assert answers == ["yes"]
    assert "Which?" not in texts(section)


def test_folders_can_be_left_alone_again(section: ShelfSection, qtbot: QtBot) -> None:
    section.set_folders(("/models",))
    with qtbot.waitSignal(section.folder_removed) as removed:
        press(section, "/models: stop watching")
    assert removed.args == ["/models"]
    section.set_folders(())
    assert "/models" not in texts(section)


def test_it_fits_a_narrow_window(section: ShelfSection, qtbot: QtBot) -> None:
    section.set_models([GUIDE_ENTRY, entry("a-very-long-name-" * 6)], "guide")
    host = QWidget()
    qtbot.addWidget(host)
    section.setParent(host)
    section.show()
    host.resize(500, 600)
    section.setGeometry(0, 0, 500, 600)
    host.show()
    row = section.row("guide")
    assert row is not None
    assert row.width() <= 500
    assert "guide.gguf" not in texts(row)
    section.setParent(None)


def test_it_speaks_another_language_live(section: ShelfSection) -> None:
    section.set_models([entry("a")], "")
    section.retranslate()
    assert "On this computer" in texts(section)
