"""The pages while somebody writes the spec: built anew on each save, and shown again by the browser that looks at them.

Takes specs as a person names them; serves to this machine alone. Starlette, uvicorn and watchfiles do what servers do,
and come with the extra `serve`.
"""
