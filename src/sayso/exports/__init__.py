"""Exports: readings for machines, one format a module, all with the one shape of `shape`."""
