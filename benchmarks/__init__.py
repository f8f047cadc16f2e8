"""How fast specc is, beside what people use today, and whether it says the same of the FITS Standard."""
