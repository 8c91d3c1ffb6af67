# Verbs of the project. `make` alone lists them.
# uv is used where it is installed; otherwise pip puts it into .tools, a folder of the project's own.
PORT ?= 8000
SHARED ?= ../shared
UV := $(shell command -v uv 2>/dev/null || echo .tools/bin/uv)
# 3.13 where uv finds one, else any Python from 3.12 on: the pin in .python-version must not stop a 3.12 machine.
PYTHON = $(shell $(UV) python find --no-project --no-python-downloads 3.13 2>/dev/null || $(UV) python find --no-project --no-python-downloads '>=3.12' 2>/dev/null)
RUN = $(UV) run --no-sync
# Background work, races and services whole; of each app what reads and writes rows.
PURE = customization/pipeline/*,customization/evidence/*,customization/ats/*,customization/diff/*,customization/matching/*,resumes/document.py,resumes/reading/*,resumes/structuring/*,resumes/analysis/*,jobs/vocabulary/*,jobs/extraction/*,exports/content/*,exports/renderers/*
ON_DATABASE = tests/work tests/spending tests/accounts tests/pages tests/architecture tests/customization/runs $(wildcard tests/jobs/*.py tests/resumes/*.py tests/doors tests/wire/test_outages.py tests/wire/test_budget.py tests/exports/test_export.py)
GERMAN = locale/de/LC_MESSAGES/django.po
export UV_PYTHON_DOWNLOADS = never

.PHONY: help
help: ## list the verbs
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

.tools/bin/uv:
	@command -v uv >/dev/null 2>&1 || python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --target .tools uv

.venv/installed: uv.lock $(if $(filter .tools/bin/uv,$(UV)),.tools/bin/uv)
	@test -n "$(PYTHON)" || { echo "Python 3.12 or newer is needed and uv finds none: install python3.13 (or 3.12) and run make again." >&2; exit 2; }
	@$(UV) sync --quiet --locked --python "$(PYTHON)"
	@touch $@

.PHONY: run
run: .venv/installed ## start everything in one process on PORT (8000)
	@$(RUN) python manage.py start --port $(PORT)

.PHONY: demo
demo: .venv/installed ## make the demo account anew
	@$(RUN) python manage.py migrate --verbosity 0
	@$(RUN) python manage.py seed_demo

.PHONY: test
test: .venv/installed ## all tests (those that need a real server are skipped where it is missing)
	@$(RUN) pytest -n auto --dist loadgroup --cov --cov-report=term:skip-covered $(ARGS)
	@echo "Of this, the pure rooms:" && $(RUN) coverage report --include="$(PURE)" | grep TOTAL || true

.PHONY: fast
fast: .venv/installed ## the tests that need no server, no browser and no kills
	@$(RUN) pytest -n auto --dist loadgroup -m "not services and not browser" $(ARGS)

.PHONY: test-postgres
test-postgres: .venv/installed ## the tests that touch the database, on a private PostgreSQL (ALL=1: every test without a browser)
	@$(RUN) python -m tests.services.postgres pytest -q -n auto --dist loadgroup $(if $(ALL),-m "not browser" tests,$(ON_DATABASE)) $(ARGS)

.PHONY: check
check: .venv/installed ## style, types, layers, templates, migrations
	@$(RUN) ruff format --check .
	@$(RUN) ruff check .
	@$(RUN) mypy .
	@$(RUN) lint-imports --no-cache
	@$(RUN) djlint --check --lint --quiet templates || { $(RUN) djlint --check --lint templates; exit 1; }
	@$(RUN) python manage.py makemigrations --check --dry-run --verbosity 0
	@$(RUN) python manage.py check

.PHONY: fmt
fmt: .venv/installed ## put the code into shape
	@$(RUN) ruff format .
	@$(RUN) ruff check --fix .
	@$(RUN) djlint --reformat --quiet templates || true

.PHONY: words
words: .venv/installed ## gather the texts of pages for translation, and compile the German (needs gettext)
	@$(RUN) python manage.py makemessages --locale de --no-location --no-wrap --ignore .venv --ignore .tools --ignore tests --ignore var --ignore staticfiles --ignore docs 2>/dev/null
	@msgattrib --no-obsolete --no-wrap $(GERMAN) | grep -v '^"POT-Creation-Date' >$(GERMAN).new && mv $(GERMAN).new $(GERMAN)
	@$(RUN) python manage.py compilemessages --locale de --ignore .venv --verbosity 0
	@echo "Without a German text, or only guessed:"
	@msgattrib --untranslated --no-wrap $(GERMAN)
	@msgattrib --only-fuzzy --no-wrap $(GERMAN)

.PHONY: golden
golden: .venv/installed ## rebuild the golden files of the tests
	@$(RUN) pytest -q tests --golden -k golden -p no:xdist

.PHONY: bench
bench: .venv/installed ## print speeds
	@$(RUN) python -m tests.measure.bench

.PHONY: live
live: .venv/installed ## run the pipeline with a real model (needs a key, costs money; skips without one)
	@$(RUN) python -m tests.live.run

.PHONY: chaos
chaos: .venv/installed ## kill KILLS (200) runs at random moments and see that nothing is lost or repeated
	@$(RUN) python -m tests.measure.chaos $(or $(KILLS),200) $(or $(SEED),9)

.PHONY: quality
quality: .venv/installed ## score reading, extraction and evidence on the samples in SHARED
	@$(RUN) python -m tests.measure.quality $(SHARED)
