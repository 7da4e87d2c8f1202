"""The page in a real browser: what hovering, focusing and tapping show, and that nothing is requested."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from sayso.views.page import page
from tests.samples import STORY, plain
from tests.views.test_page import EVIL, evil

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

NAMES = ("chromium", "chromium-browser", "google-chrome")
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = os.environ.get("SAYSO_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        why = f"no browser: set SAYSO_CHROMIUM, or install one of {', '.join(NAMES)}"
        if os.environ.get("SAYSO_REQUIRE_BROWSER") == "1":
            pytest.fail(why)
        pytest.skip(why)
    playwright.expect.set_options(timeout=60_000)
    with playwright.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Open readings as a page; at the end, no request but for the page itself and no error may have happened."""
    contexts, requests, errors = [], [], []

    def open_page(*held: object, **options: object) -> Page:
        file = tmp_path / f"page-{len(contexts)}.html"
        file.write_bytes("".join(page(held)).encode())
        contexts.append(browser.new_context(**{"reduced_motion": "reduce", **options}))
        tab = contexts[-1].new_page()
        tab.set_default_timeout(60_000)

        def judge(route: object) -> None:
            if route.request.url.split("#")[0] == file.as_uri():
                route.continue_()
            else:
                requests.append(route.request.url)
                route.abort()

        tab.route("**/*", judge)
        tab.on("pageerror", lambda error: errors.append(str(error)))
        tab.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
        tab.goto(file.as_uri())
        return tab

    yield open_page
    for context in contexts:
        context.close()
    assert requests == []
    assert errors == []


def wide(tab: Page) -> int:
    return tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def test_hovering_a_statement_shows_its_source_cue_and_chain(opened: Callable[..., Page]) -> None:
    tab = opened(STORY)
    assert not tab.locator("#sheet").is_visible()
    tab.locator(".text .seg", has_text="for a full lake").hover()
    sheet = tab.locator("#sheet")
    assert sheet.is_visible()
    assert sheet.locator(".who").inner_text() == "Ilsa Brandt"
    assert sheet.locator(".cue").inner_text() == "pressed"
    assert sheet.locator(".hop .name").all_inner_texts() == ["Ilsa Brandt", "Ostrin Courier", "OTV", "KESTREL News"]
    assert tab.locator(".text .seg.on").all_inner_texts() == [
        "Water Minister Ilsa Brandt",
        "pressed",
        "for a full lake",
    ]
    assert tab.locator("#a1-s3").evaluate("node => node.classList.contains('on')")


def test_every_part_of_a_split_quotation_lights_up_together(opened: Callable[..., Page]) -> None:
    tab = opened(STORY)
    tab.locator(".text .seg", has_text="and then about 40").hover()
    lit = tab.locator(".text .seg.on").all_inner_texts()
    assert lit == ["“We found the first crack,”", "she", "recalled", "“and then about 40 more.”"]
    assert "interview" in tab.locator("#sheet").inner_text()


def test_the_pointer_leaving_or_escape_closes_and_a_click_keeps(opened: Callable[..., Page]) -> None:
    tab = opened(STORY)
    mark, sheet = tab.locator(".text .seg", has_text="the divers were late"), tab.locator("#sheet")
    mark.hover()
    tab.mouse.move(5, 5)
    sheet.wait_for(state="hidden")
    mark.click()
    tab.mouse.move(5, 5)
    tab.wait_for_timeout(400)
    assert sheet.is_visible()
    sheet.get_by_text("statement 5").click()
    assert sheet.locator(".back").inner_text() == "5"
    tab.keyboard.press("Escape")
    assert not sheet.is_visible()
    assert tab.locator(".on").count() == 0


def test_the_keyboard_reaches_every_statement_and_both_ways(opened: Callable[..., Page]) -> None:
    tab = opened(STORY)
    tab.locator("#a1-m1").focus()
    assert tab.locator("#sheet .who").inner_text() == "Ostrin Courier"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.id") == "a1-m2"
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.closest('.card').id") == "a1-s2"
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "a1-m2"
    named = tab.locator(".text a.n").evaluate_all("nodes => nodes.map(node => node.getAttribute('aria-label'))")
    assert len(named) == len(STORY.statements)
    assert named[2].startswith("Statement 3: Ilsa Brandt. By way of Ilsa Brandt → Ostrin Courier")


def test_unattributed_text_is_marked_and_can_be_switched_off(opened: Callable[..., Page]) -> None:
    tab = opened(STORY)
    alone = tab.locator(".text .unattributed")
    assert alone.all_inner_texts() == ["The cabinet has sped up repairs on the eastern wall."]
    style = "node => getComputedStyle(node).borderBottomStyle + ' ' + getComputedStyle(node).backgroundColor"
    assert alone.evaluate(style).startswith("dashed")
    tab.locator(".legend input[value=unattributed]").uncheck()
    assert alone.evaluate(style).endswith("rgba(0, 0, 0, 0)")


def test_a_speakers_statements_light_up_together(opened: Callable[..., Page]) -> None:
    tab = opened(STORY)
    tab.locator(".speakers button", has_text="Ilsa Brandt").click()
    lit = tab.locator(".cards .card.on .back")
    playwright.expect(lit).to_have_text(["3", "7"])
    tab.wait_for_timeout(400)  # the pointer came from elsewhere: what it left is hidden by now, what was clicked is not
    playwright.expect(lit).to_have_text(["3", "7"])


@pytest.mark.parametrize("width", [320, 360, 768])
def test_on_a_small_screen_nothing_scrolls_sideways_and_a_sheet_rises(opened: Callable[..., Page], width: int) -> None:
    tab = opened(STORY, plain("x" * 500, title="y" * 300), **{**PHONE, "viewport": {"width": width, "height": 740}})
    assert wide(tab) <= 0
    tab.locator(".text .seg", has_text="the divers were late").tap()
    box = tab.locator("#sheet").bounding_box()
    assert box
    assert (round(box["x"]), round(box["width"]), round(box["y"] + box["height"])) == (0, width, 740)
    assert wide(tab) <= 0
    tab.locator("#close").tap()
    assert not tab.locator("#sheet").is_visible()


def test_on_paper_the_chain_stands_as_notes(opened: Callable[..., Page]) -> None:
    tab = opened(STORY)
    tab.locator(".text .seg", has_text="the divers were late").click()
    tab.emulate_media(media="print")
    assert not tab.locator("#sheet").is_visible()
    assert not tab.locator(".legend input").first.is_visible()
    notes = tab.locator("#a1-s3 .chain")
    assert notes.is_visible()
    assert notes.evaluate("node => node.innerText.replace(/\\s+/g, ' ').trim()").endswith("KESTREL News")
    text, listed = tab.locator(".text").bounding_box(), tab.locator(".list").bounding_box()
    assert text
    assert listed
    assert listed["y"] > text["y"] + text["height"] - 1
    assert tab.pdf(format="A4").startswith(b"%PDF")


def test_dark_mode_follows_the_system(opened: Callable[..., Page]) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    assert opened(STORY, color_scheme="light").evaluate(ground) != opened(STORY, color_scheme="dark").evaluate(ground)


# WCAG 2.2, 1.4.3: 4.5 to 1 for text; the marks stand on backgrounds of their own.
CONTRAST = """() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (node) => { const c = parse(getComputedStyle(node).backgroundColor);
    return c.length < 4 || c[3] > 0 ? c : node.parentElement ? ground(node.parentElement) : [255, 255, 255]; };
  return Array.from(document.querySelectorAll(".seg, .card *, .credentials *, .bar *, .share *, .text p, .n"))
    .filter((node) => node.offsetParent && node.innerText && node.innerText.trim())
    .map((node) => { const [a, b] = [light(parse(getComputedStyle(node).color)), light(ground(node))];
      return [(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), node.className]; })
    .filter(([ratio]) => ratio < 4.5);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_has_enough_contrast(opened: Callable[..., Page], scheme: str) -> None:
    tab = opened(STORY, color_scheme=scheme)
    assert tab.evaluate(CONTRAST) == []
    tab.locator(".text .seg", has_text="for a full lake").hover()
    assert tab.evaluate(CONTRAST) == []


def test_hostile_text_runs_nothing(opened: Callable[..., Page]) -> None:
    tab = opened(evil())
    tab.on("dialog", lambda _: pytest.fail("the story ran a script"))
    assert tab.locator(".text").inner_text().replace("\n", "") == EVIL
    tab.locator(".text .seg").first.hover()
    assert tab.locator("#sheet .who").inner_text()


def test_without_javascript_numbers_lead_to_the_list_and_back(opened: Callable[..., Page]) -> None:
    tab = opened(STORY, java_script_enabled=False)
    tab.locator("#a1-m3").click()
    assert tab.url.endswith("#a1-s3")
    tab.locator("#a1-s3 a.back").click()
    assert tab.url.endswith("#a1-m3")
