"""Exact prompts: a follow-up's prompt begins like the one before, so only what differs is stored."""

from __future__ import annotations

from collections.abc import Sequence

import apsw

from app.domain.generation import PromptPiece
from app.store import codec

_LONGEST_CHAIN = 64  # prompts read for one; after so many, one is stored whole


def read(db: apsw.Connection, message_id: str) -> tuple[PromptPiece, ...]:
    """Return a stored prompt, () when there is none."""
    chain: list[tuple[int, bytes]] = []
    wanted: str | None = message_id
    while wanted is not None:
        row = db.execute(
            "SELECT base_id, shared, rest FROM prompt WHERE message_id = ?", (wanted,)
        ).fetchone()
        if row is None:
            return ()
        wanted = row[0]
        chain.append((row[1], row[2]))
    pieces: tuple[PromptPiece, ...] = ()
    for shared, rest in reversed(chain):
        pieces = pieces[:shared] + codec.decode_prompt(rest)
    return pieces


def write(db: apsw.Connection, message_id: str, pieces: Sequence[PromptPiece], base_id: str | None) -> None:
    """Store a prompt, as the difference to that of `base_id` where this saves anything.

    Those that are kept as the difference to the one it replaces stay what they are.
    """
    if db.execute("SELECT 1 FROM prompt WHERE message_id = ?", (message_id,)).fetchone() is not None:
        _release(db, message_id)
    plain = [PromptPiece(p.text.encode("utf-8", "replace").decode(), p.control, p.tokens) for p in pieces]
    base = read(db, base_id) if base_id and _depth(db, base_id) < _LONGEST_CHAIN else ()
    shared = 0
    while shared < min(len(base), len(plain)) and base[shared] == plain[shared]:
        shared += 1
    _put(db, message_id, base_id if shared else None, shared, plain[shared:])


def _release(db: apsw.Connection, base_id: str) -> None:
    """Store whole what is kept as the difference to one prompt."""
    for row in db.execute("SELECT message_id FROM prompt WHERE base_id = ?", (base_id,)).fetchall():
        _put(db, str(row[0]), None, 0, read(db, str(row[0])))


def _put(
    db: apsw.Connection, message_id: str, base_id: str | None, shared: int, rest: Sequence[PromptPiece]
) -> None:
    db.execute(
        "INSERT OR REPLACE INTO prompt (message_id, base_id, shared, rest) VALUES (?, ?, ?, ?)",
        (message_id, base_id, shared, codec.encode_prompt(rest)),
    )


def _depth(db: apsw.Connection, message_id: str | None) -> int:
    depth = 0
    while message_id is not None and depth < _LONGEST_CHAIN:
        row = db.execute("SELECT base_id FROM prompt WHERE message_id = ?", (message_id,)).fetchone()
        message_id = row[0] if row else None
        depth += 1
    return depth
