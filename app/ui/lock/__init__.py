"""The page of a locked window, and where a passphrase is set."""
