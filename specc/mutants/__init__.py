"""Wrong files that prove rules: examples that are broken in one place, so that one rule bites and no other."""
