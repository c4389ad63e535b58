// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/graph.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <unordered_map>

#include "corpus/fields.h"
#include "search/citers.h"
#include "search/columns.h"
#include "search/edges.h"
#include "search/entries.h"
#include "search/meaning_in.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::size_t kMostEdges = 20;
constexpr std::size_t kMostRead = 500;  // citing provisions whose verbs are counted
constexpr std::uint32_t kLongestPage = 200;

Refusal refuse(Refusal::Code code, std::string searched, std::string message) {
  Refusal refusal;
  refusal.code = code;
  refusal.searched = std::move(searched);
  refusal.message = std::move(message);
  return refusal;
}

void describe_work(const Index::View& view, Relation& relation, Language language) {
  const auto held = languages_held(view, relation.symbol);
  relation.held = !held.empty();
  if (!relation.held) return;
  const auto expression = find_expression(view, relation.symbol, language_to_show(held, language));
  relation.title = expression->metadata.title;
  relation.date = iso_date(expression->metadata);
  relation.body = expression->metadata.body;
  relation.type = expression->metadata.type;
}

// The docids of the language asked, else of English, else of the first there is.
std::vector<std::uint32_t> in_one_language(const Columns& columns, const std::vector<std::uint32_t>& docids,
                                           Language asked) {
  std::vector<Language> there;
  for (const Language language : corpus::kLanguages)
    if (std::any_of(docids.begin(), docids.end(),
                    [&](std::uint32_t d) { return columns.language(d) == static_cast<std::uint8_t>(language); }))
      there.push_back(language);
  if (there.empty()) return docids;
  const auto chosen = static_cast<std::uint8_t>(language_to_show(there, asked));
  std::vector<std::uint32_t> kept;
  std::copy_if(docids.begin(), docids.end(), std::back_inserter(kept),
               [&](std::uint32_t d) { return columns.language(d) == chosen; });
  return kept;
}

Relation relation_of(const Index::View& view, const CitingWork& work, const CitedByAnswer& cited, Language language) {
  const Columns& columns = view.columns();
  Relation relation;
  relation.symbol = columns.of_works()[work.work].symbol;
  describe_work(view, relation, language);
  std::vector<corpus::ProvisionEntry> entries;
  for (const std::uint32_t docid : in_one_language(columns, work.docids, language))
    entries.push_back(provision_at(view, docid));
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
  for (const auto& entry : entries) {
    for (Edge& edge : edges_of(entry, cited.symbol, cited.provision))
      if (relation.edges.size() < kMostEdges) relation.edges.push_back(std::move(edge));
  }
  return relation;
}

// The pinpoints that mean the provision asked for; none when the whole work is.
std::vector<std::string> pinpoints_of(const Index::View& view, const CitedByAnswer& answer) {
  std::vector<std::string> pinpoints;
  if (answer.provision.empty()) return pinpoints;
  for (const auto& [pinpoint, count] : cited_places(view, answer.symbol))
    if (is_place_of(pinpoint, answer.provision, number_of_id(answer.provision))) pinpoints.push_back(pinpoint);
  return pinpoints;
}

CitedByAnswer cited_by_in(const Index::View& view, const Meaning& meaning, Language language, std::uint32_t offset,
                          std::uint32_t limit) {
  CitedByAnswer answer;
  answer.symbol = meaning.symbol;
  answer.provision = meaning.provision;
  answer.held = meaning.held;
  answer.offset = offset;
  answer.limit = std::clamp<std::uint32_t>(limit, 1, kLongestPage);
  const std::vector<std::string> pinpoints = pinpoints_of(view, answer);
  if (!answer.provision.empty() && pinpoints.empty()) return answer;
  const Citers citers = citers_of(view, answer.symbol, pinpoints);
  answer.total_works = static_cast<std::uint32_t>(citers.works.size());
  answer.total_provisions = citers.provisions;
  for (std::size_t i = offset; i < citers.works.size() && i < std::size_t{offset} + answer.limit; ++i)
    answer.relations.push_back(relation_of(view, citers.works[i], answer, language));
  return answer;
}

Answer<CitesAnswer> cites_in(const Index::View& view, std::string_view typed, Language language) {
  const auto meaning = held_meant(view, typed);
  if (!meaning) return tl::unexpected(meaning.error());
  CitesAnswer answer;
  answer.symbol = meaning->symbol;
  answer.provision = meaning->provision;
  answer.language = language_to_show(languages_held(view, answer.symbol), language);
  std::unordered_map<std::string, std::size_t> place_of;
  bool is_there = answer.provision.empty();
  for (const auto& entry : provisions_of(view, answer.symbol, answer.language)) {
    if (!answer.provision.empty() && !is_part_of(entry.id, answer.provision)) continue;
    is_there = true;
    for (Edge& edge : edges_of(entry, {}, {})) {
      if (edge.citation.target.empty()) {
        answer.undecided.push_back(std::move(edge));
        continue;
      }
      const auto [place, is_new] = place_of.try_emplace(edge.citation.target, answer.relations.size());
      if (is_new) answer.relations.emplace_back().symbol = edge.citation.target;
      answer.relations[place->second].edges.push_back(std::move(edge));
    }
  }
  if (!is_there) return tl::unexpected(no_such_provision(view, *meaning, answer.language));
  for (Relation& relation : answer.relations) describe_work(view, relation, answer.language);
  return answer;
}

std::vector<std::string> most_frequent(const std::unordered_map<std::string, std::uint32_t>& counts, std::size_t most) {
  std::vector<std::pair<std::string, std::uint32_t>> sorted(counts.begin(), counts.end());
  std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
    return a.second != b.second ? a.second > b.second : a.first < b.first;
  });
  if (sorted.size() > most) sorted.resize(most);
  std::vector<std::string> values;
  for (auto& [value, count] : sorted) values.push_back(std::move(value));
  return values;
}

std::vector<std::string> verbs_of(const Index::View& view, const std::string& symbol, Language language) {
  std::unordered_map<std::string, std::uint32_t> counts;
  std::size_t read = 0;
  const Language wanted = language == Language::unknown ? Language::en : language;
  const Columns& columns = view.columns();
  for (const CitingWork& work : citers_of(view, symbol, {}).works) {
    for (const std::uint32_t docid : work.docids) {
      if (columns.language(docid) != static_cast<std::uint8_t>(wanted) || ++read > kMostRead) continue;
      for (const auto& citation : provision_at(view, docid).citations)
        if (citation.target == symbol && !citation.treatment.empty()) ++counts[citation.treatment];
    }
  }
  return most_frequent(counts, 10);
}

Answer<GhostAnswer> ghost_in(const Index::View& view, std::string_view typed, Language language, std::uint32_t offset,
                             std::uint32_t limit) {
  const Meaning meaning = meaning_in(view, typed);
  if (auto refusal = refusal_of(meaning, typed)) return tl::unexpected(std::move(*refusal));
  if (meaning.held) {
    Refusal refusal = refuse(Refusal::Code::held, meaning.symbol, meaning.symbol + " is held here.");
    refusal.choices.push_back(choice_of(view, meaning.symbol, language));
    return tl::unexpected(std::move(refusal));
  }
  GhostAnswer answer;
  answer.symbol = meaning.symbol;
  if (auto entry = find_ghost(view, answer.symbol)) answer.dates = std::move(entry->dates);
  std::unordered_map<std::string, std::uint32_t> places;
  for (const auto& [pinpoint, count] : cited_places(view, answer.symbol)) places[pinpoint] = count;
  answer.pinpoints = most_frequent(places, 20);
  answer.verbs = verbs_of(view, answer.symbol, language);
  answer.cited_by = cited_by_in(view, meaning, language, offset, limit);
  return answer;
}

// Runs `ask` on a view; what goes wrong with the index becomes a refusal.
template <class T, class Ask>
Answer<T> asked(const Index& index, Ask ask) {
  Answer<T> answer;
  const auto read = index.read([&](const Index::View& view) { answer = ask(view); });
  if (!read) return tl::unexpected(bad_index(read.error()));
  return answer;
}

}  // namespace

Answer<CitesAnswer> cites(const Index& index, std::string_view typed, Language language) {
  return asked<CitesAnswer>(index, [&](const Index::View& view) { return cites_in(view, typed, language); });
}

Answer<CitedByAnswer> cited_by(const Index& index, std::string_view typed, Language language, std::uint32_t offset,
                               std::uint32_t limit) {
  return asked<CitedByAnswer>(index, [&](const Index::View& view) -> Answer<CitedByAnswer> {
    const Meaning meaning = meaning_in(view, typed);
    if (auto refusal = refusal_of(meaning, typed)) return tl::unexpected(std::move(*refusal));
    return cited_by_in(view, meaning, language, offset, limit);
  });
}

Answer<GhostAnswer> ghost(const Index& index, std::string_view typed, Language language, std::uint32_t offset,
                          std::uint32_t limit) {
  return asked<GhostAnswer>(index,
                            [&](const Index::View& view) { return ghost_in(view, typed, language, offset, limit); });
}

}  // namespace search
