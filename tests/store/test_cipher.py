"""Database files by their address: any name, a drive, a network share."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import apsw
import pytest

from app.store.cipher import KEY_BYTES, address, connect, copy_under, sound


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/srv/a/alcove.db"), "file:///srv/a/alcove.db"),
        (PurePosixPath("/a?b#c%20d e&f.db"), "file:///a%3Fb%23c%2520d%20e%26f.db"),
        (PureWindowsPath("D:\\Chats\\Zoë\\alcove.db"), "file:///D:/Chats/Zo%C3%AB/alcove.db"),
        (PureWindowsPath("\\\\nas\\home$\\50%\\a#1.db"), "file:////nas/home%24/50%25/a%231.db"),
    ],
)
def test_an_address_has_no_server_and_no_special_character(path: PurePath, uri: str) -> None:
    assert address(path) == uri


def test_sqlite_takes_two_slashes_for_a_path(tmp_path: Path) -> None:
    with contextlib.closing(connect(tmp_path / "a.db")) as connection:
        connection.execute("CREATE TABLE t (x)")
    share = address(PureWindowsPath(f"//server{tmp_path}/a.db")).replace("/server", "/")
    assert share.startswith("file:////")
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    with contextlib.closing(apsw.Connection(f"{share}?immutable=1", flags)) as connection:
        assert connection.execute("SELECT count(*) FROM t").get == 0


@pytest.mark.parametrize("name", [b"100% ?&key=#1.db", b"\xe6\x97\xa5 \xf0\x9f\x98\x80.db", b"mod\xe8le.db"])
@pytest.mark.parametrize("key", [None, bytes(KEY_BYTES)])
def test_a_copy_under_any_name_is_there_and_sound(tmp_path: Path, name: bytes, key: bytes | None) -> None:
    target = tmp_path / os.fsdecode(name)
    try:
        target.touch()
    except OSError:
        pytest.skip("this disk takes no such name")
    with contextlib.closing(connect(None)) as connection:
        connection.execute("CREATE TABLE t (x)")
        copy_under(connection, target, key)
    assert list(tmp_path.iterdir()) == [target]
    assert sound(target, key)
