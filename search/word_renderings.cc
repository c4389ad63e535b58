// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/word_renderings.h"

#include <xapian.h>

#include <algorithm>
#include <bit>
#include <unordered_map>

#include "corpus/fields.h"
#include "search/columns.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::uint32_t kSampled = 60;   // provisions that are read for a word
constexpr std::uint32_t kFewest = 2;     // in which both must stand together
constexpr std::size_t kMost = 3;         // renderings of a word
constexpr double kWeakest = 0.2;         // Dice below which company is chance
constexpr double kBesideBest = 0.7;      // weaker renderings, against the best
constexpr std::size_t kBigramBytes = 6;  // two Chinese characters in UTF-8

bool is_number(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

// Provisions with the word, spread over the index.
std::vector<std::uint32_t> sample_of(const Xapian::Database& database, const std::string& term) {
  std::vector<std::uint32_t> docids;
  const Xapian::doccount all = database.get_termfreq(term);
  const std::uint32_t step = all <= kSampled ? 1 : std::max<std::uint32_t>(1, database.get_lastdocid() / kSampled);
  auto at = database.postlist_begin(term);
  const auto end = database.postlist_end(term);
  while (at != end && docids.size() < kSampled) {
    docids.push_back(*at);
    if (step == 1)
      ++at;
    else
      at.skip_to(*at + step);
  }
  return docids;
}

bool is_bigram(const std::string& term) {
  return term.size() == kBigramBytes && static_cast<unsigned char>(term[0]) >= 0xE3;
}

// Calls `take` with each word of the provision as renderings name them.
template <class Take>
void each_word(const Xapian::Database& database, std::uint32_t docid, Language language, Take take) {
  const std::string prefix = corpus::stem_term(language, "");
  const bool chinese = language == Language::zh;
  auto term = database.termlist_begin(docid);
  const auto end = database.termlist_end(docid);
  for (term.skip_to(chinese ? "\xE3" : prefix); term != end; ++term) {
    const std::string one = *term;
    if (chinese ? !is_bigram(one) : !one.starts_with(prefix)) {
      if (!chinese) return;
      continue;
    }
    take(chinese ? one : one.substr(prefix.size()));
  }
}

// Of the provisions of one language, how many are held in the other as well.
double share_held_in(const Index::View& view, Language language, Language other) {
  const Columns& columns = view.columns();
  std::size_t all = 0, both = 0;
  for (std::uint32_t work = 0; work < columns.of_works().size(); ++work) {
    const std::uint8_t held = columns.of_works()[work].languages;
    if ((held & (1u << static_cast<unsigned>(language))) == 0) continue;
    const std::size_t size = columns.documents_of(work).size() / std::max(1, std::popcount(held));
    all += size;
    if ((held & (1u << static_cast<unsigned>(other))) != 0) both += size;
  }
  return all > 0 ? std::max(0.001, static_cast<double>(both) / static_cast<double>(all)) : 1;
}

}  // namespace

std::string word_term(Language language, const std::string& word) {
  return language == Language::zh || is_number(word) ? word : corpus::stem_term(language, word);
}

std::uint32_t same_provision(const Index::View& view, std::uint32_t docid, Language language) {
  const Columns& columns = view.columns();
  const std::uint32_t work = columns.work(docid);
  if (work == Columns::kNoWork) return 0;
  if ((columns.of_works()[work].languages & (1u << static_cast<unsigned>(language))) == 0) return 0;
  const auto own = columns.language(docid);
  std::size_t place = 0;  // of docid among those of its language
  std::vector<std::uint32_t> others;
  for (const std::uint32_t one : columns.documents_of(work)) {
    place += columns.language(one) == own && one < docid;
    if (columns.language(one) == static_cast<std::uint8_t>(language)) others.push_back(one);
  }
  const std::string same = view.database.get_document(docid).get_value(corpus::slot::kSame);
  // The same place in most documents; a few off where one language has a note more.
  for (std::size_t off = 0; off < others.size(); ++off) {
    for (const bool before : {true, false}) {
      if ((before && off > place) || (!before && off == 0)) continue;
      const std::size_t at = before ? place - off : place + off;
      if (at >= others.size()) continue;
      if (view.database.get_document(others[at]).get_value(corpus::slot::kSame) == same) return others[at];
    }
    if (off == 12) break;
  }
  return 0;
}

std::vector<WordRendering> word_renderings(const Index::View& view, const std::string& word, Language from,
                                           Language to) {
  if (is_number(word)) return {{word, 1}};
  const Xapian::Database& database = view.database;
  const std::string term = word_term(from, word);
  std::unordered_map<std::string, std::uint32_t> together;
  std::uint32_t read = 0;
  for (const std::uint32_t docid : sample_of(database, term)) {
    const std::uint32_t other = same_provision(view, docid, to);
    if (other == 0) continue;
    ++read;
    each_word(database, other, to, [&](std::string one) { ++together[std::move(one)]; });
  }
  if (read < kFewest) return {};
  // What stands in one language alone tells nothing: the share of provisions that are held in both is taken for each.
  const double sampled =
      read * share_held_in(view, to, from) / std::max(1.0, database.get_termfreq(term) * share_held_in(view, from, to));
  std::vector<WordRendering> found;
  for (auto& [one, count] : together) {
    if (count < kFewest || count * 4 < read) continue;
    const double elsewhere = database.get_termfreq(word_term(to, one)) * sampled;
    const double dice = 2.0 * count / (read + std::max<double>(elsewhere, count));
    if (dice >= kWeakest) found.push_back({one, dice});
  }
  std::sort(found.begin(), found.end(), [](const WordRendering& a, const WordRendering& b) {
    return a.strength != b.strength ? a.strength > b.strength : a.word < b.word;
  });
  while (!found.empty() && (found.size() > kMost || found.back().strength < kBesideBest * found.front().strength))
    found.pop_back();
  return found;
}

}  // namespace search
