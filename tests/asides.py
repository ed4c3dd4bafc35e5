"""What comes and goes around the screens: dialogs, popups, notices, states that only last a moment."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.attachment import Attachment, FileKind, SectionUnit, estimate_tokens
from app.domain.attachment import Section as Part
from app.domain.chat import (
    ChatSummary,
    Message,
    MessageStatus,
    ReasoningPart,
    Role,
    VisibleMessage,
)
from app.domain.errors import AppError
from app.domain.exchange import ImportPreview, ImportReport, Source, Unread
from app.domain.generation import GenerationRecord, PromptPiece, Sampling, control
from app.domain.models import Connection
from app.domain.options import ChatOptions, Preset
from app.services.attachments import DraftItem, ItemPhase
from app.services.engine import EnginePhase, EngineState
from app.services.model_files import WorkPhase, WorkState
from app.ui.chat.options_panel import ChatOptionsDialog
from app.ui.chat.prompt_view import PromptView
from app.ui.chat.user_message import UserMessage
from app.ui.composer.parts_panel import PartsPanel
from app.ui.exchange.import_dialog import ImportDialog
from app.ui.exchange.work_dialog import WorkDialog
from app.ui.main_window import MainWindow
from app.ui.models.work_row import Question
from app.ui.notice import NoticeAction
from app.ui.services import Services
from app.ui.settings.update_words import available
from app.ui.usage.figures import ReplyFigures
from tests.asides_of_pages import (
    Screens,
    dialogs_of_pages,
    on_pages,
    put_settings_right,
    works,
)
from tests.benchmarks.driver import wait_for

UNREAD = (Unread("conversations.json, chat 12", "pictures"), Unread("notes.zip", "no chats in it"))
RECORD = GenerationRecord(
    "gpt-oss-20b-mxfp4.gguf", "be37a636" * 8, "0.3.36", "AVX512", 32_768, Sampling(seed=1_234_567_890)
)
PIECES = (
    control("<|start|>"),
    PromptPiece("system"),
    control("<|message|>"),
    PromptPiece("You are ChatGPT, a large language model trained by OpenAI.\nReasoning: medium"),
    control("<|end|>"),
)


def contract(
    name: str = "contract 2026, with its annexes.pdf", *, chosen: tuple[int, ...] | None = None
) -> Attachment:
    """A file of twelve pages, or some of them."""
    page = "The notice period is extended from thirty to ninety days for both parties. " * 30
    pages = tuple(Part(n * len(page), (n + 1) * len(page), n + 1, n + 1) for n in range(12))
    text = page * 12
    return Attachment(
        name,
        name,
        FileKind.PDF,
        1_284_400,
        "9f" * 32,
        text,
        SectionUnit.PAGES,
        pages,
        chosen,
        estimate_tokens(text),
    )


def tops(window: MainWindow) -> list[QWidget]:
    """The window and what has come up over it."""
    return [window, *(w for w in QApplication.topLevelWidgets() if w is not window and w.isVisible())]


def put_away(window: MainWindow, services: Services) -> None:
    """Take away all that came up, and what was said or put into the composer."""
    window.finder.close()
    window.replies.close_comparison()
    window.chat.conversation.finding.close()
    for top in tops(window)[1:]:
        if isinstance(top, QDialog):
            top.reject()
        else:
            top.close()
    for message in window.chat.conversation.findChildren(UserMessage):
        message.stop_editing()
    window.chat.notices.clear()
    window.first_run.set_offer(None)
    window.chat.composer.set_files([])
    window.chat.composer.set_busy(services.chats.busy)
    window.chat.composer.set_drop(False)
    window.sidebar.undo.forget()
    if services.engine.state.model is not None:
        window.chat.set_engine(services.engine.state)
    if window.made("models"):
        window.models.shelf.close_details()
        for question in window.models.findChildren(Question):
            question.buttons[-1].click()
        window.models.shelf.clear_error()
        window.models.shelf.show_note(str)
        for state in works(services):
            window.models.shelf.set_work(WorkState(state.id, state.kind, state.model_id, "", WorkPhase.DONE))
    if window.made("settings") and window.pages.currentWidget() is window.settings:
        put_settings_right(window, services)


def asides(window: MainWindow, services: Services, end_of_chat: Callable[[], None]) -> Screens:
    """What brings each of them up."""
    return {
        **in_the_chat(window, services, end_of_chat),
        **dialogs_of_the_chat(window, services, end_of_chat),
        **on_pages(window, services),
        **dialogs_of_pages(window, services),
    }


def last_reply(services: Services) -> Message:
    """The last reply of the open chat that was finished."""
    return next(v.message for v in reversed(services.chats.path()) if v.message.usage is not None)


def in_the_chat(window: MainWindow, services: Services, end_of_chat: Callable[[], None]) -> Screens:
    """States of the chat's page."""
    chat = window.chat

    def files() -> None:
        end_of_chat()
        error = AppError(code="attachment_locked")
        items = [
            DraftItem("1", "minutes of the meeting of March.docx", progress=0.4),
            DraftItem("2", contract().name, ItemPhase.READY, 1.0, contract()),
            DraftItem("3", "parts.pdf", ItemPhase.READY, 1.0, contract("parts.pdf", chosen=(0, 1, 4))),
            DraftItem("4", "salaries.xlsx", ItemPhase.FAILED, error=error),
        ]
        chat.composer.set_files(items, frozenset(("2",)))

    def dropping() -> None:
        end_of_chat()
        chat.composer.set_drop(True)

    def said() -> None:
        end_of_chat()
        services.chats.list.exported.emit(str(services.paths.data / "Merge two sorted files in Python.md"))
        window.sidebar.undo.show_chats([ChatSummary("1", "Trip plan: Lisbon in May", 0.0, 0.0)])
        chat.strip.set_connections(services.network.connections())

    def newer() -> None:
        end_of_chat()
        action = NoticeAction(lambda: window.settings_presenter._updates.tr("Open page"), str)
        chat.notices.show_notice(lambda: available("1.2.0"), action)

    def failure() -> None:
        end_of_chat()
        library = services.paths.data / "engine" / "libggml-cpu-sapphirerapids.so"
        detail = f"SIGILL (illegal instruction) in {library}"
        chat.notices.show_error("engine_died", detail)
        card = chat.notices.error
        assert card is not None
        card._details.click()

    def loading() -> None:
        end_of_chat()
        chat.set_engine(EngineState(EnginePhase.LOADING, services.engine.state.model, 0.42))

    def editing() -> None:
        end_of_chat()
        asked = next(v.message for v in reversed(services.chats.path()) if v.message.role is Role.USER)
        widget = chat.conversation.message_widget(asked.id)
        assert widget is not None
        widget.start_editing()  # type: ignore[attr-defined]

    def streaming() -> None:
        end_of_chat()
        asked = services.chats.path()[-1].message
        parts = (ReasoningPart("First the clauses are compared. " * 12),)
        reply = Message("streaming", asked.chat_id, asked.id, Role.ASSISTANT, parts, MessageStatus.STREAMING)
        chat.conversation.add(VisibleMessage(reply, 0, (reply.id,)))
        chat.composer.set_busy(True)
        chat.conversation.jump_to_end()

    def palette(words: str) -> Callable[[], None]:
        def bring_up() -> None:
            end_of_chat()
            window.finder.toggle()
            window.finder.box.search(words)
            wait_for(lambda: services.search.share == 1)

        return bring_up

    return {
        "files": files,
        "dropping": dropping,
        "said": said,
        "update-told": newer,
        "failure": failure,
        "loading": loading,
        "editing": editing,
        "streaming": streaming,
        "palette-commands": palette(">"),
        "palette-nothing": palette("xylophone quintet"),
    }


def dialogs_of_the_chat(window: MainWindow, services: Services, end_of_chat: Callable[[], None]) -> Screens:
    """What comes up over the chat."""

    def figures() -> None:
        end_of_chat()
        ReplyFigures(window.chat).show_reply(last_reply(services), window.mapToGlobal(QPoint(700, 500)))

    def options() -> None:
        end_of_chat()
        dialog = ChatOptionsDialog(services.theme, window)
        own = ChatOptions("Answer in short sentences.", Sampling(1.8, 0.4, 20, 0.4, 7))
        presets = (Preset("Translator", "Translate into French."),)
        dialog.show_options(own, presets, Sampling(), "Be brief.")
        dialog.open()

    def prompt() -> None:
        end_of_chat()
        view = PromptView(services.theme, window)
        view.show_prompt(PIECES, RECORD, "medium")
        view.open()

    def file() -> None:
        end_of_chat()
        window.attachments.open_sent(contract())

    def parts() -> None:
        end_of_chat()
        panel = PartsPanel(services.theme, window)
        panel.show_parts(contract(), 3_000)
        panel.open()

    def connections() -> None:
        end_of_chat()
        now = time.time()
        window.chat.strip.set_connections(
            [
                Connection(1, now, "huggingface.co", "search", 48_000, open=False, bytes_sent=1_200),
                Connection(2, now, "cdn-lfs-us-1.hf.co", "download", 7_500_000_000, subject="gpt-oss-20b"),
                Connection(3, now, "mirror.example.org", "search", open=False, reached=False),
            ]
        )
        window.chat.strip.show_list()

    def export() -> None:
        end_of_chat()
        window.exchange.export_all()

    def link() -> None:
        end_of_chat()
        window.chats.open_link("https://example.org/a-page-with-a-name?query=" + "long" * 20)

    return {
        "figures": figures,
        "options": options,
        "prompt": prompt,
        "file": file,
        "parts": parts,
        "connections": connections,
        "link": link,
        "export": export,
        "exporting": lambda: _open(_exporting(window, services)),
        "import": lambda: _open(_importing(window, services, report=False)),
        "imported": lambda: _open(_importing(window, services, report=True)),
        "closing": window.closing._ask,
        "closing-unsaved": window.closing._ask_about_unsaved,
        "closing-downloads": window.closing._ask_about_downloads,
    }


def _open(dialog: QDialog) -> None:
    dialog.open()


def _exporting(window: MainWindow, services: Services) -> WorkDialog:
    dialog = WorkDialog(services.theme, window)
    dialog.show_share(0.4, 12)
    return dialog


def _importing(window: MainWindow, services: Services, *, report: bool) -> ImportDialog:
    dialog = ImportDialog(services.theme, window)
    sources = ((Source.CHATGPT, 310), (Source.OPEN_WEBUI, 12))
    titles = ("Trip plan: Lisbon in May", "Résumé du rapport annuel", "Unit tests for the parser")
    if report:
        dialog.show_report(ImportReport(310, 12, 4_812, UNREAD, 2, cancelled=True))
    else:
        dialog.show_preview(ImportPreview(322, 12, 4_812, sources, titles, UNREAD, 2))
    return dialog
