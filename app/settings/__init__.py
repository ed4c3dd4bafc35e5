"""Typed settings, the file they live in, and secrets."""
