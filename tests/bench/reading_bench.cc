// SPDX-License-Identifier: GPL-2.0-or-later
// How fast the steps behind reading are, on one core, with the text already in memory: processor time and MB of text a
// second for each step, and for structure, citations and statements together.
//
// usage: reading_bench FILE...
#include <fmt/format.h>

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

double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

// What a document went through, without the time of reading its file.
void walk(corpus::Reading reading, std::array<double, kSteps>& spent) {
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
  std::array<double, kSteps> spent{};
  // Makes the word lists, which each language has when it is first met.
  for (std::size_t i = 0; i < readings.size(); i += 50) walk(readings[i], spent);
  spent.fill(0);
  for (corpus::Reading& reading : readings) walk(std::move(reading), spent);
  const auto line = [&](std::string_view name, double time) {
    fmt::print("{:<12} {:6.2f} s {:7.1f} MB/s\n", name, time, bytes / 1e6 / time);
  };
  for (std::size_t step = 0; step < kSteps; ++step) line(kNames[step], spent[step]);
  line("the three", spent[kStructure] + spent[kCitations] + spent[kStatements]);
}
