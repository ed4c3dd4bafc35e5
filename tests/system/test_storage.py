"""Measuring the folders and removing all that is the program's, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from app.store.database import Database
from app.system.files import write_atomically
from app.system.paths import Paths
from app.system.storage import Removal, ask_for_removal, measure, removal_asked, remove_everything


def fill(paths: Paths) -> None:
    paths.ensure()
    paths.settings_file.write_bytes(b"s" * 10)
    paths.database.write_bytes(b"c" * 1000)
    (paths.backups / "alcove-2026-01-01.db").write_bytes(b"b" * 200)
    (paths.models / "x.gguf").write_bytes(b"m" * 5000)
    (paths.logs / "alcove.log").write_bytes(b"l" * 30)
    paths.engine_state.write_bytes(b"e" * 4)


def hold(patch: pytest.MonkeyPatch, *names: str) -> None:
    """Files of these names can't be removed, as on Windows where another program has mapped them."""
    unlink = os.unlink

    def refuse(path: Any, **more: Any) -> None:
        if os.path.basename(os.fsdecode(path)) in names:
            raise PermissionError(13, "Access is denied", path)
        unlink(path, **more)

    for name in ("unlink", "remove"):
        patch.setattr(os, name, refuse)


def files(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


@pytest.fixture(params=["the platform's", "a new home", "a home that was in use"])
def paths(request: pytest.FixtureRequest, tmp_path: Path) -> Paths:
    data = tmp_path / "data"
    if request.param == "the platform's":
        return Paths(tmp_path / "config", data, tmp_path / "cache", data / "logs")
    if request.param == "a home that was in use":
        (data / "models").mkdir(parents=True)
    return Paths.discover(str(tmp_path))


def test_sizes_are_told_apart(tmp_path: Path) -> None:
    paths = Paths.discover(str(tmp_path))
    fill(paths)
    use = measure(paths)
    assert (use.chats, use.backups, use.models, use.logs, use.other) == (1000, 200, 5000, 30, 14)
    assert use.total == 6244


def test_in_a_folder_of_the_users_nothing_else_goes(tmp_path: Path) -> None:
    paths = Paths.discover(str(tmp_path))
    fill(paths)
    (paths.data / "thesis.odt").write_text("mine")
    (paths.config / "other.conf").write_text("mine")
    (tmp_path / "beside.txt").write_text("mine")
    ask_for_removal(paths)
    assert removal_asked(paths)
    assert remove_everything(paths) == []
    left = sorted(p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file())
    assert left == ["beside.txt", "data/thesis.odt", "settings/other.conf"]
    assert not removal_asked(paths)


def test_what_lay_there_before_stays(tmp_path: Path) -> None:
    """A project of the user's own, whose folder was named as home."""
    paths = Paths.discover(str(tmp_path))
    theirs = [
        *("cache/results.bin", "cache/states.csv", "data/customers.json", "data/drafts of my book/one.odt"),
        *(
            "data/models/mine/weights.gguf",
            "data/backups/laptop.tar",
            "data/chats/talk.txt",
            "data/enginex.json",
        ),
        *("data/attachments/a.pdf", "data/downloads/b.zip", "logs/server.log", "logs/notes.txt"),
    ]
    for name in theirs:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("mine")
    fill(paths)
    (paths.kept_states).mkdir(parents=True)
    (paths.data / "hashes.json").write_text("{}")
    ask_for_removal(paths)
    assert remove_everything(paths) == []
    left = sorted(p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file())
    assert left == sorted([*theirs, "data/models/x.gguf"])
    assert not removal_asked(paths)  # it isn't tried again at each start


def test_a_home_of_the_programs_goes_whole_and_is_its_own_again(tmp_path: Path) -> None:
    paths = Paths.discover(str(tmp_path / "home"))
    for _ in range(2):
        fill(paths)
        (paths.data / "alcove.lock").touch()  # as it is held meanwhile
        ask_for_removal(paths)
        assert remove_everything(paths) == []
        assert [p.name for p in tmp_path.rglob("*") if p.is_file()] == ["alcove.lock"]


def test_in_the_platforms_folders_all_goes(tmp_path: Path) -> None:
    data = tmp_path / "data"
    paths = Paths(tmp_path / "config", data, tmp_path / "cache", data / "logs")
    fill(paths)
    (paths.data / "of-a-later-version.bin").write_bytes(b"x")
    remove_everything(paths)
    assert list(tmp_path.rglob("*")) == []


def test_a_link_is_removed_and_not_what_it_leads_to(tmp_path: Path) -> None:
    paths = Paths.discover(str(tmp_path / "home"))
    fill(paths)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "model.gguf").write_bytes(b"m")
    (paths.models / "linked").symlink_to(tmp_path / "mine")
    remove_everything(paths)
    assert (tmp_path / "mine" / "model.gguf").exists()


def test_what_could_not_be_removed_is_tried_once_more_and_nothing_newer(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    mapped = [paths.models / "deep" / "mapped.gguf"]
    session = Removal(paths, lambda _: mapped)
    assert session.at_start() == []
    fill(paths)
    mapped[0].parent.mkdir()
    mapped[0].write_bytes(b"m")
    ask_for_removal(paths)
    with monkeypatch.context() as patch:
        hold(patch, "mapped.gguf", "alcove.db")
        session.at_end()
        assert not removal_asked(paths)
        assert {path.name for path in paths.data.rglob("*.gguf")} - {"x.gguf"} == {"mapped.gguf"}
        assert not paths.settings_file.exists()  # one that is held keeps no other
        following = Removal(paths, lambda _: mapped)
        assert sorted(following.at_start()) == [paths.database, *mapped]  # is told
    fill(paths)
    following.at_end()
    assert Removal(paths).at_start() == []
    assert paths.database.read_bytes() == b"c" * 1000
    assert paths.settings_file.exists()
    assert mapped[0].exists()  # nobody knows whose it is by then


def test_what_is_not_held_any_more_goes_at_the_next_start(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    mapped = [paths.models / "deep" / "mapped.gguf"]
    session = Removal(paths, lambda _: mapped)
    session.at_start()
    fill(paths)
    mapped[0].parent.mkdir()
    mapped[0].write_bytes(b"m")
    ask_for_removal(paths)
    with monkeypatch.context() as patch:
        hold(patch, "mapped.gguf", "alcove.db")
        session.at_end()
    (paths.data / "engine.json").write_text("of a command, since")
    (paths.data / "chats" / "alcove.db-wal").write_text("and this")
    assert Removal(paths).at_start() == []
    assert not mapped[0].parent.exists()
    assert not paths.database.exists()
    assert (paths.data / "engine.json").exists()
    assert (paths.data / "chats" / "alcove.db-wal").exists()


def test_a_file_that_was_changed_since_stays(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(paths)
    ask_for_removal(paths)
    with monkeypatch.context() as patch:
        hold(patch, "alcove.db")
        remove_everything(paths)
    new = (paths.data / "delete-everything").stat().st_mtime_ns + 1_000_000_000
    os.utime(paths.database, ns=(new, new))
    assert Removal(paths).at_start() == [paths.database]


def test_an_end_that_was_cut_off_is_made_up_for_at_the_start(paths: Paths) -> None:
    fill(paths)
    ask_for_removal(paths)
    session = Removal(paths)
    assert session.at_start() == []
    assert not paths.database.exists()
    fill(paths)
    session.at_end()
    assert paths.database.exists()


def test_a_mark_that_stays_asks_once(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(paths)
    ask_for_removal(paths)
    with monkeypatch.context() as patch:
        hold(patch, "delete-everything")
        session = Removal(paths)
        session.at_start()
        fill(paths)
        session.at_end()
        assert paths.database.exists()
        assert Removal(paths).at_start() == []
        assert paths.database.exists()
        ask_for_removal(paths)  # again
        session.at_end()
    assert not paths.database.exists()


@pytest.mark.parametrize("content", ["[", '["..", "/etc/passwd", 1]', '["{beside}", "{data}/../beside.txt"]'])
def test_a_mark_that_names_others_files_removes_nothing(tmp_path: Path, content: str) -> None:
    paths = Paths.discover(str(tmp_path))
    fill(paths)
    beside = tmp_path / "beside.txt"
    beside.write_text("mine")
    mark = paths.data / "delete-everything"
    mark.write_text(content.replace("{beside}", str(beside)).replace("{data}", str(paths.data)))
    before = files(tmp_path)
    assert Removal(paths).at_start() == []
    assert files(tmp_path) == [name for name in before if name != "data/delete-everything"]


def test_half_written_copies_go_where_others_have_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a kill leaves them, by what really writes them."""
    (tmp_path / "data" / "models").mkdir(parents=True)
    paths = Paths.discover(str(tmp_path))
    paths.ensure()
    for name in ("backups/laptop.part", "backups/laptop.new", "chats/.talk.txt"):
        (paths.data / name).write_text("mine")
    database = Database(paths.database, paths.backups)
    database.open()
    with monkeypatch.context() as patch:
        patch.setattr("app.store.database.os.replace", lambda *_: None)
        for name in ("alcove-2026-11-28", "manual-2026-11-28-100000-2", "before-restore-2026-11-28-100000"):
            database.copy_to(paths.backups / f"{name}.db")
    database.close()
    with monkeypatch.context() as patch:
        patch.setattr("app.system.files.replace_patiently", lambda *_: None)
        patch.setattr("app.system.files._sync_folder", lambda _: None)
        write_atomically(paths.database.with_name("alcove.db.recovery"), b"[]")
    kept = ["data/backups/laptop.new", "data/backups/laptop.part", "data/chats/.talk.txt"]
    assert len(files(tmp_path)) == len(kept) + 5
    assert remove_everything(paths) == []
    assert files(tmp_path) == kept
