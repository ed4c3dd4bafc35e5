"""Formulas: the Markdown that they stand in, and TeX to SVG by a confined child where a window would wait."""
