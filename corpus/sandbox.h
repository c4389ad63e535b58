// SPDX-License-Identifier: GPL-2.0-or-later
// Work that a hostile file may crash, hang or bloat is done in a child process with hard limits. The child is either
// this very program, started anew for one named job, or another program (antiword). It gets the bytes as its standard
// input, has no other open file, cannot write a file, and dies with us. Safe to call from any thread: nothing runs
// between fork and exec but what posix_spawn does.
//
// How a job of our own runs: /proc/self/exe is started under the name kChildName; a constructor in sandbox.cc, which
// runs before main(), sees the name, sets the limits, runs the job and ends the process. So it works in every
// program that is linked with corpus, tests included, and no second program has to be installed or found.
#pragma once

#include <chrono>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/result.h"

namespace corpus {

struct SandboxLimits {
  std::chrono::milliseconds time{
      60'000};                       // by the clock on the wall; processor time is limited to the same, rounded up
  std::size_t memory = 1024u << 20;  // bytes of address space (not under a sanitizer, which needs terabytes)
  std::size_t output = 64u << 20;    // bytes on standard output
};

// A job of our own: from the input to the bytes that go back to the parent. Runs before main(), so it must not rely on
// objects with constructors at namespace scope. On failure it gives a sentence.
using Job = Result<std::string> (*)(std::string_view input);

struct NamedJob {
  std::string_view name;
  Job run;
};

// Runs one of jobs() on `input` in a child. The problem is the job's own sentence, or "... took longer than 60 s",
// "... needs more than 1024 MiB of memory", "... crashed (signal 11)", "... gave more than 64 MiB".
Result<std::string> run_job(std::string_view job, std::string_view input, const SandboxLimits& limits = {});

// Runs a program with its arguments in the same way and gives its standard output. program[0] is a name to look up in
// PATH or a path. A problem too when it ends with another status than 0, or is not installed ("antiword is not
// installed").
Result<std::string> run_program(const std::vector<std::string>& program, std::string_view input,
                                const SandboxLimits& limits = {});

// Whether a program of that name stands in PATH.
bool installed(std::string_view program);

}  // namespace corpus
