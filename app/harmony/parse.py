"""Incremental parser of what the model samples: token items in, deltas out; it repairs and never fails.

What each malformed form becomes; `R` is what `Repaired` reports, "answer" the `final` channel:

| the model writes | outcome | R |
|---|---|---|
| text without any header | the answer | missing_message, missing_channel |
| `<|channel|>final {"a": 1}`: no message token | text of that channel, or its call | missing_message |
| text between messages | the answer, or a preamble before a header | text_between |
| a lone `assistant`, `commentary`, `json` between messages | dropped | text_between |
| no channel | the answer, or a call on `commentary` | missing_channel |
| the channel's word without its token | that channel | missing_channel |
| `commentary?`, `finaljson`, `assistantfinal` | the channel; a type is read | glued_header |
| an unknown channel | `thinking` and its like are analysis, else the answer | unknown_channel |
| a channel, recipient or constrain twice | the last one counts | doubled_channel, … |
| other words in a header | dropped | header_words |
| `to=assistant` and other non-tools | no call: text of its channel | not_a_call |
| `to=x<|channel|>commentary`, `to=xjson`, marks at a name | the offered tool `x` | glued_name |
| `to=x`, in either place, a type with or without its token, on any channel | a call of `functions.x` | - |
| a tool that is not offered | the call under its name; whoever runs it refuses | - |
| no start token, no author | the message | missing_start, missing_author |
| no end token | the message ends where the next header begins | missing_end |
| a call cut, or without an end | not run; its text is a preamble, `recovered` | truncated_call |
| the stream ends inside a header | what isn't header is kept | truncated_header |
| a control token out of place | dropped | stray_tag |
| the user's or a tool's message | `stopped`; nothing of it is shown | foreign_turn |
| markers spelled out as plain text | plain text | - |
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from app.domain.chat import Channel, ToolCallPart, new_id
from app.domain.deltas import ChannelEnded, ChannelStarted, Delta, Repaired, TextAdded, ToolCallReady
from app.domain.generation import TokenItem
from app.harmony import names
from app.harmony.bare import read_bare
from app.harmony.header import Header, Kind, Opening, RawHeader, Section, read_header

# A header that grows past this many characters is the message itself, its message token left out.
LONGEST_HEADER = 200


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
        self._told = True  # whether the ids of the open message are known from its beginning
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
        if self.stopped:
            return self._take()
        if self._state is _State.CONTENT:
            self._close(complete=False)
        elif not self._raw.empty:
            self._bare("truncated_header", cut=True)
        self._begin(Opening.NOTHING)
        return self._take()

    def _take(self) -> list[Delta]:
        out, self._out = self._out, []
        return out

    def _repair(self, what: str) -> None:
        self._out.append(Repaired(what))

    def _control(self, name: str) -> None:
        if name == names.MESSAGE and self._state is _State.HEADER:
            self._on_message()
        elif name == names.START:
            self._on_start()
        elif name == names.CHANNEL:
            self._on_channel()
        elif name == names.CONSTRAIN and self._state is _State.HEADER:
            self._raw.sections.append(Section(Kind.CONSTRAIN))
        elif name in names.MESSAGE_ENDS:
            self._on_end()
        else:
            self._repair("stray_tag")

    def _on_start(self) -> None:
        if self._state is _State.CONTENT:
            self._repair("missing_end")
            self._close(complete=False)
        elif not self._raw.empty:
            self._bare(self._missing)
        elif self._raw.opening is not Opening.NOTHING:
            self._repair("stray_tag")
        self._begin(Opening.START)

    def _on_channel(self) -> None:
        if self._state is _State.CONTENT:
            self._repair("missing_end")
            self._close(complete=False)
            self._begin(Opening.NOTHING)
        self._raw.sections.append(Section(Kind.CHANNEL))

    def _on_message(self) -> None:
        header = read_header(self._raw, self._offered)
        if header.foreign:
            self._stop()
            return
        if self._raw.opening is Opening.NOTHING:
            self._repair("missing_start")
        if header.before:
            self._repair("text_between")
            self._out += _text(Channel.COMMENTARY, header.before)
        self._open(header)

    def _on_end(self) -> None:
        if self._state is _State.CONTENT:
            self._close(complete=True)
        elif not self._raw.empty:
            self._bare(self._missing, complete=True)
        else:
            self._repair("stray_tag")
        self._begin(Opening.NOTHING)

    @property
    def _missing(self) -> str:
        """What is wrong with a header that no message token closed."""
        between = self._raw.opening is Opening.NOTHING and len(self._raw.sections) == 1
        return "text_between" if between else "missing_message"

    def _begin(self, opening: Opening) -> None:
        self._raw = RawHeader(opening)
        self._header = None
        self._state = _State.HEADER

    def _stop(self) -> None:
        self._repair("foreign_turn")
        self.stopped = True

    def _open(self, header: Header) -> None:
        for what in header.repairs:
            self._repair(what)
        self._header = header
        self._state = _State.CONTENT
        self._call_text, self._call_tokens, self._told = [], [], True
        if not header.recipient:
            self._out.append(ChannelStarted(header.channel))

    def _header_text(self, item: TokenItem) -> None:
        self._raw.add(item)
        if self._raw.length > LONGEST_HEADER:
            self._bare("missing_message", close=False)

    def _bare(self, what: str, *, close: bool = True, complete: bool = False, cut: bool = False) -> None:
        """Keep what is no header as text of the channel it names, or as the answer."""
        self._repair(what)
        bare = read_bare(self._raw, self._offered, kept=LONGEST_HEADER, cut=cut)
        if bare.header.foreign:
            self._stop()
            return
        called = bool(bare.header.recipient) and complete
        if close and not called and not bare.text.strip():
            return  # words of a header alone
        self._open(bare.header)
        self._told = bool(bare.tokens) or not bare.text
        self._add(bare.text, bare.tokens)
        if close:
            self._close(complete=complete)

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
        if not self._told:
            tokens = ()
        if header.recipient:
            self._call_text.append(text)
            self._call_tokens.extend(tokens)
        elif text or tokens:
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
        if text:
            self._out += _text(Channel.COMMENTARY, text, recovered=True)

    def _call(self, header: Header, text: str) -> ToolCallPart:
        return ToolCallPart(
            call_id=new_id(),
            name=header.recipient,
            arguments=text,
            channel=header.channel,
            content_type=header.content_type or "json",
            tokens=tuple(self._call_tokens),
        )


def _text(channel: Channel, text: str, *, recovered: bool = False) -> tuple[Delta, ...]:
    return ChannelStarted(channel), TextAdded(channel, text, recovered=recovered), ChannelEnded(channel)
