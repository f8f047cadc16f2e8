"""Repairs that are safe: a file is judged, mended card by card in memory, judged again, and only then written.

Takes a FITS file and the rules that it is judged by; gives the mended file as pieces of the old one with new cards
between, and what was changed and why. Data are never touched, nor is the meaning of any card; README.md says which
rules have a repair and why others have none. `mending` is the line of it as code, `table` the list of repairs.
"""
