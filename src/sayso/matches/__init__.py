"""Article x Article -> Match: is it the same story, by which relation, from which passage to which, on what evidence.

Stands between the archive, which proposes relatives, and the stemma, which orders them.
"""
