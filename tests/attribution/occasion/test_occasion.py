"""Where and when it was said: kinds, hosts, dates, what is shared in a sentence, what goes on, what is none."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.attribution.occasion import placed
from sayso.attribution.occasion.frames import Piece, frames
from sayso.attribution.occasion.lexicon import lexicon, split
from sayso.attribution.occasion.nouns import NOTHING, leads_to, occasion_named
from sayso.attribution.occasion.press import Press
from sayso.attribution.occasion.sitting import sittings
from sayso.attribution.occasion.venue import venue
from sayso.values import DateMention, Dating, Outlet, Reading, Span, Speaker, Statement
from tests.attribution.story import read, story

TABLE = tomllib.loads(files("sayso.attribution.occasion").joinpath("occasion.toml").read_text(encoding="utf-8"))
OWN = Outlet("The Aber Post")


def told(text: str) -> list[tuple[str | None, str | None, str] | None]:
    """Return kind, host and words of the occasion of each statement that the rules find."""
    found = read(text, outlet=OWN).statements
    return [(o.kind, o.host, o.span.of(text)) if (o := each.occasion) else None for each in found]


def dated(reading: Reading, *days: tuple[str, str]) -> list[Statement]:
    """Return the statements of a reading placed anew, with these words of the text as its dates."""
    text = reading.article.text
    mentions = [DateMention(Span(text.index(word), text.index(word) + len(word)), value) for word, value in days]
    return placed(reading.article, reading.statements, sorted(mentions, key=lambda mention: mention.span))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilsa Brandt said in a statement that the bridge was unsafe.", ("statement", None, "in a statement")),
        (
            "In a letter to the mayor, Ilsa Brandt said that it was unsafe.",
            ("letter", None, "In a letter to the mayor"),
        ),
        ("“It is unsafe,” Ilsa Brandt said at a news conference.", ("press conference", None, "at a news conference")),
        ("“It is unsafe,” Ilsa Brandt said by telephone.", ("call", None, "by telephone")),
        ("“It is unsafe,” Ilsa Brandt said on Facebook.", ("post", None, "on Facebook")),
        ("“It is unsafe,” Ilsa Brandt told Aber Radio.", ("interview", "Aber Radio", "Aber Radio")),
        (
            "Speaking to the Welsh outlet Golwg Newydd, Ilsa Brandt said that it was unsafe.",
            ("interview", "Golwg Newydd", "Speaking to the Welsh outlet Golwg Newydd"),
        ),
        (
            "Ilsa Brandt said in an interview with Radio Aber that the bridge was unsafe.",
            ("interview", "Radio Aber", "in an interview with Radio Aber"),
        ),
        (
            "Ilsa Brandt said during a spring appearance at the Chamber of Rivers that it was unsafe.",
            ("appearance", "Chamber of Rivers", "during a spring appearance at the Chamber of Rivers"),
        ),
        (
            "“It is unsafe,” Ilsa Brandt said in an appearance at the Council on River Law.",
            ("appearance", "Council on River Law", "in an appearance at the Council on River Law"),
        ),
        (
            "“It is unsafe,” Ilsa Brandt said in an appearance at the Vell Institution.",
            ("appearance", "Vell Institution", "in an appearance at the Vell Institution"),
        ),
        ("“It is unsafe,” Ilsa Brandt told the jury.", ("court", None, "the jury")),
        ("“It is unsafe,” Ilsa Brandt said under cross-examination.", ("court", None, "under cross-examination")),
        ("“It is unsafe,” Ilsa Brandt told lawmakers.", ("speech", None, "lawmakers")),
        ("“It is unsafe,” Ilsa Brandt told lawmakers at a hearing.", ("hearing", None, "lawmakers at a hearing")),
        ("“It is unsafe,” Ilsa Brandt told the Lund Inquiry.", ("hearing", None, "the Lund Inquiry")),
        ("“It is unsafe,” Ilsa Brandt wrote in her memoir.", ("document", None, "in her memoir")),
        ("“It is unsafe,” Ilsa Brandt said in a radio interview.", ("interview", None, "in a radio interview")),
        (
            "“It is unsafe,” Ilsa Brandt told the Post at her kitchen table.",
            ("interview", "The Aber Post", "the Post at her kitchen table"),
        ),
        ("“It is unsafe,” Ilsa Brandt told us.", ("interview", "The Aber Post", "us")),
        ("“It is unsafe,” Ilsa Brandt told reporters.", ("press conference", None, "reporters")),
        (
            "“It is unsafe,” Ilsa Brandt told Aber Radio by telephone.",
            ("call", "Aber Radio", "Aber Radio by telephone"),
        ),
        ("“It is unsafe,” Ilsa Brandt said to us.", ("interview", "The Aber Post", "to us")),
        ("“It is unsafe,” Ilsa Brandt told a local station.", ("interview", None, "a local station")),
        ("“It is unsafe,” Ilsa Brandt told listeners.", ("broadcast", None, "listeners")),
        (
            "“It is unsafe,” Ilsa Brandt told Aber Radio's listeners.",
            ("broadcast", "Aber Radio", "Aber Radio's listeners"),
        ),
        ("“It is unsafe,” Ilsa Brandt told listeners of Aber FM.", ("broadcast", "Aber FM", "listeners of Aber FM")),
        (
            "“It is unsafe,” Ilsa Brandt told viewers of this channel.",
            ("broadcast", "The Aber Post", "viewers of this channel"),
        ),
        ("“It is unsafe,” Ilsa Brandt told Le Phare du Nord.", ("interview", "Le Phare du Nord", "Le Phare du Nord")),
        ("“It is unsafe,” Ilsa Brandt told Lund Nord.", None),
        ("“It is unsafe,” Ilsa Brandt told Swedish radio.", ("interview", None, "Swedish radio")),
        ("“It is unsafe,” Ilsa Brandt told the court clerk.", None),
        ("“It is unsafe,” Ilsa Brandt told shareholders.", None),
        ("“It is unsafe,” Ilsa Brandt told the police.", None),
        ("“It is unsafe,” Ilsa Brandt texted.", ("message", None, "texted")),
        ("“It is unsafe,” Ilsa Brandt told Karl Ott.", None),
        ("“It is unsafe,” Ilsa Brandt told La Paz.", None),
        ("“It is unsafe,” Ilsa Brandt said.", None),
        ("“It is unsafe,” an official said on condition of anonymity because the talks go on.", None),
        ("Ilsa Brandt said that it was written in a letter.", None),
        ("Ilsa Brandt, who worked at the court, said that it was unsafe.", None),
        ("By breakfast Ilsa Brandt said that it was unsafe.", None),
        ("In the wake of the speech, Ilsa Brandt said that it was unsafe.", None),
        ("Ilsa Brandt said, in anticipation of the inauguration of the bridge, that it was unsafe.", None),
        (
            "In an advance copy of the speech, Ilsa Brandt said that it was unsafe.",
            ("speech", None, "In an advance copy of the speech"),
        ),
    ],
)
def test_an_occasion_is_told_by_the_words_beside_the_cue(text: str, expected: tuple[str, str, str] | None) -> None:
    assert told(text)[0] == expected


def test_the_language_of_the_outlet_is_told() -> None:
    text = "Speaking to the French-language outlet Le Phare, Ilsa Brandt said that it was unsafe."
    (statement,) = read(text).statements
    assert statement.occasion is not None
    assert (statement.occasion.host, statement.occasion.language) == ("Le Phare", "fr")


def test_an_outlet_is_known_by_what_it_says_elsewhere() -> None:
    text = "The bridge is safe, the Almond says. “It is not,” Ilsa Brandt told the Almond."
    reading = read(text)
    outlet = Speaker("The Almond", "outlet")
    first, second = reading.statements
    assert second.occasion is None
    spoken = [Statement("s1", "indirect", first.content, first.cue, first.source, outlet), second]
    again = placed(reading.article, spoken)
    assert again[1].occasion is not None
    assert (again[1].occasion.kind, again[1].occasion.host) == ("interview", "The Almond")


def test_an_occasion_goes_on_while_the_same_person_speaks_and_no_further() -> None:
    text = (
        "Ilsa Brandt said in a radio interview that the bridge was unsafe. “It shakes,” Brandt said.\n\n"
        "“It does not,” Karl Ott said. “It does,” Ilsa Brandt said."
    )
    statements = read(text).statements
    kinds = [each.occasion.kind if each.occasion else None for each in statements]
    assert kinds == ["interview", "interview", None, None]
    carried = statements[1].occasion
    assert carried is not None
    assert carried.carried
    assert carried.span.of(text) == "in a radio interview"


@pytest.mark.parametrize(
    ("first", "between", "then", "expected"),
    [
        ("said at a rally", "", "Brandt said that it was old", "speech"),
        ("told the jury", "", "Brandt said that it was old", "court"),
        ("told the jury", "“It did not,” Karl Ott said. ", "Brandt said that it was old", "court"),
        ("said at a rally", "", "Brandt believes that it is old", None),
        ("said at a rally", "", "Brandt declined to say that it was old", None),
        ("said in a letter", "", "Karl Ott said that it was old", None),
        ("told the jury", "", "Karl Ott replied that it was old", "court"),
    ],
)
def test_what_goes_on_is_what_the_same_person_said_there(
    first: str, between: str, then: str, expected: str | None
) -> None:
    text = f"“It shook,” Ilsa Brandt {first}. {between}{then}."
    found = told(text)
    assert found[0] is not None
    assert (found[-1][0] if found[-1] else None) == expected


def test_a_thought_in_between_does_not_end_a_speech() -> None:
    text = "“It shook,” Ilsa Brandt said at a rally. Brandt believes that it is old. Brandt said that it shook."
    assert [found and found[0] for found in told(text)] == ["speech", None, "speech"]


def test_what_is_cited_outside_what_it_is_within_is_framed_there() -> None:
    text = "It shook, the Ledger reports, as Ilsa Brandt told Aber FM."
    spans = {word: Span(text.index(word), text.index(word) + len(word)) for word in ("reports", "told", "Ilsa Brandt")}
    content = (Span(0, 8),)
    outer = Statement("s1", "indirect", content, (spans["reports"],), (Span(10, 20),))
    inner = Statement("s2", "indirect", content, (spans["told"],), (spans["Ilsa Brandt"],), within="s1")
    _, found = placed(story(text), [outer, inner])
    assert found.occasion is not None
    assert (found.occasion.kind, found.occasion.host) == ("interview", "Aber FM")


def test_what_opens_a_sentence_holds_for_all_its_verbs() -> None:
    text = "In a letter, Ilsa Brandt said that it shook, and Karl Ott said that it did not."
    assert [found and found[0] for found in told(text)] == ["letter", "letter"]


def test_an_occasion_does_not_reach_over_paragraphs_or_into_what_was_said() -> None:
    text = (
        "Ilsa Brandt said in a letter that the paper had said the bridge was safe.\n\nThe river rose.\n\nIt fell.\n\n"
        "“It shakes,” Ilsa Brandt said."
    )
    statements = read(text).statements
    kinds = {each.cue[0].of(text): each.occasion.kind if each.occasion else None for each in statements}
    assert kinds["had said"] is None
    assert statements[-1].occasion is None


def test_verbs_of_one_sentence_share_it() -> None:
    text = "In a thread on Facebook, Ilsa Brandt said that it shook and added that it was unsafe."
    assert [each and each[0] for each in told(text)] == ["post", "post"]


def test_a_date_beside_the_cue_says_when_and_a_bare_one_has_no_kind() -> None:
    text = "In a statement on Tuesday, Ilsa Brandt said that it shook. “It does,” Karl Ott said on Friday."
    first, second = dated(read(text), ("Tuesday", "2026-03-10"), ("Friday", "2026-03-13"))
    assert first.occasion is not None
    assert (first.occasion.kind, first.occasion.date) == ("statement", "2026-03-10")
    assert second.occasion is not None
    assert (second.occasion.kind, second.occasion.date, second.occasion.span.of(text)) == (None, "2026-03-13", "Friday")


@pytest.mark.parametrize(
    "text",
    [
        "Ilsa Brandt said that it had shaken on Tuesday.",
        "Ilsa Brandt has said since Tuesday that it shook.",
        "Ilsa Brandt said it would shut by Tuesday.",
        "It shook on Tuesday. Ilsa Brandt said that it was unsafe.",
        "Ilsa Brandt said that it shook, half of what it did on Tuesday.",
        "The report, published on Tuesday, said that it shook.",
        "A report handed to the mayor on Tuesday said that it shook.",
    ],
)
def test_a_date_of_something_else_is_not_when_it_was_said(text: str) -> None:
    assert [each.occasion and each.occasion.date for each in dated(read(text), ("Tuesday", "2026-03-10"))] == [None]


def test_two_dates_beside_a_cue_leave_it_open() -> None:
    text = "Ilsa Brandt said in letters of May and June that it shook."
    (statement,) = dated(read(text), ("May", "2026-05"), ("June", "2026-06"))
    assert statement.occasion is None or statement.occasion.date is None


def test_a_second_day_in_court_is_the_first_one() -> None:
    text = "“It shook,” Karl Ott told the court on Friday.\n\n“No,” said Ilsa Brandt under cross-examination."
    first, second = dated(read(text), ("Friday", "2026-03-13"))
    assert first.occasion is not None
    assert second.occasion is not None
    assert first.occasion.date == second.occasion.date == "2026-03-13"


def test_the_short_name_of_a_host_means_the_long_one() -> None:
    text = "“It shook,” Ilsa Brandt told the Lund Almanaque. “So it did,” Karl Ott told the Almanaque."
    reading = read(text, outlet=OWN)
    names = {"lund almanaque": "Lund Almanaqué", "almanaque": "Almanaque"}
    hosts = [one.occasion and one.occasion.host for one in placed(reading.article, reading.statements, (), names)]
    assert hosts == ["Lund Almanaqué", "Lund Almanaqué"]


def test_the_paper_is_the_outlet_that_was_named_last() -> None:
    text = "“No,” Karl Ott told Aber FM. “It shook,” Ilsa Brandt told the Lund Times. “So it did,” Ott told the paper."
    reading = read(text, outlet=OWN)
    names = {"aber fm": "Aber FM", "lund times": "Lund Times"}
    hosts = [one.occasion and one.occasion.host for one in placed(reading.article, reading.statements, (), names)]
    assert hosts == ["Aber FM", "Lund Times", "Lund Times"]


@pytest.mark.parametrize(
    ("kind", "phrase"), [(kind, phrase) for kind, listed in TABLE["introductions"].items() for phrase in listed]
)
def test_every_introduction_tells_where_the_turns_were_spoken(kind: str, phrase: str) -> None:
    text = f"Here the dam keeper {phrase} Lund.\n\nBRANDT: It shook all night.\n\nOTT: It did not."
    assert {each.occasion.kind for each in read(text, outlet=OWN).statements if each.occasion} == {kind}


def test_the_turns_of_a_transcript_take_what_introduces_them() -> None:
    text = (
        "What follows is edited from the news conference on Saturday.\n\n"
        "BRANDT: It shook all night.\n\nOTT: It did not.\n\nBRANDT: Then come and stand on it."
    )
    statements = dated(read(text), ("Saturday", "2026-03-14"))
    assert len(statements) == 3
    assert {(each.occasion.kind, each.occasion.date) for each in statements if each.occasion} == {
        ("press conference", "2026-03-14")
    }
    plain = text.replace("the news conference on Saturday", "what was heard")
    assert {each.occasion for each in read(plain).statements} == {None}


@pytest.mark.parametrize(
    ("kind", "phrase"), [(kind, phrase) for kind, listed in TABLE["kinds"].items() for phrase in listed]
)
def test_every_phrase_names_its_kind(kind: str, phrase: str) -> None:
    def named(text: str) -> str:
        found = occasion_named([part for word in text.split() for part in split(word)], lexicon().kinds)
        return found.kind if found else NOTHING

    assert kind in {named(phrase), named(f"in {phrase}"), named(f"at {phrase}"), named(f"in a {phrase}")}


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("in a telephone interview", "interview"),
        ("in a terse emailed statement", "statement"),
        ("at a post-match press conference", "press conference"),
        ("at a post-summit dinner", "meeting"),
        ("in a recording of a conference call", "call"),
        ("in a speech at the party conference", "speech"),
        ("in a letter to the court", "letter"),
        ("in a report released online", "report"),
        ("in a message minutes later", "message"),
        ("on Tuesday in a letter", "letter"),
        ("after the meeting in a statement", "statement"),
        ("by telephone", "call"),
        ("from the pulpit", "speech"),
        ("on the sidelines of a seminar", "appearance"),
        ("on the court steps", None),
        ("on the steps of the court", None),
        ("after the meeting", None),
        ("before the hearing", None),
        ("before the speech", None),
        ("on the report", None),
        ("under the treaty", None),
        ("over the report", None),
        ("to the letter", None),
        ("with the committee", None),
        ("in a row over the report", None),
        ("of the letter", None),
        ("by breakfast", None),
        ("in the eve of the summit", None),
        ("on the strength of a letter", None),
        ("in the post office", None),
        ("at the conference centre", None),
        ("in her opinion", None),
        ("in the river", None),
    ],
)
def test_a_phrase_is_named_by_its_head(phrase: str, expected: str | None) -> None:
    found = occasion_named([part for word in phrase.lower().split() for part in split(word)], lexicon().kinds)
    assert (found.kind if found else None) == expected


@pytest.mark.parametrize(("lead", "kind"), [(lead, kind) for lead, kinds in TABLE["unled"].items() for kind in kinds])
def test_what_begins_so_tells_of_no_such_occasion(lead: str, kind: str) -> None:
    assert not leads_to(lead, ("thing",), kind)
    assert leads_to(lead, (lead, "thing"), kind)


@pytest.mark.parametrize("word", TABLE["unsaid"]["never"])
def test_no_phrase_of_these_tells_an_occasion(word: str) -> None:
    assert occasion_named([word, "the", "speech"], lexicon().kinds) is None
    assert occasion_named(["at", "the", "speech"], lexicon().kinds) is not None


@pytest.mark.parametrize("word", TABLE["unsaid"]["aside"])
def test_what_is_looked_ahead_to_was_not_there(word: str) -> None:
    assert occasion_named(["in", word, "of", "the", "speech"], lexicon().kinds) is None


@pytest.mark.parametrize("event", TABLE["events"]["words"])
def test_what_was_said_before_an_event_was_not_said_at_it(event: str) -> None:
    phrase = ["before", "the", *event.split()]
    found = occasion_named(phrase, lexicon().kinds)
    assert found is None
    assert occasion_named(["before", "the", "jury"], lexicon().kinds) is not None


@pytest.mark.parametrize(
    ("kind", "phrase"), [(kind, phrase) for kind, listed in TABLE["addressees"].items() for phrase in listed]
)
def test_every_addressee_names_its_kind(kind: str, phrase: str) -> None:
    text = f"the {phrase}"
    found = venue(text, Piece(Span(0, len(text)), after_cue=True), "told", Press({}))
    assert found is not None
    assert found.kind == kind
    other = f"the {phrase} cleaner"
    assert venue(other, Piece(Span(0, len(other)), after_cue=True), "told", Press({})) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is unsafe,” Ilsa Brandt said when I caught her at the weir.", ("interview", "The Aber Post")),
        ("“It is unsafe,” Ilsa Brandt said as she showed the Post round the weir.", ("interview", "The Aber Post")),
        ("“It is unsafe,” Ilsa Brandt said when we rang her.", ("call", "The Aber Post")),
        ("“It is unsafe,” Ilsa Brandt said when reached at her desk.", ("call", None)),
        ("“It is unsafe,” Ilsa Brandt said when reporters caught her at the weir.", ("press conference", None)),
        ("“It is unsafe,” Ilsa Brandt said at her kitchen table.", ("interview", None)),
        ("“It is unsafe,” Ilsa Brandt said over oysters.", ("interview", None)),
        ("Ilsa Brandt wrote to residents that the bridge was unsafe.", ("letter", None)),
        ("Ilsa Brandt told reporters at the weir that the bridge was unsafe.", ("press conference", None)),
        ("Ilsa Brandt told the stock exchange in a filing that the bridge was unsafe.", ("statement", None)),
        ("Ilsa Brandt said in a filing that the bridge was unsafe.", ("document", None)),
        ("“It is unsafe,” Ilsa Brandt told the Post.", ("interview", "The Aber Post")),
        ("“It is unsafe,” Ilsa Brandt said when she received this newspaper.", ("interview", "The Aber Post")),
        ("Ilsa Brandt assured DZBC radio that the bridge was unsafe.", ("interview", "DZBC")),
        ("“It is unsafe,” Ilsa Brandt said from Cardiff.", None),
        ("“It is unsafe,” Ilsa Brandt said from the kitchen.", None),
        ("“It is unsafe,” Ilsa Brandt said from experience.", None),
        ("“It is unsafe,” Ilsa Brandt said when she caught a trout.", None),
        ("“It is unsafe,” Ilsa Brandt said when the siren rang.", None),
        ("“It is unsafe,” Ilsa Brandt said on the weir.", None),
        ("Ilsa Brandt told reporters that the bridge was unsafe.", ("press conference", None)),
    ],
)
def test_how_the_reporter_met_the_speaker_tells_the_occasion(
    text: str, expected: tuple[str | None, str | None] | None
) -> None:
    (found,) = told(text)
    assert (found[:2] if found else None) == expected


@pytest.mark.parametrize(
    ("about", "kind"),
    [
        ("The committee of inquiry sat again; its hearing went on.", "hearing"),
        ("The trial went on before a jury.", "court"),
        ("The river rose.", "court"),
    ],
)
def test_the_words_of_the_story_settle_which_bench_it_was(about: str, kind: str) -> None:
    (found,) = told(f"{about}\n\nIlsa Brandt said under cross-examination that the bridge was unsafe.")
    assert found is not None
    assert found[0] == kind


@pytest.mark.parametrize(("name", "side"), [(name, side) for name in ("bench", "house") for side in TABLE[name]])
def test_every_word_of_a_sitting_speaks_for_its_side(name: str, side: str) -> None:
    if side == "words":
        assert {len(one) > 0 for sitting in lexicon().sittings for one in sitting.words} == {True}
    else:
        assert all(side in sittings(word) for word in TABLE[name][side] if " " not in word)


@pytest.mark.parametrize("place", TABLE["private"]["places"])
def test_every_private_place_makes_an_interview(place: str) -> None:
    text = f"in her {place}"
    found = venue(text, Piece(Span(0, len(text)), after_cue=False), "said", Press({}, own="Aber Post"))
    assert found is not None
    assert (found.kind, found.host) == ("interview", None)
    assert venue(text, Piece(Span(0, len(text)), after_cue=False), "said", Press({}, first=False)) is None


@pytest.mark.parametrize("fare", TABLE["private"]["fare"])
def test_everything_eaten_and_drunk_together_makes_an_interview(fare: str) -> None:
    text = f"over {fare}"
    found = venue(text, Piece(Span(0, len(text)), after_cue=False), "said", Press({}, own="Aber Post"))
    assert found is not None
    assert found.kind == "interview"


@pytest.mark.parametrize(
    ("key", "verb", "kind"),
    [
        (key, verb, kind)
        for key, kind in (("calling", "call"), ("meeting", "interview"))
        for verb in TABLE["private"][key]
    ],
)
def test_every_verb_of_meeting_tells_how_they_met(key: str, verb: str, kind: str) -> None:
    text = f"when I {verb} her"
    found = venue(text, Piece(Span(0, len(text)), after_cue=False), "said", Press({}, own="Aber Post"))
    assert found is not None, key
    assert found.kind == kind


@pytest.mark.parametrize("word", TABLE["market"]["words"])
def test_a_filing_to_the_market_is_a_statement(word: str) -> None:
    text = f"in a filing to the {word}"
    found = venue(text, Piece(Span(0, len(text)), after_cue=False), "said", Press({}))
    assert found is not None
    assert found.kind == "statement"


@pytest.mark.parametrize(
    ("source", "dated"),
    [
        ("A report published on Friday", True),
        ("A letter of Friday", False),
        ("The report, published on Friday,", False),
        ("A baker crowned on Friday", False),
        ("A report on Friday", False),
        ("The report", False),
    ],
)
def test_a_text_that_speaks_tells_its_date_and_no_more(source: str, dated: bool) -> None:  # noqa: FBT001  # a table's column
    text = f"{source} says that it shook; Friday was wet."
    day = text.index("Friday")
    start = text.index("says")
    date = DateMention(Span(day, day + 6), "2026-03-13")
    one = Statement(
        "s1", "indirect", (Span(start + 5, start + 18),), (Span(start, start + 4),), (Span(0, len(source)),)
    )
    (found,) = placed(story(text), [one], [date])
    assert (found.occasion.kind if found.occasion else None) is None
    assert not dated or (found.occasion is not None and found.occasion.date == "2026-03-13")


def test_what_was_kept_back_was_not_kept_back_in_a_letter() -> None:
    text = "Ilsa Brandt said in a {} that the bridge was unsafe. Brandt did not say whether it would shut."
    assert [found and found[0] for found in told(text.format("letter"))] == ["letter", None]
    assert [found and found[0] for found in told(text.format("speech"))] == ["speech", None]


NOUNS = {"letter": "letter", "jury": "court", "broadcast": "broadcast", "interview": "interview", "thread": "post"}
TELLING = sorted(set(TABLE["leads"]) - {"of", "as", "for", *TABLE["unsaid"]["never"]})


@pytest.mark.parametrize("lead", TELLING)
def test_every_lead_begins_a_phrase(lead: str) -> None:
    noun = next(noun for noun, kind in NOUNS.items() if kind not in TABLE["unled"].get(lead, ()))
    text = f"again {lead} a {noun}"
    found = venue(text, Piece(Span(0, len(text)), after_cue=False), "said", Press({}))
    assert found is not None
    assert found.span.of(text) == f"{lead} a {noun}"


@pytest.mark.parametrize("word", TABLE["outlets"]["before"])
def test_every_description_makes_a_name_an_outlets(word: str) -> None:
    text = f"the {word} Lund"
    found = venue(text, Piece(Span(0, len(text)), after_cue=True), "told", Press({}))
    assert found is not None
    assert found.host == "Lund"


@pytest.mark.parametrize("word", TABLE["outlets"]["inside"])
def test_every_word_of_outlets_names_makes_one(word: str) -> None:
    name = f"Lund {word.title()}"
    found = venue(name, Piece(Span(0, len(name)), after_cue=True), "told", Press({}))
    assert found is not None
    assert found.host == name


@pytest.mark.parametrize("word", TABLE["outlets"]["generic"])
def test_every_plain_word_means_the_one_outlet_that_was_named(word: str) -> None:
    text = f"the {word}"
    press = Press({"lund times": "Lund Times"})
    found = venue(text, Piece(Span(0, len(text)), after_cue=True), "told", press)
    assert found is not None
    assert found.host == "Lund Times"


@pytest.mark.parametrize("words", TABLE["outlets"]["own"])
def test_every_word_for_the_outlet_itself_means_it_where_a_place_is_told(words: str) -> None:
    text = f"{words} at the weir"
    found = venue(text, Piece(Span(0, len(text)), after_cue=True), "told", Press({}, own="Aber Post"))
    assert found is not None
    assert (found.kind, found.host) == ("interview", "Aber Post")


@pytest.mark.parametrize("word", TABLE["outlets"]["institutions"])
def test_every_institution_hosts(word: str) -> None:
    text = f"in an appearance at the Lund {word.title()}"
    found = venue(text, Piece(Span(0, len(text)), after_cue=False), "said", Press({}))
    assert found is not None
    assert found.host == f"Lund {word.title()}"


@pytest.mark.parametrize(("word", "code"), TABLE["languages"].items())
def test_every_language_is_told(word: str, code: str) -> None:
    text = f"speaking to the {word.title()}-language outlet Lund"
    found = venue(text, Piece(Span(0, len(text)), after_cue=False), "said", Press({}))
    assert found is not None
    assert (found.host, found.language) == ("Lund", code)


@pytest.mark.parametrize(("kind", "verb"), [(kind, verb) for kind, listed in TABLE["cues"].items() for verb in listed])
def test_every_verb_that_tells_its_kind_is_listed_in_all_its_forms(kind: str, verb: str) -> None:
    assert lexicon().cues[verb] == kind
    assert sum(known == kind for known in lexicon().cues.values()) >= 3 * len(TABLE["cues"][kind])


@given(st.text(st.sampled_from("ab .,“”:'Tiu \n"), max_size=120), st.data())
def test_any_spans_are_placed_within_the_text(text: str, data: st.DataObject) -> None:
    ends = st.integers(0, len(text))
    span = st.tuples(ends, ends).map(lambda pair: Span(min(pair), max(pair)))
    many = st.lists(span, max_size=2).map(lambda spans: tuple(sorted(spans)))
    statements = [
        Statement(f"s{n}", "indirect", data.draw(many), data.draw(many), data.draw(many), within="s0" if n else None)
        for n in range(3)
    ]
    article = story(text)
    result = placed(article, statements)
    assert [each.id for each in result] == ["s0", "s1", "s2"]
    for each in result:
        assert each.occasion is None or 0 <= each.occasion.span.start < each.occasion.span.end <= len(text)
    for frame in frames(article, statements):
        assert all(frame.span.start <= piece.span.start < piece.span.end <= frame.span.end for piece in frame.pieces)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("After Saturday's win over Lund, Ilsa Brandt said that it was unsafe.", None),
        ("After the meeting, Ilsa Brandt said that it was unsafe.", None),
        ("“It is unsafe,” Ilsa Brandt said outside the courthouse.", None),
        ("Ilsa Brandt gave reporters in her courtyard another answer: it was unsafe.", ("press conference", None)),
        ("“It is unsafe,” Ilsa Brandt read out a bulletin.", ("statement", None)),
        ("“It is unsafe,” Ilsa Brandt begged the crowd.", ("speech", None)),
        ("“It is unsafe,” Ilsa Brandt begged the court.", None),
        ("“It is unsafe,” Ilsa Brandt said to Aber Radio.", ("interview", "Aber Radio")),
        ("“It is unsafe,” Ilsa Brandt said on Aber Radio.", ("broadcast", "Aber Radio")),
        ("“It is unsafe,” Ilsa Brandt told NZB.", ("interview", "NZB")),
        ("“It is unsafe,” Ilsa Brandt told NATO.", None),
        ("“It is unsafe,” Ilsa Brandt told the NZB.", None),
        ("“It is unsafe,” Ilsa Brandt told a river inquiry.", ("hearing", None)),
        ("“It is unsafe,” Ilsa Brandt told a Lund inquiry.", ("hearing", None)),
        ("“It is unsafe,” Ilsa Brandt said across the counter of her dairy.", ("interview", None)),
        ("“It is unsafe,” Ilsa Brandt said at her pigsty.", ("interview", None)),
        ("“It is unsafe,” Ilsa Brandt said in her view.", None),
        ("“It is unsafe,” Ilsa Brandt said on her birthday.", None),
        ("Found by the Post at the weir, Ilsa Brandt said that it was unsafe.", None),
        ("Asked by the Post at the weir, Ilsa Brandt said that it was unsafe.", ("interview", "The Aber Post")),
        ("Reached at her home, Ilsa Brandt said that it was unsafe.", ("interview", None)),
        ("In a statement sent to Aber Radio, Ilsa Brandt said that it was unsafe.", ("statement", None)),
        ("In an e-mail to Aber Radio, Ilsa Brandt said that it was unsafe.", ("message", "Aber Radio")),
        ("In a letter seen by Aber Radio, Ilsa Brandt said that it was unsafe.", ("letter", None)),
        ("In a speech to the Aber Rotary Club, Ilsa Brandt said that it was unsafe.", ("speech", "Aber Rotary Club")),
        ("In a speech to the Aber Town Council, Ilsa Brandt said that it was unsafe.", ("speech", None)),
        ("In this newspaper on Monday, Ilsa Brandt said that it was unsafe.", ("article", "The Aber Post")),
        ("In the Aber Gazette, Ilsa Brandt said that it was unsafe.", ("article", "Aber Gazette")),
        ("Reached by this newspaper, Ilsa Brandt said that it was unsafe.", ("call", "The Aber Post")),
        ("Found by a walker at the weir, Ilsa Brandt said that it was unsafe.", None),
        ("A poem, framed in the kitchen, said that it was unsafe.", None),
    ],
)
def test_what_stands_around_a_name_or_a_place_tells_the_occasion(
    text: str, expected: tuple[str | None, str | None] | None
) -> None:
    (found,) = [
        (place.kind, place.host) if place and place.kind else None for place in (each.occasion for each in _given(text))
    ]
    assert found == expected


def _given(text: str) -> list[Statement]:
    """Return the one statement of a text placed anew, its cue and its source as they stand there."""
    cue = next(word for word in ("gave", "begged", "read out", "told", "said") if f" {word}" in text)
    source = next(name for name in ("Ilsa Brandt", "A poem") if name in text)
    at, who = text.index(f" {cue}") + 1, text.index(source)
    start = text.index("“") if "“" in text else text.index("it was unsafe")
    end = text.index("”") + 1 if "“" in text else len(text) - 1
    article = read(text, outlet=OWN).article
    one = Statement("s1", "indirect", (Span(start, end),), (Span(at, at + len(cue)),), (Span(who, who + len(source)),))
    return placed(article, [one])


def test_a_score_does_not_cut_its_phrase() -> None:
    text = "At a rally after the 41–12 defeat by Lund, Ilsa Brandt said that it was over."
    (found,) = told(text)
    assert found == ("speech", None, "At a rally after the 41–12 defeat by Lund")


@pytest.mark.parametrize("wall", ["; ", ", but "])
def test_what_stands_behind_a_wall_frames_what_comes_next(wall: str) -> None:
    text = f"Karl Ott said that it was safe{wall}in a letter Ilsa Brandt said that it shook."
    kinds = {each.source[0].of(text): each.occasion and each.occasion.kind for each in read(text).statements}
    assert kinds == {"Karl Ott": None, "Ilsa Brandt": "letter"}


@pytest.mark.parametrize("phrase", TABLE["again"]["phrases"])
def test_what_was_said_there_was_said_where_the_last_was(phrase: str) -> None:
    text = f"“It shook,” Karl Ott told a rally. “It did not,” Ilsa Brandt said {phrase}."
    first, second = read(text).statements
    assert first.occasion is not None
    assert second.occasion is not None
    assert second.occasion.kind == first.occasion.kind == "speech"
    assert second.occasion.span.of(text).startswith(phrase)
    (alone,) = read(f"“It did not,” Ilsa Brandt said {phrase}.").statements
    assert alone.occasion is None or alone.occasion.kind is None


def test_a_sitting_without_a_day_was_on_the_day_that_was_told_last() -> None:
    text = "The council voted on Tuesday. “It shook,” Karl Ott told the chamber. “No,” Ilsa Brandt said in a letter."
    reading = read(text, outlet=OWN, published=Dating("2026-03-12", "day", "given", "2026-03-12"))
    first, second = dated(reading, ("Tuesday", "2026-03-10"))
    assert first.occasion is not None
    assert first.occasion.date == "2026-03-10"
    assert second.occasion is not None
    assert (second.occasion.kind, second.occasion.date) == ("letter", None)
    (old, _) = dated(reading, ("Tuesday", "2026-02-10"))
    assert old.occasion is not None
    assert old.occasion.date is None
    (undated, _) = dated(read(text, outlet=OWN), ("Tuesday", "2026-03-10"))
    assert undated.occasion is not None
    assert undated.occasion.date is None


def test_a_bare_date_holds_for_the_hearing_that_follows_at_once() -> None:
    text = "Karl Ott had no time for that on Tuesday. “It shook,” Ott told lawmakers."
    reading = read(text)
    speaker = Speaker("Karl Ott", "person")
    first = Statement("s1", "indirect", (Span(21, 29),), (Span(9, 20),), (Span(0, 8),), speaker)
    last = reading.statements[-1]
    second = Statement("s2", last.kind, last.content, last.cue, last.source, speaker)
    day = text.index("Tuesday")
    one, two = placed(reading.article, [first, second], [DateMention(Span(day, day + 7), "2026-03-10")])
    assert one.occasion is not None
    assert two.occasion is not None
    assert (one.occasion.kind, two.occasion.kind) == (None, "speech")
    assert one.occasion.date == two.occasion.date == "2026-03-10"


def test_the_full_name_of_a_host_is_the_storys() -> None:
    text = "“It is unsafe,” Ilsa Brandt told the Almond."
    reading = read(text)
    (one,) = placed(reading.article, reading.statements, (), {"almond": "Lund Almond"})
    assert one.occasion is not None
    assert one.occasion.host == "Lund Almond"
    assert reading.statements[0].occasion is None


PART = Dating("2026-03-12", "day", "given", "2026-03-12")


def _on(phrase: str, story_day: str | None, *, published: bool = True) -> tuple[str | None, bool]:
    """Return date and doubt of what is said with a phrase in a story of Thursday that tells of a day, or of none."""
    text = f"The bridge was shut {story_day or 'again'}. “It shook,” Ilsa Brandt said {phrase}."
    reading = read(text, outlet=OWN, published=PART if published else None)
    occasion = reading.statements[-1].occasion
    return (occasion.date, occasion.inferred) if occasion else (None, False)


@pytest.mark.parametrize(
    ("phrase", "story_day", "expected"),
    [
        ("at noon", "on Tuesday", ("2026-03-10", True)),
        ("in a statement issued before supper", "on Tuesday", ("2026-03-10", True)),
        ("in a filing shortly before the opening bell", None, ("2026-03-12", True)),
        ("by telephone at breakfast", "on Wednesday", ("2026-03-12", True)),
        ("by telephone at breakfast", "on Tuesday", ("2026-03-10", True)),
        ("at a hearing", "on Tuesday", ("2026-03-10", True)),
        ("at a news conference", "on Tuesday", (None, False)),
        ("at noon on Wednesday", "on Tuesday", ("2026-03-11", False)),
        ("in a statement issued before supper", None, (None, False)),
        ("in a statement", "on Tuesday", (None, False)),
        ("over breakfast", None, (None, False)),
        ("at noon, when the gates are opened", "two days earlier", (None, False)),
    ],
)
def test_a_part_of_a_day_is_of_the_day_that_the_story_tells_of(
    phrase: str, story_day: str | None, expected: tuple[str | None, bool]
) -> None:
    assert _on(phrase, story_day) == expected


def test_without_a_publication_date_no_part_of_a_day_has_a_day() -> None:
    assert _on("in a filing before the opening bell", None, published=False) == (None, False)


@pytest.mark.parametrize("part", [part for parts in TABLE["day"].values() for part in parts])
def test_every_part_of_a_day_is_read(part: str) -> None:
    assert _on(f"by telephone at {part}", "on Tuesday") == ("2026-03-10", True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilsa Brandt said over lunch on March 20 that it would fall.", "2025-03-20"),
        ("Ilsa Brandt said in a letter in April that it would fall.", "2025-04"),
        ("Ilsa Brandt will say in a letter on March 20 that it fell.", "2026-03-20"),
        ("Ilsa Brandt said in a letter on 20 March 2026 that it would fall.", "2026-03-20"),
    ],
)
def test_what_was_said_lies_behind_the_publication(text: str, expected: str) -> None:
    (one,) = read(text, outlet=OWN, published=PART).statements
    assert one.occasion is not None
    assert one.occasion.date == expected


def test_an_undated_occasion_has_the_date_of_what_the_same_person_said_right_before() -> None:
    text = "Ilsa Brandt said in a letter on Tuesday that it shook. Brandt said in a letter that it was old."
    reading = read(text, outlet=OWN, published=PART)
    assert [one.occasion and one.occasion.date for one in reading.statements] == ["2026-03-10", "2026-03-10"]
    other = text.replace("Brandt said in a letter that it was", "Karl Ott said in a letter that it was")
    reading = read(other, outlet=OWN, published=PART)
    assert [one.occasion and one.occasion.date for one in reading.statements] == ["2026-03-10", None]


def test_a_cue_in_two_sentences_is_framed_by_both() -> None:
    text = "Ilsa Brandt has an answer. “It shook,” she told the council on Tuesday."
    article = story(text)
    cues = tuple(Span(text.index(word), text.index(word) + len(word)) for word in ("has an answer", "told"))
    quote = Span(text.index("“"), text.index("”") + 1)
    day = Span(text.index("Tuesday"), text.index("Tuesday") + 7)
    (one,) = placed(
        article, [Statement("s1", "direct", (quote,), cues, (Span(0, 11),))], [DateMention(day, "2026-03-10")]
    )
    assert one.occasion is not None
    assert (one.occasion.kind, one.occasion.date) == ("meeting", "2026-03-10")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ilsa Brandt said to a half-empty chamber of parliament that it was unsafe.", "speech"),
        ("Ilsa Brandt said to a half-empty chamber that the council was unsafe.", "meeting"),
        ("Ilsa Brandt said to her neighbour that it was unsafe.", None),
        ("Ilsa Brandt said behind closed doors that it was unsafe.", "meeting"),
        ("Ilsa Brandt said in a clip uploaded by her sister that it was unsafe.", "post"),
        ("Ilsa Brandt said within minutes that it was unsafe.", None),
        ("Ilsa Brandt said twenty minutes into it that it was unsafe.", None),
        ("Ilsa Brandt said in the minutes that it was unsafe.", "document"),
        ("Ilsa Brandt said at an afternoon session of the jury that it was unsafe.", "court"),
        ("Ilsa Brandt said at an afternoon session of the council that it was unsafe.", "meeting"),
        ("Ilsa Brandt said from her seat that it was unsafe.", None),
        ("Ilsa Brandt wrote to Aber Radio that it was unsafe.", "letter"),
        ("Ilsa Brandt rang from the weir to say that it was unsafe.", "call"),
        ("Ilsa Brandt said from the weir that it was unsafe.", None),
    ],
)
def test_to_whom_and_by_which_words_tell_the_kind(text: str, kind: str | None) -> None:
    cue = next(word for word in ("wrote", "rang", "said") if f" {word} " in text)
    at, start = text.index(cue), text.index("that ")
    one = Statement("s1", "indirect", (Span(start, len(text) - 1),), (Span(at, at + len(cue)),), (Span(0, 11),))
    (found,) = placed(read(text, outlet=OWN).article, [one])
    assert (found.occasion.kind if found.occasion else None) == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union said on Tuesday that it shook. It accused the city of haste.", "2026-03-10"),
        ("Ilsa Brandt said on Tuesday that it shook. Brandt accused the city of haste.", "2026-03-10"),
        # Not to somebody else, not in the next paragraph, not of another time, not what was kept back.
        ("Ilsa Brandt said on Tuesday that it shook. Karl Ott accused the city of haste.", None),
        ("The union said on Tuesday that it shook.\n\nIt accused the city of haste.", None),
        ("Ilsa Brandt said on Tuesday that it shook. Brandt later accused the city of haste.", None),
        ("Ilsa Brandt said on Tuesday that it shook. Brandt declined to comment.", None),
        # Nobody speaks for a month.
        ("Ilsa Brandt said in January that it shook. Brandt accused the city of haste.", None),
    ],
)
def test_a_bare_day_goes_on_in_its_paragraph(text: str, expected: str | None) -> None:
    first, second = read(text, outlet=OWN, published=PART).statements
    assert first.occasion is not None
    assert (first.occasion.kind, first.occasion.carried) == (None, False)
    assert (second.occasion.date if second.occasion else None) == expected
    assert second.occasion is None or second.occasion.carried


def test_a_month_of_what_was_said_before_dates_no_interview() -> None:
    text = "Ilsa Brandt said in January that it shook. “It is old,” Brandt told Aber Radio."
    _, second = read(text, outlet=OWN, published=PART).statements
    assert second.occasion is not None
    assert (second.occasion.kind, second.occasion.date) == ("interview", None)


def test_a_transcript_is_of_the_day_that_the_story_tells_of() -> None:
    text = (
        "The council voted on Tuesday.\n\nThe press conference, as it was held.\n\n"
        "OTT: It shook.\n\nBRANDT: It did not.\n\nOTT: It is old and it shook."
    )
    turns = [one for one in read(text, outlet=OWN, published=PART).statements if one.rule == "transcript-turn"]
    assert turns
    assert {one.occasion and (one.occasion.kind, one.occasion.date) for one in turns} == {
        ("press conference", "2026-03-10")
    }


@pytest.mark.parametrize(
    ("cue", "kind"),
    [
        ("texted", "message"),
        ("tweeted", "post"),
        ("rang", "call"),
        ("called to say", "call"),
        ("inquest told", "hearing"),
        ("court hears", "court"),
        ("called", None),
        ("said in a post", None),
        ("told", None),
        ("council heard", "meeting"),
        ("crowd told", None),
        ("wrote", None),
        ("testified", None),
        ("reported", None),
    ],
)
def test_a_cue_tells_the_kind_alone(cue: str, kind: str | None) -> None:
    text = f"Brandt {cue} that it was unsafe."
    end = 7 + len(cue)
    one = Statement("s1", "indirect", (Span(end + 1, len(text) - 1),), (Span(7, end),), (Span(0, 6),))
    (found,) = placed(read(text, outlet=OWN).article, [one])
    assert (found.occasion.kind if found.occasion else None) == kind


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("It shook “all night”, court hears", "hears", ("court", "court hears")),
        ("It shook “all night”, Lund Crown Court hears", "hears", ("court", "Crown Court hears")),
        ("It shook “all night”, inquiry is told", "is told", ("hearing", "inquiry is told")),
        ("It shook “all night”, the crowd hears", "hears", None),
        ("It shook “all night”, court clerk says", "says", None),
        ("It shook “all night”, neighbours hear", "hear", None),
    ],
)
def test_a_headline_names_the_bench_that_heard_it(text: str, cue: str, expected: tuple[str, str] | None) -> None:
    at = text.index(cue)
    one = Statement("s1", "mixed", (Span(0, text.index(",")),), (Span(at, at + len(cue)),), ())
    (found,) = placed(read(text, outlet=OWN).article, [one])
    told = found.occasion and (found.occasion.kind, found.occasion.span.of(text))
    assert told == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ilsa Brandt wrote back to the bishop that it was unsafe.", "letter"),
        ("Ilsa Brandt wrote back that it was unsafe.", None),
        ("On the strength of what she saw from the gate, Ilsa Brandt said that it was unsafe.", None),
        ("On the authority of somebody at the table, Ilsa Brandt said that it was unsafe.", None),
    ],
)
def test_what_was_written_back_and_what_it_rests_on(text: str, kind: str | None) -> None:
    cue = "wrote back" if "wrote back" in text else "said"
    at, start, who = text.index(cue), text.index("that it"), text.index("Ilsa Brandt")
    spans = ((Span(start, len(text) - 1),), (Span(at, at + len(cue)),), (Span(who, who + 11),))
    (found,) = placed(read(text, outlet=OWN).article, [Statement("s1", "indirect", *spans)])
    assert (found.occasion.kind if found.occasion else None) == kind
