"""Model files: reading, catalogue, download, the shelf on disk."""
