from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso import Archive
from sayso.attribution import attribute
from sayso.exports.traced import family, stemma
from sayso.stemma import tracing
from sayso.values import Credit
from tests.matches.telling import STRANGER, article
from tests.stemma.tellings import FIRST, FOURTH, RIVAL, SECOND, THIRD, telling
from tests.steps import LINEAR, counted

if TYPE_CHECKING:
    from sayso.stemma.values import Stemma
    from sayso.values import Article

HELD = [
    telling(FIRST, "first", "2031-01-06"),
    telling(SECOND, "second", "2031-01-07"),
    telling(THIRD, "third", "2031-01-08"),
    telling(FOURTH, "fourth"),
    telling(RIVAL, "rival", "2031-01-07"),
    telling(STRANGER, "stranger", "2031-01-07"),
]


def archive(path: Path, *articles: Article, statements: bool = True) -> Archive:
    made = Archive(path / "news.sayso")
    made.add(*articles, statements=statements, tagger=False)
    return made


def edges(found: Stemma) -> set[tuple[str, str]]:
    def name(node: str) -> str:
        held = found.node(node).article
        return str(held.ref) if held else node

    return {(name(edge.parent), name(edge.child)) for edge in found.edges}


def test_the_family_of_a_story_with_who_copied_whom(tmp_path: Path) -> None:
    with archive(tmp_path, *HELD) as held:
        found = held.trace(HELD[2])
    assert edges(found) == {("first", "second"), ("second", "third"), ("second", "fourth")}
    assert found.node(found.asked).article == HELD[2]
    assert [node.why for node in found.nodes if node.article and node.article.ref == "first"] == [
        "earliest in this archive"
    ]
    assert "stranger" not in {node.article.ref for node in found.nodes if node.article}
    assert any("show no date" in each for each in found.doubts)


def test_the_order_of_adding_changes_nothing(tmp_path: Path) -> None:
    shapes = []
    for number, order in enumerate(itertools.islice(itertools.permutations(HELD), 0, 720, 179)):
        place = tmp_path / str(number)
        place.mkdir()
        with archive(place, *order, statements=False) as held:
            shapes.append((stemma(held.trace(HELD[1])), [family(each) for each in held.families()]))
    assert all(shape == shapes[0] for shape in shapes)
    assert [each["articles"] for each in shapes[0][1]] == [["first", "second", "third", "fourth"]]


# Two families, equal texts under several names, and a version of one address, so that there are ties to break.
MANY = [
    *HELD,
    *(telling(SECOND, f"copy{number}", "2031-01-07") for number in range(3)),
    *(telling(RIVAL + "\n\n" * bool(number), f"sheet{number}") for number in range(2)),
    telling(FOURTH, "page", url="https://fog.example/skerry"),
    telling(THIRD, "page", url="https://fog.example/skerry"),
]


@settings(max_examples=10, deadline=None)
@given(st.permutations(MANY), st.lists(st.integers(1, len(MANY) - 1), max_size=3))
def test_families_are_the_same_in_any_order_of_adding(order: list[Article], cuts: list[int]) -> None:
    def told(articles: list[Article], borders: list[int]) -> list[object]:
        with TemporaryDirectory() as place, Archive(Path(place) / "news.sayso") as held:
            for first, last in itertools.pairwise([0, *sorted({*borders}), len(articles)]):
                held.add(*articles[first:last], statements=False)
            return [family(each) for each in held.families()]

    assert len(told(MANY, [])) > 1
    assert told(order, cuts) == told(MANY, [])


def test_a_source_that_siblings_betray_is_drawn_and_can_be_looked_for(tmp_path: Path) -> None:
    with archive(tmp_path, HELD[0], HELD[2], HELD[3]) as held:
        found = held.trace(HELD[2])
    (unseen,) = [node for node in found.nodes if not node.held]
    children = {found.node(edge.child).article for edge in found.edges if edge.parent == unseen.id}
    assert children == {HELD[2], HELD[3]}
    assert unseen.search.startswith('"We are heating the fog')
    assert "share what nothing held" in unseen.why


def test_a_credited_outlet_that_is_not_held_is_drawn(tmp_path: Path) -> None:
    credit = Credit("(Coastal Wire)", "Coastal Wire", "wire", "given", domain="coastalwire.example")
    first = replace(HELD[0], credits=(credit,))
    with archive(tmp_path, first, HELD[1]) as held:
        found = held.trace(HELD[1])
    (unseen,) = [node for node in found.nodes if not node.held]
    assert (unseen.outlet, unseen.published) == ("Coastal Wire", "../2031-01-06")
    assert "site:coastalwire.example" in unseen.search
    assert (unseen.id, "first") in edges(found)
    (lost,) = [edge.credit_lost for edge in found.edges if edge.relation]
    assert lost == "the credit to Coastal Wire is gone"


def test_forty_copies_are_one_origin_and_another_reporter_is_a_second(tmp_path: Path) -> None:
    copies = [telling(SECOND, f"copy{number}", "2031-01-09") for number in range(8)]
    with archive(tmp_path, *HELD[:2], *copies, HELD[4]) as held:
        found = held.trace(HELD[0])
    fog = [each for each in found.origins if len(each.nodes) == 11]
    survey = [each for each in found.origins if len(each.nodes) == 10]
    assert {each.count for each in fog} == {2}
    assert survey
    assert {each.count for each in survey} == {1}


def test_changes_and_aligned_texts_stand_with_the_edges(tmp_path: Path) -> None:
    with archive(tmp_path, *HELD[:2]) as held:
        (edge,) = held.trace(HELD[1]).edges
    assert "dropped" in {each.kind for each in edge.changes}
    assert any(each.verbatim for each in edge.passages)


@pytest.mark.parametrize("text", ["", "Fog again today.", "Share this. Sign up. All rights reserved. Cookie settings."])
def test_next_to_nothing_has_no_family_and_says_so(tmp_path: Path, text: str) -> None:
    with archive(tmp_path, *HELD) as held:
        found = held.trace(article(text))
    assert found.edges == ()
    assert any("no relative" in each for each in found.doubts)


def test_another_language_is_doubted(tmp_path: Path) -> None:
    with archive(tmp_path, *HELD) as held:
        found = held.trace(article("Der Leuchtturm wird im März abgeschaltet, sagte die Vorsitzende.", language="de"))
    assert any("this story is in de" in each for each in found.doubts)


def live(count: int, *, growing: int = 5) -> list[Article]:
    """Make versions of a page, captured an hour apart; each has one more question at its head, `growing` at most."""
    lines = FIRST.split("\n\n")
    versions = []
    for number in range(count):
        said = [
            f"{number - back:02d}:00 Reader {number - back} asks about the tower of day {number - back}."
            for back in range(min(number, growing))
        ]
        made = telling("\n\n".join([*said, *lines]), f"v{number:03d}", url="https://post.example/live")
        retrieved = f"2031-02-{number // 24 + 1:02d}T{number % 24:02d}:00:00Z"
        versions.append(replace(made, capture=replace(made.capture, retrieved=retrieved)))
    return versions


def test_many_versions_of_a_live_page_are_one_chain(tmp_path: Path) -> None:
    versions = live(40)
    with archive(tmp_path, *versions, statements=False) as held:
        found = held.trace(versions[0])
        (only,) = held.families()
    assert len(found.nodes) == 40
    assert len(only.articles) == 40
    assert len(only.edges) == 39
    assert {child for _, child in edges(found)} == {f"v{number:03d}" for number in range(40)} - {"v000"}


def test_versions_are_found_by_their_address_and_what_was_not_compared_is_said(tmp_path: Path) -> None:
    versions = live(40, growing=40)
    with archive(tmp_path, *versions, statements=False) as held:
        assert held.store.versions("https://post.example/live") == list(range(1, 41))
        assert held.store.versions("https://post.example/other") == []
        found = held.trace(versions[0])
    assert len([node for node in found.nodes if node.held]) == 40
    told = [edge for edge in found.edges if edge.relation]
    assert told
    assert f"{39 - len(told)} steps between versions of one page were not compared" in " ".join(found.doubts)
    assert not any(edge.passages or edge.changes for edge in found.edges if not edge.relation)


def test_two_hundred_versions_are_four_times_the_work_of_fifty(tmp_path: Path) -> None:
    versions = live(200)
    asked = attribute(versions[0], tagger=False)
    spent = []
    for count in (50, 200):
        place = tmp_path / str(count)
        place.mkdir()
        with archive(place, *versions[:count], statements=False) as held:
            found, work = counted(lambda held=held: held.trace(asked))
            spent.append(work)
        assert edges(found) == {(f"v{number - 1:03d}", f"v{number:03d}") for number in range(1, count)}
        assert {each.count for each in found.origins} == {1}
        assert count in {len(each.nodes) for each in found.origins}
    assert spent[1] < LINEAR * spent[0]


def test_changes_of_a_long_line_are_told_on_the_nearest_edges_and_the_rest_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = live(16, growing=16)
    line = "that line is long: changes are told on 2 of its 15 edges, those nearest to the story"
    with archive(tmp_path, *versions, statements=False) as held:
        whole = held.trace(versions[-1])
        monkeypatch.setattr(tracing, "MOST_COMPARED", len(versions[-1].text.split()) * 3)
        found = held.trace(versions[-1])
    assert len([edge for edge in whole.edges if edge.changes]) == 15
    assert line not in whole.doubts
    told = {str(node.article.ref) for edge in found.edges if edge.changes and (node := found.node(edge.child)).article}
    assert told == {"v014", "v015"}
    assert line in found.doubts


def test_no_archive_is_changed_by_looking(tmp_path: Path) -> None:
    with archive(tmp_path, *HELD) as held:
        before = [held.store.article(number) for number in range(1, 7)]
        held.trace(HELD[0])
        list(held.families())
        assert [held.store.article(number) for number in range(1, 7)] == before
