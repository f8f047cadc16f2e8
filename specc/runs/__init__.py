"""Runs over many files: which files, judged by whom, in which order, and what is kept of them.

[README.md](README.md) tells how runs work and what they promise.
"""
