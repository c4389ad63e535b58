# SPDX-License-Identifier: GPL-2.0-or-later
# On a fresh Debian 12, `make demo` and `make test` do everything, from installing what is missing to the last line.
#   make demo    install, build, index the sample, serve it and print the address (ADDRESS=host:port to choose)
#   make test    install, build, run every test; the last line is "N passed, N failed"
#   make build   install and build everything; make program: only build/release/travaux
#   make install     the program, its manual page and completions under PREFIX=/usr/local (and DESTDIR)
#   make asan    build and test under the address and undefined-behaviour sanitizers
#   make lint    clang-format and clang-tidy as configured, over everything or FILES="..."
#   make screenshots   the pictures of the README, from the sample
BUILD_PACKAGES = g++ cmake ninja-build pkg-config libxapian-dev libicu-dev libpugixml-dev libzip-dev libpoppler-cpp-dev \
  libxml2-dev libre2-dev libcld2-dev libstemmer-dev libexpected-dev libfmt-dev libcli11-dev nlohmann-json3-dev \
  libcpp-httplib-dev libxxhash-dev libkainjow-mustache-dev libdtl-dev libgtest-dev antiword
TEST_PACKAGES = nodejs npm chromium fonts-noto-core fonts-noto-cjk strace clang-format
LINT_PACKAGES = clang-format clang-tidy
ADDRESS ?= 127.0.0.1:8080
PRESET ?= release
PREFIX ?= /usr/local
BUILD = build/$(PRESET)

.PHONY: demo test build program install configure asan lint screenshots packages-build packages-test packages-lint clean

configure: packages-build
	@cmake --preset $(PRESET) >$(BUILD).log 2>&1 || { cat $(BUILD).log; exit 1; }

build: configure
	cmake --build --preset $(PRESET)

program: configure
	cmake --build --preset $(PRESET) --target travaux

demo: program
	$(BUILD)/travaux index corpus/sample/documents --index build/demo.index
	$(BUILD)/travaux serve --index build/demo.index --listen $(ADDRESS)

install: program
	cmake --install $(BUILD) --prefix $(PREFIX)

test: build packages-test
	@tests/run.sh $(BUILD)

asan: packages-test
	$(MAKE) PRESET=asan build
	tests/run.sh build/asan

lint: packages-build packages-lint
	tests/lint.sh $(FILES)

screenshots: program packages-test
	tests/web/screenshots.sh $(BUILD)

# Installs what dpkg does not list yet; asks apt only when something is missing.
packages-build:
	@mkdir -p build && tests/install.sh $(BUILD_PACKAGES)
packages-test:
	@tests/install.sh $(TEST_PACKAGES)
packages-lint:
	@tests/install.sh $(LINT_PACKAGES)

clean:
	rm -rf build
