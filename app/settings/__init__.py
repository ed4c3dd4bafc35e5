"""Typed settings and the file they live in."""
