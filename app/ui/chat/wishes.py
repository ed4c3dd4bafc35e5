"""What can be wished for in the menu of a reply."""

from __future__ import annotations

from app.domain.chat import MessageStatus, VisibleMessage

CONTINUE, EDIT_ANSWER, EDIT_REASONING = "continue", "edit_answer", "edit_reasoning"
COMPARE, PROMPT, BRANCH, READ = "compare", "prompt", "branch", "read"
_CUT = (MessageStatus.STOPPED, MessageStatus.INTERRUPTED, MessageStatus.TRUNCATED, MessageStatus.FAILED)


def wishes_for(visible: VisibleMessage) -> tuple[str, ...]:
    """Return what can be done with a reply, in the order of the menu."""
    message = visible.message
    possible = {
        CONTINUE: message.status in _CUT and bool(message.parts),
        EDIT_ANSWER: bool(message.answer),
        EDIT_REASONING: bool(message.reasoning),
        COMPARE: len(visible.siblings) > 1,
        BRANCH: message.status is not MessageStatus.STREAMING and bool(message.parts),
        READ: bool(message.text) and message.status is not MessageStatus.STREAMING,
        PROMPT: message.record is not None,
    }
    return tuple(wish for wish, is_possible in possible.items() if is_possible)
