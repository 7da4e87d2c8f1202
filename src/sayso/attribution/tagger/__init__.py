"""Text -> linked spans of source, cue and content, as a small trained network sees them.

Knows nothing of pages, rules or speakers: `tag` takes texts and gives back character spans with probabilities. How the
network is made is in `training/`; its figures, data and limits are in `model/card.json`.
"""

from sayso.attribution.tagger.tagging import Tagged, tag

__all__ = ["Tagged", "tag"]
