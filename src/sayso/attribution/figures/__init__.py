"""Text -> figures: money, shares, measures and what is counted, each with its value and unit."""

from sayso.attribution.figures.reading import figures, figures_of

__all__ = ["figures", "figures_of"]
