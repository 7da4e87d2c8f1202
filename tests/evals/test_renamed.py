"""The same labelled article under other names: the labels move with the words, and what changes is told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals import renamed
from evals.renamed import Moved, Renaming

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Harbour master Ana Ruiz told Radio Aber in May that Aber has 4 boats. Ruiz said so. The quay is old."
GOLD = {
    "published": "2026-06-01",
    "outlet": "Tarn News",
    "credit": {"upstream": "Aber.example"},
    "unattributed": ["The quay is old."],
    "statements": [
        {
            "id": "s1",
            "type": "indirect",
            "content": [[47, 68]],
            "cue": [[24, 28]],
            "source": [[0, 23]],
            "speaker": "Ana Ruiz",
            "speaker_kind": "person",
            "role": "Harbour master",
            "venue": {"text": "told Radio Aber", "kind": "outlet", "host": "Radio Aber"},
            "when": {"text": "in May", "value": "2026-05"},
            "figures": [{"text": "4 boats", "value": 4.0, "unit": "boats"}],
        }
    ],
}
OTHER = Renaming(
    "hyphenated",
    {
        "Ana Ruiz": "Ingrid Sorli-Bakke",
        "Ruiz": "Sorli-Bakke",
        "Radio Aber": "Radio Oslofjord",
        "May": "March",
        "4": "12",
    },
    {"2026-05": "2026-03", "4": "12"},
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "article.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "gold.json").write_text(json.dumps(GOLD), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruiz met Ana Ruiz.", "Bakke met Ida Bakke."),  # the longest first, none replaced twice
        ("Ruizes met Ana-Ruiz.", "Ruizes met Ana-Bakke."),  # whole words alone
        ("Nobody met.", "Nobody met."),
    ],
)
def test_words_are_replaced_whole_and_the_longest_first(text: str, expected: str) -> None:
    assert Moved(text, {"Ruiz": "Bakke", "Ana Ruiz": "Ida Bakke", "Bakke": "Lund"}).text == expected


@given(st.lists(st.sampled_from(["Ana", "Ruiz", "the", "quay", ","]), max_size=12))
def test_what_is_not_renamed_stays_at_its_place(words: list[str]) -> None:
    text = " ".join(words)
    moved = Moved(text, {"Ana": "A", "Ruiz": "Sorli-Bakke"})
    places = [moved.at(place) for place in range(len(text) + 1)]
    assert places == sorted(places)
    assert places[-1] == len(moved.text)
    start = 0
    for word in words:
        told = moved.text[moved.at(start) : moved.at(start + len(word))]
        assert told == {"Ana": "A", "Ruiz": "Sorli-Bakke"}.get(word, word)
        start += len(word) + 1


def test_labels_move_with_the_words() -> None:
    text, gold = renamed.renamed(TEXT, GOLD, OTHER)
    (one,) = gold["statements"]
    assert one["source_text"] == ["Harbour master Ingrid Sorli-Bakke"]
    assert one["content_text"] == ["that Aber has 12 boats"]
    assert (one["speaker"], one["venue"]["host"], one["when"]["value"]) == (
        "Ingrid Sorli-Bakke",
        "Radio Oslofjord",
        "2026-03",
    )
    assert one["figures"][0]["value"] == 12.0
    assert text.index(gold["unattributed"][0]) > 0
    assert GOLD["statements"][0]["speaker"] == "Ana Ruiz"


def test_a_cell_that_hangs_on_a_name_is_told() -> None:
    right = {("s1", "found"): True, ("s1", "speaker"): True, ("u1", "unattributed"): True}
    lines = list(renamed.report({"as it is": right, "other": {("s1", "found"): False}}, each=True))
    assert lines[1].split()[-1] == "0"
    assert lines[2].split()[-1] == "3"
    assert [line.strip() for line in lines[3:]] == [f"{name} {field}: right as it is" for name, field in right]


def test_the_cells_are_those_that_the_labels_fill(folder: Path) -> None:
    result = renamed.measure(folder, OTHER, given=True)
    fields = {field for name, field in result if name == "s1"}
    assert fields == set(renamed.CELLS) - {"unattributed"}
    assert all(result[cell] for cell in (("s1", "found"), ("s1", "speaker"), ("s1", "date"), ("s1", "host")))
    wrong: dict[str, Any] = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    wrong["statements"][0]["when"]["value"] = "2025-05"
    (folder / "gold.json").write_text(json.dumps(wrong), encoding="utf-8")
    assert not renamed.measure(folder, OTHER, given=True)["s1", "date"]


def test_a_table_is_read_and_what_is_missing_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "names.toml"
    assert renamed.main([str(folder), str(path)]) == 3
    assert "not part of the project" in capsys.readouterr().err
    path.write_text('[[variants]]\nlabel = "one word"\nwords = { "Ana Ruiz" = "Bakke", "Ruiz" = "Bakke" }\n')
    assert [one.label for one in renamed.table(path)] == ["as it is", "one word"]
    assert renamed.main([str(folder), str(path), "--given"]) == 0
    assert "one word" in capsys.readouterr().out
