"""What ChatGPT's page draws as sources, names and pictures is Markdown after an import."""

from __future__ import annotations

from typing import Any

import pytest

from app.store.exchange.chatgpt import read_chatgpt
from app.store.exchange.chatgpt_marks import without_marks
from tests.store.exchange import samples

CITE = "\ue200cite\ue202turn0search3\ue201"
PAGE: dict[str, Any] = {
    "url": "https://example.com/a?b=(c)",
    "title": "A long\ntitle [1]",
    "attribution": None,
}
ENTITY = '\ue200entity\ue202["a","b"]\ue201'
CITED = {"cited_message_idx": 11, "evidence_text": "source"}
LINK = "[A long title \\[1\\]](<https://example.com/a?b=(c)>)"


def reference(mark: str = CITE, **more: Any) -> dict[str, Any]:
    return {"content_references": [{"matched_text": mark, "type": "grouped_webpages", **more}]}


@pytest.mark.parametrize(
    ("text", "metadata", "expected"),
    [
        # What the export says it is, in whatever distance from its word.
        (f"Blue.{CITE}", reference(alt="([Sky](https://s.org))"), "Blue. ([Sky](https://s.org))"),
        (f"Blue. {CITE} Yes.", reference(alt="([Sky](https://s.org))"), "Blue. ([Sky](https://s.org)) Yes."),
        (f"Blue {CITE}.", reference(items=[PAGE]), f"Blue ({LINK})."),
        (f"Blue{CITE}", reference(items=[PAGE, PAGE, {"url": "file:///etc/passwd"}]), f"Blue ({LINK})"),
        (f"Blue{CITE}", reference(**PAGE), f"Blue ({LINK})"),
        (f"Blue {CITE}!", reference(alt=""), "Blue!"),
        (f"Twice{CITE} and again{CITE}", reference(alt="(x)"), "Twice (x) and again (x)"),
        # Nothing is said: a number tells nobody anything, a name does.
        (f"Blue {CITE}!", {}, "Blue!"),
        ('A \ue200entity\ue202["company","Motorola","maker"]\ue201 phone', {}, "A Motorola phone"),
        ('A \ue200entity\ue202["Motorola"]\ue201 phone', {}, "A Motorola phone"),
        ('A \ue200entity\ue202["company","Motorola", bad]\ue201 phone', {}, "A Motorola phone"),
        (f"A {ENTITY}", reference(ENTITY, alt="B"), "A B"),
        # Words that have a source, a mark that was cut off, one that never ended.
        (f"\ue203It is blue.\ue204{CITE}", {}, "It is blue."),
        ("It is blue. \ue200cite\ue202turn0sea", {}, "It is blue."),
        ("A \ue200cite\ue202turn0\nnext line", {}, "A citeturn0\nnext line"),
        # The older form.
        ("So.【4†source】", reference("【4†source】", items=[PAGE]), f"So. ({LINK})"),
        ("So.【4:0†notes.pdf】", reference("【4:0†notes.pdf】", name="notes.pdf"), "So. (notes.pdf)"),
        ("So【4†source】", {}, "So【4†source】"),
        ("【重要】お知らせ", reference(alt="x"), "【重要】お知らせ"),
        ("So【11†source】.", {"citations": [{"metadata": PAGE | {"extra": CITED}}]}, f"So ({LINK})."),
        # What is for other texts touches nothing.
        ("All words stay.", reference(" ", type="sources_footnote"), "All words stay."),
        (f"Blue{CITE} all", reference(" ", alt="x"), "Blue all"),
        ("odd \ue200", {"content_references": "?", "citations": [None, {"metadata": 3}]}, "odd"),
    ],
)  # fmt: skip
def test_marks_become_markdown(text: str, metadata: dict[str, Any], expected: str) -> None:
    assert without_marks(text, metadata) == expected


def test_an_imported_answer_names_its_sources() -> None:
    value = samples.chatgpt()
    message = value["mapping"]["a1"]["message"]
    message["content"]["parts"] = [f"It is **4**. {CITE}"]
    message["metadata"] |= reference(items=[PAGE])
    texts = [m.text for m in read_chatgpt(value).messages]
    assert f"It is **4**. ({LINK})" in texts
    message["content"]["parts"] = [CITE]
    message["metadata"] |= {"content_references": []}
    assert not any("turn0search3" in m.text for m in read_chatgpt(value).messages)


def test_many_marks_and_references_take_no_longer_than_they_are_long() -> None:
    marks = [f"\ue200cite\ue202turn0search{n}\ue201" for n in range(20_000)]
    metadata = {"content_references": [{"matched_text": mark, "alt": "(s)"} for mark in marks]}
    assert without_marks("".join(f"w{mark}" for mark in marks), metadata) == "w (s)" * 20_000
