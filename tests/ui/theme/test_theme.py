"""The theme: contrast, live switching, one style sheet, icons in a token's colour."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.settings.model import Accent, CodeStyle
from app.ui.theme.reading import system_scale
from app.ui.theme.style import make_style_sheet
from app.ui.theme.theme import Look, Theme
from app.ui.theme.tokens import load_tokens
from app.ui.widgets.cards import Card

RESOURCES = Path(__file__).parents[3] / "resources"
ON_PAGE = ("text", "muted", "accent", "ok", "warn", "bad")
PAIRS = [
    *((name, "background") for name in ON_PAGE),
    ("text", "side"),
    ("muted", "side"),
    ("text", "hover"),
    ("text", "bubble"),
    ("text", "code"),
    ("muted", "code"),
    ("muted", "hover"),
    ("muted", "line"),
    ("muted", "bubble"),
    ("muted", "accent_soft"),
    ("text", "selection"),
    ("text", "accent_soft"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("ok_text", "ok_soft"),
    ("warn_text", "warn_soft"),
    ("bad_text", "bad_soft"),
    ("text", "warn_soft"),
    ("text", "bad_soft"),
]


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("accent", list(Accent))
@pytest.mark.parametrize("code_style", list(CodeStyle))
@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_is_readable_on_its_ground(name: str, accent: Accent, code_style: CodeStyle) -> None:
    tokens = load_tokens(RESOURCES / "themes" / f"{name}.toml").dressed(accent, code_style)
    colours = tokens.colours
    weak = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in PAIRS}
    assert not {pair: ratio for pair, ratio in weak.items() if ratio < 4.5}
    code = {kind: contrast(colour, colours["code"]) for kind, colour in tokens.code.items()}
    assert not {kind: ratio for kind, ratio in code.items() if ratio < 4.5}


def test_both_themes_have_the_same_names() -> None:
    light, dark = (load_tokens(RESOURCES / "themes" / f"{name}.toml") for name in ("light", "dark"))
    assert light.colours.keys() == dark.colours.keys()
    assert light.code.keys() == dark.code.keys()
    for one, other in ((light.accents, dark.accents), (light.codes, dark.codes)):
        assert {k: v.keys() for k, v in one.items()} == {k: v.keys() for k, v in other.items()}
    assert {"teal", *light.accents} == set(Accent)
    assert {"calm", *light.codes} == set(CodeStyle)


def test_a_bad_colour_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "odd.toml"
    path.write_text('name = "odd"\n[colours]\ntext = "red; }"\n[code]\n', encoding="utf-8")
    with pytest.raises(ValueError, match="text is not a colour"):
        load_tokens(path)


def test_an_unknown_name_in_the_sheet_is_an_error() -> None:
    tokens = load_tokens(RESOURCES / "themes" / "light.toml")
    with pytest.raises(KeyError):
        make_style_sheet("QLabel { color: @nothing; }", tokens, {})


def test_the_setting_switches_live(qtbot: QtBot) -> None:
    theme = Theme(RESOURCES, "light")
    seen = [theme.dark]
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    seen.append(theme.dark)
    assert seen == [False, True]
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    assert window.name() == theme.name("background")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert theme.name("accent") in application.styleSheet()
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("light")
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode("light")


@pytest.mark.parametrize("cut", [False, True])
def test_what_is_chosen_at_once_comes_in_one_switch(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, cut: bool
) -> None:
    theme = Theme(RESOURCES, "light")
    # A desktop answers within the call; without one nothing does.
    monkeypatch.setattr(theme, "_ask_for", lambda _mode: QApplication.styleHints().colorSchemeChanged.emit(0))
    if cut:
        theme.cut()
    begun: list[bool] = []
    theme.changing.connect(lambda: begun.append(theme.dark))
    for look in (Look("dark", accent="rose", text_size=150), Look("light")):
        theme.set_look(look)
        qtbot.waitUntil(lambda: not theme.switching)
    assert begun == [False, True]


def test_nothing_is_seen_to_go_before_a_switch(qtbot: QtBot) -> None:
    """Who holds many widgets lets go of them: not while the window is drawn."""
    theme = Theme(RESOURCES, "light")
    theme.cut()
    window = QLabel("text")
    qtbot.addWidget(window)
    window.show()
    drawn: list[bool] = []
    theme.changing.connect(lambda: drawn.append(window.updatesEnabled()))
    theme.set_mode("dark")
    qtbot.waitUntil(lambda: not theme.switching)
    assert drawn == [False]
    assert window.updatesEnabled()


def test_a_switch_between_the_events_that_fails_can_be_made_anew(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Theme(RESOURCES, "light")
    theme.cut()

    def fail(*_args: object, **_options: object) -> str:
        raise ValueError("a broken style")

    monkeypatch.setattr("app.ui.theme.theme.make_style_sheet", fail)
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(theme.changed):  # who waits goes on
        theme.set_mode("dark")
        assert theme.switching
        qtbot.waitUntil(lambda: not theme.switching)
    assert [str(one[1]) for one in raised] == ["a broken style"]
    monkeypatch.undo()
    theme.set_look(Look("dark", accent="rose"))
    qtbot.waitUntil(lambda: not theme.switching)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert theme.name("accent") in application.styleSheet()


def test_looks_change_live(qtbot: QtBot) -> None:
    theme = Theme(RESOURCES, "light")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    plain, before = theme.name("accent"), theme.font(14).pixelSize()
    with qtbot.waitSignal(theme.changed):
        theme.set_look(Look("light", accent="rose", text_size=150, density="compact", code_style="plain"))
    assert theme.name("accent") != plain
    assert theme.accent("teal") == plain
    assert theme.font(14).pixelSize() == round(before * 1.5)
    assert "font-size: 19.5px" in application.styleSheet()
    assert "padding: 3px 12px" in application.styleSheet()
    assert theme.code_colours()["name"] == theme.name("text")
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_look(theme.look)
    theme.set_look(Look("light"))


def test_high_contrast_leaves_no_muted_text_and_no_faint_line() -> None:
    for name in ("light", "dark"):
        tokens = load_tokens(RESOURCES / "themes" / f"{name}.toml").stronger()
        colours = tokens.colours
        for ground in ("background", "side", "hover", "bubble", "code"):
            assert contrast(colours["muted"], colours[ground]) >= 7, (name, ground)
        assert contrast(colours["line"], colours["background"]) >= 4.5
        assert min(contrast(colour, colours["code"]) for colour in tokens.code.values()) >= 7


def test_an_unknown_mode_means_system(qtbot: QtBot) -> None:
    theme = Theme(RESOURCES, "purple")
    assert theme.mode == "system"


@pytest.mark.parametrize("path", sorted((RESOURCES / "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_icons_are_drawn_in_the_colour_of_a_token(qtbot: QtBot, path: Path) -> None:
    theme = Theme(RESOURCES, "light")
    image = theme.pixmap(path.stem, "accent", 20, 2.0).toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {theme.name("accent")}


def test_the_systems_own_size_of_text_is_followed() -> None:
    sizes = [QFont("x"), QFont("x"), QFont("x")]
    usual = 11.0
    for font, points in zip(sizes, (usual - 2, 1.5 * usual, 5 * usual), strict=True):
        font.setPointSizeF(points)
    assert [system_scale(font) for font in sizes] == [1.0, 1.5, 2.0]


class Restyled(QLabel):
    """Counts how often it is given another style, font or palette."""

    count = 0

    def changeEvent(self, event: QEvent) -> None:
        """Note what a style sheet changes."""
        kinds = (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange)
        self.count += event.type() in kinds
        super().changeEvent(event)


@pytest.mark.parametrize("look", [Look("dark"), Look("light", text_size=125)])
def test_a_switch_restyles_a_widget_as_often_however_deep_it_lies(qtbot: QtBot, look: Look) -> None:
    theme = Theme(RESOURCES, "light")
    labels, windows = [], []
    for depth in (1, 6):
        outer = inner = Card("card")
        windows.append(outer)
        qtbot.addWidget(outer)
        for _ in range(depth - 1):
            card = Card("card")
            inner.column.addWidget(card)
            inner = card
        label = Restyled("words")
        inner.column.addWidget(label)
        outer.show()
        label.count = 0
        labels.append(label)
    theme.set_look(look)
    shallow, deep = labels
    assert 0 < deep.count <= shallow.count + 2
