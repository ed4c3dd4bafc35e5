"""Draws every screen, light and dark, in two sizes and in two languages or those named."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import product
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QDialog

from app.domain.chat import (
    Effort,
    Message,
    MessageStatus,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    Usage,
    new_id,
)
from app.domain.downloads import DownloadPhase, DownloadState
from app.domain.hub import HubFound, HubModel
from app.services.engine import EnginePhase
from app.settings.table import Section
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.system.paths import Paths
from app.ui.chat.context_card import ContextCard
from app.ui.main_window import MainWindow
from app.ui.models.details import DetailsPanel
from app.ui.services import Services
from tests import long_answer
from tests.asides import asides, contract, put_away, tops
from tests.asides_of_pages import locked, switch_lock_on, with_lock
from tests.benchmarks.driver import change, open_window, wait_for
from tests.library.crafted import TEXT, small, text
from tests.library.stand_in_file import write_20b

OUT = Path(__file__).parents[1] / "build" / "screenshots"
SIZES = ((1280, 820), (900, 600))
LANGUAGES = ("en", "fr")
THEMES = ("light", "dark")
DAY = 86_400.0
PICTURES = Path(__file__).parents[1] / "resources" / "screenshots"
FOR_README = (("chat", "light"), ("chat", "dark"), ("models", "light"))

ANSWER = """Use **heapq.merge**: it walks both files lazily, one line at a time, so memory stays constant \
however large they are.

```python
import heapq

with open("a.txt") as a, open("b.txt") as b, open("out.txt", "w") as out:
    out.writelines(heapq.merge(a, b))
```

| property | value |
|---|---|
| time | $O(n + m)$ |
| memory | $O(1)$ lines |
"""
REASONING = "heapq.merge compares decoded strings, so open each file with its own encoding."
EARLIER = """Read both files line by line and write the smaller line each time:

```python
import heapq

with open("a.txt") as a, open("b.txt") as b, open("out.txt", "w") as out:
    out.writelines(heapq.merge(a, b))
```"""
OTHERS = (
    ("Résumé du rapport annuel", 0.02),
    ("Why is my regex greedy?", 0.1),
    ("Trip plan: Lisbon in May", 1.1),
    ("Explain RoPE and YaRN", 1.2),
    ("SQL window functions", 3),
    ("Lettre de motivation", 4),
    ("Unit tests for the parser", 5),
    ("Trier de gros fichiers", 5.5),
    ("Grant proposal, second draft", 9),
    ("Budget 2026", 9.5),
    ("Minutes of the meeting", 9.6),
    ("An old list", 20),
    ("Cover letter, first try", 21),
)
FOUND = (
    (
        "Trier de gros fichiers",
        "On peut aussi employer heapq.merge avec une clé de tri.",
    ),
    (
        "Unit tests for the parser",
        "The expected order comes from heapq.merge over the two lists.",
    ),
)


def reply(chat_id: str, parent: str, parts: tuple[Part, ...], **fields: object) -> Message:
    """A finished reply of the sample chat."""
    usage = Usage(812, 600, 312, 60, 0.4, 7.4, 0.4, 8.0)
    message = Message(new_id(), chat_id, parent, Role.ASSISTANT, parts, usage=usage, created_at=time.time())
    return message.with_(effort=Effort.MEDIUM, model="gpt-oss-20b", **fields)


def question(chat_id: str, text: str, parent: str | None = None) -> Message:
    """A question of the sample chat."""
    return Message(new_id(), chat_id, parent, Role.USER, (TextPart(text),), created_at=time.time())


def fill(home: Path) -> str:
    """Write the sample chats; return the id of the one that is shown."""
    paths = Paths.discover(str(home))
    store = SqliteChatStore(paths.database, backups=paths.backups, clock=SystemClock())
    store.open()
    made = {
        title: store.create_chat(title, created_at=time.time() - days * DAY).id
        for title, days in reversed(OTHERS)
    }
    arrange(store, made)
    fill_long(store)
    chat = store.create_chat("Merge two sorted files in Python")
    first = question(
        chat.id, "Merge two big sorted text files without loading them in memory. Python please."
    )
    store.add_message(first)
    thought = ReasoningPart(REASONING, 4.1)
    store.add_message(reply(chat.id, first.id, (TextPart(EARLIER),)).with_(effort=Effort.LOW))
    shown = reply(chat.id, first.id, (thought, TextPart(ANSWER)))
    store.add_message(shown)
    second = question(chat.id, "What is 37.5 % of 1284.40?", shown.id)
    store.add_message(second)
    call = ToolCallPart("1", "functions.calculator", '{"expression": "1284.40 * 0.375"}')
    result = ToolResultPart("1", "functions.calculator", "481.65", True, 0.002)
    third = reply(chat.id, second.id, (call, result, TextPart("37.5 % of 1284.40 is **481.65**.")))
    store.add_message(third)
    fourth = question(chat.id, "Which clauses changed?", third.id).with_(attachments=(contract(chosen=(1,)),))
    store.add_message(fourth)
    cut = TextPart("Clauses 4.2 and 7 differ. In 4.2 the notice period goes from 30 to")
    store.add_message(
        reply(
            chat.id,
            fourth.id,
            (cut,),
            status=MessageStatus.FAILED,
            error="engine_died",
            detail="SIGILL (illegal instruction)",
        )
    )
    store.close()
    return chat.id


def fill_long(store: SqliteChatStore) -> None:
    """Write a chat whose answer holds everything that an answer can."""
    chat = store.create_chat(long_answer.TITLE, created_at=time.time() - DAY)
    asked = question(chat.id, long_answer.QUESTION)
    store.add_message(asked)
    parts = (ReasoningPart("The user wants formulas and code. " * 8, 6.3), TextPart(long_answer.ANSWER))
    store.add_message(reply(chat.id, asked.id, parts).with_(effort=Effort.HIGH))


def arrange(store: SqliteChatStore, made: dict[str, str]) -> None:
    """Pin a chat, put some into a folder, delete two, and give two of them texts to be found."""
    store.folders.pin([made["Grant proposal, second draft"]], pinned=True)
    store.folders.move([made["Budget 2026"], made["Minutes of the meeting"]], store.folders.create("Work").id)
    store.folders.create("Recipes")
    store.delete_chats([made["An old list"], made["Cover letter, first try"]])
    for title, words in FOUND:
        store.add_message(question(made[title], words).with_(created_at=time.time() - 5 * DAY))


def screens(window: MainWindow, services: Services, chat_id: str) -> dict[str, Callable[[], None]]:
    """What brings each screen up."""

    def end_of_chat() -> None:
        window.show_chat()
        opened: list[object] = []
        joined = services.chats.opened.connect(opened.append)
        services.chats.open(chat_id)
        wait_for(lambda: opened and services.chats.current_id == chat_id)
        services.chats.opened.disconnect(joined)
        window.chat.conversation.jump_to_end()

    def top_of_chat() -> None:
        end_of_chat()
        window.chat.conversation.verticalScrollBar().setValue(0)

    def new_chat() -> None:
        window.chat.conversation.finding.close()
        services.chats.new_chat()
        wait_for(lambda: services.chats.current_id is None)
        window.show_chat()

    def search() -> None:
        top_of_chat()
        window.finder.toggle()
        window.finder.box.search("heapq mer")
        wait_for(lambda: services.search.share == 1)

    def compare() -> None:
        top_of_chat()
        window.replies.compare(services.chats.path()[1].message.id)

    def context_map() -> None:
        end_of_chat()
        settle(0.3)  # opening a chat puts the map away
        services.context.show()
        wait_for(lambda: window.findChild(ContextCard))
        window.chat.conversation.jump_to_end()

    def long_chat() -> None:
        open_long(window, services)
        settle(0.5)
        window.chat.conversation.verticalScrollBar().setValue(0)

    def scrolled(pixels: int) -> Callable[[], None]:
        def bring_up() -> None:
            long_chat()
            window.chat.conversation.verticalScrollBar().setValue(pixels)

        return bring_up

    def found() -> None:
        open_long(window, services)
        window.chat.conversation.find_words()
        window.chat.conversation.finding.bar.open("filter")

    return {
        "answer": long_chat,
        "answer-middle": scrolled(700),
        "answer-end": scrolled(1500),
        "find": found,
        "first-run": new_chat,
        "chat": top_of_chat,
        "cards": end_of_chat,
        "compare": compare,
        "context-map": context_map,
        "search": search,
        **around_the_chat(window, services, end_of_chat),
        "models": lambda: window.show_page(window.models),
        "model-details": lambda: show_details(window, services),
        "downloads": lambda: show_downloads(window),
        **{f"settings-{section.value}": partial(window.show_settings, section) for section in Section},
        "help": window.show_help,
        **asides(window, services, end_of_chat),
    }


def open_long(window: MainWindow, services: Services) -> None:
    """Open the chat whose answer holds everything."""
    window.show_chat()
    chat = next(c for c in services.chats.list.all() if c.title == long_answer.TITLE)
    services.chats.open(chat.id)
    wait_for(lambda: services.chats.current_id == chat.id)


def around_the_chat(
    window: MainWindow, services: Services, end_of_chat: Callable[[], None]
) -> dict[str, Callable[[], None]]:
    """What brings up the screens around the conversation."""

    def commands() -> None:
        window.finder.close()
        end_of_chat()
        window.finder.toggle()

    def usage() -> None:
        end_of_chat()
        window.usage.show()

    def queue() -> None:
        end_of_chat()
        chat = services.chats.current
        for words in ("And which of the clauses are new?", "Write all of it as a table, please."):
            services.chats.queue.add(chat, words, Effort.MEDIUM)

    def temporary() -> None:
        for item in services.chats.current.queue:
            services.chats.queue.remove(services.chats.current, item.id)
        services.chats.new_temporary()
        wait_for(lambda: services.chats.current.chat and services.chats.current.chat.temporary)

    return {
        "commands": commands,
        "usage": usage,
        "queue": queue,
        "temporary": temporary,
        "trash": window.lists.show_trash,
    }


def show_downloads(window: MainWindow) -> None:
    """Downloads under way and what a search of the Hub found, with no connection."""
    gigabyte = 1_000_000_000
    states = [
        DownloadState("gpt-oss-20b", DownloadPhase.RUNNING, 7_500_000_000, 12_109_566_624, 48e6, 96.0),
        DownloadState("a/legal-fr", DownloadPhase.WAITING, 2 * gigabyte, 12 * gigabyte, seconds_left=40.0),
        DownloadState("a/medical", DownloadPhase.FAILED, 2 * gigabyte, 12 * gigabyte, error="gated"),
    ]
    names = ("gpt-oss-20b", "gpt-oss-20b-legal-fr-MXFP4", "gpt-oss-20b-medical-Q8_0")
    shown = [replace(state, name=name) for state, name in zip(states, names, strict=True)]
    shown[1] = replace(shown[1], error="server_busy")
    window.show_page(window.models)
    for state in shown:
        window.models.set_download(state)
    window.sidebar.set_downloads(shown)
    model = HubModel(
        "acme/gpt-oss-20b-legal-fr-GGUF", 12_045, 31, False, "apache-2.0", "gpt-oss", 20_914_757_184
    )
    gated = HubModel("acme/gpt-oss-20b-medical", 3_321, 9, True, "apache-2.0", "gpt-oss", 20_914_757_184)
    window.models.hub.set_found(HubFound("law", (model, gated), 3))


def put_models(home: Path) -> Path:
    """Write model files that take no room; return their folder."""
    folder = home / "Models"
    write_20b(folder / "gpt-oss-20b-legal-fr-mxfp4.gguf", "Gpt Oss 20b Legal Fr")
    write_20b(folder / "gpt-oss-20b-Q4_K_M.gguf", "Gpt Oss 20b", file_type=15)
    (folder / "llama.gguf").write_bytes(small().set("general.architecture", TEXT, text("llama")).build())
    os.utime(folder / "llama.gguf", (1, 1))
    return folder


def add_models(services: Services, home: Path) -> None:
    """Put model files on the shelf that take no room."""
    services.shelf.add([put_models(home)])
    wait_for(lambda: len(services.shelf.entries()) > 3)


def show_details(window: MainWindow, services: Services) -> None:
    """Open the details of a model."""
    window.show_page(window.models)
    entry = next(entry for entry in services.shelf.entries() if "legal" in entry.ref.name)
    window.models.shelf.open_details(entry.ref.id)
    wait_for(lambda: window.findChild(DetailsPanel))
    settle(0.2)
    row = window.models.shelf.row(entry.ref.id)
    if row is not None:
        window.models.area.ensureWidgetVisible(row)


def settle(seconds: float) -> None:
    """Let the window draw for a while."""
    until = time.monotonic() + seconds
    wait_for(lambda: time.monotonic() > until)


def picture(window: MainWindow) -> QPixmap:
    """The window with what has popped up over it."""
    pixmap = window.grab()
    painter = QPainter(pixmap)
    for top in tops(window)[1:]:
        place = (window.rect().center() - top.rect().center()) if isinstance(top, QDialog) else None
        painter.drawPixmap(place or window.mapFromGlobal(top.pos()), top.grab())
    painter.end()
    return pixmap


def draw(window: MainWindow, services: Services, chat_id: str, language: str, only: str) -> None:
    """Draw all screens in one language, or those whose name holds some letters."""
    for name, bring_up in screens(window, services, chat_id).items():
        if only not in name:
            continue
        bring_up()
        draw_one(window, services, name, language, bring_up)
        put_away(window, services)
    if only in "lock":
        draw_lock(window, services, language)


def draw_one(
    window: MainWindow,
    services: Services,
    name: str,
    language: str,
    bring_up: Callable[[], None] = lambda: None,
) -> None:
    """Draw what is shown, light and dark, in two sizes."""
    for theme, (width, height) in product(THEMES, SIZES):
        change(window, services, theme=theme)
        window.resize(width, height)
        if name in ("usage", "figures"):
            bring_up()  # the popup stands where the window was
        settle(0.35)  # formulas are drawn in the background
        if name in ("cards", "context-map"):
            window.chat.conversation.jump_to_end()
            settle(0.1)
        picture(window).save(str(OUT / f"{name}-{theme}-{width}x{height}-{language}.png"))


def draw_lock(window: MainWindow, services: Services, language: str) -> None:
    """Draw what there is with a passphrase, and the locked window."""
    switch_lock_on(window, services)
    for name, bring_up in {**with_lock(window), **locked(window, services)}.items():
        bring_up()
        draw_one(window, services, name, language)
        put_away(window, services)


def draw_first_run() -> None:
    """Draw the very first start for the README: no chats and no models yet."""
    with tempfile.TemporaryDirectory() as home, open_window(Path(home)) as (window, services):
        change(window, services, theme="light")
        window.resize(*SIZES[0])
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        settle(0.6)
        window.grab().save(str(PICTURES / "first-run-light.png"))


def draw_for_readme(window: MainWindow, services: Services, chat_id: str) -> None:
    """Draw the other pictures of the README."""
    bring_up = screens(window, services, chat_id)
    for name, theme in FOR_README:
        change(window, services, theme=theme)
        window.resize(*SIZES[0])
        bring_up[name]()
        settle(0.6)
        window.grab().save(str(PICTURES / f"{name}-{theme}.png"))


@contextmanager
def filled_window(language: str) -> Iterator[tuple[MainWindow, Services, str]]:
    """The window over the sample chats and models, its model ready; with the id of the chat to show."""
    with tempfile.TemporaryDirectory() as home:
        chat_id = fill(Path(home))
        with open_window(Path(home), language) as (window, services):
            wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
            wait_for(lambda: len(services.chats.list.all()) == len(OTHERS) + 2 - 2)
            add_models(services, Path(home))
            yield window, services, chat_id


def main(*words: str) -> int:
    """Draw into build/screenshots and say how many there are, or for "readme" into resources/screenshots.

    The words choose: languages by their code, screens by letters of their name.
    """
    if words == ("readme",):
        PICTURES.mkdir(exist_ok=True)
        draw_first_run()
        with filled_window("en") as filled:
            draw_for_readme(*filled)
        return 0
    OUT.mkdir(parents=True, exist_ok=True)
    languages = [word for word in words if len(word) == 2] or LANGUAGES
    only = next((word for word in words if len(word) != 2), "")
    for language in languages:
        with filled_window(language) as (window, services, chat_id):
            draw(window, services, chat_id, language, only)
    print(f"{len(list(OUT.glob('*.png')))} pictures in {OUT.relative_to(Path.cwd())}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
