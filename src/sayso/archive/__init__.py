"""Articles kept, findable, checkable: one SQLite file that holds what was received and what was made of it."""
