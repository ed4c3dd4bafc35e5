"""The refusal of sockets, tried in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.system import seccomp

ROOT = Path(__file__).parents[2]
PROBE = """
import ctypes, os, socket, sys, threading
from pathlib import Path
from app.engine.child import confine
from app.system.seccomp import refuse_sockets
libc = ctypes.CDLL(None, use_errno=True)
heard, asked, said = threading.Event(), threading.Event(), []
def attempt(what, action):
    try:
        action()
        said.append(what)
    except OSError:
        pass
def ring():
    if libc.syscall(425, 1, ctypes.create_string_buffer(256)) < 0:
        raise OSError(ctypes.get_errno(), "io_uring_setup")
def beside():
    asked.wait()
    attempt("earlier thread", lambda: socket.socket(socket.AF_UNIX))
    heard.set()
thread = threading.Thread(target=beside)
thread.start()
done = {act}
asked.set()
heard.wait()
for kind in ("AF_UNIX", "AF_INET", "AF_INET6", "AF_NETLINK"):
    for way in ("SOCK_STREAM", "SOCK_DGRAM", "SOCK_RAW"):
        attempt(kind + " " + way, lambda: socket.socket(getattr(socket, kind), getattr(socket, way)))
attempt("pair", socket.socketpair)
attempt("ring", ring)
attempt("later thread", lambda: None if os.system("exec true") == 0 else 1 / 0)
text = Path("/proc/self/status").read_text()
print(done, "Seccomp:\\t2" in text, "NoNewPrivs:\\t1" in text, ",".join(said))
"""
SUPPORTED = "from app.system.seccomp import refuse_sockets; print(refuse_sockets())"


def run(source: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module", autouse=True)
def filters() -> None:
    if run(SUPPORTED) != "True":
        pytest.skip("this system has no seccomp filters")


def test_no_socket_of_any_kind_is_opened() -> None:
    assert run(PROBE.replace("{act}", "refuse_sockets()")) == "True True True later thread"


def test_the_engine_on_the_processor_opens_none() -> None:
    act = 'confine(Path("model.gguf"), gpu=False) >= 0'
    assert run(PROBE.replace("{act}", act)).startswith("True True True ")
    said = run(PROBE.replace("{act}", act)).split(" ", 3)[3]
    assert "AF_" not in said
    assert "pair" not in said


def test_the_engine_on_a_card_keeps_what_its_driver_may_need_and_nothing_that_leaves_the_computer() -> None:
    act = 'confine(Path("model.gguf"), gpu=True) >= 0'
    assert run(PROBE.replace("{act}", act)).startswith("True True True ")
    said = run(PROBE.replace("{act}", act)).split(" ", 3)[3]
    assert "AF_UNIX SOCK_STREAM" in said
    assert "AF_NETLINK SOCK_RAW" in said
    assert "pair" in said
    assert "AF_INET" not in said
    assert "ring" not in said


def test_another_system_goes_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not seccomp.refuse_sockets()


REFUSED, ALLOWED = 0x5000D, 0x7FFF0000


def verdict(filter_: list[bytes], architecture: int, number: int, first: int = 0) -> int:
    """What the filter says of a call with this first argument; run by hand."""
    steps = [
        (int.from_bytes(s[:2], sys.byteorder), s[2], s[3], int.from_bytes(s[4:], sys.byteorder))
        for s in filter_
    ]
    at, value = 0, 0
    while True:
        code, then, otherwise, constant = steps[at]
        if code == 0x06:
            return constant
        if code == 0x20:
            value = {0: number, 4: architecture, 16: first}[constant]
            at += 1
        else:
            holds = value == constant if code == 0x15 else value >= constant
            at += 1 + (then if holds else otherwise)


def test_the_filter_jumps_where_it_should() -> None:
    """Of this architecture a call goes through unless it is refused, of any other none does."""
    refused = (41, 53, 425)
    steps = seccomp.program(7, refused)
    allowed = {number for number in range(600) if verdict(steps, 7, number) == ALLOWED}
    assert allowed == set(range(600)) - set(refused)
    assert verdict(steps, 8, 1) == verdict(steps, 7, 0x40000000 + 1) == verdict(steps, 7, 41) == REFUSED


def test_of_sockets_that_stay_the_family_decides() -> None:
    steps = seccomp.program(7, (425,), 41)
    assert {family for family in range(64) if verdict(steps, 7, 41, family) == ALLOWED} == {1, 16}
    assert {number for number in range(600) if verdict(steps, 7, number, 2) == REFUSED} == {41, 425}
    assert verdict(steps, 8, 41, 1) == verdict(steps, 7, 0x40000000 + 41, 1) == REFUSED
