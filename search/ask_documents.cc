// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/ask_documents.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>

#include "corpus/fields.h"
#include "corpus/lexicon.h"
#include "corpus/symbol.h"
#include "corpus/treaties.h"
#include "search/columns.h"
#include "search/entries.h"
#include "search/meaning_in.h"

namespace search {

namespace {

constexpr std::size_t kFewestDigits = 3;  // of the number of a resolution that is looked for among those cited

// "1674" is the number of S/RES/1674(2006) and of A/RES/1674(XVI).
bool has_number(std::string_view symbol, std::string_view number) {
  const auto slash = symbol.rfind('/');
  if (slash == std::string_view::npos) return false;
  const std::string_view last = symbol.substr(slash + 1);
  return last.size() > number.size() && last.starts_with(number) && last[number.size()] == '(';
}

class Finder {
 public:
  Finder(const Asking& asking, const Index::View& view) : asking_(asking), view_(view), columns_(view.columns()) {}

  NamedWorks run() {
    for (const AskedDocument& document : asking_.documents) {
      if (document.named)
        add_instrument(document);
      else if (document.bare)
        add_by_number(document);
      else
        add_by_symbol(document);
    }
    return std::move(found_);
  }

 private:
  bool add(const std::string& symbol, const std::string& pinpoint) {
    const std::uint32_t work = columns_.work_of_symbol(symbol);
    if (work == Columns::kNoWork) return false;
    add(work, pinpoint);
    return true;
  }

  void add(std::uint32_t work, const std::string& pinpoint) {
    if (std::find(found_.works.begin(), found_.works.end(), work) != found_.works.end()) return;
    found_.works.push_back(work);
    found_.pinpoints.push_back(pinpoint);
  }

  // Names are words as well: one that is not held refuses only when it or its own words are asked for, or nothing else
  // answers.
  void add_instrument(const AskedDocument& document) {
    const std::string symbol(corpus::symbol_of_instrument(document.symbol));
    const bool held = add(document.symbol, document.pinpoint) || add(symbol, document.pinpoint) ||
                      add(symbol.substr(0, symbol.find('[')), document.pinpoint);
    if (held) found_.instruments.push_back(found_.works.back());
    if (held) return;
    const bool itself = !document.pinpoint.empty() || asking_.wants_text || asking_.intent == Intent::symbol;
    auto& missing = itself ? found_.missing : found_.missing_by_name;
    missing.push_back(miss(document.symbol, true, document.surface));
  }

  // "Decision 1" is none of the resolutions of that number.
  void add_decision(const AskedDocument& document) {
    bool any = false;
    for (std::uint32_t work = 0; work < columns_.of_works().size(); ++work) {
      const WorkColumns& one = columns_.of_works()[work];
      if (one.symbol.find(document.symbol) == std::string::npos || !is_of_asked_body(one)) continue;
      const corpus::SymbolParts parts = corpus::symbol_parts(one.symbol);
      if (parts.type != "decision" || parts.number != document.symbol) continue;
      add(work, document.pinpoint);
      any = true;
    }
    if (!any) found_.missing.push_back(miss(document.surface, false));
  }

  void add_by_number(const AskedDocument& document) {
    if (document.of_decision) return add_decision(document);
    for (std::size_t i = 0; i < found_.works.size(); ++i) {  // "Universal Declaration, resolution 217" is one
      const std::uint32_t work = found_.works[i];
      if (!has_number(columns_.of_works()[work].symbol, document.symbol)) continue;
      std::erase(found_.instruments, work);
      if (document.pinpoint.empty() && found_.pinpoints[i].empty()) take_whole(i);
      return;
    }
    bool any = false;
    for (const bool bodies_too : {true, false}) {
      for (std::uint32_t work = 0; work < columns_.of_works().size(); ++work) {
        const WorkColumns& one = columns_.of_works()[work];
        if (!has_number(one.symbol, document.symbol) || (bodies_too && !is_of_asked_body(one))) continue;
        add(work, document.pinpoint);
        any = true;
      }
      if (any) return;
    }
    if ((document.of_act || asking_.intent == Intent::symbol) && document.symbol.size() >= kFewestDigits)
      miss_number(document.symbol);
  }

  // "resolution 2758" that is not held: by its symbol where the documents cite only one of that number.
  void miss_number(const std::string& number) {
    std::vector<std::string> cited;
    const corpus::Table& organs = corpus::table("organs.tsv");
    for (std::size_t row = 0; row < organs.size(); ++row) {
      if (organs.cell(row, "resolution").empty() || !asks_body(asking_, organs.cell(row, "key"))) continue;
      const std::string beginning = fmt::format("{}{}(", organs.cell(row, "resolution"), number);
      const std::string term = corpus::ghost_term(beginning);
      const auto end = view_.database.allterms_end(term);
      for (auto it = view_.database.allterms_begin(term); it != end; ++it)
        cited.push_back(beginning + (*it).substr(term.size()));
    }
    // A part of a resolution beside the whole of it.
    const auto is_whole = [](const std::string& symbol) { return symbol.find('[') == std::string::npos; };
    if (std::any_of(cited.begin(), cited.end(), is_whole))
      std::erase_if(cited, [&](const std::string& symbol) { return !is_whole(symbol); });
    found_.missing.push_back(miss(cited.size() == 1 ? cited.front() : number, cited.size() == 1));
    found_.missing.back().refusal.ghost = !cited.empty();
    if (cited.size() > 1)
      for (const std::string& symbol : cited)
        found_.missing.back().refusal.choices.push_back(choice_of(view_, symbol, asking_.language));
  }

  // The resolution of which the text found is a part, named by its number without the letter; in the language asked.
  void take_whole(std::size_t i) {
    const std::string& symbol = columns_.of_works()[found_.works[i]].symbol;
    const auto bracket = symbol.find('[');
    if (bracket == std::string::npos) return;
    const std::string whole = symbol.substr(0, bracket);
    const auto held = languages_held(view_, whole);
    const std::uint32_t work = columns_.work_of_symbol(whole);
    if (work != Columns::kNoWork && std::find(held.begin(), held.end(), asking_.language) != held.end())
      found_.works[i] = work;
  }

  bool is_of_asked_body(const WorkColumns& work) const {
    return asks_body(asking_, columns_.bodies().value(work.body));
  }

  void add_by_symbol(const AskedDocument& document) {
    bool any = !document.symbol.empty() && add(document.symbol, document.pinpoint);
    if (any && document.candidates.empty()) return;
    for (const std::string& candidate : document.candidates) any |= add(candidate, document.pinpoint);
    if (any) return;
    const Meaning meaning = meaning_in(view_, document.symbol.empty() ? document.surface : document.symbol);
    if (meaning.held && add(meaning.symbol, document.pinpoint)) return;
    for (const Choice& choice : meaning.choices) any |= choice.held && add(choice.symbol, document.pinpoint);
    if (any) return;
    const std::string& symbol = document.symbol.empty() ? meaning.symbol : document.symbol;
    found_.missing.push_back(
        miss(symbol.empty() ? document.surface : symbol, meaning.outcome == Meaning::Outcome::one));
  }

  // `printed`: its name, where it has one.
  MissingWork miss(const std::string& symbol, bool cited, const std::string& printed = {}) const {
    Refusal refusal;
    refusal.searched = printed.empty() ? symbol : printed;
    refusal.ghost = cited && find_ghost(view_, symbol).has_value();
    refusal.message = refusal.ghost ? fmt::format("{} is cited here but not held.", refusal.searched)
                                    : fmt::format("{} is neither held nor cited in this collection.", refusal.searched);
    return {symbol, std::move(refusal), !printed.empty()};
  }

  const Asking& asking_;
  const Index::View& view_;
  const Columns& columns_;
  NamedWorks found_;
};

}  // namespace

NamedWorks named_works(const Asking& asking, const Index::View& view) { return Finder(asking, view).run(); }

}  // namespace search
