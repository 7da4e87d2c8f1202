"""Whole statements: act, stance, force, denial, hedges, modality; with cases that must show nothing."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.attribution.tokens import words
from sayso.attribution.tone import hedges, scale, toned, written
from sayso.attribution.tone.acts import Around, act_of, acts, is_aloud, negation
from sayso.attribution.tone.modality import modality
from sayso.attribution.tone.wording import Wording, asks
from sayso.values import Occasion, Span, Speaker, Statement
from tests.attribution.story import of, read

LISTS = {
    name: tomllib.loads(files("sayso.attribution.tone").joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    for name in ("acts", "hedges", "modality")
}


def only(text: str) -> Statement:
    (statement,) = read(text).statements
    return statement


@pytest.mark.parametrize(
    ("text", "act", "negated"),
    [
        ("Ilsa Brandt said that the old bridge was unsafe.", "speech", False),
        ("Ilsa Brandt wrote that the old bridge was unsafe.", "writing", False),
        ("Ilsa Brandt believes that the old bridge is unsafe.", "thought", False),
        ("Ilsa Brandt planned to close the old bridge.", "intent", False),
        ("Ilsa Brandt declined to comment on the old bridge.", "silence", True),
        ("Ilsa Brandt refused to say who had closed the bridge.", "silence", True),
        ("Ilsa Brandt did not say whether the old bridge was unsafe.", "silence", True),
        ("Ilsa Brandt didn't say when the bridge would open.", "silence", True),
        ("Ilsa Brandt never said that the old bridge was unsafe.", "speech", True),
        ("Ilsa Brandt would not confirm that the bridge was unsafe.", "silence", True),
        ("Ilsa Brandt denied that the old bridge was unsafe.", "speech", False),
        ("Ilsa Brandt refused to close the old bridge.", "speech", False),
        ("Ilsa Brandt told police that the bridge was unsafe.", "speech", False),
    ],
)
def test_act_and_denial(text: str, act: str, negated: bool) -> None:  # noqa: FBT001  # a table's column
    statement = only(text)
    assert (statement.act, statement.negated) == (act, negated)


@pytest.mark.parametrize(
    ("cue", "content", "stance", "negated"),
    [
        ("claims", "to know", "doubts", False),
        ("does not claim", "to know", "neutral", True),
        ("never accused", "the millers", "accuses", True),
        ("did not deny", "the leak", "denies", True),
        ("will ask", "for a loan", "neutral", False),
        ("is asking", "for a loan", "demands", False),
        ("is in talks", "to buy the weir", "neutral", False),
    ],
)
def test_who_does_not_claim_or_only_means_to_ask_takes_no_side(
    cue: str, content: str, stance: str, *, negated: bool
) -> None:
    found = stated(f"Ott {cue} {content}.", "Ott", cue, content)
    assert (found.stance, found.negated) == (stance, negated)


def test_silence_takes_no_side_and_an_unknown_cue_has_no_force() -> None:
    silent = only("Ilsa Brandt declined to comment on the old bridge.")
    assert (silent.stance, silent.force) == ("neutral", None)
    text = "“The bridge is safe.” Lund"
    bare = Statement("s1", "direct", (Span(0, 21),), source=(Span(22, 26),))
    (found,) = toned(text, [bare], scale())
    assert (found.stance, found.force, found.act, found.negated) == ("neutral", None, "speech", False)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ilsa Brandt said that about 60 of them had left.", ["about"]),
        ("Ilsa Brandt said that roughly half a million had left.", ["roughly"]),
        ("Ilsa Brandt said that close to €2bn was gone.", ["close to"]),
        ("Ilsa Brandt said that some 412,000 doses were gone.", ["some"]),
        ("Ilsa Brandt said the bridge was probably unsafe.", ["probably"]),
        ("“Perhaps it will hold,” Ilsa Brandt said.", ["Perhaps"]),
        ("Ilsa Brandt reportedly said that the bridge was unsafe.", ["reportedly"]),
        ("The old bridge was allegedly unsafe for years.", ["allegedly"]),
        ("Ilsa Brandt said that some of them had left.", []),
        ("Ilsa Brandt said she was about to leave.", []),
        ("Ilsa Brandt said that it was about a 60-km wall.", []),
        ("Ilsa Brandt said that 60 or so had left.", ["or so"]),
        ("Ilsa Brandt said that a dozen families or so had left.", ["or so"]),
        ("Ilsa Brandt said that she or so many others had left.", []),
        ("Ilsa Brandt said that it took two, or so it seemed.", []),
        ("Ilsa Brandt said that it was almost wholly lost.", ["almost"]),
        ("Ilsa Brandt said that it was nearly right.", ["nearly"]),
        ("Ilsa Brandt said that it was not nearly enough.", []),
        ("Ilsa Brandt said that a second fire was likely.", ["likely"]),
        ("Ilsa Brandt said that the likely buyer had left.", []),
        ("Ilsa Brandt said that they had left around midnight.", ["around"]),
        ("Ilsa Brandt said that they had walked around town.", []),
        ("Ilsa Brandt said that at least 60 had left.", []),
        ("Ilsa Brandt said that more than 60 had left.", []),
        ("Ilsa Brandt said it may rain and might snow.", []),
        ("“Perhaps,” Ilsa Brandt said.", []),
        ("It was reportedly dry for years. Ilsa Brandt said that the bridge was unsafe.", None),
    ],
)
def test_hedges(text: str, found: list[str] | None) -> None:
    statements = read(text).statements
    expected = [found] if found is not None else [["reportedly"], []]
    assert [of(text, statement.hedges) for statement in statements] == expected


def test_a_hedge_belongs_to_the_innermost_statement() -> None:
    text = "The paper said that Brandt told it about 60 had left."
    outer, inner = Span(15, 52), Span(35, 52)
    statements = [
        Statement("s1", "indirect", (outer,), (Span(10, 14),)),
        Statement("s2", "indirect", (inner,), (Span(27, 31),), within="s1"),
    ]
    assert [of(text, one.hedges) for one in toned(text, statements, scale())] == [[], ["about"]]


@pytest.mark.parametrize("adverb", LISTS["hedges"]["adverbs"])
def test_every_adverb_hedges(adverb: str) -> None:
    text = f"that it was {adverb} lost"
    assert of(text, list(hedges.found(text))) == [adverb]


@pytest.mark.parametrize(
    ("word", "before"), [(w, b) for w, all_ in LISTS["hedges"]["not_behind"].items() for b in all_]
)
def test_no_hedge_behind_some_words(word: str, before: str) -> None:
    assert list(hedges.found(f"that it was {before} {word} lost")) == []
    assert of(f"that it was {word} lost", list(hedges.found(f"that it was {word} lost"))) == [word]


@pytest.mark.parametrize("phrase", LISTS["hedges"]["behind_numbers"])
def test_every_approximator_behind_a_number_is_found(phrase: str) -> None:
    text = f"that 60 houses {phrase} had gone"
    assert [span.of(text) for span in hedges.found(text)] == [phrase]
    assert not list(hedges.found(f"that houses {phrase} had gone"))


@pytest.mark.parametrize("phrase", LISTS["hedges"]["before_numbers"])
@pytest.mark.parametrize("number", ["60", "£1.2bn", "half a million", "two-thirds", "a dozen", "12,000"])
def test_every_approximator_hedges_a_number_and_nothing_else(phrase: str, number: str) -> None:
    for rest, expected in ((number, [phrase]), ("what they had seen there", [])):
        text = f"that they lost {phrase} {rest}"
        assert of(text, list(hedges.found(text))) == expected


@pytest.mark.parametrize("topic", LISTS["hedges"]["topics"])
def test_about_behind_its_topic_is_no_hedge(topic: str) -> None:
    text = f"that the {topic} about one dam cost about 60"
    assert [span.start for span in hedges.found(text)] == [text.rindex("about")]


@pytest.mark.parametrize("word", LISTS["hedges"]["numbers"])
def test_every_number_word_is_one(word: str) -> None:
    assert hedges.is_number(words(word, 0, len(word)), 0)


@pytest.mark.parametrize("word", LISTS["hedges"]["between"])
def test_every_word_before_a_number_is_passed(word: str) -> None:
    text = f"{word} 4"
    assert hedges.is_number(words(text, 0, len(text)), 0)


@pytest.mark.parametrize(
    ("kind", "phrase"),
    [(kind, phrase) for kind, listed in LISTS["modality"].items() if kind != "borders" for phrase in listed],
)
def test_every_modal_is_told(kind: str, phrase: str) -> None:
    text = f"that Lund{phrase} go" if phrase.startswith("'") else f"that Lund {phrase} go"
    found = modality(text, Span(0, len(text)))
    assert found is not None
    assert (found.span.of(text), found.kind) == (phrase, kind)


@pytest.mark.parametrize("border", [each for each in LISTS["modality"]["borders"] if " " not in each])
def test_a_modal_past_the_main_clause_says_nothing(border: str) -> None:
    text = f"that Lund left {border} it might rain"
    assert modality(text, Span(0, len(text))) is None


def test_a_plain_clause_has_no_modality() -> None:
    text = "that the weir had failed in March"
    assert modality(text, Span(0, len(text))) is None


@pytest.mark.parametrize(
    ("act", "phrase"),
    [
        (act, phrase)
        for act in ("thought", "intent", "writing")
        for phrase in [*LISTS["acts"][act]["phrases"], *LISTS["acts"][act]["nouns"]]
    ],
)
def test_every_act_is_told_by_its_cues(act: str, phrase: str) -> None:
    plain = [word for word in phrase.split() if word != "<ing>"]
    signs = frozenset({"<ing>"} if "<ing>" in phrase else ())
    said = Wording(tuple(plain), (), signs)
    assert act_of(said, kind="person", occasion=None, negated=False) == act
    assert act_of(said, kind="document", occasion=None, negated=False) == act


@pytest.mark.parametrize("phrase", LISTS["acts"]["speech"]["phrases"])
def test_every_spoken_cue_is_speech_wherever(phrase: str) -> None:
    assert act_of(Wording(tuple(phrase.split())), kind="person", occasion="letter", negated=False) == "speech"


@pytest.mark.parametrize("phrase", [*LISTS["acts"]["silence"]["phrases"], *LISTS["acts"]["silence"]["idioms"]])
def test_every_phrase_of_silence_is_silence(phrase: str) -> None:
    said = Wording(tuple(word for word in phrase.split() if word != "<question>"), signs=frozenset({"<question>"}))
    assert act_of(said, kind="person", occasion=None, negated=True) == "silence"


@pytest.mark.parametrize(
    ("text", "cue", "source", "content", "negated"),
    [
        ("Nobody had told them to go.", "had told", "", "to go", True),
        ("No one at the weir would say who paid.", "would say", "No one at the weir", "who paid", True),
        ("Not one of them backed the plan.", "backed", "Not one of them", "the plan", True),
        ("It rained. Nor did Ott mention the weir.", "mention", "Ott", "the weir", True),
        ("They had asked for nothing.", "had asked for", "They", "nothing", True),
        ("They raised no objection.", "raised", "They", "no objection", True),
        ("They promised nothing but rain.", "promised", "They", "nothing but rain", False),
        ("They knew nobody. Ott told them to go.", "told", "Ott", "to go", False),
        ("They said that nobody had come.", "said", "They", "that nobody had come", False),
        ("Notaries said that it rained.", "said", "Notaries", "that it rained", False),
        ("Ott never tires of saying that it rains.", "never tires of saying", "Ott", "that it rains", False),
    ],
)
def test_a_subject_or_an_object_denies_too(text: str, cue: str, source: str, content: str, *, negated: bool) -> None:
    places = [Span(text.rindex(part), text.rindex(part) + len(part)) for part in (content, cue, source)]
    spans = [(place,) if place.start < place.end else () for place in places]
    (found,) = toned(text, [Statement("s1", "indirect", *spans)], scale())
    assert found.negated is negated


@pytest.mark.parametrize("words", LISTS["acts"]["negation"]["before"])
def test_every_word_before_a_source_denies(words: str) -> None:
    assert negation(Wording(("said",)), Around(before=tuple(words.split())), None)
    assert not negation(Wording(("said",)), Around(), None)


@pytest.mark.parametrize("words", LISTS["acts"]["negation"]["whole"])
def test_every_content_that_is_a_denial_denies(words: str) -> None:
    assert negation(Wording(("raised",)), Around(whole=tuple(words.split())), None)
    assert not negation(Wording(("raised",)), Around(whole=(*words.split(), "rain")), None)


def test_reportedly_inside_a_content_belongs_to_the_cue_there() -> None:
    text = "Ott wrote that the mill reportedly wants to close."
    outer = Statement("s1", "indirect", (Span(10, 49),), (Span(4, 9),), (Span(0, 3),))
    inner = Statement("s2", "indirect", (Span(40, 48),), (Span(34, 39),), (Span(15, 23),), within="s1")
    first, second = toned(text, [outer, inner], scale())
    assert [span.of(text) for span in second.hedges] == ["reportedly"]
    assert first.hedges == ()


def test_a_hedge_in_a_content_that_two_share_belongs_to_the_one_cited() -> None:
    text = "The Ledger said about 40 left, citing Ott."
    outer = Statement("s1", "indirect", (Span(16, 29),), (Span(11, 15),), (Span(0, 10),))
    inner = Statement("s2", "indirect", (Span(16, 29),), (Span(31, 37),), (Span(38, 41),), within="s1")
    first, second = toned(text, [outer, inner], scale())
    assert [span.of(text) for span in second.hedges] == ["about"]
    assert first.hedges == ()


@pytest.mark.parametrize("refusal", LISTS["acts"]["silence"]["refusals"])
@pytest.mark.parametrize("word", LISTS["acts"]["silence"]["speaking"])
def test_every_refusal_to_speak_is_silence(refusal: str, word: str) -> None:
    said = Wording(tuple(refusal.split()), ("to", word))
    assert act_of(said, kind="person", occasion=None, negated=True) == "silence"


@pytest.mark.parametrize("word", LISTS["acts"]["silence"]["asked"])
def test_what_was_not_told_of_a_question_is_silence(word: str) -> None:
    said = Wording(("did", "not", *word.split()), ("whether", "it"), frozenset({"<question>"}))
    assert act_of(said, kind="person", occasion=None, negated=True) == "silence"
    stated = Wording(("did", "not", *word.split()), ("that", "it"))
    assert act_of(stated, kind="person", occasion=None, negated=True) != "silence"


@pytest.mark.parametrize("word", LISTS["acts"]["silence"]["withheld"])
def test_a_thing_withheld_is_silence_and_a_clause_or_a_document_is_none(word: str) -> None:
    for negation_of in ("would not", "never"):
        cue = (*negation_of.split(), *word.split())
        kept = Wording(cue, ("the", "owner"), frozenset({"<thing>"}))
        assert act_of(kept, kind="person", occasion=None, negated=True) == "silence"
        assert act_of(kept, kind="document", occasion=None, negated=True) == "writing"
        assert act_of(Wording(cue, ("that", "it")), kind="person", occasion=None, negated=True) == "speech"
    given = Wording(tuple(word.split()), ("the", "owner"), frozenset({"<thing>"}))
    assert act_of(given, kind="person", occasion=None, negated=False) == "speech"


@pytest.mark.parametrize(
    ("text", "cue", "content", "act", "negated"),
    [
        ("Ott would not identify the caller.", "would not identify", "the caller", "silence", True),
        ("Ott has never named a sum.", "has never named", "a sum", "silence", True),
        ("Ott set no date.", "set", "no date", "silence", True),
        ("Ott did not give any reason.", "did not give", "any reason", "silence", True),
        ("Ott didn’t name those to blame.", "didn’t name", "those to blame", "silence", True),
        ("Ott has not said a word.", "has not said", "a word", "silence", True),
        ("Ott has not called back.", "has not called", "back", "silence", True),
        ("Ott swept past the cameras.", "swept past", "the cameras", "silence", True),
        ("Ott smiled at that.", "smiled", "at that", "silence", True),
        ("Ott looked at her shoes.", "looked at", "her shoes", "silence", True),
        ("Ott declined to show the letter.", "declined", "to show the letter", "silence", True),
        ("Ott refused to take questions.", "refused", "to take questions", "silence", True),
        ("Ott refused to take the train.", "refused", "to take the train", "speech", False),
        ("Ott named the owner.", "named", "the owner", "speech", False),
        ("Ott did not reveal that it leaked.", "did not reveal", "that it leaked", "speech", True),
        ("Ott did not announce it would close.", "did not announce", "it would close", "speech", True),
        ("Ott did not repeat “never”.", "did not repeat", "“never”", "speech", True),
        ("Ott said nothing of the kind.", "said", "nothing of the kind", "speech", True),
        ("Ott recalled no such promise.", "recalled", "no such promise", "speech", True),
        ("Ott let the question pass.", "let", "the question pass", "silence", True),
        ("Ott averted her eyes.", "averted", "her eyes", "silence", True),
        ("Ott answered none of them.", "answered none of", "them", "silence", True),
        ("Ott could not be contacted on Monday.", "could not be contacted", "on Monday", "silence", True),
        ("Ott answered all of them.", "answered", "all of them", "speech", False),
        ("Ott waved to the crowd.", "waved", "to the crowd", "speech", False),
        ("Ott changed the plan.", "changed", "the plan", "speech", False),
        ("Ott looked at the weir.", "looked at", "the weir", "speech", False),
        ("Ott set a date.", "set", "a date", "speech", False),
        ("“If it holds, I stay,” laughed Ott.", "laughed", "“If it holds, I stay,”", "speech", False),
        ("“What a weir,” smiled Ott.", "smiled", "“What a weir,”", "speech", False),
    ],
)
def test_what_is_kept_back_and_what_is_not(text: str, cue: str, content: str, act: str, *, negated: bool) -> None:
    found = stated(text, "Ott", cue, content)
    assert (found.act, found.negated) == (act, negated)


@pytest.mark.parametrize("phrase", LISTS["acts"]["silence"]["unsaid"])
def test_what_was_not_said_is_no_silence(phrase: str) -> None:
    said = Wording(tuple(word for word in phrase.split() if word != "<ing>"), (), frozenset({"<ing>"}))
    assert act_of(said, kind="person", occasion=None, negated=True) == "speech"


@pytest.mark.parametrize("word", LISTS["acts"]["silence"]["negated"])
def test_what_was_not_done_is_silence(word: str) -> None:
    assert act_of(Wording(("did", "not", *word.split())), kind="person", occasion=None, negated=True) == "silence"


@pytest.mark.parametrize("kind", LISTS["acts"]["writing"]["kinds"])
@pytest.mark.parametrize("occasion", LISTS["acts"]["writing"]["occasions"])
def test_documents_and_outlets_write_and_so_does_anybody_in_a_letter(kind: str, occasion: str) -> None:
    said = Wording(("said",))
    assert act_of(said, kind=kind, occasion=None, negated=False) == "writing"
    assert act_of(said, kind="person", occasion=occasion, negated=False) == "writing"


@pytest.mark.parametrize("kind", LISTS["acts"]["writing"]["kinds"])
@pytest.mark.parametrize("occasion", LISTS["acts"]["writing"]["occasions"])
def test_nobody_writes_with_a_voice_but_by_the_cue(kind: str, occasion: str) -> None:
    said = Wording(("said",))
    assert act_of(said, kind=kind, occasion=None, negated=False, voiced=True) == "speech"
    assert act_of(said, kind="person", occasion=occasion, negated=False, voiced=True) == "speech"
    assert act_of(Wording(("wrote",)), kind=kind, occasion=occasion, negated=False, voiced=True) == "writing"


@pytest.mark.parametrize(
    ("said", "occasion", "kind", "act"),
    [
        ("Ott said {} that the weir held.", "in a statement on Monday", "statement", "writing"),
        ("Ott announced {} that the weir held.", "in a release", "statement", "writing"),
        ("Ott told the Post {} that the weir held.", "by e-mail", "message", "writing"),
        ("Ott told the Post {} that the weir held.", "by telephone", "call", "speech"),
        ("Ott insisted {} that the weir held.", "in a filing to the exchange", "statement", "writing"),
        ("Ott shouted {} that the weir held.", "into a letter", "letter", "speech"),
        ("Ott said {} that the weir held.", "in a voice note", "message", "speech"),
        ("Ott said {} that the weir held.", "in two videos on Facebook", "post", "speech"),
        ("Ott said {} that the weir held.", "in the caption of a video", "post", "writing"),
        ("Ott said {} that the weir held.", "in a statement read out at the mill", "statement", "speech"),
        ("Ott said {} that the weir held.", "on a Facebook live", "post", "speech"),
        ("Ott said {} that the weir held.", "on Facebook, where he lives", "post", "writing"),
        ("Ott said {} that the weir held.", "on Monday", None, "speech"),
        ("Ott believed {} that the weir held.", "in a letter", "letter", "thought"),
    ],
)
def test_what_is_said_in_a_text_is_written_unless_it_has_a_voice(
    said: str, occasion: str, kind: str | None, act: str
) -> None:
    text = said.format(occasion)
    cue = text.split()[1]
    content, place = text.index("that"), text.index(occasion)
    one = Statement(
        "s1",
        "indirect",
        (Span(content, len(text) - 1),),
        (Span(4, 4 + len(cue)),),
        (Span(0, 3),),
        occasion=Occasion(Span(place, place + len(occasion)), kind),
    )
    (found,) = written(text, toned(text, [one], scale()))
    assert found.act == act


@pytest.mark.parametrize(
    ("source", "name", "kind", "act"),
    [
        ("Radio Aber", "Radio Aber", "outlet", "speech"),
        ("it", "Aber FM", "outlet", "speech"),
        ("the two stations", None, "outlet", "speech"),
        ("The station's website", "Radio Aber", "outlet", "writing"),
        ("the Aber Post", "Aber Post", "outlet", "writing"),
        ("the stationery monthly", None, "outlet", "writing"),
        ("recordings from the cab", None, "document", "speech"),
        ("An old proverb", None, "document", "speech"),
        ("A proverb painted on the wall", None, "document", "writing"),
        ("the transcript of a tape", None, "document", "writing"),
        ("the mill's ledger", None, "document", "writing"),
    ],
)
def test_stations_and_recordings_speak_and_other_outlets_and_documents_write(
    source: str, name: str | None, kind: Literal["outlet", "document"], act: str
) -> None:
    text = f"{source} says that the weir held."
    content = text.index("that")
    spans = (Span(content, len(text) - 1),), (Span(content - 5, content - 1),), (Span(0, len(source)),)
    one = Statement("s1", "indirect", *spans, speaker=Speaker(name, kind))
    (found,) = toned(text, [one], scale())
    assert found.act == act


@pytest.mark.parametrize(
    ("kind", "listed"), [("outlet", "aired"), ("document", "heard"), ("document", "handed_down"), (None, "heard")]
)
def test_every_word_of_a_voice_tells_one_but_beside_what_is_read(kind: str | None, listed: str) -> None:
    for phrase in LISTS["acts"]["speech"][listed]:
        assert is_aloud(phrase.split(), kind=kind), phrase
        for read_there in LISTS["acts"]["speech"]["printed"]:
            assert not is_aloud([*phrase.split(), read_there], kind=kind)
    assert not is_aloud(["mill"], kind=kind)


def test_every_list_of_negation_is_loaded() -> None:
    denied = LISTS["acts"]["negation"]
    assert acts().negations == frozenset(denied["words"])
    assert acts().contents == frozenset(tuple(start.split()) for start in denied["contents"])
    assert acts().sources == frozenset(tuple(start.split()) for start in denied["sources"])


@pytest.mark.parametrize(
    ("content", "question"),
    [
        ("whether it held", True),
        ("from whom she had it", True),
        ("“Will it hold?”", True),
        ("why", True),
        ("that it held", False),
        ("to whom", True),
        ("from the mill", False),
        ("“If it holds, I stay”", False),
        ("“If it holds?”", True),
        ("“when it holds”", True),
        ("“", False),
        ("", False),
    ],
)
def test_what_is_a_question(content: str, question: bool) -> None:  # noqa: FBT001  # a table's column
    assert asks(content, (Span(0, len(content)),)) is question


@given(st.text(st.sampled_from("ab .,“”?about'n’t 60 not reportedly\n"), max_size=120), st.data())
def test_any_spans_give_a_tone_whose_hedges_lie_in_the_text(text: str, data: st.DataObject) -> None:
    ends = st.integers(0, len(text))
    span = st.tuples(ends, ends).map(lambda pair: Span(min(pair), max(pair)))
    many = st.lists(span, max_size=2).map(lambda spans: tuple(sorted(spans)))
    statements = [
        Statement(f"s{number}", "indirect", data.draw(many), data.draw(many), data.draw(many)) for number in range(2)
    ]
    for one in toned(text, statements, scale()):
        assert all(0 <= hedge.start < hedge.end <= len(text) for hedge in one.hedges)
        assert one.force is None or one.force in range(1, 6)


def stated(text: str, source: str, cue: str, content: str) -> Statement:
    """Return the only statement of a text, its spans those of the parts, toned."""
    spans = [(Span(text.index(part), text.index(part) + len(part)),) if part else () for part in (content, cue, source)]
    (found,) = toned(text, [Statement("s1", "indirect", *spans)], scale())
    return found


@pytest.mark.parametrize(
    ("source", "cue", "content"),
    [
        ("Ott", "referred", "questions to the mill"),
        ("The mill", "kept", "its counsel"),
        ("The mill", "held", "its tongue"),
        ("Ott", "batted away", "every one of their questions"),
        ("Ott", "ducked", "a question about the weir"),
        ("The mill", "turned down", "several requests for an interview"),
        ("The mill", "screened", "all calls"),
        ("The mill", "failed to", "mention the weir"),
        ("Ott", "was at a loss to explain", "the crack"),
        ("Ott", "stopped short of", "naming the owner"),
        ("The mill", "was slow to answer but has yet to say", "who paid"),
        ("The mill", "went", "quiet after noon"),
        ("Ott", "remained tight-lipped about", "the crack"),
        ("Ott", "clammed up", "about the crack"),
        ("The mill", "withheld", "the names"),
        ("The mill", "offered no clue", "as to the cause"),
        ("The police", "gave", "no details"),
        ("Ott's", "refusal to discuss", "the crack"),
        ("Their emails", "went unanswered", "for a week"),
        ("Ott", "shrugged", "who had paid"),
        ("Neither", "would say", "who had paid"),
        ("Nobody at the mill", "returned", "a call"),
        ("Ott", "pretended not to hear", "the question"),
        ("Ott", "snapped", "“No comment.”"),
        ("Ott", "laughed", "“My lips are sealed,”"),
    ],
)
def test_silence_is_told_in_many_ways(source: str, cue: str, content: str) -> None:
    found = stated(f"It rained. {source} {cue} {content}.", source, cue, content)
    assert found.negated
    assert found.act == "silence" or content == "no details"


@pytest.mark.parametrize(
    ("source", "cue", "content"),
    [
        ("Ott", "said", "that he had kept his counsel"),
        ("Ott", "said", "that nothing had come"),
        ("Ott", "said", "no money had been paid"),
        ("Ott", "offered", "nothing but praise"),
        ("Ott", "raised", "no fewer than four points"),
        ("Ott", "did not hesitate to call", "the mill a ruin"),
        ("Ott", "lost no time in saying", "that he had won"),
        ("Ott", "would go no further than to say", "that the weir was wet"),
        ("Ott", "said not only", "that it leaked"),
        ("Ott", "answered", "a question about the weir"),
        ("Ott", "called on", "reporters to leave"),
        ("Ott", "rejected", "the mill's request for money"),
        ("Ott", "kept saying", "that the weir leaked"),
        ("Ott", "replied", "“Nothing civil about it,”"),
        ("Ott", "recalled", "“They made no comment then and we all went home again after that, in the rain.”"),
    ],
)
def test_what_is_said_is_no_silence(source: str, cue: str, content: str) -> None:
    found = stated(f"It rained. {source} {cue} {content}.", source, cue, content)
    assert (found.act == "silence", found.negated) == (False, False)


@pytest.mark.parametrize(
    ("before", "cue", "silent"),
    [
        ("Asked", "adjusted his scarf", True),
        ("Pressed repeatedly on", "poured some tea", True),
        ("Asked", "nodded", False),
        ("Asked", "guessed at", False),
        ("Knowing", "adjusted his scarf", False),
        ("Asked nothing of", "adjusted his scarf", False),
    ],
)
def test_a_question_that_a_gesture_answers_is_left_open(before: str, cue: str, *, silent: bool) -> None:
    found = stated(f"{before} who had paid, Ott {cue}.", "Ott", cue, "who had paid")
    assert (found.act == "silence", found.negated) == (silent, silent)
    quoted = stated(f"{before} “Who paid?” Ott {cue}.", "Ott", cue, "“Who paid?”")
    assert quoted.act != "silence"


@pytest.mark.parametrize(
    ("first", "second", "join"),
    [
        ("failures", "telling", " "),
        ("states", "mute", " "),
        ("evasions", "asking", " every "),
        ("unanswered", "messages", " several "),
        ("handing", "handed", " no "),
        ("keeping", "kept", " any "),
    ],
)
def test_every_pair_of_lists_tells_silence(first: str, second: str, join: str) -> None:
    table = LISTS["acts"]["silence"]
    for one in table[first]:
        for two in table[second]:
            whole = Wording(tuple(f"{one}{join}{two}".split()))
            parted = Wording(tuple(one.split()), tuple(f"{join} {two} here".split()))
            for said in (whole, parted):
                assert act_of(said, kind="person", occasion=None, negated=True) == "silence", said
        alone = act_of(Wording(tuple(one.split()), ("rain",)), kind="person", occasion=None, negated=False)
        assert (alone == "silence") is (one in {*table["phrases"], *table["idioms"]})


@pytest.mark.parametrize("verb", LISTS["acts"]["negation"]["giving"])
def test_who_gives_nothing_denies(verb: str) -> None:
    cue = tuple(verb.split())
    for word in LISTS["acts"]["negation"]["given"]:
        assert negation(Wording(cue, (word, "proof")), Around(), None)
    assert not negation(Wording(cue, ("some", "proof")), Around(), None)
    for word in LISTS["acts"]["negation"]["kept"]:
        assert not negation(Wording(cue, ("no", word)), Around(), None)


@pytest.mark.parametrize("phrase", LISTS["acts"]["negation"]["affirming"])
def test_an_idiom_that_affirms_denies_nothing(phrase: str) -> None:
    assert not negation(Wording(("did", *phrase.split(), "say")), Around(), None)


@pytest.mark.parametrize("phrase", LISTS["acts"]["unsaid"]["phrases"])
def test_a_brief_quotation_of_silence_is_one(phrase: str) -> None:
    around = Around(quoted=tuple(phrase.split()))
    assert act_of(Wording(("said",)), kind="person", occasion=None, negated=False, around=around) == "silence"


@pytest.mark.parametrize("base", sorted(LISTS["acts"]["forms"]))
def test_every_irregular_form_is_one_of_its_verb(base: str) -> None:
    for form in LISTS["acts"]["forms"][base]:
        books = (acts().silence, acts().affirming, acts().giving)
        assert any(base in book.lemmas_of(form) for book in books)
