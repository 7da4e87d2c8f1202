"""What people say against a story stands beside what was derived from it, wherever that is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sayso.archive import Store, prepare
from sayso.archive.codec import to_plain
from sayso.archive.corrections import correct
from sayso.archive.quoted import quotes
from sayso.archive.review import named, object_to, review
from sayso.archive.who import who
from sayso.errors import UsageError
from sayso.values import Span
from tests.archive.newsroom import STORIES, filled, readings

if TYPE_CHECKING:
    from pathlib import Path

OTV = 3
MINE, HERS = "the gates were “never once tested since the great flood”", "“Nobody asked me,”"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    with Store(filled(tmp_path / "news.sayso")) as opened:
        yield opened


def statement(store: Store, number: int, words: str) -> str:
    return f"s{store.article(number).text.index(words)}"


def test_a_correction_stands_beside_what_was_derived(store: Store) -> None:
    mine = statement(store, OTV, MINE)
    said = object_to(store, OTV, "speaker.name", "Ilsa Brandt", statement=mine, who="Lena Oster", why="it is she")
    assert (said.field, said.before, said.after, said.who, said.why) == (
        "statement.speaker.name",
        "Brandt",
        "Ilsa Brandt",
        "Lena Oster",
        "it is she",
    )
    shown = review(store, OTV)
    assert [(each.words, each.corrections) for each in shown.statements] == [
        (MINE, (said,)),
        (HERS, ()),
        ("About a dam one does not joke", ()),
    ]
    assert shown.statements[0].statement == readings()[OTV - 1].statements[0]
    assert (shown.corrections, shown.loose, shown.extracted) == ((), (), True)
    assert store.reading(OTV).statements[0].speaker.name == "Brandt"


def test_who_and_quotes_show_it_with_that_statement_alone(store: Store) -> None:
    said = object_to(store, OTV, "stance", "denies", statement=statement(store, OTV, MINE), who="Lena Oster")
    found = {each.words: each.corrections for each in who(store, "Brandt").said}
    assert found.pop(MINE) == (said,)
    assert set(found.values()) == {()}
    uses = [use for form in quotes(store, "never once tested since the great flood").forms for use in form.uses]
    assert {use.card.number: use.corrections for use in uses if use.corrections} == {OTV: (said,)}
    assert len(uses) > 1


def test_every_copy_of_the_text_shows_it(store: Store) -> None:
    first = readings()[OTV - 1]
    with store.transaction():
        copied = replace(first, article=replace(first.article, url="https://copy.example/1"))
        ((_, number),) = store.put([prepare(copied.article, None, copied)])
    said = object_to(store, OTV, None, None, statement=statement(store, OTV, HERS), who="desk")
    assert review(store, number).statements[1].corrections == (said,)
    assert (said.field, said.after) == ("statement", None)
    assert said.before == to_plain(first.statements[1])


def test_what_is_about_the_story_or_about_no_statement_here_is_apart(store: Store) -> None:
    story = object_to(store, OTV, "published.value", "2026-03-17", who="desk")
    lost = correct(store, OTV, "statement", spans=[Span(3, 9)], after={"kind": "direct"}, who="desk")
    shown = review(store, OTV)
    assert (shown.corrections, shown.loose) == ((story,), (lost,))
    assert story.before == "2026-03-15"
    assert not any(each.corrections for each in shown.statements)


def test_the_last_word_comes_last(store: Store) -> None:
    mine = statement(store, OTV, MINE)
    for name in ("Ilsa Brandt", "Jörg Weiß", "Brandt"):
        object_to(store, OTV, "speaker.name", name, statement=mine, who="desk")
    (shown,) = [each for each in review(store, OTV).statements if each.statement.id == mine]
    assert [each.after for each in shown.corrections] == ["Ilsa Brandt", "Jörg Weiß", "Brandt"]
    assert {each.before for each in shown.corrections} == {"Brandt"}


@pytest.mark.parametrize(
    ("number", "field", "text", "name", "told"),
    [
        (99, "stance", "denies", "s39", "no article 99"),
        (OTV, "stance", "denies", "s40", "no statement 's40'"),
        (OTV, "stance", "angry", "s39", "can't be 'angry'"),
        (OTV, "stance", "denies", None, "no field 'stance'"),
        (OTV, None, None, None, "nothing is said to be wrong"),
    ],
)
def test_what_is_about_nothing_is_refused(
    store: Store, number: int, field: str | None, text: str | None, name: str | None, told: str
) -> None:
    with pytest.raises(UsageError, match=told):
        object_to(store, number, field, text, statement=name, who="desk")
    assert review(store, OTV).corrections == ()


def test_a_story_is_known_by_its_address_id_or_text(store: Store) -> None:
    text = store.article(OTV).id
    assert [named(store, story) for story in ("https://news.example/otv", "otv", text)] == [OTV] * 3
    changed = replace(readings()[0].article, url="https://news.example/otv", ref="otv")
    with store.transaction():
        ((outcome, number),) = store.put([prepare(changed, None)])
    assert (outcome, named(store, "otv"), named(store, "https://news.example/otv")) == ("version", number, number)
    assert named(store, text) == OTV


@pytest.mark.parametrize("story", ["", "nothing", "https://news.example/", STORIES["otv"], "'; DROP TABLE log", "\x00"])
def test_a_story_that_is_not_held_is_told(store: Store, story: str) -> None:
    with pytest.raises(UsageError, match="holds no story"):
        named(store, story)


def test_an_id_of_several_stories_has_to_be_made_plain(store: Store) -> None:
    other = replace(readings()[0].article, url="https://other.example/1", ref="otv")
    with store.transaction():
        store.put([prepare(other, None)])
    with pytest.raises(UsageError, match="'otv' names 2 stories") as caught:
        named(store, "otv")
    assert "https://other.example/1" in caught.value.hint
