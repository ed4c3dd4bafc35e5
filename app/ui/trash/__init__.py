"""What was deleted, to bring back or remove for good."""
