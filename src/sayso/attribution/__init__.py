"""Article -> statements: who says what, by which words, and what stands on nobody's say-so."""

from sayso.attribution.assemble import attribute

__all__ = ["attribute"]
