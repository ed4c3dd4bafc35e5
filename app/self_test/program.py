"""The program at work: the Guide answers, chats are stored, a file is read, the window opens."""

from __future__ import annotations

import contextlib
import functools
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.chat import Message, MessageStatus, Role, TextPart, new_id
from app.domain.errors import StoreError
from app.engine.session import ModelSession
from app.library.planning import plan_file
from app.reader.client import FileReading
from app.store.chats import SqliteChatStore
from app.store.cipher import is_plain
from app.store.locking import StoreLock
from app.system.clock import SystemClock
from app.system.paths import Paths
from app.tools.builtin import CALCULATOR, BuiltinTools
from app.turns.reply import ReplyBuilder
from app.turns.request import TurnControl, TurnRequest
from app.turns.runner import TurnRunner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Check = Callable[[Paths], dict[str, Any]]
_QUESTION = "What can gpt-oss do?"
_WINDOW_SECONDS = 120.0  # under an emulator of another processor
_WORDS = "A calm alcove."
_PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 45>>stream
BT /F 12 Tf 20 100 Td (A calm alcove.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
"""


def check_engine(paths: Paths) -> dict[str, Any]:
    """The engine loads the Guide, which answers."""
    clock = SystemClock()
    with ModelSession(log_dir=paths.logs, state_file=paths.engine_state, clock=clock) as session:
        facts = session.load(paths.guide, plan_file(paths.guide, guide=True).options, lambda _: None)
        question = Message(new_id(), "", None, Role.USER, (TextPart(_QUESTION),))
        builder = ReplyBuilder(Message(new_id(), "", question.id, Role.ASSISTANT))
        runner = TurnRunner(session, BuiltinTools(frozenset({CALCULATOR})), clock)
        for delta in runner.run(TurnRequest((question,), date="2026-01-01"), TurnControl()):
            builder.add(delta)
    message = builder.message
    return {
        "ok": message.status is MessageStatus.DONE and bool(message.text),
        "model": facts.name,
        "cpu_variant": facts.cpu_variant,
        "devices": [device.description for device in facts.devices],
        "safe_mode": facts.safe_mode,
        "answer": message.text[:80],
    }


def check_data(paths: Paths) -> dict[str, Any]:
    """The data folder can be written; a database is made and opened again (one with a passphrase is not)."""
    paths.ensure()
    for _ in range(2):
        store = SqliteChatStore(paths.database, backups=paths.backups, clock=SystemClock())
        try:
            recovery = store.open()
        except StoreError as error:
            if error.code != "locked":
                raise
            return {"ok": True, "locked": True, "folder": str(paths.data)}
        finally:
            store.close()
    return {"ok": recovery is None and paths.database.is_file(), "folder": str(paths.data)}


def check_lock(paths: Paths) -> dict[str, Any]:
    """Chats can be locked here: there is memory for a passphrase, and no page can be read without the key."""
    paths.cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=paths.cache, ignore_cleanup_errors=True) as folder:
        database, backups = Path(folder) / "chats" / "a.db", Path(folder) / "backups"
        store = SqliteChatStore(database, backups=backups, clock=SystemClock())
        try:
            store.open()
            store.create_chat(_WORDS)
            lock = StoreLock(store, database, backups)
            lock.switch_on(_WORDS)
            lock.shut()
            unreadable = _WORDS.encode() not in database.read_bytes() and not is_plain(database)
            lock.open(lock.key(_WORDS))
            titles = [chat.title for chat in store.chats()]
        finally:
            store.close()
    return {"ok": unreadable and titles == [_WORDS], "unreadable": unreadable}


def check_reader(paths: Paths) -> dict[str, Any]:
    """The reading child reads a PDF and a Word document."""
    from docx import Document

    paths.cache.mkdir(parents=True, exist_ok=True)
    pdf, word = paths.cache / "self-test.pdf", paths.cache / "self-test.docx"
    pdf.write_bytes(_PDF)
    document = Document()
    document.add_paragraph(_WORDS)
    document.save(str(word))
    texts = [FileReading(path).run(lambda _: None).text for path in (pdf, word)]
    for path in (pdf, word):
        path.unlink()
    return {"ok": all(_WORDS in text for text in texts), "read": [text.strip()[:40] for text in texts]}


@functools.cache
def application() -> QApplication:
    """Return the application object, the same one for all checks."""
    from app.bootstrap import make_application

    return make_application()


def check_window(paths: Paths) -> dict[str, Any]:
    """Open the real window off-screen, wait until its model is ready, draw it."""
    from PySide6.QtCore import QTimer

    from app.composition import make_services
    from app.services.language import LanguageService
    from app.ui.first import make_first
    from app.ui.main_window import MainWindow

    loop = application()
    result: dict[str, Any] = {"ok": False}
    with contextlib.ExitStack() as stack:
        first = make_first(paths, LanguageService(paths.resources / "i18n"), stack)
        services = make_services(first, stack)
        window = MainWindow(first)
        window.fill(services)
        stack.callback(window.release)

        def settled() -> None:
            picture = window.grab()
            phase = services.engine.state.phase.value
            result.update(ok=phase == "ready" and not picture.isNull(), phase=phase, width=picture.width())
            result["locked"] = services.lock.covered  # chats with a passphrase stay closed
            loop.quit()

        window.settled.connect(settled)
        QTimer.singleShot(round(_WINDOW_SECONDS * 1000), loop.quit)
        window.restore_and_show()
        loop.exec()
    return result


PROGRAM: dict[str, Check] = {
    "data": check_data,
    "lock": check_lock,
    "engine": check_engine,
    "reader": check_reader,
    "window": check_window,
}
