"""How the verdict of `sayso.matches` is made: pairs, training, tables."""
