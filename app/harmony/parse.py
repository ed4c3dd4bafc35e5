"""Incremental parser of what the model samples: token items in, deltas out; it repairs and never fails."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from app.domain.chat import Channel, ToolCallPart, new_id
from app.domain.deltas import ChannelEnded, ChannelStarted, Delta, Repaired, TextAdded, ToolCallReady
from app.domain.generation import TokenItem
from app.harmony import names
from app.harmony.header import Header, RawHeader, read_header

# A header without any control token that grows past this many characters is the answer itself.
_LONGEST_HEADER = 200


class _State(Enum):
    HEADER = auto()
    CONTENT = auto()


class Parser:
    """Reads one generation, which begins inside the header after `<|start|>assistant`.

    `offered` are the full names of the tools in this turn; `open_channel` is the channel of a message
    that the prompt has opened. `stopped` turns true when the model begins to write somebody else's turn.
    """

    def __init__(self, offered: frozenset[str] = frozenset(), open_channel: Channel | None = None) -> None:
        self._offered = offered
        self._raw = RawHeader()
        self._header: Header | None = None
        self._call_text: list[str] = []
        self._call_tokens: list[int] = []
        self._out: list[Delta] = []
        self._state = _State.HEADER
        self.stopped = False
        if open_channel is not None:
            self._header = Header(open_channel)
            self._state = _State.CONTENT

    def feed(self, items: Sequence[TokenItem]) -> list[Delta]:
        """Take the next items; return what they mean."""
        position, count = 0, len(items)
        while position < count and not self.stopped:
            item = items[position]
            if item.special:
                self._control(item.text)
                position += 1
            elif self._state is _State.HEADER:
                self._header_text(item)
                position += 1
            else:
                position = self._content(items, position)
        return self._take()

    def finish(self) -> list[Delta]:
        """Take the end of the stream; whatever is open is closed and its text kept."""
        if self._state is _State.CONTENT:
            self._close(complete=False)
        elif not self._raw.empty and not self.stopped:
            self._repair("truncated_header")
            self._bare_text()
        return self._take()

    def _take(self) -> list[Delta]:
        out, self._out = self._out, []
        return out

    def _repair(self, what: str) -> None:
        self._out.append(Repaired(what))

    def _control(self, name: str) -> None:
        if name == names.MESSAGE:
            self._on_message()
        elif name == names.START:
            self._on_start()
        elif name == names.CHANNEL:
            self._on_channel()
        elif name == names.CONSTRAIN and self._state is _State.HEADER:
            self._raw.constrain = self._raw.constrain or ""
        elif name in names.MESSAGE_ENDS:
            self._on_end()
        else:
            self._repair("stray_tag")

    def _on_start(self) -> None:
        if self._state is _State.CONTENT:
            self._repair("missing_end")
            self._close(complete=False)
        elif not self._raw.empty:
            self._bare_text()
        self._begin(started=True)

    def _on_channel(self) -> None:
        if self._state is _State.CONTENT:
            self._repair("missing_end")
            self._close(complete=False)
            self._begin(started=False)
        self._raw.channels.append("")

    def _on_message(self) -> None:
        if self._state is _State.CONTENT:
            self._repair("stray_tag")
            return
        if not self._raw.started:
            self._repair("missing_start")
        header = read_header(self._raw, self._offered)
        if header.foreign:
            self._repair("foreign_turn")
            self.stopped = True
            return
        self._open(header)
        if header.rest:
            self._repair("header_words")

    def _on_end(self) -> None:
        if self._state is _State.CONTENT:
            self._close(complete=True)
        elif not self._raw.empty:
            self._repair("missing_message")
            self._bare_text()
        self._begin(started=False)

    def _begin(self, *, started: bool) -> None:
        self._raw = RawHeader(started=started)
        self._header = None
        self._state = _State.HEADER

    def _open(self, header: Header) -> None:
        for what in header.repairs:
            self._repair(what)
        self._header = header
        self._state = _State.CONTENT
        self._call_text, self._call_tokens = [], []
        if not header.recipient:
            self._out.append(ChannelStarted(header.channel))

    def _header_text(self, item: TokenItem) -> None:
        self._raw.add(item.text, item.id)
        bare = not self._raw.channels and self._raw.constrain is None
        if bare and len(self._raw.role) > _LONGEST_HEADER:
            self._repair("missing_channel")
            self._bare_text(close=False)

    def _bare_text(self, *, close: bool = True) -> None:
        """Keep what is no header as text of the channel it names, or as the answer."""
        raw = self._raw
        header = read_header(raw, self._offered)
        if header.foreign:
            self._repair("foreign_turn")
            self.stopped = True
            return
        text = header.rest if raw.channels else raw.role
        if not raw.channels and text.strip() == "assistant":
            text = ""
        opened = Header(header.channel, header.recipient, header.content_type)
        self._open(opened)
        if text:
            self._add(text, tuple(raw.tokens) if not raw.channels else ())
        if close:
            self._close(complete=False)
            self._begin(started=False)

    def _content(self, items: Sequence[TokenItem], position: int) -> int:
        """Take the run of plain items from `position` on; return where it ends."""
        start, count = position, len(items)
        while position < count and not items[position].special:
            position += 1
        run = items[start:position]
        self._add("".join([item.text for item in run]), tuple([item.id for item in run]))
        return position

    def _add(self, text: str, tokens: tuple[int, ...]) -> None:
        header = self._header
        if header is None:
            return
        if header.recipient:
            self._call_text.append(text)
            self._call_tokens.extend(tokens)
        else:
            self._out.append(TextAdded(header.channel, text, tokens))

    def _close(self, *, complete: bool) -> None:
        header = self._header
        if header is None:
            return
        self._header = None
        if not header.recipient:
            self._out.append(ChannelEnded(header.channel))
            return
        text = "".join(self._call_text)
        if complete:
            self._out.append(ToolCallReady(self._call(header, text)))
            return
        # A call that was cut is not run: half an argument may mean something else. Its text is kept.
        self._repair("truncated_call")
        self._out += [ChannelStarted(Channel.COMMENTARY), TextAdded(Channel.COMMENTARY, text)]
        self._out.append(ChannelEnded(Channel.COMMENTARY))

    def _call(self, header: Header, text: str) -> ToolCallPart:
        return ToolCallPart(
            call_id=new_id(),
            name=header.recipient,
            arguments=text,
            channel=header.channel,
            content_type=header.content_type or "json",
            tokens=tuple(self._call_tokens),
        )
