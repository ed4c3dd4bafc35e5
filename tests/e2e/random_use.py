"""Uses the real window at random, by a seed: what nobody would do in this order, and each user does once."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.domain.chat import Effort, Role
from app.settings.table import Section
from app.ui.chat import wishes
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.widgets.rich import RichText

# Words of buttons that end the program, reach into the internet, keep the processor busy or close the chats.
LEFT_ALONE = (
    *("quit", "delete everything", "begin anew", "restart", "lock", "passphrase", "measure", "browser"),
    *("hub", "download", "look now", "find models", "licence", "update", "token", "unload"),
)
KEYS = (
    *(Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Tab),
    *(Qt.Key.Key_Backtab, Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Down, Qt.Key.Key_Up),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Backspace, Qt.Key.Key_Menu),
)
WITH_CONTROL = (
    *(Qt.Key.Key_N, Qt.Key.Key_K, Qt.Key.Key_F, Qt.Key.Key_B, Qt.Key.Key_L, Qt.Key.Key_Plus),
    *(Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_Z, Qt.Key.Key_Y),
    *(Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Comma),
)
TEXTS = ("hello", "sort", "a b", ">the", "x", "C++ &")
SIZES = ((900, 600), (720, 520), (1280, 820), (1600, 900))
LOOKS: tuple[tuple[str, tuple[object, ...]], ...] = (
    ("language", ("en", "fr", "ar", "de", "ja")),
    ("theme", ("light", "dark", "system")),
    ("text_size", (100, 125, 150)),
    ("density", ("compact", "comfortable")),
    ("accent", ("rose", "teal")),
    ("zoom", (80, 100, 130)),
    ("sidebar_visible", (True, False)),
)
WISHES = (
    *(wishes.EDIT_ANSWER, wishes.EDIT_REASONING, wishes.CONTINUE, wishes.COMPARE, wishes.PROMPT),
    wishes.BRANCH,
)


class RandomUse:
    """Does one thing after another; what was done is in `log`."""

    def __init__(self, window: MainWindow, services: Services, seed: int, files: Path) -> None:
        self._window, self._services, self._files = window, services, files
        self._random = random.Random(seed)
        self.log: list[str] = []
        often = (self._click, self._click, self._click, self._open, self._key, self._control, self._type)
        seldom = (
            *(self._send, self._stop, self._retry, self._edit, self._wish, self._delete, self._undo),
            *(self._new, self._page, self._find, self._palette, self._scroll, self._select, self._paste),
            *(self._attach, self._context, self._resize, self._look, self._list, self._options),
        )
        every = (*often, *often, *seldom, *seldom[:7])
        # Some use few things, and those again and again: that leads farther than a bit of everything.
        few = self._random.randrange(3) == 0
        self._acts: Sequence[Callable[[], object]] = self._random.sample(every, 9) if few else every

    def go(self, steps: int) -> None:
        """Do so many things, with more or fewer events between them."""
        for _ in range(steps):
            for _ in range(self._random.choice((0, 0, 1, 1, 2, 5, 12))):
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            self._random.choice(self._acts)()
            self._close_some()

    def _note(self, *words: object) -> None:
        self.log.append(" ".join(map(str, words)))

    def _pick(self, things: Iterable[QWidget]) -> QWidget | None:
        found = [one for one in things if one.isVisible() and one.isEnabled()]
        return self._random.choice(found) if found else None

    @property
    def _top(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window

    def _close_some(self) -> None:
        if isinstance(menu := QApplication.activePopupWidget(), QMenu):
            menu.close()  # its own loop, if it has one, would wait for ever
        for top in QApplication.topLevelWidgets():
            if isinstance(top, QDialog) and top.isVisible() and self._random.random() < 0.2:
                top.reject()

    # -- whatever is there ---------------------------------------------------------------------

    def _click(self) -> None:
        buttons = [one for one in self._top.findChildren(QAbstractButton) if _harmless(one)]
        if isinstance(button := self._pick(buttons), QAbstractButton):
            self._note("click", type(button).__name__, button.accessibleName())
            button.click()

    def _key(self) -> None:
        key = self._random.choice(KEYS)
        if (focus := QApplication.focusWidget()) is not None and _harmless(focus):
            self._note("key", key.name, type(focus).__name__)
            QTest.keyClick(focus, key)

    def _control(self) -> None:
        key = self._random.choice(WITH_CONTROL)
        self._note("ctrl", key.name)
        QTest.keyClick(QApplication.focusWidget() or self._window, key, Qt.KeyboardModifier.ControlModifier)

    def _type(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            self._note("type", type(focus).__name__)
            QTest.keyClicks(focus, self._random.choice(TEXTS))

    def _list(self) -> None:
        view = self._pick([*self._top.findChildren(QAbstractItemView), *self._top.findChildren(QComboBox)])
        if isinstance(view, QComboBox):
            self._note("choose", view.accessibleName())
            view.setCurrentIndex(self._random.randrange(max(1, view.count())))
        elif isinstance(view, QAbstractItemView):
            self._note("list", view.accessibleName())
            place = QPoint(self._random.randrange(view.width()), self._random.randrange(view.height()))
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    # -- the chat ------------------------------------------------------------------------------

    def _open(self) -> None:
        if chats := self._services.chats.list.all():
            chat = self._random.choice(chats)
            self._note("open", chat.title)
            self._services.chats.open(chat.id)

    def _new(self) -> None:
        act = self._random.choice((self._window.chats.new_chat, self._window.chats.new_temporary))
        self._note(act.__name__)
        act()

    def _delete(self) -> None:
        chats = self._services.chats.list.all()
        if len(chats) > 2 and self._random.random() < 0.5:
            self._note("delete")
            self._services.chats.list.delete([self._random.choice(chats).id])

    def _undo(self) -> None:
        if self._window.sidebar.undo.button.isVisible():
            self._note("undo")
            self._window.sidebar.undo.button.click()

    def _send(self) -> None:
        self._note("send")
        self._window.chat.composer.insert_text("Go on")
        self._window.chat.composer.send()

    def _stop(self) -> None:
        self._note("stop")
        self._services.chats.turns.stop()

    def _retry(self) -> None:
        replies = [v.message.id for v in self._services.chats.path() if v.message.role is Role.ASSISTANT]
        if replies:
            self._note("retry")
            self._services.chats.retry(self._random.choice(replies), self._random.choice((None, Effort.LOW)))

    def _content(self, role: Role) -> QWidget | None:
        hosts = self._window.chat.conversation.hosts
        return self._pick(host.content for host in hosts if host.visible.message.role is role)

    def _edit(self) -> None:
        if (message := self._content(Role.USER)) is not None:
            self._note("edit")
            message.start_editing()  # type: ignore[attr-defined]

    def _wish(self) -> None:
        if (answer := self._content(Role.ASSISTANT)) is not None:
            wish = self._random.choice(WISHES)
            self._note("wish", wish)
            answer._wish(wish)  # type: ignore[attr-defined]

    def _scroll(self) -> None:
        bar = self._window.chat.conversation.verticalScrollBar()
        self._note("scroll")
        bar.setValue(self._random.randint(0, bar.maximum()))

    def _select(self) -> None:
        text = self._pick(self._window.chat.conversation.findChildren(RichText))
        if isinstance(text, RichText):
            self._note("select")
            area = text.viewport()
            end = QPoint(self._random.randrange(-20, 600), self._random.randrange(-200, 600))
            QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
            QTest.mouseMove(area, end)
            QCoreApplication.processEvents()
            if isValid(area):
                QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=end)

    def _paste(self) -> None:
        self._note("paste")
        editor = self._window.chat.composer.focusProxy()
        QGuiApplication.clipboard().setText("line\n" * self._random.choice((1, 80)))
        if isinstance(editor, QPlainTextEdit):
            editor.paste()

    def _attach(self) -> None:
        self._note("attach")
        path = self._files / f"notes {self._random.randrange(3)}.md"
        path.write_text("# Notes\n\nwords\n" * 40)
        self._window.attachments.add([path])

    # -- around it -----------------------------------------------------------------------------

    def _page(self) -> None:
        window = self._window
        sections = [section for section in Section if section is not Section.PRIVACY]
        acts: dict[str, Callable[[], object]] = {
            "section": partial(window.show_settings, self._random.choice(sections)),
            **{name: partial(window.open_page, name) for name in ("models", "settings", "help")},
            "trash": window.lists.show_trash,
            "chat": window.show_chat,
        }
        name = self._random.choice(list(acts))
        self._note("page", name)
        acts[name]()

    def _find(self) -> None:
        self._note("find")
        self._window.chat.conversation.find_words()

    def _palette(self) -> None:
        self._note("palette")
        self._window.finder.toggle()
        self._window.finder.box.search(self._random.choice(("so", "whale", "th", ">set", "")))

    def _context(self) -> None:
        self._note("context")
        self._window.context.toggle()

    def _options(self) -> None:
        self._note("options")
        self._window.replies.show_options()

    def _resize(self) -> None:
        size = self._random.choice(SIZES)
        self._note("resize", size)
        self._window.resize(*size)

    def _look(self) -> None:
        name, values = self._random.choice(LOOKS)
        value = self._random.choice(values)
        self._note("look", name, value)
        self._services.settings.update({name: value})


def _harmless(widget: QWidget) -> bool:
    words = widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        words += widget.text()
    return not any(word in words.lower() for word in LEFT_ALONE)
