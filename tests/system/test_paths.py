"""The program's folders: made where they belong, closed to the computer's other users."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.system.paths import Paths

pytestmark = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")


@pytest.fixture(autouse=True)
def _usual_mask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


def private(paths: Paths) -> list[Path]:
    return [paths.config, paths.database.parent, paths.backups, paths.cache, paths.logs]


def test_what_holds_chats_is_closed_to_others_and_what_holds_models_is_not(tmp_path: Path) -> None:
    paths = Paths.discover(str(tmp_path / "home"))
    paths.ensure()
    assert {mode(folder) for folder in private(paths)} == {0o700}
    assert {mode(folder) for folder in (tmp_path / "home", paths.data, paths.models)} == {0o755}
    assert paths.logs in paths.crashes.parents
    assert paths.cache in paths.kept_states.parents


def test_folders_of_an_older_alcove_are_closed_too(tmp_path: Path) -> None:
    paths = Paths.discover(str(tmp_path))
    aside = [paths.data / name for name in ("chats-locked-1", "backups-locked-2")]
    for folder in (*private(paths), *aside, paths.models):
        folder.mkdir(parents=True)
        folder.chmod(0o2775)
    paths.ensure()
    assert {mode(folder) for folder in (*private(paths), *aside)} == {0o2700}
    assert mode(paths.models) == 0o2775


def test_a_folder_that_holds_the_models_too_stays_open(tmp_path: Path) -> None:
    both = tmp_path / "Application Support"  # macOS keeps settings and data in one folder
    Paths(both, both, tmp_path / "cache", both / "logs").ensure()
    assert mode(both) == 0o755
    assert mode(both / "chats") == 0o700


def test_a_folder_elsewhere_that_is_linked_to_stays_as_it_is(tmp_path: Path) -> None:
    paths = Paths.discover(str(tmp_path / "home"))
    (tmp_path / "of the family").mkdir()
    paths.data.mkdir(parents=True)
    paths.backups.symlink_to(tmp_path / "of the family")
    paths.ensure()
    assert mode(tmp_path / "of the family") == 0o755


def test_a_folder_of_another_owner_does_not_stop_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = Paths.discover(str(tmp_path))
    paths.cache.mkdir(parents=True)

    def refuse(_path: Path, _mode: int) -> None:
        raise PermissionError(1, "not the owner")

    monkeypatch.setattr(Path, "chmod", refuse)
    paths.ensure()
    assert mode(paths.cache) == 0o755
    assert mode(paths.backups) == 0o700
