# One verb per job. Each installs what it needs into .venv first; nothing else on the machine changes
# (but `make test`, which asks Debian for Chromium where there is no browser and it may).

PYTHON ?= python3
BIN := .venv/bin
PORT ?= 8000
export SELLING_LANG ?= en
export PATH := $(CURDIR)/.venv/bin:$(PATH)

.PHONY: help book serve test unit lab lint format notebooks chapter translations schemas roleplays js bench browser clean

help: ## say what the verbs do
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/'

# ---------------------------------------------------------------- reading the course

book: .venv/book ## build both editions into _build/html
	@$(BIN)/python -m selling.site.build

serve: book ## build, then serve on this machine
	@$(BIN)/python -m selling.site.serve --port $(PORT)

lab: .venv/dev ## open the notebooks in JupyterLab, with live widgets
	@$(BIN)/jupyter lab $(LAB_OPTIONS) notebooks

# ---------------------------------------------------------------- changing the course

test: .venv/dev node_modules/.done browser ## check everything: style, types, notebooks, widgets in a browser
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory book
	@$(BIN)/python -m pytest --ignore tests/browser
	@$(BIN)/python -m pytest --numprocesses auto --dist worksteal tests/browser
	@$(BIN)/python -m pytest -p tests.notebooks_plugin --nbval --override-ini testpaths=notebooks

unit: .venv/dev ## run some tests: make unit TESTS=tests/models
	@$(BIN)/python -m pytest $(TESTS)

lint: .venv/dev node_modules/.done ## check style and types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/npm run --silent lint

format: .venv/dev node_modules/.done ## put sources into the course's style
	@$(BIN)/ruff check --fix --quiet .
	@$(BIN)/ruff format .
	@$(BIN)/npx prettier --log-level warn --write "src/**/*.{js,mjs,css}"

notebooks: .venv/dev ## execute the notebooks and store their text results
	@$(BIN)/python -m selling.notebooks

chapter: .venv/book ## begin a chapter: make chapter NAME=02-compete-and-satisfy TITLE="…" SLIDES=3-5
	@$(BIN)/python -m selling.new_chapter --name "$(NAME)" --title "$(TITLE)" --slides "$(SLIDES)"

translations: .venv/book ## bring the .po files up to date with the sources
	@$(BIN)/python -m selling.site.build --gettext
	@$(BIN)/python -m selling.site.messages _build/gettext

schemas: .venv/book ## write the JSON schemas of question banks and worksheets, for editors
	@$(BIN)/python -m selling.questions.schema

roleplays: .venv/dev node_modules/.done ## compile the role-plays, and play each in every way there is
	@$(BIN)/node src/selling/roleplays/compile.mjs $(ROLEPLAYS)

js: .venv/dev node_modules/.done ## bundle the widgets' scripts with their libraries
	@$(BIN)/npm run --silent build
	@$(BIN)/python -m selling.site.freshness

bench: .venv/dev node_modules/.done browser book ## measure what the README claims
	@$(BIN)/python -m benchmarks

# ---------------------------------------------------------------- what the verbs stand on

.venv/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed. Name one: make book PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv .venv \
		|| { echo "Python's venv module is needed (Debian and Ubuntu: apt install python3-venv)."; exit 1; }
	@touch $@

.venv/book: .venv/made requirements.txt constraints.txt pyproject.toml
	@echo "Installing what the book needs into .venv …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/dev: .venv/book requirements-dev.txt
	@echo "Installing what tests and JupyterLab need into .venv …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

node_modules/.done: package-lock.json | .venv/dev
	@$(BIN)/npm ci --silent --no-audit --no-fund --ignore-scripts
	@touch $@

browser: .venv/dev ## find a Chromium, or install one
	@$(BIN)/python -m tests.browser.chromium

clean: ## remove what was built
	rm -rf _build
