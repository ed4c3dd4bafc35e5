"""Between the list of chats and the widgets: sidebar, trash."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.chat import ChatSummary, Folder
from app.ui.services import Services

if TYPE_CHECKING:
    from app.services.open_chat import OpenChat
    from app.ui.main_window import MainWindow
    from app.ui.trash.page import TrashPage


class SidebarPresenter(QObject):
    """Shows the chats in their order and does what is asked for about them."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._chats = services.chats
        self._list = services.chats.list
        self._window = window
        self._into: Folder | None = None  # where the new chat goes that is shown
        self._listen_to_service()
        self._listen_to_sidebar()

    def _listen_to_service(self) -> None:
        sidebar = self._window.sidebar
        self._list.changed.connect(self._show)
        self._list.deleted.connect(sidebar.undo.show_chats)
        self._list.trash_counted.connect(sidebar.set_trash)
        self._list.folder_created.connect(self._name_folder)
        self._list.exported.connect(self._exported)
        self._chats.turns.busy_changed.connect(self._show_busy)
        self._chats.message_added.connect(self._show_busy)
        self._chats.opened.connect(self._show_busy)
        self._chats.opening.connect(self._keep_out)
        self._chats.replies.named.connect(self._put_in)

    def _listen_to_sidebar(self) -> None:
        sidebar, listed = self._window.sidebar, self._list
        sidebar.chat_requested.connect(self.open)
        sidebar.rename_requested.connect(listed.rename)
        sidebar.folder_rename_requested.connect(listed.rename_folder)
        sidebar.folder_toggled.connect(listed.open_folder)
        sidebar.chat_in_folder_requested.connect(self.new_chat_in)
        sidebar.folder_requested.connect(self.new_folder)
        sidebar.folder_delete_requested.connect(listed.delete_folder)
        sidebar.move_requested.connect(listed.move)
        sidebar.pin_requested.connect(lambda ids, pinned: listed.pin(ids, pinned=pinned))
        sidebar.delete_requested.connect(listed.delete)
        sidebar.undo_requested.connect(listed.restore)
        sidebar.export_requested.connect(self._export)
        sidebar.duplicate_requested.connect(self.duplicate)
        sidebar.keep_requested.connect(self.keep)
        sidebar.trash_requested.connect(self.show_trash)

    def _show(self, chats: list[ChatSummary], folders: list[Folder]) -> None:
        sidebar, current = self._window.sidebar, self._chats.current_id
        sidebar.set_chats(chats, folders)
        sidebar.set_current(current)
        if (chat := self._list.get(current or "")) is not None:
            self._window.chat.set_title(chat.title)

    def _show_busy(self, *_: object) -> None:
        turn = self._chats.turns.running
        self._window.sidebar.set_busy(turn.chat_id if turn is not None else "")

    def open(self, chat_id: str) -> None:
        """Show a chat."""
        self._window.show_chat()
        self._chats.open(chat_id)

    def keep(self, chat_id: str) -> None:
        """Store a temporary chat."""
        self._chats.keep(chat_id)

    def new_chat_in(self, folder_id: str) -> None:
        """Show an empty chat that goes into a folder once it is stored, if it is still there then."""
        self._window.show_chat()
        self._chats.new_chat()
        self._into = next((folder for folder in self._list.folders() if folder.id == folder_id), None)
        if (folder := self._into) is not None:
            self._window.chat.notices.show_notice(
                lambda: self.tr("The new chat goes into the folder {name}.").replace("{name}", folder.name)
            )

    def _keep_out(self) -> None:
        """Another chat is shown."""
        self._into = None

    def _put_in(self, chat: OpenChat) -> None:
        """The new chat is stored; its folder may have been deleted meanwhile."""
        folder, self._into = self._into, None
        if folder is not None and chat.id is not None and folder.id in {f.id for f in self._list.folders()}:
            self._list.move([chat.id], folder.id)
            self._list.open_folder(folder.id, True)  # what is being answered is seen

    def new_folder(self, chat_ids: Sequence[str] = ()) -> None:
        """Make a folder; its name is then edited in place."""
        taken = {folder.name for folder in self._list.folders()}
        name = plain = self.tr("New folder")
        number = 2
        while name in taken:
            name, number = f"{plain} {number}", number + 1
        self._list.create_folder(name, chat_ids)

    def _name_folder(self, folder: Folder) -> None:
        self._window.sidebar.edit_folder(folder.id)

    def duplicate(self, chat_id: str, message_id: str | None = None) -> None:
        """Copy a chat, or its branch down to one message, and open the copy."""
        chat = self._list.get(chat_id)
        words = self.tr("{title} (branch)") if message_id else self.tr("{title} (copy)")
        self._window.show_chat()
        self._list.duplicate(chat_id, words.replace("{title}", chat.title if chat else ""), message_id)

    # -- trash ---------------------------------------------------------------------------------

    def show_trash(self) -> None:
        """Show what was deleted."""
        self._window.rooms.open("trash", self._trash_made)

    def _trash_made(self) -> None:
        self._list.read_trash()
        self._window.show_page(self._window.trash)

    def dress_trash(self, page: TrashPage) -> None:
        """Connect the trash's page, that was just made."""
        self._list.trash_read.connect(page.set_chats)
        self._list.trash_counted.connect(self._trash_changed)
        page.restore_requested.connect(self._restore)
        page.purge_requested.connect(self._list.purge)
        page.empty_requested.connect(self._list.empty_trash)

    def _trash_changed(self, _count: int) -> None:
        if self._window.trash.isVisible():
            self._list.read_trash()

    def _restore(self, chat_ids: list[str]) -> None:
        self._list.restore(chat_ids)
        if len(chat_ids) == 1:
            self._window.show_chat()  # where it opens

    def _export(self, chat_ids: list[str]) -> None:
        self._window.exchange.export(chat_ids)  # made after this

    def _exported(self, path: str) -> None:
        self._window.rooms.tell(lambda: self.tr("Exported to {path}").replace("{path}", path))
