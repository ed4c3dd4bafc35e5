"""`alcove --self-test`: what an installation is checked with; it touches nothing of the user's."""
