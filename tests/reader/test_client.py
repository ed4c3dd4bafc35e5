"""The reading child as it is started: what it gives, what it may not do, and how it is ended."""

from __future__ import annotations

import locale
import os
import sys
import threading
from pathlib import Path

import pytest

from app.domain.attachment import MAX_FILE_BYTES, FileKind
from app.domain.errors import AttachmentError
from app.reader.client import FileReading, command
from app.reader.protocol import Read
from app.system import landlock
from tests.reader import files

HEAD = """
from app.reader.protocol import *
from app.reader.child import confine
import os, socket, sys, time
"""


def reading(path: Path) -> Read:
    return FileReading(path).run(lambda _: None)


def code_of(run: FileReading) -> str:
    with pytest.raises(AttachmentError) as caught:
        run.run(lambda _: None)
    return caught.value.code


def script(path: Path, source: str, *, seconds: float = 30.0, memory: int = 1 << 30) -> FileReading:
    """A reading whose child runs some other code in the place of ours."""
    code = HEAD + source
    return FileReading(
        path, most_seconds=seconds, most_memory=memory, start=lambda _: [sys.executable, "-c", code]
    )


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text("hello")
    return path


def test_each_kind_is_read_by_the_real_child(tmp_path: Path) -> None:
    contents = {
        "a.txt": "naïve café, déjà vu".encode("mac-roman"),
        "b.pdf": files.pdf(["page"]),
        "c.docx": files.word([("Normal", "word")]),
        "d.html": b"<p>web",
        "no-ending": files.pdf(["hidden"]),  # known by its bytes
    }
    found: dict[str, str] = {}
    for name, data in contents.items():
        path = tmp_path / name
        path.write_bytes(data)
        read = reading(path)
        assert len(read.sha256) == 64
        assert read.size == len(data)
        found[name] = read.text.strip()
    assert list(found.values()) == ["naïve café, déjà vu", "page", "word", "web", "hidden"]


@pytest.mark.parametrize("name", ["word/_rels/document.xml.rels", "word/settings.xml"])
def test_a_word_document_needs_nothing_that_the_child_may_not_open(tmp_path: Path, name: str) -> None:
    """The library would fetch styles of its own where a document, as many programs write it, has none."""
    path = tmp_path / "bare.docx"
    path.write_bytes(files.with_part(files.word([("Normal", "Body words")]), name, None))
    assert reading(path).text == "Body words\n\n"


def test_progress_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(files.pdf([f"page {i}" for i in range(10)]))
    steps: list[float] = []
    assert FileReading(path).run(steps.append).kind is FileKind.PDF
    assert steps == [pytest.approx(i / 10) for i in range(1, 11)]


def test_what_is_no_file_is_refused_without_a_child(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as stream:
        stream.truncate(MAX_FILE_BYTES + 1)
    (tmp_path / "empty.txt").touch()
    cases = {
        tmp_path: "attachment_folder",
        tmp_path / "gone.txt": "attachment_missing",
        tmp_path / "empty.txt": "attachment_empty",
        large: "attachment_too_large",
    }
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")  # opening it would wait for ever
        cases[tmp_path / "pipe"] = "attachment_unreadable"
    never = [sys.executable, "-c", "raise SystemExit('started')"]
    for path, code in cases.items():
        assert code_of(FileReading(path, start=lambda _: never)) == code


def test_a_refusal_of_the_child_comes_through(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    assert code_of(FileReading(path)) == "attachment_image"


@pytest.mark.skipif(sys.platform == "win32", reason="the limits of POSIX")
def test_the_confined_child_opens_nothing(note: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("private")
    attempts = f"""
confine()
os.close(2)  # a place for a descriptor within a limit of three
done = []
for name, act in (
    ("read", lambda: open({str(other)!r})),
    ("write", lambda: open({str(tmp_path / "new")!r}, "w")),
    ("list", lambda: os.listdir({str(tmp_path)!r})),
    ("socket", lambda: socket.create_connection(("127.0.0.1", 9), 1)),
    ("unix", lambda: socket.socket(socket.AF_UNIX)),
    ("udp", lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM)),
    ("copy", lambda: os.dup(0)),
    ("pipe", lambda: os.pipe()),
):
    try:
        act()
        done.append(name)
    except OSError:
        pass
os.write(1, encode(Refused("attachment_binary", "done: " + " ".join(done) + sys.stdin.read())))
"""
    with pytest.raises(AttachmentError) as caught:
        script(note, attempts).run(lambda _: None)
    assert caught.value.detail == "done: hello"
    assert not (tmp_path / "new").exists()


@pytest.mark.skipif(sys.platform == "win32" or landlock.supported() == 0, reason="Landlock")
def test_landlock_holds_by_itself(note: Path) -> None:
    """Without the limit on descriptors too: removing a file needs none."""
    source = f"""
confine()
try:
    os.unlink({str(note)!r})
except OSError as error:
    os.write(1, encode(Refused("attachment_binary", type(error).__name__)))
"""
    with pytest.raises(AttachmentError) as caught:
        script(note, source).run(lambda _: None)
    assert caught.value.detail == "PermissionError"
    assert note.exists()


def test_the_environment_holds_nothing_of_the_users(note: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "secret")
    monkeypatch.setenv("ALCOVE_HOME", str(note.parent))
    source = 'os.write(1, encode(Refused("attachment_binary", " ".join(sorted(os.environ)))))'
    with pytest.raises(AttachmentError) as caught:
        script(note, source).run(lambda _: None)
    assert "HF_TOKEN" not in caught.value.detail
    assert "ALCOVE_HOME" not in caught.value.detail
    assert "HOME" not in caught.value.detail.split()


def test_a_child_that_takes_too_long_is_ended(note: Path) -> None:
    assert code_of(script(note, "time.sleep(600)", seconds=0.5)) == "attachment_too_slow"


def test_a_child_that_takes_too_much_is_ended(note: Path) -> None:
    source = "x = bytearray(400_000_000)\nx[::4096] = b'x' * len(x[::4096])\ntime.sleep(600)"
    assert code_of(script(note, source, memory=200_000_000)) == "attachment_memory"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the kernel's own limit")
def test_the_child_bounds_its_own_memory(note: Path) -> None:
    source = """
confine()
try:
    bytearray(2_000_000_000)
except MemoryError:
    os.write(1, encode(Refused("attachment_memory")))
"""
    assert code_of(script(note, source)) == "attachment_memory"


def test_a_reading_is_cancelled(note: Path) -> None:
    run = script(note, "time.sleep(600)")
    timer = threading.Timer(0.3, run.cancel)
    timer.start()
    assert code_of(run) == "attachment_cancelled"
    timer.join()
    early = script(note, "time.sleep(600)")
    early.cancel()
    assert code_of(early) == "attachment_cancelled"


@pytest.mark.parametrize(
    "source",
    [
        "os._exit(3)",
        "os.abort()",
        "os.write(1, b'nonsense\\n')",
        "os.write(1, b'x' * 100)",
        # Answers that don't hold together: an evil file may have taken the child.
        "os.write(1, encode(Read('text', 'abc', 'lines', ((0, 3, 1, 1),) * 2, '', 3)))",
        'os.write(1, b\'{"type":"read","kind":"text","text":"abc","unit":"lines","sections":'
        '[{"start":0,"end":900,"first":1,"last":1}],"sha256":"","size":3}\\n\')',
        'os.write(1, b\'{"type":"refused","code":"store_damaged"}\\n\')',
    ],
)
def test_a_child_that_fails_is_named(note: Path, source: str) -> None:
    assert code_of(script(note, source)) == "attachment_reader"


def test_the_command_takes_no_odd_ending() -> None:
    assert command("p;d/f --x")[-2] == "pdfx"


def test_the_child_is_told_what_the_system_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "no-ending"
    path.write_bytes("Да".encode("cp1251"))
    assert reading(path).text != "Да"
    monkeypatch.setattr(locale, "getencoding", lambda: "cp1251")
    assert reading(path).text == "Да"


@pytest.mark.parametrize("encoding", ["koi8-r", "mac-cyrillic", "iso-8859-6", "utf-7", "big5hkscs"])
def test_an_encoding_that_was_not_loaded_ends_no_child(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(f"<meta charset={encoding}><p>Привет, мир".encode("koi8-r"))
    assert reading(path).text == "Привет, мир\n"
