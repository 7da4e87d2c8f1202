"""Text -> dates: when things happened, by the words of the text and the day it was published."""

from sayso.attribution.times.reading import dates, dates_of
from sayso.attribution.times.scene import Order

__all__ = ["Order", "dates", "dates_of"]
