"""Links whose source is named only after them, as answers with a list of sources at their end have them."""

from __future__ import annotations

from app.ui.chat.markdown_view import MarkdownView
from app.ui.widgets.rich import RichText


def text_of(view: MarkdownView) -> str:
    block = view.items[0]
    assert isinstance(block, RichText)
    return block.toPlainText()


def test_links_to_a_source_named_after_them_lead_to_it_at_the_end(markdown: MarkdownView) -> None:
    for piece in ("See [the docs][1].\n\nMore words.\n\n", "[1]: https://exam", "ple.com/a\n"):
        markdown.add(piece)
    assert "[the docs][1]" in text_of(markdown)
    markdown.finish()
    assert text_of(markdown).replace("\u00a0", " ").startswith("See the docs (example.com).")
    assert "[1]: https://example.com/a" in text_of(markdown)
