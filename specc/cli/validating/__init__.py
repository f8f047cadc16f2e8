"""`specc validate` over many files: what is asked of a run, how it is watched, and how it is stopped."""
