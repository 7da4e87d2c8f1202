"""What every stage takes and gives: frozen values, compared by content, holding no state.

All spans are half-open offsets `[start, end)` in Unicode code points into
`Article.text`, one immutable string. Nothing is ever found again by searching.
Every name is imported from here.
"""

from sayso.values.article import Article, Credit, CreditKind, Dating, Outlet, Part, PartKind
from sayso.values.comparison import Change, ChangeKind, Comparison, Direction, Evidence, Match, Passage, Relation
from sayso.values.document import Capture, Document, DocumentKind, Failure, Unchanged
from sayso.values.span import Span, lean, replace
from sayso.values.statement import (
    Act,
    Approximate,
    Basis,
    DateMention,
    Figure,
    Hop,
    Modality,
    ModalKind,
    Occasion,
    Reading,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
    StatementKind,
    Voice,
)

__all__ = [
    "Act",
    "Approximate",
    "Article",
    "Basis",
    "Capture",
    "Change",
    "ChangeKind",
    "Comparison",
    "Credit",
    "CreditKind",
    "DateMention",
    "Dating",
    "Direction",
    "Document",
    "DocumentKind",
    "Evidence",
    "Failure",
    "Figure",
    "Hop",
    "Match",
    "ModalKind",
    "Modality",
    "Occasion",
    "Outlet",
    "Part",
    "PartKind",
    "Passage",
    "Reading",
    "Relation",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Stance",
    "Statement",
    "StatementKind",
    "Unchanged",
    "Voice",
    "lean",
    "replace",
]
