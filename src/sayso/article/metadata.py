"""What the head of a page says about it: meta elements, links and JSON-LD, read once and cautiously."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sayso.article.repeats import same
from sayso.article.words import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

# JSON-LD holds a few kilobytes; a live blog with all its entries can reach a megabyte.
MAX_JSON = 2_000_000
# Nodes looked at in one page's JSON-LD, and how deep.
MAX_NODES = 200
MAX_DEPTH = 4


@dataclass(frozen=True, slots=True)
class Metadata:
    """The head of a page.

    `meta` maps a lower-case name to its contents in order; `story` is the JSON-LD
    node of the article, empty where there is none; `doubtful` says that there were
    several and none could be told to be the page's own.
    """

    title: str | None
    language: str | None
    canonical: str | None
    meta: dict[str, tuple[str, ...]]
    story: dict[str, Any]
    doubtful: bool

    def first(self, family: str) -> tuple[str, str] | None:
        """Return (name, content) of the first meta element of a family of marks.toml, None where there is none."""
        for name in table("marks")["meta"][family]:
            for content in self.meta.get(name, ()):
                return name, content
        return None

    def text(self, key: str) -> str | None:
        """Return a text property of the article's JSON-LD node."""
        value = self.story.get(key)
        value = value[0] if isinstance(value, list) and value else value
        return value.strip() or None if isinstance(value, str) else None

    def names(self, key: str) -> tuple[tuple[str, str, str], ...]:
        """Return (type, name, url) of the people or organisations under a key of the JSON-LD node."""
        return tuple(_named(self.story.get(key)))


def read_metadata(tree: HtmlElement, shown: str | None) -> Metadata:
    """Return what the page says about itself; `shown` is its first heading, to tell two articles apart.

    JSON that can't be parsed is passed over: the page's own text is still there.
    Where several articles are described and none has the shown headline, none is
    taken (`doubtful`), since the date of a related story is worse than no date.
    """
    meta: dict[str, tuple[str, ...]] = {}
    scripts: list[str] = []
    title = canonical = None
    for element in tree.iter("meta", "link", "script", "title"):
        if element.tag == "meta":
            name = (
                element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
            )
            content = (element.get("content") or "").strip()
            if name and content:
                meta[name.lower()] = (*meta.get(name.lower(), ())[:8], content)
        elif element.tag == "link" and "canonical" in (element.get("rel") or "").lower().split():
            canonical = canonical or element.get("href")
        elif element.tag == "script" and "ld+json" in (element.get("type") or ""):
            scripts.append(element.text or "")
        elif element.tag == "title":
            title = title or " ".join("".join(element.itertext()).split()) or None
    parsed = [content for content in map(_parsed, scripts) if content is not None]
    nodes = _identified(parsed)
    stories = [_resolved(node, nodes) for content in parsed for node in _stories(content)]
    story = _own_story(stories, shown, title)
    return Metadata(title, tree.get("lang") or tree.get("xml:lang"), canonical, meta, story or {}, story is None)


def _own_story(stories: list[dict[str, Any]], shown: str | None, title: str | None) -> dict[str, Any] | None:
    if len(stories) <= 1:
        return stories[0] if stories else {}
    for story in stories:
        headline = story.get("headline") or story.get("name")
        if isinstance(headline, str) and any(text and same(headline, text) for text in (shown, title)):
            return story
    dates = {str(story.get("datePublished"))[:10] for story in stories}
    return stories[0] if len(dates) == 1 else None


def _parsed(script: str) -> object | None:
    if len(script) > MAX_JSON:
        return None
    try:
        # strict=False: real pages carry raw line breaks inside JSON strings
        found: object = json.loads(script.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
    except (ValueError, RecursionError):
        return None
    return found


def _identified(trees: list[object]) -> dict[str, dict[str, Any]]:
    """Return the nodes that have a name of their own (`@id`), among the top nodes and those of a graph."""
    found: dict[str, dict[str, Any]] = {}
    for tree in trees:
        for top in (tree if isinstance(tree, list) else [tree])[:MAX_NODES]:
            graph = top.get("@graph") if isinstance(top, dict) else None
            for node in [top, *(graph[:MAX_NODES] if isinstance(graph, list) else [])]:
                if isinstance(node, dict) and isinstance(node.get("@id"), str) and len(node) > 1:
                    found.setdefault(node["@id"], node)
    return found


def _resolved(story: dict[str, Any], nodes: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return an article's node with its references to other nodes (`{"@id": ...}`) replaced by those nodes."""
    return {key: _referred(value, nodes) for key, value in story.items()}


def _referred(value: object, nodes: dict[str, dict[str, Any]]) -> object:
    if isinstance(value, list):
        return [_referred(item, nodes) for item in value[:MAX_NODES]]
    if isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str):
        return nodes.get(value["@id"], value)
    return value


def _stories(tree: object) -> Iterator[dict[str, Any]]:
    kinds = set(table("marks")["jsonld"]["articles"])
    todo: list[tuple[Any, int]] = [(tree, 0)]
    for _ in range(MAX_NODES):
        if not todo:
            return
        node, depth = todo.pop(0)
        if isinstance(node, list):
            todo.extend((item, depth) for item in node[:MAX_NODES])
        elif isinstance(node, dict):
            if kinds & set(_types(node)):
                yield node
            elif depth < MAX_DEPTH:
                todo.extend((node[key], depth + 1) for key in table("marks")["jsonld"]["inside"] if key in node)


def _types(node: dict[str, Any]) -> list[str]:
    kind = node.get("@type")
    found = kind if isinstance(kind, list) else [kind]
    return [item.rsplit("/", 1)[-1] for item in found if isinstance(item, str)]


def _named(value: object) -> Iterator[tuple[str, str, str]]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str) and item.strip():
            yield "", item.strip(), ""
        elif isinstance(item, dict):
            names = item.get("name")
            url = item.get("url") or item.get("@id") or ""
            for name in names if isinstance(names, list) else [names]:
                if isinstance(name, str) and name.strip():
                    yield (_types(item) or [""])[0], name.strip(), url if isinstance(url, str) else ""
                elif url and isinstance(url, str) and name is None:
                    yield (_types(item) or [""])[0], "", url
