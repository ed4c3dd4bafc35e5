"""Search on a real SQLite file: words, beginnings, parts, CJK, branches, the index after a migration."""

from __future__ import annotations

import contextlib
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.chat import Message, MessageStatus, Role, SearchHit, TextPart
from app.domain.errors import StoreError
from app.store.chats import SqliteChatStore
from app.store.database import migration_steps
from app.store.search import UNEVEN, searchable, snippet, words_of
from app.system.clock import SystemClock


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteChatStore]:
    store = SqliteChatStore(tmp_path / "c" / "a.db", backups=tmp_path / "b", clock=SystemClock())
    store.open()
    yield store
    store.close()


def add(store: SqliteChatStore, chat_id: str, name: str, text: str, parent: str | None = None) -> None:
    store.add_message(Message(name, chat_id, parent, Role.USER, (TextPart(text),), created_at=5.0))


def found(store: SqliteChatStore, query: str) -> list[str | None]:
    return [hit.message_id for hit in store.search(query)]


def decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def marked(hit: SearchHit) -> list[str]:
    return [hit.snippet[start : start + length] for start, length in hit.marks]


@pytest.mark.parametrize(
    "query",
    [
        *("heapq mer", "HEAPQ", "heapq.mer", "lazi", "œuvre", "ŒUVRE", "uvre"),
        *("ete", "été", "東", "京タ", "タワー", "한국", "국어", "ไทย", "straße", "stra"),
        *("c++", "erge", "mid-sen", "100%", "a_b", "'quoted"),
    ],
)
def test_words_beginnings_and_parts_are_found(store: SqliteChatStore, query: str) -> None:
    chat = store.create_chat("Nothing")
    add(store, chat.id, "other", "Quite another text")
    text = (
        "Use heapq.merge: it walks both files lazily in ŒUVRE l'Été, 東京タワー, 한국어, ภาษาไทย, Straße, "
        "C++, mid-sentence, 100% of a_b 'quoted'"
    )
    add(store, chat.id, "m", text)
    assert found(store, query) == ["m"]
    assert marked(store.search(query)[0])


@pytest.mark.parametrize("query", ["", "  ", '"', "*", "AND", '" OR *', "zzz", "\0", "()", "京東", "\ud800"])
def test_what_isnt_there_is_not_found_and_nothing_is_an_operator(store: SqliteChatStore, query: str) -> None:
    chat = store.create_chat("Nothing")
    add(store, chat.id, "m", "Some words, 東京 too")
    assert found(store, query) == []


def test_all_words_must_be_there(store: SqliteChatStore) -> None:
    chat = store.create_chat("Nothing")
    add(store, chat.id, "both", "a blue whale")
    add(store, chat.id, "one", "a blue car")
    assert found(store, "whale blue") == ["both"]


def test_hits_stand_by_chat_those_with_the_title_first(store: SqliteChatStore) -> None:
    old, new = store.create_chat("Whales"), store.create_chat("Other")
    for number in range(5):
        add(store, old.id, f"o{number}", f"whale {number}")
        add(store, new.id, f"n{number}", f"whale {number}")
    hits = store.search("whale")
    assert [(h.title, h.message_id) for h in hits] == [
        ("Whales", None),
        *(("Whales", f"o{n}") for n in (4, 3, 2)),
        *(("Other", f"n{n}") for n in (4, 3, 2)),
    ]


def test_every_branch_is_found_and_the_newest_words_count(store: SqliteChatStore) -> None:
    chat = store.create_chat("Chat")
    add(store, chat.id, "root", "question")
    add(store, chat.id, "a", "first albatross", "root")
    add(store, chat.id, "b", "second version", "root")  # the shown one
    assert found(store, "albatross") == ["a"]
    streaming = Message("s", chat.id, "root", Role.ASSISTANT, status=MessageStatus.STREAMING)
    store.add_message(streaming)
    store.update_message(streaming.with_(parts=(TextPart("pelican"),)))
    assert found(store, "pelican") == []
    store.update_message(streaming.with_(parts=(TextPart("pelican"),), status=MessageStatus.DONE))
    assert found(store, "pelican") == ["s"]
    store.rename_chat(chat.id, "Birds")
    assert found(store, "chat") == []
    assert found(store, "bird") == [None]


def test_what_is_gone_leaves_the_index(store: SqliteChatStore) -> None:
    chat = store.create_chat("Condor")
    add(store, chat.id, "m", "condor")
    store.delete_chats([chat.id])
    assert found(store, "condor") == []
    store.purge_chats([chat.id])
    rest = store._database.run(
        lambda db: [
            db.execute(f"SELECT count(*) FROM {table} WHERE {table} MATCH 'condor'").fetchone()
            for table in ("word", "part")
        ]
    )
    assert rest == [(0,), (0,)]


def test_a_search_that_nobody_waits_for_gives_up(store: SqliteChatStore) -> None:
    chat = store.create_chat("Chat")
    for number in range(300):
        add(store, chat.id, f"m{number}", "plover " * 50)
    asked: list[int] = []

    def stale() -> bool:
        asked.append(1)
        return True

    assert store.index.search("plover", stale=stale) == []
    assert asked
    assert len(store.index.search("plover")) == 3  # the connection is as good as before


def test_a_database_of_version_2_is_indexed_again(tmp_path: Path) -> None:
    path = tmp_path / "c" / "a.db"
    path.parent.mkdir()
    connection = apsw.Connection(str(path))
    for step in migration_steps()[:2]:
        connection.execute(step)
    connection.execute("PRAGMA user_version = 2")
    connection.execute("INSERT INTO chat (id, title, created_at, updated_at) VALUES ('c', 'Old heron', 1, 1)")
    with connection:
        connection.executemany(
            "INSERT INTO message (id, chat_id, role, status, parts, created_at, model, vocabulary, error,"
            " detail) VALUES (?, 'c', 'user', 'done', ?, 1, '', '', '', '')",
            [(f"m{n}", f'[{{"kind":"text","text":"heron {n} \\ud83d\\ude00"}}]') for n in range(1000)],
        )
    connection.close()
    store = SqliteChatStore(path, backups=tmp_path / "b", clock=SystemClock())
    store.open()
    assert store.index.backlog() < 1
    shares = [store.index.catch_up()]
    assert found(store, "heron")[0] is None  # titles come first
    shares.append(store.index.catch_up())
    assert found(store, "heron 999") == ["m999"]
    store.close()  # the rest after a restart
    again = SqliteChatStore(path, backups=tmp_path / "b", clock=SystemClock())
    again.open()
    while shares[-1] < 1:
        shares.append(again.index.catch_up())
    assert shares == sorted(shares)
    assert found(again, "heron 0") == ["m0"]
    assert again.index.backlog() == 1
    again.close()


@pytest.mark.parametrize("damaged", [False, True])
def test_an_index_of_other_spellings_is_filled_anew(tmp_path: Path, damaged: bool) -> None:
    """That of version 5 has a ligature as one letter, as no query asks for it any more."""
    path = tmp_path / "c" / "a.db"
    path.parent.mkdir()
    with contextlib.closing(apsw.Connection(str(path))) as old:
        for step in migration_steps()[:5]:
            old.execute(step)
        old.execute("PRAGMA user_version = 5")
        old.execute("INSERT INTO chat (id, title, created_at, updated_at) VALUES ('c', 'Ma sœur', 1, 1)")
        old.execute(
            "INSERT INTO message (id, chat_id, role, status, parts, created_at, model, vocabulary, error,"
            " detail) VALUES ('m', 'c', 'user', 'done', '[{\"kind\":\"text\",\"text\":\"Le cœur\"}]',"
            " 1, '', '', '', '')"
        )
        for table in ("word", "part"):
            old.execute(f"INSERT INTO {table} (rowid, body) VALUES (-1, 'ma sœur'), (1, 'le cœur')")
        if damaged:
            old.execute("DROP TABLE word_data")
    store = SqliteChatStore(path, backups=tmp_path / "b", clock=SystemClock())
    store.open()
    try:
        assert store.index.backlog() < 1
        while store.index.catch_up() < 1.0:
            pass
        assert found(store, "soeur") == found(store, "sœur") == [None]
        assert found(store, "coeur") == found(store, "cœur") == ["m"]
        store.delete_chats(["c"])
        store.purge_chats(["c"])
        assert store.database.run(lambda db: db.execute("SELECT count(*) FROM word").fetchone()) == (0,)
        assert store.database.run(lambda db: db.pragma("integrity_check")) == "ok"
    finally:
        store.close()


SPELLINGS = {
    "Le cœur d'une sœur; ŒUVRES, un nœud": (
        "coeur",
        "cœur",
        "cœu",
        "COEUR",
        "oeuvr",
        "ŒUVRE",
        "nœud",
        "noeud",
    ),
    "Ex æquo, et cætera, ǽrø": ("aequo", "æquo", "caetera", "aero"),
    "Straße und Fußball, STRAẞE": ("strasse", "straße", "fussball", "STRASSE"),
    "Łódź, Kołobrzeg": ("lodz", "łódź", "kolobrzeg"),
    "Đà Nẵng": ("da nang", "đà", "đa nẵng"),
    "Ørsted, Køln, smørrebrød": ("orsted", "koln", "smorrebrod", "Ørst"),
    "İstanbul ve Iğdır": ("istanbul", "igdir", "ığdır", "İSTANBUL"),
    "the ﬁle is oﬃcial": ("file", "official", "ﬁle"),
    decomposed("한국어 검색"): ("한국어", "검색", "국어"),
    decomposed("がんばって プログラム"): ("がんば", "プログラム", decomposed("がん")),
    decomposed("Ångström, café, Đà Nẵng"): ("ångström", "cafe", "angst", decomposed("café"), "nang"),
    "हिन्दी में खोज, क़लम": ("हिन्दी", "खोज", "क़लम", "क\u093cलम"),
    "use e\u2011mail, 1990–1995, don’t": ("e-mail", "e‑mail", "1990-1995", "don't", "don’t"),
}


@pytest.mark.parametrize(("text", "queries"), SPELLINGS.items(), ids=map(ascii, SPELLINGS))
def test_a_word_is_found_however_it_is_spelled(
    store: SqliteChatStore, text: str, queries: tuple[str, ...]
) -> None:
    chat = store.create_chat("Nothing")
    add(store, chat.id, "other", "Quite another text")
    add(store, chat.id, "m", text)
    for query in queries:
        assert found(store, query) == ["m"], query
        assert marked(store.search(query)[0]), query


@pytest.mark.parametrize(
    ("text", "query", "marks"),
    [
        ("Le cœur a ses raisons", "coeur", ["cœur"]),
        ("Une sœur, un cœur; le cœur", "coeur", ["cœur", "cœur"]),
        ("Fußball in der Straße, ein Fluß", "strasse", ["Straße"]),
        ("Fußball in der Straße, ein Fluß", "fuss flus", ["Fuß", "Fluß"]),
        ("oﬃcial ﬁle", "ice fil", ["ﬁl"]),
        ("oﬃcial ﬁle", "cial file", ["cial", "ﬁle"]),
        ("x\u030c\u0300y is x\u030c", "x", ["x\u030c\u0300", "x\u030c"]),
        (decomposed("Un café à Orsay"), "cafe orsay", ["café", "Orsay"]),
        (decomposed("cœur, 검색 엔진"), "검색", ["검색"]),
        ("œ" * 300 + " the heron " + "œ" * 300, "heron", ["heron"]),
        ("e\u0301\u0323\u030c " * 300 + "ß the heron", "heron", ["heron"]),
    ],
)
def test_marks_lie_on_what_was_found_though_folding_moves_it(text: str, query: str, marks: list[str]) -> None:
    assert marked(SearchHit("c", "", None, *snippet(text, words_of(query)))) == marks


def test_only_the_characters_that_are_looked_for_change_the_length_of_a_text() -> None:
    characters = [char for char in map(chr, range(0x20000)) if unicodedata.is_normalized("NFC", char)]
    uneven = [char for char in characters if len(searchable(char)) != 1]
    assert uneven == [char for char in characters if UNEVEN.match(char)]


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=5), min_size=1, max_size=3))
def test_marks_lie_in_the_snippet(text: str, words: list[str]) -> None:
    shown, marks = snippet(text, words_of(" ".join(words)) or ["x"])
    for start, length in marks:
        assert 0 <= start < start + length <= len(shown)


@pytest.mark.parametrize("scanned", [2000, 3])
def test_titles_come_first_and_the_newest_of_them(
    store: SqliteChatStore, monkeypatch: pytest.MonkeyPatch, scanned: int
) -> None:
    """Also where so much matches that not all of it is looked at."""
    monkeypatch.setattr("app.store.index._SCANNED", scanned)
    chats = [store.create_chat(title).id for title in ("Whale one", "Nothing", "Whale two", "Whale three")]
    for number in range(4):
        add(store, chats[1], f"m{number}", "a whale swims")
    assert [hit.chat_id for hit in store.search("whale")] == [chats[3], chats[2], chats[0], *[chats[1]] * 3]
    store.delete_chats([chats[3]])
    assert store.search("whale")[0].chat_id == chats[2]


SPOILED = {
    "data": "UPDATE word_data SET block = zeroblob(50) WHERE id > 10",
    "structure": "UPDATE part_data SET block = x'00ff00ff' WHERE id = 10",
    "emptied": "DELETE FROM word_data",
    "gone": "DROP TABLE word_data",
}


@pytest.mark.parametrize("statement", SPOILED.values(), ids=SPOILED.keys())
@pytest.mark.parametrize("first", ["search", "add", "duplicate"])
def test_a_damaged_index_is_made_anew_and_nothing_is_refused(
    tmp_path: Path, statement: str, first: str
) -> None:
    store = SqliteChatStore(tmp_path / "chats.db", backups=None, clock=SystemClock())
    store.open()
    try:
        chat = store.create_chat("Birds").id
        text = (TextPart("Why do albatrosses glide?"),)
        question = Message("q", chat, None, Role.USER, text, created_at=1.0)
        store.add_message(question)
        store.database.run(lambda db: db.execute(statement))
        if first == "search":
            store.search("albatross")
        elif first == "duplicate":
            chat = store.copies.duplicate(chat, "Copy", 2.0)
        answer = (TextPart("They lock their wings."),)
        store.add_message(Message("a", chat, None, Role.ASSISTANT, answer, created_at=2.0))
        assert any(message.id == "a" for message in store.messages(chat))
        store.search("wings")  # where what came first didn't meet the damage
        while store.index.catch_up() < 1.0:
            pass
        assert store.search("albatross")
        assert [hit.message_id for hit in store.search("wings")] == ["a"]
        assert store.search("ock the")
        assert store.database.run(lambda db: db.pragma("integrity_check")) == "ok"
    finally:
        store.close()


def test_damage_of_the_chats_themselves_is_not_taken_for_the_indexs(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    store = SqliteChatStore(path, backups=None, clock=SystemClock())
    store.open()
    chat = store.create_chat("Birds").id
    for number in range(200):
        part = (TextPart("word " * 400),)
        store.add_message(Message(f"m{number}", chat, None, Role.USER, part, created_at=1.0))
    store.close()
    with contextlib.closing(apsw.Connection(str(path))) as database:
        page = int(database.pragma("page_size"))
        sql = "SELECT rootpage FROM sqlite_master WHERE name = 'message'"
        (root,) = database.execute(sql).fetchone()  # type: ignore[misc]
    content = bytearray(path.read_bytes())
    content[(root - 1) * page : root * page] = b"\xff" * page
    path.write_bytes(content)
    store = SqliteChatStore(path, backups=None, clock=SystemClock())
    store.open()
    try:
        with pytest.raises(StoreError) as raised:
            store.messages(chat)
        assert raised.value.code == "store_spoiled"
    finally:
        store.close()
