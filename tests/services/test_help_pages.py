"""What the help pages say of the program: folders and names that are there."""

from __future__ import annotations

import os
import re

import platformdirs.macos
import platformdirs.unix
import pytest

from app.services.help import HelpService
from app.system.paths import Paths

HELP = Paths.discover().help


def page(language: str, slug: str) -> str:
    return (HELP / language / f"{slug}.md").read_text(encoding="utf-8")


@pytest.mark.skipif(os.name != "posix", reason="finds out POSIX's folders")
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("slug", ["uninstall", "data-folder"])
def test_every_folder_is_named(language: str, slug: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/of-the-user")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    text = page(language, slug)
    for system in (platformdirs.unix.Unix, platformdirs.macos.MacOS):
        folders = system("alcove", appauthor=False)
        for folder in (folders.user_data_dir, folders.user_config_dir, folders.user_cache_dir):
            assert f"`{folder.replace('/of-the-user', '~')}`" in text
    assert r"`%LOCALAPPDATA%\alcove`" in text


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("slug", ["uninstall", "data-folder", "disk-space", "privacy"])
def test_what_the_model_has_read_is_said_to_lie_on_the_disk(language: str, slug: str) -> None:
    said = {"en": "has read of your latest chats", "fr": "a lu de vos derniers chats"}
    assert said[language] in page(language, slug)
