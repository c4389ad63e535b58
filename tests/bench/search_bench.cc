// SPDX-License-Identifier: GPL-2.0-or-later
// How long questions take, in process and warm, facets and folding included. Queries are drawn from the index's own
// text with a fixed seed: words, quotations, NEAR and beginnings in each language that it holds, then the dearest that
// the parser lets through. usage: search_bench INDEX [QUERIES_PER_ROW]
#include <fmt/format.h>
#include <time.h>
#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/entry.h"
#include "search/columns.h"
#include "search/entries.h"
#include "search/find.h"
#include "search/index.h"
#include "search/utf8.h"

namespace {

using corpus::Language;

// Milliseconds by the clock, and of the processor: on a busy machine only the second says what a question costs.
struct Time {
  double wall = 0, processor = 0;
};

double processor_now() {
  timespec now = {};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

Time timed(const search::Index& index, const std::string& words, std::uint32_t* total = nullptr) {
  search::SearchRequest request;
  request.words = words;
  const auto start = std::chrono::steady_clock::now();
  const double before = processor_now();
  const auto answer = search::find(index, request);
  const double processor = processor_now() - before;
  const double wall = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  if (!answer) {
    std::fprintf(stderr, "%s\n", answer.error().message.c_str());
    std::exit(2);
  }
  if (total != nullptr) *total = answer->total;
  return {wall, processor};
}

// Texts of provisions of a language, drawn at random.
std::vector<std::string> draw_texts(const search::Index& index, Language language, std::size_t wanted,
                                    std::mt19937& random) {
  std::vector<std::string> texts;
  const auto read = index.read([&](const search::Index::View& view) {
    texts.clear();
    const search::Columns& columns = view.columns();
    std::uniform_int_distribution<std::uint32_t> any(1, static_cast<std::uint32_t>(columns.documents() - 1));
    for (std::size_t tries = 0; tries < wanted * 200 && texts.size() < wanted; ++tries) {
      const std::uint32_t docid = any(random);
      const bool fits = columns.work(docid) != search::Columns::kNoWork && columns.part(docid) != 0 &&
                        columns.language(docid) == static_cast<std::uint8_t>(language);
      if (fits) texts.push_back(search::provision_at(view, docid).text);
    }
  });
  if (!read) std::fprintf(stderr, "%s\n", read.error().describe().c_str());
  return texts;
}

std::vector<std::string> words_of(const std::string& text, Language language, corpus::Analyser& analyser) {
  std::vector<std::string> words;
  for (const corpus::Word& word : analyser.words(text, language))
    if (!word.bigram) words.emplace_back(word.span.of(text));
  return words;
}

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t count, const char* between) {
  std::string text;
  for (std::size_t i = from; i < std::min(words.size(), from + count); ++i)
    text.append(text.empty() ? "" : between).append(words[i]);
  return text;
}

// One query of a class from the words of a text; empty when the text is too short.
std::string query_of(std::string_view kind, const std::vector<std::string>& words, bool chinese, std::mt19937& random) {
  const std::size_t length = 2 + random() % 3;
  const std::size_t span = chinese && kind != "near" ? length * 2 : length;
  if (words.size() < span + 2) return {};
  const std::size_t from = random() % (words.size() - span);
  if (kind == "words") return joined(words, from, span, chinese ? "" : " ");
  if (kind == "phrase") return "\"" + joined(words, from, span, chinese ? "" : " ") + "\"";
  if (kind == "near") return words[from] + " NEAR/8 " + words[from + 1 + random() % (span - 1)];
  std::size_t cut = 0;
  for (int letters = 0; letters < 4 && cut < words[from].size(); ++letters) search::next_character(words[from], cut);
  return words[from].substr(0, cut) + "*";
}

void print_row(const std::string& name, const std::vector<Time>& times, const std::string& slowest) {
  std::vector<double> wall, processor;
  for (const Time& time : times) {
    wall.push_back(time.wall);
    processor.push_back(time.processor);
  }
  std::sort(wall.begin(), wall.end());
  std::sort(processor.begin(), processor.end());
  const auto at = [](const std::vector<double>& sorted, double share) {
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
  };
  std::printf("%-13s %4zu  clock p50 %6.2f p99 %6.2f max %6.2f  processor p50 %6.2f p99 %6.2f max %6.2f  %s\n",
              name.c_str(), times.size(), at(wall, 0.5), at(wall, 0.99), wall.back(), at(processor, 0.5),
              at(processor, 0.99), processor.back(), slowest.c_str());
  std::fflush(stdout);
}

void run_row(const search::Index& index, std::string_view kind, Language language, std::size_t count,
             corpus::Analyser& analyser) {
  std::mt19937 random(20160101);
  std::vector<Time> times;
  double most = 0;
  std::string slowest;
  for (const std::string& text : draw_texts(index, language, count, random)) {
    const std::string query = query_of(kind, words_of(text, language, analyser), language == Language::zh, random);
    if (query.empty()) continue;
    times.push_back(timed(index, query));
    if (times.back().processor <= most) continue;
    most = times.back().processor;
    slowest = query;
  }
  if (!times.empty()) print_row(fmt::format("{} {}", corpus::code(language), kind), times, slowest);
}

void run_worst(const search::Index& index) {
  std::string ors, near = "the", ands;
  for (const char* word :
       {"of", "and", "to", "in", "a", "on", "for", "with", "by", "its", "as", "that", "all", "at", "an"}) {
    ors.append(ors.empty() ? "" : " OR ").append(word);
    near.append(" NEAR/50 ").append(word);
    ands.append(ands.empty() ? "" : " ").append(word);
  }
  const std::vector<std::pair<const char*, std::string>> rows = {
      {"stopwords", "of the"}, {"all of 15", ands},         {"any of 15", ors},
      {"near of 15", near},    {"quotation", "\"of the\""}, {"two prefixes", "con* OR pro*"},
      {"everything", ""},      {"one language", "lang:en"}, {"part", "part:operative"},
      {"dates", "1900->2100"}, {"without", "the NOT of"}};
  for (const auto& [name, words] : rows) {
    std::vector<Time> times;
    std::uint32_t total = 0;
    for (int i = 0; i < 5; ++i) times.push_back(timed(index, words, &total));
    print_row(name, times, fmt::format("{} documents", total));
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: search_bench INDEX [QUERIES_PER_ROW]\n");
    return 2;
  }
  const auto index = search::Index::open(argv[1]);
  if (!index) {
    std::fprintf(stderr, "%s\n", index.error().describe().c_str());
    return 2;
  }
  const auto start = std::chrono::steady_clock::now();
  if (const auto warm = (*index)->warm(); !warm) return 2;
  std::printf("warmed in %.0f ms\n",
              std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
  corpus::Analyser analyser;
  const std::size_t count = argc > 2 ? static_cast<std::size_t>(std::atoi(argv[2])) : 200;
  for (const std::string_view kind : {"words", "phrase", "near", "prefix"})
    for (const Language language : corpus::kLanguages) run_row(**index, kind, language, count, analyser);
  run_worst(**index);
  return 0;
}
