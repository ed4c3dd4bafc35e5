"""Chats written for other programs and read from them."""
