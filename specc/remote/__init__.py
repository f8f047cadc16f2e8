"""Files that lie elsewhere: in S3, in Google's storage, behind a web server.

fsspec fetches; this part says what and when.

[README.md](README.md) tells what is transferred, what is tried again, and how credentials are given.
"""

from specc.remote.addresses import is_address
from specc.remote.listing import remote_files
from specc.remote.opening import distant

__all__ = ["distant", "is_address", "remote_files"]
