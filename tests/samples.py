"""Readings made by hand, for the views and exports; phrases are looked up here, in the tests, alone."""

from __future__ import annotations

import hashlib

from sayso.values import (
    Article,
    Capture,
    Credit,
    DateMention,
    Dating,
    Figure,
    Hop,
    Occasion,
    Outlet,
    Part,
    Reading,
    Span,
    Speaker,
    Statement,
)

HEADLINE = "COURIER: Minister overruled the dam's own engineers"
CREDIT = "Read Full Article at OTV.example"
TEASER = f"According to the Ostrin Courier, Water Minister Ilsa Brandt pressed for a full lake. {CREDIT}"
PLAIN = "The cabinet has sped up repairs on the eastern wall."
NESTED = "The Courier wrote that Brandt “never once” visited the wall, and that her aide said the divers were late."
SPLIT = "“We found the first crack,” she recalled in a February interview, “and then about 40 more.”"
SILENT = "The Meridian Bank declined to comment on its part."
NOBODY = "The gates were reportedly open all night."
BLOCKS = (HEADLINE, TEASER, HEADLINE, PLAIN, NESTED, SPLIT, SILENT, NOBODY)
TEXT = "\n\n".join(BLOCKS)


def capture(raw: bytes = b"<p>x</p>") -> Capture:
    return Capture(hashlib.sha256(raw).hexdigest(), len(raw), "2026-03-17T08:00:00Z", asked="pages/skarn.html")


def at(phrase: str, *, text: str = TEXT, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(phrase, start + 1)
    return Span(start, start + len(phrase))


def article(text: str = TEXT, **fields: object) -> Article:
    return Article(
        id=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), text=text, capture=capture(), **fields
    )


def plain(text: str, *statements: Statement, unattributed: tuple[Span, ...] = (), **fields: object) -> Reading:
    return Reading(article(text, **fields), statements, unattributed)


COURIER = Hop("Ostrin Courier", "outlet", medium="newspaper", date="2026-03-13")
OTV = Hop("OTV", "outlet", medium="website")
KESTREL = Hop("KESTREL News", "outlet")
BRANDT = Speaker("Ilsa Brandt", "person", role="Water Minister", mentions=(at("Ilsa Brandt"), at("Brandt", nth=1)))
PAPER = Speaker("Ostrin Courier", "outlet", mentions=(at("the Ostrin Courier"),))


def _statements() -> tuple[Statement, ...]:
    headline = "Minister overruled the dam's own engineers"
    teaser = "Water Minister Ilsa Brandt pressed for a full lake"
    wrote = "that Brandt “never once” visited the wall, and that her aide said the divers were late"
    return (
        Statement(
            "s1", "indirect", (at(headline),), (at(":"),), (at("COURIER"),), PAPER,
            relay=(COURIER, OTV, KESTREL), basis="rules", rule="colon", confidence=0.9,
        ),
        Statement(
            "s2", "indirect", (at(teaser),), (at("According to"),), (at("the Ostrin Courier"),), PAPER,
            relay=(COURIER, OTV, KESTREL), rule="according-to", confidence=0.95,
        ),
        Statement(
            "s3", "indirect", (at("for a full lake"),), (at("pressed"),), (at("Water Minister Ilsa Brandt"),), BRANDT,
            within="s2", relay=(Hop("Ilsa Brandt", "person"), COURIER, OTV, KESTREL), stance="demands",
            rule="verb", confidence=0.7,
        ),
        Statement(
            "s4", "indirect", (at(headline, nth=1),), (at(":", nth=1),), (at("COURIER", nth=1),), PAPER,
            repeats="s1", relay=(COURIER, OTV, KESTREL), rule="colon", confidence=0.9,
        ),
        Statement(
            "s5", "mixed", (at(wrote),), (at("wrote"),), (at("The Courier"),), PAPER,
            relay=(COURIER, OTV, KESTREL), quotations=(at("“never once”"),), rule="verb", confidence=0.85,
        ),
        Statement(
            "s6", "indirect", (at("the divers were late"),), (at("said"),), (at("her aide"),),
            Speaker(None, "unnamed", role="her aide"), within="s5",
            relay=(Hop(None, "unnamed"), COURIER, OTV, KESTREL), rule="verb", confidence=0.5,
        ),
        Statement(
            "s7", "direct", (at("“We found the first crack,”"), at("“and then about 40 more.”")),
            (at("recalled"),), (at("she"),), BRANDT,
            relay=(Hop("Ilsa Brandt", "person", "interview", "2026-02"), COURIER, OTV, KESTREL),
            occasion=Occasion(at("in a February interview"), "interview", "Ostrin Courier", "2026-02"),
            hedges=(at("about"),), quotations=(at("“We found the first crack,”"), at("“and then about 40 more.”")),
            figures=(Figure(at("about 40"), 40.0, "crack", "about"),),
            dates=(DateMention(at("February"), "2026-02", "2026-02-01", "2026-02-28"),),
            basis="quotation-marks", rule="interrupted", confidence=0.98,
        ),
        Statement(
            "s8", "indirect", (at("to comment on its part"),), (at("declined"),), (at("The Meridian Bank"),),
            Speaker("Meridian Bank", "organisation"), act="silence", negated=True, rule="verb", confidence=0.9,
        ),
        Statement(
            "s9", "indirect", (at("The gates were"), at("open all night")), (at("reportedly"),), (), None,
            relay=(Hop(None, "unnamed"), KESTREL), hedges=(at("reportedly"),), rule="adverb", confidence=0.2,
            reasons=("no source is named",),
        ),
    )  # fmt: skip


def _paragraphs() -> tuple[Span, ...]:
    found, start = [], 0
    for each in TEXT.split("\n\n"):
        found.append(Span(start, start + len(each)))
        start += len(each) + 2
    return tuple(found)


STORY = Reading(
    article(
        ref="row-7",
        url="https://kestrel-news.example/world/skarn",
        title=HEADLINE,
        dek=None,
        byline=("Ada Holm",),
        contributors=("Lena Oster",),
        outlet=Outlet("KESTREL News", "kestrel-news.example"),
        published=Dating("2026-03-16", "day", "json-ld datePublished", "2026-03-16"),
        language="en",
        parts=(
            Part("headline", _paragraphs()[0]),
            Part("teaser", Span(_paragraphs()[1].start, at(" Read Full").start)),
            Part("credit", at("Read Full Article at OTV.example")),
            Part("headline", _paragraphs()[2], repeats=0),
            Part("body", Span(_paragraphs()[3].start, len(TEXT))),
        ),
        paragraphs=_paragraphs(),
        blocks=(_paragraphs()[5],),
        credits=(Credit(CREDIT, "OTV", "republished-from", "read-full-article", at(CREDIT), "otv.example"),),
        warnings=("two bytes were not UTF-8",),
    ),
    _statements(),
    (at(PLAIN),),
)  # fmt: skip
