"""Who says so: the sources of a story resolved to speakers."""

from sayso.attribution.speakers.resolve import Told, speakers

__all__ = ["Told", "speakers"]
