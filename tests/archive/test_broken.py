"""A full disk, a locked file, a damaged page, no right to write: a clear error, and nothing acknowledged is lost."""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from sayso.archive import ArchiveError, DamageError, Store
from sayso.archive.add import add
from sayso.archive.check import check
from sayso.archive.work import Wanted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

QUICK = Wanted(statements=False)
TEXT = "The ferry {} will sail on Monday, the harbour master said.\n\n" + "It has been in the yard. " * 60


def source(tmp_path: Path, count: int = 60) -> str:
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps({"id": str(n), "text": TEXT.format(n)}) + "\n" for n in range(count)))
    return str(path)


def test_a_full_disk_is_said_and_the_run_goes_on_when_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sayso.archive.add.BATCH", 10)
    monkeypatch.setattr("sayso.archive.add.CHUNK", 10)
    with Store(tmp_path / "n.sayso") as store:
        pages = store.connection.pragma("page_count")
        store.connection.execute(f"PRAGMA max_page_count = {pages + 2}").fetchall()
        told = []
        with pytest.raises(ArchiveError, match="disk is full") as caught:
            told.extend(add(store, [source(tmp_path)], wanted=QUICK, jobs=1))
        assert "make room" in caught.value.hint
        held = store.count()
        assert 0 < held < 60
        assert held % 10 == 0
        assert check(store).fits
        store.connection.execute("PRAGMA max_page_count = 1000000").fetchall()
        assert len(list(add(store, [source_again(tmp_path)], wanted=QUICK, jobs=1))) == 60 - held
        assert store.count() == 60


def source_again(tmp_path: Path) -> str:
    return str(tmp_path / "a.jsonl")


def test_a_locked_archive_is_waited_for_and_then_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sayso.archive.connect.PATIENCE_MS", 50)
    with Store(tmp_path / "n.sayso") as one, Store(tmp_path / "n.sayso") as other, one.transaction():
        with pytest.raises(ArchiveError, match="another program"):
            list(add(other, [source(tmp_path, 2)], wanted=QUICK, jobs=1))
        assert other.count() == 0


def test_readers_go_on_while_one_writes(tmp_path: Path) -> None:
    path = tmp_path / "n.sayso"
    with Store(path) as store:
        list(add(store, [source(tmp_path, 3)], wanted=QUICK, jobs=1))
        with store.transaction(), Store(path, write=False) as reader:
            store.connection.execute("UPDATE articles SET title = 'half done'")
            assert reader.count() == 3
            assert reader.connection.execute("SELECT count(*) FROM articles WHERE title = 'half done'").fetchone() == (
                0,
            )


def test_a_damaged_page_costs_what_lay_on_it(tmp_path: Path) -> None:
    path = tmp_path / "n.sayso"
    with Store(path) as store:
        list(add(store, [source(tmp_path, 150)], wanted=QUICK, jobs=1))
        query = "SELECT pageno FROM dbstat WHERE name = 'captures' AND pagetype = 'leaf' ORDER BY pageno"
        leaves = [number for (number,) in store.connection.execute(query)]
        size = store.connection.pragma("page_size")
    with path.open("r+b") as file:
        file.seek((leaves[1] - 1) * size)
        file.write(b"\xff" * size)
    with Store(path, write=False) as store:
        report = check(store)
        failed = [each.capture for each in report.captures if each.verdict == "fail"]
        assert len(report.captures) == 150
        assert 0 < len(failed) < 100
        assert report.file
        with pytest.raises(DamageError, match="damaged"):
            store.article(failed[0])
        assert store.article(150) is not None


def test_a_cut_file_is_said(tmp_path: Path) -> None:
    path = tmp_path / "n.sayso"
    with Store(path) as store:
        list(add(store, [source(tmp_path)], wanted=QUICK, jobs=1))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    for write in (False, True):
        with pytest.raises(DamageError, match="damaged") as caught:
            Store(path, write=write)
        assert "recover" in caught.value.hint


@contextmanager
def unprivileged() -> Iterator[None]:
    """Act as a user who is not root: root may write everywhere."""
    me = os.geteuid()
    if me == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(me)


def test_an_archive_that_may_not_be_written_is_read_and_refused_to_writers(tmp_path: Path) -> None:
    folder = tmp_path / "medium"
    folder.mkdir()
    path = folder / "n.sayso"
    given = source(tmp_path, 2)
    with Store(path) as store:
        list(add(store, [given], wanted=QUICK, jobs=1))
    path.chmod(0o444)
    folder.chmod(0o555)
    for each in (tmp_path, *(above for above in tmp_path.parents if above.name.startswith(("pytest-", "popen-")))):
        each.chmod(0o755)
    try:
        with unprivileged():
            with Store(path, write=False) as store:
                assert store.count() == 2
                assert store.article(1) is not None
            with pytest.raises(ArchiveError, match=r"written|opened") as caught:
                Store(path)
        assert "permissions" in caught.value.hint
    finally:
        folder.chmod(0o755)
