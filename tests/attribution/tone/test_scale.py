"""The scale of stances: every entry, cues in their construction, and what a user's own file may and may not say."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.attribution.cues import inflections, plural
from sayso.attribution.tone import Tone, compare, scale
from sayso.attribution.tone.wording import SIGNS, Wording, wording
from sayso.errors import UsageError
from sayso.values import Span

PAGE = (Path(__file__).parents[3] / "docs" / "tone.md").read_text(encoding="utf-8")
TABLE = tomllib.loads(files("sayso.attribution.tone").joinpath("scale.toml").read_text(encoding="utf-8"))
GROUPS = [(stance, group) for stance in TABLE if stance != "forms" for group in TABLE[stance]]
ENTRIES = [
    (cue, name, Tone(stance, group["force"]))
    for stance, group in GROUPS
    for name in ("verbs", "nouns", "phrases")
    for cue in group.get(name, [])
]
# A content for each sign, and one that shows none of them.
CONTENTS = {
    "<question>": "whether the bridge was safe",
    "<ing>": "moving the stall",
    "<quote>": "“The bridge is safe.”",
    "<thing>": "Ebba Lund",
    "<before>": "the bridge was safe",
    "": "she had left",
}


def tone(cue: str, content: str = CONTENTS[""], *, before: bool = False, path: str = "") -> Tone | None:
    """Return the tone of a cue beside a content, as in a text of these two alone."""
    first, second = (content, cue) if before else (cue, content)
    text = f"{first} {second}"
    one, two = Span(0, len(first)), Span(len(first) + 1, len(text))
    said, by = (one, two) if before else (two, one)
    entry = scale(path).best(wording(text, (by,), (said,)))
    return entry.value if entry else None


def written(base: str) -> set[str]:
    """Return all forms of the first word of an entry."""
    book = scale()
    return {word for word, lemmas in book.lemmas.items() if base in lemmas} | {base}


@pytest.mark.parametrize(("cue", "name", "expected"), ENTRIES)
def test_every_entry_has_its_tone_in_every_form(cue: str, name: str, expected: Tone) -> None:
    first, *rest = cue.split()
    sign = next((word for word in rest if word in SIGNS), "")
    later = [word for word in rest if word not in SIGNS]
    forms = {first, plural(first)} if name == "nouns" else written(first)
    assert len(forms) > 1 or name == "phrases"
    for form in forms:
        assert tone(" ".join([form, *later]), CONTENTS[sign], before=sign == "<before>") == expected, form


def test_the_scale_is_as_large_as_promised_and_has_every_stance() -> None:
    assert len({cue for cue, _, _ in ENTRIES}) >= 400
    assert {stance for stance, _ in GROUPS} == {
        "neutral", "affirms", "doubts", "concedes", "accuses", "demands", "promises", "denies", "predicts",
    }  # fmt: skip


def test_irregular_forms_stand_in_one_place() -> None:
    known = inflections()
    assert not [base for base, forms in TABLE["forms"].items() if base in known and set(forms) <= known[base]]


@pytest.mark.parametrize(
    ("cue", "content", "stance"),
    [
        ("said", "that the weir would hold", "neutral"),
        ("told", "that the weir would hold", "neutral"),
        ("told", "to leave the weir", "demands"),
        ("was told by", "to leave the weir", "demands"),
        ("told", "not to touch the weir", "demands"),
        ("warned", "that the weir would break", "predicts"),
        ("warned", "of a flood", "predicts"),
        ("warned", "against ‘dreaming aloud’", "demands"),
        ("has warned", "to keep off the weir", "demands"),
        ("was accused of", "breaking the weir", "accuses"),
        ("accused", "the millers of breaking the weir", "accuses"),
        ("asked", "whether the weir would hold", "neutral"),
        ("asked", "from whom she had it", "neutral"),
        ("asked", "“Will it hold?”", "neutral"),
        ("asked", "for two more pumps", "demands"),
        ("asked", "to be left alone", "demands"),
        ("asked", "that the sluice be shut", "demands"),
        ("called", "the weir a wreck", "neutral"),
        ("called for", "two more pumps", "demands"),
        ("called", "for two more pumps", "demands"),
        ("called on", "the millers to help", "demands"),
        ("insisted", "that the weir would hold", "neutral"),
        ("insisted on", "two more pumps", "demands"),
        ("did not accept", "that the weir had failed", "denies"),
        ("doesn't accept", "that the weir had failed", "denies"),
        ("accepted", "that the weir had failed", "concedes"),
        ("accepted", "it had failed", "concedes"),
        ("accepted", "the offer", "neutral"),
        ("did not accept", "the offer", "denies"),
        ("has never accepted", "the weir", "denies"),
        ("wasn't having", "that", "denies"),
        ("isn't buying it", "that the weir failed", "doubts"),
        ("would not go", "that far", "denies"),
        ("complained", "that the weir leaked", "accuses"),
        ("complained", "of a leak", "accuses"),
        ("complained about", "the millers", "accuses"),
        ("found", "that the weir had failed", "affirms"),
        ("found", "half the weir gone", "affirms"),
        ("found", "nothing", "neutral"),
        ("finds", "the weir ugly", "neutral"),
        ("offered", "to mend the weir", "promises"),
        ("offered", "a reward", "promises"),
        ("swears to", "a crack that nobody saw", "neutral"),
        ("swore", "to mend it", "promises"),
        ("called out", "that it was breaking", "neutral"),
        ("called out", "the millers", "accuses"),
        ("asked", "the same thing", "neutral"),
        ("wanted", "her to leave", "demands"),
        ("wants", "to see the sluice shut", "demands"),
        ("wanted", "to know who paid", "neutral"),
        ("agreed", "not to touch it", "promises"),
        ("stands by", "its story", "affirms"),
        ("stands by", "the millers", "neutral"),
        ("agreed", "that the weir had failed", "concedes"),
        ("agreed", "to mend the weir", "promises"),
        ("swore", "never to mend it", "promises"),
        ("swears", "she heard it crack", "neutral"),
        ("brushed the latest charge aside", "as talk", "denies"),
        ("played it down", "as a trickle", "denies"),
        ("pleaded", "not guilty to fraud", "denies"),
        ("pleaded guilty to", "fraud", "concedes"),
        ("pleaded", "for two more pumps", "demands"),
        ("suggested", "that the weir might hold", "neutral"),
        ("suggested", "moving the stalls", "demands"),
        ("was quick to point out", "that it had held", "affirms"),
        ("rang to complain of", "the noise", "accuses"),
        ("'s allegation is", "that it was sold twice", "accuses"),
        ("gave his word", "to pay", "promises"),
        ("fears", "the weir will break", "predicts"),
        ("according to", "the millers", "neutral"),
        (":", "Weir will hold", None),
        ("cackled", "that it had held", None),
    ],
)
def test_a_cue_takes_the_stance_of_its_construction(cue: str, content: str, stance: str | None) -> None:
    found = tone(cue, content)
    assert (found.stance if found else None) == stance


def test_a_question_before_its_cue_is_a_question_too() -> None:
    assert tone("asked", "“Will it hold?”", before=True) == Tone("neutral", 2)


@pytest.mark.parametrize(
    ("one", "other", "harder"),
    [
        ("suggested", "claimed", 1),
        ("admitted", "acknowledged", -1),
        ("said", "insisted", 1),
        ("vowed", "offered", -1),
        ("said", "told", 0),
        ("urged", "ordered", 1),
    ],
)
def test_the_scale_tells_harder_from_softer(one: str, other: str, harder: int) -> None:
    first, second = tone(one), tone(other)
    assert first is not None
    assert second is not None
    step = compare(first, second)
    assert (step > 0) - (step < 0) == harder


@given(st.lists(st.sampled_from([*sorted({word for cue, _, _ in ENTRIES for word in cue.split()}), "the", "of"])))
def test_any_row_of_words_is_read_without_a_stumble(row: list[str]) -> None:
    found = scale().best(Wording(tuple(row)))
    assert found is None or len(found.words) <= len(row) + 1


def test_a_users_file_goes_over_the_scale(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        '[[doubts]]\nforce = 4\nverbs = ["say", "zing"]\nphrases = ["have a bee in bonnet"]\n'
        '[forms]\nzing = ["zings", "zang", "zung", "zinging"]\n'
    )
    assert tone("said", path=str(own)) == Tone("doubts", 4)
    assert tone("zang", path=str(own)) == Tone("doubts", 4)
    assert tone("had a bee in her bonnet", path=str(own)) == Tone("doubts", 4)
    assert tone("promised", path=str(own)) == Tone("promises", 3)
    assert tone("said") == Tone("neutral", 3)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[[angry]]\nforce = 1", "no stance 'angry'"),
        ('[[doubts]]\nverbs = ["say"]', "force = 1 to 5"),
        ('[[doubts]]\nforce = 9\nverbs = ["say"]', "force = 1 to 5"),
        ('[[doubts]]\nforce = 1\nverb = ["say"]', "lists named verbs"),
        ('[[doubts]]\nforce = 1\nverbs = "say"', "not a list of cues"),
        ('[[doubts]]\nforce = 1\nverbs = ["say", "say"]', "listed twice"),
        ('[[doubts]]\nforce = 1\nverbs = ["say"]\n[[denies]]\nforce = 1\nphrases = ["say"]', "listed twice"),
        ("doubts = 3", "force = 1 to 5"),
        ("forms = 3", "[forms] takes"),
        ("[[doubts", "can't be read"),
    ],
)
def test_a_wrong_file_is_a_usage_error_that_names_it(tmp_path: Path, content: str, said: str) -> None:
    own = tmp_path / "own.toml"
    own.write_text(content)
    with pytest.raises(UsageError) as caught:
        scale(str(own))
    assert said in str(caught.value)
    assert caught.value.where == str(own)


def test_a_missing_file_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be read"):
        scale(str(tmp_path / "none.toml"))


def test_the_example_of_the_documentation_is_a_scale(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)[1])  # type: ignore[index]  # the page has one
    assert tone("forswore", path=str(own)) == Tone("doubts", 3)


@pytest.mark.parametrize(
    ("cell", "listed"), re.findall(r"^\| `?(\w+)`? \|(?:[^|]*\|)? ((?!such as)[a-z][a-z, .-]*) \|$", PAGE, re.MULTILINE)
)
def test_the_tables_of_the_documentation_say_what_the_scale_says(cell: str, listed: str) -> None:
    for cue in listed.split(", "):
        first, _, last = cue.partition(" ... ")
        found = tone(first, last or CONTENTS[""])
        assert found is not None, cue
        assert cell in {found.stance, str(found.force)}, cue
