"""The sandbox, tried in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.system import landlock

PROBE = """
import os, socket, sys
from pathlib import Path
from app.system import landlock
allowed, secret, own, port = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
assert Path(secret).read_text() == "secret"
print(landlock.restrict([Path(allowed), Path("/nonexistent")], [Path(own)]))
def attempt(what, action):
    try:
        action()
        print(what, "allowed")
    except OSError:
        print(what, "denied")
attempt("read-allowed", lambda: open(allowed).read())
attempt("write-allowed-path", lambda: open(allowed, "w"))
attempt("read-secret", lambda: open(secret).read())
attempt("list", lambda: os.listdir(os.path.dirname(secret)))
attempt("write", lambda: open(secret + "2", "w"))
attempt("write-own", lambda: open(os.path.join(own, "x"), "w").write("x"))
attempt("delete", lambda: os.unlink(secret))
attempt("tcp", lambda: socket.create_connection(("127.0.0.1", port), 5))
"""


@pytest.mark.skipif(not landlock.supported(), reason="this kernel has no Landlock")
def test_only_what_was_allowed_is_left(tmp_path: Path) -> None:
    import socket

    allowed, secret, own = tmp_path / "allowed", tmp_path / "secret", tmp_path / "own"
    allowed.write_text("model")
    secret.write_text("secret")
    own.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as server:
        arguments = [str(allowed), str(secret), str(own), str(server.getsockname()[1])]
        done = subprocess.run(
            [sys.executable, "-c", PROBE, *arguments],
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=True,
        )
    abi, *lines = done.stdout.splitlines()
    assert int(abi) == landlock.supported()
    said = dict(line.split() for line in lines)
    assert {what for what, answer in said.items() if answer == "allowed"} == (
        {"read-allowed", "write-own"} if int(abi) >= 4 else {"read-allowed", "write-own", "tcp"}
    )
    assert secret.read_text() == "secret"
    assert allowed.read_text() == "model"


def test_another_system_goes_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert landlock.supported() == 0
    assert landlock.restrict([Path("/")]) == 0
