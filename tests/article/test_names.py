from __future__ import annotations

import pytest

from sayso.article.contributors import find_contributors
from sayso.article.names import read_names
from sayso.article.words import fold
from sayso.values import Span

BYLINES = [
    ("By Ann Onym", ["Ann Onym"], []),
    ("By Ann Onym and Bo Lee", ["Ann Onym", "Bo Lee"], []),
    ("By Ann Onym, Bo Lee and Cy Poe", ["Ann Onym", "Bo Lee", "Cy Poe"], []),
    ("By Ann Onym, Reuters", ["Ann Onym"], ["Reuters"]),
    ("By Ann Onym | Political Editor", ["Ann Onym"], []),
    ("By Ann Onym in Oslo", ["Ann Onym"], []),
    ("Von Anna Beispiel und Bert Muster", ["Anna Beispiel", "Bert Muster"], []),
    ("Par Jean-Luc d'Exemple", ["Jean-Luc d'Exemple"], []),
    ("Por María de la Cruz", ["María de la Cruz"], []),
    ("Автор: Анна Примерова", ["Анна Примерова"], []),
    ("By Staff", [], []),
    ("By The Editorial Board", [], []),
    ("By the Web Desk", [], []),
    ("By Reuters", [], ["Reuters"]),
    ("By Ann Onym | Jan 3, 2025 10:12", ["Ann Onym"], []),
    ("By Ann Onym, Senior Reporter", ["Ann Onym"], []),
    ("By ANN ONYM Associated Press", ["ANN ONYM"], ["Associated Press"]),
    ("By Associated Press", [], ["Associated Press"]),
    ("By Ben Onym and Della Lee", ["Ben Onym", "Della Lee"], []),
    ("Submitted by Ann Onym on 10 February 2015 - 9:14am", ["Ann Onym"], []),
    ("Ann Onym, Examiner Staff", ["Ann Onym"], []),
    ("By Associated Press writer Ann Onym", ["Ann Onym"], ["Associated Press"]),
]
UNMARKED = [
    "Submitted plans for the quay",
    "Ann Onym",
    "Bypass the city, said Ann",
    "Standing By",
    "",
    "3 January 2025",
]


@pytest.mark.parametrize(("text", "people", "outlets"), BYLINES)
def test_a_byline_names_people_and_outlets(text: str, people: list[str], outlets: list[str]) -> None:
    found = read_names(text)
    assert list(found.people) == people
    assert list(found.outlets) == outlets


@pytest.mark.parametrize("text", UNMARKED)
def test_without_mark_up_a_byline_needs_its_word(text: str) -> None:
    assert read_names(text, marked=False).people == ()


HELPERS = [
    ("Ann Onym contributed to this report.", ["Ann Onym"], None),
    ("Ann Onym and Bo Lee in Oslo contributed to this report for Harbour News", ["Ann Onym", "Bo Lee"], "Harbour News"),
    ("The works begin in May. Ann Onym contributed reporting.", ["Ann Onym"], None),
    ("Additional reporting by Ann Onym", ["Ann Onym"], None),
    ("(Reporting by Ann Onym in Oslo; Editing by Bo Lee)", ["Ann Onym", "Bo Lee"], None),
    ("--With assistance from Ann Onym and Bo Lee.", ["Ann Onym", "Bo Lee"], None),
    ("The quay is shut. With help from Ann Onym in Oslo.", ["Ann Onym"], None),
    ("Staff writer Della Onym and The Associated Press contributed to this report.", ["Della Onym"], None),
    ("Ann Onym contributed to this story.", ["Ann Onym"], None),
    ("With files from Ann Onym and The Canadian Press", ["Ann Onym"], None),
    ("Associated Press writers Ann Onym and Bo Lee contributed to this report.", ["Ann Onym", "Bo Lee"], None),
    ("Anna Beispiel hat zu diesem Bericht beigetragen.", ["Anna Beispiel"], None),
    ("Ann Onym contributed 40 euros.", [], None),
    ("According to reporting by the council, the wall is old.", [], None),
    ("The report was edited by Ann Onym for years.", [], None),
    ("AFP contributed to this report.", [], None),
    ("", [], None),
]


@pytest.mark.parametrize(("text", "people", "house"), HELPERS)
def test_helpers_are_named(text: str, people: list[str], house: str | None) -> None:
    found = find_contributors(text, fold(text), Span(0, len(text)))
    assert [name for one in found for name in one.people] == people
    assert next((one.house for one in found if one.house), None) == house
    for one in found:
        assert one.span.end <= len(text)
