"""`python -m presseschau`."""

import sys

from presseschau.cli import main

sys.exit(main())
