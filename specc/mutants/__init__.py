"""Wrong files that prove rules: examples that are broken in one place, so that one rule bites and no other.

Takes a Plan and examples that conform; gives mutants, and for each rule without one the reason (`hunting`).
"""
