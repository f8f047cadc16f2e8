"""The index of the search: what can be found on the pages, and the scripts that bring it to a browser."""
