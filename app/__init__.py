"""Alcove: private, offline chat with OpenAI's open-weight models gpt-oss-20b and gpt-oss-120b."""

VERSION = "0.1.0"
