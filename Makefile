.PHONY: help setup demo test faults check bench lint format
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8080

help:
	@echo "make demo    the whole of Weft with a local Telegram, no token needed"
	@echo "make test    every check: lint, types, import rules, tests"
	@echo "make check   the quick loop (under 20 s)"
	@echo "make bench   speed, beside a bare and a plain durable bot: a table with floors (5 minutes)"
	@echo "make faults  whole nights with kills, storms, stopped databases; prints what was lost"
	@echo "make lint    format check, lint, types, import rules"

setup: $(VENV)/.ready

# One stamp: whenever the lock or the project file changes, the environment is brought up to date.
$(VENV)/.ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: setup
	$(BIN)/weft demo --port $(PORT)

test: lint
	$(BIN)/pytest -n 2 --dist worksteal

# What a change to one subject breaks most often, on SQLite, without processes or browsers.
check: setup
	$(BIN)/ruff check .
	$(BIN)/pytest -x -m "not slow and not browser" -k "not postgresql" --ignore tests/e2e --ignore tests/sandbox

bench: setup
	$(BIN)/python -m bench --write

# The fault suite: nights made from a seed in which things break (docs/reliability.md); under 40 minutes on 2 cores.
faults: setup
	$(BIN)/python -m tests.faults
	$(BIN)/python -m tests.nights
	$(BIN)/python -m tests.fuzz --updates 3000

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
