"""The shipped Guide, asked through the engine: its answers are the help pages, word for word."""

from __future__ import annotations

import importlib.util
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.domain.chat import Effort, Message, MessageStatus, Role, TextPart, ToolCallPart, ToolResultPart
from app.domain.deltas import Repaired
from app.domain.generation import Sampling
from app.engine.session import ModelSession
from app.library.planning import plan_file
from app.services.language import LANGUAGES
from app.system.clock import SystemClock
from app.system.paths import Paths
from app.tools.builtin import CALCULATOR, BuiltinTools
from app.turns.reply import ReplyBuilder
from app.turns.request import TurnControl, TurnRequest
from app.turns.runner import TurnRunner

pytestmark = pytest.mark.engine
ASKED = {
    "de": ("Was kann gpt-oss?", "Hallo", "Wo liegen meine Chats?"),
    "es": ("¿Qué puede hacer gpt-oss?", "Hola", "¿Dónde se guardan mis chats?"),
    "pt": ("O que o gpt-oss sabe fazer?", "Olá", "Onde ficam guardados meus chats?"),
    "it": ("Che cosa sa fare gpt-oss?", "Ciao", "Dove sono salvate le mie chat?"),
    "ja": ("gpt-oss で何ができますか？", "こんにちは", "チャットはどこに保存されますか？"),
    "zh": ("gpt-oss 能做什么？", "你好", "对话保存在哪里？"),
    "ar": ("ماذا يستطيع gpt-oss؟", "مرحبا", "أين تُحفظ محادثاتي؟"),
}
CORPUS = Path(__file__).parents[2] / "packaging" / "guide" / "corpus"

FOREIGN = CORPUS / "foreign.toml"

# What the first page suggests (ui/first_run), with the page that answers it.
SUGGESTED = [
    ("en", "What can gpt-oss do?", "gpt-oss"),
    ("en", "How much memory does 120b need?", "memory-120b"),
    ("en", "Where are my chats stored?", "data-folder"),
    ("fr", "Que peut faire gpt-oss ?", "gpt-oss"),
    ("fr", "Combien de mémoire faut-il pour le 120b ?", "memory-120b"),
    ("fr", "Où sont stockés mes chats ?", "data-folder"),
]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelSession]:
    folder = tmp_path_factory.mktemp("guide")
    guide = Paths.discover().guide
    with ModelSession(log_dir=folder, state_file=folder / "engine.json", clock=SystemClock()) as session:
        session.load(guide, plan_file(guide, guide=True).options, lambda _: None)
        yield session


def ask(
    session: ModelSession,
    *texts: str,
    effort: Effort = Effort.MEDIUM,
    temperature: float = 0.0,
    seed: int = 1,
) -> tuple[Message, list[str]]:
    """Ask one question after another in one chat; return the last reply and what had to be mended."""
    history: list[Message] = []
    mended: list[str] = []
    for text in texts:
        history.append(Message(f"u{len(history)}", "c", None, Role.USER, (TextPart(text),)))
        builder = ReplyBuilder(Message(f"a{len(history)}", "c", None, Role.ASSISTANT))
        runner = TurnRunner(session, BuiltinTools(frozenset({CALCULATOR})), SystemClock())
        sampling = Sampling(temperature=temperature, seed=seed)
        request = TurnRequest(tuple(history), effort, sampling=sampling, date="2026-11-23")
        for delta in runner.run(request, TurnControl()):
            builder.add(delta)
            if isinstance(delta, Repaired):
                mended.append(delta.what)
        facts = session.facts
        assert facts is not None
        history.append(builder.message.with_(vocabulary=facts.vocabulary))
    return history[-1], mended


def page(language: str, slug: str) -> str:
    """The short answer of a help page: what stands between its title and its first section."""
    text = (Paths.discover().help / language / f"{slug}.md").read_text(encoding="utf-8")
    return text.split("\n", 1)[1].split("\n## ", 1)[0].strip()


def skill(name: str, language: str) -> str:
    content = tomllib.loads((CORPUS / "skills.toml").read_text(encoding="utf-8"))
    return str(next(s for s in content["skill"] if s["id"] == name)[language]["answer"]).strip()


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_language_suggests_what_the_guide_understands(language: str) -> None:
    root = ElementTree.parse(CORPUS.parents[2] / "i18n" / f"alcove_{language}.ts").getroot()
    (page,) = (context for context in root if context.findtext("name") == "FirstRunPage")
    words = {message.findtext("source"): message.findtext("translation") for message in page.iter("message")}
    known = [question for spoken, question, _ in SUGGESTED if spoken == ("fr" if language == "fr" else "en")]
    english = [question for spoken, question, _ in SUGGESTED if spoken == "en"]
    assert [words[question] for question in english] == known


def test_the_evaluation_asks_nothing_that_was_trained() -> None:
    spec = importlib.util.spec_from_file_location("guide_corpus", CORPUS.with_name("corpus.py"))
    assert spec is not None
    assert spec.loader is not None
    corpus = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = corpus  # dataclasses look their module up
    spec.loader.exec_module(corpus)
    cases = corpus.load_cases()
    assert len(cases) >= 200
    assert corpus.trained(corpus.load(), cases) == []


@pytest.mark.parametrize("language", sorted(tomllib.loads(FOREIGN.read_text(encoding="utf-8"))))
@pytest.mark.parametrize("effort", [Effort.LOW, Effort.MEDIUM])
def test_it_says_in_the_app_s_other_languages_that_it_speaks_two(
    session: ModelSession, language: str, effort: Effort
) -> None:
    answer = tomllib.loads(FOREIGN.read_text(encoding="utf-8"))[language]["answer"]
    for question in ASKED[language]:
        assert ask(session, question, effort=effort)[0].text == answer


@pytest.mark.parametrize(("language", "question", "slug"), SUGGESTED)
@pytest.mark.parametrize("effort", Effort)
def test_suggested_questions_are_answered_exactly(
    session: ModelSession, language: str, question: str, slug: str, effort: Effort
) -> None:
    reply, mended = ask(session, question, effort=effort)
    assert mended == []
    assert reply.status is MessageStatus.DONE
    assert reply.text == page(language, slug)
    assert bool(reply.reasoning) == (effort is not Effort.LOW)


@pytest.mark.parametrize(("language", "question", "slug"), SUGGESTED)
def test_the_temperature_of_the_app_changes_nothing(
    session: ModelSession, language: str, question: str, slug: str
) -> None:
    texts = [ask(session, question, temperature=1.0, seed=seed)[0].text for seed in (1, 2, 3)]
    assert texts.count(page(language, slug)) >= 2  # a rare slip is in the nature of sampling


@pytest.mark.parametrize(
    ("language", "question"),
    [("en", "Show me a table and some code"), ("fr", "Montre-moi un tableau et du code")],
)
def test_a_table_and_some_code(session: ModelSession, language: str, question: str) -> None:
    reply, _ = ask(session, question)
    assert reply.text == skill("table-and-code", language)
    assert "| --- |" in reply.text
    assert "```python" in reply.text


def test_it_reasons_according_to_effort(session: ModelSession) -> None:
    question = "Where are my chats stored?"
    low, medium, high = (ask(session, question, effort=effort)[0].reasoning for effort in Effort)
    assert low == ""
    assert 0 < len(medium) < len(high)


def test_it_calls_the_calculator_and_reads_the_result_back(session: ModelSession) -> None:
    reply, mended = ask(session, "what is 37 × 12?")
    assert mended == []
    (call,) = [part for part in reply.parts if isinstance(part, ToolCallPart)]
    (result,) = [part for part in reply.parts if isinstance(part, ToolResultPart)]
    assert call.name == "functions.calculator"
    assert (result.ok, result.text) == (True, "444")
    assert "444" in reply.text


def test_it_says_plainly_that_it_is_the_small_guide(session: ModelSession) -> None:
    other = tomllib.loads((CORPUS / "other.toml").read_text(encoding="utf-8"))
    reply, _ = ask(session, "Write a poem about the autumn rain")
    assert reply.text == other["en"]["answer"].strip()


def test_a_follow_up_stands_on_its_own_and_reuses_what_was_read(session: ModelSession) -> None:
    reply, mended = ask(session, "Hello", "Where are my chats stored?")
    assert mended == []
    assert reply.text == page("en", "data-folder")
    assert reply.usage is not None
    assert reply.usage.reused_tokens > 0
