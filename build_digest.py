"""Build the digest: articles in, pages and data out. `python build_digest.py --help` says more."""

import sys

from presseschau.cli import main

if __name__ == "__main__":
    sys.exit(main())
