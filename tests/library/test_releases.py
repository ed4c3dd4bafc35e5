"""The list of releases: what is read from it, what isn't, and that a look is bounded."""

from __future__ import annotations

import gzip
import threading
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.errors import AppError
from app.domain.releases import Looked, Version, may_be_asked, page_of, parse_version
from app.library.download_pace import Paused, Stop
from app.library.releases import MOST_BYTES, LookNotes, Releases, built_in_address
from app.system.clock import SystemClock
from app.system.connections import ConnectionLog
from app.system.gate import NetworkGate, NetworkOptions
from tests.library.release_server import PAGE, ReleaseServer, release, serve_releases


@pytest.fixture
def gate() -> NetworkGate:
    return NetworkGate(ConnectionLog(SystemClock()))


def code_of(gate: NetworkGate, server: ReleaseServer, seconds: float = 60.0) -> str:
    with pytest.raises(AppError) as caught:
        Releases(gate, seconds).newest(server.address, Stop())
    return caught.value.code


def test_one_release_and_a_list_of_them_are_read(gate: NetworkGate) -> None:
    with serve_releases(release("v1.2.0")) as server:
        found = Releases(gate).newest(server.address, Stop())
        assert (str(found.version), found.page) == ("1.2.0", PAGE + "v1.2.0")
        server.answer = [
            *(release("v1.2.0"), release("v1.10.0"), release("v1.9.9"), release("nightly"), "no release"),
            *(release("v3.0.0", draft=True), release("v4.0.0", prerelease=True), release("v2.0.0-rc.1")),
            *(release("v5.0.0", upcoming_release=True), {"name": "no tag"}, release("6.0.0b1")),
        ]
        found = Releases(gate).newest(server.address, Stop())
    assert str(found.version) == "1.10.0"
    log = gate.log.all()
    assert [(one.purpose, one.open) for one in log] == [("updates", False)] * 2
    assert log[0].bytes_received > 0
    assert "Authorization" not in server.seen[0][1]


def test_the_page_is_opened_only_when_it_is_https(gate: NetworkGate) -> None:
    gitlab = {"tag_name": "1.0.0", "_links": {"self": "https://gitlab.example/o/-/releases/1.0.0"}}
    with serve_releases(gitlab) as server:
        assert Releases(gate).newest(server.address, Stop()).page == gitlab["_links"]["self"]  # type: ignore[index]
        for page in (
            "http://127.0.0.1/x",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "https://a b",
            7,
            None,
        ):
            server.answer = {"tag_name": "1.0.0", "html_url": page}
            assert Releases(gate).newest(server.address, Stop()).page == ""
    assert page_of("https://" + "a" * 3000) == ""


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"answer": b"no JSON"}, "release_garbage"),
        ({"answer": b"\xff\xfe"}, "release_garbage"),
        ({"answer": b"[" * 100_000}, "release_garbage"),
        ({"answer": {"message": "hello"}}, "release_garbage"),
        ({"answer": {"tag_name": 7}}, "release_garbage"),
        ({"answer": "1.0.0"}, "release_garbage"),
        ({"answer": [1, 2]}, "release_garbage"),
        ({"answer": b" " * (MOST_BYTES + 1)}, "release_garbage"),
        ({"answer": gzip.compress(b"{}"), "headers": {"Content-Encoding": "gzip"}}, "release_garbage"),
        ({"answer": []}, "release_none"),
        ({"answer": release("1.0.0-rc.1")}, "release_none"),
        ({"answer": release("nightly")}, "release_none"),
        ({"status": 404}, "release_missing"),
        ({"status": 403}, "release_refused"),
        ({"status": 500}, "release_refused"),
        ({"kind": "text/html; charset=utf-8"}, "release_page"),
        ({"redirect": "/releases"}, "release_refused"),  # round and round
        ({"redirect": "ftp://127.0.0.1/x"}, "captive_portal"),
    ],
)
def test_what_is_no_answer_is_named(gate: NetworkGate, changes: dict[str, Any], code: str) -> None:
    with serve_releases(release("1.0.0")) as server:
        for name, value in changes.items():
            setattr(server, name, value)
        assert code_of(gate, server) == code
        assert len(server.seen) <= 6


def test_a_redirect_is_followed(gate: NetworkGate) -> None:
    with serve_releases(release("1.0.0")) as server:
        server.redirect = "/moved"
        assert str(Releases(gate).newest(server.address, Stop()).version) == "1.0.0"
        assert server.paths == ["/releases", "/moved"]


def test_a_server_that_hangs_is_left(gate: NetworkGate) -> None:
    with serve_releases(release("1.0.0")) as server:
        server.hold = True
        assert code_of(gate, server, seconds=0.2) == "release_unreachable"


def test_a_look_is_ended_by_the_user_and_by_the_switch(gate: NetworkGate) -> None:
    with serve_releases(release("1.0.0")) as server:
        server.hold = True
        stop, ended = Stop(), list[BaseException]()

        def look() -> None:
            try:
                Releases(gate).newest(server.address, stop)
            except (Paused, AppError) as error:
                ended.append(error)

        for end in (stop.set, lambda: gate.set_options(NetworkOptions(allowed=False))):
            server.seen.clear()
            stop = Stop() if stop.is_set() else stop
            thread = threading.Thread(target=look)
            thread.start()
            while not any(one.open and one.bytes_received for one in gate.log.all()):
                thread.join(0.01)
            end()
            thread.join()
    assert isinstance(ended[0], Paused)
    assert isinstance(ended[1], AppError)
    assert ended[1].code == "network_off"


def test_switched_off_and_at_a_bad_address_nothing_is_asked(gate: NetworkGate) -> None:
    with serve_releases(release("1.0.0")) as server:
        gate.set_options(NetworkOptions(allowed=False))
        assert code_of(gate, server) == "network_off"
        gate.set_options(NetworkOptions())
        server_address, server.address = server.address, "http://example.org/releases"
        assert code_of(gate, server) == "release_address"
        server.address = server_address.replace("127.0.0.1", "127.0.0.1.") + "\u00e9"
        assert code_of(gate, server) == "release_address"
        assert server.seen == []
    assert gate.log.all() == ()
    assert code_of(gate, replace_port(server)) == "release_unreachable"


def replace_port(server: ReleaseServer) -> ReleaseServer:
    """The server that has gone."""
    return ReleaseServer(address="http://127.0.0.1:9/releases", seen=server.seen)


@pytest.mark.parametrize(
    ("text", "numbers", "final"),
    [
        ("1", (1, 0, 0, 0), True),
        ("v1.2.0", (1, 2, 0, 0), True),
        (" V1.2 ", (1, 2, 0, 0), True),
        ("1.2.3.4", (1, 2, 3, 4), True),
        ("1.2.0+build.5", (1, 2, 0, 0), True),
        ("1.2.0-rc.1", (1, 2, 0, 0), False),
        ("1.2.0-beta", (1, 2, 0, 0), False),
        ("1.2.0rc1", (1, 2, 0, 0), False),
        ("1.2.0.dev3", (1, 2, 0, 0), False),
        ("1.2.0a1+x", (1, 2, 0, 0), False),
    ],
)
def test_versions_are_read(text: str, numbers: tuple[int, ...], final: bool) -> None:
    assert parse_version(text) == Version(numbers, final)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "v",
        "latest",
        "1.2.x",
        "1..2",
        "1.2.3.4.5",
        "1" * 10,
        "-1",
        "1.2.0.post1",
        "\u0661.0",
        "1.0 2",
        "1.0\n2",
    ],
)
def test_what_names_no_version_is_none(text: str) -> None:
    assert parse_version(text) is None


def test_versions_are_compared() -> None:
    order = ["0.1.0a1", "0.1.0", "0.1.0.1", "0.2", "0.10.0-rc.1", "0.10.0", "1.0.0"]
    versions = [parse_version(text) for text in order]
    assert versions == sorted(versions, key=lambda version: version or Version(()))
    assert parse_version("1.0") == parse_version("v1.0.0")
    assert [str(parse_version(text)) for text in ("1.2", "1.2.0.1")] == ["1.2.0", "1.2.0.1"]


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("https://api.github.com/repos/o/alcove/releases", True),
        ("https://gitea.example:3000/api/v1/repos/o/alcove/releases?limit=5", True),
        ("http://127.0.0.1:8000/releases", True),
        ("http://localhost/releases", True),
        ("http://[::1]:80/releases", True),
        ("http://example.org/releases", False),
        ("http://127.0.0.1.example.org/releases", False),
        ("http://localhost.example.org/releases", False),
        ("https://ann:heron@example.org/releases", False),
        ("https://", False),
        ("https:///releases", False),
        ("https://example.org:0/", False),
        ("https://example.org:99999/", False),
        ("https://[::1", False),
        ("https://exam ple.org/", False),
        ("https://example.org/\x00", False),
        ("ftp://example.org/releases", False),
        ("file:///etc/passwd", False),
        ("example.org/releases", False),
        ("", False),
    ],
)
def test_only_https_and_this_computer_are_asked(address: str, allowed: bool) -> None:
    assert may_be_asked(address) is allowed


def test_the_last_look_is_kept(tmp_path: Path) -> None:
    notes = LookNotes(tmp_path / "data" / "updates.json")
    assert notes.read() == Looked()
    looked = Looked(12.5, "https://example.org", "1.2.0", PAGE, told="1.2.0")
    assert notes.write(looked)
    assert notes.read() == looked
    assert notes.write(replace(looked, error="release_none"))
    (tmp_path / "data" / "updates.json").write_bytes(b'{"at": "yes')
    assert notes.read() == Looked()
    (tmp_path / "file").write_text("")
    assert not LookNotes(tmp_path / "file" / "updates.json").write(looked)


def test_the_address_of_a_bundle_is_read(tmp_path: Path) -> None:
    file = tmp_path / "address.txt"
    assert built_in_address(file) == ""
    file.write_text("https://example.org/releases\n")
    assert built_in_address(file) == "https://example.org/releases"
    for bad in (b"http://example.org", b"\xff"):
        file.write_bytes(bad)
        assert built_in_address(file) == ""
