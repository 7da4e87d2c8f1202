"""Matches -> Stemma: what each retelling did to the statements, who copied whom, what is cited but not held.

Stands behind the matches, which say that two texts belong together, and before the views.
"""
