"""Recommendations that a spec can break: each is a function, or a row of a table, by its code.

`diagnostics/recommended` has the codes with their levels and sources; `registered` brings codes and functions together,
`judging` asks those whose body of practice a policy follows. What a function gives is surely broken: it says nothing
where a file may well do what is recommended although the spec is silent about it, unless silence is what is broken.
"""
