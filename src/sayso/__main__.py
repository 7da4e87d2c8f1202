"""`python -m sayso`: the same as the installed command."""

from sayso.cli import main

main()
