# The two commands of the project are `make generate` and `make test`. Each sets up what it needs.

SPECS ?= specs
OUTPUT ?= Generated
SWIFT ?= swift

.PHONY: help generate test build lint format clean setup

help:
	@echo "make generate [SPECS=DIR] [OUTPUT=DIR]  writes the Swift of a reference (specs to Generated)"
	@echo "make test                               builds everything and runs the tests"
	@echo "make lint                               checks the format of sources and output"
	@echo "make format                             formats the sources"

generate: build
	@"$$($(SWIFT) build -c release --show-bin-path)/ucwagen" generate --specs "$(SPECS)" --output "$(OUTPUT)"

test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	@"$$($(SWIFT) build --show-bin-path)/ucwagen" check --specs specs --output Generated

build: setup
	$(SWIFT) build -c release --product ucwagen

lint: setup
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Templates Tests Benchmarks/Sources Generated

format: setup
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Templates Tests Benchmarks/Sources

clean:
	$(SWIFT) package clean

setup:
	@SWIFT="$(SWIFT)" sh .ci/setup
