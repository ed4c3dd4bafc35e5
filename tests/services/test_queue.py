"""Messages that wait for the answer that is being written: order, changes, restarts, other chats."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, Message, MessageStatus, Role, TextPart
from app.domain.errors import EngineError
from app.services.engine import EnginePhase
from tests.services.test_chats import ANSWER, MODEL, Setting, texts

HALF = "<|channel|>final<|message|>Half"


@pytest.fixture
def loading(tmp_path: Path, qtbot: QtBot) -> Iterator[Setting]:
    """A model that is loaded once the test says so."""
    setting = Setting(tmp_path, [ANSWER.format(number) for number in range(6)])
    setting.session.patient = True
    setting.session.go.clear()
    setting.chats.start()
    setting.engine.load(MODEL)
    yield setting
    setting.session.go.set()
    setting.close()


@pytest.fixture
def held(tmp_path: Path, qtbot: QtBot) -> Iterator[Setting]:
    """A chat whose answer goes on until it is stopped."""
    setting = Setting(tmp_path, [HALF, *(ANSWER.format(number) for number in range(6))])
    setting.session._hold = True
    setting.start(qtbot)
    setting.chats.send("Long?", Effort.LOW)
    qtbot.waitUntil(lambda: setting.session.played.is_set() and len(setting.chats.path()) == 2)
    yield setting
    setting.close()


def waiting(setting: Setting) -> list[str]:
    return [item.text for item in setting.chats.current.queue]


def stored(setting: Setting) -> list[str]:
    return [item.text for item in setting.store.drafts.queue(setting.chats.current_id)]


def test_what_is_sent_meanwhile_waits_and_goes_in_order(loading: Setting, qtbot: QtBot) -> None:
    chats, told = loading.chats, []
    chats.queue_changed.connect(lambda queue: told.append([item.text for item in queue]))
    for text in ("One?", "Two?", "Three?"):
        chats.set_draft(text)
        chats.send(text, Effort.LOW)
    chats.send("Three?", Effort.LOW)  # meant twice: the first is not on its way any more
    assert waiting(loading) == ["Two?", "Three?", "Three?"]
    loading.session.go.set()
    qtbot.waitUntil(lambda: len(chats.path()) == 8 and not chats.busy)
    assert texts(loading)[::2] == ["One?", "Two?", "Three?", "Three?"]
    assert [text for text in loading.accepted if text == "One?"] == ["One?"]
    assert told[-1] == []
    qtbot.waitUntil(lambda: stored(loading) == [])
    qtbot.waitUntil(lambda: len(loading.store.messages(str(chats.current_id))) == 8)
    assert loading.store.draft(chats.current_id) == loading.store.draft(None) == ""
    qtbot.waitUntil(lambda: loading.store.drafts.queue(None) == ())


def test_a_second_press_of_enter_sends_nothing_twice(loading: Setting, qtbot: QtBot) -> None:
    loading.chats.send("One?", Effort.LOW)
    loading.chats.send("One?", Effort.LOW)  # before the store has answered
    assert waiting(loading) == []


def test_waiting_messages_are_edited_moved_and_removed(held: Setting, qtbot: QtBot) -> None:
    chats = held.chats
    for text in ("a", "b", "c"):
        chats.send(text, Effort.LOW)
    first, second, third = (item.id for item in chats.current.queue)
    chats.queue.move(chats.current, third, 0)
    chats.queue.edit(chats.current, first, "a, changed")
    chats.queue.edit(chats.current, first, "  ")
    chats.queue.remove(chats.current, second)
    assert waiting(held) == ["c", "a, changed"]
    qtbot.waitUntil(lambda: stored(held) == ["c", "a, changed"])


@pytest.fixture
def editing(loading: Setting, qtbot: QtBot) -> tuple[Setting, str, str]:
    """Two messages whose turn has come, the first of them being edited; and their ids."""
    for text in ("One?", "Two?", "Three?"):
        loading.chats.send(text, Effort.LOW)
    first, second = (item.id for item in loading.chats.current.queue)
    loading.chats.queue.hold(first)
    loading.session.go.set()
    qtbot.waitUntil(lambda: len(loading.chats.path()) == 2 and not loading.chats.busy)
    assert waiting(loading) == ["Two?", "Three?"]
    return loading, first, second


def all_went(setting: Setting, *questions: str) -> bool:
    return texts(setting)[::2] == list(questions) and len(texts(setting)) == 2 * len(questions)


def test_one_that_is_edited_goes_when_that_is_done(editing: tuple[Setting, str, str], qtbot: QtBot) -> None:
    setting, first, _ = editing
    setting.chats.queue.edit(setting.chats.current, first, "Two, really?")
    assert not setting.chats.busy
    setting.chats.queue.release(first)
    qtbot.waitUntil(lambda: all_went(setting, "One?", "Two, really?", "Three?") and not setting.chats.busy)
    assert waiting(setting) == []


def test_what_follows_one_that_is_edited_goes_before_it_or_without_it(
    editing: tuple[Setting, str, str], qtbot: QtBot
) -> None:
    setting, first, second = editing
    queue, chat = setting.chats.queue, setting.chats.current
    queue.move(chat, second, 0)
    qtbot.waitUntil(lambda: all_went(setting, "One?", "Three?") and not setting.chats.busy)
    assert waiting(setting) == ["Two?"]
    queue.add(chat, "Four?", Effort.LOW)
    queue.remove(chat, first)
    qtbot.waitUntil(lambda: all_went(setting, "One?", "Three?", "Four?") and not setting.chats.busy)


def test_one_that_is_edited_can_be_sent_now(editing: tuple[Setting, str, str], qtbot: QtBot) -> None:
    setting, first, _ = editing
    setting.chats.queue.send_now(setting.chats.current, first)
    qtbot.waitUntil(lambda: all_went(setting, "One?", "Two?", "Three?") and not setting.chats.busy)


def test_another_chat_isnt_held_up_by_one_that_is_edited(
    editing: tuple[Setting, str, str], qtbot: QtBot
) -> None:
    setting, first, _ = editing
    held = setting.chats.current
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    setting.ask(qtbot, "Elsewhere?")
    assert [item.text for item in held.queue] == ["Two?", "Three?"]
    setting.chats.queue.release(first)
    qtbot.waitUntil(lambda: held.queue == () and not setting.chats.busy)


def test_a_stopped_answer_makes_them_wait_for_the_user(held: Setting, qtbot: QtBot) -> None:
    held.chats.send("Next?", Effort.LOW)
    held.chats.turns.stop()
    qtbot.waitUntil(lambda: not held.chats.busy)
    assert (waiting(held), len(held.chats.path())) == (["Next?"], 2)
    held.chats.queue.send_now(held.chats.current, held.chats.current.queue[0].id)
    qtbot.waitUntil(lambda: texts(held)[2:] == ["Next?", "It is 0."] and not held.chats.busy)
    assert waiting(held) == []


def test_sent_now_stops_the_answer_and_goes_first(held: Setting, qtbot: QtBot) -> None:
    held.chats.send("Later?", Effort.LOW)
    held.chats.send("Now!", Effort.HIGH)
    held.chats.queue.send_now(held.chats.current, held.chats.current.queue[1].id)
    qtbot.waitUntil(lambda: len(held.chats.path()) == 6 and not held.chats.busy)
    assert texts(held) == ["Long?", "Half", "Now!", "It is 0.", "Later?", "It is 1."]
    assert held.chats.path()[1].message.status is MessageStatus.STOPPED
    assert held.chats.path()[3].message.effort is Effort.HIGH


def test_they_go_in_a_chat_that_isnt_shown(loading: Setting, qtbot: QtBot) -> None:
    chats = loading.chats
    chats.send("One?", Effort.LOW)
    qtbot.waitUntil(lambda: chats.current_id is not None)
    chat_id = chats.current_id
    chats.send("Two?", Effort.LOW)
    chats.new_chat()
    qtbot.waitUntil(lambda: chats.current_id is None)
    chats.send("Elsewhere?", Effort.LOW)  # the new chat waits too
    assert waiting(loading) == ["Elsewhere?"]
    loading.session.go.set()
    qtbot.waitUntil(lambda: texts(loading)[1:] == ["It is 2."] and not chats.busy)
    assert chats.current_id not in (None, chat_id)
    assert [m.text for m in loading.store.messages(str(chat_id))] == ["One?", "It is 0.", "Two?", "It is 1."]
    qtbot.waitUntil(lambda: loading.store.drafts.queue(None) == ())


@pytest.fixture
def plans(loading: Setting, qtbot: QtBot) -> Setting:
    """A chat with two branches; on the second a question is to be answered, and a message waits."""
    chats, store = loading.chats, loading.store
    with qtbot.waitSignal(chats.opened):  # by then the store is open
        chats.new_chat()
    chat = store.create_chat("Plans")
    for name, parent, role in (
        *(("qA", None, Role.USER), ("aA", "qA", Role.ASSISTANT)),
        *(("qB", None, Role.USER), ("aB", "qB", Role.ASSISTANT)),
    ):
        store.add_message(Message(name, chat.id, parent, role, (TextPart(name),), created_at=5.0))
    chats.open(chat.id)
    qtbot.waitUntil(lambda: texts(loading) == ["qB", "aB"])
    chats.send("Cost?", Effort.LOW)
    qtbot.waitUntil(lambda: len(chats.path()) == 4)
    chats.send("Double?", Effort.LOW)
    assert waiting(loading) == ["Double?"]
    return loading


def asked_after(setting: Setting, text: str) -> list[str]:
    tree = setting.chats.current.tree
    question = next(message for message in tree.all() if message.text == text)
    return [message.text for message in tree.history(question.parent_id)]


@pytest.mark.parametrize("way", ["arrows", "search"])
def test_what_waits_stays_with_the_branch_it_was_written_for(plans: Setting, qtbot: QtBot, way: str) -> None:
    chats = plans.chats
    if way == "arrows":
        chats.show_version("qA")
    else:
        chats.open(str(chats.current_id), "aA")
    qtbot.waitUntil(lambda: texts(plans) == ["qA", "aA"])
    chats.send("Of A?", Effort.LOW)
    qtbot.waitUntil(
        lambda: [i.after is None for i in plans.store.drafts.queue(chats.current_id)] == [False, True]
    )
    plans.session.go.set()
    qtbot.waitUntil(lambda: not chats.busy and not chats.current.queue)
    assert asked_after(plans, "Double?") == ["qB", "aB", "Cost?", "It is 0."]
    assert asked_after(plans, "Of A?") == ["qA", "aA"]
    assert texts(plans) == ["qA", "aA", "Of A?", "It is 2."]
    assert plans.failures == []


def test_what_waits_follows_a_branch_that_is_looked_at_again(plans: Setting, qtbot: QtBot) -> None:
    chats = plans.chats
    chats.show_version("qA")
    chats.show_version("qB")
    assert [item.after for item in chats.current.queue] == [None]
    assert texts(plans)[:3] == ["qB", "aB", "Cost?"]


def test_a_restart_keeps_them(held: Setting, qtbot: QtBot, tmp_path: Path) -> None:
    held.chats.send("Not lost?", Effort.HIGH)
    chat_id = str(held.chats.current_id)
    held.close()
    again = Setting(tmp_path, [ANSWER.format("back")])
    again.start(qtbot)
    views: list[list[str]] = []
    again.chats.opened.connect(lambda view: views.append([item.text for item in view.queue]))
    again.chats.open(chat_id)
    qtbot.waitUntil(lambda: again.chats.current_id == chat_id)
    assert views == [["Not lost?"]]
    assert not again.chats.busy  # it waits for the user
    again.chats.queue.send_now(again.chats.current, again.chats.current.queue[0].id)
    qtbot.waitUntil(lambda: texts(again)[2:] == ["Not lost?", "It is back."])
    assert again.chats.path()[3].message.effort is Effort.HIGH
    again.close()


def test_a_dead_engine_sends_nothing_more(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [EngineError("SIGKILL"), ANSWER.format(1)])
    setting.session.patient = True
    setting.session.go.clear()
    setting.chats.start()
    setting.engine.load(MODEL)
    setting.chats.send("One?", Effort.LOW)
    setting.chats.send("Two?", Effort.LOW)
    setting.session.go.set()
    qtbot.waitUntil(lambda: len(setting.chats.path()) == 2 and not setting.chats.busy)
    assert setting.chats.path()[1].message.status is MessageStatus.FAILED
    assert waiting(setting) == ["Two?"]
    setting.close()


def test_one_that_is_edited_once_it_was_sent_goes_alone(held: Setting, qtbot: QtBot) -> None:
    """Its row goes while it is being stored, which lets go of it once more."""
    queue, chats = held.chats.queue, held.chats
    chats.send("First", Effort.LOW)
    chats.send("Second", Effort.LOW)
    first = chats.current.queue[0].id
    queue.changed.connect(
        lambda chat: queue.release(first) if all(i.id != first for i in chat.queue) else None
    )
    queue.send_now(chats.current, first)  # the answer is being stopped
    queue.hold(first)
    qtbot.waitUntil(lambda: not chats.busy)
    assert texts(held) == ["Long?", "Half"]
    queue.edit(chats.current, first, "First, but better")
    queue.release(first)
    qtbot.waitUntil(lambda: len(chats.path()) == 6 and not chats.busy)
    assert texts(held)[2:] == ["First, but better", "It is 0.", "Second", "It is 1."]


def test_what_is_sent_stays_behind_one_that_is_edited(held: Setting, qtbot: QtBot) -> None:
    queue, chats = held.chats.queue, held.chats
    chats.send("First", Effort.LOW)
    first = chats.current.queue[0].id
    queue.send_now(chats.current, first)
    queue.hold(first)
    qtbot.waitUntil(lambda: not chats.busy)
    chats.send("Second", Effort.LOW)
    assert waiting(held) == ["First", "Second"]
    queue.release(first)
    qtbot.waitUntil(lambda: len(chats.path()) == 6 and not chats.busy)
    assert texts(held)[2:] == ["First", "It is 0.", "Second", "It is 1."]


def test_what_waits_elsewhere_loads_no_model_that_was_unloaded(held: Setting, qtbot: QtBot) -> None:
    chats = held.chats
    chats.new_chat()
    qtbot.waitUntil(lambda: chats.current_id is None)
    chats.send("Elsewhere?", Effort.LOW)
    free: list[bool] = []
    held.engine.unload(lambda: free.append(True))
    qtbot.waitUntil(lambda: bool(free) and not chats.busy)
    qtbot.wait(50)
    assert held.engine.state.phase is EnginePhase.EMPTY
    assert waiting(held) == ["Elsewhere?"]


def test_stop_holds_them_after_one_was_sent_in_place_of_a_summary(held: Setting, qtbot: QtBot) -> None:
    """What the model writes aside, such as a summary, ends as no reply does."""
    chats, session = held.chats, held.session
    chats.turns.stop()
    qtbot.waitUntil(lambda: not chats.busy)
    session._scripts = ["<|channel|>final<|message|>Notes", HALF, ANSWER.format("unasked")]
    session.played.clear()
    request = chats.request(chats.current.tree.leaf_id, Effort.LOW)
    written: list[Message] = []
    chats.replies.write_aside(chats.current, request, written.append)
    qtbot.waitUntil(session.played.is_set)
    session.played.clear()
    for text in ("First", "Second"):
        chats.send(text, Effort.LOW)
    chats.queue.send_now(chats.current, chats.current.queue[0].id)
    qtbot.waitUntil(lambda: session.played.is_set() and chats.reply_id is not None)
    assert [reply.status for reply in written] == [MessageStatus.STOPPED]
    chats.turns.stop()
    qtbot.waitUntil(lambda: chats.reply_id is None)
    assert not chats.busy
    assert texts(held) == ["Long?", "Half", "First", "Half"]
    assert waiting(held) == ["Second"]


def test_what_is_sent_in_place_of_a_summary_goes_before_other_chats(held: Setting, qtbot: QtBot) -> None:
    chats, session = held.chats, held.session
    chats.turns.stop()
    qtbot.waitUntil(lambda: not chats.busy)
    session._scripts = ["<|channel|>final<|message|>Notes", ANSWER.format("now"), ANSWER.format("later")]
    session.played.clear()
    request = chats.request(chats.current.tree.leaf_id, Effort.LOW)
    chats.replies.write_aside(chats.current, request, lambda _: None)
    qtbot.waitUntil(session.played.is_set)
    first = str(chats.current_id)
    with qtbot.waitSignal(chats.opened):
        chats.new_chat()
    chats.send("Elsewhere?", Effort.LOW)
    with qtbot.waitSignal(chats.opened):
        chats.open(first)
    chats.send("Now!", Effort.LOW)
    chats.queue.send_now(chats.current, chats.current.queue[0].id)
    qtbot.waitUntil(lambda: not chats.busy and not chats.queue._live)
    assert texts(held) == ["Long?", "Half", "Now!", "It is now."]


@pytest.mark.parametrize("wish", ["unload", "delete"])
def test_sent_now_is_off_when_the_model_or_the_chat_goes(held: Setting, qtbot: QtBot, wish: str) -> None:
    chats = held.chats
    chat = chats.current
    chats.send("Now!", Effort.LOW)
    chats.queue.send_now(chat, chat.queue[0].id)
    if wish == "unload":
        held.engine.unload()
    else:
        chats._deleted([summary for summary in [chat.chat] if summary is not None])
    qtbot.waitUntil(lambda: chats.reply_id is None)
    assert not chats.busy
    assert [item.text for item in chat.queue] == ["Now!"]


def test_one_that_finds_no_room_holds_up_its_own_chat_only(held: Setting, qtbot: QtBot) -> None:
    chats = held.chats
    first = str(chats.current_id)
    chats.send("word " * 9000, Effort.LOW)
    chats.send("Behind it", Effort.LOW)
    with qtbot.waitSignal(chats.opened):
        chats.new_chat()
    chats.send("Elsewhere?", Effort.LOW)
    crowded = chats.queue.find(first)
    assert crowded is not None
    chats.queue.send_now(crowded, crowded.queue[0].id)
    qtbot.waitUntil(lambda: texts(held)[1:] == ["It is 0."] and not chats.busy)
    assert crowded.tree.path()[-1].message.error == "no_room"
    assert [item.text for item in crowded.queue] == ["Behind it"]


def edit(setting: Setting, qtbot: QtBot, message_id: str, text: str) -> None:
    """Ask a question anew and wait for its answer."""
    count = len(setting.chats.current.tree.all())
    setting.chats.edit(message_id, text, Effort.LOW)
    qtbot.waitUntil(lambda: len(setting.chats.current.tree.all()) == count + 2 and not setting.chats.busy)


def send_first(setting: Setting, qtbot: QtBot) -> None:
    chats = setting.chats
    chats.queue.send_now(chats.current, chats.current.queue[0].id)
    qtbot.waitUntil(lambda: not chats.current.queue and not chats.busy)


@pytest.fixture
def followed(tmp_path: Path, qtbot: QtBot) -> Iterator[Setting]:
    """Two questions that are answered, and a message that waits for the user behind them."""
    setting = Setting(tmp_path, [ANSWER.format(number) for number in range(6)])
    setting.start(qtbot)
    setting.ask(qtbot, "A?")
    setting.ask(qtbot, "B?")
    setting.chats.queue.add(setting.chats.current, "Of B?", Effort.LOW)
    setting.chats.queue.leave()
    yield setting
    setting.close()


@pytest.mark.parametrize("back", [True, False], ids=["back", "there"])
def test_what_waits_stays_with_its_branch_when_a_question_is_edited(
    followed: Setting, qtbot: QtBot, back: bool
) -> None:
    chats = followed.chats
    first = chats.path()[0].message.id
    edit(followed, qtbot, first, "Else?")
    if back:
        chats.show_version(first)
    send_first(followed, qtbot)
    assert asked_after(followed, "Of B?") == ["A?", "It is 0.", "B?", "It is 1."]
    assert texts(followed) == ["A?", "It is 0.", "B?", "It is 1.", "Of B?", "It is 3."]


def test_what_waits_stays_with_its_branch_when_an_earlier_answer_gets_a_version(
    followed: Setting, qtbot: QtBot
) -> None:
    chats = followed.chats
    chats.retry(chats.path()[1].message.id, Effort.HIGH)
    qtbot.waitUntil(lambda: texts(followed) == ["A?", "It is 2."] and not chats.busy)
    send_first(followed, qtbot)
    assert asked_after(followed, "Of B?") == ["A?", "It is 0.", "B?", "It is 1."]


def test_what_waits_stays_with_its_branch_when_an_earlier_answer_is_edited(
    followed: Setting, qtbot: QtBot
) -> None:
    chats = followed.chats
    chats.edit(chats.path()[1].message.id, "Mine.", Effort.LOW)
    assert texts(followed) == ["A?", "Mine."]
    send_first(followed, qtbot)
    assert asked_after(followed, "Of B?") == ["A?", "It is 0.", "B?", "It is 1."]


def test_what_waits_follows_a_new_version_of_the_last_answer(followed: Setting, qtbot: QtBot) -> None:
    chats = followed.chats
    chats.retry(chats.path()[-1].message.id, None)
    qtbot.waitUntil(lambda: texts(followed)[3:] == ["It is 2."] and not chats.busy)
    send_first(followed, qtbot)
    assert texts(followed) == ["A?", "It is 0.", "B?", "It is 2.", "Of B?", "It is 3."]
