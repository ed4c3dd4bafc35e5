"""The search in 100,000 messages: what each kind of query takes, from the words to hits with marks."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from functools import lru_cache, reduce
from itertools import accumulate, islice
from pathlib import Path

from app.domain.chat import ChatSummary, Message, Role, TextPart, new_id
from app.domain.exchange import WholeChat
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from tests.benchmarks.measures import Figure

_CHATS, _MESSAGES, _WORDS = 2000, 50, 60
_SYLLABLES = ("ba", "ke", "lo", "mi", "nu", "ra", "se", "to", "vi", "zu", "che", "fla", "gri", "pre", "sto")
_CJK = "東京都大阪市電話番号会議資料検索機械学習言語模型計算記憶速度日本語中国文字列変換関数値"
_RARE = "the Kittiwake's élégante façade"
_QUERIES = {
    "first letter": "b",
    "commonest word": "{common}",
    "two words": "{common} {middle}",
    "rare word": "kittiwake",
    "no accents, no case": "ELEGANTE FACADE",
    "part of a word": "ttiwak",
    "part of common words": "{part}",
    "one CJK character": "京",
    "three CJK characters": "検索機",
    "nothing": "qqxxyy",
    "title": "chat 77",
}


def _vocabulary(random_: random.Random) -> list[str]:
    """4,000 words, the first of which are short."""
    words = {"".join(random_.choices(_SYLLABLES, k=random_.randint(1, 5))) for _ in range(20_000)}
    return sorted(sorted(words), key=lambda word: (len(word) > 4, random_.random()))[:4000]


def _chats(words: list[str], random_: random.Random) -> Iterator[WholeChat]:
    weights = list(accumulate(1 / (rank + 2) for rank in range(len(words))))  # Zipf
    for number in range(_CHATS):
        chat = ChatSummary(new_id(), f"chat {number}", float(number), float(number))
        messages: list[Message] = []
        for step in range(_MESSAGES):
            said = random_.choices(words, cum_weights=weights, k=_WORDS)
            if step % 10 == 0:
                said.insert(20, "".join(random_.choices(_CJK, k=30)))
            if number % 100 == 7 and step == 3:
                said.insert(30, _RARE)
            parent = messages[-1].id if messages else None
            role = Role.ASSISTANT if step % 2 else Role.USER
            text = TextPart(" ".join(said))
            messages.append(Message(new_id(), chat.id, parent, role, (text,), created_at=float(number)))
        yield WholeChat(chat, tuple(messages))


def _batches(chats: Iterator[WholeChat]) -> Iterator[list[WholeChat]]:
    while batch := list(islice(chats, 50)):
        yield batch


def _opened(folder: str) -> SqliteChatStore:
    store = SqliteChatStore(Path(folder) / "a.db", backups=Path(folder) / "b", clock=SystemClock())
    store.open()
    return store


@lru_cache(maxsize=1)
def report() -> dict[str, float]:
    """Milliseconds of each query, the median of seven."""
    random_ = random.Random(5)
    words = _vocabulary(random_)
    fill = (("{common}", words[0]), ("{middle}", words[300]), ("{part}", "retogri"))
    with tempfile.TemporaryDirectory() as folder:
        store = _opened(folder)
        for batch in _batches(_chats(words, random_)):
            store.exchange.write(batch)
        store.close()
        store = _opened(folder)  # as at a start: nothing is left in the write-ahead log
        found = {
            name: _median(store, reduce(lambda text, pair: text.replace(*pair), fill, query))
            for name, query in _QUERIES.items()
        }
        store.close()
    return found


def _median(store: SqliteChatStore, query: str) -> float:
    taken = []
    for _ in range(7):
        begin = time.perf_counter()
        store.index.search(query)
        taken.append(1000 * (time.perf_counter() - begin))
    return statistics.median(taken)


def slowest() -> Figure:
    """The slowest kind of query."""
    found = report()
    return Figure(max(found.values()), "ms", {name: round(value, 1) for name, value in found.items()})
