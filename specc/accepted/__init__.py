"""Findings that somebody accepts: read from a file of YAML that is itself checked, and counted for no verdict.

Takes the texts of such files and reports one after the other; gives the same reports, in which what is accepted
says so, and at the end what of the files did nothing. `README.md` beside this module is the description for people.
"""
