# The two commands for newcomers: `make site` and `make test`. `make help` lists all.
# By hand: python3 -m venv .venv; .venv/bin/pip install -e .; .venv/bin/python build_digest.py; .venv/bin/mkdocs build --strict

ARTICLES ?= seeds
PORT ?= 8000

# What a user's environment says about other Pythons must not reach ours.
unexport PYTHONPATH PYTHONHOME PYTHONOPTIMIZE PYTHONWARNINGS PYTHONSAFEPATH MYPYPATH PYTEST_ADDOPTS
unexport PIP_TARGET PIP_PREFIX PIP_USER PIP_REQUIRE_VIRTUALENV
export PIP_DISABLE_PIP_VERSION_CHECK = 1
export NO_MKDOCS_2_WARNING = 1

SHELL := /bin/sh
BIN := .venv/bin
PY := $(BIN)/python
COMPAT := .compat/bin/python
# Quiet on what the build of an editable install says to packagers.
INSTALL := env PYTHONWARNINGS=ignore $(PY) -m pip install --quiet --editable
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help site serve digest test lint compat screenshot clean

help:  ## Show this list
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' Makefile

site: digest  ## Make site/ from the articles in seeds/ (or ARTICLES=folder)
	$(PY) -m mkdocs build --strict --clean
	@echo "The site is ready: open $(CURDIR)/site/index.html, or run 'make serve'."

serve: .venv/site.stamp  ## Show the site on http://127.0.0.1:8000 (or PORT=n), following every change
	$(PY) scripts/serve.py --articles "$(ARTICLES)" --port "$(PORT)"

digest: .venv/site.stamp  ## Write the generated pages in docs/ anew
	$(PY) build_digest.py --articles "$(ARTICLES)"

test: lint  ## Run every check and test
	sh scripts/chromium.sh
	$(PY) build_digest.py --articles "$(ARTICLES)" --check
	$(PY) -m pytest -n 2 --dist worksteal

lint: .venv/test.stamp  ## Check style and types
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy

compat: .venv/site.stamp .compat/engines.stamp  ## Build the same site with ProperDocs and Zensical and compare
	$(PY) scripts/compare_engines.py .compat

screenshot: site .venv/test.stamp  ## Take the README's picture anew
	sh scripts/chromium.sh
	$(PY) scripts/take_screenshot.py

clean:  ## Remove everything that can be made again
	rm -rf .venv .compat .cache site build dist ./*.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find build_digest.py benchmarks presseschau scripts tests -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true

# Each stamp is younger than pyproject.toml as long as what it stands for is installed.
.venv/site.stamp: pyproject.toml scripts/environment.sh
	sh scripts/environment.sh .venv
	$(INSTALL) .
	@touch $@

.venv/test.stamp: .venv/site.stamp
	$(INSTALL) ".[test]"
	@touch $@

.compat/engines.stamp: pyproject.toml scripts/environment.sh
	sh scripts/environment.sh .compat
	$(COMPAT) -m pip install --quiet --upgrade --group engines
	@touch $@
