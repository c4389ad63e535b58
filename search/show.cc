// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/show.h"

#include <fmt/format.h>
#include <algorithm>
#include <unordered_map>

#include "search/citers.h"
#include "search/edges.h"
#include "search/entries.h"
#include "search/meaning_in.h"

namespace search {

namespace {

using corpus::Language;

class Shower {
 public:
  Shower(const Index::View& view, ShowAnswer& answer) : view_(view), answer_(answer) {}

  void run() {
    std::vector<corpus::ProvisionEntry> all = provisions_of(view_, answer_.symbol, answer_.language);
    places_ = cited_places(view_, answer_.symbol);
    for (corpus::ProvisionEntry& entry : all) {
      if (answer_.provision.empty() || is_part_of(entry.id, answer_.provision))
        answer_.provisions.push_back(shown(std::move(entry)));
    }
  }

 private:
  ShownProvision shown(corpus::ProvisionEntry entry) {
    ShownProvision shown;
    for (const corpus::CitationEntry& citation : entry.citations) shown.citations.push_back(shown_citation(citation));
    entry.citations.clear();
    for (const corpus::NoteMark& mark : entry.marks) shown.notes.push_back(mark.note);
    shown.cited = cited(entry);
    shown.provision = std::move(entry);
    return shown;
  }

  std::uint32_t cited(const corpus::ProvisionEntry& entry) {
    std::vector<std::string> pinpoints;
    for (const auto& [pinpoint, count] : places_)
      if (is_place_of(pinpoint, entry.id, entry.number)) pinpoints.push_back(pinpoint);
    return pinpoints.empty() ? 0 : citers_of(view_, answer_.symbol, pinpoints).provisions;
  }

  ShownCitation shown_citation(const corpus::CitationEntry& citation) {
    ShownCitation shown;
    shown.citation = citation;
    if (citation.target.empty()) return shown;
    auto [place, is_new] = targets_.try_emplace(citation.target);
    if (is_new) {
      place->second = choice_of(view_, citation.target, answer_.language);
      if (!place->second.held) {
        const std::string held = name_held(view_, citation.target);
        if (!held.empty()) place->second = choice_of(view_, held, answer_.language);
      }
    }
    shown.held = place->second.held;
    shown.target_title = place->second.title;
    return shown;
  }

  const Index::View& view_;
  ShowAnswer& answer_;
  std::map<std::string, std::uint32_t> places_;
  std::unordered_map<std::string, Choice> targets_;
};

Answer<ShowAnswer> show_in(const Index::View& view, std::string_view typed, Language language) {
  const auto meaning = held_meant(view, typed);
  if (!meaning) return tl::unexpected(meaning.error());
  ShowAnswer answer;
  answer.symbol = meaning->symbol;
  answer.provision = meaning->provision;
  answer.asked = language;
  answer.languages = languages_held(view, answer.symbol);
  answer.language = language_to_show(answer.languages, language);
  answer.expression = *find_expression(view, answer.symbol, answer.language);
  Shower(view, answer).run();
  if (answer.provisions.empty() && !answer.provision.empty())
    return tl::unexpected(no_such_provision(view, *meaning, answer.language));
  const Citers citers = citers_of(view, answer.symbol, {});
  answer.cited = citers.provisions;
  answer.cited_works = static_cast<std::uint32_t>(citers.works.size());
  return answer;
}

}  // namespace

Answer<ShowAnswer> show(const Index& index, std::string_view typed, Language language) {
  Answer<ShowAnswer> answer;
  const auto read = index.read([&](const Index::View& view) { answer = show_in(view, typed, language); });
  if (!read) return tl::unexpected(bad_index(read.error()));
  return answer;
}

std::string describe(const ShowAnswer& answer) {
  std::string text = fmt::format("{} {} of", answer.symbol, corpus::code(answer.language));
  for (const Language language : answer.languages) text.append(" ").append(corpus::code(language));
  text += fmt::format(", cited by {} in {}", answer.cited, answer.cited_works);
  for (const ShownProvision& shown : answer.provisions) {
    text += fmt::format("\n{} {}", shown.provision.id, shown.provision.text);
    for (const ShownCitation& citation : shown.citations)
      text += fmt::format(" [{} {}]", citation.citation.target, citation.held ? "held" : "ghost");
    for (const std::string& note : shown.notes) text += fmt::format(" ^{}", note);
    if (shown.cited > 0) text += fmt::format(" <-{}", shown.cited);
  }
  return text;
}

}  // namespace search
