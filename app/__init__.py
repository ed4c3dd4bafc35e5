"""Alcove: private, offline chat with gpt-oss."""
