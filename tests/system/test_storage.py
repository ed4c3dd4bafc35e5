"""Measuring the folders and removing all that is the program's, and nothing else."""

from __future__ import annotations

from pathlib import Path

from app.system.paths import Paths
from app.system.storage import ask_for_removal, measure, removal_asked, remove_everything


def fill(paths: Paths) -> None:
    paths.ensure()
    paths.settings_file.write_bytes(b"s" * 10)
    paths.database.write_bytes(b"c" * 1000)
    (paths.backups / "alcove-2026-01-01.db").write_bytes(b"b" * 200)
    (paths.models / "x.gguf").write_bytes(b"m" * 5000)
    (paths.logs / "alcove.log").write_bytes(b"l" * 30)
    paths.engine_state.write_bytes(b"e" * 4)


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
    assert sorted(remove_everything(paths)) == [paths.models / "mine", paths.models / "x.gguf"]
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
