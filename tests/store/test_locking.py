"""The lock of the chats, over real files: what is readable, what isn't, and with which passphrase."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from app.domain.attachment import Attachment, FileKind
from app.domain.chat import Message, Role, TextPart, new_id
from app.domain.errors import StoreError
from app.store.backups import BackupKind
from app.store.chats import SqliteChatStore
from app.store.cipher import is_plain
from app.store.database import Database
from app.store.keyfile import Change, Cost, KeyFile, KeyPlaces, seal, unseal
from app.store.locking import StoreLock
from tests.store.lock_child import CHEAP, NEW, OLD, opened

SECRET = "the heron stands at Quarnelmoor"
SIGNS = "鷺は沼に立つ"


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[tuple[SqliteChatStore, StoreLock]]:
    made = opened(tmp_path)
    yield made
    made[0].close()


def fill(store: SqliteChatStore) -> str:
    """A chat with messages, a draft, a file, an exact prompt's worth of words, and copies of all that."""
    chat = store.create_chat(f"title: {SECRET}")
    asked = Message(new_id(), chat.id, None, Role.USER, (TextPart(f"{SECRET} {SIGNS}"),), created_at=1.0)
    file = Attachment("f", f"{SECRET}.txt", FileKind.TEXT, 9, "0" * 64, SECRET)
    store.add_message(asked.with_(attachments=(file,)))
    store.set_draft(chat.id, f"draft: {SECRET}")
    store.backups.make(1_700_000_000.0)
    return chat.id


def leaks(folder: Path) -> list[str]:
    """Names of files that hold the secret text, in the encodings that it could be in."""
    needles = [SECRET.encode(), SIGNS.encode(), SECRET.encode("utf-16-le"), b"Quarnelmoor", b"quarnelmoor"]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [str(path.relative_to(folder)) for path in files if any(n in path.read_bytes() for n in needles)]


def newest(store: SqliteChatStore) -> Path:
    """The copy made by `fill`; the one of the day may bear the same time."""
    return next(copy.path for copy in store.backups.all() if copy.kind is BackupKind.MANUAL)


def titles(store: SqliteChatStore) -> list[str]:
    return [chat.title for chat in store.chats()]


def code_of(work: object, *arguments: object) -> str:
    with pytest.raises(StoreError) as caught:
        work(*arguments)  # type: ignore[operator]
    return caught.value.code


def test_no_file_below_the_folder_holds_the_text(
    stores: tuple[SqliteChatStore, StoreLock], tmp_path: Path
) -> None:
    store, lock = stores
    store.open()
    chat_id = fill(store)
    assert leaks(tmp_path)  # the scan sees what it is for: plain files, and the log beside the database
    assert lock.switch_on(OLD) == []
    assert leaks(tmp_path) == []
    # Written under the lock: into the log, the index, a new backup, a safety copy.
    store.set_draft(chat_id, f"again {SECRET}")
    store.rename_chat(chat_id, f"anew {SECRET}")
    keep = store.restore(store.backups.make(1_700_000_500.0))
    assert (tmp_path / "chats" / "alcove.db-wal").stat().st_size > 0
    assert leaks(tmp_path) == []
    assert not any(is_plain(path) for path in tmp_path.rglob("*.db"))
    assert keep.exists()
    # Everything is there, the search by parts of words and of signs too.
    assert titles(store) == [f"anew {SECRET}"]
    assert store.draft(chat_id) == f"again {SECRET}"
    assert [m.attachments[0].text for m in store.messages(chat_id)] == [SECRET]
    for query in ("Quarnelmoor", "arnelmo", "沼に"):
        assert [hit.chat_id for hit in store.search(query)][:1] == [chat_id], query


def test_without_the_key_nothing_opens_it(stores: tuple[SqliteChatStore, StoreLock], tmp_path: Path) -> None:
    store, lock = stores
    store.open()
    fill(store)
    lock.switch_on(OLD)
    lock.shut()
    assert code_of(store.chats) == "locked"
    assert code_of(store.search, "heron") == "locked"
    assert code_of(lock.key, NEW) == "wrong_passphrase"
    assert code_of(lock.key, "") == "wrong_passphrase"
    again, its_lock = opened(tmp_path)
    assert its_lock.on
    assert its_lock.prepare()
    assert its_lock.open(its_lock.key(OLD)) is None
    assert titles(again) == [f"title: {SECRET}"]
    again.close()


def test_who_knows_of_no_lock_can_do_it_no_harm(
    stores: tuple[SqliteChatStore, StoreLock], tmp_path: Path
) -> None:
    store, lock = stores
    store.open()
    fill(store)
    lock.switch_on(OLD)
    store.close()
    before = sorted(path.name for path in tmp_path.rglob("*"))
    again, its_lock = opened(tmp_path)
    assert code_of(again.open) == "locked"
    assert sorted(path.name for path in tmp_path.rglob("*")) == before
    its_lock.open(its_lock.key(OLD))
    assert titles(again) == [f"title: {SECRET}"]
    again.close()


def test_another_passphrase_opens_the_same_chats_and_backups(
    stores: tuple[SqliteChatStore, StoreLock],
) -> None:
    store, lock = stores
    store.open()
    fill(store)
    lock.switch_on(OLD)
    assert code_of(lock.change, NEW, OLD) == "wrong_passphrase"
    assert code_of(lock.change, OLD, "short") == "passphrase_short"
    lock.change(OLD, NEW)
    assert code_of(lock.key, OLD) == "wrong_passphrase"
    lock.shut()
    lock.open(lock.key(NEW))
    store.restore(newest(store))
    assert titles(store) == [f"title: {SECRET}"]


def test_switched_off_everything_is_plain_again(
    stores: tuple[SqliteChatStore, StoreLock], tmp_path: Path
) -> None:
    store, lock = stores
    store.open()
    fill(store)
    made = {backup.path: backup.made_at for backup in store.backups.all()}
    lock.switch_on(OLD)
    assert code_of(lock.switch_off, NEW) == "wrong_passphrase"
    assert lock.switch_off(OLD) == []
    assert not lock.on
    assert all(is_plain(path) for path in tmp_path.rglob("*.db"))
    assert not list(tmp_path.rglob("lock.json"))
    assert {backup.path: backup.made_at for backup in store.backups.all()} == made
    store.close()
    again, its_lock = opened(tmp_path)
    assert not its_lock.prepare()
    again.open()
    assert titles(again) == [f"title: {SECRET}"]
    again.close()


def test_a_plain_backup_is_put_back_under_the_lock(
    stores: tuple[SqliteChatStore, StoreLock], tmp_path: Path
) -> None:
    store, lock = stores
    store.open()
    fill(store)
    plain = tmp_path / "elsewhere.db"
    plain.write_bytes(newest(store).read_bytes())
    lock.switch_on(OLD)
    store.delete_chats([store.chats()[0].id])
    store.restore(plain)
    assert titles(store) == [f"title: {SECRET}"]
    plain.unlink()
    assert leaks(tmp_path) == []


def test_a_backup_under_another_key_is_refused(
    stores: tuple[SqliteChatStore, StoreLock], tmp_path: Path
) -> None:
    store, lock = stores
    store.open()
    lock.switch_on(OLD)
    other, its_lock = opened(tmp_path / "other")
    other.open()
    fill(other)
    its_lock.switch_on(NEW)
    foreign = next(b.path for b in other.backups.all() if b.kind is BackupKind.MANUAL)
    other.close()
    assert code_of(store.restore, foreign) == "backup_locked"
    lock.switch_off(OLD)
    assert code_of(store.restore, foreign) == "backup_locked"
    assert titles(store) == []


def test_a_damaged_backup_is_named_and_the_rest_encrypted(
    stores: tuple[SqliteChatStore, StoreLock], tmp_path: Path
) -> None:
    store, lock = stores
    store.open()
    fill(store)
    bad = tmp_path / "backups" / "manual-bad.db"
    bad.write_bytes(newest(store).read_bytes()[:5000])
    aside = tmp_path / "chats" / "alcove.db.damaged-1"
    aside.write_bytes(b"old and broken")
    assert lock.switch_on(OLD) == [bad, aside]
    assert leaks(tmp_path / "chats") == []


def test_a_damaged_database_under_the_lock_comes_back_from_its_backup(
    stores: tuple[SqliteChatStore, StoreLock], tmp_path: Path
) -> None:
    store, lock = stores
    store.open()
    fill(store)
    lock.switch_on(OLD)
    store.close()
    database = tmp_path / "chats" / "alcove.db"
    today = next((tmp_path / "backups").glob("alcove-*.db"))
    today.write_bytes(next((tmp_path / "backups").glob("manual-*.db")).read_bytes())
    database.write_bytes(b"\x55" * 8192)
    again, its_lock = opened(tmp_path)
    recovery = its_lock.open(its_lock.key(OLD))
    assert recovery is not None
    assert recovery.restored_from == today
    assert titles(again) == [f"title: {SECRET}"]
    again.close()
    assert leaks(tmp_path) == []


def test_a_plain_database_put_in_its_place_is_encrypted_when_it_is_opened(
    stores: tuple[SqliteChatStore, StoreLock], tmp_path: Path
) -> None:
    store, lock = stores
    store.open()
    fill(store)
    plain = newest(store).read_bytes()
    lock.switch_on(OLD)
    store.close()
    (tmp_path / "chats" / "alcove.db").write_bytes(plain)
    again, its_lock = opened(tmp_path)
    assert its_lock.prepare()
    assert its_lock.open(its_lock.key(OLD)) is None
    assert titles(again) == [f"title: {SECRET}"]
    again.close()
    assert leaks(tmp_path) == []


@pytest.mark.parametrize("spoil", [Path.unlink, lambda path: path.write_text("{")])
def test_the_copy_beside_the_backups_stands_in_for_the_key_file(
    stores: tuple[SqliteChatStore, StoreLock], tmp_path: Path, spoil: object
) -> None:
    store, lock = stores
    store.open()
    fill(store)
    lock.switch_on(OLD)
    store.close()
    spoil(tmp_path / "chats" / "lock.json")  # type: ignore[operator]
    again, its_lock = opened(tmp_path)
    assert its_lock.prepare()
    its_lock.open(its_lock.key(OLD))
    assert titles(again) == [f"title: {SECRET}"]
    assert KeyPlaces(tmp_path / "chats", tmp_path / "empty").read() is not None  # it is mended
    again.close()
    for place in ("chats", "backups"):
        (tmp_path / place / "lock.json").write_text("{}")
    third, last_lock = opened(tmp_path)
    assert code_of(last_lock.key, OLD) == "lock_damaged"
    third.close()


def test_letters_typed_on_another_system_are_the_same() -> None:
    file = seal("Ünverständlich é", b"k" * 32, CHEAP)
    assert unseal(file, "U\u0308nversta\u0308ndlich e\u0301") == b"k" * 32


def test_a_key_file_that_was_changed_opens_nothing() -> None:
    file = seal(OLD, b"k" * 32, CHEAP, Change.ON)
    for spoilt in (
        KeyFile(file.salt, bytes(32), file.tag, file.cost),
        KeyFile(bytes(16), file.hidden, file.tag, file.cost),
        KeyFile(file.salt, file.hidden, file.tag, Cost(n=1 << 11)),
    ):
        assert code_of(unseal, spoilt, OLD) == "wrong_passphrase"
    assert seal(OLD, b"k" * 32, CHEAP).hidden != file.hidden  # a fresh salt each time


def test_a_key_file_that_asks_for_too_much_is_not_believed(tmp_path: Path) -> None:
    places = KeyPlaces(tmp_path / "a", tmp_path / "b")
    file = seal(OLD, b"k" * 32, CHEAP)
    for cost in (Cost(n=1 << 30), Cost(n=1000), Cost(r=0), Cost(p=10_000)):
        places.write(KeyFile(file.salt, file.hidden, file.tag, cost))
        assert places.read() is None
    assert Cost().allowed
    assert Cost().memory >= 256 << 20


def test_a_copy_under_way_is_made_plain_too(
    stores: tuple[SqliteChatStore, StoreLock], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, lock = stores
    store.open()
    fill(store)
    lock.switch_on(OLD)
    for copy in (tmp_path / "backups").glob("alcove-*.db"):
        copy.unlink()
    copies = Database._copy

    def slowly(database: Database, connection: apsw.Connection, target: Path) -> None:
        time.sleep(0.5)
        copies(database, connection, target)

    monkeypatch.setattr(Database, "_copy", slowly)
    store.upkeep.run()  # returns at once
    assert lock.switch_off(OLD) == []
    (daily,) = (tmp_path / "backups").glob("alcove-*.db")
    assert is_plain(daily)
    store.close()
