"""Credit lines in shown text: which other publisher this line names as where the text comes from."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from sayso.article.names import people_in
from sayso.article.naming import MAX_NAMES, OPENERS, Named, named_at, read_named
from sayso.article.outlets import lookup, may_name_agency
from sayso.article.sentences import (
    CLOSERS,
    ENDS,
    MAX_CREDIT,
    ends_sentence,
    lskip,
    rstrip,
    sentence_end,
    sentence_start,
)
from sayso.article.words import Phrase, any_of, credit_phrases, fold, plain_form, table, words
from sayso.values import Credit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sayso.values import CreditKind

# Sentences with a phrase that are read in one line: lines with more are no credits.
MAX_SENTENCES = 30
# How far before a phrase the opening marks and spaces may reach.
LOOK_BACK = 40
# A line that is nothing but agencies' names is short.
MAX_BARE = 80
# A line of fields (name, agency, place, date) under a headline.
MAX_FIELDS = 120
FIELD = re.compile(r"\s{0,3}(?:[|•·｜／,;/]|\s[-–—]\s)\s{0,3}")
# A place in such a line has fewer words.
MAX_PLACE = 3
# What parts the fields of a line under a headline.
SEPARATORS = ("|", "•", "·", "/", "｜", "／")
PARTED = re.compile(r"[)\]\s]{0,4}[|•·｜／]|\s{0,4}\u3000")
BARE = re.compile(
    r"""(?:©|\(c\)|(?:copyright|by|von|par|por|di|text|\d{4}|all\srights\sreserved|and|und|et|y|e)(?!\w)
    |[\s()（）【】.,:/|&+_*–—-]){0,30}""",
    re.IGNORECASE | re.VERBOSE,
)
END_TAG = re.compile(r"(?:[-–—―(/]\s?|\s{2,4}|(?<=[.!?”\"»…])\s)([^\W\d_][\w .&'’/-]{1,40}?)[)/]?[.\s]{0,4}$")


def find_credits(  # what is known of the line
    text: str, low: str, line: Span, *, may_tag: bool = True, byline: bool = False, phrases: bool = True
) -> list[Credit]:
    """Return the credits in one line or paragraph, in order; mostly there are none.

    A credit is a phrase of credits.toml with a publisher beside it, or a line that
    holds nothing but agencies' names. A publisher named in running prose
    ("according to the AP") is none: it vouches for a statement, not for the text.
    `low` is the folded text (words.fold); `may_tag` lets an agency's short form
    at the very end count ("... on Monday. (dpa)"), as it does in last paragraphs.
    In a `byline` short phrases count behind a name ("Par Anne Onyme avec AFP").
    `phrases=False` says that there is no phrase in the line (phrased.py).
    """
    found: list[Credit] = []
    if phrases:
        found = [*_phrased_before(text, low, line, byline=byline), *_phrased_after(text, low, line)]
    if not found and not is_prose(text, line):
        short = [part for part in _lines(text, line) if part.end - part.start <= MAX_FIELDS]
        named = [part for part in short if may_name_agency(part.of(text))]
        found = [credit for part in named for credit in [*_bare(text, part), *_field(text, part)]]
    if may_tag and not found:
        found = [*_tag_at_end(text, line)]
    once: dict[tuple[str, str], Credit] = {}
    for credit in sorted(found, key=lambda one: (one.span or line).start):
        once.setdefault((plain_form(credit.outlet), credit.kind), credit)
    return list(once.values())


def is_prose(text: str, line: Span) -> bool:
    """Say whether a line is long and without a break: only a phrase or a tag at its end can make a credit of it."""
    return line.end - line.start > MAX_FIELDS and text.find("\n", line.start, line.end) < 0


def credit_of(named: Named, kind: CreditKind, text: str, span: Span, rule: str) -> Credit:
    """Return a credit that stands in the text at `span`."""
    domain = named.domain or (named.entry.domains[0] if named.entry and named.entry.domains else None)
    return Credit(span.of(text), named.outlet, kind, rule, span, domain)


def _phrased_before(text: str, low: str, line: Span, *, byline: bool) -> Iterator[Credit]:
    phrases = credit_phrases("before")
    for match in phrases.listed.found(low, line.start, line.end):
        start = _credit_start(text, line, match.start())
        for family in phrases.family(match[0]):
            if not byline and not placed(text, line, match.span(), family):
                continue
            limit = min(line.end, match.end() + MAX_CREDIT)
            named = [name for name in read_named(text, match.end(), limit) if counts(name, family)]
            stop = _credit_end(text, named[-1].span.end, line.end, family) if named else None
            if stop is None:
                continue
            span = Span(start, stop)
            rule = f"phrase: {plain_form(match[0])}"
            yield from (credit_of(name, _kind(name, family), text, span, rule) for name in named)
            break


def _phrased_after(text: str, low: str, line: Span) -> Iterator[Credit]:
    phrases = credit_phrases("after")
    for match in islice(phrases.listed.found(low, line.start, line.end), MAX_SENTENCES):
        start = sentence_start(text, line, match.start())
        for family in phrases.family(match[0]):
            named = [name for name in _listed(text, Span(start, match.start()), family) if counts(name, family)]
            stop = _credit_end(text, match.end(), line.end, family) if named else None
            if stop is not None:
                rule = f"phrase: {plain_form(match[0])}"
                yield from (credit_of(name, _kind(name, family), text, Span(start, stop), rule) for name in named)
                break


def _listed(text: str, span: Span, family: Phrase) -> list[Named]:
    """Return the publishers named between a sentence's beginning and a phrase, which they must reach up to."""
    listed = read_named(text, span.start, span.end)
    reached = listed and not text[listed[-1].span.end : span.end].strip(" \u00a0,*_")
    found = {named.key(): named for named in listed} if reached else {}
    if family.people:
        # "Associated Press writer Ann Onym", "Ann Onym of Reuters": the outlet beside a person.
        names = people_in(span.of(text))
        if names.people:
            found = {key: named for key, named in found.items() if named.entry}
        for name in names.outlets:
            named = Named(name, span, None, lookup(name))
            found.setdefault(named.key(), named)
    return list(found.values())


def _bare(text: str, line: Span) -> Iterator[Credit]:
    # Nothing but names: "Reuters", "By The Associated Press", "(AFP)", "© 2025 dpa".
    if line.end - line.start > MAX_BARE:
        return
    at = line.start
    named: list[Named] = []
    while at < line.end and len(named) < MAX_NAMES:
        skipped = BARE.match(text, at, line.end)
        at = skipped.end() if skipped else at
        if at >= line.end:
            break
        one = named_at(text, at, line.end)
        if one is None or one.entry is None or one.entry.kind != "agency":
            return
        named.append(one)
        at = one.span.end
    yield from (credit_of(one, "wire", text, line, "line of agencies") for one in named)


def _field(text: str, line: Span) -> Iterator[Credit]:
    # "Reuters, 3 January 2025", "Ann Onym | AP": an agency in a line that holds names and dates besides it.
    if line.end - line.start > MAX_FIELDS or text[line.end - 1 : line.end] in ENDS:
        return
    fields = [(span, _entry_named(text, span)) for span in _fields(text, line)]
    agencies = [named for _, named in fields if named and named.entry and named.entry.kind == "agency"]
    others = [span.of(text) for span, named in fields if named not in agencies]
    if agencies and others and all(map(_is_name_or_date, others)):
        yield from (credit_of(one, "wire", text, one.span, "agency beside a name or a date") for one in agencies)


def _fields(text: str, line: Span) -> Iterator[Span]:
    at = line.start
    for start, end in [*(match.span() for match in FIELD.finditer(text, line.start, line.end)), (line.end, line.end)]:
        first = lskip(text, at, start)
        if first < start:
            yield Span(first, rstrip(text, start, first))
        at = end


def _is_name_or_date(text: str) -> bool:
    if plain_form(text) in words("publisher", "not_outlets"):
        return False
    if any(letter.isdigit() for letter in text):
        return len(text) <= MAX_BARE / 2
    parts = text.split()
    # "Oslo, AFP": a place; "Photos, AFP" is about the pictures.
    place = len(parts) < MAX_PLACE and all(
        part[0].isupper() and part.lower().strip(".:") not in words("byline", "roles") for part in parts
    )
    return place or bool(people_in(text).people) or fold(text).strip(" .") in words("date", "weekdays")


def _tag_at_end(text: str, line: Span) -> Iterator[Credit]:
    # After the last sentence: "... on Monday. (AFP)", "... sagte er. dpa", "... he added. –Reuters".
    tail = Span(max(line.start, line.end - MAX_BARE), line.end)
    match = END_TAG.search(text, tail.start, tail.end)
    if match is None or not ends_sentence(text, line, match.start()):
        return
    named = [_entry_named(text, part) for part in _slashed(match[1], match.start(1))]
    if named and all(one is not None and one.entry is not None and one.entry.kind == "agency" for one in named):
        start = match.start() + (len(match[0]) - len(match[0].lstrip()))
        span = Span(start, rstrip(text, match.end(), start))
        yield from (credit_of(one, "wire", text, span, "agency at the end") for one in named if one)


def _lines(text: str, line: Span) -> Iterator[Span]:
    """Yield the lines between the line breaks of a paragraph ("Reuters", "June 23, 1998")."""
    at = line.start
    for part in line.of(text).split("\n"):
        yield Span(at, at + len(part))
        at += len(part) + 1


def _slashed(text: str, start: int) -> Iterator[Span]:
    at = 0
    for part in text.split("/"):
        left = len(part) - len(part.lstrip())
        yield Span(start + at + left, start + at + left + len(part.strip()))
        at += len(part) + 1


def _entry_named(text: str, span: Span) -> Named | None:
    name = span.of(text)
    entry = lookup(name)
    return Named(name, span, None, entry) if entry else None


def _kind(named: Named, family: Phrase) -> CreditKind:
    return "wire" if family.agency and named.entry is not None and named.entry.kind == "agency" else family.kind


def counts(named: Named, family: Phrase) -> bool:
    """Say whether a publisher so named counts behind a phrase of the family."""
    if plain_form(named.name) in words("publisher", "not_outlets") or named.key() in words("publisher", "not_outlets"):
        return False
    if family.listed:
        return named.entry is not None
    if family.known or family.people:
        return named.is_known
    return True


def placed(text: str, line: Span, phrase: tuple[int, int], family: Phrase) -> bool:
    """Say whether a phrase of the family may stand where it does in the line."""
    start, end = phrase
    if family.at == "any":
        return True
    if text[start - 1 : start] in ("(", "[", "（", "【"):
        return True
    low = max(line.start, start - LOOK_BACK)
    before = text[low:start].rstrip(OPENERS)
    if not before:
        return low == line.start
    # "2025-01-03 08:26   Source: Xinhua | Editor: A. Onym" is a line of fields.
    if before.endswith(SEPARATORS) or (text[end - 1] in ":：" and before[-1:].isdigit()):
        return True
    return before.endswith("\n") or (family.at == "sentence" and before[-1] in ENDS | frozenset(CLOSERS))


def _credit_start(text: str, line: Span, at: int) -> int:
    """Return where the credit begins: the phrase with the bracket or quotation mark that opens before it."""
    while at > line.start and text[at - 1] in "([{*_":
        at -= 1
    return at


def _credit_end(text: str, at: int, line_end: int, family: Phrase) -> int | None:
    """Return where the credit ends, None where too much of another kind follows the outlet."""
    parted = PARTED.match(text, at, line_end)
    if parted:
        return at
    stop = sentence_end(text, at, line_end)
    rest = text[at:stop].strip(CLOSERS + OPENERS + ".!?…。,;→>|")
    if family.free or not rest or _tail().match(fold(rest)):
        return rstrip(text, stop, at)
    return None


@cache
def _tail() -> re.Pattern[str]:
    return any_of(table("credits")["tails"]["words"])
