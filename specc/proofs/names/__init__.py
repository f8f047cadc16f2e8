"""Names of files as languages: what templates of names say of all names at once, proved or refuted by an example.

`characters` and `automata` make a graph of a template, `searches` looks for a name in it, `fields` knows what a field
may have to hold, and `telling` says what was found. Every search is bounded by a count of steps, so that no pattern
takes for ever; a proof that was given up is said to be.
"""
