"""Examples: files that conform, invented from a spec alone.

What a file holds is drawn as `Contents` (one module a family of formats), becomes the generated class, is written by
it, and is judged by the generated validator, whose findings guide the next attempt. Takes a `Plan`, never a path.
"""
