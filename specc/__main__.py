"""`python -m specc`: the command line, the same as the script `specc`."""

import sys

from specc.cli import main

if __name__ == "__main__":
    sys.exit(main())
