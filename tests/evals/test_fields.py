"""The measuring stick of the fields: what counts as the same, and that it can tell right from wrong."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest

from evals import field_readings, field_seed, field_values, fields
from evals.story_file import read
from evals.story_format import compile_story

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STORY = """style: wire
outlet: Aber Post
published: 2026-03-12
---
# {s1 r1|Engineers} {k1|warn} {c1|of a long closure}

{c2|“{f=60:%:about|{h2|About} 60%} of the deck is rust,”} {s2|the {r2|foreman}, Ivo Lund}, {k2|said} \
{o2=interview@coast/2026-03-10|on Coast FM}. {u|It opened in {d=1931|1931}.}

{s3|He} {k3|did not say} {c3|who would pay}. {s4 m4|Cardiff} {k4|promised} {c4|{f=2000000:GBP|£2m}}.
---
coast = Coast FM | outlet
engineers = - | group
lund = Ivo Lund | person
wales = Welsh Government | government
1 engineers predicts
2 lund
3 lund silence
4 wales promises
"""


@pytest.fixture
def gold() -> dict[str, Any]:
    return compile_story(read(STORY, path="aber.story", slug="aber"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The Aber Post", "Aber Post", True),
        ("Ana Ruiz", "ana ruiz", True),
        ("Mayor Ana Ruiz", "Ana Ruiz", False),
        ("Ruiz", "Ana Ruiz", False),
        ("J.-P. Lund", "J P Lund", True),
        ("Lund's", "Lund", True),
        ("RT.com", "RT", True),
        ("the Associated Press", "AP News", True),
        ("Ana Ruiz and Bo Lund", "Bo Lund and Ana Ruiz", True),
        ("Ana Ruiz and Bo Lund", "Ana Ruiz", False),
        (None, None, True),
        (None, "Ana Ruiz", False),
    ],
)
def test_names_compare_after_the_documented_normalisation(one: str | None, other: str | None, same: bool) -> None:  # noqa: FBT001  # a column of the table
    assert (field_values.name(one) == field_values.name(other)) is same


# A story's bodies, and what an answer may say for one of them.
STORY_BODIES = (
    "Fisheries directorate of Norway",
    "Finance ministry of Chad",
    "Finance ministry of Ghana",
    "Army of Chad",
    "Ports authority",
    "Karnataka High Court",
    "Town hall of Aber",
    "Office of the fisheries minister of India",
)


@pytest.mark.parametrize(
    ("label", "answer", "same"),
    [
        ("Fisheries directorate of Norway", "Norwegian fisheries directorate", True),
        ("Fisheries directorate of Norway", "fisheries directorate", True),
        ("Karnataka High Court", "High Court", True),
        # Another place, another body, a place that the label doesn't have.
        ("Fisheries directorate of Norway", "fisheries directorate of Sweden", False),
        ("Fisheries directorate of Norway", "fisheries ministry of Norway", False),
        ("Fisheries directorate of Norway", "tax directorate", False),
        ("Ports authority", "ports authority of Chad", False),
        ("Karnataka High Court", "High Court of India", False),
        # Not the place alone is left out, or too little is left.
        ("Fisheries directorate of Norway", "directorate", False),
        ("Fisheries directorate of Norway", "directorate of Norway", False),
        ("Office of the fisheries minister of India", "minister's office", False),
        ("Army of Chad", "army", False),
        # Two of the story's bodies have these words; no table knows this town.
        ("Finance ministry of Chad", "finance ministry", False),
        ("Finance ministry of Chad", "finance ministry of Ghana", False),
        ("Town hall of Aber", "town hall", False),
    ],
)
def test_an_answer_may_leave_out_a_place_that_tells_nothing_apart(label: str, answer: str, same: bool) -> None:  # noqa: FBT001  # a column of the table
    story = [{"name": name, "kind": "government", "role": None} for name in STORY_BODIES]
    pair = [{"name": name, "kind": "government", "role": None} for name in (label, answer)]
    assert field_values.same(*pair, field_values.bodies(story)) is same
    assert field_values.same_chain([pair[0]], [pair[1]], field_values.bodies(story)) is same


@pytest.mark.parametrize(
    ("label", "answer", "same"),
    [
        (("Aber Ferries Ltd", None, "organisation"), ("Aber Ferries", None, "organisation"), True),
        (("Lund AB", None, "organisation"), ("Lund & Son", None, "organisation"), False),
        (("Aber pilots' union", None, "organisation"), (None, "pilots' union of Aber", "organisation"), True),
        ((None, "tram company", "organisation"), ("tram company", None, "organisation"), True),
        (("Aber pilots' union", None, "organisation"), (None, "union", "organisation"), False),
        (("Aber pilots' union", None, "organisation"), (None, "tram company", "organisation"), False),
        (("Aber pilots' union", None, "organisation"), (None, "pilots' union of Aber", "government"), False),
        (("Aber pilots' union", None, "organisation"), (None, None, "organisation"), False),
        (("Ana Ruiz", None, "person"), (None, "Ana Ruiz", "person"), False),
        (("Ms Ruiz", None, "person"), ("Mr Ruiz", None, "person"), False),
    ],
)
def test_a_body_is_the_same_by_its_name_or_its_description(
    label: tuple[str | None, ...],
    answer: tuple[str | None, ...],
    same: bool,  # noqa: FBT001  # a column of the table
) -> None:
    keys = ("name", "role", "kind")
    pair = [dict(zip(keys, one, strict=True)) for one in (label, answer)]
    assert field_values.same(*pair, field_values.bodies(pair[:1])) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("the mayor of Aber", "mayor of Aber", True),
        ("owner; dentist", "dentist; owner", True),
        ("owner; dentist", "owner", False),
        ("her sister", "sister", True),
        (None, "", True),
        ("mayor", None, False),
    ],
)
def test_roles_compare_part_by_part(one: str | None, other: str | None, same: bool) -> None:  # noqa: FBT001  # a column of the table
    assert (field_values.role(one) == field_values.role(other)) is same


def test_a_reflexive_is_no_part_of_a_labelled_role() -> None:
    row = compile_story(read(STORY.replace("{r2|foreman}", "{r2|foreman himself}"), path="aber.story", slug="aber"))
    assert row["statements"][1]["speaker"]["role"] == "foreman"


def test_labels_measured_against_themselves_are_all_right(gold: dict[str, Any]) -> None:
    table = fields.figures(fields.measure([gold], [{**deepcopy(gold), "reasons": []}]))
    assert table["pairs"] == table["annotated"] == 4
    assert {value for name, value in table.items() if name.endswith(("F1", "P", "R", "answered"))} == {100.0}
    assert {table[field] for field in fields.SHARES} == {100.0}
    assert {value for name, value in table.items() if name.endswith("abstained")} == {0.0}


@pytest.mark.parametrize(
    ("change", "field", "left"),
    [
        (lambda one: one.update(speaker=None), "speaker", 75.0),
        (lambda one: one["speaker"].update(kind="organisation"), "speaker", 75.0),
        (lambda one: one["speaker"].update(role=None), "role told", 50.0),
        (lambda one: one["relay"].pop(), "relay", 75.0),
        (lambda one: one["relay"][0].update(medium="speech"), "relay dated", 75.0),
        (lambda one: one["relay"][0].update(medium="speech"), "relay", 100.0),
        (lambda one: one["occasion"].update(kind="speech"), "occasion F1", 0.0),
        (lambda one: one["occasion"].update(host="Radio Aber"), "host F1", 0.0),
        (lambda one: one["occasion"].update(date="2026-03"), "date", 0.0),
        (lambda one: one["occasion"].update(date="2026-03"), "date marked P", 0.0),
        (lambda one: one.update(stance="denies"), "stance", 75.0),
        (lambda one: one.update(act="writing"), "act", 75.0),
        (lambda one: one.update(negated=True), "negated P", 50.0),
        (lambda one: one.update(hedges=[]), "hedges R", 0.0),
        (lambda one: one["figures"][0].update(value=6.0), "figures R", 50.0),
        (lambda one: one["figures"][0].update(approximate=None), "figure values R", 50.0),
    ],
)
def test_one_wrong_value_costs_its_own_field(
    gold: dict[str, Any], change: Callable[[dict[str, Any]], object], field: str, left: float
) -> None:
    found = deepcopy(gold)
    change(found["statements"][1])
    assert fields.figures(fields.measure([gold], [found]))[field] == left


def test_a_date_that_no_label_has_costs_precision_alone(gold: dict[str, Any]) -> None:
    found = deepcopy(gold)
    found["statements"][2]["occasion"] = {"kind": None, "host": None, "date": "2026-03-11"}
    table = fields.figures(fields.measure([gold], [found]))
    assert (table["date"], table["date marked P"], table["date marked R"]) == (100.0, 50.0, 100.0)


def test_what_is_left_open_is_counted_apart(gold: dict[str, Any]) -> None:
    found = deepcopy(gold)
    found["statements"][2]["speaker"] = None
    table = fields.figures(fields.measure([gold], [found]))
    assert (table["speaker"], table["speaker abstained"], table["speaker of answered"]) == (75.0, 25.0, 100.0)
    assert (table["pronouns"], table["pronouns abstained"]) == (0.0, 100.0)


def test_unattributed_clauses_pair_by_half_of_their_words(gold: dict[str, Any]) -> None:
    found = deepcopy(gold)
    (start, end) = found["unattributed"][0]
    found["unattributed"] = [[start, end - 5], [start, start + 2]]
    table = fields.figures(fields.measure([gold], [found]))
    assert (table["unattributed R"], table["unattributed P"]) == (100.0, 50.0)


def test_with_the_spans_given_every_label_has_its_statement(gold: dict[str, Any]) -> None:
    found = field_readings.as_row(field_readings.read(gold, given=True))
    assert [one["content"] for one in found["statements"]] == [
        [list(pair) for pair in one["content"]] for one in gold["statements"]
    ]
    assert fields.figures(fields.measure([gold], [found]))["pairs"] == 4


def test_errors_of_the_test_part_are_not_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert fields.main(["--errors", "speaker"]) == 2
    assert fields.main(["--errors", "speaker", "--split", "test"]) == 2
    assert "for measuring alone" in capsys.readouterr().err


def test_a_missing_seed_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fields.main(["--seed", str(tmp_path)]) == 3
    assert "no gold.json" in capsys.readouterr().err


def test_the_seed_s_labels_become_chains(tmp_path: Path) -> None:
    text = "Ana Ruiz told Radio Aber in May that the bridge is “quite safe”. Read it at Aber.example"
    said = {
        "id": "s1", "content": [[33, 63]], "cue": [[9, 13]], "source": [[0, 8]], "type": "mixed", "speaker": "Ana Ruiz",
        "speaker_kind": "person", "quoted": ["quite safe"], "when": {"text": "in May", "value": "2026-05"},
        "venue": {"text": "told Radio Aber", "kind": "outlet", "host": "Radio Aber"},
    }  # fmt: skip
    gold = {
        "published": "2026-06-01",
        "outlet": "Tarn News",
        "credit": {"upstream": "Aber.example"},
        "unattributed": [],
    }
    (tmp_path / "article.txt").write_text(text, encoding="utf-8")
    (tmp_path / "gold.json").write_text(json.dumps({**gold, "statements": [said]}), encoding="utf-8")
    (one,) = field_seed.row(tmp_path)["statements"]
    assert [hop["name"] for hop in one["relay"]] == ["Ana Ruiz", "Radio Aber", "Aber.example", "Tarn News"]
    assert (one["relay"][0]["medium"], one["relay"][0]["date"]) == ("interview", "2026-05")
    assert [text[start:end] for start, end in one["quotations"]] == ["“quite safe”"]


def test_what_stands_around_a_seed_s_statement_is_in_its_chain_as_dated_there(tmp_path: Path) -> None:
    text = "Radio Aber said on 2 May that Ana Ruiz urged the town to find approximately 40 boats."
    spans = {words: [text.index(words), text.index(words) + len(words)] for words in (text[26:-1], text[40:-1])}
    outer, inner = spans.values()
    boats = {"text": "approximately 40 boats", "value": 40, "unit": "boats", "modifier": "approximately"}
    said = [
        {"id": "s1", "content": [outer], "cue": [[11, 15]], "source": [[0, 10]], "speaker": "Radio Aber",
         "speaker_kind": "outlet", "when": {"value": "2026-05-02"}},
        {"id": "s2", "content": [inner], "cue": [[40, 45]], "source": [[30, 38]], "speaker": "Ana Ruiz",
         "speaker_kind": "person", "within": "s1", "figures": [boats]},
    ]  # fmt: skip
    gold = {"published": "2026-06-01", "outlet": "Tarn News", "credit": {"upstream": "Aber.example"}}
    statements = [{"type": "indirect", **one} for one in said]
    (tmp_path / "article.txt").write_text(text, encoding="utf-8")
    (tmp_path / "gold.json").write_text(json.dumps({**gold, "unattributed": [], "statements": statements}))
    _, one = field_seed.row(tmp_path)["statements"]
    assert [(hop["name"], hop["date"]) for hop in one["relay"]] == [
        ("Ana Ruiz", None),
        ("Radio Aber", "2026-05-02"),
        ("Aber.example", None),
        ("Tarn News", None),
    ]
    assert [text[start:end] for start, end in one["hedges"]] == ["approximately"]
