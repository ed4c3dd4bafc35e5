"""What the window's first frame needs, made before everything else."""

from __future__ import annotations

from contextlib import ExitStack

from msgspec import Struct

from app.services.language import LanguageService
from app.services.settings import SettingsService
from app.settings.file import SettingsFile
from app.system.paths import Paths
from app.ui.theme.look import look_of
from app.ui.theme.theme import Theme


class First(Struct, frozen=True):
    """The folders, the user's settings, the language, the looks."""

    paths: Paths
    settings: SettingsService
    language: LanguageService
    theme: Theme


def make_first(paths: Paths, language: LanguageService, stack: ExitStack) -> First:
    """Make them; `stack` closes them again."""
    stack.callback(language.close)
    settings = SettingsService(SettingsFile(paths.settings_file))
    stack.callback(settings.close)
    language.apply(settings.current.language)
    theme = Theme(paths.resources, look_of(settings.current))
    language.changed.connect(lambda _: theme.set_mirrored(language.right_to_left))
    theme.set_mirrored(language.right_to_left)
    return First(paths, settings, language, theme)
