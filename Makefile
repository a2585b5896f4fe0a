# Vitrine: build, run, test, measure, install. `make run` is all it takes to look at it.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
RELEASE = .build/release/vitrine
SHARE = $(DESTDIR)$(PREFIX)/share
# Suites with a full form, by the folders and names they are in: `make torture TORTURE=FaultTests` runs one.
TORTURE ?= "VisibilityTests|VisibleHostileTests|HostilePathsTests|FaultTests|KilledWriterTests|TamperTests|ErasedTextTests|ManyEventsTests|SessionsTests|ServedTests|HostileScreensTests"

# A pipe fails when anything in it does.
SHELL = /bin/bash
.SHELLFLAGS = -o pipefail -c

.DEFAULT_GOAL := build
.PHONY: build run test fuzz torture mutants bench format lint install uninstall deb clean

# The Swift runtime goes into the binary: it then starts in half the time, and runs where no Swift is installed.
build:
	@scripts/prerequisites.sh build
	@scripts/archives.sh
	$(SWIFT) build -c release --static-swift-stdlib --disable-local-rpath --product vitrine

run: build
	@$(RELEASE) demo

# The binary that the command and terminal tests start is built along with the tests.
test:
	@scripts/prerequisites.sh test
	$(SWIFT) build --build-tests
	@$(SWIFT) test --skip-build --parallel 2>&1 | tee .build/tests.log \
		|| { echo "What failed, out of all of the above:"; grep -a -A 4 "^✘.* recorded an issue" .build/tests.log | cut -c 1-400 | head -n 60; false; }

# Ten million keys, a hundred thousand files, as many lines over SSH and as many commands that make no sense: a quarter of
# an hour of one core, besides the build.
fuzz: build
	@scripts/prerequisites.sh test
	$(SWIFT) build -c release --static-swift-stdlib --product vitrine-fuzz
	.build/release/vitrine-fuzz keys 10000000
	.build/release/vitrine-fuzz files 100000
	.build/release/vitrine-fuzz lines 100000
	.build/release/vitrine-fuzz queries 100000
	.build/release/vitrine-fuzz commands 100000

# The tests that hurt, in full: kills, faults, tampering, erasures, dropped lines, hundreds of sessions. Takes about half an hour; prints what it measured.
# The test runner is a debug build; what it starts and hurts is the program as people run it.
torture: build
	@scripts/prerequisites.sh test
	$(SWIFT) build --build-tests
	VITRINE_TORTURE=1 VITRINE_BINARY=$(abspath $(RELEASE)) $(SWIFT) test --skip-build --filter $(TORTURE)

# Breaks each rule of the journal in turn, and asks the tests whether they notice; takes a quarter of an hour or two.
mutants:
	@scripts/prerequisites.sh test
	/usr/bin/python3 scripts/mutants.py $(ONLY)

bench: build
	bench/prepare.sh $(RELEASE)
	/usr/bin/python3 bench/ttybench.py --config bench/vitrine.json --check

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/vitrine/themes
	@# Beside the one that is there and then in its place: sshd may ask for it at any moment.
	install -m 755 -s $(RELEASE) $(DESTDIR)$(PREFIX)/bin/.vitrine.new
	mv -f $(DESTDIR)$(PREFIX)/bin/.vitrine.new $(DESTDIR)$(PREFIX)/bin/vitrine
	install -m 644 Themes/*.yaml $(SHARE)/vitrine/themes
	@scripts/pages.sh $(RELEASE) $(SHARE)

# All that install put there, and nothing else.
uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/vitrine $(DESTDIR)$(PREFIX)/bin/.vitrine.new
	rm -rf $(SHARE)/vitrine
	rm -f $(SHARE)/man/man1/vitrine.1 $(SHARE)/man/man1/vitrine-*.1 $(SHARE)/man/man5/vitrine-keys.5
	rm -f $(SHARE)/man/man7/vitrine-manual.7 $(SHARE)/man/man7/vitrine-manual-*.7
	rm -f $(SHARE)/man/nl/man1/vitrine.1 $(SHARE)/man/nl/man1/vitrine-*.1 $(SHARE)/man/nl/man5/vitrine-keys.5
	rm -f $(SHARE)/man/nl/man7/vitrine-manual.7 $(SHARE)/man/nl/man7/vitrine-manual-*.7
	rm -f $(SHARE)/bash-completion/completions/vitrine $(SHARE)/zsh/site-functions/_vitrine
	rm -f $(SHARE)/fish/vendor_completions.d/vitrine.fish

# A package for Debian and Ubuntu: the program, its pages, completions and themes; installed, tried and removed below a
# folder of its own. `dpkg -i` installs it.
deb: build
	@scripts/deb-test.sh "$$(scripts/deb.sh $(RELEASE) .build/deb)"

clean:
	$(SWIFT) package clean
	rm -rf bench/data bench/bin bench/out
