"""`sayso trace` and `sayso families`, as a person or a script types them."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

import pytest

from sayso.cli import run
from tests.stemma.tellings import FIRST, FOURTH, RIVAL, SECOND, THIRD

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"


class Done(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trace")
    held = {"first": FIRST, "second": SECOND, "third": THIRD, "fourth": FOURTH, "rival": RIVAL}
    records = [
        {"id": name, "text": text, "published": f"2031-01-0{day}", "outlet": f"{name.title()} <Post>"}
        for day, (name, text) in enumerate(held.items(), 1)
    ]
    (folder / "held.jsonl").write_text("\n".join(map(json.dumps, records)) + "\n", encoding="utf8")
    (folder / "third.jsonl").write_text(json.dumps(records[2]) + "\n", encoding="utf8")
    (folder / "alone.txt").write_text("The weir keeper has bought a new hat, and nobody knows why.\n", encoding="utf8")
    command = ["add", str(folder / "held.jsonl"), "--archive", str(folder / "news.sayso"), "--rules-only"]
    assert run(command) == 0
    return folder


@pytest.fixture
def sayso(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Done]:
    monkeypatch.setenv("COLUMNS", "140")

    def typed(*args: object) -> Done:
        capfdbinary.readouterr()
        code = run([str(each) for each in args])
        captured = capfdbinary.readouterr()
        return Done(code, captured.out.decode(), captured.err.decode())

    return typed


def test_the_tree_has_one_line_a_telling_and_says_what_was_lost(sayso: Callable[..., Done], place: Path) -> None:
    done = sayso("trace", place / "third.jsonl", "--archive", place / "news.sayso", "--rules-only")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0].startswith("First <Post>, 2031-01-01")
    assert "(earliest in this archive)" in lines[0]
    assert any("» Third <Post>" in line and "✗ Second <Post> is not credited" in line for line in lines)
    assert "the original" not in done.out
    assert "Independent reports of the same event" in done.out


def test_json_keeps_the_contract(sayso: Callable[..., Done], place: Path) -> None:
    done = sayso("trace", place / "third.jsonl", "--archive", place / "news.sayso", "--format", "json", "--rules-only")
    record = json.loads(done.out)
    assert {"nodes", "edges", "origins"} <= record.keys()
    assert all(
        {"id", "ref", "held", "url", "title", "outlet", "published", "why"} <= node.keys() for node in record["nodes"]
    )
    refs = {node["id"]: node["ref"] for node in record["nodes"]}
    edges = {(refs[edge["parent"]], refs[edge["child"]]): edge for edge in record["edges"]}
    assert edges.keys() == {("first", "second"), ("second", "third"), ("second", "fourth")}
    for (parent, child), edge in edges.items():
        texts = {"first": FIRST, "second": SECOND, "third": THIRD, "fourth": FOURTH}
        assert {"relation", "confidence", "evidence", "changes", "rivals"} <= edge.keys()
        for change in edge["changes"]:
            for side, name in (("before", parent), ("after", child)):
                if change[side]:
                    assert texts[name][change[side]["start"] : change[side]["end"]] == change[side]["text"]
    assert all({"statement", "count", "nodes"} <= origin.keys() for origin in record["origins"])


def test_graphml_of_a_tree_and_of_all_families_can_be_read(sayso: Callable[..., Done], place: Path) -> None:
    for verb in (["trace", place / "third.jsonl", "--rules-only"], ["families"]):
        done = sayso(*verb, "--archive", place / "news.sayso", "--format", "graphml")
        graph = ET.fromstring(done.out).find(f"{GRAPHML}graph")  # noqa: S314  # written by us a line above
        assert graph is not None
        names = {node.get("id") for node in graph.iter(f"{GRAPHML}node")}
        ends = {edge.get(end) for edge in graph.iter(f"{GRAPHML}edge") for end in ("source", "target")}
        assert len(ends) == 4
        assert ends <= names


def test_families_are_one_a_line(sayso: Callable[..., Done], place: Path) -> None:
    done = sayso("families", "--archive", place / "news.sayso", "--format", "jsonl")
    (record,) = map(json.loads, done.out.splitlines())
    assert record["articles"] == ["first", "second", "third", "fourth"]
    assert {(edge["parent"], edge["child"]) for edge in record["edges"]} == {
        ("first", "second"),
        ("second", "third"),
        ("second", "fourth"),
    }


def test_families_as_a_table_and_as_rows(sayso: Callable[..., Done], place: Path) -> None:
    drawn = sayso("families", "--archive", place / "news.sayso").out
    assert "4 articles" in drawn
    assert "    └── second" in drawn
    rows = list(csv.DictReader(io.StringIO(sayso("families", "--archive", place / "news.sayso", "-f", "csv").out)))
    assert [(row["article"], row["parent"]) for row in rows] == [
        ("first", ""),
        ("second", "first"),
        ("third", "second"),
        ("fourth", "second"),
    ]
    assert len(json.loads(sayso("families", "--archive", place / "news.sayso", "-f", "json").out)) == 1


def test_a_story_without_relatives_is_no_failure(sayso: Callable[..., Done], place: Path) -> None:
    done = sayso("trace", place / "alone.txt", "--archive", place / "news.sayso", "--rules-only")
    assert done.code == 0
    assert "no relative in this archive" in done.out


def test_what_cannot_be_traced_says_what_to_type(sayso: Callable[..., Done], place: Path) -> None:
    several = sayso("trace", place / "held.jsonl", "--archive", place / "news.sayso", "--rules-only")
    assert several.code == 3
    assert "sayso families" in several.err
    assert sayso("trace", place / "none.txt", "--archive", place / "news.sayso").code == 3
    assert sayso("trace", place / "alone.txt", "--archive", place / "none.sayso").code == 3
    assert sayso("trace", "--archive", place / "news.sayso").code == 2
    assert sayso("families", "--archive", place / "none.sayso").code == 3
