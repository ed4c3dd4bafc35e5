"""The steps of `packaging/dev.py`; standard library only."""
