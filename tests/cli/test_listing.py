"""The commands that list what an archive holds, as a person or a script types them."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, NamedTuple

import pytest

from sayso.cli import run
from tests.archive.newsroom import STORIES, filled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ASKED = "The gates were never once tested since the great flood"


class Done(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return filled(tmp_path_factory.mktemp("cli") / "news.sayso")


@pytest.fixture
def sayso(
    archive: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Done]:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("SAYSO_ARCHIVE", str(archive))

    def typed(*args: str) -> Done:
        code = run(args)
        captured = capfdbinary.readouterr()
        return Done(code, captured.out.decode(), captured.err.decode())

    return typed


def test_a_table_shows_the_words_where_they_stand(sayso: Callable[..., Done]) -> None:
    done = sayso("search", "dam")
    assert (done.code, done.err) == (0, "")
    assert "Engineers at the *dam* claimed" in done.out
    assert done.out.index("KESTREL News") < done.out.index("OTV")
    assert "\x1b" not in done.out


@pytest.mark.parametrize("command", [("search", "gates"), ("quotes", ASKED), ("who", "Brandt")])
def test_every_format_holds_the_same_results(sayso: Callable[..., Done], command: tuple[str, ...]) -> None:
    name = {"search": "results", "quotes": "forms", "who": "statements"}[command[0]]
    whole = json.loads(sayso(*command, "-f", "json").out)[name]
    lines = [json.loads(line) for line in sayso(*command, "-f", "jsonl").out.splitlines()]
    rows = list(csv.DictReader(io.StringIO(sayso(*command, "-f", "csv").out, newline="")))
    assert whole == lines
    used = [use for form in whole for use in form["uses"]] if command[0] == "quotes" else whole
    assert [row["ref"] for row in rows] == [each["ref"] for each in used]


def test_spans_are_exactly_the_text(sayso: Callable[..., Done]) -> None:
    for hit in json.loads(sayso("search", "gates", "-f", "json").out)["results"]:
        text = STORIES[hit["ref"]]
        for snippet in hit["snippets"]:
            assert text[snippet["start"] : snippet["end"]] == snippet["text"]
            for mark in snippet["hits"]:
                assert text[mark["start"] : mark["end"]] == mark["text"]
    for form in json.loads(sayso("quotes", ASKED, "-f", "json").out)["forms"]:
        for use in form["uses"]:
            for name in ("quotation", "match"):
                span = use[name]
                assert STORIES[use["ref"]][span["start"] : span["end"]] == span["text"]


def test_quotes_tells_forms_their_differences_and_the_earliest(sayso: Callable[..., Done]) -> None:
    done = sayso("quotes", ASKED)
    assert "earliest in this archive: KESTREL News, 2026-03-16" in done.out
    assert "without “once”" in done.out
    assert "a part of the words asked for" in done.out
    assert "original" not in done.out


def test_who_numbers_namesakes_and_says_why(sayso: Callable[..., Done]) -> None:
    done = sayso("who", "Brandt")
    assert "a baker from Tarn" in done.out
    assert "same full name, and the role “minister, water”" in done.out
    assert "“Brandt” in 1 article: surname alone" in done.out


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        (("search", "gates", "--outlet", "courier"), ["gates"]),
        (("search", "--outlet", "courier"), ["gates"]),
        (("search", "gates", "--from", "2026-03-15", "--to", "2026-03-15"), ["otv"]),
        (("search", "--language", "de"), ["wehr"]),
        (("who", "Brandt", "--outlet", "OTV"), ["otv", "otv"]),
        (("who", "Brandt", "--relayed"), []),
        (("who", "Brandt", "--limit", "1", "--offset", "1"), ["gates"]),
        (("search", "the", "--limit", "1", "--offset", "50"), []),
    ],
)
def test_options_narrow_and_page(sayso: Callable[..., Done], args: tuple[str, ...], expected: list[str]) -> None:
    assert [json.loads(line)["ref"] for line in sayso(*args, "-f", "jsonl").out.splitlines()] == expected


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("search",), "no word"),
        (("search", '"dam'), "not closed"),
        (("search", "*"), "no letter"),
        (("search", "x" * 1_000_000), "the limit is"),
        (("search", "(" * 5000), "the limit is"),
        (("search", "dam outlet:x", "--outlet", "y"), "given twice"),
        (("search", "dam", "--from", "yesterday"), "no date"),
        (("search", "dam", "--format", "xml"), "xml"),
        (("search", "dam", "--limit", "0"), "limit"),
        (("quotes", ""), "no word"),
        (("quotes", "a " * 500_000), "the limit is"),
        (("who", ""), "no name"),
        (("who", "Brandt", "--first-hand", "--relayed"), "exclude"),
        (("who", "Brandt", "--stance", "angry"), "angry"),
    ],
)
def test_a_wrong_call_is_a_usage_error_on_stderr(sayso: Callable[..., Done], args: tuple[str, ...], told: str) -> None:
    done = sayso(*args)
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("search", "zzzz"), "nothing was found"),
        (("quotes", "zzzz"), "nobody in this archive quotes these words"),
        (("who", "Zzzz"), "nobody of that name"),
        (("who", "Brandt", "--stance", "denies"), "nothing of that kind"),
        (("search", "the", "--limit", "1"), "go on with --offset 1"),
        (("search", "the", "--offset", "50"), "there are only"),
    ],
)
def test_what_to_know_beside_the_results_goes_to_stderr(
    sayso: Callable[..., Done], args: tuple[str, ...], told: str
) -> None:
    done = sayso(*args)
    assert done.code == 0
    assert told in done.err


def test_results_go_to_a_file_and_never_over_the_archive(
    sayso: Callable[..., Done], archive: Path, tmp_path: Path
) -> None:
    target = tmp_path / "found.csv"
    assert sayso("search", "dam", "-f", "csv", "-o", str(target)) == (0, "", "")
    assert target.read_text(encoding="utf-8").startswith("ref,article,")
    assert sayso("search", "dam", "-o", str(archive)).code == 2


def test_no_archive_says_how_to_make_one(sayso: Callable[..., Done], tmp_path: Path) -> None:
    for command in (("search", "x"), ("quotes", "x"), ("who", "x"), ("reindex",)):
        done = sayso(*command, "--archive", str(tmp_path / "none.sayso"))
        assert done.code == 3
        assert "sayso add" in done.err


def test_reindex_counts_what_it_did(sayso: Callable[..., Done], tmp_path: Path) -> None:
    path = str(filled(tmp_path / "again.sayso"))
    assert sayso("reindex", "--archive", path).out == "0 articles, 0 failed\n"
    assert sayso("reindex", "--all", "--archive", path).out == "6 articles, 0 failed\n"
    assert "KESTREL" in sayso("search", "dam", "--archive", path).out
