"""Credit lines, bylines and dates in the languages that the word lists know."""

from __future__ import annotations

import pytest

from sayso.article import extract
from sayso.article.credits import find_credits
from sayso.article.dates import written
from sayso.article.words import fold
from sayso.values import Span
from tests.article.build import STORY, document, page, sound


def credited(line: str) -> list[str]:
    return [credit.outlet for credit in find_credits(line, fold(line), Span(0, len(line)), may_tag=False)]


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Source: Reuters", "Reuters"),
        ("Quelle: dpa", "Deutsche Presse-Agentur"),
        ("8. Februar 2024, 15:22 Uhr | Quelle: dpa", "Deutsche Presse-Agentur"),
        ("Zdroj: ČTK", "Czech News Agency"),
        ("Źródło: PAP", "PAP"),
        ("Forrás: MTI", "MTI"),
        ("Sursa: Agerpres", "Agerpres"),
        ("Izvor: Hina", "HINA"),
        ("Извор: Танјуг", "Tanjug"),
        ("Източник: БТА", "BTA"),
        ("Джерело: Укрінформ", "Ukrinform"),
        ("Источник: ТАСС", "TASS"),
        ("Πηγή: ΑΠΕ-ΜΠΕ", "ANA-MPA"),
        ("Kaynak: AA", "Anadolu Agency"),
        ("Sumber: Antara", "Antara"),
        ("Nguồn: TTXVN", "Vietnam News Agency"),
        ("المصدر: رويترز", "Reuters"),
        ("מקור: רויטרס", "Reuters"),
        ("स्रोत: पीटीआई", "Press Trust of India"),
        ("来源：新华社", "Xinhua"),
        ("出典：共同通信", "Kyodo News"),
        ("출처: 연합뉴스", "Yonhap"),
        ("Bron: ANP", "ANP"),
        ("Kilde: Ritzau", "Ritzau"),
        ("Källa: TT", "TT"),
        ("Lähde: STT", "STT"),
        ("Fonte: ANSA", "ANSA"),
        ("Fuente: EFE", "EFE"),
        ("Com informações da Agência Brasil", "Agência Brasil"),
        ("Con información de EFE", "EFE"),
        ("Avec l'AFP", "Agence France-Presse"),
        ("Avec des informations de Reuters", "Reuters"),
        ("Mit Material von Reuters", "Reuters"),
        ("Met medewerking van Reuters", "Reuters"),
        ("Med material från TT", "TT"),
        ("S využitím ČTK", "Czech News Agency"),
        ("За матеріалами Укрінформ", "Ukrinform"),
        ("From our partner KFF Health News", "KFF Health News"),
        ("Converted from our copy. Story provided by The Associated Press", "Associated Press"),
        ("Převzato z ČTK", "Czech News Agency"),
        ("Overgenomen van ANP", "ANP"),
    ],
)
def test_a_source_is_read_in_its_language(line: str, outlet: str) -> None:
    found = credited(line)
    assert len(found) == 1
    assert outlet in found[0] or found[0] in outlet or credited(f"Source: {outlet}") == found


@pytest.mark.parametrize(
    "line",
    [
        "Source: ministry of health",
        "Quelle: Statistisches Landesamt",
        "The source of the river is in Reuters' archive.",
        "He told Reuters that the quay was closed.",
        "Fonte de renda: o Reuters da cidade não existe.",
        "Laut dpa ist die Quelle versiegt.",
        "La fuente Reuters, una plaza con agua, cerró el martes.",
        "Bron van de rivier",
        "Theo said that Reuters had called.",
    ],
)
def test_a_line_about_something_else_credits_nobody(line: str) -> None:
    assert credited(line) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("29. března 2007", "2007-03-29"),
        ("29 marca 2007", "2007-03-29"),
        ("2007. március 29.", "2007-03-29"),
        ("29 martie 2007", "2007-03-29"),
        ("29. ožujka 2007.", "2007-03-29"),
        ("29 март 2007 г.", "2007-03-29"),
        ("29 березня 2007", "2007-03-29"),
        ("29 Μαρτίου 2007", "2007-03-29"),
        ("29 Mart 2007", "2007-03-29"),
        ("29 Maret 2007", "2007-03-29"),
        ("29. maaliskuuta 2007", "2007-03-29"),
        ("29 mars 2007", "2007-03-29"),
        ("29. marts 2007", "2007-03-29"),
        ("29 مارس 2007", "2007-03-29"),
        ("29 במרץ 2007", "2007-03-29"),
        ("29 मार्च 2007", "2007-03-29"),
        ("2007年3月29日", "2007-03-29"),
        ("2007년 3월 29일", "2007-03-29"),
        ("2007. 03. 29.", "2007-03-29"),
        ("2007/03/29 10:42", "2007-03-29"),
        ("29 maart 2007", "2007-03-29"),
    ],
)
def test_a_date_in_words_is_read_in_its_language(text: str, value: str) -> None:
    when = written(text)
    assert when is not None
    assert when.value == value


@pytest.mark.parametrize(
    "text",
    [
        "3. listopada 2024",
        "März 2007",
        "2007. március",
        "29 of 2007",
        "2007년 3월",
        "37. března 2007",
        "2007年13月29日",
    ],
)
def test_what_two_languages_read_differently_or_is_no_day_has_no_date(text: str) -> None:
    assert written(text) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Penulis: <b>Wulan Contoh</b>", ("Wulan Contoh",)),
        ("Yazan: Ayşe Örnek", ("Ayşe Örnek",)),
        ("Автор: Анна Примерова", ("Анна Примерова",)),
        ("بقلم: ليلى مثال", ("ليلى مثال",)),
        ("מאת: דנה דוגמה", ("דנה דוגמה",)),
        ("Door Anna Voorbeeld", ("Anna Voorbeeld",)),
        ("Tekst: Kari Eksempel", ("Kari Eksempel",)),
        ("Kirjoittanut Anna Esimerkki", ("Anna Esimerkki",)),
        ("Γράφει η Άννα Παραδείγματος", ("Άννα Παραδείγματος",)),
        ("with Ann Onym", ("Ann Onym",)),
        ("<dl><dt>Words</dt><dd>Ann Onym</dd><dt>Date</dt><dd>3 January 2025</dd></dl>", ("Ann Onym",)),
        ("<span>Ann Onym</span><span>January 3, 2025</span><span>3 min left</span>", ("Ann Onym",)),
        ('<a href="/crew">Ann Onym and Bo Lee</a></div><div>Filed Feb. 11, 2025', ("Ann Onym", "Bo Lee")),
        ("<div>Filed Feb. 11, 2025</div>", ()),
        ("<a href=/asia>South Asia</a> <div>3 January 2025</div>", ()),
    ],
)
def test_a_byline_is_read_by_its_label_or_its_place(line: str, names: tuple[str, ...]) -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    intro = "<p>Boats must move to the southern basin until the wall is repaired.</p>" if "Asia" in line else ""
    body = f"<h1>Council closes the northern quay</h1>{intro}<div>{line}</div><section>{text}</section>"
    article = extract(document(page(body), "html"))
    sound(article)
    assert article.byline == names
