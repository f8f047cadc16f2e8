"""What a tree can hold: JSON, YAML, ASDF, and the header of ECSV."""
