"""Who says what in a story: statements, their speakers, and everything told of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from sayso.values.article import Article  # noqa: TC001  # the archive reads the types of fields when it runs
from sayso.values.span import Span, lean  # the same

StatementKind = Literal["direct", "mixed", "indirect"]
SpeakerKind = Literal["person", "outlet", "government", "organisation", "group", "document", "unnamed"]
Act = Literal["speech", "writing", "thought", "intent", "silence"]
Stance = Literal["neutral", "affirms", "doubts", "concedes", "accuses", "demands", "promises", "denies", "predicts"]
Voice = Literal["headline", "background", "description", "report"]
ModalKind = Literal["possible", "probable", "necessary", "advisable", "conditional", "future"]
Basis = Literal["quotation-marks", "rules", "model"]
Approximate = Literal["about", "over", "under", "at-least", "at-most"]


@lean
@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says so, as far as the text tells; `name` is None where it names nobody.

    `mentions` are the words of this source, `roles` where the role stands, `affiliation`
    the body that the speaker is told to belong to, with its span. `anonymity` is where
    the text says why somebody is not named. `key` is the same for the same speaker in
    every article ("person:ana-ruiz", or the Wikidata id where the user's table has
    one), None where a name alone would mix people up; `key_why` says what it rests on.
    """

    name: str | None
    kind: SpeakerKind
    role: str | None = None
    metonym: str | None = None
    mentions: tuple[Span, ...] = ()
    roles: tuple[Span, ...] = ()
    affiliation: str | None = None
    affiliations: tuple[Span, ...] = ()
    anonymity: Span | None = None
    key: str | None = None
    key_why: str = ""
    wikidata: str | None = None


@lean
@dataclass(frozen=True, slots=True)
class Hop:
    """One hand through which a statement came; a nameless hop is an unknown relay, never left out.

    `role` is how the text calls a hand that it does not name ("two officials").
    """

    name: str | None
    kind: SpeakerKind
    medium: str | None = None
    date: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Occasion:
    """Where and when it was said.

    `kind` is one of interview, speech, appearance, press conference, statement, post,
    document, court, call, report, letter, meeting, hearing, broadcast, message and
    article; None where the text gives a date or a place and no more. `host` is the
    outlet or institution that it was said to or at, `language` that outlet's (ISO 639-1),
    where the text tells. `carried` says that the words stand with an earlier statement: of
    the same person, who goes on speaking there, or of somebody who asks or answers there.
    `inferred` says that no word gives the date: it is the day that the story tells of.
    """

    span: Span
    kind: str | None = None
    host: str | None = None
    date: str | None = None
    language: str | None = None
    carried: bool = False
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit: ISO 4217 for money, `%`, `points`, or the noun counted ("" where the text has none).

    `value` is None where the text gives no number ("dozens of drones"). `to` is the
    upper end of a range ("between 10,000 and 12,000"), None where it is none.
    """

    span: Span
    value: float | None
    unit: str
    approximate: Approximate | None = None
    to: float | None = None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A time expression with its ISO 8601 / EDTF value, or `PAST_REF`, `PRESENT_REF`, `FUTURE_REF` where it is vague.

    `earliest` and `latest` are the first and the last day (ISO 8601, both inclusive)
    of the interval where it has one. `reason` says why the value is less than the
    words promise: no publication date, day and month that could be swapped.
    """

    span: Span
    value: str
    earliest: str | None = None
    latest: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Modality:
    """The modal word of what is said ("may", "must", "would") and what it makes of it."""

    span: Span
    kind: ModalKind


@lean
@dataclass(frozen=True, slots=True)
class Statement:
    """One attribution: what is said, the words that attribute it, and who is named as saying it.

    `content` may have several spans (a split quotation); `cue` and `source` may be
    empty. `within` is the id of the statement whose content holds this one;
    `repeats` the id of an earlier occurrence of the same statement (headline,
    teaser and dek often say one thing three times; each occurrence is kept).
    `basis` says what found it and `rule` which rule. `confidence` is 0..1;
    `reasons` say why it is low. `speaker` is None where the text names nobody.
    `force` says how hard the cue puts it, from 1 (hinted) to 5 (swore); None where the
    scale of stances does not know the cue. `modality` is the content's ("might resign"),
    None where it is said without a modal word.
    """

    id: str
    kind: StatementKind
    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    speaker: Speaker | None = None
    within: str | None = None
    repeats: str | None = None
    relay: tuple[Hop, ...] = ()
    occasion: Occasion | None = None
    act: Act = "speech"
    stance: Stance = "neutral"
    force: int | None = None
    negated: bool = False
    hedges: tuple[Span, ...] = ()
    modality: Modality | None = None
    quotations: tuple[Span, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    basis: Basis = "rules"
    rule: str = ""
    confidence: float = 0.0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What one article gave: its statements, and the spans that the outlet asserts on nobody's say-so.

    `voices` says for each of these spans, in their order, what it is to the story; empty
    where that was not told apart. `attributed_share` is the share of the story's words
    (headline and dek among them; bylines, credits and datelines not) that stand inside
    the content of a statement; None where the story has no words, or where its language
    is not read.
    """

    article: Article
    statements: tuple[Statement, ...] = ()
    unattributed: tuple[Span, ...] = field(default=())
    voices: tuple[Voice, ...] = ()
    attributed_share: float | None = None
