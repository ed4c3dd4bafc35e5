"""Folders, logs, hardware, processes, files: the computer under the program."""
