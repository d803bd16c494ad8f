"""`python -m netplanner`."""

import sys

from netplanner.cli import main

sys.exit(main())
