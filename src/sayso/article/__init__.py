"""Document -> Article: body, headline and dek, byline, dateline, dates with evidence, credit lines, outlet."""

from sayso.article.extract import extract

__all__ = ["extract"]
