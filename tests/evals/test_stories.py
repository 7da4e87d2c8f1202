"""The labelled stories: their format, their checks, and the stories themselves."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from evals.stories_check import MOST_OVERLAP, depth, report, shown, too_alike
from evals.story_agreement import agreement, counted, fields, paired, parted, table
from evals.story_file import STORIES, Story, bare, load, paths, read
from evals.story_format import compile_story
from evals.story_marks import StoryError, read_marks
from evals.story_quotes import quotations
from evals.story_rules import problems
from evals.story_spread import cue_lemma, overlaps, source_form
from evals.story_values import bounds, date_disagrees, figure_disagrees, read_figure, read_occasion

ROOT = Path(__file__).parents[2]
PUBLISHED = date(2026, 3, 12)  # a Thursday

SAMPLE = """style: wire
outlet: Aber Post
published: 2026-03-12
byline: Ann Sole; Bo Reed
split: dev
---
# {s1 r1|Engineers} {k1|warn} {c1|of “long” closure}

{p=dateline v=wire@nw|ABER (Northwire) -} {c2,3|The bridge at Aber will stay shut until {d=2026-05|May}}, \
{s2|the Ledger} {k2|reported} {o2|on {d=2026-03-10|Tuesday}}, {k3|citing} {s3 r3|two officials}. \
{u|It opened in {d=1931|1931}.}

{c5|“{s6|She} {k6|says} {c6|{f=60:%:about|{h6|about} 60%} is gone},”} {s5|the {r5|foreman}, Ivo Lund}, \
{k5|said} {o5=broadcast@coast|on Coast FM}. {c5|“I believe her.”} {s7|He} {k7|did not say} {c7|why}.

{s8 m8|Cardiff} {h8|reportedly} {k8|promised} {c8|{f=2000000:GBP|£2m}}.
---
# the cast
nw = Northwire | outlet
ledger = The Ledger | outlet
coast = Coast FM | outlet
engineers = - | group
officials = - | group
hale = Una Hale | person
lund = Ivo Lund | person
wales = Welsh Government | government
1 engineers predicts
2 ledger writing
3 officials in=2
5 lund
6 hale direct
7 lund silence
8 wales promises via=?
"""


def sample(*changes: tuple[str, str]) -> Story:
    written = SAMPLE
    for old, new in changes:
        assert old in written
        written = written.replace(old, new, 1)
    return read(written, path="sample.story", slug="sample")


@pytest.mark.parametrize(
    ("source", "text", "marks"),
    [
        ("plain", "plain", []),
        ("{c1|a b} c", "a b c", [("c", ("1",), None, "a b")]),
        (
            "x {s1,2 r2|the {m1|Rock}}!",
            "x the Rock!",
            [("s", ("1", "2"), None, "the Rock"), ("r", ("2",), None, "the Rock"), ("m", ("1",), None, "Rock")],
        ),
        ("{f=1/3::about|a third}", "a third", [("f", (), "1/3::about", "a third")]),
        (r"\{c1\|x\} \\ 6\" it\'s", "{c1|x} \\ 6\" it's", []),
        ("{u|a | b}", "a | b", [("u", (), None, "a | b")]),
        ("# {u|Head}\n\nBody", "Head\n\nBody", [("p", (), "headline", "Head"), ("u", (), None, "Head")]),
        ("# A\n## B\nC", "A\nB\nC", [("p", (), "headline", "A"), ("p", (), "dek", "B")]),
        ("C # D", "C # D", []),
        ("{c1|é😀 ö}", "é😀 ö", [("c", ("1",), None, "é😀 ö")]),
    ],
)
def test_marks_are_read_and_stripped(source: str, text: str, marks: list[tuple[object, ...]]) -> None:
    marked = read_marks(source)
    assert marked.text == text
    got = [(m.tag, m.ids, m.value, text[m.start : m.end]) for m in marked.marks]
    assert sorted(got, key=str) == sorted(marks, key=str)


@pytest.mark.parametrize(
    ("source", "line", "what"),
    [
        ("a\n{c1|b", 2, "never closed"),
        ("a } b", 1, "closes nothing"),
        ("a {b} c", 1, "not a mark"),
        ("{c1|}", 1, "empty"),
        ("{c1| b}", 1, "space at its edge"),
        ("{C1|b}", 1, "not a mark"),
        ("{c1,|b}", 1, "not a mark"),
        ("b\\", 1, "escapes nothing"),
        ("# {u|a\nb}", 1, "closed in it"),
        ("# a } b", 1, "closes nothing"),
        ("# \nb", 1, "has no words"),
        ("{" * 5000, 1, "not a mark"),
    ],
)
def test_broken_marks_name_their_line(source: str, line: int, what: str) -> None:
    with pytest.raises(StoryError, match=what) as error:
        read_marks(source, path="p")
    assert error.value.line == line


@given(st.text(alphabet="ab {}|\\\"'“”#=1,\n😀", max_size=80))
def test_hostile_marks_end_in_text_or_in_a_named_error(source: str) -> None:
    try:
        marked = read_marks(source)
    except StoryError:
        event("refused")
    else:
        assert all(0 <= mark.start < mark.end <= len(marked.text) for mark in marked.marks)
        assert len(marked.lines) == marked.text.count("\n") + 1


Piece = str | list["Piece"]
PIECES = st.recursive(
    st.text(alphabet="abc{}|\\“”' 😀é", min_size=1, max_size=6).map(lambda text: f"x{text}x"),
    lambda inner: st.lists(inner, min_size=1, max_size=3),
    max_leaves=12,
)


def render(piece: Piece, at: int, spans: list[tuple[int, int]]) -> tuple[str, str]:
    if isinstance(piece, str):
        return "".join(f"\\{c}" if c in "{}\\" else c for c in piece), piece
    marked = text = ""
    for inner in piece:
        more, plain = render(inner, at + len(text), spans)
        marked, text = marked + more, text + plain
    spans.append((at, at + len(text)))
    return f"{{u|{marked}}}", text


@given(PIECES)
def test_offsets_are_those_of_the_text_that_was_marked(piece: Piece) -> None:
    spans: list[tuple[int, int]] = []
    source, text = render(piece, 0, spans)
    marked = read_marks(source)
    assert marked.text == text
    assert sorted((m.start, m.end) for m in marked.marks) == sorted(spans)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("none", []),
        ("“a” b “c ‘d’ e”", ["“a”", "“c ‘d’ e”"]),
        ('she said "a" and "b"', ['"a"', '"b"']),
        ("‘It’s his,’ he said", ["‘It’s his,’"]),
        ("'It's his,' he said of the dogs", ["'It's his,'"]),
        ("the dogs' bowl isn't full", []),
        ("sagte Frau „Mimi“ Roth", ["„Mimi“"]),
        ("« oui », dit-il", ["« oui »"]),
        ("“a\n\n“b” c", ["“a", "“b”"]),
    ],
)
def test_quotations(text: str, quoted: list[str]) -> None:
    found = quotations(text)
    assert [text[start:end] for start, end in found.spans] == quoted
    assert found.unpaired == ()


@pytest.mark.parametrize(("text", "at"), [("“a", 0), ("b “a\n\nc", 2), ('6" pipe', 1)])
def test_a_mark_without_a_partner_is_reported_and_quotes_nothing(text: str, at: int) -> None:
    assert quotations(text).unpaired == (at,)


def test_an_escaped_mark_is_no_quotation_mark() -> None:
    assert quotations('6" pipe', frozenset({1})).unpaired == ()


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2026-03-12", date(2026, 3, 12), date(2026, 3, 12)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("2023-09/2023-12", date(2023, 9, 1), date(2023, 12, 31)),
        ("../2020", None, date(2020, 12, 31)),
        ("2020/..", date(2020, 1, 1), None),
        ("PAST_REF", None, None),
    ],
)
def test_bounds(value: str, first: date | None, last: date | None) -> None:
    assert bounds(value) == (first, last)


@pytest.mark.parametrize(
    "value", ["", "yesterday", "2026-13", "2026-02-30", "26-01-01", "2024/2023", "2024-25", "x/.."]
)
def test_what_is_no_edtf(value: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        bounds(value)


@pytest.mark.parametrize(
    ("text", "value", "agrees"),
    [
        ("Tuesday", "2026-03-10", True),
        ("Tuesday", "2026-03-11", False),
        ("Tuesday", "2026-02-24", False),
        ("last Tuesday", "2026-03-03", True),
        ("yesterday", "2026-03-11", True),
        ("today", "2026-03-11", False),
        ("9 May 2023", "2023-05-09", True),
        ("9 May 2023", "2023-06-09", False),
        ("May", "2027-05", True),
        ("2014", "2015", False),
        ("September 2024 and December 2025", "2024-09/2025-12", True),
        ("recently", "PRESENT_REF", True),
        ("the summer", "2026-22", True),
    ],
)
def test_dates_that_contradict_their_words(text: str, value: str, *, agrees: bool) -> None:
    assert (date_disagrees(text, value, PUBLISHED) is None) is agrees


@pytest.mark.parametrize(
    ("text", "value", "agrees"),
    [
        ("€1.2bn", "1.2e9:EUR", True),
        ("€1.2bn", "1.2e6:EUR", False),
        ("640 bln tenge", "6.4e11:KZT", True),
        ("$427 mln", "427000000:USD", True),
        ("$427 mln", "427:USD", False),
        ("£250k", "250000:GBP", True),
        ("₹37 crore", "370000000:INR", True),
        ("around 60 tonnes", "60:tonnes:about", True),
        ("15 percent", "15:%", True),
        ("15 percent", "15:percent", False),
        ("$5", "5:dollars", False),
        ("two-thirds", "2/3:", True),
        ("between $3 and $5", "3..5:USD", True),
        ("dozens of drones", "?:drones", True),
    ],
)
def test_figures_that_contradict_their_words(text: str, value: str, *, agrees: bool) -> None:
    assert (figure_disagrees(text, read_figure(value)) is None) is agrees


@pytest.mark.parametrize("value", ["", "5", "x:USD", "5:USD:nearly", "1/0:USD"])
def test_what_is_no_figure(value: str) -> None:
    with pytest.raises((ValueError, ZeroDivisionError)):
        read_figure(value)


@pytest.mark.parametrize("value", ["chat", "interview@", "interview/soon", "Interview"])
def test_what_is_no_occasion(value: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_occasion(value)


def test_the_sample_is_without_problems() -> None:
    assert problems(sample()) == []


def test_a_compiled_row_says_what_was_marked() -> None:
    row = compile_story(sample())
    text = row["text"]
    by_id = {s["id"]: s for s in row["statements"]}

    def words(statement: str, role: str) -> list[str]:
        return [text[start:end] for start, end in by_id[statement][role]]

    assert (row["doc_id"], row["split"], row["outlet"], row["byline"]) == (
        "sample",
        "dev",
        "Aber Post",
        ["Ann Sole", "Bo Reed"],
    )
    assert text.startswith("Engineers warn of “long” closure\n\nABER (Northwire) - The bridge")
    assert "{" not in text
    assert words("s5", "content") == ["“She says about 60% is gone,”", "“I believe her.”"]
    assert words("s5", "source") == ["the foreman, Ivo Lund"]
    assert words("s6", "cue") == ["says"]
    assert [by_id[one]["kind"] for one in ("s1", "s2", "s5", "s6")] == ["mixed", "indirect", "direct", "direct"]
    assert [by_id[one]["within"] for one in ("s2", "s3", "s5", "s6")] == [None, "s2", None, "s5"]
    assert by_id["s5"]["speaker"] == {
        "name": "Ivo Lund",
        "kind": "person",
        "role": "foreman",
        "metonym": None,
        "roles": ["foreman"],
    }
    assert by_id["s3"]["speaker"]["role"] == "two officials"
    assert by_id["s8"]["speaker"]["metonym"] == "Cardiff"
    assert (by_id["s2"]["occasion"]["kind"], by_id["s2"]["occasion"]["date"]) == (None, "2026-03-10")
    assert (by_id["s5"]["occasion"]["text"], by_id["s5"]["occasion"]["host"]) == ("on Coast FM", "Coast FM")
    assert by_id["s7"]["negated"]
    assert by_id["s6"]["figures"][0]["value"] == by_id["s5"]["figures"][0]["value"] == 60
    assert by_id["s5"]["hedges"] == []
    assert words("s6", "hedges") == ["about"]
    assert [found["value"] for found in by_id["s2"]["dates"]] == ["2026-05"]
    assert [text[start:end] for start, end in row["unattributed"]] == ["It opened in 1931."]
    assert row["credits"][0]["outlet"] == "Northwire"


@pytest.mark.parametrize(
    ("statement", "chain"),
    [
        ("s2", ["The Ledger", "Northwire", "Aber Post"]),
        ("s3", [None, "The Ledger", "Northwire", "Aber Post"]),
        ("s5", ["Ivo Lund", "Coast FM", "Northwire", "Aber Post"]),
        ("s6", ["Una Hale", "Ivo Lund", "Coast FM", "Northwire", "Aber Post"]),
        ("s8", ["Welsh Government", None, "Northwire", "Aber Post"]),
    ],
)
def test_relay_runs_from_the_speaker_to_the_outlet(statement: str, chain: list[str | None]) -> None:
    found = {s["id"]: s for s in compile_story(sample())["statements"]}[statement]
    assert [hop["name"] for hop in found["relay"]] == chain


def test_what_the_outlet_heard_itself_did_not_come_through_its_wire() -> None:
    told = sample(("coast = Coast FM", "coast = Aber Post"))
    chains = {s["id"]: [hop["name"] for hop in s["relay"]] for s in compile_story(told)["statements"]}
    assert chains["s5"] == ["Ivo Lund", "Aber Post"]
    assert chains["s6"] == ["Una Hale", "Ivo Lund", "Aber Post"]
    assert chains["s2"] == ["The Ledger", "Northwire", "Aber Post"]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("style: wire", "style: novel", "no style"),
        ("split: dev", "split: half", "no split"),
        ("split: dev", "split: dev\nrules: 2026-13", "rules is no month"),
        ("2026-03-12", "March", "published is no ISO date"),
        ("{u|It opened", "{z|It opened", "no such tag"),
        ("{u|It opened", "{u7|It opened", "takes no statement ids"),
        ("{h6|", "{h|", "needs statement ids"),
        ("{d=1931|", "{d|", "needs value"),
        ("{p=dateline ", "{p=footer ", "no part"),
        ("{k7|", "{k9|", "k9 has no label line"),
        ("7 lund silence\n", "7 lund silence\n9 lund\n", "statement 9 has no content"),
        ("in=2", "in=20", "in=20 names no statement"),
        ("8 wales", "8 england", "'england' is not in the cast"),
        ("wales = Welsh", "elf = Elf | person\nwales = Welsh", "says, hosts and relays nothing"),
        ("lund = Ivo Lund | person", "lund = Ivo Lund | man", "no kind of speaker"),
        ("{d=2026-05|", "{d=2026-99|", "month must be in"),
        ("{f=60:%", "{f=sixty:%", "Fraction"),
        ("v=wire@nw", "v=lent@nw", "not CREDIT@OUTLET"),
        ("{d=2026-03-10|Tuesday}", "{d=2026-03-11|Tuesday}", "is a Wednesday"),
        ("£2m}", "£3m}", "the text says"),
        ("“I believe her.”", "“I believe her.", "no partner for"),
        ("{u|It opened", "It “just” opened {u|then", "in no content: '“just”'"),
        ("6 hale direct", "6 hale mixed", "is direct by its quotation marks"),
        ("7 lund silence", "7 lund silence in=5", "the contents are not equal"),
        ("{k5|said}", "{k5|said} {c6|so}", "contents of 5 and 6 cross"),
        ("{k7|did not say} {c7|why}", "{c7|{k7|did not say} why}", "overlap"),
        ("{c7|why}", "{u|{c7|why}}", "unattributed, but"),
        ("7 lund silence", "7 ? silence", "has a source but no speaker"),
        ("{s3 r3|two", "{s3|two", "mark the words that describe them"),
        (" via=?", "", "nameless hop"),
        (" {s7|He} {k7|did not say}", " {s7|He} {k7|did not say} {c9|a word} and {k9|left} {x|x}.", "9"),
        ("{h6|about} 60%", "about 60%", "is a hedge"),
        ("{d=1931|1931}", "May", "neither date nor figure: 'May'"),
        (
            "{u|It opened in {d=1931|1931}.}",
            "It opened long ago when nobody in the whole of town was asked at all.",
            "neither said nor asserted",
        ),
        (
            "# {s1 r1|Engineers} {k1|warn} {c1|of “long” closure}",
            "# Bridge shut\n\n{s1 r1|Engineers} {k1|warn} {c1|of “long” closure}",
            "neither asserted",
        ),
        ("{c7|why}", "{c7|wh}y", "cuts a word"),
    ],
)
def test_each_mistake_is_named(old: str, new: str, what: str) -> None:
    changes = [(old, new)]
    if "{k9|left}" in new:
        changes.append(("7 lund silence", "7 lund silence\n9 lund"))
        what = "shares the source"
    found = problems(sample(*changes))
    assert any(what in problem.what for problem in found), found
    assert all(problem.path == "sample.story" and problem.line >= 1 for problem in found)


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("outlet: Aber Post\n", "", 1, "no outlet"),
        ("style: wire", "styl: wire", 1, "not a header line"),
        ("1 engineers predicts", "1 engineers foretells", 24, "no act, stance"),
        ("1 engineers predicts", "one engineers predicts", 24, "neither 'key"),
        ("2 ledger writing", "1 ledger writing", 25, "labelled twice"),
    ],
)
def test_what_cannot_be_read_at_all_names_its_line(old: str, new: str, line: int, what: str) -> None:
    with pytest.raises(StoryError, match=what) as error:
        sample((old, new))
    assert error.value.line == line


def test_a_story_needs_its_three_parts() -> None:
    with pytest.raises(StoryError, match="three parts"):
        read("style: wire\n---\ntext", path="p", slug="p")


def test_the_bare_file_has_the_same_text() -> None:
    story = sample(("It opened", r"It opened \"wide\" \{once\}"))
    again = read(bare(story) + "\n", path="p", slug="p")
    assert again.text == story.text
    assert not again.labels
    assert again.quoted == story.quoted


def test_a_second_pass_that_says_the_same_agrees_fully() -> None:
    row = compile_story(sample())
    lines = agreement([(row, row)])
    assert "overlap F1 100.0, exact F1 100.0" in lines[1]
    assert len(paired(row, row)) == len(row["statements"])


def test_a_second_pass_that_differs_is_counted() -> None:
    first = compile_story(sample())
    second = compile_story(sample(("7 lund silence", "7 hale silence"), ("8 wales promises", "8 wales demands")))
    shorter = {**second, "statements": second["statements"][:-1], "unattributed": []}
    lines = "\n".join(agreement([(first, shorter)]))
    assert "7 and 6 statements, 6 paired" in lines
    assert "overlap F1 92.3" in lines
    assert "speaker    83.3" in lines
    assert "F1 of words 0.0" in lines


def test_the_table_of_agreement_has_a_line_a_field_and_a_column_a_split() -> None:
    dev, test = sample(), sample(("split: dev", "split: test"))
    lines = table(parted([(dev, dev), (test, test), (dev, dev)]))
    assert lines[0] == "| field | test (1 stories) | dev (2 stories) | all (3 stories) |"
    assert {line.split(" | ")[1] for line in lines[3:]} == {"100.0"}


def test_second_passes_under_other_rules_have_columns_of_their_own() -> None:
    first, knowing = sample(), sample(("split: dev", "split: dev\nrules: 2026-11"))
    mistaken = sample(("{r5|foreman}", "foreman"))
    columns = parted([(first, mistaken), (first, knowing)])
    assert {name: len(pairs) for name, pairs in columns.items()} == {"dev": 1, "dev, rules of 2026-11": 1}
    lines = table(columns)
    assert lines[0] == "| field | dev (1 stories) | dev, rules of 2026-11 (1 stories) |"
    assert "| role | 85.7 | 100.0 |" in lines


def test_without_second_passes_there_are_no_columns() -> None:
    assert parted([]) == {}


@pytest.mark.parametrize(
    ("change", "field", "share"),
    [
        (("{r5|foreman}", "foreman"), "role", 85.7),
        (("{f=60:%:about|", "{f=61:%:about|"), "figures, F1", 50.0),
        (("{d=1931|1931}", "1931"), "dates, F1", 80.0),
        (("{h6|about} 60%", "{h6|about 60%}"), "hedges, F1", 80.0),
        (("{u|It opened in {d=1931|1931}.}", "{u|It opened} in {d=1931|1931}."), "unattributed, F1 of words", 66.7),
    ],
)
def test_each_field_that_differs_lowers_its_own_line(change: tuple[str, str], field: str, share: float) -> None:
    cells = fields(counted([(compile_story(sample()), compile_story(sample(change)))]))
    assert cells[field] == f"{share:.1f}"
    assert cells["source"] == cells["stance"] == "100.0"


@pytest.mark.parametrize(
    ("cue", "lemma"),
    [("said", "say"), ("has said", "say"), ("urged", "urg"), ("urges", "urg"), (":", ":"), ("according to", "accord")],
)
def test_cues_are_counted_by_lemma(cue: str, lemma: str) -> None:
    assert cue_lemma(cue, [(0, len(cue))]) == lemma


def test_a_source_loses_its_article() -> None:
    assert source_form("The mayor", [(0, 9)]) == "mayor"
    assert source_form("", []) == ""


def test_shared_phrases_are_found() -> None:
    texts = {"a": "one two three four five six", "b": "zero one two three four five", "c": "none of it at all here"}
    assert overlaps(texts) == [(0.5, "a", "b")]


SHIPPED = paths()


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_story(path: Path) -> None:
    story = load(path)
    assert problems(story) == []
    row = compile_story(story)
    text = row["text"]
    assert read(bare(story), path="p", slug=story.slug).text == text
    for statement in row["statements"]:
        for role in ("content", "cue", "source", "hedges"):
            assert all(0 <= start < end <= len(text) for start, end in statement[role])
        assert statement["relay"][-1]["name"] == row["outlet"]
        assert statement["act"] != "silence" or statement["negated"]
        assert depth(row, statement) < 6
    assert text in shown(row)


def test_shipped_stories_are_many_and_unlike() -> None:
    rows = [compile_story(load(path)) for path in SHIPPED]
    assert too_alike(rows) == []
    assert (
        max((share for share, *_ in overlaps({row["doc_id"]: row["text"] for row in rows})), default=0) <= MOST_OVERLAP
    )
    assert {row["split"] for row in rows} == {"train", "dev", "test"}
    assert report(rows)[0].startswith(f"stories      {len(SHIPPED)}")


def test_the_example_of_the_guide_is_a_story_without_problems() -> None:
    guide = (STORIES / "README.md").read_text(encoding="utf-8")
    example = guide.split("```story\n", 1)[1].split("```", 1)[0]
    assert problems(read(example, path="README.md", slug="example")) == []


def run(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, check=False)


def test_the_check_prints_problems_and_fails(tmp_path: Path) -> None:
    good, wrong, torn = tmp_path / "good.story", tmp_path / "wrong.story", tmp_path / "torn.story"
    good.write_text(SAMPLE, encoding="utf-8")
    wrong.write_text(SAMPLE.replace(" via=?", ""), encoding="utf-8")
    torn.write_text(SAMPLE.replace("{c7|why}", "{c7|why"), encoding="utf-8")
    done = run("evals.stories_check", str(good), str(wrong), str(torn), str(tmp_path / "absent.story"))
    assert done.returncode == 1
    assert f"{wrong}:" in done.stdout
    assert f"{torn}:" in done.stdout
    assert "absent.story:1:" in done.stdout
    assert "stories      1," in done.stdout
    assert run("evals.stories_check", str(good)).returncode == 0


def test_a_second_pass_of_another_text_is_a_problem(tmp_path: Path) -> None:
    story = tmp_path / "good.story"
    story.write_text(SAMPLE, encoding="utf-8")
    second = story.with_suffix(".second")
    second.write_text(SAMPLE, encoding="utf-8")
    assert "second pass  1 stories" in run("evals.stories_check", str(story)).stdout
    second.write_text(SAMPLE.replace("It opened", "It closed"), encoding="utf-8")
    assert "its text is not that of the story" in run("evals.stories_check", str(story)).stdout


def test_rows_are_printed_as_json_lines(tmp_path: Path) -> None:
    (tmp_path / "good.story").write_text(SAMPLE, encoding="utf-8")
    (tmp_path / "torn.story").write_text("no story", encoding="utf-8")
    done = run("evals.story_format", "--folder", str(tmp_path), "--split", "dev")
    assert (done.returncode, len(done.stdout.splitlines())) == (1, 1)
    assert "torn.story" in done.stderr
    assert run("evals.story_format", "--folder", str(tmp_path), "--split", "test").stdout == ""
