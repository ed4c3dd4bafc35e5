"""Texts at which the answer ends: found across deltas, never shown in part."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.chat import Channel
from app.domain.deltas import Delta, TextAdded


class StopTexts:
    """Passes the deltas of one generation on until the final answer holds one of the texts.

    What may be the beginning of one is held back. Text of the final answer carries no token ids then: the
    ids may reach beyond the place where it is cut.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = tuple(text for text in texts if text)
        self._held = ""
        self.hit = False

    def follow(self, deltas: Sequence[Delta]) -> list[Delta]:
        """Return the deltas to pass on; `hit` says whether a text was found."""
        if not self._texts:
            return list(deltas)
        passed: list[Delta] = []
        for delta in deltas:
            if isinstance(delta, TextAdded) and delta.channel is Channel.FINAL:
                passed += self._text(delta.text)
            else:
                passed += [*self._rest(), delta]
        return passed

    def finish(self) -> list[Delta]:
        """Return what was held back at the end of the generation."""
        return self._rest()

    def _text(self, text: str) -> list[Delta]:
        if self.hit:
            return []
        whole = self._held + text
        places = [at for at in (whole.find(stop) for stop in self._texts) if at >= 0]
        self.hit = bool(places)
        end = min(places) if places else len(whole) - self._beginning(whole)
        self._held = "" if self.hit else whole[end:]
        return _added(whole[:end])

    def _beginning(self, text: str) -> int:
        """How many characters at the end may be the beginning of a stop text."""
        longest = max(map(len, self._texts)) - 1
        for length in range(min(longest, len(text)), 0, -1):
            if any(stop.startswith(text[-length:]) for stop in self._texts):
                return length
        return 0

    def _rest(self) -> list[Delta]:
        held, self._held = self._held, ""
        return _added(held)


def _added(text: str) -> list[Delta]:
    return [TextAdded(Channel.FINAL, text)] if text else []
