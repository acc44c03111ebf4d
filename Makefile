# The two commands of the project are `make generate` and `make test`. Each sets up what it needs.

SPECS ?= specs
OUTPUT ?= Generated
SWIFT ?= swift

# Where `make install` puts things; DESTDIR is put before it, for packages.
PREFIX ?= /usr/local
BIN := $(DESTDIR)$(PREFIX)/bin
MAN := $(DESTDIR)$(PREFIX)/share/man/man1
BASH_COMPLETIONS := $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSH_COMPLETIONS := $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISH_COMPLETIONS := $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d

# With STATIC=1, what is installed needs no Swift toolchain on its machine.
RELEASE := -c release $(if $(STATIC),--static-swift-stdlib --scratch-path .build-static)

# What people write; `.build` folders of examples lie beside.
SOURCES := Package.swift Sources Templates Plugins Tests Benchmarks/Sources $(wildcard Examples/*/Package.swift Examples/*/Sources Examples/*/Tests)

.PHONY: help generate test build manual install uninstall docs lint format clean setup

help:
	@echo "make generate [SPECS=DIR] [OUTPUT=DIR]  writes the Swift of a reference (specs to Generated)"
	@echo "make test                               builds everything and runs the tests"
	@echo "make install [PREFIX=DIR] [STATIC=1]    installs the program, its manual and its completions (/usr/local)"
	@echo "make uninstall [PREFIX=DIR]             removes them"
	@echo "make docs                               builds the documentation"
	@echo "make lint                               checks the format of sources and output"
	@echo "make format                             formats the sources"

generate: build
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/ucwagen" generate --specs "$(SPECS)" --output "$(OUTPUT)"

test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	@"$$($(SWIFT) build --show-bin-path)/ucwagen" check --specs specs --output Generated

build: setup
	$(SWIFT) build $(RELEASE) --product ucwagen

# The plugin generate-manual would build every target first; the tool behind it needs the program alone. Its pages bear a date: that
# of SOURCE_DATE_EPOCH or of the last commit, so that they are the same whenever they are made.
manual: build
	@$(SWIFT) build $(RELEASE) --product generate-manual
	@bin="$$($(SWIFT) build $(RELEASE) --show-bin-path)" && \
	date="$$(git log -1 --format=%cs 2>/dev/null || true)" && \
	if [ -n "$$SOURCE_DATE_EPOCH" ]; then \
	    date="$$(date -u -d "@$$SOURCE_DATE_EPOCH" +%F 2>/dev/null || date -u -r "$$SOURCE_DATE_EPOCH" +%F)"; \
	fi && \
	rm -rf "$$bin/manual" && mkdir "$$bin/manual" && \
	"$$bin/generate-manual" "$$bin/ucwagen" --multi-page $${date:+--date "$$date"} --output-directory "$$bin/manual"

install: manual
	@bin="$$($(SWIFT) build $(RELEASE) --show-bin-path)" && \
	install -d "$(BIN)" "$(MAN)" "$(BASH_COMPLETIONS)" "$(ZSH_COMPLETIONS)" "$(FISH_COMPLETIONS)" && \
	rm -f "$(MAN)"/ucwagen.*.1 && \
	install -m 755 "$$bin/ucwagen" "$(BIN)/ucwagen" && \
	install -m 644 "$$bin"/manual/*.1 "$(MAN)" && \
	"$$bin/ucwagen" --generate-completion-script bash >"$(BASH_COMPLETIONS)/ucwagen" && \
	"$$bin/ucwagen" --generate-completion-script zsh >"$(ZSH_COMPLETIONS)/_ucwagen" && \
	"$$bin/ucwagen" --generate-completion-script fish >"$(FISH_COMPLETIONS)/ucwagen.fish"
	@echo "ucwagen is installed below $(DESTDIR)$(PREFIX)"

# The program's symbols are no one's to use, so its documentation is the articles.
docs: setup
	$(SWIFT) package generate-documentation --target ucwagen --warnings-as-errors \
	    --symbol-graph-minimum-access-level public --exclude-extended-types
	for library in UCWARuntime UCWAURLSession UCWA; do \
	    $(SWIFT) package generate-documentation --target "$$library" --warnings-as-errors || exit 1; \
	done

uninstall:
	rm -f "$(BIN)/ucwagen" "$(MAN)/ucwagen.1" "$(MAN)"/ucwagen.*.1 "$(BASH_COMPLETIONS)/ucwagen" \
	    "$(ZSH_COMPLETIONS)/_ucwagen" "$(FISH_COMPLETIONS)/ucwagen.fish"

lint: setup
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES) Generated

format: setup
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

clean:
	$(SWIFT) package clean

setup:
	@SWIFT="$(SWIFT)" sh .ci/setup
