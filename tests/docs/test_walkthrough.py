"""The walk-through does what it shows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_command_of_the_walkthrough_prints_what_is_shown() -> None:
    command = [sys.executable, "docs/walk.py"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    page = (ROOT / "docs" / "walkthrough.md").read_text(encoding="utf-8")
    assert page.count("$ sayso ") >= 5
