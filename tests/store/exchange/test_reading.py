"""Files as an import finds them: what they are, one chat at a time, broken ones as far as they go."""

from __future__ import annotations

import io
import json
import stat
import sys
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.chat import ChatSummary
from app.domain.errors import AppError
from app.domain.exchange import ExportWords, Format, Source, Unread, WholeChat
from app.store.chats import SqliteChatStore
from app.store.exchange import stream
from app.store.exchange.alcove import to_json
from app.store.exchange.reading import ChatFiles, Progress
from app.store.exchange.stream import objects
from app.store.exchange.writing import Stopped, Written, file_name, opened, renderer, write_chats, write_whole
from app.system.clock import SystemClock
from tests.store.exchange import samples

RESOURCES = Path(__file__).parents[3] / "resources"


def read(*paths: Path) -> list[WholeChat | Unread]:
    return list(ChatFiles(paths).chats())


def chats(*paths: Path) -> list[WholeChat]:
    return [item for item in read(*paths) if isinstance(item, WholeChat)]


def unread(*paths: Path) -> list[Unread]:
    return [item for item in read(*paths) if isinstance(item, Unread)]


def put(path: Path, value: object) -> Path:
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def zipped(path: Path, files: dict[str, object]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, value in files.items():
            package.writestr(name, value if isinstance(value, bytes) else json.dumps(value))
    return path


# -- the stream --------------------------------------------------------------------------------


@given(st.lists(st.dictionaries(st.text(), st.text() | st.lists(st.text())), max_size=6), st.integers(1, 40))
def test_objects_are_found_at_any_cut(values: list[dict[str, Any]], size: int) -> None:
    before, stream.CHUNK = stream.CHUNK, size
    try:
        found = list(objects(io.BytesIO(json.dumps(values).encode())))
    finally:
        stream.CHUNK = before
    assert [json.loads(item) for item in found if isinstance(item, bytes)] == values


def test_one_object_alone_and_a_mark_in_front() -> None:
    assert list(objects(io.BytesIO(b'\xef\xbb\xbf  \n {"a": [1, {"b": 2}]} '))) == [b'{"a": [1, {"b": 2}]}']
    assert list(objects(io.BytesIO(b""))) == []


def test_an_object_that_is_too_large_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "MAX_ITEM", 1_000)
    monkeypatch.setattr(stream, "CHUNK", 100)
    data = json.dumps([{"a": 1}, {"b": ["x" * 50] * 100}, {"c": 3}]).encode()
    first, large, last = objects(io.BytesIO(data))
    assert (first, last) == (b'{"a": 1}', b'{"c": 3}')
    assert large == Unread("2", "it is too large")


# -- files -------------------------------------------------------------------------------------


def test_each_program_is_recognised(tmp_path: Path) -> None:
    ours = tmp_path / "ours.json"
    ours.write_text(to_json(samples.everything()), encoding="utf-8")
    paths = (
        put(
            tmp_path / "conversations.json",
            [samples.chatgpt(), samples.chatgpt() | {"conversation_id": "c2"}],
        ),
        put(tmp_path / "webui.json", [samples.open_webui()]),
        put(tmp_path / "1.conversation.json", samples.lm_studio()),
        ours,
    )
    found = [chat.source for chat in chats(*paths)]
    assert found == [Source.CHATGPT, Source.CHATGPT, Source.OPEN_WEBUI, Source.LM_STUDIO, Source.ALCOVE]
    assert unread(*paths) == []
    assert len(chats(tmp_path)) == 5  # the folder of them too


def test_the_zip_file_of_a_data_export(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "export.zip",
        {
            "user.json": {"id": "u"},
            "chat.html": b"<html>",
            "conversations.json": [samples.chatgpt()],
            "message_feedback.json": [],
            "export/conversations-001.json": [samples.chatgpt() | {"conversation_id": "c2"}],
        },
    )
    steps: list[Progress] = []
    assert len(list(ChatFiles([path], steps.append).chats())) == 2
    assert steps[-1].done == steps[-1].total == path.stat().st_size


@pytest.mark.parametrize("kind", ["folder", "zip"])
def test_a_chat_by_the_name_of_another_file_is_one_all_the_same(tmp_path: Path, kind: str) -> None:
    titles = ("Shopping", "Sora", "User", "Alcove", "group_chats", "Else")
    ours = {
        f"{title}.json": json.loads(to_json(replace(samples.everything(title), chat=_titled(title))))
        for title in titles
    }
    beside: dict[str, object] = {
        "message_feedback.json": [],
        "user_settings.json": {"a": 1},
        "shared_conversations.json": [1],
    }
    files = {**ours, **beside}
    if kind == "zip":
        place = zipped(tmp_path / "chats.zip", files)
    else:
        place = tmp_path
        for name, value in files.items():
            put(tmp_path / name, value)
    assert sorted(chat.chat.title for chat in chats(place)) == sorted(titles)
    assert unread(place) == []
    assert unread(zipped(tmp_path / "none.zip", beside))[0].why == "no chats in it"


def _titled(title: str, chat_id: str = "") -> ChatSummary:
    return replace(samples.everything(chat_id or title).chat, title=title)


def test_a_broken_file_gives_what_can_be_read(tmp_path: Path) -> None:
    good = json.dumps(samples.chatgpt())
    parts = (
        good,
        '{"mapping": {"a": nonsense}}',
        '{"shopping": "list"}',
        good.replace("conv-1", "conv-2"),
        good,
    )
    text = f"[{', '.join(parts)}"
    path = tmp_path / "conversations.json"
    path.write_text(text[:-60], encoding="utf-8")
    assert [chat.chat.title for chat in chats(path)] == ["Adding numbers", "Adding numbers"]
    second, third, last = unread(path)
    assert second.where == "conversations.json, 2"
    assert third.why == "no chat of a program that is known"
    assert last == Unread("conversations.json, 5", "the file ends inside it")


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("a.json", b"", "no chats in it"),
        ("a.json", b"not json at all", "no chats in it"),
        ("a.json", b"[1, 2, 3]", "no chats in it"),
        ("a.json", b'[{"a": 1}]]]', "no chat of a program that is known"),
        ("a.json", b'{"mapping": {}}', "a chat without messages"),
        (
            "a.json",
            b'{"format": "alcove-chat", "version": 99, "id": "x"}',
            "version 99, this program knows 2",
        ),
        ("a.zip", b"PK\x03\x04 and nothing else", "File is not a zip file"),
        ("a.json", b"[" * 100_000, "the file ends inside it"),
    ],
)
def test_what_is_no_chat_says_why(tmp_path: Path, name: str, data: bytes, why: str) -> None:
    (tmp_path / name).write_bytes(data)
    assert unread(tmp_path / name)[0].why == why


def test_odd_values_of_lenient_writers_are_read(tmp_path: Path) -> None:
    text = json.dumps([samples.chatgpt()]).replace("1700000000.5", "NaN").replace("Thanks", "Tha\\ud800nks")
    (tmp_path / "c.json").write_bytes(text.encode().replace(b"Welcome.", b"Welc\xffme."))
    (chat,) = chats(tmp_path / "c.json")
    assert {"Tha?nks", "Welc\ufffdme."} <= {m.text for m in chat.messages}


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(AppError) as caught:
        read(tmp_path / "gone.json")
    assert caught.value.code == "import_missing"


def test_reading_stops_when_asked(tmp_path: Path) -> None:
    path = put(tmp_path / "c.json", [samples.chatgpt() | {"conversation_id": str(i)} for i in range(50)])
    asked: list[int] = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > 3

    assert len(list(ChatFiles([path], stopped=stopped).chats())) == 3


# -- the store ---------------------------------------------------------------------------------


@pytest.fixture
def store(tmp_path: Path) -> SqliteChatStore:
    store = SqliteChatStore(None, backups=None, clock=SystemClock())
    store.open()
    return store


def test_a_chat_goes_into_the_store_and_comes_back_as_it_was(store: SqliteChatStore) -> None:
    whole = samples.everything()
    store.exchange.write([whole])
    found = store.exchange.read("chat1")
    folder = store.folders.all()[0]
    assert folder.name == "Work"
    assert found.chat.folder_id == folder.id
    assert found.chat.pinned
    assert (found.messages, found.options, found.choices) == (whole.messages, whole.options, whole.choices)
    assert found.folder == "Work"
    assert store.exchange.known(["chat1", "other"]) == {"chat1"}
    assert [hit.chat_id for hit in store.search("everything")] == ["chat1"]
    # What is taken gets new ids, and everything in it still fits together.
    store.exchange.write([whole])
    assert len(store.chats()) == 2
    copy = next(chat for chat in store.chats() if chat.id != "chat1")
    again = store.exchange.read(copy.id)
    assert [m.text for m in again.messages] == [m.text for m in whole.messages]
    assert again.messages[1].parent_id == again.messages[0].id
    assert again.chat.leaf_id == again.messages[1].id
    assert again.choices.pinned == {again.messages[0].id}
    assert again.choices.left_out == {"file1"}
    store.close()


@pytest.mark.parametrize("target", ["all.zip", "folder"])
def test_all_chats_go_out_and_come_back(store: SqliteChatStore, tmp_path: Path, target: str) -> None:
    wholes = [samples.everything(f"chat{i}") for i in range(3)]
    store.exchange.write(wholes)
    render = renderer(Format.JSON, ExportWords(), RESOURCES, "en")
    ids = [*(chat.chat.id for chat in wholes), "gone"]
    count = write_chats(tmp_path / target, ".json", ids, store.exchange.read, render, lambda _: True)
    assert count == Written(3)
    found = chats(tmp_path / target)
    assert sorted(chat.chat.id for chat in found) == ["chat0", "chat1", "chat2"]
    assert all(chat.messages == wholes[int(chat.chat.id[-1])].messages for chat in found)
    store.close()


@pytest.mark.parametrize("here", [True, False])
def test_a_zip_file_takes_its_place_only_when_it_is_complete(
    store: SqliteChatStore, tmp_path: Path, *, here: bool
) -> None:
    store.exchange.write([samples.everything(f"chat{i}") for i in range(3)])
    render = renderer(Format.MARKDOWN, ExportWords(), RESOURCES, "en")
    target, ids = tmp_path / "all.zip", ["chat0", "chat1", "chat2"]
    if here:
        write_chats(target, ".md", ids, store.exchange.read, render, lambda _: True)

    def drawn_until_stopped(chat: WholeChat) -> bytes:
        if chat.chat.id == "chat1":
            raise Stopped
        return render(chat)

    for draw, most in ((render, 1), (drawn_until_stopped, 9)):
        with pytest.raises(Stopped):
            write_chats(target, ".md", ids, store.exchange.read, draw, range(most + 1).__contains__)
        assert [p.name for p in tmp_path.iterdir()] == (["all.zip"] if here else [])
        assert not here or len(zipfile.ZipFile(target).namelist()) == 3
    store.close()


def test_an_export_that_is_cancelled_keeps_what_is_written(store: SqliteChatStore, tmp_path: Path) -> None:
    store.exchange.write([samples.everything(f"chat{i}") for i in range(3)])
    render = renderer(Format.MARKDOWN, ExportWords(), RESOURCES, "en")
    ids = ["chat0", "chat1", "chat2"]
    written = write_chats(tmp_path / "a", ".md", ids, store.exchange.read, render, lambda done: done < 2)
    assert written == Written(2)
    day = datetime.fromtimestamp(samples.everything().chat.created_at).strftime("%Y-%m-%d")
    assert [p.name for p in sorted((tmp_path / "a").iterdir())] == [
        f"{day} Everything b (2).md",
        f"{day} Everything b.md",
    ]
    store.close()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("a/b\\c:d", "a b c d.md"),
        ("", "chat.md"),
        ("...", "chat.md"),
        ("CON", "chat CON.md"),
        ("x" * 300, "x" * 80 + ".md"),
        ("é" * 300, "é" * 80 + ".md"),
        ("日" * 300, "日" * 63 + ".md"),  # 189 bytes: the next character would be cut in two
        ("a\udce8" + "𠀀" * 300, "a " + "𠀀" * 47 + ".md"),
    ],
)
def test_names_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title, ".md") == name


def test_a_long_title_of_wide_characters_ends_no_export(store: SqliteChatStore, tmp_path: Path) -> None:
    title = "日本語の長い題名" * 10
    store.exchange.write(
        [replace(samples.everything(f"chat{i}"), chat=_titled(title, f"chat{i}")) for i in range(12)]
    )
    ids = [f"chat{i}" for i in range(12)]
    render = renderer(Format.HTML, ExportWords(), RESOURCES, "en")
    for _ in range(2):
        out = write_chats(tmp_path / "out", ".html", ids, store.exchange.read, render, lambda _: True)
        assert out == Written(12)
    assert len(list((tmp_path / "out").iterdir())) == 24
    store.close()


def test_a_folder_that_cannot_be_written_says_so(store: SqliteChatStore, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    render = renderer(Format.JSON, ExportWords(), RESOURCES, "en")
    with pytest.raises(AppError) as caught:
        write_chats(tmp_path / "file" / "sub", ".json", [], store.exchange.read, render, lambda _: True)
    assert caught.value.code == "not_written"
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")
def test_an_export_keeps_the_mode_and_the_link_of_what_it_replaces(tmp_path: Path) -> None:
    for name in ("one.md", "all.zip"):
        (tmp_path / f"real-{name}").write_bytes(b"old")
        (tmp_path / f"real-{name}").chmod(0o664)
        (tmp_path / name).symlink_to(f"real-{name}")
    write_whole(tmp_path / "one.md", b"new")
    with opened(tmp_path / "all.zip") as put_in:
        put_in("a.md", b"new")
    for name in ("one.md", "all.zip"):
        assert (tmp_path / name).is_symlink()
        assert stat.S_IMODE((tmp_path / f"real-{name}").stat().st_mode) == 0o664
    assert (tmp_path / "real-one.md").read_bytes() == b"new"
    assert zipfile.ZipFile(tmp_path / "real-all.zip").namelist() == ["a.md"]
