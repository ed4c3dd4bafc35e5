"""The lock is changed by a process that is killed at every step and at chance: nothing is ever lost."""

from __future__ import annotations

import contextlib
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import StoreError
from app.store.cipher import is_plain
from tests.store.lock_child import NEW, OLD, opened
from tests.store.test_locking import SECRET, fill, leaks, titles

ROOT = Path(__file__).parents[2]
TITLE = f"title: {SECRET}"


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A plain store and a locked one, each with backups."""
    plain, locked = tmp_path_factory.mktemp("plain"), tmp_path_factory.mktemp("locked")
    store, _ = opened(plain)
    store.open()
    fill(store)
    store.backups.make(1_600_000_000.0)
    store.close()
    shutil.copytree(plain, locked, dirs_exist_ok=True)
    store, lock = opened(locked)
    store.open()
    lock.switch_on(OLD)
    store.close()
    return {"on": plain, "off": locked, "change": locked}


def child(folder: Path, what: str, *numbers: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.store.lock_child", str(folder), what, *map(str, numbers)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True)


def check(folder: Path) -> str:
    """Start as the program does: all chats are there, and all is of one kind. Returns with what it opened."""
    store, lock = opened(folder)
    try:
        if not lock.prepare():
            store.open()
            assert titles(store) == [TITLE]
            opened_with = "plain"
        else:
            opened_with = OLD
            with contextlib.suppress(StoreError):
                lock.key(NEW)
                opened_with = NEW
            lock.open(lock.key(opened_with))
            assert titles(store) == [TITLE]
            assert leaks(folder) == []
        for backup in store.backups.all():
            assert is_plain(backup.path) is (opened_with == "plain"), backup.path.name
            store.restore(backup.path)
        assert not list(folder.rglob("*.new"))
    finally:
        store.close()
    assert bool(list(folder.rglob("lock.json"))) is (opened_with != "plain")
    return opened_with


@pytest.mark.parametrize("what", ["on", "off", "change"])
def test_killed_at_every_step(folders: dict[str, Path], tmp_path: Path, what: str) -> None:
    before = OLD if what != "on" else "plain"
    after = {"on": OLD, "off": "plain", "change": NEW}[what]
    outcomes: list[str] = []
    step = 1
    while True:
        folder = tmp_path / str(step)
        shutil.copytree(folders[what], folder)
        with child(folder, what, step) as process:
            assert process.stdout is not None
            told = process.stdout.read().splitlines()
            process.wait(60)
        outcomes.append(check(folder))
        if process.returncode == 0:
            break
        assert len(told) == step
        step += 1
    assert step > (3 if what == "change" else 7)
    assert outcomes[0] == before
    assert outcomes[-1] == after
    assert set(outcomes) == {before, after}
    turn = outcomes.index(after)
    assert set(outcomes[turn:]) == {after}  # from one moment on it is changed for good


@pytest.mark.parametrize("what", ["on", "off", "change"])
def test_killed_at_chance(folders: dict[str, Path], tmp_path: Path, what: str) -> None:
    chance = random.Random(what)
    for number in range(4):
        folder = tmp_path / str(number)
        shutil.copytree(folders[what], folder)
        with child(folder, what, 0) as process:
            assert process.stdout is not None
            process.stdout.readline()  # it has begun
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(chance.random() * 0.06)
            process.kill()
            process.wait(60)
        check(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are POSIX")
@pytest.mark.parametrize("what", ["on", "off"])
def test_without_room_it_stays_as_it_was(folders: dict[str, Path], tmp_path: Path, what: str) -> None:
    folder = tmp_path / "full"
    shutil.copytree(folders[what], folder)
    size = (folder / "chats" / "alcove.db").stat().st_size
    with child(folder, what, 0, size - 4096) as process:
        assert process.stderr is not None
        said = process.stderr.read()
        process.wait(60)
    assert process.returncode == 1
    assert "StoreError" in said.splitlines()[-1]
    assert check(folder) == {"on": "plain", "off": OLD}[what]
