"""The pages about several products: of a spec, of a suite, of all specs."""
