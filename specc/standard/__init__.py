"""The rules of the FITS Standard as people read them: a page a rule, and what is not judged and why.

The rules themselves are in `runtime/fits/standard`, because generated validators carry them away.
"""
