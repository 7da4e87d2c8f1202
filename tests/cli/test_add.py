"""`sayso add` and `sayso extract`, run as a person or a script would run them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "“The wall will hold,” said Ilsa Brandt, the water minister.\n\nThe cabinet met on Monday.\n"


def sayso(*args: str | Path, given: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sayso", *map(str, args)],
        input=given,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
        env={**os.environ, "COLUMNS": "100", **env},
    )


@pytest.fixture
def records(tmp_path: Path) -> Path:
    path = tmp_path / "records.jsonl"
    url = "https://ledger.example/wall"
    rows = [{"id": "a", "text": TEXT}, {"id": "b", "url": url, "text": TEXT}, {"id": "c", "url": url, "text": "No."}]
    path.write_text("".join(json.dumps(row) + "\n" for row in [*rows, {"id": "d"}]), encoding="utf-8")
    return path


def test_it_counts_at_the_end_and_reports_what_failed(records: Path, tmp_path: Path) -> None:
    archive, report = tmp_path / "news.sayso", tmp_path / "failed.jsonl"
    done = sayso("add", records, "--archive", archive, "--no-statements", "--report", report)
    assert (done.returncode, done.stdout) == (4, "2 added, 1 new version, 0 already there, 1 failed\n")
    assert "line 4" in done.stderr
    assert json.loads(report.read_text())["record"] == "line 4"
    again = sayso("add", records, "--no-statements", SAYSO_ARCHIVE=str(archive))
    assert again.stdout == "0 added, 0 new versions, 3 already there, 1 failed\n"


def test_statements_at_once_or_later(tmp_path: Path) -> None:
    archive = tmp_path / "news.sayso"
    assert sayso("add", "-", "--archive", archive, "--rules-only", given=TEXT).returncode == 0
    none = sayso("extract", "--archive", archive)
    assert (none.returncode, none.stdout) == (0, "0 articles, 0 statements, 0 failed\n")
    sayso("add", "-", "--archive", archive, "--no-statements", given=TEXT + "Later.\n")
    done = sayso("extract", "--archive", archive, "--rules-only")
    assert (done.returncode, done.stdout) == (0, "1 articles, 1 statements, 0 failed\n")


def test_lines_tell_of_each_record(records: Path, tmp_path: Path) -> None:
    done = sayso("add", records, "--archive", tmp_path / "n.sayso", "--no-statements", "--format", "jsonl")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(each["outcome"], each["ref"], each["article"]) for each in told] == [
        ("added", "a", 1),
        ("added", "b", 2),
        ("version", "c", 3),
        ("failed", None, None),
    ]
    assert told[3]["failure"]["record"] == "line 4"


def test_json_is_the_count(records: Path, tmp_path: Path) -> None:
    done = sayso("add", records, "--archive", tmp_path / "n.sayso", "--no-statements", "--format", "json")
    assert json.loads(done.stdout) == {"added": 2, "versions": 1, "there": 0, "failed": 1}


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("add", "--archive", "n.sayso"), 2, "Give a file"),
        (("add", "story.txt"), 2, "--archive"),
        (("add", "missing.html", "--archive", "n.sayso"), 3, "no such file"),
        (("add", "story.txt", "--archive", "story.txt"), 2, "belongs to the inputs"),
        (("add", "story.txt", "--archive", "none/n.sayso"), 2, "no such folder"),
        (("add", "story.txt", "--archive", "other.txt"), 3, "no archive"),
        (("extract", "--archive", "n.sayso"), 3, "make one: sayso add"),
    ],
)
def test_wrong_calls_say_what_to_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...], code: int, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "other.txt").write_text("a file of ours that must stay as it is " * 20, encoding="utf-8")
    done = sayso(*args)
    assert done.returncode == code
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "other.txt").read_text(encoding="utf-8").startswith("a file of ours")
