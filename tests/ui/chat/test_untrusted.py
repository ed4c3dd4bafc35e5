"""What a model writes is untrusted: nothing is loaded, nothing is opened, nothing takes for ever."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from app.ui.chat.code_block import CodeBlock
from app.ui.chat.markdown import TextSegment, deep, host_of, parse, safe_link
from app.ui.chat.markdown_view import MarkdownView
from app.ui.chat.render import to_html, to_plain
from app.ui.chat.splitter import Splitter
from app.ui.chat.text_block import TextBlock
from app.ui.widgets.rich import RichText

HOSTILE = [
    "![x](data:image/png;base64,iVBORw0KGgo=)",
    "![x](file://evil/share/x.png)",
    "![x](//evil/share/x.png)",
    "![x](\\\\evil\\share\\x.png)",
    "![x](http://127.0.0.1:1/x.png)",
    "[![x](http://evil/x.png)](https://example.org)",
    "![x][1]\n\n[1]: file:///etc/passwd",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](vbscript:x)",
    "[x](ms-msdt:/id)",
    "[x](vscode://file/etc)",
    "[x](file:///etc/passwd)",
    "[x](file://evil/share)",
    "[x](//evil/share)",
    "[x](\\\\evil\\share)",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](note:1)",
    "[x](formula:1)",
    "[x](x.html)",
    "[x](#top)",
    "<javascript:alert(1)>",
    "<file:///etc/passwd>",
    "<smb://evil/share>",
    "javascript:alert(1)",
    "<a href='javascript:alert(1)'>x</a>",
    "<img src=file:///etc/passwd>",
    "<script>alert(1)</script>",
    "<style>*{background:url(http://evil/)}</style>",
    "<body background=file:///etc/passwd>",
    "<iframe src=http://evil></iframe>",
    "[^1]\n\n[^1]: ![x](file:///etc/passwd) [y](javascript:alert(1)) <img src=http://evil/>",
    "[^<img src=x>]: y",
    "| ![x](file:///etc/passwd) |\n|---|\n| [x](javascript:alert(1)) |",
    "$\\href{javascript:alert(1)}{x}$",
    "- [x](javascript:alert(1)) ![x](//evil/x.png)",
    "> ![x](file:///etc/passwd)",
]


def links(view: MarkdownView) -> set[str]:
    """The schemes of everything that can be clicked."""
    found: set[str] = set()
    for text in view.findChildren(RichText):
        block = text.document().begin()
        while block.isValid():
            place = block.begin()
            while not place.atEnd():
                style = place.fragment().charFormat()
                if style.isAnchor() and style.anchorHref():
                    found.add(QUrl(style.anchorHref()).scheme())
                place += 1
            block = block.next()
    return found


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_is_loaded_and_nothing_odd_can_be_clicked(
    markdown: MarkdownView, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    asked: list[str] = []
    real = TextBlock.loadResource

    def watch(self: TextBlock, kind: int, name: QUrl | str) -> object:
        asked.append(str(name))
        found = real(self, kind, name)
        assert found is None
        return found

    monkeypatch.setattr(TextBlock, "loadResource", watch)
    markdown.add(text + "\n")
    markdown.finish()
    markdown.resize(700, markdown.height_for(700))
    markdown.show()
    markdown.grab()
    assert asked == []  # there is no picture that anything could be asked for
    assert links(markdown) <= {"https", "http", "mailto", "note"}
    for block in markdown.findChildren(TextBlock):
        assert "\ufffc" not in block.document().toRawText()
        kind = QTextDocument.ResourceType.ImageResource.value
        assert block.loadResource(kind, QUrl("file:///etc/passwd")) is None
    html = to_html(text)
    assert "<img" not in html
    assert "<script" not in html
    assert "<iframe" not in html
    assert not any(f'href="{scheme}' in html for scheme in ("java", "file", "data", "vb", "ms", "note", "/"))


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///x",
        "file://host/x",
        "//host/x",
        "\\\\host\\x",
        "data:text/html,x",
        "http:",
        "https:///x",
        "note:1",
        "",
        "http://[::1",
    ],
)
def test_only_addresses_of_the_web_and_mail_are_links(address: str) -> None:
    assert safe_link(address) == ""


def test_a_link_says_where_it_leads(markdown: MarkdownView) -> None:
    markdown.add(
        "[google.com](https://evil.example/login) [evil.example](https://evil.example) "
        "[pay](https://p\u0430ypal.com/x) https://example.org/a\n"
    )
    markdown.finish()
    (block,) = markdown.items
    assert isinstance(block, TextBlock)
    text = block.toPlainText().replace("\u00a0", " ")
    assert "google.com (evil.example)" in text
    assert "evil.example pay" in text  # its words say it already
    assert "pay (xn--pypal-4ve.com)" in text  # a Cyrillic letter can't pass for a Latin one
    assert text.endswith("https://example.org/a")
    assert host_of("mailto:me@example.org") == "example.org"


@pytest.mark.parametrize(
    ("link", "host"),
    [
        ("[paypal.com/signin](https://paypal.co/x)", "paypal.co"),
        ("[github.com](https://github.co)", "github.co"),
        ("[https://accounts.google.com](https://accounts.google.co)", "accounts.google.co"),
        ("[github.com](https://hub.co)", "hub.co"),
        ("[github.co of github.com](https://github.co)", "github.co"),
        ("[paypal.com@github.co](https://github.co)", "github.co"),
        ("[github.co\u2067/moc.](https://github.co)", "github.co"),
        ("[\u0261ithub.co](https://xn--ithub-qmc.co)", "xn--ithub-qmc.co"),
        ("[github.co![.uk](x)](https://github.co)", "github.co"),
        ("[$paypal.com$github.co](https://github.co)", "github.co"),
        ("[github.co.uk](mailto:me@github.co)", "github.co"),
        ("[bank.com/me@github.co](mailto:me@github.co)", "github.co"),
    ],
)
def test_words_that_look_like_another_host_hide_none(markdown: MarkdownView, link: str, host: str) -> None:
    markdown.add(link + "\n")
    markdown.finish()
    (block,) = markdown.items
    assert isinstance(block, TextBlock)
    assert f" ({host})" in block.toPlainText().replace("\u00a0", " ")


@pytest.mark.parametrize(
    "link",
    [
        "https://github.co/x",
        "www.github.co",
        "me@github.co",
        "[github.co](https://github.co/x)",
        "[GitHub.co/y](https://github.co/x)",
        "[http://github.co:443](https://github.co/x)",
        "[**github.co**](https://github.co)",
        "[`github.co`](https://github.co)",
    ],
)
def test_words_that_say_the_host_need_it_no_second_time(markdown: MarkdownView, link: str) -> None:
    markdown.add(link + "\n")
    markdown.finish()
    (block,) = markdown.items
    assert isinstance(block, TextBlock)
    assert "(" not in block.toPlainText()


def test_words_are_not_turned_around(markdown: MarkdownView) -> None:
    markdown.add("safe \u202egpj.exe\u202c `\u202ecode` [a\u202eb](https://example.org)\n")
    markdown.finish()
    (block,) = markdown.items
    assert isinstance(block, TextBlock)
    text = block.toPlainText()
    assert "\u202e" not in text
    assert "\\u202ecode" in text


@pytest.mark.parametrize(
    "text",
    [
        "> " * 5000 + "deep",
        "- " * 5000 + "deep",
        "\n".join("  " * depth + "- item" for depth in range(1500)),
        "\n".join(">" * depth + " quote" for depth in range(1, 1500)),
        "[" * 20_000,
        "[a](" * 5000,
        "*a **b " * 5000,
        "`" * 20_001,
        "![" * 5000,
        "<" * 20_000,
        "$" * 10_001,
        "|" * 5000 + "\n" + "|---" * 2000 + "|\n",
        "| a |\n|---|\n" + "| b |\n" * 3000,
        "x" * 1_000_000,
        "word " * 200_000,
        "[^1]: " * 3000,
        "http://" * 5000,
        "a@b." * 5000,
        "```\n" + "x" * 1_000_000,
        "```python\n" + "x = 1\n" * 20_000,
    ],
    ids=range(20),
)
@pytest.mark.timeout(60)
def test_hostile_sizes_end(markdown: MarkdownView, qtbot: QtBot, text: str) -> None:
    for start in range(0, len(text), max(1, len(text) // 20)):
        markdown.add(text[start : start + max(1, len(text) // 20)])
    markdown.finish()
    qtbot.waitUntil(lambda: markdown.settled, timeout=50_000)
    assert markdown.height_for(700) > 0
    assert to_plain(text[:5000]) is not None


def test_an_endless_line_of_code_is_shown_in_part_and_copied_whole(markdown: MarkdownView) -> None:
    code = "x" * 1_000_000
    markdown.add(f"```\n{code}\n```\n")
    markdown.finish()
    (block,) = markdown.items
    assert isinstance(block, CodeBlock)
    assert block.code == code
    assert block.findChildren(RichText)[0].document().characterCount() < 10_000


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[a](https://b.c) " * 500, False),
        ("a[i] = b[c[d[0]]]; " * 200, False),
        ("[" * 60, False),
        ("[" * 61, True),
        ("![" * 2000, True),
        ("[a " * 100 + "]" * 100, True),
        ("]" * 100 + "[a]" * 100, False),
    ],
)
def test_no_link_is_looked_for_in_a_flood_of_brackets(text: str, found: bool) -> None:
    assert deep(text) is found
    splitter = Splitter()
    splitter.feed(text + " *so*\n")
    splitter.finish()
    tokens = [
        child
        for chunk in splitter.take()
        for segment in parse(chunk)
        if isinstance(segment, TextSegment)
        for token in segment.tokens
        for child in token.children or ()
    ]
    kinds = {child.type for child in tokens}
    assert "em_open" in kinds
    assert ("link_open" in kinds) is (not found and "](" in text)
    if found:
        assert "".join(child.content for child in tokens) == text + " so"
