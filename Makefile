# The words of the project; packaging/dev.py does the work, on Windows as `py packaging\dev.py run`.
#   ACCEL=cuda|vulkan make run   builds that backend as well
#   make test ARGS="-k store"    gives pytest arguments
#   make faults ARGS="--runs 100 --kills 200"   strikes the program as often
#   make bench ONLY=name         runs one benchmark
PYTHON ?= python3
COMMANDS := run test bench faults screenshots lint format translations lock guide setup bundle icons

.PHONY: $(COMMANDS)
$(COMMANDS):
	@$(PYTHON) packaging/dev.py $@ $(ONLY) $(ARGS)
