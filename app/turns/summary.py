"""The request that lets the model shorten older turns to a summary."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from app.domain.chat import Effort, Message, Role, TextPart, new_id
from app.turns.request import TurnRequest

_ASK = (
    "Summarize the conversation above so that it can go on from your summary alone. Keep names, numbers, "
    "dates, decisions, code identifiers, what the user wants and what is still open. Leave out greetings. "
    "Write in the language of the conversation, in at most 300 words, as plain notes."
)
MAX_TOKENS = 1_500


def summary_request(messages: Sequence[Message], like: TurnRequest) -> TurnRequest:
    """Return the request for a summary of some messages, with the date and sampling of another one.

    Its instructions are left out: they say how to answer, and the summary stands for the user's words.
    """
    chat_id = messages[0].chat_id if messages else ""
    question = Message(new_id(), chat_id, None, Role.USER, (TextPart(_ASK),))
    sampling = replace(like.sampling, seed=None)
    return TurnRequest(
        (*messages, question), Effort.LOW, sampling=sampling, date=like.date, max_tokens=MAX_TOKENS
    )
