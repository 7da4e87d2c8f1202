from __future__ import annotations

import pytest

from sayso.article.credits import find_credits
from sayso.article.words import credit_phrases, fold, table
from sayso.values import Span

AGENCY = {"en": "Reuters"}
CASES = [
    ("Read Full Article at RT.com", "RT", "rt.com", "republished-from"),
    ("The vote was in 2022. Read Full Article at RT.com", "RT", "rt.com", "republished-from"),
    (
        "Read the full story at harbour-gazette.example",
        "harbour-gazette.example",
        "harbour-gazette.example",
        "republished-from",
    ),
    (
        "This article was published in partnership with ProPublica, a newsroom that looks into harbours.",
        "ProPublica",
        "propublica.org",
        "republished-from",
    ),
    ("--With assistance from Reuters.", "Reuters", "reuters.com", "with-material-from"),
    (
        "Staff writer Ann Onym and The Associated Press contributed to this report.",
        "Associated Press",
        "apnews.com",
        "with-material-from",
    ),
    ("Source: Xinhua", "Xinhua", "xinhuanet.com", "republished-from"),
    ("(Source: Xinhua)", "Xinhua", "xinhuanet.com", "republished-from"),
    ("Source: Harbour Gazette", "Harbour Gazette", None, "republished-from"),
    ("First published by La Hora de Vell", "La Hora de Vell", None, "first-published"),
    ("First published by The Vell Ledger", "Vell Ledger", None, "first-published"),
    ("via Reuters", "Reuters", "reuters.com", "wire"),
    ("Via the Harbour Gazette", "Harbour Gazette", None, "with-material-from"),
    ("Courtesy of Deutsche Welle", "Deutsche Welle", "dw.com", "republished-from"),
    (
        "This story was first published by the Harbour Gazette on 3 January 2025.",
        "Harbour Gazette",
        None,
        "first-published",
    ),
    (
        "This article was originally published in The New York Times.",
        "The New York Times",
        "nytimes.com",
        "first-published",
    ),
    ("Dieser Artikel erschien zuerst bei der Harzer Rundschau.", "Harzer Rundschau", None, "first-published"),
    (
        "Republished from ProPublica under a Creative Commons licence.",
        "ProPublica",
        "propublica.org",
        "republished-from",
    ),
    ("Global Voices is a content partner of this site.", "Global Voices", "globalvoices.org", "republished-from"),
    ("This article was produced by ProPublica.", "ProPublica", "propublica.org", "republished-from"),
    ("© 2025 The Associated Press. All rights reserved.", "Associated Press", "apnews.com", "wire"),
    ("Reuters", "Reuters", "reuters.com", "wire"),
    ("By The Associated Press", "Associated Press", "apnews.com", "wire"),
    ("(AP) -", "Associated Press", "apnews.com", "wire"),
    ("He left on Monday. (AFP)", "Agence France-Presse", "afp.com", "wire"),
    ("Sie ging am Montag. dpa", "Deutsche Presse-Agentur", "dpa.com", "wire"),
    ("With inputs from PTI", "Press Trust of India", "ptinews.com", "with-material-from"),
    ("mit Material der dpa", "Deutsche Presse-Agentur", "dpa.com", "with-material-from"),
    ("(avec AFP)", "Agence France-Presse", "afp.com", "with-material-from"),
    ("Con información de EFE", "EFE", "efe.com", "with-material-from"),
    ("С использованием материалов ТАСС", "TASS", "tass.com", "with-material-from"),
    ("AFP contributed to this report.", "Agence France-Presse", "afp.com", "with-material-from"),
    ("AFP contributed.", "Agence France-Presse", "afp.com", "with-material-from"),
    (
        "Ann Onym of the Associated Press contributed to this report.",
        "Associated Press",
        "apnews.com",
        "with-material-from",
    ),
    (
        "Associated Press writers Ann Onym and Bo Lee contributed.",
        "Associated Press",
        "apnews.com",
        "with-material-from",
    ),
    ("Источник: Интерфакс", "Interfax", "interfax.ru", "republished-from"),
    ("来源：新华社", "Xinhua", "xinhuanet.com", "republished-from"),
]
NONE = [
    "",
    "According to the AP, the council met.",
    "With help from Reuters, she found the boat.",
    "She found the boat with assistance from Reuters.",
    "The map was published in partnership with nobody.",
    "The two wrote a book in 2019 in which the quay is closed by Reuters.",
    "He read more at home with Reuters in his pocket.",
    "Sources: three officials said so",
    "Source: Ministry of Works",
    "The firm provided by law a report to Reuters.",
    "Ann Onym contributed 40 euros.",
    "She was with AFP journalists on Friday, he said.",
    "The minister, via video link, said no.",
    "The report was first published in 2019.",
    "The story first appeared in the Harbour Gazette, he said, and everyone knew it.",
    "From Russia with love, he said to Reuters.",
    '"It came from Reuters," she said.',
    "Read more on Facebook",
    "Photo: AP",
    "He said that with Reuters.",
    "Reuters reported on Monday that the quay would close.",
]


def credits_in(text: str, line: Span | None = None) -> list[tuple[str, str | None, str]]:
    found = find_credits(text, fold(text), line or Span(0, len(text)))
    for credit in found:
        assert credit.span is not None
        assert credit.span.of(text) == credit.text
    return [(credit.outlet, credit.domain, credit.kind) for credit in found]


@pytest.mark.parametrize(("text", "outlet", "domain", "kind"), CASES)
def test_a_credit_line_names_its_outlet(text: str, outlet: str, domain: str | None, kind: str) -> None:
    assert credits_in(text) == [(outlet, domain, kind)]


@pytest.mark.parametrize("text", NONE)
def test_running_prose_is_no_credit(text: str) -> None:
    assert credits_in(text) == []


def test_one_line_may_name_several_outlets() -> None:
    assert credits_in("With inputs from PTI, Reuters and the Harbour Gazette") == [
        ("Press Trust of India", "ptinews.com", "with-material-from"),
        ("Reuters", "reuters.com", "with-material-from"),
        ("Harbour Gazette", None, "with-material-from"),
    ]


def test_only_the_given_line_is_read() -> None:
    text = "Source: Xinhua\nThe quay is closed."
    assert credits_in(text, Span(15, len(text))) == []
    assert credits_in(text, Span(0, 14)) == [("Xinhua", "xinhuanet.com", "republished-from")]


def test_a_sentence_is_the_credit_and_no_more() -> None:
    text = "The works begin in May. This story was first published by the Harbour Gazette. The mayor agreed."
    (credit,) = find_credits(text, fold(text), Span(0, len(text)))
    assert credit.text == "This story was first published by the Harbour Gazette."


@pytest.mark.parametrize("entry", table("credits")["before"])
def test_every_phrase_before_an_outlet_is_found(entry: dict[str, list[str]]) -> None:
    for phrase in entry["phrases"]:
        assert "Reuters" in {outlet for outlet, _, _ in credits_in(f"{phrase} Reuters")}, phrase


@pytest.mark.parametrize("entry", table("credits")["after"])
def test_every_phrase_after_an_outlet_is_found(entry: dict[str, list[str]]) -> None:
    for phrase in entry["phrases"]:
        assert "Reuters" in {outlet for outlet, _, _ in credits_in(f"Reuters {phrase}")}, phrase


def test_phrases_match_whole_words_and_any_spacing() -> None:
    def found(text: str) -> list[str]:
        return [match[0] for match in credit_phrases("before").listed.found(text, 0, len(text))]

    assert found("read  full\narticle at x") == ["read  full\narticle at"]
    assert found("unvia reuters") == []
    assert found("viaduct") == []


@pytest.mark.parametrize("text", ["İ" * 50 + " via Reuters", "e\u0301 Source: Xinhua", "\U0001f5de (AP)"])
def test_folding_keeps_offsets(text: str) -> None:
    assert len(fold(text)) == len(text)
    credits_in(text)
