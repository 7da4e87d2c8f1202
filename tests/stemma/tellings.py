"""One invented story and its retellings, for the tests of the stemma: who copied whom is known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sayso.values import Outlet
from tests.matches.telling import article

if TYPE_CHECKING:
    from sayso.values import Article, Credit

FIRST = """The lighthouse on Harrow Skerry will be switched off in March, the Northern Pilotage Board decided on Monday by five votes to four.

Board chair Ingrid Talle said the lamp costs 210,000 crowns a year and guides no more than eleven vessels. "We are heating the fog," she told the meeting in Brensholm.

Fishermen walked out before the vote. Odd Nyberg, who sets nets off the skerry with his two daughters, called the decision a mistake that somebody would drown of.

The lamp was lit in 1871 after the loss of the mail schooner Perpetua with thirty-one aboard. It has gone dark twice since, both times during storms.

The coast guard had advised the board in writing to wait for a second survey. Talle confirmed that the letter exists and said it arrived after the agenda was printed.

A last tour of the tower is planned for the second Saturday of February, weather permitting."""  # noqa: E501  # a paragraph is one line

# Drops the fourth paragraph and changes some words; whoever copies it hands that on.
SECOND = """Harrow Skerry lighthouse goes dark in March after the Northern Pilotage Board decided on Monday by five votes to four to pull the plug.

Board chair Ingrid Talle said the lamp costs 210,000 crowns each year and guides hardly eleven vessels. "We are heating the fog," she told the meeting in Brensholm.

Fishermen stormed out ahead of the vote. Odd Nyberg, who sets nets off the skerry with his two daughters, called the decision a mistake that somebody would drown of.

The coast guard had advised the board in writing to wait for a second survey. Talle confirmed that the letter exists and said it came too late for the printed agenda.

A last tour of the tower is planned for the second Saturday of February, weather permitting."""  # noqa: E501  # a paragraph is one line

THIRD = SECOND.replace("confirmed", "confrimed").rpartition("\n\n")[0]
FOURTH = SECOND.replace(" in Brensholm", "").replace(
    "Odd Nyberg, who sets nets off the skerry with his two daughters, called", "One of them called"
)

RIVAL = """Shopkeepers in Brensholm handed a petition with 2,300 names to the county governor on Tuesday, asking her to keep the ferry running through the winter.

"We are heating the fog," Ingrid Talle of the pilotage board had said a day earlier about the lighthouse, and the phrase was on several of the placards.

Governor Maja Eriksen promised an answer by Easter. She did not say whether money would be found."""  # noqa: E501  # a paragraph is one line


def telling(
    text: str,
    name: str,
    published: str | None = None,
    *,
    credits_: tuple[Credit, ...] = (),
    url: str | None = None,
) -> Article:
    """Make an article with a name; its outlet is called after it."""
    made = article(text, published=published, outlet=Outlet(f"{name.title()} Post"), credits_=credits_)
    return replace(made, ref=name, url=url)
