from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.stemma.changes.people import Who, relation


def person(name: str, role: str = "", *, written: bool = True) -> Who:
    parts, words = tuple(name.lower().split()), role.lower().split()
    return Who(parts, frozenset(words), words[-1] if words else "", "person", written, vague=False, definite=True)


def role(words: str, *, definite: bool = True, vague: bool = False) -> Who:
    low = words.lower().split()
    return Who((), frozenset(low), low[-1] if low else "", "unnamed", written=False, vague=vague, definite=definite)


def house(words: str) -> Who:
    return replace(role(words), kind="organisation")


@pytest.mark.parametrize(
    ("before", "after", "known", "verdict"),
    [
        (person("Una Hale", "police director"), house("police"), "una hale police", "changed"),
        (person("Una Hale", "police director"), house("hale police"), "una hale police", "same"),
        (person("Una Hale", "police director", written=False), house("police"), "hale police", "same"),
        (house("police"), house("police"), "police", "same"),
        (person("Una Hale"), person("Hale"), "hale", "same"),
        (person("Una Hale"), person("Una Hayle"), "una hayle", "renamed"),
        (person("Una Hale"), person("Ivo Marsh"), "ivo marsh", "changed"),
        (person("Una Hale", "mayor"), role("mayor"), "mayor", "same"),
        (person("Una Hale", "mayor"), role("mayor", definite=False), "mayor", "changed"),
        (person("Una Hale", "mayor"), role("officials"), "officials", "changed"),
        (person("Una Hale", "union leader"), role("union"), "union", "changed"),
        (person("Una Hale"), role("", vague=True), "", "same"),
        (person("Una Hale", "mayor"), role("town hall"), "hale town hall", "changed"),
        (role("port authority"), role("authority"), "authority", "same"),
        (role("divers"), role("accountants"), "accountants", "changed"),
    ],
)
def test_is_it_the_same_source(before: Who, after: Who, known: str, verdict: str) -> None:
    assert relation(before, after, frozenset(known.split())) == verdict


def test_a_house_by_its_name_and_as_the_company_is_one() -> None:
    named = replace(house("ferries"), name=("tolliver", "lines"), written=True)
    assert relation(named, house("company"), frozenset({"company"})) == "same"
    assert relation(house("company"), named, frozenset({"tolliver", "lines"})) == "same"
    assert relation(named, replace(house("company"), definite=False), frozenset({"company"})) == "changed"


def test_one_of_several_who_loses_the_name_is_another_source() -> None:
    assert relation(person("Una Hale", "researcher"), role("researchers"), frozenset({"hale"})) == "changed"
    assert relation(person("Una Hale", "boss"), role("boss"), frozenset({"boss"})) == "same"
