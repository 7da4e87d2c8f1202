"""What people say against what was derived: kept with the text, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sayso import Archive
from sayso.errors import UsageError
from sayso.values import Span
from tests.samples import article

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "“The gates will hold,” said Ilsa Brandt, the water minister of Skarn.\n"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    made = Archive(tmp_path / "news.sayso")
    made.add(article(TEXT), statements=False)
    return made


def test_a_correction_is_kept_as_it_was_given(archive: Archive) -> None:
    before, after = {"name": "Ilsa Brandt", "role": None}, {"name": "Ilsa Brandt", "role": "water minister"}
    said = archive.correct(
        1, "statement.speaker", before=before, after=after, spans=[Span(0, 22)], who="desk", why="the text says so"
    )
    assert archive.corrections(1) == [said]
    assert (said.before, said.after, said.spans) == (before, after, (Span(0, 22),))
    assert archive.corrections(2) == []


def test_what_should_not_be_there_and_what_is_missing(archive: Archive) -> None:
    archive.correct(1, "statement", before={"kind": "direct"}, after=None, spans=[Span(0, 22)])
    archive.correct(1, "article.published", after="2026-03-16")
    assert [(each.before, each.after) for each in archive.corrections(1)] == [
        ({"kind": "direct"}, None),
        (None, "2026-03-16"),
    ]


@pytest.mark.parametrize(
    ("number", "field", "spans"),
    [
        (7, "statement", []),
        (1, "captures", []),
        (1, "statement.Speaker", []),
        (1, "statement; DROP TABLE log", []),
        (1, "statement", [Span(0, 500)]),
        (1, "statement", [Span(3, 3)]),
    ],
)
def test_what_is_about_nothing_here_is_refused(archive: Archive, number: int, field: str, spans: list[Span]) -> None:
    with pytest.raises(UsageError):
        archive.correct(number, field, after=None, spans=spans)
    assert archive.corrections(1) == []


def test_every_copy_of_the_text_has_it(archive: Archive) -> None:
    archive.add(replace(article(TEXT), url="https://ledger.example/gates"), statements=False)
    assert len(archive) == 2
    archive.correct(1, "article.published", after="2026-03-16")
    assert archive.corrections(2) == archive.corrections(1) != []


def test_the_log_tells_of_it(archive: Archive) -> None:
    archive.correct(1, "article.published", after="2026-03-16", who="desk")
    action, detail = archive.store.connection.execute("SELECT action, detail FROM log ORDER BY id DESC").fetchone()
    assert (action, '"who":"desk"' in detail) == ("correct", True)
