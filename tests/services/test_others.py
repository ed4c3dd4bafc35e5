"""Settings, library, help and language services."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError
from app.domain.models import CatalogueEntry, ModelRef
from app.library.catalogue import load_catalogue
from app.library.shelf import Shelf
from app.services.help import HelpService
from app.services.language import LanguageService
from app.services.library import LibraryService
from app.services.settings import SettingsService
from app.services.shelf import ShelfService
from app.settings.file import SettingsFile
from app.settings.model import Settings
from app.system.paths import Paths
from tests.library.stand_in_file import write_20b
from tests.library.test_gguf import GOOD

PATHS = Paths.discover()


def test_settings_are_told_at_once_and_saved(tmp_path: Path, qtbot: QtBot) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    service = SettingsService(file)
    told: list[Settings] = []
    failures: list[AppError] = []
    service.changed.connect(told.append)
    service.failed.connect(failures.append)
    service.update({"temperature": 0.5})
    service.update({"temperature": 99})
    assert [settings.temperature for settings in told] == [0.5]
    assert [failure.code for failure in failures] == ["bad_value"]
    service.close()
    assert file.load().settings.temperature == 0.5


def test_exported_settings_may_be_read_by_others_and_keep_the_mode_of_what_they_replace(
    tmp_path: Path, qtbot: QtBot
) -> None:
    service = SettingsService(SettingsFile(tmp_path / "settings.json"))
    shared, fresh, plain = (tmp_path / name for name in ("shared.json", "fresh.json", "plain.json"))
    for path, mode in ((shared, 0o664), (plain, None)):
        path.write_text("{}")
        if mode is not None:
            path.chmod(mode)
    for path, like in ((shared, shared.stat().st_mode), (fresh, plain.stat().st_mode)):
        with qtbot.waitSignal(service.exported):
            service.export_to(path)
        assert path.stat().st_mode == like
    service.close()


def entry(content: bytes) -> CatalogueEntry:
    digest = hashlib.sha256(content).hexdigest()
    return CatalogueEntry("m", "m", "o/r", "c" * 40, "m.gguf", len(content), digest, 1, 1, 1, 1, "x", "")


def test_a_bad_file_is_not_taken(tmp_path: Path, qtbot: QtBot) -> None:
    settings = SettingsService(SettingsFile(tmp_path / "settings.json"))
    shelf = ShelfService(Shelf(guide=PATHS.guide, downloads=tmp_path / "models", settle=0), settings)
    service = LibraryService(shelf, (entry(GOOD),), settings)
    failures: list[AppError] = []
    service.failed.connect(failures.append)
    (tmp_path / "x.gguf").write_bytes(b"no model")
    shelf.add([tmp_path / "x.gguf"])
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].code == "not_gguf"
    assert settings.current.model_files == ()
    service.close()
    shelf.close()
    settings.close()


def test_files_of_other_programs_are_offered_for_what_they_hold(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "user"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("OLLAMA_MODELS", str(tmp_path / "ollama"))
    jan = home / ".local" / "share" / "Jan" / "data" / "llamacpp" / "models" / "gpt-oss-20b" / "model.gguf"
    blob = tmp_path / "ollama" / "blobs" / f"sha256-{'0' * 64}"
    for path in (jan, blob):
        write_20b(path, "x")
    layer = {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{'0' * 64}"}
    manifest = tmp_path / "ollama" / "manifests" / "hf.co" / "unsloth" / "gpt-oss-20b-GGUF" / "F16"
    manifest.parent.mkdir(parents=True)
    manifest.write_text(json.dumps({"layers": [layer]}))
    settings = SettingsService(SettingsFile(tmp_path / "settings.json"))
    shelf = ShelfService(Shelf(guide=PATHS.guide, downloads=tmp_path / "models", settle=0), settings)
    library = LibraryService(shelf, load_catalogue(PATHS.resources / "catalogue.toml"), settings)
    library.start()
    qtbot.waitUntil(lambda: len(library.entries()) == 3 and any(o.found for o in library.offers()))
    offers = {offer.entry.id: offer for offer in library.offers()}
    assert {ref.name: ref.path for ref in offers["gpt-oss-20b"].found} == {
        "gpt-oss-20b (Jan)": jan,
        "hf.co/unsloth/gpt-oss-20b-GGUF:F16 (Ollama)": blob,
    }
    assert offers["gpt-oss-20b"].installed is None
    assert offers["gpt-oss-120b"].found == ()
    library.close()
    shelf.close()
    settings.close()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_help_page_is_complete(language: str, qtbot: QtBot) -> None:
    service = HelpService(PATHS.help)
    pages = service.pages(language)
    slugs = {page.slug for page in pages}
    assert len(pages) >= 60
    assert slugs == {page.slug for page in service.pages("en")}
    for page in pages:
        answer, _, more = page.text.partition("\n## ")
        assert page.title, page.slug
        assert 8 <= len(answer.split()) <= 70, page.slug
        assert more, page.slug
        for link in re.findall(r"\]\(([^)]+)\.md\)", page.text):
            assert link in slugs, f"{page.slug} leads to {link}"


def test_help_is_searched_without_accents(qtbot: QtBot) -> None:
    service = HelpService(PATHS.help)
    assert service.search("en", "MEMORY 120b")[0].slug == "memory-120b"
    assert "delete" in [page.slug for page in service.search("fr", "supprimer chat")]
    assert service.search("en", "xyzzy") == ()
    assert service.pages("de") == service.pages("en")


def test_languages_change_live(qtbot: QtBot) -> None:
    service = LanguageService(PATHS.resources / "i18n")
    told: list[str] = []
    service.changed.connect(told.append)
    service.apply("fr")
    service.apply("fr")
    service.apply("xx")
    assert told == ["fr", "en"]
    service.apply("en")


def test_settings_decide_how_a_model_is_loaded(tmp_path: Path, qtbot: QtBot) -> None:
    settings = SettingsService(SettingsFile(tmp_path / "settings.json"))
    shelf = ShelfService(Shelf(guide=PATHS.guide, downloads=tmp_path / "models", settle=0), settings)
    service = LibraryService(shelf, (), settings)
    guide = ModelRef("guide", "Guide", PATHS.guide, built_in=True)
    assert service.options_for(guide, None).n_threads == 1
    settings.update({"threads": 2, "batch": 64, "kv_type": "q8_0", "context_length": 4096})
    options = service.options_for(guide, None)
    assert (options.n_threads, options.n_ubatch, options.kv_type.value) == (2, 64, "q8_0")
    assert options.context_length == 4096
    assert service.options_for(guide, 2048).context_length == 2048  # asked for now
    service.close()
    shelf.close()
    settings.close()
