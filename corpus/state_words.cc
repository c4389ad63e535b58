// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_words.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <mutex>

#include "corpus/fold_symbol.h"
#include "corpus/lexicon.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

struct NamedMark {
  std::string_view name;
  Marks marks;
};
constexpr std::array kNames{NamedMark{"adverb", kAdverb},
                            NamedMark{"filler", kFiller},
                            NamedMark{"and", kAnd},
                            NamedMark{"organ", kOrgan},
                            NamedMark{"agent", kAgent},
                            NamedMark{"lead", kLead},
                            NamedMark{"that", kThat},
                            NamedMark{"modal", kModal},
                            NamedMark{"shall", kShall},
                            NamedMark{"stop", kStop},
                            NamedMark{"stop2", kStop2},
                            NamedMark{"stop-infinitive", kStopInfinitive},
                            NamedMark{"aside", kAside},
                            NamedMark{"by", kBy},
                            NamedMark{"duty", kDuty},
                            NamedMark{"need", kNeed},
                            NamedMark{"reports", kReports},
                            NamedMark{"submit", kSubmit},
                            NamedMark{"paper", kPaper},
                            NamedMark{"paper-weak", kWeakPaper},
                            NamedMark{"session-in", kSessionIn},
                            NamedMark{"session", kSession},
                            NamedMark{"due", kDue},
                            NamedMark{"time", kTime},
                            NamedMark{"date-word", kDateWord},
                            NamedMark{"often", kOften},
                            NamedMark{"before-noun", kBeforeNoun},
                            NamedMark{"reject", kReject},
                            NamedMark{"determiner", kDeterminer},
                            NamedMark{"clitic", kClitic},
                            NamedMark{"pronoun", kPronoun},
                            NamedMark{"noun", kNoun},
                            NamedMark{"done", kDone},
                            NamedMark{"doer", kDoer},
                            NamedMark{"until", kUntil},

                            NamedMark{"infinitive", kInfinitive},
                            NamedMark{"future", kFuture},
                            NamedMark{"after", kMeansAfter},
                            NamedMark{"before", kMeansBefore},
                            NamedMark{"list", kMeansList},
                            NamedMark{"none", kNoDefinition},
                            NamedMark{"guard", kMeansGuard},
                            NamedMark{"weak", kMeansWeak},
                            NamedMark{"of-concept", kMeansConcept},
                            NamedMark{"concept", kConcept},
                            NamedMark{"purposes", kPurposes},
                            NamedMark{"as-by", kAsBy},
                            NamedMark{"says", kSays},
                            NamedMark{"source", kSourcePaper},
                            NamedMark{"condition", kCondition},
                            NamedMark{"principle-one", kPrincipleOne},
                            NamedMark{"principle-is", kPrincipleIs},
                            NamedMark{"principle-heading", kPrincipleHeading},
                            NamedMark{"principle", kPrinciple},
                            NamedMark{"principle-after", kPrincipleAfter},
                            NamedMark{"whole", 0}};  // words that stay together

// The marks of a cell: names with commas between. Aborts with a sentence on a name that is none.
Marks marks_of(std::string_view cell, std::string_view table) {
  Marks marks = 0;
  while (!cell.empty()) {
    const std::size_t comma = std::min(cell.find(','), cell.size());
    const auto* const found = std::find_if(kNames.begin(), kNames.end(),
                                           [&](const NamedMark& each) { return each.name == cell.substr(0, comma); });
    if (found == kNames.end()) {
      std::fprintf(stderr, "travaux: lexicon/%s: '%s' is no mark of words\n", std::string(table).c_str(),
                   std::string(cell).c_str());
      std::abort();
    }
    marks |= found->marks;
    cell.remove_prefix(std::min(comma + 1, cell.size()));
  }
  return marks;
}

// The alternatives between bars; brackets within them stay whole.
std::vector<std::string_view> alternatives(std::string_view inside) {
  std::vector<std::string_view> parts;
  int depth = 0;
  std::size_t start = 0;
  for (std::size_t at = 0; at < inside.size(); ++at) {
    if (inside[at] == '(' || inside[at] == '[') ++depth;
    if (inside[at] == ')' || inside[at] == ']') --depth;
    if (inside[at] != '|' || depth != 0) continue;
    parts.push_back(inside.substr(start, at - start));
    start = at + 1;
  }
  parts.push_back(inside.substr(start));
  return parts;
}

std::string single_blanks(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

// A form as Phrases compares it, so that two that differ in case alone are one.
std::u32string matched(std::string_view form) {
  std::u32string out;
  for (std::size_t at = 0; at < form.size();) {
    const CodePoint here = code_point(form, at);
    if (const char32_t c = matched_form(here.value)) out += c;
    at += here.bytes;
  }
  return out;
}

// One number for the last two bytes of a word; different ones may have the same.
std::uint8_t last_bytes(std::string_view word) {
  const auto byte = [&](std::size_t back) { return static_cast<unsigned char>(word[word.size() - back]); };
  return static_cast<std::uint8_t>(byte(1) + 37U * byte(2));
}

// One word that begins with a capital letter: with a small one it is no name ("Force", "Programme", "WHO").
bool capital_word(std::string_view form) {
  return is_upper(code_point(form, 0).value) && form.find(' ') == std::string_view::npos;
}

// The bracket that closes the one at `open`; the last character when none does.
std::size_t closing(std::string_view cell, std::size_t open) {
  int depth = 0;
  for (std::size_t at = open; at < cell.size(); ++at) {
    if (cell[at] == '(' || cell[at] == '[') ++depth;
    if ((cell[at] == ')' || cell[at] == ']') && --depth == 0) return at;
  }
  return cell.size() - 1;
}

// Brackets may stand within brackets, as deep as a row of a table is written.
std::vector<std::string> expanded(std::string_view cell) {
  std::vector<std::string> forms{""};
  while (!cell.empty()) {
    const std::size_t open = std::min(cell.find_first_of("[("), cell.size());
    for (std::string& form : forms) form += cell.substr(0, open);
    if (open == cell.size()) break;
    const std::size_t close = closing(cell, open);
    std::vector<std::string> parts;
    for (const std::string_view part : alternatives(cell.substr(open + 1, close - open - 1)))
      for (std::string& each : expanded(part)) parts.push_back(std::move(each));
    if (cell[open] == '[') parts.emplace_back();
    std::vector<std::string> longer;
    for (const std::string& form : forms)
      for (const std::string& part : parts) longer.push_back(form + part);
    forms = std::move(longer);
    cell.remove_prefix(close + 1);
  }
  return forms;
}

}  // namespace

std::vector<std::string> forms_of(std::string_view cell) {
  std::vector<std::string> forms = expanded(cell);
  for (std::string& form : forms) form = single_blanks(form);
  return forms;
}

std::vector<std::string> names_in(std::string_view cell) {
  std::vector<std::string> names = forms_of("(" + std::string(cell) + ")");
  for (std::string& name : names) std::erase(name, '*');
  std::erase(names, "");
  return names;
}

StateWords::StateWords(Language language) : language_(language) {
  const std::string code(corpus::code(language));
  add_acts(code);
  add_words(code);
  add_names(table("bodies.tsv"), code, "name", false);
  const Table& agents = table(code + "/addressees.tsv");
  for (std::size_t row = 0; row < agents.size(); ++row)
    for (const std::string& form : forms_of(agents.cell(row, "words")))
      add(form, kAgent, nullptr, agents.cell(row, "name"));
  add_names(table("countries.tsv"), code, "name", true);
  add_names(table("organs.tsv"), code, "en", false);
  phrases_.settle();
}

// Forms between bars, each with the name of its row.
void StateWords::add_names(const Table& rows, const std::string& column, std::string_view name, bool state) {
  for (std::size_t row = 0; row < rows.size(); ++row)
    for (const std::string_view form : alternatives(rows.cell(row, column)))
      for (const std::string& each : forms_of(form))
        if (!each.empty()) add(each, kAgent, nullptr, rows.cell(row, name)).state |= state;
}

void StateWords::add_acts(const std::string& code) {
  const Table& rows = table(code + "/acts.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const ActWord& act =
        acts_.emplace_back(ActWord{rows.cell(row, "act"), rows.cell(row, "takes"), rows.cell(row, "form") == "past",
                                   rows.cell(row, "noun") == "yes", rows.cell(row, "form") == "opens",
                                   rows.cell(row, "form") == "we", rows.cell(row, "form") == "direct"});
    for (const std::string& form : forms_of(rows.cell(row, "verb"))) add(form, kAct, &act, {});
  }
}

void StateWords::add_words(const std::string& code) {
  for (const auto& [name, column] : {std::pair{"/statement_words.tsv", "what"}, {"/definitions.tsv", "where"}}) {
    const Table& rows = table(code + name);
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const Marks marks = marks_of(rows.cell(row, column), rows.name());
      for (const std::string& form : forms_of(rows.cell(row, "words"))) {
        if ((marks & (kInfinitive | kFuture)) != 0) {
          add_ending(form, marks, rows.name());
        } else {
          add(form, marks, nullptr, {});
        }
      }
    }
  }
}

void StateWords::add_ending(const std::string& form, Marks marks, std::string_view table) {
  if (form.empty()) return;
  if (form.size() == 1) {
    std::fprintf(stderr, "travaux: lexicon/%s: '%s' is too short for the end of a word\n", std::string(table).c_str(),
                 form.c_str());
    std::abort();
  }
  endings_[last_bytes(form)].emplace_back(form, marks);
}

MarkedWord& StateWords::add(std::string_view form, Marks marks, const ActWord* act, std::string_view name) {
  const auto [place, fresh] = known_.emplace(matched(form), static_cast<std::uint32_t>(words_.size()));
  if (fresh) {
    words_.emplace_back();
    phrases_.add(form, place->second);
  }
  MarkedWord& word = words_[place->second];
  const Marks was = word.marks;
  word.marks |= marks;
  if (act != nullptr && word.act == nullptr) word.act = act;
  if (word.name.empty()) word.name = name;
  if ((marks & kAgent) != 0) word.capital = capital_word(form) && (fresh || word.capital || (was & kAgent) == 0);
  return word;
}

Marks StateWords::ending(std::string_view word) const {
  Marks marks = 0;
  if (word.size() < 2) return marks;
  for (const auto& [ending, mark] : endings_[last_bytes(word)])
    if (word.size() > ending.size() && word.ends_with(ending)) marks |= mark;
  return marks;
}

const StateWords* state_words(Language language) {
  if (language == Language::unknown) return nullptr;
  static std::array<std::once_flag, 7> once;
  static std::array<std::unique_ptr<const StateWords>, 7> words;
  const auto place = static_cast<std::size_t>(language);
  std::call_once(once[place], [&] { words[place] = std::make_unique<StateWords>(language); });
  return words[place].get();
}

}  // namespace corpus
