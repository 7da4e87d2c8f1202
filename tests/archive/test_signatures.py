"""What relatives of an article share, and what strangers don't."""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.archive.signatures import FEWEST, MOST, VERSION, quotation_keys, sign, sign_all, signatures
from sayso.archive.words import words
from sayso.values import Span
from tests.samples import article

BASE = random.Random(7).choices(  # noqa: S311  # words, no secrets
    [f"{a}{b}{c}" for a in "bdfgk" for b in "aeiou" for c in ("r", "ln", "st", "mp")], k=600
)


def signed(text: str, *quotes: str) -> object:
    return signatures(article(text), [Span(text.index(each), text.index(each) + len(each)) for each in quotes])


def share(one: np.ndarray, other: np.ndarray) -> float:
    return len(np.intersect1d(one, other)) / max(1, min(len(one), len(other)))


def test_an_embedded_passage_keeps_its_keys() -> None:
    passage = " ".join(BASE[:60])
    one, other = sign(words(passage), ()), sign(words(" ".join(BASE[300:500]) + ". " + passage), ())
    assert share(one.passages, other.passages) > 0.2


def test_bands_meet_where_texts_are_much_alike_and_nowhere_else() -> None:
    text, edited = BASE[:300], BASE[:300]
    for place in range(0, 300, 30):
        edited[place] = "zzz"
    one, other = (sign(words(" ".join(each)), ()).bands for each in (text, edited))
    assert share(one, other) > 0
    assert share(one, sign(words(" ".join(BASE[300:])), ()).bands) == 0


def test_a_shared_quotation_is_no_shared_passage() -> None:
    quote = "“" + " ".join(BASE[:40]) + "”"
    one, other = (signed(f"{' '.join(rest)} {quote}", quote) for rest in (BASE[100:200], BASE[300:400]))
    assert share(one.passages, other.passages) == 0
    assert share(one.bands, other.bands) == 0
    assert share(one.quotations, other.quotations) == 1


def test_an_interview_that_is_all_quotation_still_has_passages() -> None:
    quote = "“" + " ".join(BASE[:200]) + "”"
    assert len(signed(f"She said: {quote}", quote).passages) >= FEWEST


@pytest.mark.parametrize(
    "altered",
    [
        "“the gates were never once tested since the great flood”",
        "“The gates were never tested since the flood”",
        "tested since the great flood of that",
    ],
)
def test_a_quotation_trimmed_or_altered_in_a_word_meets_the_whole(altered: str) -> None:
    quote = "“The gates were never tested since the great flood of that year”"
    held = signed(f"He said {quote} and left.", quote).quotations
    assert share(quotation_keys(altered), held) > 0 or len(quotation_keys(altered)) < 2


def test_one_quoted_word_is_no_key() -> None:
    assert not len(signed("He was “tired” again.", "“tired”").quotations)
    assert len(signed("He was “very tired” again.", "“very tired”").quotations) == 1


def test_terms_are_names_figures_and_long_words() -> None:
    def terms(text: str) -> int:
        return len(signed(text).terms)

    assert terms("The dam is old.") == 0
    assert terms("The dam of Skarn cost 40 crowns.") == 2
    assert terms("Old dams cost much. Dams cost much.") == 0
    assert terms("A reservoir.") == 1


def test_reworded_sentences_share_names_and_figures() -> None:
    one = signed("In Skarn the minister Ilsa Brandt spent 1,200 crowns on divers.").terms
    other = signed("Divers took 1.200 crowns, which Brandt, Ilsa by first name, had paid out at Skarn.").terms
    assert share(one, other) == 1


@given(st.text(max_size=300))
def test_any_text_has_signatures_sorted_and_distinct(text: str) -> None:
    made = sign(words(text), (Span(0, len(text) // 2),))
    for keys in (made.passages, made.bands, made.quotations, made.terms):
        assert keys.dtype == np.uint64
        assert (keys[:-1] < keys[1:]).all()


def test_the_number_of_keys_is_bounded() -> None:
    rng = random.Random(3)  # noqa: S311  # the same
    text = " ".join(f"{rng.getrandbits(40):x}" for _ in range(60_000))
    made = sign(words(text), [Span(0, 200_000)])
    assert max(len(made.passages), len(made.quotations), len(made.terms)) == MOST


def test_signatures_are_the_same_in_another_process() -> None:
    program = (
        "from sayso.archive.signatures import sign; from sayso.archive.words import words;"
        "print(sign(words('The Skarn dam cost 1,200 crowns, said Ilsa Brandt of Ostrin.'), ()).keys().tolist())"
    )
    seen = set()
    for seed in ("1", "2"):
        env = {"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, env=env)
        seen.add(done.stdout.strip())
    mine = sign(words("The Skarn dam cost 1,200 crowns, said Ilsa Brandt of Ostrin."), ()).keys().tolist()
    assert seen == {str(mine).encode()}


def test_equal_texts_have_equal_signatures() -> None:
    one, other = signed("The dam of Skarn is old and wide."), signed("THE DAM OF SKARN is old and wide!")
    assert one.passages.tolist() == other.passages.tolist()
    assert one == signed("The dam of Skarn is old and wide.")
    assert hash(one) == hash(signed("The dam of Skarn is old and wide."))
    assert one != "keys"


# What the rules of each version make of one text; VERSION is to be raised, and its line added, where this changes.
SIGNED = {1: "59e73721bb699a71"}


def test_a_change_of_the_rules_is_a_new_version() -> None:
    text = " ".join(BASE).capitalize() + ". In Oslo, Ada Holm said “" + " ".join(BASE[:40]) + "” on 3 May about 1,200."
    keys = signatures(article(text), [Span(text.index("“"), text.index("”") + 1)]).keys()
    assert hashlib.sha256(keys.astype("<u8").tobytes()).hexdigest()[:16] == SIGNED[VERSION]


@given(st.lists(st.text(alphabet="aZ é“”.,1 \n\0漢กÀ\xad-", max_size=120), max_size=6))
def test_texts_signed_together_are_signed_as_each_alone(texts: list[str]) -> None:
    quotes = [[Span(0, len(text) // 3), Span(len(text) // 2, len(text))] for text in texts]
    alone = [sign(words(text), each) for text, each in zip(texts, quotes, strict=True)]
    assert sign_all(texts, quotes) == alone


def test_many_long_texts_are_signed_as_each_alone() -> None:
    texts = [" ".join(BASE[start : start + 400]) + f" In Oslo {start} crowns." for start in range(150)]
    quotes = [[Span(10, 60 + number), Span(200, 205)] for number in range(150)]
    assert sign_all(texts, quotes) == [sign(words(text), each) for text, each in zip(texts, quotes, strict=True)]
