"""A run killed at any moment loses nothing that it told to be safe (the long way: python -m benchmarks.kills)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks import kills

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_killed_runs_lose_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kills.kill(tmp_path, 2, 60, "--no-statements") == 0
    assert capsys.readouterr().out.startswith("2 kills (")
