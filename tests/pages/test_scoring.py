"""The page scorer counts what its docstring says, and its floors hold."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - pytest reads the annotation of a fixture at run time

import pytest

from evals import pages
from evals.pages import Gold

PAGE = Gold(
    file="x.html",
    url="https://x.example/",
    shape="x",
    headline="Pump fails",
    dek=None,
    byline=["Ann Teel"],
    contributors=[],
    body=["The pump failed at noon.", "水が出た。"],
    optional=["Picture: a pump"],
    credits=[{"text": "(Reuters)", "outlet": "Reuters", "kind": "wire"}],
    published=None,
    language="en",
    outlet="X",
)


@pytest.mark.parametrize(
    ("found", "score"),
    [
        ("The pump failed at noon.\n水が出た。", 1.0),
        ("水が出た。 the PUMP failed, at noon", 1.0),
        ("Pump fails. Ann Teel. Picture: a pump (Reuters) The pump failed at noon. 水が出た。", 1.0),
        ("", 0.0),
        ("Pump fails", 2 / 10),
        ("The pump failed at noon.", 10 / 14),
        ("The pump failed at noon. 水が出た。 Most read today", 18 / 21),
    ],
)
def test_body_f1(found: str, score: float) -> None:
    assert pages.f1(found, PAGE) == pytest.approx(score)


def test_every_page_is_read_and_floors_are_held(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    figures = pages.figures()
    assert figures["pages"] == len(pages.gold())
    path = tmp_path / "floors.toml"
    path.write_text(f'[pages]\n"body f1" = {figures["body f1"]}\n', encoding="utf-8")
    assert pages.main(["--floors", str(path)]) == 0
    path.write_text('[pages]\n"body f1" = 1.01\n', encoding="utf-8")
    assert pages.main(["--floors", str(path), "--raise"]) == 1
    assert "1.01" in path.read_text(encoding="utf-8")
    assert pages.main(["--floors", str(path), "--raise", "--lower"]) == 0
    assert str(figures["body f1"]) in path.read_text(encoding="utf-8")
    assert "body f1 is" in capsys.readouterr().err


@pytest.mark.parametrize(("option", "folder"), [("--unseen", pages.UNSEEN), ("--blind", pages.BLIND)])
def test_other_pages_are_measured_apart_and_have_no_floors(
    option: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fresh = pages.figures(folder)
    assert fresh["pages"] == len(pages.gold(folder)) != len(pages.gold())
    assert pages.main([option]) == 0
    assert f"{fresh['body f1']:>8}" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        pages.main([option, "--floors", str(tmp_path / "floors.toml")])
    assert "have no floors" in capsys.readouterr().err


def test_the_folders_are_measured_one_at_a_time(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        pages.main(["--unseen", "--blind"])
    assert "not allowed with" in capsys.readouterr().err
