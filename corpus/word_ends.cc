// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/word_ends.h"

#include <algorithm>
#include <array>
#include <vector>

#include "corpus/forms.h"
#include "corpus/lexicon.h"

namespace corpus {

namespace {

constexpr std::size_t kKinds = static_cast<std::size_t>(WordEnd::count);
constexpr std::array<std::string_view, kKinds> kNames = {"adjective",    "name-adjective",
                                                         "aside",        "says",
                                                         "adverb",       "dative",
                                                         "past",         "until",
                                                         "with-towards", "when",
                                                         "agrees",       "participle",
                                                         "genitive",     "no-genitive",
                                                         "principle",    "relative",
                                                         "under",        "only-refers",
                                                         "moves",        "own",
                                                         "defines",      "holds",
                                                         "holding",      "that",
                                                         "asked-for",    "modifies",
                                                         "within",       "passive",
                                                         "not-yet",      "as",
                                                         "possessive",   "nominative",
                                                         "gerund",       "relevant",
                                                         "of",           "definition",
                                                         "means",        "topic",
                                                         "negation",     "sessions",
                                                         "day",          "whereas",
                                                         "action",       "lasting",
                                                         "deed",         "again",
                                                         "in-principle", "adjective-behind",
                                                         "groups",       "doing",
                                                         "theirs",       "apart",
                                                         "other-case",   "appeals",
                                                         "governs",      "hanging",
                                                         "out-of-case",  "of-deed",
                                                         "verb",         "upheld",
                                                         "upheld-so",    "counted",
                                                         "not-named",    "not-named-by",
                                                         "principled",   "guides",
                                                         "joins",        "equal",
                                                         "opens-name",   "not-within",
                                                         "instrumental", "anew",
                                                         "occasion",     "body",
                                                         "attributive",  "between",
                                                         "draft",        "organ",
                                                         "and-also",     "session",
                                                         "at-time",      "unnumbered",
                                                         "agenda",       "towards",
                                                         "defined-as",   "one",
                                                         "principles",   "with",
                                                         "takes",        "verb-head",
                                                         "hers",         "feminine",
                                                         "nth",          "subparagraph",
                                                         "year",         "month",
                                                         "case-vowel",   "own-letter",
                                                         "accusative",   "glossary"};

using Ends = std::array<std::vector<std::string_view>, kKinds>;

Ends read_ends(Language language) {
  Ends ends;
  const Table& rows = table("word_ends.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (rows.cell(row, "language") != code(language)) continue;
    const auto name = std::find(kNames.begin(), kNames.end(), rows.cell(row, "what"));
    auto& into = ends.at(static_cast<std::size_t>(name - kNames.begin()));
    each_form(rows.cell(row, "ends"), [&](std::string_view end) { into.push_back(end); });
  }
  return ends;
}

const std::vector<std::string_view>& ends_of(WordEnd what, Language language) {
  static const auto all = [] {
    std::array<Ends, 7> read;
    for (const Language each : kLanguages) read[static_cast<std::size_t>(each)] = read_ends(each);
    return read;
  }();
  return all[static_cast<std::size_t>(language)][static_cast<std::size_t>(what)];
}

}  // namespace

bool ends_as(WordEnd what, std::string_view word, Language language) {
  const auto& ends = ends_of(what, language);
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return word.ends_with(end); });
}

bool begins_as(WordEnd what, std::string_view text, Language language) {
  const auto& ends = ends_of(what, language);
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.starts_with(end); });
}

std::size_t behind_last(WordEnd what, std::string_view text, Language language) {
  std::size_t behind = std::string_view::npos;
  for (const std::string_view end : ends_of(what, language)) {
    const std::size_t place = text.rfind(end);
    if (place == text.npos) continue;
    if (behind == text.npos || place + end.size() > behind) behind = place + end.size();
  }
  return behind;
}

std::string_view without_begin(WordEnd what, std::string_view text, Language language) {
  for (const std::string_view begin : ends_of(what, language))
    if (text.starts_with(begin)) return text.substr(begin.size());
  return text;
}

std::string_view without_end(WordEnd what, std::string_view text, Language language) {
  std::size_t longest = 0;
  for (const std::string_view end : ends_of(what, language))
    if (text.ends_with(end)) longest = std::max(longest, end.size());
  return text.substr(0, text.size() - longest);
}
bool has(WordEnd what, std::string_view word, Language language) {
  const auto& ends = ends_of(what, language);
  return std::any_of(ends.begin(), ends.end(),
                     [&](std::string_view end) { return word.find(end) != std::string_view::npos; });
}

std::string_view the_one(WordEnd what, Language language) { return ends_of(what, language).at(0); }

bool is_one_of(WordEnd what, std::string_view word, Language language) {
  const auto& ends = ends_of(what, language);
  return std::find(ends.begin(), ends.end(), word) != ends.end();
}

}  // namespace corpus
