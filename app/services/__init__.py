"""QObjects that hold the state of the program; QtCore only."""
