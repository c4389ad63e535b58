// SPDX-License-Identifier: GPL-2.0-or-later
// How fast the steps behind reading are, on one core, with the text already in memory: processor time and MB of text a
// second for each step, and for structure, citations and statements together. Every text is read several times over;
// the round whose three steps took the median time is shown, and the fastest and slowest beside it.
//
// usage: reading_bench FILE...
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/classify.h"
#include "corpus/health.h"
#include "corpus/read.h"
#include "corpus/recognize.h"
#include "corpus/resolve.h"
#include "corpus/state.h"
#include "corpus/structure.h"

namespace {

enum Step { kStructure, kCitations, kStatements, kHealth, kSteps };
constexpr std::array<std::string_view, kSteps> kNames = {"structure", "citations", "statements", "health"};
constexpr std::size_t kRounds = 5;  // odd: one is the median
using Times = std::array<double, kSteps>;

double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

// What a document went through, without the time of reading its file.
void walk(corpus::Reading reading, Times& spent) {
  const double start = seconds();
  corpus::classify(reading);
  corpus::Document document = corpus::structure(std::move(reading));
  const double structured = seconds();
  corpus::recognize(document);
  corpus::resolve(document);
  const double cited = seconds();
  corpus::state(document);
  const double stated = seconds();
  corpus::check_health(document);
  spent[kStructure] += structured - start;
  spent[kCitations] += cited - structured;
  spent[kStatements] += stated - cited;
  spent[kHealth] += seconds() - stated;
}

double three(const Times& spent) { return spent[kStructure] + spent[kCitations] + spent[kStatements]; }

}  // namespace

int main(int argc, char** argv) {
  double bytes = 0;
  std::vector<corpus::Reading> readings;
  for (int i = 1; i < argc; ++i) {
    auto read = corpus::read(argv[i]);
    if (!read) continue;
    bytes += static_cast<double>(read->reading.text.size());
    readings.push_back(std::move(read->reading));
  }
  if (readings.empty()) {
    fmt::print(stderr, "reading_bench: none of the files can be read\n");
    return 2;
  }
  Times loading{};
  // Makes the word lists, which each language has when it is first met.
  for (std::size_t i = 0; i < readings.size(); i += 50) walk(readings[i], loading);
  std::array<Times, kRounds> rounds{};
  for (Times& spent : rounds)
    for (const corpus::Reading& reading : readings) walk(reading, spent);
  std::sort(rounds.begin(), rounds.end(), [](const Times& a, const Times& b) { return three(a) < three(b); });
  const auto line = [&](std::string_view name, double time) {
    fmt::print("{:<12} {:6.2f} s {:7.1f} MB/s\n", name, time, bytes / 1e6 / time);
  };
  const Times& median = rounds[kRounds / 2];
  for (std::size_t step = 0; step < kSteps; ++step) line(kNames[step], median[step]);
  line("the three", three(median));
  fmt::print("{:>30.1f} to {:.1f} in {} rounds\n", bytes / 1e6 / three(rounds.back()),
             bytes / 1e6 / three(rounds.front()), kRounds);
}
