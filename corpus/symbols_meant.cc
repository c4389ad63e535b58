// SPDX-License-Identifier: GPL-2.0-or-later
// What a person may type for a symbol. Part of symbol.h.
#include <algorithm>
#include <array>
#include <cctype>

#include "corpus/lexicon.h"
#include "corpus/recognize.h"
#include "corpus/symbol.h"

namespace corpus {
namespace {

constexpr std::size_t kLongest = 200;  // bytes

void add(std::vector<std::string>& symbols, std::optional<std::string> symbol) {
  if (symbol && std::find(symbols.begin(), symbols.end(), *symbol) == symbols.end())
    symbols.push_back(std::move(*symbol));
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  for (std::size_t from = 0; from < text.size();) {
    const auto to = std::min(text.find_first_of(separators, from), text.size());
    if (to > from) parts.push_back(text.substr(from, to - from));
    from = to + 1;
  }
  return parts;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

// "71/129", "1325 (2000)", "217 A (III)", "S-10/2": digits, and at most session and part letters round them.
bool is_number(std::string_view text) {
  const bool parts = text.find('/') != std::string_view::npos || text.find('(') != std::string_view::npos;
  const bool session = text.starts_with("S-") || text.starts_with("ES-");
  if (!session && (text.empty() || text[0] < '0' || text[0] > '9')) return false;
  const bool allowed = std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '/' || c == ' ' || c == '(' || c == ')' || c == '-';
  });
  return parts && allowed;
}

// Years number the resolutions of the Council ("1325 (2000)") and of ECOSOC ("2005/30"), sessions those of the others.
bool fits(std::string_view organ, std::string_view number) {
  const bool roman = number.find('(') != std::string_view::npos;
  const auto slash = number.find('/');
  const bool year = slash == 4 && (number.starts_with("19") || number.starts_with("20"));
  if (organ == "sc") return roman && number.find_first_of("12", number.find('(')) != std::string_view::npos;
  if (organ == "chr") return year;
  if (organ == "trusteeship") return roman && slash == std::string_view::npos;
  if (organ == "ecosoc") return year || (roman && slash == std::string_view::npos);
  if (organ == "hrc") return !roman && !year && slash != std::string_view::npos && slash <= 2;
  return !year;
}

// The acts of each organ (or of the one named) that have this number.
void add_numbered(std::vector<std::string>& symbols, std::string_view number, std::string_view organ, bool decision) {
  const Table& organs = table("organs.tsv");
  for (std::size_t row = 0; row < organs.size(); ++row) {
    const auto key = organs.cell(row, "key");
    const auto beginning = organs.cell(row, decision ? "decision" : "resolution");
    if (beginning.empty() || (!organ.empty() && key != organ) || !fits(key, number)) continue;
    add(symbols, canonical_symbol(std::string(beginning).append(number)));
  }
}

// "GA res 60/1", "UNSC resolution 1325 (2000)", "HRC dec. 32/115": names of organs in short, then the number.
void add_short(std::vector<std::string>& symbols, std::string_view typed) {
  std::string organ;
  bool decision = false;
  std::size_t at = 0;
  for (const std::string_view word : split(typed, " ")) {
    std::string name = lower(word);
    while (name.ends_with('.') || name.ends_with(',')) name.pop_back();
    const std::string_view key = name.starts_with("un") ? std::string_view(name).substr(2) : std::string_view(name);
    const bool is_organ = key == "ga" || key == "sc" || key == "hrc" || name == "ecosoc";
    if (!is_organ && name != "res" && name != "dec" && name != "resolution" && name != "decision") break;
    if (is_organ) organ = key == "osoc" ? "ecosoc" : key;
    decision = decision || name.starts_with("dec");
    at = static_cast<std::size_t>(word.data() - typed.data()) + word.size();
  }
  const auto start = typed.find_first_not_of(' ', at);
  if (start == std::string_view::npos) return;
  const std::string_view number = typed.substr(start);
  if (!is_number(number)) return;
  add_numbered(symbols, number, organ, decision);
  if (!decision && at == 0) add_numbered(symbols, number, organ, true);
}

// "/akn/un/statement/deliberation/unga/2020-12-11/75-125/...": organ, date and number of an Akoma Ntoso name.
void add_akn(std::vector<std::string>& symbols, std::string_view typed) {
  const auto parts = split(typed, "/");
  const auto found = std::find(parts.begin(), parts.end(), "deliberation");
  if (found == parts.end() || parts.end() - found < 4 || !found[1].starts_with("un")) return;
  std::string number(found[3].substr(0, found[3].find('@')));
  const std::string_view organ = found[1].substr(2);
  const auto dash = number.rfind('-');
  if (dash == std::string::npos) return;
  if (organ == "sc")
    number = number.substr(0, dash) + "(" + number.substr(dash + 1) + ")";
  else
    number[dash] = '/';
  add_numbered(symbols, number, organ == "es" ? "ecosoc" : organ, false);
}

// Citations in the six languages, where there is little else in what was typed.
void add_cited(std::vector<std::string>& symbols, std::string_view typed) {
  for (const Language language : kLanguages) {
    for (const Citation& citation : recognize_text(typed, language)) {
      if (citation.span.size() * 4 < typed.size()) continue;
      if (citation.target) add(symbols, citation.target);
      for (const std::string& candidate : citation.candidates) add(symbols, candidate);
    }
  }
}

}  // namespace

std::vector<std::string> symbols_meant(std::string_view typed) {
  std::vector<std::string> symbols;
  const auto first = typed.find_first_not_of(" \t\r\n"), last = typed.find_last_not_of(" \t\r\n");
  if (first == std::string_view::npos || last - first >= kLongest) return symbols;
  typed = typed.substr(first, last - first + 1);
  if (typed.find_first_of("0123456789") == std::string_view::npos && typed.find("٠") == std::string_view::npos &&
      typed.find('-') == std::string_view::npos)
    return symbols;
  if (auto symbol = canonical_symbol(typed); symbol && !is_number(typed)) return {std::move(*symbol)};
  add_akn(symbols, typed);
  add_short(symbols, typed);
  if (split(typed, " ").size() <= 12) add_cited(symbols, typed);
  return symbols;
}

}  // namespace corpus
