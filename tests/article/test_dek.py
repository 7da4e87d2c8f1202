"""A dek is told by its mark-up, by the description, or by place and look; what only stands there is none."""

from __future__ import annotations

import pytest

from sayso.article import extract
from tests.article.build import FIRST, STORY, document, page, sound

HEADLINE = "Council closes the northern quay"
DEK = "Boats must move to the southern basin until the wall is repaired, and nobody has told their owners where"
OTHERS = "".join(f"<p>{text}</p>" for text in STORY)
DIVS = "".join(f'<div class="k">{text}</div>' for text in STORY)
LINES = "<br><br>".join(STORY)


def dek_of(body: str, head: str = "") -> str | None:
    article = extract(document(page(body, head), "html"))
    sound(article)
    return article.dek


@pytest.mark.parametrize(
    "body",
    [
        f"<div><h1>{HEADLINE}</h1><div class='x1'>{DEK}</div><div class='x2'>{OTHERS}</div></div>",
        f"<h1>{HEADLINE}</h1><p>{DEK}</p><p>By Ann Onym</p><div>{OTHERS}</div>",
        f"<div><h1>{HEADLINE}</h1><div>By Ann Onym</div><div>3 January 2025</div><div><b>{DEK}</b></div>{DIVS}</div>",
        f"<div><h1>{HEADLINE}</h1><p><strong>{DEK}</strong></p>{OTHERS}</div>",
        f"<div><h1>{HEADLINE}</h1><i>{DEK}</i>{OTHERS}</div>",
        f"<h1>{HEADLINE}</h1><h3>{DEK}</h3><div>{OTHERS}</div>",
        (
            f"<div><h1>{HEADLINE}</h1><span>{DEK}</span>"
            f"<div><span>Ann Onym</span><span>3 January 2025</span></div>{DIVS}</div>"
        ),
        f"<n-top><n-tag>Harbour</n-tag><h1>{HEADLINE}</h1><n-sub>{DEK}</n-sub></n-top><n-text>{OTHERS}</n-text>",
        f"<table><tr><td><h1>{HEADLINE}</h1></td></tr><tr><td>{DEK}</td></tr><tr><td>{OTHERS}</td></tr></table>",
        f"<h1>{HEADLINE}</h1><p>{DEK}</p><div><img src=a.jpg><span>The quay on Monday</span></div><div>{OTHERS}</div>",
        (
            f"<h1>{HEADLINE}</h1><div><img src=a.jpg><span>The quay on Monday morning, after the "
            f"storm</span></div><p>{DEK}</p><div>{OTHERS}</div>"
        ),
        f"<h2 id=h>{HEADLINE}</h2><p id=a>{DEK}</p><p id=b>with Ann Onym</p><section>{OTHERS}</section>",
        f"<h1>{HEADLINE}</h1><p>{DEK}</p><figure><img src=a><figcaption>The quay</figcaption></figure>{OTHERS}",
        f"<hgroup><h1>{HEADLINE}</h1><p>{DEK}</p></hgroup>{OTHERS}",
        f"<div class=r><div>{HEADLINE}</div><div>{DEK}</div><div>{LINES}</div></div>",
    ],
)
def test_a_dek_without_a_class_is_told_by_place_and_look(body: str) -> None:
    assert dek_of(body, f"<title>{HEADLINE} | Harbour Gazette</title>") == DEK


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>{HEADLINE}</h1>{OTHERS}",
        f"<h1>{HEADLINE}</h1><p class='first'>{FIRST}</p>{OTHERS}",
        f"<h1>{HEADLINE}</h1><div>{OTHERS}</div>",
        f"<h1>{HEADLINE}</h1><div>{LINES}</div>",
        f"<div><h1>{HEADLINE}</h1><div>{FIRST}{OTHERS}</div></div>",
        f"<h1>{HEADLINE}</h1><div>Gazette staff report from the harbour desk</div><div>{OTHERS}</div>",
        (
            f"<h1>{HEADLINE}</h1><div>Wednesday, the third of January 2025, at 10:15 in the "
            f"morning</div><div>{OTHERS}</div>"
        ),
        f"<h1>{HEADLINE}</h1><div>Home / News / Harbour / Council and its quay</div><div>{OTHERS}</div>",
        f"<h1>{HEADLINE}</h1><div>Estimated reading time for this story: 4 minutes</div><div>{OTHERS}</div>",
        (
            f"<h1>{HEADLINE}</h1><div><img src=a.jpg>"
            f"<div>The northern quay after the storm of Monday night</div></div><div>{OTHERS}</div>"
        ),
        (
            f"<h1>{HEADLINE}</h1><div>Workers look at the wall on Monday. Photo: Bo Lee / Harbour "
            f"Gazette</div><div>{OTHERS}</div>"
        ),
        f"<h1>{HEADLINE}</h1><div>Read also: The ferry that would not leave the harbour</div><div>{OTHERS}</div>",
        (
            f"<h1>{HEADLINE}</h1><div><a href=/1>The ferry that would not leave the harbour at "
            f"all</a></div><div>{OTHERS}</div>"
        ),
        (
            f"<h1>{HEADLINE}</h1><ul><li>The wall is broken in three places</li><li>Boats must "
            f"move</li></ul><div>{OTHERS}</div>"
        ),
        f"<h1>{HEADLINE}</h1><div>Source: Reuters, with the agencies</div><div>{OTHERS}</div>",
        f"<h1>{HEADLINE}</h1><div>Penulis: Wulan Contoh Namanya</div><div>{OTHERS}</div>",
        (
            f"<h1>{HEADLINE}</h1><div>OSLO (Reuters) - The harbour council voted on Tuesday to close "
            f"the quay.</div><div>{OTHERS}</div>"
        ),
    ],
)
def test_what_only_stands_under_the_headline_is_no_dek(body: str) -> None:
    assert dek_of(body, f"<title>{HEADLINE} | Harbour Gazette</title>") is None


def test_a_description_that_is_the_first_paragraph_is_no_dek() -> None:
    assert dek_of(f"<div><h1>{HEADLINE}</h1>{OTHERS}</div>", f'<meta name="description" content="{FIRST}">') is None
