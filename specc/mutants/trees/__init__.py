"""Trees of JSON, YAML and ASDF, in files of their own or inside others, changed raw: nodes, arrays, blocks."""
