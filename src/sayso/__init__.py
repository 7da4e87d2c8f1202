"""sayso: on whose say-so? For every statement in a news story, who says it and how it came here."""

__version__ = "0.1.0"
