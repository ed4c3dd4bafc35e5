"""What can be done from the box of commands (Ctrl+K), with the words it is found by."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from app.domain.chat import Effort, Folder, Role
from app.services.engine import EnginePhase
from app.settings.model import ThemeChoice
from app.settings.table import Section
from app.ui.palette.fuzzy import Command
from app.ui.shortcuts import act_words
from app.ui.sidebar.chat_list import ChatList
from app.ui.speech import has_voice

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

# The box itself, what Escape does, and what a command of the open chat does better.
_NOT_LISTED = frozenset(("search", "back_or_stop", "again_high", "rename_chat"))
Act = Callable[[], object]
Entry = tuple[Command, Act]


class Commands:
    """Lists the commands that make sense now; the order is that of an empty box."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._services = window.services

    def all(self) -> list[Entry]:
        """Every command that can be run now, with what runs it."""
        found = [*self._general(), *self._chat(), *self._model(), *self._looks(), *self._settings()]
        return [*found, *self._bound({command.id for command, _ in found})]

    def _bound(self, known: set[str]) -> Iterator[Entry]:
        """What else has keys."""
        shortcuts = self._window.shortcuts
        for act in shortcuts.bound():
            if act not in known and act not in _NOT_LISTED:
                yield self._entry(act, act_words(act), partial(shortcuts.run, act))

    def help_topics(self) -> list[Entry]:
        """The help pages, found by their titles and their texts."""
        pages = self._services.help.pages(self._services.language.code)
        return [
            (
                Command(f"help:{page.slug}", page.title, text=f"{page.title} {page.text}"),
                partial(self._window.open_help, page.slug),
            )
            for page in pages
        ]

    def folders(self) -> list[Entry]:
        """The folders of chats, found by their names."""
        return [
            (Command(f"open_folder:{folder.id}", folder.name), partial(self._show_folder, folder))
            for folder in self._services.chats.list.folders()
        ]

    def _show_folder(self, folder: Folder) -> None:
        """Open a folder in the sidebar; the keyboard stands on it."""
        sidebar, listed = self._window.sidebar, self._services.chats.list
        if sidebar.isHidden():
            sidebar.show_requested.emit()
        chats = sidebar.findChild(ChatList)
        if not isinstance(chats, ChatList):
            return
        chats.choose([folder.id], folder.id)
        chats.scrollTo(chats.currentIndex(), ChatList.ScrollHint.PositionAtCenter)  # its chats stand below
        chats.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not folder.open:
            listed.open_folder(folder.id, True)

    def _general(self) -> Iterator[Entry]:
        window, translate = self._window, QCoreApplication.translate
        yield self._entry("new_chat", translate("commands", "New chat"), window.chats.new_chat)
        words = translate("commands", "New temporary chat")
        yield self._entry(
            "temporary_chat", words, window.chats.new_temporary, translate("commands", "private incognito")
        )
        yield self._entry("models", translate("commands", "Models"), lambda: window.open_page("models"))
        yield self._entry("settings", translate("commands", "Settings"), lambda: window.open_page("settings"))
        yield self._entry("help", translate("commands", "Help"), window.open_help)
        yield self._entry(
            "trash",
            translate("commands", "Trash"),
            window.lists.show_trash,
            translate("commands", "deleted restore"),
        )
        words = translate("commands", "Show or hide the sidebar")
        yield self._entry("sidebar", words, partial(window.shortcuts.run, "sidebar"))
        yield self._entry("new_folder", translate("commands", "New folder"), window.lists.new_folder)
        words = translate("commands", "Connections of this session")
        yield self._entry(
            "connections", words, window.chat.strip.show_list, translate("commands", "network privacy")
        )
        words = translate("commands", "Export all chats…")
        yield self._entry(
            "export_all", words, window.exchange.export_all, translate("commands", "save backup")
        )
        words = translate("commands", "Import chats…")
        yield self._entry(
            "import",
            words,
            window.exchange.import_files,
            translate("commands", "ChatGPT Open WebUI LM Studio Jan llama.cpp"),
        )
        words = translate("commands", "Import a folder of chats…")
        yield self._entry("import_folder", words, window.exchange.import_folder, "LM Studio Jan")
        yield self._entry("quit", translate("commands", "Quit"), window.closing.quit)

    def _chat(self) -> Iterator[Entry]:
        window, translate, chats = self._window, QCoreApplication.translate, self._services.chats
        if chats.turns.running is not None:
            yield self._entry("back_or_stop", translate("commands", "Stop the answer"), chats.turns.stop)
        yield self._entry(
            "options", translate("commands", "Options of this chat"), window.replies.show_options
        )
        for effort, words in self._efforts(translate("commands", "Effort: {effort}")):
            yield self._entry(f"effort:{effort.value}", words, partial(window.chats.choose_effort, effort))
        if (chat_id := chats.current_id) is None:
            return
        replies = [v.message for v in chats.path() if v.message.role is Role.ASSISTANT]
        if replies and not chats.busy:
            for effort, words in self._efforts(translate("commands", "Answer again at {effort}")):
                act = "again_high" if effort is Effort.HIGH else f"again:{effort.value}"
                yield self._entry(act, words, partial(chats.retry, replies[-1].id, effort))
        yield from self._versions()
        if self._window.speech.reading:
            words = translate("commands", "Stop reading aloud")
            yield self._entry("stop_reading", words, window.speech.stop)
        elif replies and has_voice():
            words = translate("commands", "Read the last answer aloud")
            yield self._entry(
                "read_aloud", words, window.speech.read_last, translate("commands", "voice speak")
            )
        yield from self._of_open_chat(chat_id)

    def _versions(self) -> Iterator[Entry]:
        """The last answer of which there are several."""
        for visible in reversed(self._services.chats.path()):
            if visible.message.role is Role.ASSISTANT and len(visible.siblings) > 1:
                words = QCoreApplication.translate("commands", "Compare versions")
                also = QCoreApplication.translate("commands", "answers side by side")
                yield self._entry("compare", words, partial(self._compare, visible.message.id), also)
                return

    def _compare(self, message_id: str) -> None:
        self._window.show_chat()
        self._window.replies.compare(message_id)

    def _of_open_chat(self, chat_id: str) -> Iterator[Entry]:
        window, translate, lists = self._window, QCoreApplication.translate, self._services.chats.list
        chat = self._services.chats.current.chat
        words = translate("commands", "Rename the chat")
        yield self._entry("rename_chat", words, window.sidebar.rename_current)
        words = translate("commands", "Duplicate the chat")
        yield self._entry(
            "duplicate", words, partial(window.lists.duplicate, chat_id), translate("commands", "copy")
        )
        words = translate("commands", "Export the chat…")
        yield self._entry(
            "export", words, partial(window.exchange.export, [chat_id]), translate("commands", "save file")
        )
        if chat is not None and chat.temporary:
            words = translate("commands", "Keep this chat")
            yield self._entry("keep", words, partial(window.lists.keep, chat_id))
        else:
            yield from self._order(chat_id)
        words = translate("commands", "Usage of this chat")
        yield self._entry("usage", words, window.usage.show, translate("commands", "tokens speed chart"))
        words = translate("commands", "What fills the context")
        yield self._entry("context", words, window.context.toggle, translate("commands", "tokens map"))
        words = translate("commands", "Delete the chat")
        yield self._entry(
            "delete_chat", words, partial(lists.delete, [chat_id]), translate("commands", "remove trash")
        )

    def _order(self, chat_id: str) -> Iterator[Entry]:
        translate, lists = QCoreApplication.translate, self._services.chats.list
        chat = lists.get(chat_id)
        pinned = chat is not None and chat.pinned
        words = translate("commands", "Unpin the chat") if pinned else translate("commands", "Pin the chat")
        yield self._entry("pin", words, partial(lists.pin, [chat_id], pinned=not pinned))
        for folder in lists.folders():
            if chat is not None and chat.folder_id != folder.id:
                words = translate("commands", "Move to folder: {name}").replace("{name}", folder.name)
                yield self._entry(f"folder:{folder.id}", words, partial(lists.move, [chat_id], folder.id))
        if chat is not None and chat.folder_id:
            words = translate("commands", "Take out of its folder")
            yield self._entry("no_folder", words, partial(lists.move, [chat_id], None))

    def _model(self) -> Iterator[Entry]:
        window, translate, engine = self._window, QCoreApplication.translate, self._services.engine
        state = engine.state
        current = state.model.id if state.model is not None else ""
        for entry in self._services.library.entries():
            if not entry.error and entry.ref.id != current:
                words = translate("commands", "Switch to {model}").replace("{model}", entry.ref.name)
                yield self._entry(
                    f"model:{entry.ref.id}", words, partial(window.model_presenter.use, entry.ref)
                )
        if state.phase in (EnginePhase.READY, EnginePhase.GENERATING):
            words = translate("commands", "Unload the model")
            yield self._entry("unload", words, engine.unload, translate("commands", "free memory"))
        elif state.model is not None and state.phase is not EnginePhase.LOADING:
            yield self._entry("load", translate("commands", "Load the model"), engine.restart)

    def _looks(self) -> Iterator[Entry]:
        translate, update = QCoreApplication.translate, self._services.settings.update
        words = {
            ThemeChoice.LIGHT: translate("commands", "Theme: light"),
            ThemeChoice.DARK: translate("commands", "Theme: dark"),
            ThemeChoice.SYSTEM: translate("commands", "Theme: as the system"),
        }
        for choice, text in words.items():
            yield self._entry(f"theme:{choice.value}", text, partial(update, {"theme": choice}))

    def _settings(self) -> Iterator[Entry]:
        translate = QCoreApplication.translate
        words = {
            Section.GENERAL: translate("commands", "Settings: general"),
            Section.APPEARANCE: translate("commands", "Settings: appearance"),
            Section.MODEL: translate("commands", "Settings: model"),
            Section.ANSWERS: translate("commands", "Settings: answers"),
            Section.TOOLS: translate("commands", "Settings: tools"),
            Section.PRIVACY: translate("commands", "Settings: privacy and data"),
            Section.SHORTCUTS: translate("commands", "Settings: keyboard shortcuts"),
            Section.ABOUT: translate("commands", "Settings: about Alcove"),
        }
        for section, text in words.items():
            yield self._entry(f"section:{section.value}", text, partial(self._window.show_settings, section))

    def _efforts(self, words: str) -> Iterator[tuple[Effort, str]]:
        translate = QCoreApplication.translate
        names = {
            Effort.LOW: translate("commands", "Low"),
            Effort.MEDIUM: translate("commands", "Medium"),
            Effort.HIGH: translate("commands", "High"),
        }
        for effort, name in names.items():
            yield effort, words.replace("{effort}", name)

    def _entry(self, act: str, words: str, run: Act, also: str = "") -> Entry:
        return Command(act, words, self._window.shortcuts.keys(act), also), run
