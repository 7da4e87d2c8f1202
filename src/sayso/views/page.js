"use strict";
// Shows, beside a statement in the text, the card that stands in the list; and links the two both ways.
(function () {
  const sheet = document.getElementById("sheet");
  const shown = document.getElementById("shown");
  const small = window.matchMedia("(max-width: 860px)");
  const ROLES = ["content", "cue", "source"];
  let pinned = false;
  let current = "";
  let leaving = 0;

  const storyOf = (node) => node.closest("article.story");
  const cardOf = (story, n) => document.getElementById(story.id + "-s" + n);
  const holds = (list, n) => (" " + (list || "") + " ").includes(" " + n + " ");

  function clear() {
    document.querySelectorAll(".on").forEach((node) => node.classList.remove("on"));
    document.querySelectorAll("button[aria-pressed=true]").forEach((node) => node.setAttribute("aria-pressed", "false"));
  }

  function hide() {
    clear();
    pinned = false;
    current = "";
    sheet.hidden = true;
  }

  function light(story, n) {
    story.querySelectorAll(".seg[data-s]").forEach((seg) => {
      if (ROLES.some((role) => holds(seg.dataset[role], n))) seg.classList.add("on");
    });
    story.querySelectorAll('.n[data-n="' + n + '"]').forEach((node) => node.classList.add("on"));
    const card = cardOf(story, n);
    if (card) card.classList.add("on");
    return card;
  }

  function fill(card) {
    const copy = card.cloneNode(true);
    copy.removeAttribute("id");
    copy.classList.remove("on");
    const body = document.createElement("div");
    body.className = "card";
    body.dataset.story = storyOf(card).id;
    body.append(...copy.childNodes);
    shown.replaceChildren(body);
  }

  function place(rect) {
    sheet.style.removeProperty("left");
    sheet.style.removeProperty("top");
    if (small.matches) return;
    const gap = 10;
    const box = sheet.getBoundingClientRect();
    const left = Math.min(Math.max(gap, rect.left), document.documentElement.clientWidth - box.width - gap);
    const below = rect.bottom + gap;
    const above = rect.top - gap - box.height;
    const top = below + box.height < window.innerHeight || above < 0 ? below : above;
    sheet.style.left = left + "px";
    sheet.style.top = top + "px";
  }

  function reveal(card) {
    const list = card.closest(".list");
    if (small.matches || !list || list.scrollHeight <= list.clientHeight) return;
    const from = card.getBoundingClientRect().top - list.getBoundingClientRect().top;
    if (from < 0 || from + card.offsetHeight > list.clientHeight) list.scrollTop += from - 60;
  }

  function show(story, n, rect) {
    // Moving on within a statement leaves its card where it is.
    if (current === story.id + "-" + n) return;
    clear();
    current = story.id + "-" + n;
    const card = light(story, n);
    if (!card) return;
    fill(card);
    sheet.hidden = false;
    place(rect);
    reveal(card);
  }

  // The line of the span that is pointed at: a span over several lines has one box a line.
  function nearest(node, event) {
    const boxes = Array.from(node.getClientRects());
    return boxes.find((box) => event.clientY >= box.top && event.clientY <= box.bottom) || node.getBoundingClientRect();
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch" || pinned) return;
    window.clearTimeout(leaving);
    const seg = event.target.closest(".text .seg[data-s], .text .n");
    if (seg) {
      show(storyOf(seg), seg.dataset.n || seg.dataset.s.split(" ")[0], nearest(seg, event));
      return;
    }
    const card = event.target.closest(".cards > .card");
    if (card) {
      hide();
      light(storyOf(card), card.dataset.n);
    } else if (!event.target.closest("#sheet")) {
      // What is clicked meanwhile stays.
      leaving = window.setTimeout(() => pinned || hide(), 200);
    }
  });

  document.addEventListener("focusin", (event) => {
    const mark = event.target.closest(".text .n");
    if (mark) {
      pinned = false;
      show(storyOf(mark), mark.dataset.n, mark.getBoundingClientRect());
      return;
    }
    const card = event.target.closest(".cards > .card");
    if (card) {
      hide();
      light(storyOf(card), card.dataset.n);
    }
  });

  function jump(target) {
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    target.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    target.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    const target = event.target;
    if (target.closest("#close")) return hide();
    const inner = target.closest("#sheet a[data-n]");
    if (inner) {
      event.preventDefault();
      const story = document.getElementById(inner.closest(".card").dataset.story);
      const box = sheet.getBoundingClientRect();
      show(story, inner.dataset.n, { left: box.left, top: box.top, bottom: box.top - 10 });
      pinned = true;
      return;
    }
    const back = target.closest("a.back");
    if (back) {
      const mark = document.getElementById(back.getAttribute("href").slice(1));
      if (mark) {
        event.preventDefault();
        jump(mark);
      }
      return;
    }
    const seg = target.closest(".text .seg[data-s], .text .n");
    if (seg) {
      event.preventDefault();
      show(storyOf(seg), seg.dataset.n || seg.dataset.s.split(" ")[0], nearest(seg, event));
      pinned = true;
      return;
    }
    const all = target.closest("button[data-all]");
    if (all) {
      const was = all.getAttribute("aria-pressed") === "true";
      hide();
      if (was) return;
      all.dataset.all.split(" ").forEach((n) => light(storyOf(all), n));
      all.setAttribute("aria-pressed", "true");
      pinned = true;
      return;
    }
    if (!target.closest("#sheet")) hide();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
    const mark = event.target.closest && event.target.closest(".text .n");
    if (event.key === "Enter" && mark) {
      event.preventDefault();
      const card = cardOf(storyOf(mark), mark.dataset.n);
      if (card) jump(card.querySelector("a.back"));
    }
  });

  document.querySelectorAll(".legend input").forEach((box) => {
    const apply = () => document.body.classList.toggle("no-" + box.value, !box.checked);
    box.addEventListener("change", apply);
    apply();
  });
})();
