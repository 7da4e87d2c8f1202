"""In what tone a statement is reported: stance and force of the cue, hedges, denial, act, modality of the content."""

from sayso.attribution.tone.acts import is_silence
from sayso.attribution.tone.scale import Tone, compare, scale
from sayso.attribution.tone.toned import toned, written

__all__ = ["Tone", "compare", "is_silence", "scale", "toned", "written"]
