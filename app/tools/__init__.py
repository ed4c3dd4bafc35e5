"""The model's own tools, run on this computer."""
