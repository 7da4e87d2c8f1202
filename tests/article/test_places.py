"""Credits count where they stand with the story; the same words in lists of other stories do not."""

from __future__ import annotations

import pytest

from sayso.article import extract
from tests.article.build import STORY, document, page, sound

HEADLINE = "Council closes the northern quay"
OTHERS = "".join(f"<p>{text}</p>" for text in STORY)
DIVS = "".join(f"<div>{text}</div>" for text in STORY)
LAST = STORY[-1]


def credits_of(before: str = "", after: str = "", *, top: str = "", below: str = "", story: str = OTHERS) -> list[str]:
    body = f"{top}<div><h1>{HEADLINE}</h1>{before}<div>{story}</div>{after}</div>{below}"
    article = extract(document(page(body, "<title>x | Harbour Gazette</title>"), "html"))
    sound(article)
    return [credit.outlet for credit in article.credits]


@pytest.mark.parametrize(
    "parts",
    [
        {"before": "<div>Reuters</div>"},
        {"before": "<div>By Ann Onym, Reuters</div>"},
        {"before": "<div>Ann Onym | Reuters</div>"},
        {"before": "<div>3 January 2025 | Source: Reuters</div>"},
        {"before": "<div><span>3 January 2025</span><span>Reuters</span></div>"},
        {"before": "<div>3 January 2025 10:12 - Reuters</div>"},
        {"before": "<div>Reuters, 3 January 2025</div>"},
        {"before": "<div>Oslo, Reuters</div>"},
        {"before": "<div><b>By Reuters</b> | <time datetime=2025-01-03>3 January 2025</time></div>"},
        {"before": "<div>From our partner <a href=https://reuters.com>Reuters</a></div>"},
        {"after": "<div>Source: Reuters</div>"},
        {"after": "<div>Tags: <a>quay</a> <a>boats</a></div><div>Source: <a href=/x>Reuters</a></div>"},
        {"after": "<div>Copyright 2025 Reuters. All rights reserved.</div>"},
        {"after": "<div><div>Harbour Gazette</div><div>With reporting by Reuters</div></div>"},
        {"after": "<dl><dt>Source</dt><dd>Reuters</dd></dl>"},
        {"story": OTHERS + "<p><em>With material from Reuters.</em></p>"},
        {"story": OTHERS.replace(LAST, f"{LAST}<br><span>Source: Reuters</span>")},
        {"story": OTHERS.replace(LAST, f"{LAST} (Reuters)")},
        {"story": OTHERS.replace(LAST, f"{LAST} <span>/Reuters/</span>")},
        {"story": DIVS + "<div>Reuters</div>"},
        {"story": DIVS + "<div>- Reuters</div>"},
        {"story": OTHERS.replace(STORY[0], f"OSLO, Jan 3 <b>(Reuters)</b> - {STORY[0]}")},
        {"story": OTHERS.replace(STORY[0], f"<b>Oslo</b> <i>Reuters</i> — {STORY[0]}")},
        {"story": OTHERS.replace(STORY[0], f"Reuters - {STORY[0]}")},
        {"story": OTHERS.replace(STORY[0], f"(Reuters) {STORY[0]}")},
    ],
)
def test_a_credit_beside_the_story_is_found(parts: dict[str, str]) -> None:
    assert credits_of(**parts) == ["Reuters"]


@pytest.mark.parametrize(
    "parts",
    [
        {"top": "<div><b>Wire</b><div>(AP) Senate naps through its bell</div><div>Copyright 2025 Reuters.</div></div>"},
        {"top": "<div><div>14:30 Reuters: Tin falls again</div><div>14:02 An anchor was found</div></div>"},
        {"below": "<div><b>Read also</b><div>Lift stuck</div><div>Source: Reuters. Stork stays</div></div>"},
        {"below": "<div><h4>Latest</h4><div>Water board votes</div><div>Fair eats pie</div>Via Reuters</div>"},
        {
            "below": "<div><div><h4>Harbour closes its gates again</h4><span>Reuters</span></div>"
            "<div><h4>Tin falls to a new low</h4><span>Reuters</span></div></div>"
        },
        {"before": "<div>Getty Images, Reuters</div>"},
        {"below": "<div class=comments><p>Source: Reuters</p></div>"},
        {"below": "<div>Markets data by Reuters. All prices are delayed.</div>"},
        {"before": "<div><img src=a.jpg><div>The quay on Monday. © Bo Lee / Reuters</div></div>"},
        {"before": "<div>The quay on Monday. REUTERS/Bo Lee</div>"},
        {"story": OTHERS + "<p>A spokesman told Reuters that the work had begun.</p>"},
        {"story": OTHERS.replace(LAST, f"<a href=/2>Reuters: Tin falls</a></p><p>{LAST}")},
    ],
)
def test_a_credit_of_another_story_or_of_a_picture_is_none(parts: dict[str, str]) -> None:
    assert credits_of(**parts) == []
