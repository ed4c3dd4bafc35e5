"""What files cost: their tokens, counted in the vocabulary of the loaded model."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.attachment import Attachment, estimate_tokens
from app.domain.generation import PromptPiece
from app.harmony.attached import file_text
from app.services.engine import EngineService
from app.services.lane import Lane


class FileCosts:
    """Counts on a lane of its own: a count waits for the answer that is being written."""

    def __init__(self, engine: EngineService, parent: QObject) -> None:
        self._engine = engine
        self._lane = Lane("attachment costs", parent)

    def whole(
        self, attachment: Attachment, done: Callable[[int, str], None], unknown: Callable[[], None]
    ) -> None:
        """Count what is given of a file; `done` gets the tokens and the vocabulary they are counted in.

        `unknown` is called where no model says: an estimate has to do.
        """
        engine, facts = self._engine.engine, self._engine.state.facts
        if facts is None:
            unknown()
            return

        def work() -> int:
            return engine.count([[PromptPiece(file_text(attachment, 1, 1))]])[0]

        self._lane.run(work, lambda tokens: done(tokens, facts.vocabulary), lambda _: unknown())

    def of_parts(
        self, attachment: Attachment, done: Callable[[list[int], bool], None], *, at_once: bool
    ) -> None:
        """Count each part of a file; `done` gets the tokens and whether they are exact.

        Where nothing else is known yet it gets estimates, with `at_once` even before exact ones.
        """
        texts = [attachment.section_text(place) for place in range(len(attachment.sections))]
        estimates = [estimate_tokens(text) for text in texts]
        if self._engine.state.facts is None:
            done(estimates, False)
            return
        engine = self._engine.engine

        def work() -> list[int]:
            return list(engine.count([[PromptPiece(text)] for text in texts]))

        self._lane.run(work, lambda counts: done(counts, True), lambda _: done(estimates, False))
        if at_once:
            done(estimates, False)

    def close(self) -> None:
        """End the thread."""
        self._lane.close()
