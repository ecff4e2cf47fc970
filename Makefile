# What a newcomer and a contributor can ask for. Everything runs in .venv, which is made on first use.

VENV := .venv
PYTHON := $(VENV)/bin/python
CLI := $(PYTHON) -m symbolic_init
FLAGSHIP := perceptron-zero-init
TWIN := adaline-zero-init-rate
FORMATS := text,tex,html,md,json

.PHONY: help demo test check format reports certify bench clean

help:
	@echo "make demo     prove the flagship theorem and refute its twin, write both reports"
	@echo "make test     run the tests"
	@echo "make check    format, lint, types, and: are the committed reports up to date"
	@echo "make format   format the code and fix what the linter can"
	@echo "make reports  render the catalogue into reports/"
	@echo "make certify  let Coq judge every page again: does it say what the committed certificates say?"
	@echo "make bench    measure, beside what one would do today"

demo: $(VENV)/.run-stamp
	@$(CLI) prove $(FLAGSHIP) $(TWIN)
	@echo
	@$(CLI) report $(FLAGSHIP) $(TWIN) --to $(FORMATS) --out demo-report

test: $(VENV)/.dev-stamp $(if $(SYMBOLIC_INIT_REQUIRE_ALL),$(VENV)/.all-stamp)
	$(PYTHON) -m pytest -n auto --dist loadfile

check: $(VENV)/.dev-stamp
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy
	$(PYTHON) -m pytest -q tests/test_reports_current.py

format: $(VENV)/.dev-stamp
	$(PYTHON) -m ruff check --fix-only .
	$(PYTHON) -m ruff format .

reports: $(VENV)/.run-stamp
	mkdir -p reports
	find reports -maxdepth 1 -type f -delete
	if command -v coqc >/dev/null; then $(CLI) certify --all --missing --jobs 2 --out reports; fi
	$(CLI) report --all --fresh --to $(FORMATS) --out reports
	$(PYTHON) -m symbolic_init.trust docs/trust.md

certify: $(VENV)/.run-stamp
	rm -rf build/certified
	$(CLI) certify --all --jobs 2 --out build/certified
	diff -r -I '^ "coq": ' build/certified/certificates reports/certificates

bench: $(VENV)/.bench-stamp
	$(PYTHON) -m benchmarks

clean:
	rm -rf $(VENV) dist build demo-report .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/.made:
	@if [ ! -x $(PYTHON) ] || ! $(PYTHON) -m pip --version >/dev/null 2>&1; then \
	  for candidate in python3 python3.13 python3.12 python3.11 python; do \
	    if $$candidate -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
	      found=$$candidate; break; \
	    fi; \
	  done; \
	  if [ -z "$$found" ]; then \
	    echo "make: needs Python 3.11 or newer with its venv module, and found none among python3, python3.13," \
	      "python3.12, python3.11. Install one (Debian, Ubuntu: apt-get install python3 python3-venv)." >&2; exit 1; \
	  fi; \
	  echo "Setting up $(VENV) with $$found (once)"; \
	  $$found -m venv --clear $(VENV); \
	fi
	@touch $@

INSTALL := $(PYTHON) -m pip install --quiet --disable-pip-version-check --no-input

$(VENV)/.run-stamp: pyproject.toml | $(VENV)/.made
	@$(INSTALL) -e '.[pictures]'
	@touch $@

$(VENV)/.dev-stamp: pyproject.toml | $(VENV)/.made
	@$(INSTALL) -e '.[dev]'
	@touch $@ $(VENV)/.run-stamp

$(VENV)/.all-stamp: pyproject.toml | $(VENV)/.dev-stamp
	@$(INSTALL) -e '.[torch,ground-types]'
	@npm install --silent --no-audit --no-fund --ignore-scripts --prefix $(VENV)/node axe-core@4.14.1
	@touch $@

$(VENV)/.bench-stamp: pyproject.toml | $(VENV)/.made
	@$(INSTALL) -e '.[dev,benchmark]'
	@touch $@ $(VENV)/.run-stamp $(VENV)/.dev-stamp
