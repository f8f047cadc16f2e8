"""What text tables can hold."""
