"""Opinions about a spec that is right: each lint is a file with one function, and one line in `linting.LINTS`."""
