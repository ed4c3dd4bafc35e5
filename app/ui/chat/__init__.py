"""The conversation: bubbles, reasoning, tool cards, Markdown, errors."""
