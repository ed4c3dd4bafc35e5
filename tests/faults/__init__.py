"""Faults against the real program: each ends with nothing lost, the app usable, the user told."""
