"""What a person said over time, each statement with the reason why it is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso import Archive, read
from sayso.archive import Store
from sayso.archive.cards import Narrowing, Page
from sayso.archive.prepared import prepare
from sayso.archive.who import LONGEST, Manner, Record, who
from sayso.errors import UsageError
from sayso.settings import Settings
from tests.archive.newsroom import filled
from tests.samples import STORY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MINISTER, BAKER = "person:ilsa brandt (minister water)", "person:ilsa brandt (baker tarn)"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = filled(tmp_path_factory.mktemp("who") / "news.sayso")
    with Store(path) as writing, writing.transaction():
        writing.put([prepare(STORY.article, None, STORY)])
    with Store(path, write=False) as opened:
        yield opened


def told(record: Record) -> list[tuple[str, str | None]]:
    return [(said.person, said.card.ref) for said in record.said]


def test_statements_stand_in_order_of_time_the_undated_last(store: Store) -> None:
    record = who(store, "Ilsa Brandt")
    assert [said.card.ref for said in record.said] == ["baker", "row-7", "gates", "otv", "otv", "row-7", "dam", "blog"]
    assert record.said[1].date == "2026-02"
    assert record.said[1].dated == "occasion"
    assert record.said[2].dated == "published"
    assert (record.said[-1].date, record.said[-1].dated) == (None, None)
    assert record.total == 8


def test_namesakes_are_told_apart_and_each_says_why(store: Store) -> None:
    record = who(store, "Ilsa Brandt")
    by_ref = {said.card.ref: (said.person, said.why) for said in record.said}
    assert by_ref["baker"] == (BAKER, "named in full")
    assert by_ref["gates"][0] == by_ref["dam"][0] == by_ref["row-7"][0] == MINISTER
    assert by_ref["blog"] == ("person:ilsa brandt (?)", "same full name, which of its bearers is open")
    assert by_ref["otv"] == ("person:brandt", "surname alone")


def test_a_key_means_one_person_alone(store: Store) -> None:
    assert {person for person, _ in told(who(store, BAKER))} == {BAKER}
    assert [person.key for person in who(store, BAKER).people] == [BAKER]


@pytest.mark.parametrize(
    ("manner", "narrowing", "expected"),
    [
        (Manner(occasion="interview"), Narrowing(), ["row-7"]),
        (Manner(stance="demands"), Narrowing(), ["row-7"]),
        (Manner(hands="relayed"), Narrowing(), ["row-7", "row-7"]),
        (Manner(hands="first"), Narrowing(outlet="courier"), ["gates"]),
        (Manner(), Narrowing(outlet="OTV"), ["otv", "otv"]),
        (Manner(), Narrowing(earliest="2026-03-16"), ["row-7", "row-7", "dam"]),
        (Manner(stance="denies"), Narrowing(), []),
    ],
)
def test_filters(store: Store, manner: Manner, narrowing: Narrowing, expected: list[str]) -> None:
    record = who(store, "Brandt", manner=manner, narrowing=narrowing)
    assert [said.card.ref for said in record.said] == expected


def test_pages_follow_each_other(store: Store) -> None:
    whole = told(who(store, "Brandt"))
    parts = [told(who(store, "Brandt", page=Page(3, offset))) for offset in (0, 3, 6)]
    assert [each for part in parts for each in part] == whole


def test_words_are_those_of_the_text(store: Store) -> None:
    (said,) = who(store, "Ilsa Brandt", manner=Manner(occasion="interview")).said
    assert said.words == "“We found the first crack,” … “and then about 40 more.”"
    assert said.relayed == 2


def test_bodies_and_outlets_speak_too(store: Store) -> None:
    assert told(who(store, "Meridian Bank")) == [("organisation:meridian bank", "row-7")]
    assert {person for person, _ in told(who(store, "ostrin courier"))} == {"outlet:ostrin courier"}


def test_nobody_of_that_name_is_an_empty_record(store: Store) -> None:
    assert who(store, "Nobody Ever") == Record((), (), 0)


@pytest.mark.parametrize("name", ["", " ", "—", "\x00", "x" * (LONGEST + 1), "person:"])
def test_what_is_no_name_is_a_usage_error(store: Store, name: str) -> None:
    with pytest.raises(UsageError, match="no name"):
        who(store, name)


@given(st.text(max_size=40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_name_gives_a_record_or_a_usage_error(store: Store, name: str) -> None:
    try:
        record = who(store, name)
    except UsageError:
        return
    assert record.total >= len(record.said)


def test_python_asks_the_same_questions(store: Store) -> None:
    with Archive(store.path, write=False) as archive:
        assert [hit.card.ref for hit in archive.search("dam", page=Page(1)).hits] == ["dam"]
        assert archive.quotes("nobody asked me", narrowing=Narrowing(outlet="OTV")).forms
        assert archive.who(BAKER).total == 1


def test_ids_of_the_settings_join_names_and_are_asked_for(tmp_path: Path) -> None:
    ids = tmp_path / "ids.csv"
    ids.write_text("name,id\nIlsa Brandt,Q7\nIlsabe Holm,Q7\n", encoding="utf-8")
    texts = (
        "“The gates will hold,” said Ilsa Brandt, the water minister, in Skarn.\n",
        "“Nobody asked me,” said Ilsabe Holm, an author, at the fair in Ostrin.\n",
    )
    with Archive(tmp_path / "ids.sayso") as archive:
        archive.add(*(read(text)[0] for text in texts), tagger=False, settings=Settings(speaker_ids=str(ids)))
        record = archive.who("Ilsa Brandt")
        assert [person.key for person in record.people] == ["wikidata:Q7"]
        both = archive.who("wikidata:Q7")
        assert sorted(said.words for said in both.said) == ["“Nobody asked me,”", "“The gates will hold,”"]
        assert archive.who("wikidata:Q8").total == 0
