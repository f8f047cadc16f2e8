"""The resolved model: names, types, units and expressions settled."""
