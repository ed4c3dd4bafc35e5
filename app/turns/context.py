"""What fills the context: counted before a turn is sent, with what can be done about each part."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec import Struct
from msgspec.structs import replace

from app.domain.attachment import Attachment
from app.domain.chat import Channel, Message, Part, ReasoningPart, Role, TextPart, ToolResultPart
from app.domain.context import ContextAction, ContextChoices, ContextKind, ContextMap, ContextPart, Summary
from app.domain.generation import PromptPiece
from app.harmony.attached import file_text
from app.harmony.render import Conversation, render

RECENT_TURNS = 3
LARGE_RESULT = 4_000  # characters of a tool result that is worth a line of its own
_SUMMARY_HEAD = "Summary of the earlier part of this chat, written by the model:\n\n"
_RECENT_ACTIONS = (ContextAction.LEAVE_OUT, ContextAction.PIN)
_TAIL = 2  # pieces at the end of every prompt: the opening of the reply
_FRAME = 4  # pieces around the content of a user's message, the last one behind it

Pieces = tuple[PromptPiece, ...]


class Turn(Struct, frozen=True):
    """A question and what was answered; at the end of the history, the question alone."""

    messages: tuple[Message, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of its messages."""
        return tuple(message.id for message in self.messages)

    def among(self, chosen: Collection[str]) -> bool:
        """Whether this was chosen of the turn: its question says, which stays when it is answered again."""
        return self.messages[0].id in chosen


def answer_room(length: int) -> int:
    """Return the tokens kept for the answer in a context of this length."""
    return min(4096, max(256, length // 8))


def turns_of(history: Sequence[Message]) -> list[Turn]:
    """Group a path into turns; each begins with a user's message."""
    groups: list[list[Message]] = []
    for message in history:
        if message.role is Role.USER or not groups:
            groups.append([])
        groups[-1].append(message)
    return [Turn(tuple(group)) for group in groups]


def applied(history: Sequence[Message], choices: ContextChoices) -> tuple[Message, ...]:
    """Return the history as the prompt holds it: parts left out are gone, summaries stand for theirs.

    The last message is what is being asked and always stays; a pinned file stays when its message goes.
    """
    if not history:
        return ()
    summarised = summaries_of(history[:-1], choices)
    left_out = {i for turn in turns_of(history[:-1]) if turn.among(choices.left_out) for i in turn.ids}
    result: list[Message] = []
    told: set[str] = set()
    for message in history[:-1]:
        summary = summarised.get(message.id)
        if summary is not None:
            if summary.id not in told:
                told.add(summary.id)
                result.append(summary_message(summary, message.chat_id))
        elif message.id not in left_out:
            result.append(with_files(message, choices))
            continue
        if (kept := files_alone(message, choices)).attachments:
            result.append(kept)
    return (*result, with_files(history[-1], choices))


def summaries_of(history: Sequence[Message], choices: ContextChoices) -> dict[str, Summary]:
    """Return what stands for each summarised message, by its id.

    A summary counts where all of its messages are: on another branch it would tell of what isn't there.
    """
    path = {message.id for message in history}
    there = (summary for summary in choices.summaries if path.issuperset(summary.message_ids))
    return {message_id: summary for summary in there for message_id in summary.message_ids}


def files_alone(message: Message, choices: ContextChoices) -> Message:
    """Return what stays of a message that is gone: its pinned files, of which something is given."""
    pinned = tuple(a for a in message.attachments if a.id in choices.pinned and not a.left_out)
    return message.with_(parts=(), attachments=pinned)


def with_files(message: Message, choices: ContextChoices) -> Message:
    """Return a message whose left-out files give the model no more than their name."""
    if not any(attachment.id in choices.left_out for attachment in message.attachments):
        return message
    return message.with_(
        attachments=tuple(a.without() if a.id in choices.left_out else a for a in message.attachments)
    )


def summary_message(summary: Summary, chat_id: str) -> Message:
    """Return the message that stands in the prompt for what was summarised."""
    return Message(summary.id, chat_id, None, Role.USER, (TextPart(_SUMMARY_HEAD + summary.text),))


def pieces_of(conversation: Conversation, messages: Sequence[Message], vocabulary: str) -> Pieces:
    """Return the pieces that some messages add to a prompt."""
    head = len(render(replace(conversation, messages=()))) - _TAIL
    return render(replace(conversation, messages=messages), vocabulary=vocabulary)[head:-_TAIL]


def groups_of(
    conversation: Conversation,
    choices: ContextChoices,
    vocabulary: str,
    opened: TextPart | ReasoningPart | None = None,
) -> list[tuple[ContextPart, Pieces]]:
    """Return the parts of the map, their tokens not counted yet, each with its pieces.

    Each of the last turns is a part of its own: `make_map` takes them together once they are counted.
    `conversation.messages` is the whole path, the question last; `conversation.reply` what is gone on from,
    `opened` the part of it that is still open.
    """
    reply, conversation = conversation.reply, replace(conversation, reply=())
    bare = replace(conversation, messages=())
    groups: list[tuple[ContextPart, Pieces]] = [(ContextPart(ContextKind.INSTRUCTIONS, 0), render(bare))]
    turns, question = turns_of(conversation.messages), Turn(())
    if turns and turns[-1].messages[-1].role is Role.USER:
        question = turns.pop()
    before = [message for turn in turns for message in turn.messages]
    summarised = summaries_of(before, choices)
    for summary in dict.fromkeys(summarised.values()):
        undo = (ContextAction.UNDO_SUMMARY,)
        part = ContextPart(ContextKind.SUMMARY, 0, (summary.id,), actions=undo, text=summary.text)
        groups.append((part, pieces_of(conversation, [summary_message(summary, "")], vocabulary)))
        groups += _pinned_files(conversation, [m for m in before if summarised.get(m.id) is summary], choices)
    open_turns = [turn for turn in turns if not summarised.keys() >= set(turn.ids)]
    for part, members in _sorted_turns(open_turns, choices):
        messages = [message for turn in members for message in turn.messages]
        groups.append((part, pieces_of(conversation, _filed(messages, choices), vocabulary)))
        groups += _large_results(messages)
        groups += (
            _pinned_files(conversation, messages, choices) if part.left_out else _files(messages, choices)
        )
    if question.messages:
        asked = pieces_of(conversation, _filed(question.messages, choices), vocabulary)
        groups.append((ContextPart(ContextKind.QUESTION, 0, question.ids), asked))
        groups += _files(question.messages, choices)
    if reply or opened is not None:
        groups += _begun(conversation, reply, opened)
    return groups


def _begun(
    conversation: Conversation, reply: Sequence[Part], opened: TextPart | ReasoningPart | None
) -> list[tuple[ContextPart, Pieces]]:
    """The reply that is gone on from, whose reasoning stays in the prompt."""
    bare = replace(conversation, messages=())
    head = len(render(bare)) - _TAIL
    pieces = render(replace(bare, reply=reply))[head:-_TAIL]
    if opened is not None:
        # It has no end yet, and its beginning is counted with the instructions: the opening of the reply.
        channel = opened.channel if isinstance(opened, TextPart) else Channel.ANALYSIS
        pieces += render(bare, open_channel=channel)[head + _TAIL :]
        pieces += (PromptPiece(opened.text, tokens=opened.tokens),)
    part = ContextPart(ContextKind.RECENT, 0, turns=1)
    return [(part, pieces), *_large_results([Message("", "", None, Role.ASSISTANT, tuple(reply))])]


def _filed(messages: Sequence[Message], choices: ContextChoices) -> list[Message]:
    """The messages without their files, which have lines of their own, but for what those leave behind."""
    left = [with_files(message, choices) for message in messages]
    return [m.with_(attachments=tuple(a for a in m.attachments if a.left_out)) for m in left]


def _files(messages: Sequence[Message], choices: ContextChoices) -> list[tuple[ContextPart, Pieces]]:
    """A line for each file of messages that are in the prompt."""
    groups: list[tuple[ContextPart, Pieces]] = []
    for message in messages:
        count = len(message.attachments)
        for number, attachment in enumerate(message.attachments, 1):
            if not attachment.left_out:
                pinned, out = attachment.id in choices.pinned, attachment.id in choices.left_out
                part = _file_part(attachment, _file_actions(pinned=pinned, out=out), left_out=out)
                groups.append((part, (PromptPiece(file_text(attachment, number, count)),)))
    return groups


def _pinned_files(
    conversation: Conversation, messages: Sequence[Message], choices: ContextChoices
) -> list[tuple[ContextPart, Pieces]]:
    """A line for each file that stays of messages that are gone; the first has what frames its message."""
    groups: list[tuple[ContextPart, Pieces]] = []
    for message in messages:
        kept = files_alone(message, choices)
        count = len(kept.attachments)
        pieces = pieces_of(conversation, [kept], "")
        frame = pieces[: _FRAME - 1] + pieces[-1:]
        for number, attachment in enumerate(kept.attachments, 1):
            part = _file_part(attachment, (ContextAction.UNPIN,))
            groups.append((part, (PromptPiece(file_text(attachment, number, count)), *frame)))
            frame = ()
    return groups


def _file_part(
    attachment: Attachment, actions: tuple[ContextAction, ...], *, left_out: bool = False
) -> ContextPart:
    name = attachment.name
    return ContextPart(ContextKind.FILE, 0, (attachment.id,), label=name, left_out=left_out, actions=actions)


def _file_actions(*, pinned: bool, out: bool) -> tuple[ContextAction, ...]:
    if out:
        return (ContextAction.PUT_BACK,)
    if pinned:
        return (ContextAction.UNPIN,)
    return (ContextAction.LEAVE_OUT, ContextAction.PIN)


def _sorted_turns(turns: Sequence[Turn], choices: ContextChoices) -> list[tuple[ContextPart, list[Turn]]]:
    """The turns before the question by what was decided about them and by their age."""
    out = [t for t in turns if t.among(choices.left_out)]
    pinned = [t for t in turns if t not in out and t.among(choices.pinned)]
    recent = [t for t in turns[-RECENT_TURNS:] if t not in out and t not in pinned]
    older = [t for t in turns if t not in out and t not in pinned and t not in recent]
    free = (ContextAction.SHORTEN, ContextAction.LEAVE_OUT, ContextAction.PIN)
    rows = (
        (ContextKind.OLDER, older, free, False),
        (ContextKind.OLDER, out, (ContextAction.PUT_BACK,), True),
        (ContextKind.PINNED, pinned, (ContextAction.UNPIN,), False),
        *((ContextKind.RECENT, [turn], _RECENT_ACTIONS, False) for turn in recent),
    )
    return [
        (
            ContextPart(kind, 0, tuple(i for t in members for i in t.ids), len(members), "", left, actions),
            members,
        )
        for kind, members, actions, left in rows
        if members
    ]


def _large_results(messages: Sequence[Message]) -> list[tuple[ContextPart, Pieces]]:
    """A line for each large tool result that is given; its tokens are taken from the turns it belongs to."""
    return [
        (ContextPart(ContextKind.TOOL_RESULT, 0, label=part.name), (PromptPiece(part.text),))
        for message in messages
        for part in message.parts
        if isinstance(part, ToolResultPart) and not part.held and len(part.text) > LARGE_RESULT
    ]


def make_map(groups: Sequence[tuple[ContextPart, Pieces]], counts: Sequence[int], length: int) -> ContextMap:
    """Return the map with its counts, the room for the answer last."""
    parts: list[ContextPart] = []
    for (part, _), count in zip(groups, counts, strict=True):
        left_out = part.left_out
        if part.kind is ContextKind.TOOL_RESULT and parts:
            # Its turn comes before it and has counted it already.
            owner = max(i for i, p in enumerate(parts) if p.kind is not ContextKind.TOOL_RESULT)
            parts[owner] = replace(parts[owner], tokens=max(0, parts[owner].tokens - count))
            left_out = parts[owner].left_out
        parts.append(replace(part, tokens=count, left_out=left_out))
    parts.append(ContextPart(ContextKind.ANSWER, answer_room(length)))
    return ContextMap(_joined(parts, length), length)


def _joined(parts: Sequence[ContextPart], length: int) -> tuple[ContextPart, ...]:
    """The parts with the last turns taken together, and the oldest of these that must go named."""
    places = [i for i, part in enumerate(parts) if part.kind is ContextKind.RECENT and part.message_ids]
    if not places:
        return tuple(parts)
    turns, over = [parts[place] for place in places], ContextMap(tuple(parts), length).needed - length
    oldest: list[str] = []
    for place in places:
        if over <= 0:
            break
        oldest += parts[place].message_ids
        over -= _taken(parts[place:])
    joined = replace(
        turns[0],
        tokens=sum(turn.tokens for turn in turns),
        message_ids=tuple(name for turn in turns for name in turn.message_ids),
        turns=len(turns),
        oldest=tuple(oldest),
    )
    rest = [part for place, part in enumerate(parts) if place not in places[1:]]
    return tuple(joined if part is parts[places[0]] else part for part in rest)


def _taken(parts: Sequence[ContextPart]) -> int:
    """The tokens that go with a turn, the first part: its own, and of what follows, its results and files."""
    tokens = parts[0].tokens
    for part in parts[1:]:
        if part.kind not in (ContextKind.TOOL_RESULT, ContextKind.FILE):
            break
        if not part.left_out and ContextAction.UNPIN not in part.actions:  # a pinned file stays
            tokens += part.tokens
    return tokens
