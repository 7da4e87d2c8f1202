from __future__ import annotations

import sys
from pathlib import Path

# The programs of training/ are run as scripts and import each other by bare names.
sys.path.append(str(Path(__file__).parents[2] / "training"))
