// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/treatment.h"

#include <map>
#include <unordered_map>

#include "corpus/fold_symbol.h"
#include "corpus/lexicon.h"
#include "corpus/phrases.h"

namespace corpus {

namespace {

constexpr std::size_t kDeepest = 16;  // levels of subparagraphs

const Phrases& verbs(Language language) {
  static const auto all = [] {
    std::map<Language, Phrases> read;
    for (const Language each : kLanguages) {
      Phrases phrases;
      const Table& rows = table(std::string(code(each)) + "/verbs.tsv");
      for (std::size_t row = 0; row < rows.size(); ++row)
        phrases.add(rows.cell(row, "verb"), static_cast<std::uint32_t>(row));
      read.emplace(each, std::move(phrases));
    }
    return read;
  }();
  const auto found = all.find(language);
  return found == all.end() ? all.at(Language::en) : found->second;
}

// Places of verbs in a text, in order.
std::vector<Span> verb_places(std::string_view text, Language language) {
  const Phrases& phrases = verbs(language);
  std::vector<Span> places;
  bool in_a_word = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint here = code_point(text, at);
    const bool letter = in_word(here.value);
    if (letter && (!in_a_word || is_ideograph(here.value))) {
      if (const auto match = phrases.longest(text, at)) {
        places.push_back({at, match.end});
        at = match.end;
        in_a_word = false;
        continue;
      }
    }
    in_a_word = letter;
    at += here.bytes;
  }
  return places;
}

// Lower case, with single spaces and without marks that do not count.
std::string as_shown(std::string_view verb) {
  std::string shown;
  for (std::size_t at = 0; at < verb.size();) {
    const CodePoint here = code_point(verb, at);
    const std::string_view printed = verb.substr(at, here.bytes);
    at += here.bytes;
    if (matched_form(here.value) == 0) continue;
    if (matched_form(here.value) == ' ' || here.value == '\n') {
      if (!shown.empty() && shown.back() != ' ') shown += ' ';
    } else if (here.value < 0x80) {
      shown += static_cast<char>(matched_form(here.value));
    } else if ((here.value >= 0xC0 && here.value <= 0xDE) || (here.value >= 0x400 && here.value <= 0x42F)) {
      const char32_t c = here.value >= 0x400 && here.value <= 0x40F ? here.value + 80 : here.value + 32;
      shown += static_cast<char>(0xC0 | (c >> 6));
      shown += static_cast<char>(0x80 | (c & 0x3F));
    } else {
      shown += printed;
    }
  }
  while (!shown.empty() && (shown.back() == ' ' || shown.back() == ',')) shown.pop_back();
  return shown;
}

}  // namespace

void find_treatments(Document& document) {
  std::unordered_map<std::string_view, const Provision*> by_id;
  for (const Provision& provision : document.provisions) by_id.emplace(provision.id, &provision);
  const Provision* last = nullptr;
  std::vector<Span> places;
  for (Citation& citation : document.citations) {
    const auto found = by_id.find(citation.provision);
    if (found == by_id.end() || found->second->kind == Kind::footnote || found->second->kind == Kind::heading) continue;
    const Provision& provision = *found->second;
    if (&provision != last) {
      const Language language =
          provision.language == Language::unknown ? document.metadata.language : provision.language;
      places = verb_places(provision.text.text(), language);
      last = &provision;
    }
    std::string_view verb;
    for (const Span& place : places)
      if (place.end <= citation.in_provision.start) verb = place.of(provision.text.text());
    const Provision* above = &provision;
    for (std::size_t depth = 0; verb.empty() && above != nullptr && depth < kDeepest; ++depth) {
      verb = above->verb;
      const auto parent = by_id.find(above->parent);
      above = parent == by_id.end() || above->parent.empty() ? nullptr : parent->second;
    }
    citation.treatment = as_shown(verb);
  }
}

}  // namespace corpus
