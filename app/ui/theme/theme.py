"""The theme in use: follows the system's colour scheme and the setting, live."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.pieces import Between, Pieces, Work
from app.ui.theme.handed_down import direction_handed_down, font_handed_down
from app.ui.theme.icons import draw, make_icon, program_icon
from app.ui.theme.reading import system_scale
from app.ui.theme.restyle import dressed_inside, forget_rules, restyled
from app.ui.theme.style import make_palette, make_style_sheet, mirror
from app.ui.theme.tokens import Tokens, load_tokens

MODES = ("system", "light", "dark")
_FAMILIES = ("Inter", "Inter Variable")
_MONO = ("JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono")
_LEFT, _RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}


class Look(Struct, frozen=True):
    """What the user chose of the looks; `text_size` in percent, `column_width` in pixels."""

    mode: str = "system"
    accent: str = "teal"
    code_style: str = "calm"
    density: str = "comfortable"
    text_size: int = 100
    column_width: int = 760


class Theme(QObject):
    """Gives the application its palette, font and style sheet, and widgets their colours and icons.

    `changed` is emitted after a switch; whoever paints by token or shows an icon then asks again.
    """

    changing = Signal()  # just before a switch: whoever holds many widgets may let go of them
    changed = Signal()
    dressed = Signal()  # after all who follow `changed`: whoever lays out by what they show
    zoomed = Signal()  # messages are read in another size

    def __init__(self, resources: Path, mode: str | Look = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = _sane(mode if isinstance(mode, Look) else Look(mode))
        self._folder = resources
        self._themes = {
            name: load_tokens(resources / "themes" / f"{name}.toml") for name in ("light", "dark")
        }
        self._template = (resources / "themes" / "style.qss").read_text(encoding="utf-8")
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._mirrored = False
        self._zoom, self._system = 100, system_scale(QApplication.font())
        self._tokens = self._themes["light"]
        self._between: Between | None = None
        self._pieces: Pieces | None = None  # of the switch that goes on
        self._awaited: tuple[QWidget, Callable[[], object]] | None = None  # what is to be shown, and how
        self._asking = False
        self._late = False  # something else was chosen meanwhile
        families = set(QFontDatabase.families())
        self._family = next((name for name in _FAMILIES if name in families), "")
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self._mono = next((name for name in _MONO if name in families), fixed)
        QApplication.setStyle("Fusion")
        QApplication.setLayoutDirection(_LEFT)  # said, so that a translation of Qt's doesn't turn all at once
        QApplication.setWindowIcon(self.program_icon())
        hints = QApplication.styleHints()
        # With the last Python object of the hints that of their accessibility would die for good.
        setattr(QApplication.instance(), "kept_hints", hints)  # noqa: B010
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._contrast_changed)
        self._ask_for(self._look.mode)
        for _ in self._apply():
            pass

    @property
    def mode(self) -> str:
        """The setting: system, light or dark."""
        return self._look.mode

    @property
    def look(self) -> Look:
        """What was chosen."""
        return self._look

    @property
    def scale(self) -> float:
        """How much larger text is than designed: as the user chose here, and for the whole system."""
        return self._look.text_size / 100 * self._system

    @property
    def compact(self) -> bool:
        """Whether lists take little room."""
        return self._look.density == "compact"

    def scaled(self, pixels: float) -> int:
        """A length that holds text, in pixels at the size of text chosen."""
        return round(pixels * self.scale)

    @property
    def dark(self) -> bool:
        """Whether the dark theme is shown."""
        return self._tokens.name == "dark"

    @property
    def mirrored(self) -> bool:
        """Whether the window is read from right to left."""
        return self._mirrored

    def set_mirrored(self, mirrored: bool) -> None:
        """Turn the window round for a language that is read from right to left, or back."""
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self._switch()

    def set_mode(self, mode: str) -> None:
        """Choose system, light or dark; any other value means system."""
        self.set_look(replace(self._look, mode=mode))

    def set_look(self, look: Look) -> None:
        """Follow the user's choice, at once."""
        look, before = _sane(look), self._look
        if look == before:
            return
        self._look = look
        other = replace(look, mode=before.mode) != before
        if look.mode != before.mode:
            self._asking = other  # Qt answers at once, and all of it comes in one switch
            self._ask_for(look.mode)
            self._asking = False
        self._follow(again=other)

    def name(self, token: str) -> str:
        """A token's colour as `#rrggbb`."""
        return self._tokens.colours[token]

    def token(self, token: str) -> QColor:
        """A token's colour."""
        return QColor(self._tokens.colours[token])

    def accent(self, name: str) -> str:
        """An accent's colour in the theme shown, as `#rrggbb`, chosen or not."""
        plain = self._themes[self._tokens.name]
        return plain.accents.get(name, plain.colours)["accent"]

    def code_colours(self) -> dict[str, str]:
        """The colours of highlighted code, by kind of word."""
        return self._tokens.code

    def icon(self, name: str, colour: str = "muted") -> QIcon:
        """An icon in a token's colour; ask again after `changed`."""
        key = (name, colour)
        if key not in self._icons:
            path = self._folder / "icons" / f"{name}.svg"
            self._icons[key] = make_icon(
                path, self.token(colour), self.token("line_strong"), mirrored=self._mirrored
            )
        return self._icons[key]

    def program_icon(self) -> QIcon:
        """The program's own icon."""
        return program_icon(self._folder / "icons" / "app")

    def pixmap(self, name: str, colour: str = "muted", size: int = 16, ratio: float = 1.0) -> QPixmap:
        """An icon as a picture of `size` logical pixels on a screen of that pixel ratio."""
        path = self._folder / "icons" / f"{name}.svg"
        pixmap = draw(path, self.token(colour), round(size * ratio), mirrored=self._mirrored)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def font(self, pixels: float = 14, *, bold: bool = False) -> QFont:
        """The font of the interface."""
        font = QFont(QApplication.font())
        font.setPixelSize(self.scaled(pixels))
        font.setBold(bold)
        return font

    @property
    def zoom(self) -> int:
        """How large messages are read, in percent."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Show messages larger or smaller, the rest of the window as it is."""
        if percent != self._zoom:
            self._zoom = percent
            self.zoomed.emit()

    def px(self, pixels: float) -> int:
        """A length in a message, in pixels at the size that messages are read in."""
        return round(pixels * self.scale * self._zoom / 100)

    def reading_font(self, pixels: float = 14, *, bold: bool = False) -> QFont:
        """The font of messages."""
        return self.font(pixels * self._zoom / 100, bold=bold)

    def mono_font(self, pixels: float = 12.5) -> QFont:
        """The font of code in messages; half pixels are kept where the screen allows it."""
        font = QFont(self._mono)
        font.setStyleHint(QFont.StyleHint.Monospace)
        points = pixels * 72 / max(1, QApplication.primaryScreen().logicalDotsPerInch())
        font.setPointSizeF(points * self.scale * self._zoom / 100)
        return font

    def _ask_for(self, mode: str) -> None:
        # Native parts (title bar, file dialog) follow this hint too.
        QApplication.styleHints().setColorScheme(_SCHEMES[mode])

    def _follow(self, *_: object, again: bool = False) -> None:
        if self._asking:
            return
        if again or self._wanted().name != self._tokens.name:
            self._switch()

    def cut(self) -> None:
        """Switch between the window's events from now on; `changed` comes later then."""
        self._between = Between(self)

    @property
    def switching(self) -> bool:
        """Whether a switch isn't done."""
        return self._pieces is not None

    def once_dressed(self, widget: QWidget, then: Callable[[], object]) -> None:
        """Call `then` when a hidden widget can be shown: now, or soon where a switch is going on.

        The latest wish holds.
        """
        self._awaited = None
        if self._pieces is None:
            then()
        else:
            self._awaited = widget, then

    def _urgent(self) -> Work:
        while self._awaited is not None:
            awaited = self._awaited
            if isValid(awaited[0]):
                yield from dressed_inside(awaited[0])
            if self._awaited is awaited:  # nothing else meanwhile
                self._go_on()

    def _go_on(self) -> None:
        awaited, self._awaited = self._awaited, None
        if awaited is not None and isValid(awaited[0]):
            awaited[1]()

    def _switch(self) -> None:
        if self._between is None:
            self.changing.emit()
            for _ in chain(self._apply(), self._tell()):
                pass
        elif self._pieces is not None:
            self._late = True
        else:
            self._pieces = Pieces(self._piecemeal())
            self._between.start(self._pieces, self._switched)

    def _piecemeal(self) -> Work:
        try:
            yield from restyled(self.changing.emit, self._apply, self._tell, self._urgent)
        except Exception:
            self._pieces = None
            for _ in self._tell():  # `changing` made some wait for it
                pass
            self._go_on()
            raise

    def _tell(self) -> Work:
        self.changed.emit()
        yield
        self.dressed.emit()

    def _switched(self) -> None:
        self._pieces = None
        if self._between is not None:
            self._between.stop()
        if self._late:
            self._late = False
            self._switch()
        else:
            self._go_on()

    def _contrast_changed(self) -> None:
        self._follow(again=True)

    def _wanted(self) -> Tokens:
        if self._look.mode != "system":
            return self._themes[self._look.mode]
        dark = QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._themes["dark" if dark else "light"]

    def _apply(self) -> Work:
        direction = _RIGHT if self._mirrored else _LEFT
        if QApplication.layoutDirection() is not direction:
            yield from direction_handed_down(direction)
        look = self._look
        self._tokens = self._wanted().dressed(look.accent, look.code_style)
        hints = QApplication.styleHints().accessibility()
        if hints.contrastPreference() is Qt.ContrastPreference.HighContrast:
            self._tokens = self._tokens.stronger()
        shown = list(self._icons)
        self._icons.clear()
        for name, colour in shown:  # drawn here, a piece each, not for those who ask after `changed`
            self.icon(name, colour)
            yield
        extras = {
            "mono": f'"{self._mono}"',
            "folder": (self._folder / "themes").as_posix(),
            "scheme": self._tokens.name,
        }
        sheet = make_style_sheet(self._template, self._tokens, extras, density=look.density, scale=self.scale)
        palette = make_palette(self._tokens)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        yield
        # A sheet in place of another restyles each widget once for every one it lies in: a second for the
        # whole window. Without the old one it is a tenth of that.
        application.setStyleSheet("")
        yield
        yield from forget_rules()
        font = QFont(self._family) if self._family else QFont(application.font())
        font.setPixelSize(self.scaled(14))
        if font != QApplication.font():
            yield from font_handed_down(font)
        application.setPalette(palette)
        yield
        application.setStyleSheet(mirror(sheet) if self._mirrored else sheet)


def _sane(look: Look) -> Look:
    return look if look.mode in MODES else replace(look, mode="system")
