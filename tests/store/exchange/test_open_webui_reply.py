"""Open WebUI's replies, of newer versions as a list of items, of older ones with blocks in the text."""

from __future__ import annotations

import html
import json
from typing import Any

import pytest

from app.domain.chat import Part, ReasoningPart, TextPart, ToolCallPart, ToolResultPart
from app.store.exchange.open_webui import read_open_webui
from app.store.exchange.open_webui_reply import parts_of
from tests.store.exchange import samples

CALL = json.dumps({"city": 'Lisbon > "here"'})
FORM = (
    '<details type="tool_calls" done="true" id="c1" name="weather" arguments="{a}"{r}>\n{body}\n</details>\n'
)
SUMMARY = "<summary>Tool Executed</summary>"


def call_block(result: str = "", body: str = SUMMARY) -> str:
    attribute = f' result="{html.escape(json.dumps(result))}" files=""' if result else ""
    return FORM.format(a=html.escape(json.dumps(CALL)), r=attribute, body=body)


def parts(text: str = "", **message: Any) -> list[Part]:
    return list(parts_of(message, text, []))


CALLED = ToolCallPart("c1", "weather", CALL)
TOLD = ToolResultPart("c1", "weather", "21 °C\n<sunny>")


@pytest.mark.parametrize(
    "block", [call_block(TOLD.text), call_block("", f"{SUMMARY}\n{html.escape(TOLD.text)}")]
)
def test_calls_in_the_text_are_calls(block: str) -> None:
    thought = '<details type="reasoning" duration="7">\n<summary>Thought</summary>\n&gt; Hm.\n</details>'
    expected = [ReasoningPart("Hm.", 7.0), TextPart("First."), CALLED, TOLD, TextPart("Warm.")]
    assert parts(f"{thought}\nFirst.\n{block}Warm.") == expected


def test_a_call_without_an_answer_and_one_that_gives_its_arguments_plainly() -> None:
    assert parts(call_block()) == [CALLED]
    assert parts('<details type="tool_calls" name="t" arguments="{&quot;a&quot;: 1}"></details>') == [
        ToolCallPart("", "t", '{"a": 1}')
    ]
    assert parts('<details type="tool_calls"></details>') == [ToolCallPart("", "tool", "{}")]


def test_code_that_ran_is_a_call_of_python() -> None:
    block = '<details type="code_interpreter" id="7" output="{&quot;stdout&quot;: &quot;4&quot;}">\n'
    assert parts(f"{block}{SUMMARY}\n```py\nprint(2 &lt; 4)\n```\n</details>") == [
        ToolCallPart("7", "python", "```py\nprint(2 < 4)\n```", content_type=""),
        ToolResultPart("7", "python", '{"stdout": "4"}'),
    ]


@pytest.mark.parametrize("fence", ["```", "````", "~~~"])
def test_code_about_such_blocks_stays_code(fence: str) -> None:
    text = f"Look:\n{fence}html\n{call_block()}\n{call_block()}{fence}\nThat."
    assert parts(text) == [TextPart(text)]
    assert parts(f"{text}\n{call_block()}End.") == [TextPart(text), CALLED, TextPart("End.")]
    result = f"{SUMMARY}\n{fence}json\n{{}}\n"  # code that doesn't end inside a block ends with it
    assert parts(f"{call_block('', result)}{call_block()}")[2:] == [CALLED]


def test_a_block_that_never_ends_stays_text() -> None:
    text = 'So <details type="reasoning">\n&gt; Hm.'
    assert parts(text) == [TextPart(text)]
    assert parts("<details><summary>More</summary>Words</details>") == [
        TextPart("<details><summary>More</summary>Words</details>")
    ]


def items_of_output() -> list[dict[str, Any]]:
    answer = [{"type": "input_text", "text": TOLD.text}, {"type": "input_image", "image_url": "data:"}]
    return [
        {
            "type": "reasoning",
            "id": "r",
            "summary": [{"type": "output_text", "text": " Hm. "}],
            "duration": 7,
        },
        {"type": "reasoning", "content": [{"text": "And."}], "started_at": 1.7e9, "ended_at": 1.7e9 + 2},
        {"type": "function_call", "call_id": "c1", "name": "weather", "arguments": CALL},
        {"type": "function_call_output", "call_id": "c1", "output": answer},
        {"type": "open_webui:code_interpreter", "id": "p", "code": "2 + 2", "output": {"stdout": "4"}},
        {"type": "message", "content": [{"type": "output_text", "text": "Warm."}]},
        {"type": "web_page"},
    ]


def test_items_of_newer_versions_are_the_parts() -> None:
    notes: list[str] = []
    assert list(parts_of({"output": items_of_output()}, "Warm.", notes)) == [
        ReasoningPart("Hm.", 7.0),
        ReasoningPart("And.", 2.0),
        CALLED,
        ToolResultPart("c1", "weather", f"{TOLD.text}\n\n[image]"),
        ToolCallPart("p", "python", "2 + 2", content_type=""),
        ToolResultPart("p", "python", '{"stdout": "4"}'),
        TextPart("Warm."),
    ]
    assert notes == ["pictures", "web_page"]


def test_a_text_beside_items_without_one_is_kept_once() -> None:
    output = items_of_output()[:1]
    block = '<details type="reasoning">\n&gt; Hm.\n</details>\n'
    assert parts(f"{block}Warm.", output=output) == [ReasoningPart("Hm.", 7.0), TextPart("Warm.")]
    plain = [{"type": "function_call_output", "call_id": "gone", "output": "21"}]
    assert parts("", output=plain) == [ToolResultPart("gone", "tool", "21")]
    assert parts("Warm.", output=[None, 3, {}]) == [TextPart("Warm.")]


def test_the_numbers_in_an_answer_have_their_sources() -> None:
    web = {
        "source": {"name": "search"},
        "document": ["a", "b", "c"],
        "metadata": [
            {"source": "https://a.org/x", "name": "A [x]"},
            {"source": "https://b.org"},
            {"source": "https://a.org/x"},
        ],
    }
    file = {"source": {"id": "f", "name": "notes\n.pdf"}, "document": ["d"], "metadata": []}
    lines = ["[1] [A \\[x\\]](<https://a.org/x>)", "[2] [https://b.org](<https://b.org>)", "[3] notes .pdf"]
    assert parts("Warm [1][3].", sources=[web, file, {}, None]) == [
        TextPart("Warm [1][3].\n\n" + "  \n".join(lines))
    ]
    assert parts("", citations=[file]) == [TextPart("[1] notes .pdf")]


def test_a_whole_chat_keeps_what_its_replies_are_made_of() -> None:
    value = samples.open_webui()
    value["chat"]["history"]["messages"]["m3"] |= {"output": items_of_output(), "content": "Warm."}
    reply = read_open_webui(value).messages[2]
    assert [type(part) for part in reply.parts][:3] == [ReasoningPart, ReasoningPart, ToolCallPart]
    assert reply.text == "Warm."


@pytest.mark.parametrize(
    "text",
    [
        '<details type="reasoning">' * 20_000,
        '<details type="reasoning"' * 20_000,
        "```\n" + '<details type="reasoning"></details>\n' * 20_000,
        '<details type="reasoning"></details>' * 20_000,
        "\n```" * 40_000 + '<details type="reasoning">',
    ],
)
def test_hostile_texts_take_no_longer_than_they_are_long(text: str) -> None:
    assert parts(text)
