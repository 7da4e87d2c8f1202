"""Where and when a statement was made: the venue, its kind, its host, its date."""

from sayso.attribution.occasion.placed import placed

__all__ = ["placed"]
