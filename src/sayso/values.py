"""What every stage takes and gives: frozen values, compared by content, holding no state.

All spans are half-open offsets `[start, end)` in Unicode code points into
`Article.text`, one immutable string. Nothing is ever found again by searching.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    # Checked as the standard function is; at run time a quarter of its cost: every pass over the statements of an
    # article returns changed copies, and copying alone came to a twentieth of reading a story.
    from dataclasses import replace as replace  # noqa: PLC0414  # the alias makes it a name of this module
else:

    def replace(value: object, /, **fields: object) -> object:
        """Return a copy of a frozen, slotted value with other `fields`; TypeError where there is no such field."""
        kind = type(value)
        copy = object.__new__(kind)
        left = len(fields)
        for name in kind.__slots__:
            if name in fields:
                left -= 1
                object.__setattr__(copy, name, fields[name])
            else:
                object.__setattr__(copy, name, getattr(value, name))
        if left:
            raise TypeError(f"{kind.__name__} has not all of these fields: {', '.join(fields)}")
        return copy


DocumentKind = Literal["html", "text", "markdown"]
PartKind = Literal["headline", "dek", "teaser", "byline", "contributors", "dateline", "body", "credit"]
CreditKind = Literal["republished-from", "wire", "first-published", "with-material-from"]
StatementKind = Literal["direct", "mixed", "indirect"]
SpeakerKind = Literal["person", "outlet", "government", "organisation", "group", "document", "unnamed"]
Act = Literal["speech", "writing", "thought", "intent", "silence"]
Stance = Literal["neutral", "affirms", "doubts", "concedes", "accuses", "demands", "promises", "denies", "predicts"]
Voice = Literal["headline", "background", "description", "report"]
ModalKind = Literal["possible", "probable", "necessary", "advisable", "conditional", "future"]
Basis = Literal["quotation-marks", "rules", "model"]
# DERIVED: one text comes from the other, or both come from one; the last two are independent tellings and strangers.
Relation = Literal["identical", "light-edit", "reworded", "digest", "translated", "excerpt", "same-event", "unrelated"]
Direction = Literal["a->b", "b->a", "unknown"]
Approximate = Literal["about", "over", "under", "at-least", "at-most"]
# In the order of consequence: the rank of a change is its place here, counted from 1.
ChangeKind = Literal[
    "source-dropped", "source-changed", "negation", "figure", "date", "hardened", "softened", "quote-altered",
    "quote-trimmed", "quote-to-paraphrase", "paraphrase-to-quote", "speaker-renamed", "added", "dropped", "reordered",
    "reworded",
]  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range `[start, end)` of code points of one text; it holds no text itself."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return exactly the characters that the span covers."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Say whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Say whether the two share at least one character."""
        return max(self.start, other.start) < min(self.end, other.end)


@dataclass(frozen=True, slots=True)
class Capture:
    """How the bytes of one document came here; enough to check them again.

    `sha256` is over the bytes of this document as received (of one record, where
    they came in a container), `size` their number. `retrieved` is ISO 8601 in UTC:
    when they were read, or when the web archive says that it captured them.
    `asked` is the path or address asked for, `answered` the address that answered
    after redirects (None for files). `record` places the document in its container
    ("line 12", "record 3 at byte 1077", "row 40"); None where there is none.
    `etag` is the server's own mark of this state of the page.
    """

    sha256: str
    size: int
    retrieved: str
    asked: str
    answered: str | None = None
    media_type: str | None = None
    charset: str | None = None
    status: int | None = None
    last_modified: str | None = None
    record: str | None = None
    etag: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One page, text or record as received, decoded, not yet understood.

    `text` is the decoded content: mark-up for `html`, the text itself for `text`
    and `markdown` (unchanged: no newline is normalised). The remaining fields are
    what a record, a feed entry or the caller said about it; None where nobody did.
    `warnings` names what had to be repaired (undecodable bytes, cut records).
    """

    kind: DocumentKind
    text: str
    raw: bytes
    capture: Capture
    ref: str | None = None
    url: str | None = None
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    language: str | None = None
    byline: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """A record, page or file that could not be used: where, why, and what to do.

    It costs that record alone. `where` is the file or address, `record` the place
    in it ("line 12"), None where it is the whole.
    """

    where: str
    why: str
    record: str | None = None
    hint: str = ""

    def __str__(self) -> str:
        """One line for stderr: place, reason, hint."""
        place = f"{self.where}: {self.record}" if self.record else self.where
        return f"{place}: {self.why}" + (f" - {self.hint}" if self.hint else "")


@dataclass(frozen=True, slots=True)
class Unchanged(Failure):
    """An address that answers that nothing changed since it was last read: nothing failed, and nothing is read.

    It comes only where the caller says what was read before.
    """


@dataclass(frozen=True, slots=True)
class Outlet:
    """A publisher: its name, and its registered domain where known."""

    name: str
    domain: str | None = None


@dataclass(frozen=True, slots=True)
class Dating:
    """The publication date and what it rests on.

    `value` is an ISO 8601 date or datetime, as precise as the evidence and no
    more; `precision` is `year`, `month`, `day`, `minute` or `second`. `rule` names
    the evidence ("given", "json-ld datePublished", "meta article:published_time",
    "time element in header", "url path", "dateline"), `text` is what it says there.
    """

    value: str
    precision: Literal["year", "month", "day", "minute", "second"]
    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class Credit:
    """A line or a mark in which the outlet names another publisher as where the text comes from.

    `span` is None where the credit is not part of the shown text (JSON-LD, a
    canonical link); `rule` then says where it stands, and `text` what it says.
    """

    text: str
    outlet: str
    kind: CreditKind
    rule: str
    span: Span | None = None
    domain: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of `Article.text` with a role in the layout; parts don't overlap and are in order.

    `repeats` is the index (into `Article.parts`) of an earlier part that says the
    same (a teaser that repeats the dek), None where it is said for the first time.
    """

    kind: PartKind
    span: Span
    repeats: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One story as text with its layout and its credentials.

    `text` is immutable and every span of every stage points into it. For plain
    text it is the input, unchanged; for pages headline, dek and body as shown,
    blank lines between. `id` is the sha256 of `text`, so two articles with equal
    text have equal ids whatever their captures. `blocks` are block quotations and
    embedded posts: spans of paragraphs that the page sets off as somebody else's.
    """

    id: str
    text: str
    capture: Capture
    ref: str | None = None
    url: str | None = None
    title: str | None = None
    dek: str | None = None
    byline: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    outlet: Outlet | None = None
    published: Dating | None = None
    language: str | None = None
    parts: tuple[Part, ...] = ()
    paragraphs: tuple[Span, ...] = ()
    blocks: tuple[Span, ...] = ()
    credits: tuple[Credit, ...] = ()
    warnings: tuple[str, ...] = ()


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
    where the text tells. `carried` says that the words stand with an earlier statement of
    the same person, who goes on speaking there.
    """

    span: Span
    kind: str | None = None
    host: str | None = None
    date: str | None = None
    language: str | None = None
    carried: bool = False


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


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that speaks for or against a relation: its kind ("shared-passages", "dates"), and what was seen."""

    kind: str
    detail: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of A and the stretch of B that says the same; `verbatim` where at most white space differs."""

    a: Span
    b: Span
    verbatim: bool


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that B did to what A tells.

    `before` lies in the text of A and `after` in that of B: the smallest place that shows the change, a whole clause
    where it is all of it; None where that text has nothing of it (`added`, `dropped`). `rank` is the place of the kind
    in the order of consequence, 1 the gravest. `statement_before` and `statement_after` are the ids of the statements
    around them, None where the outlet speaks itself. `detail` is one plain sentence.
    """

    kind: ChangeKind
    rank: int
    before: Span | None
    after: Span | None
    statement_before: str | None = None
    statement_after: str | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two articles, A and B: how B stands to A, and on what evidence. Equal where all fields are.

    `confidence` is the calibrated probability that `relation` is the right one, `derived`
    that one text comes from the other or both from one, by whatever relation.
    `direction` "a->b" says that A is the earlier text; "unknown" where nothing tells. `changes` are
    what B did to what A tells, the gravest first; they need the statements of both (`sayso.stemma`), and
    are empty where neither text comes from the other.
    """

    relation: Relation
    confidence: float
    derived: float
    direction: Direction = "unknown"
    evidence: tuple[Evidence, ...] = ()
    passages: tuple[Passage, ...] = ()
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """An article held (`article` is its id, `ref` its owner's name for it) and how it stands to the one asked about.

    In the comparison, A is the article asked about and B the one held.
    """

    article: str
    comparison: Comparison
    ref: str | None = None
    url: str | None = None
