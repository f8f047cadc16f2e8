"""Drawings of pages, made at build time as SVG that stands in the page."""
