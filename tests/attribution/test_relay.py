"""Chains of hops: hearsay, outlets spoken to or quoted from, statements within statements, credits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.attribution.assemble import reading
from sayso.attribution.candidate import Candidate
from sayso.attribution.relay import chain, is_outlet
from sayso.attribution.rules import Found
from sayso.values import Credit, Occasion, Outlet, Span
from tests.attribution.speakers.marked import told
from tests.attribution.story import read, story

HOME = Outlet("Kestrel Herald")

CHAINS = [
    ("[Ilsa Brandt] (told) the tabloid Morgenspiegel {that it rained}.", ["Ilsa Brandt", "Morgenspiegel"]),
    ("[Ilsa Brandt] (told) Reuters {that it rained}.", ["Ilsa Brandt", "Reuters"]),
    ("The tabloid Morgenspiegel rang. [Ilsa Brandt] (told) the paper {no}.", ["Ilsa Brandt", "Morgenspiegel"]),
    ("[Ilsa Brandt] (told) reporters {that it rained}.", ["Ilsa Brandt"]),
    ("[Ilsa Brandt] (told) Karl Ott {that it rained}.", ["Ilsa Brandt"]),
    ("[Ilsa Brandt] (was quoted by) Reuters as saying {that it rained}.", ["Ilsa Brandt", "Reuters"]),
    ("[Two officials] (said) {that it rained}.", [None]),
    ("[Ilsa Brandt] (is quoted) by Reuters as saying {that it rained}.", ["Ilsa Brandt", "Reuters"]),
    ("[Ilsa Brandt] (is quoted) by Karl Ott as saying {that it rained}.", ["Ilsa Brandt"]),
    ("{It rained}, (according to) [logs seen by Reuters].", [None, "Reuters"]),
    ("[The logs], leaked to the tabloid Morgenspiegel, (say) {that it rained}.", [None, "Morgenspiegel"]),
    ("[The logs], seen by the Herald, (say) {that it rained}.", [None]),
    ("{It rained}, (according to) [logs seen by Karl Ott].", [None]),
    ("[Ilsa Brandt] (is said to have warned) {that it rained}.", ["Ilsa Brandt", None]),
    ("[Ilsa Brandt] (is alleged to have said) {that it rained}.", ["Ilsa Brandt", None]),
    ("[Ilsa Brandt] (said) to nobody {that it rained}.", ["Ilsa Brandt"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), CHAINS)
def test_an_outlet_spoken_to_or_quoted_from_is_a_hop(text: str, names: list[str | None]) -> None:
    (statement,) = told(text, outlet=HOME).statements
    assert [hop.name for hop in statement.relay] == [*names, "Kestrel Herald"]


def test_a_speaker_without_a_name_is_a_hop_with_the_words_of_the_text() -> None:
    (statement,) = told("[Two officials] (said) {no}.", outlet=HOME).statements
    first = statement.relay[0]
    assert (first.name, first.kind, first.role) == (None, "group", "Two officials")


def test_hearsay_beside_a_speaker_is_a_nameless_hop_and_alone_the_only_one() -> None:
    (beside,) = read("Ilsa Brandt reportedly said that it rained hard.", outlet=HOME).statements
    (alone,) = read("The old bridge was reportedly unsafe for years.", outlet=HOME).statements
    assert [hop.name for hop in beside.relay] == ["Ilsa Brandt", None, "Kestrel Herald"]
    assert [hop.name for hop in alone.relay] == [None, "Kestrel Herald"]


def test_hearsay_between_subject_and_cue_is_a_nameless_hop_but_not_inside_what_was_said() -> None:
    (beside,) = told("[Ilsa Brandt] reportedly (said) {that it rained}.", outlet=HOME).statements
    (inside,) = told("[Ilsa Brandt] (said) {that it reportedly rained}.", outlet=HOME).statements
    assert [hop.name for hop in beside.relay] == ["Ilsa Brandt", None, "Kestrel Herald"]
    assert [hop.name for hop in inside.relay] == ["Ilsa Brandt", "Kestrel Herald"]


def test_who_is_quoted_by_the_one_cited_is_inside_that_one() -> None:
    text = "That it rained the tabloid Morgenspiegel reported, citing Reuters, which quoted two officials."
    place = {word: Span(text.index(word), text.index(word) + len(word)) for word in ("reported", "citing", "quoted")}
    names = {name: Span(text.index(name), text.index(name) + len(name)) for name in ("Reuters", "two officials")}
    names["paper"] = Span(15, 40)
    found = Found(
        tuple(
            Candidate((Span(0, 14),), (place[cue],), (names[who],), "marked", probability=1.0)
            for cue, who in (("reported", "paper"), ("citing", "Reuters"), ("quoted", "two officials"))
        ),
        (),
    )
    statements = reading(story(text, outlet=HOME), found).statements
    last = next(one for one in statements if one.source == (names["two officials"],))
    assert [hop.name for hop in last.relay] == [None, "Reuters", "Morgenspiegel", "Kestrel Herald"]


def test_a_cited_source_is_inside_the_one_who_cites_it() -> None:
    text = "That it rained the tabloid Morgenspiegel reported, citing two officials."
    content, marks = (
        (Span(0, 14),),
        {word: Span(text.index(word), text.index(word) + len(word)) for word in text.split()},
    )
    outer_one = Candidate(content, (marks["reported,"],), (Span(15, 40),), "marked", probability=1.0)
    inner_one = Candidate(content, (marks["citing"],), (Span(58, 71),), "marked", probability=1.0)
    found = reading(story(text, outlet=HOME), Found((outer_one, inner_one), ())).statements
    outer, inner = sorted(found, key=lambda one: one.within is not None)
    assert inner.within == outer.id
    assert [hop.name for hop in inner.relay] == [None, "Morgenspiegel", "Kestrel Herald"]


SAME = [
    # Who is told of later stands behind the teller, unless the words are given back to them.
    ("Morgenspiegel", "reported", "a gate log", "pointing to", ["gate log", "Morgenspiegel"]),
    ("Morgenspiegel", "wrote", "two officials", "its informants being", ["two officials", "Morgenspiegel"]),
    ("Karl Ott", "hinted", "Morgenspiegel", "according to", ["Karl Ott", "Morgenspiegel"]),
    ("Karl Ott", "hinted", "Morgenspiegel", "as cited by", ["Karl Ott", "Morgenspiegel"]),
    ("Karl Ott", "quotes", "Ilsa Brandt", "as saying", ["Ilsa Brandt", "Karl Ott"]),
]


@pytest.mark.parametrize(("first", "said", "second", "told_by", "inner"), SAME)
def test_of_two_who_say_the_very_same_one_tells_the_others_words(
    first: str, said: str, second: str, told_by: str, inner: list[str]
) -> None:
    text = f"That it rained {first} {said}, {told_by} {second}."
    place = {words: Span(text.index(words), text.index(words) + len(words)) for words in (first, said, second, told_by)}
    found = Found(
        tuple(
            Candidate((Span(0, 14),), (place[cue],), (place[who],), "marked", probability=1.0)
            for who, cue in ((first, said), (second, told_by))
        ),
        (),
    )
    statements = reading(story(text, outlet=HOME), found).statements
    (deepest,) = (one for one in statements if one.within)
    assert [hop.name or hop.role for hop in deepest.relay] == [*inner, "Kestrel Herald"]


RECORDED = [
    ("[The minutes] (show) {rain}. [Ilsa Brandt] (is recorded as adding) {no}.", [None]),
    ("[The tabloid Morgenspiegel] (saw) {rain}. [Ilsa Brandt] (is quoted as adding) {no}.", ["Morgenspiegel"]),
    ("[Karl Ott] (saw) {rain}. [Ilsa Brandt] (is recorded as adding) {no}.", []),
    ("[The minutes] (show) {rain}. [Ilsa Brandt] (added) {no}.", []),
]


@pytest.mark.parametrize(("text", "names"), RECORDED)
def test_what_is_recorded_as_said_stands_in_the_text_told_of_last(text: str, names: list[str | None]) -> None:
    last = told(text, outlet=HOME).statements[-1]
    assert [hop.name for hop in last.relay] == ["Ilsa Brandt", *names, "Kestrel Herald"]


def test_the_outlet_that_hosts_the_occasion_is_a_hop_and_the_first_tells_when() -> None:
    (statement,) = told("[Ilsa Brandt] (said) {no}.", outlet=HOME).statements
    there = Occasion(Span(0, 1), "interview", "Coast FM", "2025-01")
    hops = chain(replace(statement, occasion=there), {}, told("", outlet=HOME).article, {}, hearsay=frozenset())
    assert [(hop.name, hop.medium, hop.date) for hop in hops] == [
        ("Ilsa Brandt", "interview", "2025-01"),
        ("Coast FM", None, None),
        ("Kestrel Herald", None, None),
    ]


def test_a_host_by_half_its_name_is_the_outlet_of_the_story() -> None:
    (statement,) = told("[Ilsa Brandt] (said) {no}.", outlet=HOME).statements
    there = Occasion(Span(0, 1), "interview", "the Owl")
    article = told("", outlet=HOME).article
    hops = chain(replace(statement, occasion=there), {}, article, {}, hearsay=frozenset(), outlets={"owl": "Aber Owl"})
    assert [hop.name for hop in hops] == ["Ilsa Brandt", "Aber Owl", "Kestrel Herald"]


def test_a_hall_relays_nothing() -> None:
    (statement,) = told("[Ilsa Brandt] (said) {no}.", outlet=HOME).statements
    there = Occasion(Span(0, 1), "speech", "Vell Council")
    hops = chain(replace(statement, occasion=there), {}, told("", outlet=HOME).article, {}, hearsay=frozenset())
    assert [hop.name for hop in hops] == ["Ilsa Brandt", "Kestrel Herald"]


@pytest.mark.parametrize(
    ("kind", "host", "names"),
    [
        ("interview", "Bei Ostra", ["Ilsa Brandt", "Bei Ostra", "Kestrel Herald"]),
        ("broadcast", "WQVL", ["Ilsa Brandt", "WQVL", "Kestrel Herald"]),
        ("interview", "the Herald", ["Ilsa Brandt", "Kestrel Herald"]),
        ("interview", "Kestrel", ["Ilsa Brandt", "Kestrel", "Kestrel Herald"]),
    ],
)
def test_whoever_airs_an_interview_is_an_outlet_and_the_storys_own_ends_the_chain(
    kind: str, host: str, names: list[str]
) -> None:
    (statement,) = told("[Ilsa Brandt] (said) {no}.", outlet=HOME).statements
    there = Occasion(Span(0, 1), kind, host)
    hops = chain(replace(statement, occasion=there), {}, told("", outlet=HOME).article, {}, hearsay=frozenset())
    assert [hop.name for hop in hops] == names


def test_what_the_outlet_heard_itself_came_through_no_one_it_credits() -> None:
    (statement,) = told("[Ilsa Brandt] (said) {no}.", outlet=HOME).statements
    there = Occasion(Span(0, 1), "interview", "the Herald")
    article = told("", outlet=HOME, credits=(Credit("RT", "RT", "republished-from", "line"),)).article
    hops = chain(replace(statement, occasion=there), {}, article, {}, hearsay=frozenset())
    assert [hop.name for hop in hops] == ["Ilsa Brandt", "Kestrel Herald"]


def test_the_outlets_own_initials_are_no_other_agency() -> None:
    home = Outlet("Aber Ferry Press")
    (statement,) = told("[Ilsa Brandt] (told) AFP {no}.", outlet=home).statements
    assert [hop.name for hop in statement.relay] == ["Ilsa Brandt", "Aber Ferry Press"]


def test_a_credit_stands_before_the_outlet_and_only_where_the_text_is_taken_over() -> None:
    given = (Credit("RT", "RT", "republished-from", "line"), Credit("X", "Vell Post", "first-published", "line"))
    (statement,) = told("[Ilsa Brandt] (said) {no}.", outlet=HOME, credits=given).statements
    assert [hop.name for hop in statement.relay] == ["Ilsa Brandt", "RT", "Kestrel Herald"]


@pytest.mark.parametrize(
    ("name", "outlet"), [("Reuters", True), ("Coast FM", True), ("Vell Council", False), ("Ana Ruiz", False)]
)
def test_outlets_are_told_by_the_table_or_their_words(name: str, outlet: bool) -> None:  # noqa: FBT001  # a column of the table
    assert is_outlet(name) is outlet


CREDITED = [
    (Credit("(KH) –", "Kamloops Hub", "wire", "dateline"), []),
    (Credit("(KHX) –", "Kamloops Hub", "wire", "dateline"), ["Kamloops Hub"]),
    (Credit("HarbourLantern.example", "HarbourLantern.example", "wire", "", None, "harbourlantern.example"),
     ["Harbour Lantern"]),
    (Credit("OstrinPost.example", "OstrinPost.example", "wire", "", None, "ostrinpost.example"), ["Ostrin Post"]),
    (Credit("Ostrin.example", "Ostrin.example", "wire", "", None, "ostrin.example"), ["Ostrin.example"]),
]  # fmt: skip


@pytest.mark.parametrize(("credit", "names"), CREDITED)
def test_a_credit_names_the_outlet_as_the_story_does_and_never_itself(credit: Credit, names: list[str]) -> None:
    reading = told("[Ilsa Brandt] (said) {no}.", outlet=HOME)
    article = replace(reading.article, credits=(credit,))
    outlets = {"harbour lantern": "Harbour Lantern"}
    hops = chain(reading.statements[0], {}, article, {}, hearsay=frozenset(), outlets=outlets)
    assert [hop.name for hop in hops] == ["Ilsa Brandt", *names, "Kestrel Herald"]
