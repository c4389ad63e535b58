// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/short_names.h"

#include <algorithm>

#include "corpus/fold_symbol.h"
#include "corpus/pinpoints.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kBetween = 3;      // tokens between what is cited and "hereinafter": ", ("
constexpr std::size_t kBefore = 5;       // tokens between "hereinafter" and the name: "as the “"
constexpr std::size_t kLongestName = 6;  // tokens
constexpr std::size_t kSameStem = 4;     // characters that make two words one: Convention, Conventions
constexpr std::size_t kMostNames = 64;
constexpr std::size_t kLongestSmallWord = 4;  // bytes: on, of, sur, об

bool has_case(Language language) { return language != Language::zh && language != Language::ar; }

bool is_separator(Sign sign) {
  return sign == Sign::comma || sign == Sign::close || sign == Sign::stop || sign == Sign::colon;
}

std::vector<char32_t> letters_of(std::string_view text) {
  std::vector<char32_t> letters;
  for (std::size_t at = 0; at < text.size(); at += code_point(text, at).bytes)
    if (const char32_t letter = matched_form(code_point(text, at).value); letter != 0) letters.push_back(letter);
  return letters;
}

bool all_capitals(std::string_view name) {
  return name.size() >= 2 && std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// The words of the name are words of what is cited, by their first letters: "the Convention" of the Convention on ..;
// or initials, which name nothing else.
bool names_source(std::string_view name, std::string_view surface, Language language) {
  if (all_capitals(name)) return true;
  auto letters = letters_of(name);
  if (language == Language::ar && letters.size() > 2 && letters[0] == 0x627 && letters[1] == 0x644)
    letters.erase(letters.begin(), letters.begin() + 2);  // ال
  const auto whole = letters_of(surface);
  const std::size_t stem = language == Language::zh ? letters.size() : std::min(kSameStem, letters.size());
  return stem >= 2 && std::search(whole.begin(), whole.end(), letters.begin(),
                                  letters.begin() + static_cast<std::ptrdiff_t>(stem)) != whole.end();
}

// "Конвенция" also as Конвенции: its last vowel is left to the rest of the word.
std::string any_case(std::string name, Language language) {
  if (language != Language::ru) return name;
  name.resize(without_end(WordEnd::case_vowel, name, language).size());
  return name + "*";
}

bool covered(const std::vector<Citation>& found, Span place) {
  return std::any_of(found.begin(), found.end(),
                     [&](const Citation& each) { return each.in_provision.overlaps(place); });
}

}  // namespace

void ShortNames::define(std::string_view text, Language language, const Tokens& tokens, std::size_t called,
                        const Citation& source) {
  if (source.form != "named" && source.form != "unts" && source.form != "symbol" && source.form != "numbered") return;
  const auto& list = tokens.list;
  if (sources_.size() == kMostNames) return;
  std::size_t back = called;
  while (back > 0 && list[back - 1].start >= source.in_provision.end) --back;
  if (called - back > kBetween || back == 0) return;
  std::size_t first = called + 1;
  const auto before_name = [&](std::size_t at) {
    const Token& token = list[at];
    if (token.sign == Sign::other || token.sign == Sign::comma || token.sign == Sign::glue) return true;
    return has_case(language) && !token.capital;
  };
  while (first < list.size() && first <= called + kBefore && before_name(first)) ++first;
  std::size_t end = first;
  while (end < list.size() && end < first + kLongestName && list[end].sign != Sign::other &&
         !is_separator(list[end].sign))
    ++end;
  if (end == first || end >= list.size()) return;
  const std::string name(text.substr(list[first].start, list[end - 1].end - list[first].start));
  if (!names_source(name, source.surface, language)) return;
  sources_.push_back({source.target, source.candidates, name});
  for (std::size_t i = 0; i < sources_.size(); ++i)
    names_.add(any_case(sources_[i].name, language), static_cast<std::uint32_t>(i));
  names_.settle();
}

void ShortNames::find(std::string_view text, Language language, const Tokens& tokens,
                      std::vector<Citation>& found) const {
  const auto& list = tokens.list;
  const std::size_t known = found.size();
  for (std::size_t at = 0; at < list.size(); ++at) {
    if (has_case(language) && !list[at].capital) continue;
    Phrases::Match match = names_.longest(text, list[at].start);
    std::size_t start = list[at].start;
    if (!match && language == Language::ar) match = names_.longest(text, start += 2);  // ب, و, ف, ك
    if (!match) continue;
    std::size_t last = at;
    while (last + 1 < list.size() && list[last + 1].end <= match.end) ++last;
    const Span place{start, match.end};
    const Token* next = last + 1 < list.size() ? &list[last + 1] : nullptr;
    const bool goes_on =  // "the Convention on": another one
        has_case(language) && next != nullptr &&
        ((next->sign == Sign::word && !next->capital && next->span().size() <= kLongestSmallWord) ||
         next->sign == Sign::glue);
    if (goes_on || covered(found, place)) continue;
    std::string pinpoint = pinpoint_of(text, language, tokens, at, last, true);
    if (pinpoint.empty()) continue;
    const Source& source = sources_[match.value];
    Citation citation;
    citation.in_provision = place;
    citation.surface = std::string(place.of(text));
    citation.target = source.target;
    citation.candidates = source.candidates;
    citation.pinpoint = std::move(pinpoint);
    citation.form = "same";
    citation.why = "the document calls it '" + source.name + "'";
    found.push_back(std::move(citation));
    at = last;
  }
  std::inplace_merge(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(known), found.end(),
                     [](const Citation& a, const Citation& b) { return a.in_provision.start < b.in_provision.start; });
}

}  // namespace corpus
