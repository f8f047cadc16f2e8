"""FITS: what cards, columns and pixels can hold."""
