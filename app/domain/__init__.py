"""What the program talks about: frozen values, errors and ports; standard library only."""
