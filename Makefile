# proclab: `make help` lists what can be made.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# Debian packages, each for one purpose; a target asks for those it uses.
BUILD_PACKAGES := libmicrohttpd-dev libjansson-dev pkg-config
TEST_PACKAGES := $(BUILD_PACKAGES) python3 python3-venv curl ca-certificates jq
CLIENT_PACKAGES := binutils chromium chromium-driver graphviz acct psmisc procps strace
BENCH_PACKAGES := $(BUILD_PACKAGES) python3 gcc libc6-dev wrk
LINT_PACKAGES := yamllint shellcheck systemd haproxy openssl prometheus python3 python3-venv

SWIFT ?= swift
# How many steps of each family `make conform` performs; SEED=… repeats a run.
STEPS ?= 10000
RELEASE := .build/release/proclab
PREFIX ?= /usr/local
EXERCISE ?= zombie-1
SWIFT_DIRECTORIES := Sources Tests Package.swift

.PHONY: help serve build test test-swift test-wire test-clients test-conformance sanitize bench bench-kernel bench-http \
    bench-attempts conform install gradescope format lint lint-swift lint-deploy settings-table clean packages-build

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: build ## Install what is missing, build, and serve on 127.0.0.1:8080
	exec $(RELEASE) serve

build: packages-build ## Build the release binary
	$(SWIFT) build -c release --product proclab --static-swift-stdlib

packages-build:
	@command -v $(SWIFT) >/dev/null || { echo "proclab needs Swift 6.3 or newer: https://swift.org/install" >&2; exit 69; }
	@Scripts/install-packages $(BUILD_PACKAGES)

test: test-wire test-clients test-conformance test-swift ## Install what is missing, build, and run every test

test-swift: packages-build ## The tests in Swift, in a debug build
	@Scripts/install-packages $(TEST_PACKAGES)
	$(SWIFT) test

test-wire: build ## The wire contract: schemathesis over openapi.yaml against the release binary
	@Scripts/install-packages $(TEST_PACKAGES)
	@Scripts/venv
	Scripts/check-readme $(RELEASE)
	Scripts/contract-test $(RELEASE)

test-clients: build ## Real programs that read a running server
	@Scripts/install-packages $(TEST_PACKAGES) $(CLIENT_PACKAGES)
	@Scripts/venv
	Scripts/clients-test $(RELEASE)

test-conformance: build ## Replay the committed recordings of real Linux on the release binary
	@Scripts/install-packages $(TEST_PACKAGES)
	Scripts/replay --serve $(RELEASE) Tests/Conformance

sanitize: packages-build ## Run the tests in Swift under ThreadSanitizer and AddressSanitizer
	Scripts/sanitize thread
	Scripts/sanitize address

bench: bench-kernel bench-http bench-attempts ## Run the benchmarks and print ratios (BENCH_LONG=1: more rounds)

bench-kernel: packages-build ## The kernel in process against the real fork, its growth and its memory
	$(SWIFT) build -c release --product bench --static-swift-stdlib
	.build/release/bench

bench-http: build ## HTTP against a bare C server on libmicrohttpd and jansson
	@Scripts/install-packages $(BENCH_PACKAGES)
	Scripts/bench-http $(RELEASE)

bench-attempts: build ## A class of 500 students, all at once
	@Scripts/install-packages $(BENCH_PACKAGES)
	Tests/Benchmarks/attempts.py $(RELEASE)

conform: packages-build ## Ask real Linux: fresh random scenarios on its kernel and on ours (Linux, root)
	$(SWIFT) build -c release --product conform
	.build/release/conform run --steps $(STEPS) --seed $(or $(SEED),$(shell date +%s))

format: ## Format the Swift sources
	$(SWIFT) format -i -r $(SWIFT_DIRECTORIES)

lint: lint-swift lint-deploy ## Check the form of everything

lint-swift:
	$(SWIFT) format lint --strict -r $(SWIFT_DIRECTORIES)

lint-deploy: ## Check deploy/, the Dockerfile and the scripts with the tool that exists for each
	@Scripts/install-packages $(LINT_PACKAGES)
	@Scripts/venv
	Scripts/lint-deploy

install: build ## Install proclab and its exercises under PREFIX, /usr/local
	install -D -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/proclab
	install -d $(DESTDIR)$(PREFIX)/share/proclab/Exercises
	install -m 644 Exercises/* $(DESTDIR)$(PREFIX)/share/proclab/Exercises

gradescope: build ## The zip of a Gradescope autograder for EXERCISE, an id or a file
	deploy/gradescope/make-zip $(RELEASE) $(EXERCISE)

settings-table: packages-build ## Put the program's table of settings into deploy/README.md
	$(SWIFT) build --product proclab
	Scripts/settings-table .build/debug/proclab

clean: ## Remove what was built
	rm -rf .build .build-* .venv
