"""What a chat has cost: every reply, and all of them together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from app.domain.chat import Effort, Message, VisibleMessage


class TurnUsage(Struct, frozen=True):
    """One reply: its effort, tokens, speed in tokens a second, seconds, and the context it left filled."""

    effort: Effort | None
    tokens: int
    speed: float
    seconds: float
    first_token: float  # seconds
    context: int  # tokens
    reused: int  # tokens of the prompt found in the KV cache


class ChatUsage(Struct, frozen=True):
    """The turns that are shown, and sums over all replies of all versions; seconds and tokens."""

    turns: tuple[TurnUsage, ...] = ()
    replies: int = 0
    tokens: int = 0
    reasoning: int = 0
    read: int = 0  # tokens of prompts that were computed
    reused: int = 0  # tokens of prompts that needn't be
    seconds: float = 0.0
    decode_seconds: float = 0.0

    @property
    def speed(self) -> float:
        """Tokens a second over everything that was generated, 0 when nothing was."""
        return self.tokens / self.decode_seconds if self.decode_seconds > 0 else 0.0


def chat_usage(path: Iterable[VisibleMessage], messages: Sequence[Message]) -> ChatUsage:
    """Return what the replies on a path and all messages of a chat have cost."""
    shown = [v.message for v in path if v.message.usage is not None]
    all_usages = [m.usage for m in messages if m.usage is not None]
    return ChatUsage(
        turns=tuple(turn for message in shown if (turn := _turn(message)) is not None),
        replies=len(all_usages),
        tokens=sum(u.generated_tokens for u in all_usages),
        reasoning=sum(u.reasoning_tokens for u in all_usages),
        read=sum(u.prompt_tokens - u.reused_tokens for u in all_usages),
        reused=sum(u.reused_tokens for u in all_usages),
        seconds=sum(u.total_seconds for u in all_usages),
        decode_seconds=sum(u.decode_seconds for u in all_usages),
    )


def _turn(message: Message) -> TurnUsage | None:
    usage = message.usage
    if usage is None:
        return None
    return TurnUsage(
        effort=message.effort,
        tokens=usage.generated_tokens,
        speed=usage.decode_tokens_per_s,
        seconds=usage.total_seconds,
        first_token=usage.first_token_seconds,
        context=usage.prompt_tokens + usage.generated_tokens,
        reused=usage.reused_tokens,
    )
