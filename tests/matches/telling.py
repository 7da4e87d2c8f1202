"""One invented story and what became of it, for the tests of this stage."""

from __future__ import annotations

import hashlib

from sayso.values import Article, Capture, Credit, Dating, Outlet, Span

ORIGINAL = """A cargo barge carrying 340 tonnes of grain broke loose in Ossel harbour on Tuesday night and struck the old swing bridge, the port authority said.

Harbourmaster Tilde Varga said the mooring ropes had been due for replacement since April. "We wrote to the owner four times, and four times we heard nothing back from them," she told reporters on the quay.

No one was hurt, but the bridge keeper, 61-year-old Anselm Roo, had to climb down a ladder in the dark after the power failed.

The owner, Brackwater Lines, said it was cooperating with the inquiry and would not comment on the ropes.

Engineers from the canal board will test the bridge's eastern bearing on Thursday. Lorries are being sent round by Fennick until then, a detour of 27 kilometres.

The swing bridge, opened in 1908, carries about 4,200 vehicles a day."""  # noqa: E501  # a paragraph of a story is one line

EDITED = ORIGINAL.replace("on Tuesday night", "late on Tuesday").replace(" on the quay", "").replace("about ", "some ")

REWORDED = """The port authority says a grain barge with 340 tonnes aboard tore free in the harbour of Ossel during Tuesday night and crashed into the historic swing bridge.

According to harbourmaster Tilde Varga, the ropes that held it ought to have been replaced as early as April. Four letters to the company went unanswered, she said.

Nobody was injured. Bridge keeper Anselm Roo, aged 61, was forced to clamber down a ladder in darkness when the electricity went out.

Brackwater Lines, which owns the vessel, stated that it is helping investigators and declined to talk about the ropes.

On Thursday the canal board's engineers are to examine the eastern bearing of the bridge. In the meantime trucks must take a 27-kilometre diversion through Fennick.

Some 4,200 vehicles cross the 1908 bridge every day."""  # noqa: E501  # a paragraph of a story is one line

DIGEST = """Ossel: a barge with 340 tonnes of grain broke loose on Tuesday and hit the 1908 swing bridge. Nobody was hurt. Harbourmaster Tilde Varga blames ropes overdue since April; lorries go round by Fennick."""  # noqa: E501  # a paragraph of a story is one line

HOST = """My uncle sold bicycles, and he used to say that every town has one bridge that nobody thanks. I think of him whenever the news comes in from the coast, which it does rarely, and always badly.

No one was hurt, but the bridge keeper, 61-year-old Anselm Roo, had to climb down a ladder in the dark after the power failed. The owner, Brackwater Lines, said it was cooperating with the inquiry and would not comment on the ropes.

There is a bicycle path on our own crossing now, painted green, and a bench with a plaque. People sit there on Sundays and eat pears. The council would like to move the bench, because it blocks the view of the weir."""  # noqa: E501  # a paragraph of a story is one line

RIVAL = """Angry hauliers blocked the Fennick road on Wednesday, hours after the swing bridge at Ossel was shut by a runaway barge.

"We wrote to the owner four times, and four times we heard nothing back from them," harbourmaster Tilde Varga had told a crowd at the fish market, where stallholders feared for the weekend trade.

Transport minister Odile Karsten promised a temporary ferry within ten days. Her spokesman would not say who is to pay.

Shares in Brackwater Lines fell nine per cent. An analyst at Merrow and Pike called the loss manageable, provided that the insurers accept the claim."""  # noqa: E501  # a paragraph of a story is one line

STRANGER = """The national orchestra has chosen a trombonist to lead it for the first time. Ludo Panke, 44, learnt to conduct in a prison choir and says that he still counts beats on his thumb.

He will open the season in October with a symphony that was lost for ninety years in a piano stool."""  # noqa: E501  # a paragraph of a story is one line

CAPTURE = Capture("0" * 64, 1, "2031-01-01T00:00:00Z", "test")


def article(
    text: str,
    *,
    published: str | None = None,
    outlet: Outlet | None = None,
    credits_: tuple[Credit, ...] = (),
    language: str | None = "en",
) -> Article:
    """Make an article of a text whose paragraphs are its lines."""
    paragraphs, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Span(at, at + len(line)))
        at += len(line) + 1
    return Article(
        hashlib.sha256(text.encode("utf8", "surrogatepass")).hexdigest(),
        text,
        CAPTURE,
        outlet=outlet,
        published=Dating(published, "day", "given", published) if published else None,
        language=language,
        paragraphs=tuple(paragraphs),
        credits=credits_,
    )
