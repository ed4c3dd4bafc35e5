"""One turn: render, generate, parse, run tools, again; through ports only."""
