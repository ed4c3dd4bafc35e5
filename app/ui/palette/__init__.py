"""The box for searching everything and for every command."""
