"""Exporting and importing chats: what the user sees of it."""
