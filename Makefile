# make demo, make test: everything is set up on the first run, and at once from then on.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
SHARED ?= ../shared

.PHONY: demo test check eval eval-diff bench picture clean
.DEFAULT_GOAL := demo

$(VENV)/.ready: pyproject.toml constraints.txt
	@command -v $(PYTHON) >/dev/null || { echo "Détente needs Python 3.11 ($(PYTHON) is not on the PATH)."; exit 1; }
	@echo "Setting up $(VENV): two minutes the first time."
	@{ command -v uv >/dev/null && \
	  uv venv --quiet --python $(PYTHON) --allow-existing $(VENV) && \
	  uv pip install --quiet --python $(BIN)/python --constraint constraints.txt --editable '.[dev]'; } || \
	{ $(PYTHON) -m venv $(VENV) && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'; }
	@touch $@

demo: $(VENV)/.ready  ## ingest the sample press and show the dossier of two states
	@mkdir -p out && rm -f out/demo.db*
	@$(BIN)/detente ingest sample/press --record out/demo.db
	@$(BIN)/detente dossier MLI USA --record out/demo.db
	@$(BIN)/detente dossier MLI USA --record out/demo.db --output out/mali-usa.html
	@echo; echo "The same as a page: out/mali-usa.html. Ask on: .venv/bin/detente search visas --record out/demo.db"

test: $(VENV)/.ready  ## all tests, the slow ones too
	@$(BIN)/python -m pytest -m ''

check: $(VENV)/.ready  ## style, types, the order of the stages, the lexicon's examples
	@$(BIN)/ruff check src tests evaluation scripts
	@$(BIN)/ruff format --check --quiet src tests evaluation scripts
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/detente lexicon check

eval: $(VENV)/.ready  ## figures on the evaluation data, beside their floors
	@$(BIN)/python evaluation/run.py $(SHARED)

eval-diff: $(VENV)/.ready  ## what changed since REV=main~1: sentences gained and lost (SET=fr_dev: one set only)
	@test -n "$(REV)" || { echo "Which revision? make eval-diff REV=main~1 [SET=fr_dev]"; exit 2; }
	@$(BIN)/python evaluation/diff.py "$(REV)" $(SHARED) $(if $(SET),--only $(SET))

bench: $(VENV)/.ready  ## cold start, throughput, and the record as it grows (FULL=1: to 100,000 articles), as ratios
	@$(BIN)/python evaluation/bench.py
	@$(BIN)/python evaluation/scale.py $(if $(FULL),--articles 100000)

picture: $(VENV)/.ready  ## draw the README's pictures again (the dossier needs Debian's chromium)
	@$(BIN)/python scripts/picture.py sample/niger-portugal.txt docs/images/read.svg --width 120
	@$(BIN)/python scripts/dossier_picture.py docs/images/dossier.png

clean:
	rm -rf $(VENV) build dist src/*.egg-info
