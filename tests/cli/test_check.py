"""`sayso check`, `sayso pack` and `sayso unpack`, run as a person or a script would run them."""

from __future__ import annotations

import json
import shutil
import sqlite3
from typing import TYPE_CHECKING

import pytest

from sayso.cli import run

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "“The wall will hold,” said Ilsa Brandt, the water minister.\n\nThe cabinet met on Monday.\n"


@pytest.fixture
def news(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    source = tmp_path / "a.jsonl"
    source.write_text("".join(json.dumps({"id": str(n), "text": f"{TEXT}{n}\n"}) + "\n" for n in range(3)))
    archive = tmp_path / "news.sayso"
    assert run(["add", str(source), "--archive", str(archive), "--rules-only", "--jobs", "1"]) == 0
    capsys.readouterr()
    return archive


def spoil(archive: Path) -> None:
    with sqlite3.connect(archive) as connection:
        connection.execute("DROP TRIGGER captures_are_not_changed")
        connection.execute("UPDATE captures SET size = 1 WHERE id = 2")
    connection.close()


def test_a_sound_archive_lists_nothing(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--archive", str(news)]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "3 pass, 0 fail, 0 with nothing to check\n"


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv"])
def test_what_fails_is_listed(news: Path, capsys: pytest.CaptureFixture[str], form: str) -> None:
    spoil(news)
    assert run(["check", "--archive", str(news), "--format", form]) == 1
    told = capsys.readouterr()
    assert "1 were received" in told.out
    assert told.err.endswith("2 pass, 1 fail, 0 with nothing to check\n")
    if form in ("json", "jsonl"):
        found = json.loads(told.out)
        (one,) = found if form == "json" else [found]
        assert (one["verdict"], one["capture"]) == ("fail", 2)


def test_all_are_listed_where_all_are_wanted(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--archive", str(news), "--all", "--format", "jsonl"]) == 0
    assert [json.loads(line)["verdict"] for line in capsys.readouterr().out.splitlines()] == ["pass"] * 3


def test_there_and_back(news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second, copy = tmp_path / "one.zip", tmp_path / "two.zip", tmp_path / "copy.sayso"
    assert run(["pack", str(first), "--archive", str(news)]) == 0
    assert capsys.readouterr().out.startswith("3 articles, 3 captures, manifest sha256 ")
    assert run(["unpack", str(first), "--archive", str(copy)]) == 0
    assert capsys.readouterr().out == "3 added, 0 new versions, 0 already there\n"
    assert run(["pack", str(second), "--archive", str(copy)]) == 0
    assert first.read_bytes() == second.read_bytes()
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (["pack", "p.zip"], 3, "no article fits"),
        (["pack", "news.sayso"], 2, "overwrite the archive"),
        (["pack", "none/p.zip"], 2, "can't be written"),
        (["pack", "p.zip", "--timestamp", "http://127.0.0.1:9/"], 3, "--allow-private"),
        (["unpack", "none.zip"], 2, "no such file"),
        (["unpack", "a.jsonl"], 3, "no pack"),
    ],
)
def test_wrong_calls_say_what_to_type(  # what a case is made of
    news: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    args: list[str],
    code: int,
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    nothing = ["--from", "2030-01-01"] if words == "no article fits" else []
    assert run([*args, "--archive", str(news), *nothing]) == code
    assert words in capsys.readouterr().err
    assert not (tmp_path / "p.zip").exists()
    shutil.rmtree(tmp_path / "none", ignore_errors=True)
