"""`sayso match` and `sayso compare`, as a person or a script types them."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, NamedTuple

import pytest

from sayso.cli import run
from tests.matches.telling import EDITED, HOST, ORIGINAL, RIVAL, STRANGER

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Done(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("match")
    held = {"edited": EDITED, "host": HOST, "rival": RIVAL, "stranger": STRANGER}
    lines = [json.dumps({"id": name, "text": text}) for name, text in held.items()]
    (folder / "held.jsonl").write_text("\n".join(lines) + "\n", encoding="utf8")
    asked = [json.dumps({"id": name, "text": text}) for name, text in {"original": ORIGINAL, "alone": STRANGER}.items()]
    (folder / "asked.jsonl").write_text("\n".join(asked) + "\n", encoding="utf8")
    for name, text in {"original": ORIGINAL, "edited": EDITED, "rival": RIVAL}.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf8")
    assert run(["add", str(folder / "held.jsonl"), "--archive", str(folder / "news.sayso"), "--no-statements"]) == 0
    return folder


@pytest.fixture
def sayso(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Done]:
    monkeypatch.setenv("COLUMNS", "100")

    def typed(*args: object) -> Done:
        capfdbinary.readouterr()
        code = run([str(each) for each in args])
        captured = capfdbinary.readouterr()
        return Done(code, captured.out.decode(), captured.err.decode())

    return typed


def test_one_line_a_story_with_its_matches(sayso: Callable[..., Done], place: Path) -> None:
    done = sayso("match", place / "asked.jsonl", "--archive", place / "news.sayso", "--format", "jsonl")
    assert (done.code, done.err) == (0, "")
    first, second = (json.loads(line) for line in done.out.splitlines())
    assert (first["ref"], second["ref"]) == ("original", "alone")
    assert {each["ref"]: each["relation"] for each in first["matches"]} == {"edited": "light-edit", "host": "excerpt"}
    assert [each["relation"] for each in second["matches"]] == ["identical"]
    for each in first["matches"]:
        text = {"edited": EDITED, "host": HOST}[each["ref"]]
        for passage in each["passages"]:
            same = ORIGINAL[slice(*passage["a"])].split() == text[slice(*passage["b"])].split()
            assert same is passage["verbatim"]


def test_same_event_lists_the_rival(sayso: Callable[..., Done], place: Path) -> None:
    done = sayso("match", place / "original.txt", "--archive", place / "news.sayso", "--same-event", "--format", "json")
    assert "rival" in {each["ref"] for each in json.loads(done.out)["matches"]}


def test_a_table_names_the_relation_and_the_evidence(sayso: Callable[..., Done], place: Path) -> None:
    done = sayso("match", place / "asked.jsonl", "--archive", place / "news.sayso")
    assert "light-edit (lightly edited)" in done.out
    assert "shared-passages: " in done.out


def test_csv_has_a_row_a_match(sayso: Callable[..., Done], place: Path) -> None:
    done = sayso("match", place / "asked.jsonl", "--archive", place / "news.sayso", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.out)))
    assert [(row["ref"], row["match"]) for row in rows] == [
        ("original", "edited"),
        ("original", "host"),
        ("alone", "stranger"),
    ]


def test_what_cannot_be_read_costs_itself_alone(sayso: Callable[..., Done], place: Path) -> None:
    report = place / "failed.jsonl"
    inputs = (place / "none.txt", place / "original.txt")
    done = sayso("match", *inputs, "--archive", place / "news.sayso", "--format", "jsonl", "--report", report)
    assert done.code == 4
    assert len(done.out.splitlines()) == 1
    assert "none.txt" in json.loads(report.read_text(encoding="utf8"))["where"]
    assert sayso("match", place / "none.txt", "--archive", place / "news.sayso").code == 3


def test_no_input_and_no_archive_are_wrong_usage_and_bad_input(sayso: Callable[..., Done], place: Path) -> None:
    assert sayso("match", "--archive", place / "news.sayso").code == 2
    assert sayso("match", place / "original.txt", "--archive", place / "other.sayso").code == 3


def test_compare_keeps_the_contract(sayso: Callable[..., Done], place: Path) -> None:
    done = sayso("compare", place / "original.txt", place / "edited.txt", "--format", "json")
    assert (done.code, done.err) == (0, "")
    record = json.loads(done.out)
    assert {"relation", "confidence", "direction", "evidence", "passages", "changes"} <= record.keys()
    assert (record["relation"], record["direction"]) == ("light-edit", "unknown")
    assert all(set(each) == {"kind", "detail"} for each in record["evidence"])


def test_compare_lists_what_changed(sayso: Callable[..., Done], place: Path) -> None:
    (place / "harder.txt").write_text(EDITED.replace("said", "admitted", 1), encoding="utf8")
    done = sayso("compare", place / "edited.txt", place / "harder.txt", "--format", "json")
    changes = json.loads(done.out)["changes"]
    assert [each["kind"] for each in changes] == ["hardened"]
    (change,) = changes
    assert change["before"]["text"] == "said"
    assert (change["after"]["text"], change["rank"]) == ("admitted", 6)
    assert EDITED[change["before"]["start"] : change["before"]["end"]] == "said"
    for form, expected in (("table", "hardened"), ("csv", "hardened,6,said,admitted"), ("html", "<td")):
        assert expected in sayso("compare", place / "edited.txt", place / "harder.txt", "--format", form).out


def test_compare_folds_what_is_of_little_consequence(sayso: Callable[..., Done], place: Path) -> None:
    pair = (place / "original.txt", place / "edited.txt")
    short, long = sayso("compare", *pair).out, sayso("compare", *pair, "--all").out
    assert "--all shows them" in short
    assert "--all shows them" not in long
    assert len(long) > len(short)


@pytest.mark.parametrize(
    ("form", "expected"), [("table", "no proof"), ("jsonl", "only-quotations"), ("csv", "same-event")]
)
def test_compare_says_that_a_quotation_is_no_proof(
    sayso: Callable[..., Done], place: Path, form: str, expected: str
) -> None:
    done = sayso("compare", place / "original.txt", place / "rival.txt", "--format", form)
    assert done.code == 0
    assert expected in " ".join(done.out.split())


def test_compare_takes_one_story_a_side(sayso: Callable[..., Done], place: Path) -> None:
    done = sayso("compare", place / "original.txt", place / "asked.jsonl")
    assert done.code == 3
    assert "sayso match" in done.err
    assert sayso("compare", place / "original.txt", place / "none.txt").code == 3
    assert sayso("compare", "-", "-").code == 2
    assert sayso("compare", place / "original.txt").code == 2
