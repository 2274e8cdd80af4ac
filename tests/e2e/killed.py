"""`weft run` that kills itself (kill -9) at one exact point.

KILL_AT=point:n is the n-th time that the point is passed (tests/faults/breaks.py).
"""

import sys

from bot.cli.main import main
from tests.faults import breaks

breaks.install()
sys.argv = ["weft", "run"]
main()
