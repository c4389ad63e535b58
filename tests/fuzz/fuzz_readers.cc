// SPDX-License-Identifier: GPL-2.0-or-later
// fuzz_readers FOLDER COUNT [FIRST]: damages the documents of a folder COUNT times, from form number FIRST on, and
// sends each down the whole road. Ends with status 1 when a promise was broken; a crash or a hang ends it where it
// stands, and the number printed last, given as FIRST with COUNT 1, does it again.
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "corpus/load.h"
#include "tests/fuzz/run.h"

namespace {

constexpr unsigned kHang = 60;         // seconds
constexpr double kSlow = 5;            // seconds
std::atomic<std::size_t> current = 0;  // number of the form being tried

void report(int signal) {
  char line[64];
  const int size = std::snprintf(line, sizeof line, "signal %d at form %zu\n", signal, current.load());
  if (write(2, line, static_cast<std::size_t>(size)) < 0) _exit(4);
  _exit(3);
}

std::vector<corpus::fuzz::Sample> samples_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.file_size() < 300'000) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<corpus::fuzz::Sample> samples;
  for (const auto& file : files) {
    const auto bytes = corpus::load(file, 1u << 20);
    if (bytes && corpus::read_bytes(*bytes, file.string()))
      samples.push_back(corpus::fuzz::sample_of(file.filename(), *bytes));
  }
  return samples;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "fuzz_readers FOLDER COUNT [FIRST]\n");
    return 2;
  }
  const auto samples = samples_in(argv[1]);
  if (samples.empty()) {
    std::fprintf(stderr, "%s holds no document that can be read\n", argv[1]);
    return 2;
  }
  const std::size_t first = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 0;
  const std::size_t count = std::strtoull(argv[2], nullptr, 10);
  for (const int signal : {SIGALRM, SIGSEGV, SIGBUS, SIGFPE, SIGABRT}) std::signal(signal, report);
  corpus::ReadLimits limits;
  limits.seconds = 10;
  std::map<std::string, std::size_t> outcomes;
  std::size_t wrong = 0;
  double slowest = 0;
  for (current = first; current < first + count; ++current) {
    alarm(kHang);
    const auto start = std::chrono::steady_clock::now();
    corpus::fuzz::Outcome outcome = corpus::fuzz::try_damaged(samples, current, limits);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    slowest = std::max(slowest, seconds);
    if (seconds > kSlow) outcome.kind = "slow";
    const std::string& name = samples[current % samples.size()].name;
    ++outcomes[name.substr(name.rfind('.') + 1) + " " + outcome.kind];
    const bool crashed = outcome.message.find("crashed") != std::string::npos;
    if (crashed) ++outcomes["child crashed"];
    if ((outcome.kind != "read" && outcome.kind != "refused") || crashed) {
      std::printf("form %zu of %s: %s %s (%.1f s)\n", current.load(), name.c_str(), outcome.kind.c_str(),
                  outcome.message.c_str(), seconds);
      wrong += !crashed;
    }
  }
  for (const auto& [outcome, times] : outcomes) std::printf("%8zu %s\n", times, outcome.c_str());
  std::printf("%zu forms of %zu samples, %zu wrong, the slowest %.2f s\n", count, samples.size(), wrong, slowest);
  return wrong == 0 ? 0 : 1;
}
