"""`sayso review`: seen and said on the command line, and seen again in who and quotes."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest

from sayso.cli import run
from tests.archive.newsroom import filled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Typed = tuple[int, str, str]
SAID = ("--statement", "s39", "--field", "speaker.name", "--value", "Ilsa Brandt")


@pytest.fixture
def sayso(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Typed]:
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("SAYSO_ARCHIVE", str(filled(tmp_path / "news.sayso")))

    def typed(*args: str) -> Typed:
        code = run(args)
        captured = capfd.readouterr()
        return code, captured.out, captured.err

    return typed


def test_a_correction_is_entered_and_shown_beside_what_was_derived(sayso: Callable[..., Typed]) -> None:
    code, out, err = sayso("review", "otv", *SAID, "--who", "Lena Oster", "--why", "it is she")
    assert (code, err) == (0, "")
    assert "Brandt, Ms" in out
    one_line = " ".join(out.split())
    assert "correction: statement.speaker.name is “Ilsa Brandt”, not “Brandt” (Lena Oster," in one_line
    for command in (("who", "Brandt"), ("quotes", "never once tested since the great flood")):
        assert "correction:" in sayso(*command)[1]
        lines = list(csv.DictReader(io.StringIO(sayso(*command, "-f", "csv")[1], newline="")))
        assert [line["ref"] for line in lines if "“Ilsa Brandt”, not “Brandt”" in line["corrections"]] == ["otv"]


def test_programs_get_who_said_what_and_when(sayso: Callable[..., Typed]) -> None:
    sayso("review", "otv", "--field", "published.value", "--value", "2026-03-17", "--who", "desk")
    shown = json.loads(sayso("review", "otv", "--statement", "s97", "--wrong", "--who", "desk", "-f", "json")[1])
    assert (shown["ref"], shown["extracted"], shown["loose"]) == ("otv", True, [])
    (story,) = shown["corrections"]
    assert (story["field"], story["before"], story["after"]) == ("article.published.value", "2026-03-15", "2026-03-17")
    (wrong,) = [each for record in shown["statements"] for each in record["corrections"]]
    assert (wrong["field"], wrong["after"], wrong["who"], wrong["why"]) == ("statement", None, "desk", "")
    assert wrong["at"].endswith("Z")
    (said,) = [
        each for each in json.loads(sayso("who", "Brandt", "-f", "json")[1])["statements"] if each["corrections"]
    ]
    assert (said["statement"], said["corrections"]) == ("s97", [wrong])
    assert "is no statement (desk, " in sayso("review", "otv")[1]


def test_looking_changes_nothing(sayso: Callable[..., Typed]) -> None:
    first = sayso("review", "https://news.example/otv", "-f", "jsonl")
    assert first == sayso("review", "otv", "-f", "jsonl")
    assert [json.loads(line)["corrections"] for line in first[1].splitlines()] == [[], [], []]


@pytest.mark.parametrize(
    ("args", "told"),
    [
        ((), "STORY"),
        (("nothing",), "holds no story"),
        (("otv", *SAID), "--who NAME"),
        (("otv", "--field", "title", "--who", "me"), "give one of --value"),
        (("otv", *SAID, "--nothing", "--who", "me"), "give one of --value"),
        (("otv", "--wrong", "--who", "me"), "give --statement ID"),
        (("otv", *SAID[:4], "--wrong", "--who", "me"), "no --field"),
        (("otv", "--value", "x", "--who", "me"), "give --field NAME"),
        (("otv", "--statement", "s1", *SAID[2:], "--who", "me"), "no statement 's1'"),
        (("otv", "--statement", "s39", "--field", "stance", "--value", "angry", "--who", "me"), "can't be 'angry'"),
        (("otv", "--who", "me"), "give one of --value"),
    ],
)
def test_what_is_not_said_whole_is_a_usage_error(sayso: Callable[..., Typed], args: tuple[str, ...], told: str) -> None:
    code, out, err = sayso("review", *args)
    assert (code, out) == (2, "")
    assert told in err
    assert "Traceback" not in err
