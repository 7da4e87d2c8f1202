"""Readings in words: who says so, through which hands, how sure; the same words in every view."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sayso.values import Hop
from sayso.visible import one_line

if TYPE_CHECKING:
    from sayso.values import Article, Credit, DateMention, Figure, Occasion, Reading, Speaker, Statement

NOBODY = "nobody named"
# The credit as a phrase that ends before the outlet's name.
CREDITS = {
    "republished-from": "republished from",
    "wire": "wire copy of",
    "first-published": "first published by",
    "with-material-from": "with material from",
}
# EDTF's codes of the seasons, and TIMEX's references, in words.
SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
REFERENCES = {"PAST_REF": "in the past", "PRESENT_REF": "around now", "FUTURE_REF": "in the future"}
# A month, or a day of one, whose year nothing tells.
NO_YEAR = re.compile(r"XXXX-(\d{2})(?:-(\d{2}))?")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December")  # fmt: skip
# Confidence in words, for those who don't read numbers: quarters of the calibrated scale, the middle two as one.
SURE, DOUBTFUL = 0.75, 0.25


def who(statement: Statement) -> str:
    """Return the speaker in a few words: the name, else what the text says in place of one."""
    speaker = statement.speaker
    if speaker is None:
        return NOBODY
    return speaker.name or speaker.role or f"{_a(speaker)} not named"


def details(speaker: Speaker | None) -> str:
    """Return what the text adds about the speaker: role, kind, and the place name that stood for it."""
    if speaker is None:
        return ""
    role = speaker.role if speaker.name else None
    metonym = f"“{speaker.metonym}” in the text" if speaker.metonym else None
    kind = {"person": None, "unnamed": "not named"}.get(speaker.kind, speaker.kind)
    return ", ".join(each for each in (role, kind, metonym) if each)


def chain(statement: Statement, article: Article) -> tuple[Hop, ...]:
    """Return the hops from the first speaker to the outlet of the article.

    Where the relay was not worked out, it is the speaker and the outlet alone,
    which is what the text shows without saying more.
    """
    speaker = statement.speaker
    role = speaker.role if speaker and not speaker.name else None
    if statement.relay:
        first, *rest = statement.relay
        return replace(first, role=first.role or role), *rest
    first = Hop(speaker.name, speaker.kind, role=role) if speaker else Hop(None, "unnamed")
    last = (Hop(article.outlet.name, "outlet"),) if article.outlet else ()
    return first, *last


def hop(value: Hop) -> str:
    """Return one hop: its name, or the words in place of one, with medium and date where known."""
    extra = hop_facts(value)
    name = hop_name(value)
    return f"{name} ({extra})" if extra else name


def hop_name(value: Hop) -> str:
    """Return the name of a hop, else the words of the text for it, else that it has none."""
    return value.name or value.role or "not named"


def hop_facts(value: Hop) -> str:
    """Return what is known of a hop beside its name: that it has none, its medium, its date; a vague one is left out.

    "In the past" tells nobody anything; the words of the text do, which stand with the occasion.
    """
    unnamed = "not named" if value.role and not value.name and value.kind == "unnamed" else None
    when = day(value.date) if value.date and value.date not in REFERENCES else None
    return ", ".join(each for each in (unnamed, value.medium, when) if each)


def via(statement: Statement, article: Article) -> str:
    """Return the chain in one line, first speaker first."""
    return " → ".join(hop(each) for each in chain(statement, article))


def beside_chain(statement: Statement, article: Article) -> str:
    """Return what the occasion tells that the chain doesn't show already, "" where that is nothing."""
    value = statement.occasion
    if value is None:
        return ""
    first, *rest = chain(statement, article)
    held = value.host is None or any(each.name == value.host for each in rest)
    shown = held and (first.medium, first.date) == (value.kind, value.date) and (value.kind or value.date)
    if shown and not value.inferred and not value.language and value.date not in REFERENCES:
        return ""
    return occasion(value, article.text)


def occasion(value: Occasion, text: str) -> str:
    """Return where and when it was said: the kind, the host with its language, the date, else the words of the text.

    A day that the saying's own words don't tell is marked as taken from the story.
    """
    tongue = f" ({value.language})" if value.language else ""
    if not value.kind and not value.host and value.date in REFERENCES:
        return value.span.of(text)
    when = value.date and day(value.date) + (" (taken from the story)" if value.inferred else "")
    known = [each for each in (value.kind, value.host and f"with {value.host}{tongue}", when) if each]
    return ", ".join(known) or value.span.of(text)


def figure(value: Figure, text: str) -> str:
    """Return a figure as its words and, where these are not all of it, what it comes to: "£2m = 2,000,000 GBP"."""
    said = value.span.of(text)
    if value.value is None:
        return f"{said} = how many is not said"
    number = f"{value.value:,.6g}" if abs(value.value) < 1 else f"{value.value:,.15g}"
    until = f"to {value.to:,.15g}" if value.to is not None else ""
    known = " ".join(each for each in ((value.approximate or "").replace("-", " "), number, until, value.unit) if each)
    return said if known.casefold() == said.casefold() else f"{said} = {known}"


def date(value: DateMention, text: str) -> str:
    """Return a date as its words, its value and what is doubtful about it: "last year = 2024"."""
    said = value.span.of(text)
    known = day(value.value)
    doubt = f" ({value.reason})" if value.reason else ""
    return f"{said} = {known}{doubt}" if known != said or doubt else said


def day(value: str) -> str:
    """Return a value of a date for people: what is vague, approximate or without a year in words, the rest as it is."""
    if value in REFERENCES:
        return REFERENCES[value]
    if value.endswith("~"):
        return f"about {value[:-1]}"
    year, _, rest = value.partition("-")
    if rest in SEASONS:
        return f"{SEASONS[rest]} {year}"
    undated = NO_YEAR.fullmatch(value)
    if undated and 1 <= int(undated[1]) <= len(MONTHS):
        of_month = f"{int(undated[2])} " if undated[2] else ""
        return f"{of_month}{MONTHS[int(undated[1]) - 1]}, year not known"
    return value


def values(statement: Statement, text: str) -> tuple[str, ...]:
    """Return the figures and dates of a statement whose value the words alone don't show.

    "15 million crowns" shows all of it; "£2m" and "last year" leave something to say.
    """
    open_ = (each for each in statement.figures if each.to is not None or each.unit not in f"{each.span.of(text)} %")
    every = (*(figure(each, text) for each in open_), *(date(each, text) for each in statement.dates))
    return tuple(each for each in every if " = " in each)


def sureness(confidence: float) -> str:
    """Return the confidence as a word: sure, likely, or doubtful."""
    if confidence >= SURE:
        return "sure"
    return "likely" if confidence >= DOUBTFUL else "doubtful"


def manner(statement: Statement) -> tuple[str, ...]:
    """Return what is special about how it is said: silence, thought, denial, a cue that takes sides."""
    special = (
        "" if statement.act == "speech" else statement.act,
        "" if statement.stance == "neutral" else statement.stance,
        "negated" if statement.negated else "",
    )
    return tuple(each for each in special if each)


def hedging(statement: Statement, text: str) -> tuple[str, ...]:
    """Return the words that take something back, and the modal word of what is said with what it makes of it."""
    hedged = [f"“{span.of(text)}”" for span in statement.hedges]
    modal = statement.modality
    return (*hedged, *((f"“{modal.span.of(text)}”: {modal.kind}",) if modal else ()))


def own_voice(reading: Reading) -> str:
    """Return what the passages on nobody's say-so are to the story ("1 headline, 3 background"), if told."""
    counted = {voice: reading.voices.count(voice) for voice in dict.fromkeys(sorted(reading.voices))}
    return ", ".join(f"{count} {voice}" for voice, count in counted.items())


def attributed(reading: Reading) -> str:
    """Return how much of the story is attributed, empty where that is not known."""
    share = reading.attributed_share
    return "" if share is None else f"{share:.0%} of the words are what somebody is said to have said"


def credit(value: Credit) -> str:
    """Return a credit line as a phrase: whose text this is said to be."""
    domain = f" ({value.domain})" if value.domain and value.domain.casefold() != value.outlet.casefold() else ""
    return f"{CREDITS[value.kind]} {value.outlet}{domain}"


def nothing(reading: Reading) -> str:
    """Return why no statement is shown, empty where there is one."""
    if reading.statements:
        return ""
    if not reading.article.text.strip():
        return "Nothing to show: the article has no text."
    language = reading.article.language
    if language and not language.lower().startswith("en"):
        marked = f"this text is marked “{one_line(language)}”"
        return f"No statement found: sayso knows the English words of saying, and {marked}."
    if reading.unattributed:
        count = len(reading.unattributed)
        return f"No statement found: all of it ({count} {plural('passage', count)}) is on nobody's say-so."
    return "No statement found: nothing in this text is attributed to anybody."


def plural(word: str, count: int) -> str:
    """Return the word with an s unless there is exactly one."""
    return word if count == 1 else f"{word}s"


def _a(speaker: Speaker) -> str:
    return {"unnamed": "someone", "group": "people"}.get(speaker.kind, speaker.kind)
