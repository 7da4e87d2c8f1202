from __future__ import annotations

from dataclasses import replace

import lxml.html
import pytest

from sayso import Archive
from sayso.stemma.values import Node, Stemma
from sayso.values import Credit, Outlet
from sayso.views.family_drawing import HIGH, WIDE, laid_out
from sayso.views.family_page import page
from tests.stemma.tellings import FIRST, FOURTH, RIVAL, SECOND, THIRD, telling

EVIL = '"><script>alert(1)</script><img src=x onerror=alert(2)>\u202e'


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Stemma:
    credit = Credit(f"({EVIL})", f"Wire {EVIL}", "wire", "given")
    articles = [
        replace(telling(FIRST, "first", "2031-01-06", credits_=(credit,)), title=EVIL, url="javascript:alert(1)"),
        replace(telling(SECOND, "second", "2031-01-07"), outlet=Outlet(EVIL)),
        telling(THIRD, "third", "2031-01-08"),
        telling(FOURTH, "fourth", "2031-01-09"),
        telling(RIVAL, "rival", "2031-01-09"),
    ]
    with Archive(tmp_path_factory.mktemp("page") / "news.sayso") as archive:
        archive.add(*articles, tagger=False)
        return archive.trace(articles[2])


def test_nothing_of_a_stranger_acts_and_nothing_is_fetched(found: Stemma) -> None:
    tree = lxml.html.fromstring("".join(page(found)))
    assert not tree.xpath("//script | //img | //iframe | //link | //@onerror | //@src")
    assert all(each.startswith("#") for each in tree.xpath("//@href"))
    assert "\u202e" not in tree.text_content()
    assert "default-src 'none'" in tree.xpath("string(//meta[@http-equiv]/@content)")


def test_every_telling_is_drawn_and_leads_to_what_changed(found: Stemma) -> None:
    tree = lxml.html.fromstring("".join(page(found)))
    drawn = {each.removeprefix("#") for each in tree.xpath("//svg//a/@href")}
    assert drawn == {node.id for node in found.nodes if node.relative}
    assert set(tree.xpath("//section/@id")) == {node.id for node in found.nodes}
    assert len(tree.xpath("//svg//path[@class='dashed']")) == 1
    assert len(tree.xpath("//details[starts-with(summary, 'The texts aligned')]")) == 3
    assert "Credit lost here" in tree.text_content()
    assert "earliest in this archive" in tree.text_content()


def test_no_two_boxes_meet(found: Stemma) -> None:
    places = list(laid_out(found).values())
    for number, (x, y) in enumerate(places):
        assert all(abs(x - u) >= WIDE or abs(y - v) >= HIGH for u, v in places[:number])


def test_a_story_alone_has_a_page() -> None:
    stemma = Stemma("n1", (Node("n1", telling(FIRST, "only")),), doubts=("no relative in this archive",))
    tree = lxml.html.fromstring("".join(page(stemma)))
    assert "no relative in this archive" in tree.text_content()
    assert len(tree.xpath("//svg//a")) == 1
