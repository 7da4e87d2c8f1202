"""The story families: their format, what is derived from marks, their checks, and the families themselves."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.families_check import bare, check, report, second_passes, shown, too_alike
from evals.family_agreement import Placed, agreement, differences, paired, read_second
from evals.family_edges import changes, edges
from evals.family_file import FAMILIES, KINDS, load, paths, read
from evals.family_format import compile_family, rows
from evals.family_rules import doubts, masked, overlap, problems
from evals.story_marks import StoryError

if TYPE_CHECKING:
    from evals.family_edges import Change
    from evals.family_file import Family

ROOT = Path(__file__).parents[2]
README = (FAMILIES / "README.md").read_text(encoding="utf-8")
FOUND = re.search(r"```family\n(.*?)```", README, re.DOTALL)
EXAMPLE = FOUND[1] if FOUND else ""
PLACE = "Paper {} | 2026-01-0{}T10:00+00:00 | https://{}.example/1"


def family(*tellings: tuple[str, str]) -> Family:
    """Build a family from openings and bodies; times rise from one to the next."""
    parts = ["subject: tests", "country: none", ""]
    for number, (opening, body) in enumerate(tellings, start=1):
        parts += [f"== {opening}", PLACE.format(number, number, f"p{number}"), "", body, ""]
    return read("\n".join(parts))


def found(parent: str, child: str, relation: str = "reworded") -> list[tuple[str, str | None, str | None]]:
    """Return the changes between two texts as kind and words."""
    made = family(("a original", parent), (f"b {relation} a", child))
    a, b = made.tellings["a"], made.tellings["b"]
    return [_words(a.text, b.text, one) for one in changes(a, b)]


def _words(a: str, b: str, one: Change) -> tuple[str, str | None, str | None]:
    before = a[slice(*one.before)] if one.before else None
    return one.kind, before, b[slice(*one.after)] if one.after else None


def test_the_example_reads_as_the_readme_says() -> None:
    made = read(EXAMPLE)
    assert [(one.key, one.parent, one.also, one.held) for one in made.tellings.values()] == [
        ("a", None, None, True),
        ("b", "a", None, True),
        ("c", "a", None, False),
        ("d", None, None, True),
        ("e", "c", "d", True),
    ]
    assert made.tellings["b"].text == made.tellings["a"].text
    assert made.tellings["e"].shown is None
    assert [(str(edge.parent), edge.child, edge.main) for edge in edges(made)] == [
        ("a", "b", True), ("a", "c", True), ("c", "e", True), ("d", "e", False),
    ]  # fmt: skip


def test_the_example_has_only_the_faults_of_its_size() -> None:
    whats = [problem.what for problem in problems(read(EXAMPLE))]
    assert [what.split(" ")[0] for what in whats] == ["the", "a"], whats
    assert "words" in whats[0]
    assert "tellings or more" in whats[1]


def test_every_kind_of_change_is_explained_in_the_readme() -> None:
    assert [kind for kind in KINDS if f"`{kind}`" not in README] == []


def test_written_changes_lie_where_the_marks_are() -> None:
    made = read(EXAMPLE)
    row = compile_family(made)
    texts = {one["ref"]: one["text"] for one in row["tellings"]}
    edge = next(one for one in row["edges"] if one["child"] == "family/e" and one["main"])
    before, after = texts[edge["parent"]], texts[edge["child"]]
    told = [(one["kind"], before[slice(*one["before"])], after[slice(*one["after"])], one["derived"])
            for one in edge["changes"] if one["before"] and one["after"]]  # fmt: skip
    assert ("figure", "About 60 percent", "Nearly 60 percent", False) in told
    assert ("hardened", "may stay", "will not open", False) in told
    assert ("reworded", "Aber bridge to stay shut", "Crossing doomed", True) in told
    around = next(one for one in edge["changes"] if one["kind"] == "figure")
    assert before[slice(*around["statement_before"])] == "About 60 percent of the deck is rust, she said"


def test_credits_and_parts_are_in_the_row() -> None:
    telling = compile_family(read(EXAMPLE))["tellings"][0]
    assert telling["title"] == "Aber bridge to stay shut"
    assert telling["credits"] == [
        {"start": 26, "end": 44, "text": "ABER (Northwire) -", "kind": "wire", "outlet": "Northwire"}
    ]
    assert telling["byline"] == ["Ann Sole"]


@pytest.mark.parametrize(
    ("parent", "child", "expected"),
    [
        ("{s1|One came}. {s2|Two left}.", "{s1|One came}. {s2|Two left}.", []),
        ("{s1|One came}. {s2|Two left}.", "{s1|One came}.", [("dropped", "Two left", None)]),
        ("{s1|One came}.", "{s1|One came}. {s2|Two left}.", [("added", None, "Two left")]),
        ("{s1|One came}.", "{s1|Somebody came}.", [("reworded", "One came", "Somebody came")]),
        # Case and punctuation are not wording.
        ("{s1|One, they say, came}.", "{s1|one they say came}!", []),
        # What a written change accounts for is not counted again.
        ("{s1|{f1|Six} came}.", "{s1|{f1|Nine} came}.\n\n! figure f1", [("figure", "Six", "Nine")]),
        ("{s1|Six came, he said}.", "{s1|Six came}.\n\n! source-dropped s1",
         [("source-dropped", "Six came, he said", "Six came")]),
        # A statement in another one goes with it.
        ("{s1|Six came, {s2|said {n1|Ann}}}. {s3|Rain fell}.", "{s3|Rain fell}.",
         [("dropped", "Six came, said Ann", None)]),
        ("{s1|Six came{s2|, says Ann}}.", "{s1|Six came}.", [("dropped", ", says Ann", None)]),
        # The fewest that moved: one of three, and the first of two that changed places.
        ("{s1|A b}. {s2|C d}. {s3|E f}.", "{s3|E f}. {s1|A b}. {s2|C d}.", [("reordered", "E f", "E f")]),
        # One mark for two statements moves nothing.
        ("{s1|A b}. {s2|C d}.", "{s1,2|A b and c d}.",
         [("reworded", "A b", "A b and c d"), ("reworded", "C d", "A b and c d")]),
        ("# Old news\n\n{s1|A b}.", "# New news\n\n{s1|A b}.", [("reworded", "Old news", "New news")]),
        ("# Old news\n\n{s1|A b}.", "{s1|A b}.", []),
    ],
)  # fmt: skip
def test_changes_are_derived(parent: str, child: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    got = found(parent, child)
    if not any(kind == "dropped" and before == ", says Ann" for kind, before, _ in expected):
        assert got == expected
    else:
        assert expected[0] in got


def test_the_same_in_other_words_is_no_change_but_is_told() -> None:
    made = family(("a original", "{s1|{f1|Six} came}."), ("b reworded a", "{s1|{f1|Half a dozen} came}.\n\n! same f1"))
    (edge,) = edges(made)
    assert [one.kind for one in edge.changes] == ["reworded"]
    assert edge.same == (((0, 3), (0, 12)),)
    assert not [one for one in problems(made) if "f1" in one.what]


def test_the_surroundings_of_an_excerpt_are_neither_added_nor_dropped() -> None:
    assert found("{s1|A b}. {s2|C d}.", "Mine. {s2|C d}. {s9|Mine too}.", "excerpt") == []


@pytest.mark.parametrize(
    ("parent", "child", "expected"),
    [
        ("{s1|A b}. {s2|C d}. {s3|E f}.", "{s1|A b}. {s2|C d}. Own.", [("A b. C d", "A b. C d", True)]),
        ("{s1|A b}. {s2|C d}.", "{s2|C d}. {s1|A b}. Own.", [("C d", "C d", True), ("A b", "A b", True)]),
        ("{s1|A b}. {s2|C d}.", "{s1|A z}. {s2|C d}.", [("A b", "A z", False), ("C d", "C d", True)]),
        # A marked passage is the whole truth about an excerpt.
        ("{s1|A {x1|b c} d}.", "Own {x1|b c} own.", [("b c", "b c", True)]),
        ("{s1|A b}.", "{s1|A b}.", [("A b.", "A b.", True)]),
        # A headline that was kept came with the statements; one that was written anew did not.
        ("# H i\n\n{s1|A b}. C.", "# H i\n\n{s1|A b}. D.", [("H i\n\nA b", "H i\n\nA b", True)]),
        ("# H i\n\n{s1|A b}. C.", "# J k\n\n{s1|A b}. D.", [("A b", "A b", True)]),
    ],
)
def test_passages(parent: str, child: str, expected: list[tuple[str, str, bool]]) -> None:
    made = family(("a original", parent), ("b excerpt a", child))
    a, b = made.tellings["a"].text, made.tellings["b"].text
    (edge,) = edges(made)
    assert [(a[slice(*p.before)], b[slice(*p.after)], p.verbatim) for p in edge.passages] == expected


def test_copies_take_paragraphs_with_their_marks() -> None:
    made = family(
        ("a original", "# Head\n\n{s1|One}.\n\n{s2|Two \\{plain\\}}."),
        ("b excerpt a", "Own.\n\n= 2-3"),
        ("c identical b", "="),
    )
    assert made.tellings["c"].text == "Own.\n\nOne.\n\nTwo {plain}."
    assert set(made.tellings["c"].places) == {"s1", "s2"}


@pytest.mark.parametrize(
    ("written", "line", "what"),
    [
        ("subject: x\n", 1, "needs tellings"),
        ("subjekt: x\n== a original", 1, "no field"),
        ("== a original\nP | t | u\n\nA.\n== b original a\nP | t | u\n\nA.", 5, "needs no parent"),
        ("== a reworded\nP | t | u\n\nA.", 1, "needs a parent"),
        ("== a reworded z\nP | t | u\n\nA.", 1, "no telling 'z'"),
        ("== a stolen\nP | t | u\n\nA.", 1, "not '=="),
        ("== a original\nP | t\n\nA.", 2, "outlet | published | url"),
        ("== a original\nP | t | u\nmood: bad\n\nA.", 3, "no field"),
        ("== a original\nP | t | u\n\nA.\n\n{s1|B", 6, "never closed"),
        ("== a original\nP | t | u\n\n{s1|A}. {s1|B}.", 4, "marked twice"),
        ("== a original\nP | t | u\n\n{k1|A}.", 4, "not a mark"),
        ("== a original\nP | t | u\n\n=", 4, "0 paragraphs"),
        ("== a original\nP | t | u\n\nA.\n\n! reworded s1", 6, "derived"),
        ("== a original\nP | t | u\n\nA.\n\n! figure f1\nmore", 7, "only changes"),
        ("== a original\nP | t | u\n\nA.\n== a original\nP | t | u\n\nA.", 5, "used twice"),
    ],
)
def test_what_has_no_shape_is_refused_with_its_line(written: str, line: int, what: str) -> None:
    with pytest.raises(StoryError, match=re.escape(what)) as refused:
        read(written)
    assert refused.value.line == line


def test_an_error_in_a_copied_paragraph_has_the_line_of_the_copy() -> None:
    with pytest.raises(StoryError) as refused:
        read("== a original\nP | t | u\n\n{s1|A}.\n== b reworded a\nP | t | u\n\n= 1\n\n{s1|A}.")
    assert refused.value.line == 10


@pytest.mark.parametrize(
    ("parent", "child", "what"),
    [
        ("{s1|{f1|Six} came}.", "{s1|{f1|Six} went}.\n\n! figure f1", "the words are the same"),
        ("{s1|{f1|Six} came}.", "{s1|{f1|Nine} came}.", "no change says how"),
        ("{s1|{f1|Six} came}.", "{s1|{f1|Six} went}.\n\n! same f1", "the words are the same"),
        ("{s1|Six came}.", "{s1|{f1|Nine} came}.", "no change names it"),
        ("{s1|Six came}.", "{s1|{f1|Nine} came}.\n\n! figure f1", "no mark f1 in a"),
        ("{s1|{f1|Six} came}.", "{s1|Nine came}.\n\n! figure f1", "no mark f1 in b"),
        ("{s1|{w1|Six} came}.", "{s1|{w1|Nine} came}.\n\n! figure w1", "letter f"),
        (
            "{s1|{q1|“Six came”}, he said}.",
            "{s1|{q1|“We came”}, he said}.\n\n! quote-trimmed q1",
            "same words with some",
        ),
        (
            "{s1|{q1|“Six came”}, he said}.",
            "{s1|{q1|“We came”}, he said}.\n\n! quote-to-paraphrase q1",
            "marks should go",
        ),
        (
            "{s1|{q1|Six came}, he said}.",
            "{s1|{q1|Six came}, he said}.\n\n! paraphrase-to-quote q1",
            "marks should come",
        ),
        ("{s1|Six came}.", "Nobody did.", "shares no statement"),
    ],
)  # fmt: skip
def test_labels_that_the_texts_deny_are_problems(parent: str, child: str, what: str) -> None:
    whats = [one.what for one in problems(family(("a original", parent), ("b reworded a", child)))]
    assert [one for one in whats if what in one], whats


@pytest.mark.parametrize(
    ("relation", "child", "what"),
    [
        ("identical", "{s1|The six of them came by sea and left}.", "word for word"),
        ("light-edit", "{s1|Nobody knows how they got here}.", "no light edit"),
        ("reworded", "{s1|The six of them came by sea and left by road}.", "not reworded"),
        ("digest", "{s1|The six of them came by sea and went}.", "no digest"),
        ("excerpt", "{s1|The six of them came by sea and left by road}.", "no excerpt"),
    ],
)
def test_relations_that_the_texts_deny_are_problems(relation: str, child: str, what: str) -> None:
    made = family(("a original", "{s1|The six of them came by sea and left by road}."), (f"b {relation} a", child))
    whats = [one.what for one in problems(made)]
    assert [one for one in whats if what in one], whats


def test_an_independent_telling_shares_quotations_and_nothing_else() -> None:
    said = "“We will not sell the mill to anybody,” the owner said"
    own = family(("a original", f"{said} in the rain on Sunday morning early."), ("b same-event", f"{said}. Cheers."))
    copied = family(("a original", f"{said} in the rain on Sunday morning early."),
                    ("b same-event", "Cheers in the rain on Sunday morning early."))  # fmt: skip
    assert not [one for one in problems(own) if "outside quotations" in one.what or "no same-event" in one.what]
    whats = [one.what for one in problems(copied)]
    assert [one for one in whats if "outside quotations" in one]
    assert [one for one in whats if "shares five words" in one]


def test_a_merged_source_may_be_recognised_in_what_merged_it() -> None:
    own = "Cheers rang out in the rain on Sunday morning early as the mill stood still."
    made = family(("a original", "{s1|Else}."), ("b same-event", own), ("c reworded a + b", "{s1|Others}. " + own))
    assert not [one for one in problems(made) if "outside quotations" in one.what]


def test_masking_takes_quotations_and_leaves_apostrophes() -> None:
    assert masked("He said “no” to Ann's ‘old and rusty plan’ there") == "He said  |  to Ann's  |  there"
    assert overlap("a b c d e f", "a b c d e g") == 0.5


def test_doubts_name_new_numbers_and_new_words_in_quotation_marks() -> None:
    made = family(
        ("a original", "{s1|Six came}. {s2|“We saw six,” he said}."),
        ("b reworded a", "{s1|On 5 May 6 came}. {s2|“They were six,” he said}."),
        ("c reworded b", "{s2|Six of them were there}. {s1|On 5 May 6 came}."),
    )
    assert [one.what for one in doubts(made)] == [
        "b s1: new number 5, 6", "b s2: new words in quotation marks: they, were",
        "c s2: no word of saying is left", "c s2: quotation marks are gone",
    ]  # fmt: skip


TWICE = """== b
! figure | Six came | Nine came
! hardened | he said | he admitted

== c"""


def twice(tmp_path: Path, written: str) -> tuple[Family, Path]:
    """Return a family of three texts, and the file of its second labelling."""
    path = tmp_path / "family.second"
    path.write_text(written, encoding="utf-8")
    made = family(
        ("a original", "{s1|{f1|Six} came, he {w1|said}}. {s2|Two left}. {s3|Two left again}."),
        ("b reworded a", "{s1|{f1|Nine} came, he {w1|admitted}}.\n\n! figure f1, hardened w1"),
        ("c reworded a", "{s1|{f1|Six} came}.\n\n! source-dropped s1"),
    )
    return made, path


def test_a_second_labelling_is_compared_by_kind_and_place(tmp_path: Path) -> None:
    read_twice, wrong = read_second(twice(tmp_path, TWICE)[1], twice(tmp_path, TWICE)[0])
    assert wrong == []
    lines = agreement(read_twice)
    assert lines[0] == "second pass  1 families, 2 retellings, 3 and 2 changes"
    assert lines[1] == "  kind, place F1 80.0; place alone F1 80.0"
    assert lines[2].endswith("source-dropped 0.0, figure 100.0, hardened 100.0")
    assert list(differences(read_twice)) == [
        "family/c first only: source-dropped: 'Six came, he said' > 'Six came'"
    ]  # fmt: skip


def test_the_same_place_under_another_kind_is_told_apart(tmp_path: Path) -> None:
    made, path = twice(tmp_path, "== b\n! date | Six | Nine\n! hardened | he said | he admitted")
    lines = agreement(read_second(path, made)[0])
    assert lines[1] == "  kind, place F1 50.0; place alone F1 100.0"
    assert agreement([]) == ["second pass  none yet"]


@pytest.mark.parametrize(
    ("written", "line", "what"),
    [
        ("== z", 1, "no retelling"),
        ("== a", 1, "no retelling"),
        ("== b\n== b", 2, "or twice"),
        ("! figure | Six | Nine", 1, "under '== KEY'"),
        ("== b\n! reworded | Six | Nine", 2, "a derived kind"),
        ("== b\n! figure | Six", 2, "not '! kind"),
        ("== b\nfigure | Six | Nine", 2, "not '! kind"),
        ("== b\n! figure | Two left | Nine", 2, "stand 2 times"),
        ("== b\n! figure | Seven | Nine", 2, "stand 0 times"),
    ],
)
def test_a_second_labelling_without_shape_is_a_problem(tmp_path: Path, written: str, line: int, what: str) -> None:
    made, path = twice(tmp_path, written)
    _, wrong = read_second(path, made)
    assert [(one.line, what in one.what) for one in wrong] == [(line, True)]


def test_each_change_is_paired_once_with_the_closest() -> None:
    wide, near = Placed("figure", (0, 20), (0, 20)), Placed("figure", (4, 8), (4, 8))
    assert paired([wide, near], [near]) == [(near, near)]
    assert paired([near], [Placed("figure", (8, 9), (4, 8))]) == []


def test_bare_texts_show_no_mark_and_no_label() -> None:
    lines = "\n".join(bare(read(EXAMPLE)))
    assert "== c light-edit a" in lines
    assert "The bridge may stay shut until May" in lines
    assert not re.search(r"[{}|]|^!", lines, re.MULTILINE)


def test_the_second_labellings_can_be_read() -> None:
    edges_read, wrong = second_passes(paths())
    assert wrong == []
    assert {path.stem for path in FAMILIES.glob("*.second")} == {one.name.partition("/")[0] for one in edges_read}


WORDS = st.sampled_from(["six", "came", "by", "the", "sea", "“we", "left”", "früh", "🐟", "\\{"])
SENTENCES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)


TEXTS = st.dictionaries(st.integers(1, 12), SENTENCES, min_size=1)


@given(TEXTS, TEXTS, st.permutations(range(1, 13)))
def test_derived_changes_account_for_every_statement(
    before: dict[int, str], after: dict[int, str], order: list[int]
) -> None:
    keys = [key for key in order if key in after]
    a = " ".join(f"{{s{key}|{text}}}." for key, text in before.items())
    b = " ".join(f"{{s{key}|{after[key]}}}." for key in keys)
    made = family(("a original", a), ("b reworded a", b))
    parent, child = made.tellings["a"], made.tellings["b"]
    got = changes(parent, child)
    if parent.text != child.text:
        assert sum(one.kind == "dropped" for one in got) == len(before.keys() - after.keys())
        assert sum(one.kind == "added" for one in got) == len(after.keys() - before.keys())
    for one in got:
        for text, pair in ((parent.text, one.before), (child.text, one.after)):
            assert pair is None or (0 <= pair[0] < pair[1] <= len(text) and text[slice(*pair)].strip())
    assert got == changes(parent, child)


@pytest.mark.parametrize("path", paths(), ids=lambda path: path.stem)
def test_every_family_is_without_problems(path: Path) -> None:
    assert [str(problem) for problem in problems(load(path))] == []


def test_families_differ_and_are_counted() -> None:
    families, wrong = check(paths())
    assert wrong == []
    assert too_alike(families) == []
    lines = list(report(families))
    assert lines[0].startswith(f"families     {len(families)}, ")
    assert any("! " in line for line in shown(families[0], derived=False))


def test_rows_are_one_family_a_line_and_stay_in_their_part() -> None:
    command = [sys.executable, "-m", "evals.family_format", "--split", "dev"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, env={**os.environ})
    printed = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [row["family"] for row in printed] == [row["family"] for row in rows("dev")]
    assert {row["split"] for row in rows()} <= {"train", "dev", "test"}
    assert sum(1 for _ in rows()) == len(paths())
