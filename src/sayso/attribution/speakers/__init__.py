"""Who says so: the sources of a story resolved to speakers."""

from sayso.attribution.speakers.resolve import Resolved, Told, speakers

__all__ = ["Resolved", "Told", "speakers"]
