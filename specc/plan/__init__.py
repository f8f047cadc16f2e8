"""What is checked, in which order and under which id, before anyone says how."""
