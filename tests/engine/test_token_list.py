"""The vocabulary made of the file itself is the one that llama.cpp has, or isn't used."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.models import LoadOptions
from app.engine import variants
from app.engine.library import Library, library_folder
from app.engine.llama import Context
from app.engine.token_list import TokenList, read_token_list
from app.engine.vocabulary_ahead import made_of, vocabulary_of
from tests.engine.conftest import GUIDE, Answer, MakeSession, request, turn
from tests.library.crafted import ARRAY, Crafted, from_guide, texts, zeros

pytestmark = pytest.mark.engine
TOKENS, TYPES, MERGES = (f"tokenizer.ggml.{name}" for name in ("tokens", "token_type", "merges"))
INT32, NORMAL, CONTROL = 5, 1, 3


@pytest.fixture(scope="module")
def context() -> Iterator[Context]:
    library = Library()
    names = variants.ranked(variants.found(library_folder()), variants.native_score, virtual_machine=True)
    library.load_backends(names[0] if names else None, gpu=False)
    made = Context(library, GUIDE, LoadOptions(context_length=512, n_threads=1), 1)
    made.load(lambda _: True)
    yield made
    made.close()


def listed(path: Path = GUIDE) -> TokenList:
    found = read_token_list(path)
    assert found is not None
    return found


def test_the_file_lists_what_llama_cpp_has(context: Context) -> None:
    found = listed()
    assert (found.texts, found.special, found.unused) == context.tokens.all()
    assert context.tokens.agrees(found)
    assert set(found.special) <= set(found.doubtful)


@pytest.mark.parametrize(
    "change",
    [
        lambda t: replace(t, texts=[*t.texts, "more"]),
        lambda t: replace(t, special=t.special[1:]),
        lambda t: replace(t, unused=t.special[:1]),
        lambda t: replace(t, texts=["other", *t.texts[1:]]),
    ],
    ids=["another number", "one less special", "one that stands for nothing", "another text"],
)
def test_another_list_is_not_believed(context: Context, change: Callable[[TokenList], TokenList]) -> None:
    other = change(listed())
    assert not context.tokens.agrees(other)
    ahead = made_of(GUIDE)
    assert ahead is not None
    assert vocabulary_of(context, replace(ahead, listed=other)) is not ahead.vocabulary
    assert vocabulary_of(context, ahead) is ahead.vocabulary


def test_the_same_list_is_made_a_vocabulary_once(tmp_path: Path) -> None:
    first = made_of(GUIDE)
    copy = tmp_path / "copy.gguf"
    copy.write_bytes(from_guide().build())
    assert made_of(copy, first) is first
    shuffled = listed().texts
    shuffled[300], shuffled[301] = shuffled[301], shuffled[300]
    copy.write_bytes(from_guide().set(TOKENS, ARRAY, texts(*shuffled)).build())
    second = made_of(copy, first)
    assert second is not None
    assert first is not None
    assert second.vocabulary.fingerprint != first.vocabulary.fingerprint


def _sorted(c: Crafted) -> None:
    """As Ollama writes them: the merges and the types before the tokens."""
    c.keys.sort()


def _types_last(c: Crafted) -> None:
    row = next(row for row in c.keys if row[0] == TYPES.encode())
    c.keys.remove(row)
    c.keys.append(row)


def _plain_marker(c: Crafted) -> None:
    """A file that calls <|end|> an ordinary token; llama.cpp knows better."""
    found = listed()
    special = frozenset(found.special) - {found.texts.index("<|end|>")}
    kinds = [CONTROL if i in special else NORMAL for i in range(len(found.texts))]
    c.set(TYPES, ARRAY, struct.pack(f"<IQ{len(kinds)}i", INT32, len(kinds), *kinds))


ODD: dict[str, Callable[[Crafted], object]] = {
    "the types come last": _types_last,
    "all in the order of their names": _sorted,
    "a marker that is called plain": _plain_marker,
}


@pytest.mark.parametrize("change", [_types_last, _sorted])
def test_the_order_of_the_keys_is_free(tmp_path: Path, change: Callable[[Crafted], object]) -> None:
    made = from_guide()
    change(made)
    path = tmp_path / "order.gguf"
    path.write_bytes(made.build())
    assert listed(path) == listed()


@pytest.mark.parametrize("change", ODD.values(), ids=ODD)
def test_a_file_that_lists_them_in_another_way_is_loaded_all_the_same(
    make_session: MakeSession, tmp_path: Path, change: Callable[[Crafted], object]
) -> None:
    made = from_guide()
    change(made)
    path = tmp_path / "odd.gguf"
    path.write_bytes(made.build())
    session = make_session()
    session.load(path, LoadOptions(context_length=4096, n_threads=1), lambda _: None)
    odd = Answer(session, request(*turn("What is the context?"), max_tokens=12)).items
    session.load(GUIDE, LoadOptions(context_length=4096, n_threads=1), lambda _: None)
    assert odd == Answer(session, request(*turn("What is the context?"), max_tokens=12)).items


@pytest.mark.parametrize(
    "change",
    [
        lambda c: c.without(TOKENS),
        lambda c: c.without(TYPES),
        lambda c: c.set(TYPES, ARRAY, zeros(INT32, 7)),
        lambda c: c.set(TYPES, ARRAY, zeros(4, 4096)),
        lambda c: c.set(TOKENS, ARRAY, texts(*["a"] * 4095, "")),
        lambda c: setattr(c, "cut", 20_000),
        lambda c: setattr(c, "magic", b"GGML"),
    ],
    ids=["none", "no types", "too few", "unsigned", "an empty one", "cut", "no GGUF"],
)
def test_what_is_no_such_list_is_left_to_llama_cpp(
    tmp_path: Path, change: Callable[[Crafted], object]
) -> None:
    made = from_guide()
    change(made)
    path = tmp_path / "bad.gguf"
    path.write_bytes(made.build())
    assert read_token_list(path) is None
    assert made_of(path) is None


def test_there_is_no_list_in_what_is_no_file(tmp_path: Path) -> None:
    assert read_token_list(tmp_path) is None
    assert read_token_list(tmp_path / "missing.gguf") is None
