"""What a model needs and what the computer has; pure."""
