"""Mistakes in specs: their record, the table of codes, how they look, the nearest right name, a page for each code."""
