"""Formulas: TeX to SVG, in a confined child process of our own where a window would wait for it."""
