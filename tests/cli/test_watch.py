"""`sayso watch` over a small site on this machine."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from sayso.cli import run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STORY = (
    "<html><head><title>{title}</title></head><body><article><h1>{title}</h1>"
    "<p>The ferry will sail on Monday with a new engine, the harbour master of the town said on Friday.</p>"
    "<p>{last}</p></article></body></html>"
)
LAST = "The yard had the ferry for nine months, which is four more than the council had paid for."


class Site(ThreadingHTTPServer):
    """Pages by their paths; each with the hash of its bytes as its mark."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages: dict[str, bytes] = {}
        self.sent: list[str] = []

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def put(self, path: str, text: str) -> None:
        self.pages[path] = text.encode()

    def feed(self, *paths: str) -> str:
        items = "".join(
            f"<item><title>The story of {path}</title><link>{self.root}{path}</link></item>" for path in paths
        )
        self.put("/feed.xml", f"<rss version='2.0'><channel><title>Ledger</title>{items}</channel></rss>")
        return f"{self.root}/feed.xml"


class Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        page = self.server.pages.get(self.path)
        mark = hashlib.sha256(page or b"").hexdigest()
        known = page is not None and self.headers.get("If-None-Match") == mark
        self.send_response(304 if known else 404 if page is None else 200)
        self.send_header("ETag", mark)
        self.send_header("Content-Type", "text/html" if self.path != "/feed.xml" else "application/rss+xml")
        self.end_headers()
        if page and not known:
            self.server.sent.append(self.path)
            self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("SAYSO_FETCH_DELAY", "0")
    with Site() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def once(feed: str, archive: Path, *more: str) -> int:
    how = ("--once", "--no-statements", "--allow-private", "--jobs", "1")
    return run(["watch", feed, "--archive", str(archive), *how, *more])


def test_new_stories_and_new_versions_are_told(site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive = tmp_path / "n.sayso"
    site.put("/one", STORY.format(title="The ferry sails again", last=LAST))
    site.put("/two", STORY.format(title="The quay is closed again", last=LAST))
    feed = site.feed("/one", "/two")
    assert once(feed, archive) == 0
    told = capsys.readouterr()
    assert told.out.count("new: The story of /") == 2
    assert "2 new, 0 changed, 0 as they were, 0 failed" in told.err
    site.sent.clear()
    assert once(feed, archive) == 0
    assert site.sent == ["/feed.xml"], "pages that did not change are not sent again"
    assert "0 new, 0 changed, 2 as they were, 0 failed" in capsys.readouterr().err
    site.put("/one", STORY.format(title="The ferry sails again", last=LAST.replace("nine", "seven")))
    assert once(feed, archive, "--format", "jsonl") == 0
    (line,) = capsys.readouterr().out.splitlines()
    changed = json.loads(line)
    assert (changed["outcome"], changed["article"], changed["before"]) == ("version", 3, 1)
    assert changed["removed"] == [LAST]
    assert changed["added"] == [LAST.replace("nine", "seven")]


def test_a_page_that_is_gone_is_told_and_the_rest_goes_on(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site.put("/one", STORY.format(title="The ferry sails again", last=LAST))
    assert once(site.feed("/gone", "/one"), tmp_path / "n.sayso") == 4
    told = capsys.readouterr()
    assert "new: The story of /one" in told.out
    assert "404" in told.err


def test_it_stops_cleanly(site: Site, tmp_path: Path) -> None:
    site.put("/one", STORY.format(title="The ferry sails again", last=LAST))
    command = [sys.executable, "-m", "sayso", "watch", site.feed("/one"), "--archive", str(tmp_path / "n.sayso")]
    watching = subprocess.Popen(
        [*command, "--no-statements", "--allow-private", "--jobs", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert watching.stdout is not None
    assert watching.stdout.readline().startswith("new: The story")
    time.sleep(0.2)
    watching.send_signal(signal.SIGTERM)
    _, told = watching.communicate(timeout=300)
    assert watching.returncode == 130
    assert told.splitlines()[-1] == "sayso: interrupted"
    assert "Traceback" not in told


def test_what_a_version_changed_in_the_statements_is_told(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive, how = tmp_path / "n.sayso", ("--once", "--rules-only", "--allow-private", "--jobs", "1")
    page = STORY.format(title="The ferry sails again", last=LAST)
    site.put("/one", page)
    feed = site.feed("/one")
    assert run(["watch", feed, "--archive", str(archive), *how]) == 0
    site.put("/one", page.replace("town said", "town admitted"))
    capsys.readouterr()
    assert run(["watch", feed, "--archive", str(archive), *how]) == 0
    told = capsys.readouterr().out
    assert "hardened: “said” became “admitted”" in told


def test_retellings_of_a_marked_story_are_told(site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive = tmp_path / "n.sayso"
    site.put("/one", STORY.format(title="The ferry sails again", last=LAST))
    assert once(site.feed("/one"), archive) == 0
    story = f"{site.root}/one"
    assert run(["watch", "--story", story, "--archive", str(archive)]) == 0
    assert f"watched: {story}" in capsys.readouterr().err
    site.put("/copy", STORY.format(title="Ferry to sail again", last=LAST))
    site.put(
        "/other", "<html><body><article><p>" + "A bakery in the old town opens at noon today. " * 9 + "</p></article>"
    )
    assert once(site.feed("/one", "/copy", "/other"), archive, "--format", "jsonl") == 0
    told = {line["address"]: line["retells"] for line in map(json.loads, capsys.readouterr().out.splitlines())}
    assert [each["story"] for each in told[f"{site.root}/copy"]] == [story]
    assert told[f"{site.root}/other"] == []
    assert run(["watch", "--forget", story, "--archive", str(archive)]) == 0
    site.put("/again", STORY.format(title="The ferry is to sail again", last=LAST))
    capsys.readouterr()
    assert once(site.feed("/again"), archive) == 0
    assert "retells" not in capsys.readouterr().out


def test_a_story_that_is_not_held_can_not_be_marked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["watch", "--story", "https://ledger.example/gone", "--archive", str(tmp_path / "n.sayso")]) == 2
    assert "holds no story" in capsys.readouterr().err
