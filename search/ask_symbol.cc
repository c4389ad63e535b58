// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/ask_symbol.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "corpus/fields.h"
#include "search/ask_answers.h"
#include "search/cite_number.h"
#include "search/columns.h"
#include "search/edges.h"
#include "search/entries.h"
#include "search/pinpoint_places.h"
#include "search/question_goals.h"
#include "search/refusal.h"

namespace search {

namespace {

using corpus::Kind;

constexpr std::size_t kFirstProvisions = 10;

bool is_running_text(Kind kind) { return kind == Kind::operative || kind == Kind::paragraph || kind == Kind::article; }

Refusal ambiguous(const Asking& asking, const std::vector<std::string>& symbols, const Index::View& view) {
  Refusal refusal;
  refusal.code = Refusal::Code::ambiguous;
  refusal.searched = asking.documents.empty() ? asking.question : asking.documents.front().surface;
  refusal.message = fmt::format("\"{}\" may mean several documents.", refusal.searched);
  for (const std::string& symbol : symbols) refusal.choices.push_back(choice_of(view, symbol, asking.language));
  return refusal;
}

// The last provision counted as `id` is: "op43" for "op99", "op3.h" for "op3.z"; nullptr when nothing is.
const corpus::ProvisionEntry* last_like(std::string_view id, const std::vector<corpus::ProvisionEntry>& provisions) {
  const auto dot = id.rfind('.');
  std::string_view parent, kind = id;
  if (dot != std::string_view::npos) parent = id.substr(0, dot), kind = id.substr(dot + 1);
  kind = kind.substr(0, kind.find_first_of("0123456789"));
  const bool counted = kind.size() < id.size() - (parent.empty() ? 0 : parent.size() + 1);
  const corpus::ProvisionEntry* last = nullptr;
  for (const corpus::ProvisionEntry& one : provisions) {
    std::string_view rest = one.id;
    if (!parent.empty() && (!rest.starts_with(parent) || rest.size() <= parent.size() || rest[parent.size()] != '.'))
      continue;
    if (!parent.empty()) rest.remove_prefix(parent.size() + 1);
    if (rest.find_first_of(".-") != std::string_view::npos) continue;
    const bool same = counted ? rest.starts_with(kind) && rest.size() > kind.size() && rest[kind.size()] >= '0' &&
                                    rest[kind.size()] <= '9'
                              : !parent.empty();
    if (same) last = &one;
  }
  return last;
}

Refusal no_such_provision(const std::string& symbol, const std::string& pinpoint,
                          const std::vector<corpus::ProvisionEntry>& provisions, const Choice& work) {
  Refusal refusal;
  refusal.code = Refusal::Code::no_such_provision;
  refusal.searched = symbol + ", " + pinpoint;
  refusal.message = fmt::format("{} is held and has no {}.", symbol, pinpoint);
  for (const std::string& id : ids_of_pinpoint(pinpoint)) {  // the last one tells how far it goes
    const corpus::ProvisionEntry* last = last_like(id, provisions);
    if (last == nullptr) continue;
    Choice choice = work;
    choice.provision = last->id;
    refusal.choices.push_back(std::move(choice));
    const std::string number = cite_number_of(last->id, last->number);
    if (!number.empty()) refusal.message += fmt::format(" The last one is {}.", number);
    break;
  }
  return refusal;
}

class Shower {
 public:
  Shower(const Asking& asking, const Index::View& view, const std::string& symbol)
      : asking_(asking), view_(view), symbol_(symbol) {
    language_ = language_to_show(languages_held(view, symbol), asking.language);
    provisions_ = provisions_of(view, symbol, language_);
  }

  Answer<std::vector<AskedAnswer>> run(const std::string& pinpoint) {
    if (pinpoint.empty()) return first_ones();
    std::vector<AskedAnswer> all;
    for (const std::size_t i : provisions_of_goal(pinpoint, provisions_)) all.push_back(made(provisions_[i]));
    if (!all.empty()) return all;
    const std::vector<std::string> ids = ids_with_text();
    for (const std::string& one : pinpoints_apart(pinpoint)) {
      std::vector<AskedAnswer> found;
      for (const std::string& id : provisions_at(one, ids)) {
        if (found.size() >= kFirstProvisions) break;
        std::vector<AskedAnswer> parts = with_parts(id);
        found.insert(found.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
      }
      if (found.empty() && all.empty()) return tl::unexpected(no_such(one));
      all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    return all;
  }

  Answer<std::vector<AskedAnswer>> at(const std::string& id) const {
    std::vector<AskedAnswer> found = with_parts(id);
    if (found.empty()) return tl::unexpected(no_such(id));
    return found;
  }

 private:
  AskedAnswer made(const corpus::ProvisionEntry& entry) const {
    return answer_for(view_, docid_of(view_, corpus::unique_term(entry.symbol, entry.language, entry.id)), entry,
                      asking_);
  }

  Refusal no_such(const std::string& pinpoint) const {
    return no_such_provision(symbol_, pinpoint, provisions_, choice_of(view_, symbol_, language_));
  }

  std::vector<AskedAnswer> first_ones() const {
    std::vector<AskedAnswer> found;
    for (const corpus::ProvisionEntry& entry : provisions_)
      if (is_running_text(entry.kind) && !entry.text.empty() && found.size() < kFirstProvisions)
        found.push_back(made(entry));
    for (const corpus::ProvisionEntry& entry : provisions_)
      if (found.empty() && !entry.text.empty()) found.push_back(made(entry));
    return found;
  }

  std::vector<AskedAnswer> with_parts(const std::string& id) const {
    std::vector<AskedAnswer> found;
    for (const corpus::ProvisionEntry& entry : provisions_)
      if (is_at_place(entry.id, id) && !entry.text.empty()) found.push_back(made(entry));
    return found;
  }

  std::vector<std::string> ids_with_text() const {
    std::vector<std::string> ids;
    for (const corpus::ProvisionEntry& entry : provisions_)
      if (!entry.text.empty()) ids.push_back(entry.id);
    return ids;
  }

  const Asking& asking_;
  const Index::View& view_;
  std::string symbol_;
  corpus::Language language_;
  std::vector<corpus::ProvisionEntry> provisions_;
};

// Of works that may be meant, the only one that has the paragraph asked for.
Answer<std::vector<AskedAnswer>> one_of(const Asking& asking, const std::vector<std::string>& symbols,
                                        const NamedWorks& named, const Index::View& view) {
  std::vector<std::vector<AskedAnswer>> having;
  for (std::size_t i = 0; i < symbols.size(); ++i) {
    if (named.pinpoints[i].empty()) return tl::unexpected(ambiguous(asking, symbols, view));
    auto found = Shower(asking, view, symbols[i]).run(named.pinpoints[i]);
    if (found) having.push_back(std::move(*found));
  }
  if (having.size() != 1) return tl::unexpected(ambiguous(asking, symbols, view));
  return std::move(having.front());
}

}  // namespace

Answer<std::vector<AskedAnswer>> provisions_named(const Asking& asking, const NamedWorks& named,
                                                  const Index::View& view) {
  std::vector<std::string> symbols;
  for (const std::uint32_t work : named.works) symbols.push_back(view.columns().of_works()[work].symbol);
  if (symbols.empty()) {
    Refusal refusal;
    refusal.searched = asking.documents.empty() ? asking.question : asking.documents.front().surface;
    refusal.message = fmt::format("{} is neither held nor cited in this collection.", refusal.searched);
    return tl::unexpected(refusal);
  }
  if (symbols.size() > asking.documents.size()) return one_of(asking, symbols, named, view);
  std::vector<AskedAnswer> answers;
  for (std::size_t i = 0; i < symbols.size(); ++i) {
    auto found = Shower(asking, view, symbols[i]).run(named.pinpoints[i]);
    if (!found) return found;
    answers.insert(answers.end(), found->begin(), found->end());
  }
  return answers;
}

Answer<std::vector<AskedAnswer>> provision_at_place(const Asking& asking, const std::string& symbol,
                                                    const std::string& id, const Index::View& view) {
  return Shower(asking, view, symbol).at(id);
}

}  // namespace search
