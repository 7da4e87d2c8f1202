"""Inputs into the archive: what becomes of each record, and what a stopped run leaves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from sayso.archive import Store
from sayso.archive.add import HELD, add
from sayso.archive.digest import digest
from sayso.archive.extracting import extract_missing, waiting
from sayso.archive.log import entries
from sayso.archive.work import Wanted
from sayso.errors import InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STORY = "The ferry will sail, said the harbour master {}.\n\nIt is “as good as new”, she added on Monday.\n"
QUICK = Wanted(statements=False)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "news.sayso") as opened:
        yield opened


def lines(path: Path, *records: dict[str, str] | str) -> str:
    text = "".join((each if isinstance(each, str) else json.dumps(each)) + "\n" for each in records)
    path.write_text(text, encoding="utf-8")
    return str(path)


def many(count: int, **fields: str) -> list[dict[str, str]]:
    return [{"id": str(each), "text": STORY.format(each), **fields} for each in range(count)]


def outcomes(store: Store, *inputs: str, wanted: Wanted = QUICK, **how: object) -> list[str]:
    return [each.outcome or "failed" for each in add(store, inputs, wanted=wanted, jobs=1, **how)]


def test_the_same_again_changes_nothing(store: Store, tmp_path: Path) -> None:
    source = lines(tmp_path / "a.jsonl", *many(5), "{broken")
    assert outcomes(store, source) == ["added"] * 5 + ["failed"]
    before = digest(store.connection), list(entries(store.connection))
    assert outcomes(store, source) == ["there"] * 5 + ["failed"]
    assert (digest(store.connection), list(entries(store.connection))) == before


def test_a_changed_file_is_a_new_version_and_a_moved_one_is_the_same(store: Store, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY.format("Ada Holm"), encoding="utf-8")
    assert outcomes(store, str(story)) == ["added"]
    story.rename(tmp_path / "moved.txt")
    assert outcomes(store, str(tmp_path / "moved.txt")) == ["there"]
    story.write_text(STORY.format("Bo Lind"), encoding="utf-8")
    assert outcomes(store, str(story)) == ["version"]


def test_a_file_is_known_from_any_folder(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert outcomes(store, "story.txt") == ["added"]
    story.write_text(STORY + "More.\n", encoding="utf-8")
    assert outcomes(store, str(story)) == ["version"]


def test_versions_by_address(store: Store, tmp_path: Path) -> None:
    url = "https://ledger.example/ferry"
    source = lines(tmp_path / "a.jsonl", {"url": url, "text": "One."}, {"url": url, "text": "Two."})
    assert outcomes(store, source) == ["added", "version"]
    query = "SELECT version, text_id FROM articles ORDER BY id"
    assert [version for version, _ in store.connection.execute(query)] == [1, 2]


def test_standard_input_and_a_file_of_the_same_records(store: Store, tmp_path: Path) -> None:
    source = lines(tmp_path / "a.jsonl", *many(2))
    with open(source, "rb") as stdin:  # noqa: PTH123  # the name is a str here
        assert outcomes(store, "-", stdin=stdin) == ["added"] * 2
    assert outcomes(store, source) == ["there"] * 2


def test_what_fails_costs_itself_alone_and_says_where(store: Store, tmp_path: Path) -> None:
    source = lines(tmp_path / "a.jsonl", {"id": "1", "text": "One."}, {"id": "2"}, {"id": "3", "text": "\n \n"})
    done = list(add(store, [source, str(tmp_path / "missing.html")], wanted=QUICK, jobs=1))
    assert [each.outcome for each in done] == ["added", None, None, None]
    assert [each.failure.record for each in done if each.failure] == ["line 2", "line 3", None]
    assert store.count() == 1


def test_a_wrong_call_raises(store: Store, tmp_path: Path) -> None:
    source = lines(tmp_path / "a.jsonl", {"text": "One."})
    failed = [each.failure for each in add(store, [source], wanted=Wanted("soon", statements=False), jobs=1)]
    assert failed[0] is not None
    assert "date" in failed[0].why


def test_several_cores_make_the_same_archive(tmp_path: Path) -> None:
    source = lines(tmp_path / "a.jsonl", *many(80), "{broken", *many(80, url="https://ledger.example/one"))
    made = []
    for jobs in (1, 2):
        with Store(tmp_path / f"{jobs}.sayso") as store:
            done = [(each.outcome, each.ref) for each in add(store, [source], wanted=QUICK, jobs=jobs)]
            made.append((done, digest(store.connection)))
    assert made[0] == made[1]
    assert len(made[0][0]) == 161


def test_a_stopped_run_goes_on_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sayso.archive.add.BATCH", 10)
    monkeypatch.setattr("sayso.archive.add.CHUNK", 5)
    source = lines(tmp_path / "a.jsonl", *many(1), "{broken", *many(45)[1:])
    with Store(tmp_path / "calm.sayso") as calm:
        outcomes(calm, source)
        wanted = digest(calm.connection), [each.detail for each in entries(calm.connection)]
    with Store(tmp_path / "stopped.sayso") as store:
        run = add(store, [source], wanted=QUICK, jobs=1)
        before = [next(run) for _ in range(15)]
        run.close()
        assert store.count() == 19, "two batches of ten are written, with a failure among the first"
        after = list(add(store, [source], wanted=QUICK, jobs=1))
        assert [each.failure for each in after if each.failure] == [each.failure for each in before if each.failure]
        assert len(after) == 1 + 46 - 20
        assert (digest(store.connection), [each.detail for each in entries(store.connection)]) == wanted
        assert store.connection.execute("SELECT count(*) FROM inputs").fetchone() == (0,)


def test_another_file_at_the_same_path_is_read_from_its_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sayso.archive.add.BATCH", 2)
    monkeypatch.setattr("sayso.archive.add.CHUNK", 2)
    source = lines(tmp_path / "a.jsonl", *many(6))
    with Store(tmp_path / "news.sayso") as store:
        run = add(store, [source], wanted=QUICK, jobs=1)
        next(run)
        run.close()
        lines(tmp_path / "a.jsonl", {"id": "new", "text": "Another text."}, *many(6))
        assert outcomes(store, source) == ["added", "there", "there", "added", "added", "added", "added"]


def test_two_runs_on_one_input_do_not_count_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sayso.archive.add.BATCH", 2)
    monkeypatch.setattr("sayso.archive.add.CHUNK", 2)
    source = lines(tmp_path / "a.jsonl", *many(8))
    with Store(tmp_path / "news.sayso") as one, Store(tmp_path / "news.sayso") as other:
        first = add(one, [source], wanted=QUICK, jobs=1)
        next(first)
        second = add(other, [source], wanted=QUICK, jobs=1)
        next(second)
        with pytest.raises(Exception, match="another process is adding"):
            list(first)
        list(second)
        assert one.count() == 8


def test_extracting_later_is_as_good_as_at_once(tmp_path: Path) -> None:
    source = lines(tmp_path / "a.jsonl", *many(6))
    rules = Wanted(tagger=False)
    with Store(tmp_path / "once.sayso") as once, Store(tmp_path / "later.sayso") as later:
        outcomes(once, source, wanted=rules)
        outcomes(later, source)
        assert waiting(later) == 6
        done = list(extract_missing(later, tagger=False, jobs=1))
        assert sum(each.statements for each in done) >= 6
        assert waiting(later) == 0
        assert digest(later.connection) == digest(once.connection)
        assert list(extract_missing(later, tagger=False, jobs=1)) == []


def test_a_fault_of_ours_in_one_text_costs_that_text_alone(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sayso.archive import work  # noqa: PLC0415  # the module whose part is made to fail

    real = work.extract

    def failing(document: object, **more: object) -> object:
        if document.ref == "1":
            raise ZeroDivisionError("one of ours")
        return real(document, **more)

    monkeypatch.setattr(work, "extract", failing)
    done = list(add(store, [lines(tmp_path / "a.jsonl", *many(3))], wanted=QUICK, jobs=1))
    assert [each.outcome for each in done] == ["added", None, "added"]
    assert "ZeroDivisionError" in done[1].failure.why


@pytest.mark.parametrize("error", [InputError, UsageError])
def test_errors_are_of_the_kinds_that_have_exit_codes(error: type[Exception]) -> None:
    assert error("x").exit_code in {2, 3}


@pytest.mark.parametrize("url", [None, "https://paper.example/story"])
def test_a_broken_first_line_costs_itself_alone(store: Store, tmp_path: Path, url: str | None) -> None:
    source = lines(tmp_path / "a.jsonl", "{broken", *many(3), "{broken too")
    wanted = Wanted(statements=False, url=url)
    kept = ["added"] * 3 if url is None else ["added", "version", "version"]
    assert outcomes(store, source, wanted=wanted) == ["failed", *kept, "failed"]


@pytest.mark.parametrize("url", [None, "https://paper.example/story"])
def test_a_local_file_with_and_without_an_address(store: Store, tmp_path: Path, url: str | None) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY.format("Ada Holm"), encoding="utf-8")
    wanted = Wanted(statements=False, url=url)
    added, again = (list(add(store, [str(story)], wanted=wanted, jobs=1)) for _ in range(2))
    assert [each.outcome for each in added + again] == ["added", "there"]
    assert {each.address for each in added + again} == {url or f"file://{story}"}
    kept = store.article(1)
    assert kept is not None
    assert kept.url == url
    assert kept.capture.asked == str(story)


def test_adding_again_asks_by_indexes_alone(store: Store) -> None:
    plan = [row[3] for row in store.connection.execute(f"EXPLAIN QUERY PLAN {HELD}", ("[]",))]
    assert not [step for step in plan if "AUTOMATIC" in step or step.startswith(("SCAN c", "SCAN a", "SCAN d"))]
