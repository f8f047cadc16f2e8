"""Drawings of the pages: SVG made while they are built, that follows the colours of the page and loads nothing."""
