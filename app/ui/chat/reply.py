"""A reply: reasoning, tool calls, text, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.chat import (
    Channel,
    Message,
    MessageStatus,
    Part,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    Unfinished,
    VisibleMessage,
)
from app.domain.deltas import (
    ChannelEnded,
    ChannelStarted,
    Delta,
    TextAdded,
    ToolCallReady,
    ToolFinished,
    Waiting,
)
from app.ui.chat.actions import ReplyActions
from app.ui.chat.editor import Editor
from app.ui.chat.error_card import ErrorCard, Explain
from app.ui.chat.markdown_view import MarkdownView
from app.ui.chat.math import MathRenderer
from app.ui.chat.reasoning import Reasoning
from app.ui.chat.tool_card import ToolCard
from app.ui.chat.waiting import WaitingLine
from app.ui.chat.wishes import EDIT_ANSWER, EDIT_REASONING
from app.ui.theme.theme import Theme
from app.ui.widgets.labels import Label
from app.ui.widgets.stack import Stack, mark_dirty

_GAP = 10  # pixels between sections
_AHEAD_MS = 30  # from the start of an answer until what stands at its end is made
Section = Reasoning | MarkdownView | ToolCard


class Reply(Stack):
    """Follows a reply by its deltas, or shows a stored one."""

    answer_now_requested = Signal()
    retry_requested = Signal(object)
    version_requested = Signal(str)
    remedy_requested = Signal(str)
    link_requested = Signal(str)
    save_requested = Signal(str, str)  # code, language
    wish_requested = Signal(str, str)  # a wish of the actions, the text that was written for it
    edit_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        math: MathRenderer,
        explain: Explain,
        visible: VisibleMessage,
        *,
        actions: bool = True,
    ) -> None:
        super().__init__()
        self._has_actions = actions
        self._theme, self._math, self._explain = theme, math, explain
        self._visible = visible
        self._sections: list[Section] = []
        self._channel: Channel | None = None
        self._waiting = WaitingLine()
        self._notice: QWidget | None = None
        self._actions: ReplyActions | None = None  # hidden until the reply has ended
        self._editor: Editor | None = None
        self._edited: QWidget | None = None
        self._edited_for = ""  # the wish
        self.append(self._waiting)
        self.show_message(visible)
        if self.streaming and actions:
            QTimer.singleShot(_AHEAD_MS, self, self._make_actions)

    @property
    def streaming(self) -> bool:
        """Whether more is to come."""
        return self._visible.message.status is MessageStatus.STREAMING

    @property
    def editing(self) -> bool:
        """Whether something is being written in it."""
        return self._editor is not None

    @property
    def unfinished(self) -> Unfinished | None:
        """What has been written in the editor, where it isn't what stood there."""
        if self._editor is None or self._editor.text == self._text_for(self._edited_for):
            return None
        return Unfinished(self._editor.text, self._edited_for)

    @property
    def settled(self) -> bool:
        """Whether all that was taken is drawn."""
        return all(view.settled for view in self._sections if isinstance(view, MarkdownView))

    @property
    def sections(self) -> Sequence[QWidget]:
        """What it is made of, in order; more only come at the end."""
        return self._sections

    def hurry(self) -> None:
        """Draw a slice of what is left now: it is seen."""
        for section in self._sections:
            if isinstance(section, MarkdownView) and not section.settled:
                section.hurry()
                return

    # -- a whole message -----------------------------------------------------------------------

    def show_message(self, visible: VisibleMessage) -> None:
        """Show a message; what the stream has drawn already is kept."""
        self._visible = visible
        message = visible.message
        if not self._matches(message):
            for section in self._sections:
                self.remove(section)
            self._sections = []
            for part in message.parts:
                self._show_part(part, last=part is message.parts[-1] and self.streaming)
        if not self.streaming:
            self._finish_sections(message)
        self._show_actions(visible)
        self._show_notice(message)
        self._show_waiting()
        self.dirty = True

    def _show_actions(self, visible: VisibleMessage) -> None:
        if self.streaming or not self._has_actions:
            if self._actions is not None:
                self._actions.hide()
            return
        actions = self._make_actions()
        actions.show_reply(visible)
        actions.show()

    def _make_actions(self) -> ReplyActions:
        """The actions, hidden at first; while words come, so that the end of them has less to do."""
        if self._actions is None:
            actions = self._actions = ReplyActions()
            actions.copy_requested.connect(lambda: actions.copy_text(self._visible.message.text))
            actions.retry_requested.connect(self.retry_requested)
            actions.version_requested.connect(self.version_requested)
            actions.wish_requested.connect(self._wish)
            self.append(actions, 7)
            actions.hide()
        return self._actions

    def _matches(self, message: Message) -> bool:
        """Whether the sections show the message's parts already."""
        drawn = [_content(section) for section in self._sections]
        return drawn == [_part_content(p) for p in message.parts if not isinstance(p, ToolResultPart)]

    def _show_part(self, part: Part, *, last: bool) -> None:
        if isinstance(part, ReasoningPart):
            reasoning = self._add_reasoning(None if last else part.seconds)
            if last:
                self._channel = Channel.ANALYSIS
            reasoning.add(part.text)
        elif isinstance(part, TextPart):
            view = self._add_text()
            self._channel = part.channel
            if last:
                view.add(part.text)
            else:
                view.show_whole(part.text)
        elif isinstance(part, ToolCallPart):
            self._add_section(ToolCard(self._theme, part))
        else:
            self._finish_tool(part)

    def _finish_sections(self, message: Message) -> None:
        parts = [part for part in message.parts if not isinstance(part, ToolResultPart)]
        for section, part in zip(self._sections, parts, strict=True):
            if isinstance(section, MarkdownView):
                section.finish()
            elif isinstance(section, ToolCard):
                section.end()
            elif isinstance(section, Reasoning) and isinstance(part, ReasoningPart):
                section.finish(part.seconds)

    # -- the stream ----------------------------------------------------------------------------

    def apply(self, deltas: list[Delta]) -> None:
        """Take deltas of the running turn."""
        for delta in deltas:
            if isinstance(delta, Waiting):
                self._waiting.set_progress(delta)
                continue
            self._waiting.set_progress(None)
            if isinstance(delta, TextAdded):
                self._add_words(delta)
            elif isinstance(delta, ChannelStarted):
                self._end_section(0.0)
            elif isinstance(delta, ChannelEnded):
                self._end_section(delta.seconds)
            elif isinstance(delta, ToolCallReady):
                self._end_section(0.0)
                self._add_section(ToolCard(self._theme, delta.call))
            elif isinstance(delta, ToolFinished):
                self._finish_tool(delta.result)
        self._show_waiting()

    def set_waiting(self, words: str) -> None:
        """Say what is waited for before the first delta, for example a load."""
        self._waiting.set_words(words)
        self._show_waiting()

    def _add_words(self, delta: TextAdded) -> None:
        if not delta.text:
            return
        if self._channel is not delta.channel:
            self._end_section(0.0)
            self._channel = delta.channel
            if delta.channel is Channel.ANALYSIS:
                self._add_reasoning()
            else:
                self._add_text()
        section = self._sections[-1]
        if isinstance(section, (Reasoning, MarkdownView)):
            section.add(delta.text)

    def _end_section(self, seconds: float) -> None:
        if self._channel is not None and self._sections:
            section = self._sections[-1]
            if isinstance(section, Reasoning):
                section.finish(seconds)
            elif isinstance(section, MarkdownView):
                section.end()
        self._channel = None

    def _finish_tool(self, result: ToolResultPart) -> None:
        for section in self._sections:
            if isinstance(section, ToolCard) and section.call_id == result.call_id:
                section.finish(result)

    # -- sections ------------------------------------------------------------------------------

    def _add_section(self, section: Section) -> None:
        self._sections.append(section)
        gap = 6 if len(self._sections) > 1 and isinstance(self._sections[-2], Reasoning) else _GAP
        self.insert(len(self._sections), section, gap if len(self._sections) > 1 else 0)

    def _add_reasoning(self, seconds: float | None = None) -> Reasoning:
        section = Reasoning(self._theme, self._visible.message.effort, seconds)
        section.answer_now_requested.connect(self.answer_now_requested)
        self._add_section(section)
        return section

    def _add_text(self) -> MarkdownView:
        section = MarkdownView(self._theme, self._math)
        section.link_requested.connect(self.link_requested)
        section.save_requested.connect(self.save_requested)
        self._add_section(section)
        return section

    def redraw(self) -> None:
        """Draw the text again, in other colours."""
        for section in self._sections:
            if isinstance(section, MarkdownView):
                section.redraw()

    # -- editing -------------------------------------------------------------------------------

    def _wish(self, wish: str) -> None:
        if wish not in (EDIT_ANSWER, EDIT_REASONING):
            self.wish_requested.emit(wish, "")
        elif (editor := self._edit(wish)) is not None:
            editor.take_focus()

    def take_up(self, edit: Unfinished) -> None:
        """Go on with an edit of before; the keyboard stays where it is."""
        if (editor := self._edit(edit.wish)) is not None:
            editor.take_up(edit.text)

    def _section_for(self, wish: str) -> Section | None:
        shown = [part for part in self._visible.message.parts if not isinstance(part, ToolResultPart)]
        for section, part in zip(reversed(self._sections), reversed(shown), strict=False):
            if isinstance(part, TextPart) and part.is_answer and wish == EDIT_ANSWER:
                return section
            if isinstance(part, ReasoningPart) and wish == EDIT_REASONING:
                return section
        return None

    def _text_for(self, wish: str) -> str:
        section = self._section_for(wish)
        return section.text if isinstance(section, Reasoning) else self._visible.message.answer

    def _edit(self, wish: str) -> Editor | None:
        """Put an editor in the place of a section."""
        section = self._section_for(wish)
        if section is None or self._editor is not None or self.streaming or self._actions is None:
            return None
        editor = Editor(self._text_for(wish), lambda: self._words_of_editor(wish))
        self._editor, self._edited, self._edited_for = editor, section, wish
        # Whoever takes what was written closes the editor: it may be refused.
        editor.sent.connect(lambda written: self.wish_requested.emit(wish, written))
        editor.cancelled.connect(self.stop_editing)
        editor.written.connect(self.edit_changed)
        self.insert(self.items.index(section) + 1, editor, _GAP)
        section.hide()
        self._actions.hide()
        mark_dirty(self)
        return editor

    def _words_of_editor(self, wish: str) -> tuple[str, str]:
        if wish == EDIT_ANSWER:
            return self.tr("Edit the answer"), self.tr("Keep as a new version")
        return self.tr("Edit the reasoning"), self.tr("Continue from here")

    def stop_editing(self) -> None:
        """Back to what was there."""
        if self._editor is None or self._edited is None or self._actions is None:
            return
        editor, edited = self._editor, self._edited
        self._editor = self._edited = None
        edited.show()
        self._actions.show()
        if editor.has_focus:
            self._actions.focus_more()
        self.remove(editor)
        mark_dirty(self)
        self.edit_changed.emit()

    # -- waiting and ends ----------------------------------------------------------------------

    def _show_waiting(self) -> None:
        if self._waiting.refresh(streaming=self.streaming, begun=bool(self._sections)):
            self.dirty = True

    def _show_notice(self, message: Message) -> None:
        if self._notice is not None:
            self.remove(self._notice)
            self._notice = None
        notice: QWidget
        error = message.error
        if not error and message.status is MessageStatus.INTERRUPTED:
            error = "interrupted"
        if message.status is MessageStatus.STREAMING:
            return
        if message.status is MessageStatus.STOPPED:
            notice = Label(self.tr("You stopped this answer."), "note")
        elif error or message.status is MessageStatus.FAILED:
            card = ErrorCard(error or "unknown", message.detail, self._explain)
            card.remedy_requested.connect(self._remedy)
            notice = card
        else:
            return
        self._notice = notice
        self.insert(len(self.items) - (self._actions is not None), notice, _GAP)

    def _remedy(self, remedy: str) -> None:
        if remedy == "retry":
            self.retry_requested.emit(None)
        else:
            self.remedy_requested.emit(remedy)

    def retranslate(self) -> None:
        """Set the words."""
        self._show_waiting()
        if isinstance(self._notice, Label):
            self._notice.setText(self.tr("You stopped this answer."))
        if self._editor is not None:
            self._editor.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _content(section: Section) -> tuple[str, str]:
    if isinstance(section, Reasoning):
        return ("reasoning", section.text)
    if isinstance(section, MarkdownView):
        return ("text", section.source)
    return ("tool", section.call_id)


def _part_content(part: Part) -> tuple[str, str]:
    if isinstance(part, ReasoningPart):
        return ("reasoning", part.text)
    if isinstance(part, TextPart):
        return ("text", part.text)
    return ("tool", part.call_id)
