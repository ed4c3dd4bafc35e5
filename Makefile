# The words of the project; packaging/dev.py does the work, on Windows as `py packaging\dev.py run`.
PYTHON ?= python3
DEV := $(PYTHON) packaging/dev.py

.PHONY: run test bench screenshots translations guide setup
run:
	@$(DEV) run
test:
	@$(DEV) test
bench:
	@$(DEV) bench $(ONLY)
screenshots:
	@$(DEV) screenshots
translations:
	@$(DEV) translations
guide:
	@$(DEV) guide
setup:
	@$(DEV) setup
