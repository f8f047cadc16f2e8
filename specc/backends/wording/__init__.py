"""What the model says, in the words of people: for pages, for docstrings, for dictionaries.

Takes pieces of the model and gives text, or `Markup` that is safe. Knows nothing of pages or of code.
"""
