"""The control tokens of harmony by name (openai/harmony format.md, "Special Tokens")."""

from __future__ import annotations

START = "<|start|>"
MESSAGE = "<|message|>"
CHANNEL = "<|channel|>"
CONSTRAIN = "<|constrain|>"
END = "<|end|>"
RETURN = "<|return|>"
CALL = "<|call|>"
END_OF_TEXT = "<|endoftext|>"

STOP_TOKENS = (RETURN, CALL, END_OF_TEXT)
MESSAGE_ENDS = frozenset((END, RETURN, CALL, END_OF_TEXT))

FUNCTIONS = "functions"
