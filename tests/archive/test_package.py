"""What lies in the folder of this stage is what a clone gets."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_no_source_file_is_ignored_by_git() -> None:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("this is no clone")
    command = [git, "ls-files", "--others", "--ignored", "--exclude-standard", "src/sayso/archive"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    ignored = [name for name in listed if "__pycache__" not in name]
    hint = "these files exist here alone; see .gitignore and .git/info/exclude, and add them with git add --force"
    assert not ignored, hint
