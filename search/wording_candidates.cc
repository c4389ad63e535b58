// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/wording_candidates.h"

#include <xapian.h>

#include <algorithm>

#include "corpus/fields.h"

namespace search {

namespace {

// Of what the best shares, each mark the heavier the rarer it is, and of how many marks. Whatever has a phrase as it
// stands shares all of them; of those that have nearly its words, nineteen in twenty share so much.
constexpr double kPromising = 0.1;
constexpr std::uint32_t kPromisingMarks = 5;  // one in so many
constexpr std::size_t kMostLoose = 60;
constexpr std::size_t kMostWordsOfQuery = 40;

bool is_running_text(const Columns& columns, std::uint32_t docid) {
  if (columns.work(docid) == Columns::kNoWork) return false;
  const std::string& part = columns.parts().value(columns.part(docid));
  return !part.empty() && part != "heading" && part != "footnote" && part != "signature";
}

Xapian::Query in_order(const std::vector<std::string>& words) {
  if (words.size() == 1) return Xapian::Query(words.front());
  return Xapian::Query(Xapian::Query::OP_PHRASE, words.begin(), words.end(),
                       static_cast<Xapian::termcount>(words.size()));
}

}  // namespace

std::vector<std::uint32_t> candidates(const Index::View& view, const std::vector<Sharing>& sharing,
                                      std::size_t at_least) {
  const Columns& columns = view.columns();
  std::vector<std::uint32_t> found;
  std::uint32_t most = 0;
  for (const Sharing& one : sharing) most = std::max(most, one.marks);
  for (const Sharing& one : sharing) {
    const bool heavy = one.weight >= kPromising * sharing.front().weight;
    const bool room = found.size() < at_least;
    if (!heavy && !room) break;
    const bool promising = heavy && one.marks * kPromisingMarks >= most;
    if (!(promising || room) || !is_running_text(columns, one.docid)) continue;
    found.push_back(one.docid);
  }
  return found;
}

std::vector<std::uint32_t> having_phrase(const Index::View& view, const std::vector<std::string>& words,
                                         corpus::Language language) {
  std::vector<std::uint32_t> docids;
  if (words.empty() || words.size() > kMostWordsOfQuery) return docids;
  const Columns& columns = view.columns();
  Xapian::Enquire enquire(view.database);
  enquire.set_query(in_order(words));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  const Xapian::MSet found = enquire.get_mset(0, view.database.get_doccount());
  for (auto hit = found.begin(); hit != found.end(); ++hit)
    if (is_running_text(columns, *hit)) docids.push_back(*hit);
  if (language == corpus::Language::unknown) return docids;
  const auto other = std::stable_partition(docids.begin(), docids.end(), [&](std::uint32_t docid) {
    return columns.language(docid) == static_cast<std::uint8_t>(language);
  });
  if (other != docids.begin()) docids.erase(other, docids.end());
  return docids;
}

std::vector<std::uint32_t> having_words(const Index::View& view, const std::vector<std::string>& words,
                                        corpus::Language language) {
  std::vector<Xapian::Query> parts;
  for (const std::string& word : words)
    if (!corpus::is_stopword(word, language) && parts.size() < kMostWordsOfQuery) parts.emplace_back(word);
  std::vector<std::uint32_t> docids;
  if (parts.empty()) return docids;
  Xapian::Query query(Xapian::Query::OP_OR, parts.begin(), parts.end());
  query = Xapian::Query(Xapian::Query::OP_FILTER, query,
                        Xapian::Query(corpus::term(*corpus::field("lang"), corpus::code(language))));
  Xapian::Enquire enquire(view.database);
  enquire.set_query(query);
  const Xapian::MSet found = enquire.get_mset(0, kMostLoose);
  for (auto hit = found.begin(); hit != found.end(); ++hit)
    if (view.columns().part(*hit) != 0) docids.push_back(*hit);
  return docids;
}

}  // namespace search
