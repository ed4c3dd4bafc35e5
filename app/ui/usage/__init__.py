"""What a chat has cost: totals, speed and context over its turns."""
