"""Fast follow-ups in the real window: what the engine holds when the next question comes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, Usage
from app.engine.protocol import Prepared
from app.services.engine import EnginePhase
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for

pytestmark = pytest.mark.engine
LONG = "Where are my chats stored? " + "Please tell me more about it. " * 60


class Watch:
    """What the service has read ahead, latest last."""

    def __init__(self, services: Services) -> None:
        self.seen: list[Prepared] = []
        services.ahead.prepared.connect(self.seen.append)

    def after(self, act: Callable[[], Usage]) -> Usage:
        """Ask, and wait until the answer was read too, not only what an older wish was about."""
        self.seen.clear()
        usage = act()
        wait_for(lambda: any(found.complete and found.tokens > usage.prompt_tokens for found in self.seen))
        return usage

    def restored_by(self, act: Callable[[], object]) -> int:
        """Act, and return how many tokens came from the disk."""
        self.seen.clear()
        act()
        wait_for(lambda: any(found.complete and found.restored for found in self.seen))
        return next(found.restored for found in self.seen if found.restored)


def ready(services: Services) -> None:
    wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
    services.settings.update({"temperature": 0.0})


def ask(services: Services, text: str, effort: Effort = Effort.HIGH) -> Usage:
    count = len(services.chats.path())
    services.chats.send(text, effort)
    wait_for(lambda: len(services.chats.path()) == count + 2 and not services.chats.busy)
    usage = services.chats.path()[-1].message.usage
    assert usage is not None
    return usage


def leave(services: Services) -> str:
    """Open a new chat; returns the id of the one that was open."""
    left = services.chats.current_id
    assert left is not None
    services.chats.new_chat()
    wait_for(lambda: services.chats.current_id is None)
    return left


def new_tokens(usage: Usage) -> int:
    return usage.prompt_tokens - usage.reused_tokens


def test_a_follow_up_evaluates_the_new_message_alone(home: Path, qtbot: QtBot) -> None:
    with open_window(home) as (_, services):
        ready(services)
        watch = Watch(services)
        watch.after(lambda: ask(services, LONG))
        usage = watch.after(lambda: ask(services, "thanks"))
        assert usage.prompt_tokens > 300
        assert new_tokens(usage) <= 1 + 16
        # The reasoning of the answers is gone from the cache, as it is from the prompt.
        watch.after(lambda: ask(services, "hello"))
        assert new_tokens(ask(services, "thanks")) <= 1 + 16


def test_a_chat_that_was_left_comes_back_and_survives_a_restart(home: Path, qtbot: QtBot) -> None:
    with open_window(home) as (_, services):
        ready(services)
        watch = Watch(services)
        watch.after(lambda: ask(services, LONG))
        first = leave(services)
        watch.after(lambda: ask(services, "What is a token? " * 40))
        assert watch.restored_by(lambda: services.chats.open(first)) > 300
        assert new_tokens(ask(services, "thanks")) <= 1 + 16
    with open_window(home) as (_, services):
        ready(services)
        watch = Watch(services)
        assert watch.restored_by(lambda: services.chats.open(first)) > 300
        assert new_tokens(ask(services, "hello")) <= 1 + 16
        kept = services.ahead.place(first)
        assert kept is not None
        services.chats.list.delete([first])
        wait_for(lambda: not kept.exists())
        assert services.paths.kept_states.is_dir()


def test_a_glance_at_an_opened_chat_doesnt_end_the_reading_of_all_of_it(home: Path, qtbot: QtBot) -> None:
    with open_window(home) as (_, services):
        ready(services)
        watch = Watch(services)
        watch.after(lambda: ask(services, LONG))
        first = leave(services)
        services.chats.open(first)
        wait_for(lambda: services.chats.current_id == first)
        assert services.ahead._timer.isActive()
        services.ahead.writing()
        assert not services.ahead._timer.isActive()


def test_a_question_sent_at_once_finds_the_kept_cache(home: Path, qtbot: QtBot) -> None:
    with open_window(home) as (_, services):
        ready(services)
        watch = Watch(services)
        watch.after(lambda: ask(services, LONG))
        first = services.chats.current_id
        assert first is not None
    with open_window(home) as (_, services):
        services.settings.update({"temperature": 0.0})
        opened: list[object] = []
        services.chats.opened.connect(opened.append)
        wait_for(lambda: opened)  # the new chat that every start shows
        services.chats.open(first)
        wait_for(lambda: services.chats.current_id == first)
        assert new_tokens(ask(services, "thanks")) <= 1 + 16  # asked while the model was being loaded


def test_nothing_is_kept_when_the_user_says_so(home: Path, qtbot: QtBot) -> None:
    with open_window(home) as (_, services):
        ready(services)
        services.settings.update({"kept_states_gb": 0})
        watch = Watch(services)
        watch.after(lambda: ask(services, LONG))
        services.chats.new_chat()
        wait_for(lambda: services.chats.current_id is None)
    states = home / "cache" / "states"
    assert list(states.iterdir()) == []
