"""The shipped Guide, asked through the engine: its answers are the help pages, word for word."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.chat import Effort, Message, Role, TextPart, ToolCallPart, ToolResultPart
from app.domain.generation import Sampling
from app.domain.models import LoadOptions
from app.engine.session import ModelSession
from app.library.planning import plan_file
from app.system.clock import SystemClock
from app.system.paths import Paths
from app.tools.builtin import CALCULATOR, BuiltinTools
from app.turns.reply import ReplyBuilder
from app.turns.request import TurnControl, TurnRequest
from app.turns.runner import TurnRunner

pytestmark = pytest.mark.engine
CORPUS = Path(__file__).parents[2] / "packaging" / "guide" / "corpus"

# What the first page suggests (ui/first_run), with the page that answers it.
SUGGESTED = [
    ("en", "What can gpt-oss do?", "gpt-oss"),
    ("en", "How much memory does 120b need?", "memory-120b"),
    ("en", "Where are my chats stored?", "data-folder"),
    ("fr", "Que peut faire gpt-oss ?", "gpt-oss"),
    ("fr", "Combien de mémoire faut-il pour le 120b ?", "memory-120b"),
    ("fr", "Où sont enregistrés mes chats ?", "data-folder"),
]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelSession]:
    folder = tmp_path_factory.mktemp("guide")
    guide = Paths.discover().guide
    options: LoadOptions = plan_file(guide, guide=True).options
    with ModelSession(log_dir=folder, state_file=folder / "engine.json", clock=SystemClock()) as session:
        session.load(guide, options, lambda _: None)
        yield session


def ask(
    session: ModelSession,
    *texts: str,
    effort: Effort = Effort.MEDIUM,
    temperature: float = 0.0,
    seed: int = 1,
) -> Message:
    """Ask one question after another in one chat; return the last reply."""
    history: list[Message] = []
    for text in texts:
        history.append(Message(f"u{len(history)}", "c", None, Role.USER, (TextPart(text),)))
        builder = ReplyBuilder(Message(f"a{len(history)}", "c", None, Role.ASSISTANT))
        runner = TurnRunner(session, BuiltinTools(frozenset({CALCULATOR})), SystemClock())
        sampling = Sampling(temperature=temperature, seed=seed)
        request = TurnRequest(tuple(history), effort, sampling=sampling, date="2026-11-23")
        for delta in runner.run(request, TurnControl()):
            builder.add(delta)
        facts = session.facts
        assert facts is not None
        history.append(builder.message.with_(vocabulary=facts.vocabulary))
    return history[-1]


def page(language: str, slug: str) -> str:
    """The answer of a help page: what stands between its title and its first section."""
    text = (Paths.discover().help / language / f"{slug}.md").read_text(encoding="utf-8")
    return text.split("\n", 1)[1].split("\n## ", 1)[0].strip()


def skill(name: str, language: str) -> str:
    content = tomllib.loads((CORPUS / "skills.toml").read_text(encoding="utf-8"))
    return str(next(s for s in content["skill"] if s["id"] == name)[language]["answer"]).strip()


@pytest.mark.parametrize(("language", "question", "slug"), SUGGESTED)
def test_suggested_questions_are_answered_exactly(
    session: ModelSession, language: str, question: str, slug: str
) -> None:
    assert ask(session, question).text == page(language, slug)
    # At OpenAI's temperature of 1, which the app uses, the answer is the same.
    assert ask(session, question, temperature=1.0, seed=7).text == page(language, slug)


def test_a_table_and_some_code(session: ModelSession) -> None:
    text = ask(session, "Show me a table and some code").text
    assert text == skill("table-and-code", "en")
    assert "|---" in text
    assert "```python" in text


def test_it_reasons_according_to_effort(session: ModelSession) -> None:
    question = "Where are my chats stored?"
    low, medium, high = (ask(session, question, effort=effort).reasoning for effort in Effort)
    assert low == ""
    assert 0 < len(medium) < len(high)


def test_it_calls_the_calculator_and_reads_the_result_back(session: ModelSession) -> None:
    reply = ask(session, "what is 37 × 12?")
    (call,) = [part for part in reply.parts if isinstance(part, ToolCallPart)]
    (result,) = [part for part in reply.parts if isinstance(part, ToolResultPart)]
    assert call.name == "functions.calculator"
    assert result.text == "444"
    assert "444" in reply.text


def test_it_says_plainly_that_it_is_the_small_guide(session: ModelSession) -> None:
    other = tomllib.loads((CORPUS / "other.toml").read_text(encoding="utf-8"))
    assert ask(session, "Write a poem about the autumn rain").text == other["en"]["answer"].strip()


def test_a_follow_up_stands_on_its_own(session: ModelSession) -> None:
    reply = ask(session, "Hello", "Where are my chats stored?")
    assert reply.text == page("en", "data-folder")
