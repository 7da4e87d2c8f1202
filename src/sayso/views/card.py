"""One statement as a card of the page: who, the cue, the words, the chain, the occasion, the doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.views import words
from sayso.views.markup import element, text
from sayso.visible import one_line, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sayso.values import Article, Hop, Statement

# Three lines of a card: enough to recognise the statement, which stands whole in the text beside it.
SHORT = 180


def card(number: int, statement: Statement, article: Article, *, prefix: str, numbers: Mapping[str, int]) -> str:
    """Return the list item of one statement.

    `prefix` is the story's id in the page; `numbers` gives the number of each
    statement id, so that `within` and `repeats` become links.
    """
    inner = "".join(
        (
            _line(number, statement, prefix),
            _says(statement, article),
            _chain(words.chain(statement, article)),
            element("p", " ".join(_tags(statement)), cls="tags"),
            *_notes(statement, article, prefix, numbers),
        )
    )
    return element("li", inner, cls="card", id=f"{prefix}-s{number}", data_n=str(number))


def label(number: int, statement: Statement, article: Article) -> str:
    """Return what a screen reader says at the statement's number in the text."""
    return one_line(f"Statement {number}: {words.who(statement)}. By way of {words.via(statement, article)}")


def _line(number: int, statement: Statement, prefix: str) -> str:
    back = element(
        "a", str(number), cls="back", href=f"#{prefix}-m{number}", aria_label=f"Statement {number}: show in the text"
    )
    named = statement.speaker is not None and statement.speaker.name
    who = element("b", text(one_line(words.who(statement))), cls="who" if named else "who unnamed")
    extra = words.details(statement.speaker)
    return element(
        "p", f"{back} {who}" + (element("span", text(one_line(extra)), cls="role") if extra else ""), cls="line"
    )


def _says(statement: Statement, article: Article) -> str:
    cue = " … ".join(one_line(span.of(article.text)) for span in statement.cue)
    content = " … ".join(span.of(article.text) for span in statement.content)
    shown = element("span", text(cue), cls="cue") + " " if cue else ""
    return element("p", shown + element("span", text(shortened(content, SHORT)), cls="content"), cls="says")


def _chain(hops: tuple[Hop, ...]) -> str:
    return element("ol", "".join(_hop(each) for each in hops), cls="chain", aria_label="By way of")


def _hop(hop: Hop) -> str:
    """Return one box of the chain; one that holds no name is drawn dashed."""
    name = element("span", text(one_line(words.hop_name(hop))), cls="name")
    facts = words.hop_facts(hop)
    box = element(
        "span", name + (" " + element("span", text(one_line(facts)), cls="facts") if facts else ""), cls="box"
    )
    unnamed = not hop.name or hop.kind == "unnamed"
    return element("li", box, cls=f"hop {hop.kind}" + (" unnamed" if unnamed and hop.kind != "unnamed" else ""))


def _tags(statement: Statement) -> Iterator[str]:
    yield element("span", statement.kind, cls=f"tag {statement.kind}")
    for each in words.manner(statement):
        force = f" {statement.force}/5" if each == statement.stance and statement.force else ""
        yield element("span", text(each + force), cls="tag")
    sure = words.sureness(statement.confidence)
    yield element("span", f"{sure}, {statement.confidence:.0%}", cls=f"tag {sure}")


def _notes(statement: Statement, article: Article, prefix: str, numbers: Mapping[str, int]) -> Iterator[str]:
    if statement.occasion:
        place = statement.occasion.span.of(article.text)
        known = words.occasion(statement.occasion, article.text)
        yield _note("Where", text(one_line(place if known == place else f"{known} (“{place}”)")))
    for term, target in (("Inside", statement.within), ("Says again", statement.repeats)):
        if target:
            yield _note(term, _to(target, prefix, numbers))
    figures = [words.figure(each, article.text) for each in statement.figures]
    dates = [words.date(each, article.text) for each in statement.dates]
    hedges = words.hedging(statement, article.text)
    for term, listed in (("Figures", figures), ("Dates", dates), ("Hedged", hedges), ("Doubt", statement.reasons)):
        if listed:
            yield _note(term, text(one_line("; ".join(listed))))
    spans = ", ".join(f"{span.start}-{span.end}" for span in statement.content)
    yield _note("Characters", f"{spans or 'none'}, found by {text(one_line(statement.rule or statement.basis))}")


def _note(term: str, inner: str) -> str:
    return element("p", element("span", term, cls="term") + " " + inner, cls="note")


def _to(target: str, prefix: str, numbers: Mapping[str, int]) -> str:
    number = numbers.get(target)
    if number is None:
        return text(one_line(f"statement {target}, which is not shown"))
    return element("a", f"statement {number}", href=f"#{prefix}-s{number}", data_n=str(number))
