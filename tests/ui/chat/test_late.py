"""Links whose source is named only after them, as answers with a list of sources at their end have them."""

from __future__ import annotations

from app.ui.chat.markdown_view import MarkdownView


def test_links_to_a_source_named_after_them_lead_to_it_at_the_end(markdown: MarkdownView) -> None:
    for piece in ("See [the docs][1].\n\nMore words.\n\n", "[1]: https://exam", "ple.com/a\n"):
        markdown.add(piece)
    assert "[the docs][1]" in markdown.items[0].toPlainText()
    markdown.finish()
    (block,) = markdown.items
    assert block.toPlainText().replace("\u00a0", " ").startswith("See the docs (example.com).")
    assert "[1]: https://example.com/a" in block.toPlainText()
