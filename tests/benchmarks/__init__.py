"""Measurements, each as a ratio to a yardstick of the same run; `make bench`."""
