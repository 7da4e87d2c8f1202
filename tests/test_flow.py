from __future__ import annotations

import io
import json
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

import sayso
from sayso import flow
from sayso.document import from_text
from sayso.errors import InputError, UsageError
from sayso.example import path as example
from sayso.settings import Settings
from sayso.values import Failure, Reading, Span, Statement
from tests.samples import STORY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sayso.values import Article, Document

STORY_TEXT = "“The wall will hold,” said Ilsa Brandt, the water minister.\n\nThe cabinet met on Monday.\n"


def test_a_path_is_read(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY_TEXT, encoding="utf-8")
    for source in (str(story), story):
        (article,) = sayso.read(source)
        assert article.text == STORY_TEXT
        assert article.capture.asked == str(story)


def test_bytes_are_read_as_any_kind_of_input() -> None:
    record = json.dumps({"id": "r1", "text": STORY_TEXT}).encode()
    (article,) = sayso.read(record + b"\n")
    assert (article.ref, article.text) == ("r1", STORY_TEXT)


@pytest.mark.parametrize(
    "text",
    [STORY_TEXT, "one-word\n", "“It held,” he said.", "Engineers at otv.example said that it held", "/etc/hosts\n"],
)
def test_a_text_is_read_as_it_is(text: str) -> None:
    (article,) = sayso.read(text)
    assert article.text == text


@pytest.mark.parametrize(
    "source",
    [
        "story.html",
        "no-such-file",
        "./my story",
        "~/a b",
        "my story.html",
        "C:\\news\\a b.txt",
        "notes of today.md",
        "-",
        "a\x00b",
    ],
)
def test_what_looks_like_a_path_but_is_none_is_refused_and_not_read_as_text(source: str) -> None:
    with pytest.raises(InputError, match="no such file") as caught:
        sayso.read(source)
    assert caught.value.where == source


@pytest.mark.parametrize("source", ["", "  ", "\n\n", b""])
def test_an_empty_text_is_refused(source: str | bytes) -> None:
    with pytest.raises(InputError):
        sayso.read(source)


def test_a_record_that_fails_is_a_warning_and_costs_itself_alone() -> None:
    good = json.dumps({"id": "a", "text": STORY_TEXT}).encode()
    with pytest.warns(UserWarning, match="line 2"):
        articles = sayso.read(good + b'\n{"id": "b", "te\n' + good + b"\n")
    assert [article.ref for article in articles] == ["a", "a"]


def test_readings_stream_and_report_failures_in_place(tmp_path: Path) -> None:
    records = tmp_path / "records.jsonl"
    good = json.dumps({"id": "a", "text": STORY_TEXT})
    records.write_text(f"{good}\n{{cut\n{good}\n", encoding="utf-8")
    found = list(sayso.readings([str(tmp_path / "missing.html"), str(records)]))
    assert [type(each) for each in found] == [Failure, Reading, Failure, Reading]
    assert isinstance(found[0], Failure)
    assert found[0].where.endswith("missing.html")
    assert isinstance(found[2], Failure)
    assert found[2].record


@pytest.mark.parametrize("stage", ["extract", "attribute"])
def test_a_fault_of_ours_in_one_text_costs_that_text_alone(
    stage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = getattr(flow, stage)

    def failing(given: Document | Article, **asked: object) -> object:
        if "snare" in given.text:
            raise ZeroDivisionError("division by zero")
        return whole(given, **asked)

    monkeypatch.setattr(flow, stage, failing)
    records = tmp_path / "records.jsonl"
    texts = (STORY_TEXT, "The snare is set.\n", STORY_TEXT)
    records.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
    first, failure, last = flow.readings([str(records)])
    assert isinstance(first, Reading)
    assert isinstance(last, Reading)
    assert isinstance(failure, Failure)
    assert (failure.where, failure.record) == (str(records), "line 2")
    assert "ZeroDivisionError: division by zero" in failure.why


def test_a_fault_of_ours_in_one_input_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(asked: str, **_: object) -> Iterator[Document | Failure]:
        if asked == "broken":
            raise KeyError("kind")
        return iter((from_text(STORY_TEXT, asked=asked),))

    monkeypatch.setattr(flow, "documents", failing)
    failure, reading = flow.readings(["broken", "whole"])
    assert isinstance(failure, Failure)
    assert (failure.where, failure.record) == ("broken", None)
    assert isinstance(reading, Reading)


def test_a_wrong_call_is_no_fault_of_the_text() -> None:
    with pytest.raises(UsageError):
        list(flow.readings(["-"], published="some day", stdin=io.BytesIO(STORY_TEXT.encode())))


def test_readings_are_lazy() -> None:
    line = json.dumps({"id": "a", "text": STORY_TEXT}).encode() + b"\n"

    class Endless(io.RawIOBase):
        taken = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # the buffer that BufferedReader passes
            start, size = self.taken % len(line), len(buffer)
            buffer[:] = (line * (size // len(line) + 2))[start : start + size]
            self.taken += size
            return size

    endless = Endless()
    stream = flow.readings(["-"], settings=Settings(), stdin=io.BufferedReader(endless))
    assert isinstance(next(stream), Reading)
    assert endless.taken < 8 * 1024 * 1024


def test_what_is_given_holds_for_the_story() -> None:
    (article,) = sayso.read(
        STORY_TEXT, published="2026-03-16", outlet="KESTREL News", url="https://kestrel-news.example/a"
    )
    assert article.published
    assert article.published.value == "2026-03-16"
    assert article.published.rule == "given"
    assert article.outlet
    assert article.outlet.name == "KESTREL News"
    assert article.url == "https://kestrel-news.example/a"


def test_statements_are_those_of_the_reading_in_text_order() -> None:
    (article,) = sayso.read(STORY_TEXT)
    (said,) = sayso.statements(article)
    assert [span.of(article.text) for span in said.content] == ["“The wall will hold,”"]
    assert said.speaker
    assert said.speaker.name == "Ilsa Brandt"


def test_leaving_out_the_doubtful_keeps_every_link_in_place() -> None:
    outer, middle, inner, again = (
        Statement(name, "indirect", (Span(0, 1),), within=within, repeats=repeats, confidence=confidence)
        for name, within, repeats, confidence in (
            ("o", None, None, 0.9),
            ("m", "o", None, 0.1),
            ("i", "m", None, 0.9),
            ("a", None, "m", 0.9),
        )
    )
    kept = flow.at_least(replace(STORY, statements=(outer, middle, inner, again)), 0.5)
    assert [(each.id, each.within, each.repeats) for each in kept.statements] == [
        ("o", None, None),
        ("i", "o", None),
        ("a", None, None),
    ]
    assert kept.unattributed == STORY.unattributed


def test_leaving_out_survives_a_circle_of_links() -> None:
    ring = tuple(
        Statement(a, "direct", (Span(0, 1),), within=b, confidence=c)
        for a, b, c in (("a", "b", 0.1), ("b", "a", 0.1), ("c", "a", 0.9))
    )
    assert [each.within for each in flow.at_least(replace(STORY, statements=ring), 0.5).statements] == [None]


def test_the_example_has_the_shape_that_it_is_there_to_show() -> None:
    (article,) = sayso.read(example())
    said = sayso.statements(article)
    assert len(said) >= 15
    assert article.outlet
    assert article.outlet.name == "KESTREL News"
    assert "Lena Oster" in article.contributors
    assert [credit.kind for credit in article.credits] == ["republished-from"]
    assert article.published
    assert article.published.value.startswith("2026-03-16")
    assert {each.kind for each in said} == {"direct", "mixed", "indirect"}
    assert next(iter(sayso.readings([str(example())]))).unattributed  # type: ignore[union-attr]  # the example can be read


def test_every_public_name_is_there_and_there_are_at_most_a_dozen() -> None:
    assert len(sayso.__all__) <= 12
    for name in sayso.__all__:
        assert getattr(sayso, name) is not None
        assert name in dir(sayso)
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = sayso.nothing


@pytest.mark.parametrize("call", ["import sayso", "import sayso.cli", "from sayso.cli import run; run(['--help'])"])
def test_importing_loads_no_stage(call: str) -> None:
    heavy = "{'lxml', 'trafilatura', 'rich', 'httpx', 'sayso.flow'}"
    check = f"import sys; {call}; print(sorted({heavy} & set(sys.modules)), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True, timeout=300)
    assert done.stderr.strip() == "[]"


@pytest.mark.parametrize("source", [["story.html"], None, 3])
def test_a_source_of_another_type_is_named(source: object) -> None:
    with pytest.raises(TypeError, match=r"not (list|NoneType|int); sayso.readings\(\[...\]\) takes several inputs"):
        flow.read(source)  # type: ignore[arg-type]  # the mistake itself
