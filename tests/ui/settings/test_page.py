"""The settings page: what it shows, what it tells, what it says of values, its search."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.models import PlaceKind, PlaceUse, Verdict
from app.domain.options import Preset
from app.services.language import LANGUAGES, LanguageService
from app.settings.model import Accent, Settings, ThemeChoice
from app.settings.table import TABLE, Kind, Section, specs
from app.ui.settings.choice import Choice
from app.ui.settings.controls import Lines, Number, OnOff, Text
from app.ui.settings.page import SettingsPage
from app.ui.settings.presets import PresetList
from app.ui.settings.row import Row
from app.ui.settings.sections.model import ModelSection
from app.ui.settings.sections.shortcuts import KeyField, ShortcutsSection
from app.ui.theme.theme import Look, Theme
from app.ui.widgets.labels import Label
from app.ui.widgets.segmented import SegmentedControl
from app.ui.widgets.share_bar import ShareBar
from tests.plans import GB, plan
from tests.ui.cut_off import cut_off
from tests.ui.settings.conftest import RESOURCES


def told(page: SettingsPage) -> list[dict[str, object]]:
    changes: list[dict[str, object]] = []
    page.changed.connect(changes.append)
    return changes


def button(page: SettingsPage, section: Section, words: str) -> QPushButton:
    return next(b for b in page.view(section).findChildren(QPushButton) if b.text() == words)


def test_every_section_has_words_for_all_its_rows(page: SettingsPage) -> None:
    for section in Section:
        view = page.view(section)
        assert view.head()[0]
        assert view.rows
        assert set(view.words()) == set(view.rows), section
        for name, row in view.rows.items():
            assert row._name.text(), name


def test_every_declared_setting_has_a_row_and_all_its_choices_words(page: SettingsPage) -> None:
    for one in TABLE:
        view = page.view(one.section)
        if one.name == "shortcuts":
            continue
        offered = one.choices or specs()[one.name].choices
        assert one.name in view.controls
        if offered:
            assert len(view.labels(one.name)) == len(offered), one.name
        elif specs()[one.name].kind is Kind.NUMBER and specs()[one.name].optional:
            assert len(view.labels(one.name)) == 2, one.name


def test_showing_settings_tells_nothing(page: SettingsPage) -> None:
    changes = told(page)
    for section in Section:
        page.view(section)
    page.set_settings(
        Settings(theme=ThemeChoice.DARK, calculator=False, instructions="Be brief.", seed=7, stop=("END",))
    )
    page.flush()
    assert changes == []


def test_each_kind_of_control_tells_its_change(page: SettingsPage, qtbot: QtBot) -> None:
    changes = told(page)
    tools, answers, model = (page.view(s) for s in (Section.TOOLS, Section.ANSWERS, Section.MODEL))
    switch, text, number = (
        tools.controls["calculator"],
        answers.controls["instructions"],
        answers.controls["temperature"],
    )
    assert isinstance(switch, OnOff)
    switch.switch.click()
    assert isinstance(text, Text)
    text.field.setPlainText("Answer in rhymes.")
    assert isinstance(number, Number)
    number._field.setText("0.7")
    lines = answers.controls["stop"]
    assert isinstance(lines, Lines)
    lines.findChildren(QPlainTextEdit)[0].setPlainText("END\n\nSTOP")
    page.flush()
    choice = model.controls["context_length"]
    assert isinstance(choice, Choice)
    choice.findChildren(SegmentedControl)[0]._group.button(1).click()
    assert changes == [
        {"calculator": False},
        {"instructions": "Answer in rhymes."},
        {"temperature": 0.7},
        {"stop": ("END", "STOP")},
        {"context_length": 8192},
    ]


def test_an_optional_number_is_chosen_and_left_again(page: SettingsPage) -> None:
    changes = told(page)
    page.show_section(Section.ANSWERS)
    seed = page.view(Section.ANSWERS).controls["seed"]
    assert isinstance(seed, Number)
    assert not seed._field.isVisible()
    segments = seed.findChildren(SegmentedControl)[0]
    segments._group.button(1).click()
    assert seed._field.isVisible()
    seed._field.setText("99999999999")
    assert "2147483647" in seed._problem.text()
    seed.flush()
    assert changes == []
    seed._field.setText("42")
    seed.flush()
    segments._group.button(0).click()
    assert changes == [{"seed": 42}, {"seed": None}]


def test_a_value_that_hurts_says_so_and_has_a_way_back(page: SettingsPage) -> None:
    changes = told(page)
    page.show_section(Section.ANSWERS)
    row = page.view(Section.ANSWERS).rows["temperature"]
    assert (row.warning, row._mark.text()) == ("", "recommended")
    page.set_settings(Settings(temperature=0.1))
    assert "Far from 1" in row.warning
    assert row._reset.text() == "Recommended: 1"
    row._reset.click()
    assert changes == [{"temperature": 1.0}]


def test_a_section_restores_its_own_defaults_alone(page: SettingsPage) -> None:
    changes = told(page)
    page.set_settings(Settings(temperature=0.5, accent=Accent.ROSE))
    button(page, Section.APPEARANCE, "Restore defaults").click()
    assert changes[0]["accent"] == Accent.TEAL
    assert "temperature" not in changes[0]


def test_restoring_defaults_keeps_what_the_user_wrote(page: SettingsPage) -> None:
    changes = told(page)
    page.set_settings(Settings(temperature=0.5, instructions="Be brief."))
    button(page, Section.ANSWERS, "Restore defaults").click()
    assert changes[0]["temperature"] == 1.0
    assert not {"instructions", "presets"} & set(changes[0])


def test_the_search_looks_into_all_sections(page: SettingsPage) -> None:
    page.search("memory GPU")
    rows = {
        name: row for section in Section for name, row in page.view(section).rows.items() if row.isVisible()
    }
    assert list(rows) == ["experts_in_memory"]
    page.search("nothing has these words")
    assert page._nothing.isVisible()
    page.search("")
    assert page.view(Section.GENERAL).isVisible()
    assert not page.view(Section.MODEL).isVisible()
    page.search("seed")
    page.show_section(Section.TOOLS)
    assert page._search.text() == ""
    assert page.view(Section.TOOLS).isVisible()


def test_a_narrow_page_offers_the_sections_above_the_rows(
    page: SettingsPage, wait_layout: Callable[[], None], qtbot: QtBot
) -> None:
    assert page._list.isVisible()
    assert not page._short.isVisible()
    page.resize(440, 600)
    wait_layout()
    assert not page._list.isVisible()
    assert page.focusProxy() is page._short
    page._short.activated.emit(list(Section).index(Section.PRIVACY))
    qtbot.waitUntil(lambda: page.section is Section.PRIVACY)
    wait_layout()
    assert page.view(Section.PRIVACY).width() <= page.area.viewport().width()
    assert not cut_off(page)
    page.resize(1000, 800)
    wait_layout()
    assert page._list.currentRow() == list(Section).index(Section.PRIVACY)
    assert page._list.isVisible()


def test_choices_without_room_side_by_side_are_a_list(
    qtbot: QtBot, theme: Theme, wait_layout: Callable[[], None]
) -> None:
    choice, chosen = Choice((1, 2, 3)), list[object]()
    choice.edited.connect(chosen.append)
    choice.set_labels(["a first one", "a second", "a third one"])
    choice.set_value(1)
    holder = QWidget()
    qtbot.addWidget(holder)
    row = Row(choice)
    row.setParent(holder)
    row.resize(600, 80)
    holder.show()
    wait_layout()
    segments = choice.findChild(SegmentedControl)
    assert segments is not None
    assert segments.isVisible()
    row.resize(160, 120)
    wait_layout()
    assert not segments.isVisible()
    offered = choice.findChild(QComboBox)
    assert offered is not None
    assert offered.currentIndex() == 0
    offered.activated.emit(2)
    assert chosen == [3]
    row.resize(600, 80)
    wait_layout()
    assert segments.isVisible()
    assert segments.value == 3


def test_values_for_one_model_show_what_they_replace(page: SettingsPage) -> None:
    own: list[dict[str, object]] = []
    reset: list[list[str]] = []
    page.model_changed.connect(own.append)
    page.model_reset.connect(reset.append)
    general = told(page)
    page.show_section(Section.ANSWERS)
    page.set_model("m", "gpt-oss-20b")
    view = page.view(Section.ANSWERS)
    assert view._scope is not None
    scope = view._scope.findChild(SegmentedControl)
    assert scope is not None
    assert scope.value is False  # at first for all models
    scope._group.button(1).click()
    assert view.rows["temperature"]._mark.text() == "as for all models"
    assert not view.rows["effort"].isEnabled()
    number = view.controls["temperature"]
    assert isinstance(number, Number)
    number._field.setText("0.5")
    number.flush()
    assert (own, general) == ([{"temperature": 0.5}], [])
    page.set_settings(Settings(overrides={"m": {"temperature": 0.5}}))
    assert view.rows["temperature"]._mark.text() == "in place of 1"
    view.rows["temperature"]._reset.click()
    button(page, Section.ANSWERS, "Restore defaults").click()
    assert reset[0] == ["temperature"]
    assert {"temperature", "seed"} <= set(reset[1])
    assert "effort" not in reset[1]


def test_an_ended_search_leaves_nothing_in_its_field(page: SettingsPage, qtbot: QtBot) -> None:
    page.search("temperature")
    (clear,) = page._search.findChildren(QToolButton)
    qtbot.waitUntil(clear.isVisible)
    page.show_section(Section.MODEL)
    assert page._search.text() == ""
    qtbot.waitUntil(lambda: not clear.isVisible())
    assert page.view(Section.MODEL).isVisible()


def test_the_section_that_the_keys_are_on_is_marked(page: SettingsPage, qtbot: QtBot) -> None:
    """A frame round all of them was as high as the window."""
    sections = page._list
    page.window().activateWindow()
    sections.setFocus()
    qtbot.waitUntil(sections.hasFocus)
    row = sections.visualItemRect(sections.currentItem())
    accent = page._theme.token("accent")
    shown = sections.grab().toImage()
    assert shown.pixelColor(row.left(), row.center().y()) == accent
    assert shown.pixelColor(row.left(), row.bottom() + 10) != accent


def test_a_search_says_whose_values_it_shows(page: SettingsPage, qtbot: QtBot) -> None:
    own: list[dict[str, object]] = []
    page.model_changed.connect(own.append)
    general = told(page)
    page.show_section(Section.ANSWERS)
    page.set_model("m", "gpt-oss-20b")
    view = page.view(Section.ANSWERS)
    assert view._scope is not None
    page.search("temperature")
    qtbot.waitUntil(view.rows["temperature"].isVisible)
    assert view._scope.isVisible()
    scope = view._scope.findChild(SegmentedControl)
    assert scope is not None
    scope._group.button(1).click()  # and it can be chosen there
    assert view.rows["temperature"]._mark.text() == "as for all models"
    number = view.controls["temperature"]
    assert isinstance(number, Number)
    number._field.setText("0.5")
    number.flush()
    assert (own, general) == ([{"temperature": 0.5}], [])
    page.search("accent")
    qtbot.waitUntil(page.view(Section.APPEARANCE).rows["accent"].isVisible)
    assert not view._scope.isVisible()
    page.search("")
    page.set_model("", "")
    assert not view._scope.isVisible()


def test_the_memory_bar_follows_the_plan(page: SettingsPage) -> None:
    view = page.view(Section.MODEL)
    assert isinstance(view, ModelSection)
    page.show_section(Section.MODEL)
    page.set_settings(Settings(context_length=131072))
    view.set_plan(plan(Verdict.DOES_NOT_FIT))
    bar = view._bars.findChildren(ShareBar)[0]
    assert "weights 12.0" in bar.accessibleName()
    assert "more memory than is free" in view.rows["context_length"].warning
    assert not view._reload.isVisible()
    view.set_waiting(True)
    assert view._reload.isVisible()
    page.set_settings(Settings())
    view.set_plan(plan(Verdict.FITS_MEMORY))
    assert view.labels("context_length")[0] == "Automatic: 32k"
    assert view.rows["context_length"].warning == ""


def test_safe_mode_is_shown_and_found_only_where_it_changed_something(
    page: SettingsPage, qtbot: QtBot
) -> None:
    view = page.view(Section.MODEL)
    assert isinstance(view, ModelSection)
    page.show_section(Section.MODEL)
    row, speed = view.rows["safe_mode"], view.rows["tuning"]
    assert (row.isVisible(), speed.isVisible()) == (False, True)
    page.search("safe mode")
    qtbot.waitUntil(lambda: not speed.isVisible())
    assert not row.isVisible()
    view.set_safe_mode("cpu_variant=haswell extra_buffers=off gpu=off")
    page.search("safe")
    qtbot.waitUntil(row.isVisible)
    page.search("")
    qtbot.waitUntil(speed.isVisible)
    said = row._text.text()
    for part in ("without the graphics card", "without repacked weights", "processor variant haswell"):
        assert part in said
    assert "{" not in said
    with qtbot.waitSignal(view.try_all_requested):
        view._try_all.click()
    view.set_safe_mode("")
    assert not row.isVisible()


def test_each_memory_has_its_bar_and_automatic_says_what_it_is(page: SettingsPage) -> None:
    view = page.view(Section.MODEL)
    assert isinstance(view, ModelSection)
    page.show_section(Section.MODEL)
    here = plan(Verdict.FITS_GPU)
    card = PlaceUse("CUDA0", PlaceKind.GPU, "NVIDIA RTX 4070", 12 * GB, 11 * GB, weights=9 * GB, kv_full=GB)
    options = replace(here.options, n_gpu_layers=24, n_cpu_moe=3, n_threads=7)
    view.set_plan(replace(here, options=options, places=(here.places[0], card)))
    bars = [bar for bar in view._bars.findChildren(ShareBar) if bar.isVisible()]
    assert len(bars) == 2
    assert "weights 9.0" in bars[1].accessibleName()
    assert view.labels("gpu_layers")[0] == "Automatic: 24"
    assert view.labels("experts_in_memory")[0] == "Automatic: 3"
    assert view.labels("threads")[0] == "Automatic: 7"
    assert "NVIDIA RTX 4070" in view.rows["gpu_layers"]._text.text()
    view.set_plan(plan(Verdict.FITS_MEMORY))
    assert len([bar for bar in view._bars.findChildren(ShareBar) if bar.isVisible()]) == 1
    assert "NVIDIA" not in view.rows["gpu_layers"]._text.text()


def test_keys_in_use_are_refused(page: SettingsPage, qtbot: QtBot) -> None:
    changes = told(page)
    page.show_section(Section.SHORTCUTS)
    view = page.view(Section.SHORTCUTS)
    assert isinstance(view, ShortcutsSection)
    field: KeyField = view._fields["new_chat"]
    line = field.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Search chats" in view.rows["new_chat"].warning)
    assert changes == []
    assert field.keySequence() == QKeySequence("Ctrl+N")
    qtbot.keyClick(field, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(changes))
    assert changes == [{"shortcuts": {"new_chat": "Ctrl+T"}}]
    page.set_settings(Settings(shortcuts={"new_chat": "Ctrl+T"}))
    assert view.rows["new_chat"]._reset.text() == "Back to Ctrl+N"
    button(page, Section.SHORTCUTS, "Restore defaults").click()
    assert changes[-1] == {"shortcuts": {}}


@pytest.mark.parametrize("text_size", [100, 150])
def test_long_keys_are_seen_whole(page: SettingsPage, theme: Theme, qtbot: QtBot, text_size: int) -> None:
    view = page.view(Section.SHORTCUTS)
    assert isinstance(view, ShortcutsSection)
    theme.set_look(Look("light", text_size=text_size))
    page.show_section(Section.SHORTCUTS)
    page.set_settings(Settings(shortcuts={"new_chat": "Ctrl+Alt+Shift+Backspace"}))  # as long as in German
    field = view._fields["new_chat"]
    line = field.findChild(QLineEdit)
    assert line is not None
    (clear,) = line.findChildren(QToolButton)

    def whole() -> bool:
        letters = line.fontMetrics().horizontalAdvance(line.text())
        large = line.font().pixelSize() >= 13 * text_size // 100
        return large and line.width() >= letters + clear.width() + 20  # with its edges

    qtbot.waitUntil(whole)
    assert len({other.width() for other in view._fields.values()}) == 1


def test_presets_are_added_used_changed_and_deleted(page: SettingsPage) -> None:
    changes = told(page)
    page.show_section(Section.ANSWERS)
    presets = page.view(Section.ANSWERS).controls["presets"]
    assert isinstance(presets, PresetList)
    presets._add.click()
    presets._name.setText("  Tutor ")
    presets._text.setPlainText("Explain step by step.")
    presets._save.click()
    presets._use.click()
    presets._edit.click()
    presets._name.setText("Teacher")
    presets._save.click()
    presets._edit.click()
    presets._delete.click()
    assert changes == [
        {"presets": (Preset("Tutor", "Explain step by step."),)},
        {"instructions": "Explain step by step."},
        {"presets": (Preset("Teacher", "Explain step by step."),)},
        {"presets": ()},
    ]


def test_instructions_that_are_too_long_are_said_to_be_cut(page: SettingsPage, qtbot: QtBot) -> None:
    changes = told(page)
    page.show_section(Section.ANSWERS)
    said = f"Only the first {QLocale().toString(20_000)} characters are kept."

    def says(widget: QWidget) -> bool:
        return any(label.text() == said and label.isVisibleTo(widget) for label in widget.findChildren(Label))

    text, presets = (page.view(Section.ANSWERS).controls[name] for name in ("instructions", "presets"))
    assert isinstance(text, Text)
    assert isinstance(presets, PresetList)
    text.field.setPlainText("x" * 20_001)
    assert says(text)
    text.flush()
    assert changes == [{"instructions": "x" * 20_000}]
    page.set_settings(Settings(instructions="x" * 20_000))
    assert len(text.field.toPlainText()) == 20_001  # for the user to shorten
    page.set_settings(Settings(instructions="Be short."))
    assert not says(text)
    presets._add.click()
    presets._text.setPlainText("x" * 20_001)
    assert says(presets)
    presets._text.setPlainText("x" * 20_000)
    assert not says(presets)


ALPHA, BETA = Preset("Alpha", "You are Alpha."), Preset("Beta", "You are Beta.")


@pytest.fixture
def presets(page: SettingsPage) -> PresetList:
    """Two presets; the first is being edited, and the list was turned to the second."""
    page.set_settings(Settings(presets=(ALPHA, BETA)))
    page.show_section(Section.ANSWERS)
    presets = page.view(Section.ANSWERS).controls["presets"]
    assert isinstance(presets, PresetList)
    presets._list.setCurrentIndex(0)
    presets._edit.click()
    presets._list.setCurrentIndex(1)
    return presets


def test_what_is_edited_is_saved_whatever_the_list_shows(page: SettingsPage, presets: PresetList) -> None:
    changes = told(page)
    presets._text.setPlainText("You are brief.")
    presets._save.click()
    assert changes == [{"presets": (Preset("Alpha", "You are brief."), BETA)}]
    assert presets._list.currentText() == "Alpha"


def test_what_is_edited_is_deleted_whatever_the_list_shows(page: SettingsPage, presets: PresetList) -> None:
    changes = told(page)
    presets._delete.click()
    assert changes == [{"presets": (BETA,)}]
    assert presets._list.currentText() == "Beta"


def test_what_was_typed_stays_when_another_preset_is_to_be_edited(presets: PresetList) -> None:
    presets._text.setPlainText("You are brief.")
    for button in (presets._edit, presets._add):
        button.click()
        assert (presets._name.text(), presets._text.toPlainText()) == ("Alpha", "You are brief.")
    presets._cancel.click()
    presets._edit.click()
    assert presets._name.text() == "Beta"
    presets._add.click()  # nothing was typed
    assert presets._name.text() == ""


@pytest.mark.parametrize("adding", [False, True])
def test_a_name_that_another_preset_has_replaces_none(
    page: SettingsPage, presets: PresetList, *, adding: bool
) -> None:
    changes = told(page)
    if adding:
        presets._add.click()
    presets._name.setText("Beta")
    presets._text.setPlainText("You are new.")
    presets._save.click()
    kept = (ALPHA,) if adding else ()
    assert changes == [{"presets": (*kept, BETA, Preset("Beta 2", "You are new."))}]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [637, 1000])
def test_nothing_is_wider_than_the_page(
    page: SettingsPage, width: int, language: str, qtbot: QtBot, wait_layout: Callable[[], None]
) -> None:
    words = LanguageService(RESOURCES / "i18n")
    words.apply(language)
    for section in Section:
        page.resize(width, 560)
        page.show_section(section)
        wait_layout()
        inner = page.area.widget()
        assert inner is not None
        assert inner.width() <= page.area.viewport().width(), section
        assert inner.minimumSizeHint().width() <= page.area.viewport().width(), section
    words.apply("en")


def test_a_section_is_made_between_the_windows_events_and_shown_whole(
    page: SettingsPage, qtbot: QtBot
) -> None:
    events: list[bool] = []
    timer = QTimer()
    timer.timeout.connect(lambda: events.append(page.view(Section.GENERAL).isVisible()))
    timer.start(0)
    page._list.setCurrentRow(list(Section).index(Section.PRIVACY))
    assert page.existing(Section.PRIVACY) is None
    qtbot.waitUntil(lambda: page.section is Section.PRIVACY)
    timer.stop()
    assert sum(events) > 3  # the section before stays in sight meanwhile
    view = page.existing(Section.PRIVACY)
    assert view is not None
    assert view.isVisible()
    assert not page.view(Section.GENERAL).isVisible()
    asked = page.view(Section.PRIVACY)
    assert asked is view


def test_a_section_follows_what_changed_while_it_was_made(page: SettingsPage) -> None:
    page.open_section(Section.ANSWERS)
    page._pieces(Section.ANSWERS).go()
    assert page.existing(Section.ANSWERS) is None
    page.set_settings(Settings(temperature=0.25))
    page.set_model("m", "Some model")
    view = page.view(Section.ANSWERS)
    assert view.controls["temperature"]._told == 0.25  # type: ignore[attr-defined]
    assert view._scope is not None
    assert "Some model" in " ".join(label for label in view._scope._labels)


def test_the_search_finds_what_is_made_meanwhile(page: SettingsPage, qtbot: QtBot) -> None:
    page.search("memory GPU")
    assert not page._nothing.isVisible()
    qtbot.waitUntil(lambda: all(page.existing(section) for section in Section))
    rows = [name for s in Section for name, row in page.view(s).rows.items() if row.isVisible()]
    assert rows == ["experts_in_memory"]
    page.search("nothing has these words")
    assert page._nothing.isVisible()


def test_a_section_chosen_while_the_search_makes_others_is_shown(page: SettingsPage, qtbot: QtBot) -> None:
    page.search("memory GPU")
    assert page.existing(Section.PRIVACY) is None
    page._list.setCurrentRow(list(Section).index(Section.PRIVACY))
    assert page._list.currentRow() == list(Section).index(Section.PRIVACY)
    qtbot.waitUntil(lambda: page.section is Section.PRIVACY)
    assert page.view(Section.PRIVACY).isVisible()
    assert page._search.text() == ""


@pytest.mark.parametrize("section", list(Section))
def test_what_changes_while_a_section_is_made_is_known_to_it(page: SettingsPage, section: Section) -> None:
    pieces, number = page._pieces(section), 0
    while not pieces.done:
        number += 1
        page.set_settings(replace(Settings(), seed=number))
        pieces._next()
    assert page.view(section).settings.seed == page._settings.seed
