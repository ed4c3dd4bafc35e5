"""Text to ids and back, on a small vocabulary of bytes and a few words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import EngineError
from app.domain.generation import PromptPiece, control
from app.engine.tokens import LONGEST_RUN, TextStream, Vocabulary, _byte_letters, cut_runs

LETTERS = _byte_letters()
WORDS = ("th", "the", "\u0120the", "==")
SPECIALS = ("<|start|>", "<|end|>")
TEXTS = [LETTERS[i] for i in range(256)] + list(WORDS) + list(SPECIALS) + ["[PAD0]"]
START, END, PAD = 260, 261, 262


def vocabulary() -> Vocabulary:
    return Vocabulary(TEXTS, (START, END), (PAD,))


def test_words_are_merged_and_markers_in_text_are_plain() -> None:
    words = vocabulary()
    assert words.ordinary("the the") == (257, 258)
    assert words.prompt([control("<|start|>"), PromptPiece("the"), control("<|end|>")]) == [START, 257, END]
    assert START not in words.ordinary("<|start|>")
    assert PAD not in words.ordinary("[PAD0]")


def test_a_control_piece_may_hold_text_and_several_markers() -> None:
    assert vocabulary().prompt([control("<|start|>the<|end|>")]) == [START, 257, END]
    with pytest.raises(EngineError) as raised:
        vocabulary().prompt([control("<|message|>")])
    assert raised.value.code == "bad_protocol"


@pytest.mark.parametrize("token", [-1, len(TEXTS), START])
def test_given_ids_are_checked(token: int) -> None:
    with pytest.raises(EngineError):
        vocabulary().prompt([PromptPiece("", tokens=(5, token))])
    assert vocabulary().prompt([PromptPiece("ignored", tokens=(5, 6))]) == [5, 6]


def test_a_vocabulary_without_all_bytes_is_refused() -> None:
    with pytest.raises(EngineError) as raised:
        Vocabulary(TEXTS[1:], ())
    assert raised.value.code == "file_damaged"


@given(st.text(st.characters(), max_size=60))
def test_text_comes_back(text: str) -> None:
    words = vocabulary()
    stream = TextStream(words)
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    assert "".join(stream.text(i)[0] for i in words.ordinary(text)) == whole


def test_no_half_characters_leave_the_stream() -> None:
    stream = TextStream(vocabulary())
    assert [stream.text(byte)[0] for byte in "é日".encode()] == ["", "é", "", "", "日"]
    assert stream.text("日".encode()[0]) == ("", False)
    assert stream.text(START) == ("<|start|>", True)
    assert stream.text(ord("a")) == ("a", False)
    assert stream.text(0xFF) == ("\ufffd", False)


def test_a_stream_completes_what_came_before_it() -> None:
    words, smile = vocabulary(), "é🙂".encode()
    for cut in range(len(smile) + 1):
        before, stream = TextStream(words), TextStream(words, smile[:cut])
        seen = "".join(before.text(byte)[0] for byte in smile[:cut])
        assert seen + "".join(stream.text(byte)[0] for byte in smile[cut:]) == "é🙂"


@pytest.mark.parametrize("unit", ["a", "日", "=", " ", "\n", "/\n", "🙂", "e\u0301", "\u0301=", "1"])
def test_long_runs_are_cut_and_nothing_is_lost(unit: str) -> None:
    text = "x " + unit * 30_000 + " y"
    parts = cut_runs(text)
    assert "".join(parts) == text
    if unit != "1":  # digits are taken three at a time anyway
        assert max(map(len, parts)) <= LONGEST_RUN + 2


def test_ordinary_text_is_not_cut() -> None:
    text = "The quick brown fox, it said: 'no'.\n" * 200
    assert cut_runs(text) == [text]


def test_ids_are_kept_for_the_next_turn() -> None:
    words = vocabulary()
    assert words.ordinary("the long history") is words.ordinary("the long history")


def test_the_fingerprint_follows_the_tokens() -> None:
    assert vocabulary().fingerprint == vocabulary().fingerprint
    assert Vocabulary([*TEXTS, "x"], (START,)).fingerprint != vocabulary().fingerprint
