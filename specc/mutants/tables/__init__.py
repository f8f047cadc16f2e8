"""Text tables changed raw: cells, names and headers."""
