"""What the help pages say of the program: folders and names that are there."""

from __future__ import annotations

import os
import re
from xml.etree import ElementTree

import platformdirs.macos
import platformdirs.unix
import pytest
from msgspec.structs import replace

from app.domain.models import Verdict
from app.fit.estimate import Planner
from app.services.help import HelpService
from app.system.paths import Paths
from tests.fit.computers import GIB, SMALL, computer

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


def names(language: str, titles: tuple[str, ...]) -> set[str]:
    """The titles of the settings' sections in a language, those of the list and those above a section."""
    if language == "en":
        return set(titles)
    root = ElementTree.parse(HELP.parents[1] / "i18n" / f"alcove_{language}.ts").getroot()
    shown = (c for c in root if c.findtext("name") in ("SettingsPage", "PrivacySection"))
    messages = [message for context in shown for message in context.iter("message")]
    return {m.findtext("translation") or "" for m in messages if m.findtext("source") in titles}


@pytest.mark.parametrize(("language", "settings"), [("en", "Settings"), ("fr", "Réglages")])
def test_sections_of_the_settings_are_there(language: str, settings: str) -> None:
    titles = "General", "Appearance", "Model", "Answers", "Tools", "Privacy and data", "Shortcuts", "About"
    known = names(language, titles)
    for one in HelpService(HELP).pages(language):
        for place in re.findall(rf"{settings} > (.{{3,24}})", one.text):
            assert any(place.startswith(title) for title in known), f"{one.slug}: {settings} > {place}"


@pytest.mark.parametrize(
    ("gib", "verdict"), [(7.6, Verdict.DOES_NOT_FIT), (12.0, Verdict.FROM_DISK), (15.5, Verdict.FITS_MEMORY)]
)
def test_small_computers_are_what_their_page_says(gib: float, verdict: Verdict) -> None:
    """It says that 20b doesn't fit into 8 GB (that report less), and runs from disk with 12."""
    machine = replace(computer(16), total_memory=int(gib * GIB), free_memory=int((gib - 1.5) * GIB))
    assert Planner(SMALL, machine).plan().verdict is verdict


def test_the_automatic_context_is_what_its_page_says() -> None:
    lengths = [Planner(SMALL, computer(gib)).plan().options.context_length for gib in (24, 64)]
    assert lengths == [32768, 131072]
