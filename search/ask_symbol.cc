// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/ask_symbol.h"

#include <fmt/format.h>

#include <algorithm>

#include "corpus/fields.h"
#include "search/ask_answers.h"
#include "search/columns.h"
#include "search/edges.h"
#include "search/entries.h"
#include "search/refusal.h"

namespace search {

namespace {

using corpus::Kind;

constexpr std::size_t kFirstProvisions = 10;
constexpr std::size_t kMostNear = 10;

bool is_running_text(Kind kind) { return kind == Kind::operative || kind == Kind::paragraph || kind == Kind::article; }

std::string lower_alnum(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') out += static_cast<char>(c + 32);
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
  }
  return out;
}

Refusal ambiguous(const Asking& asking, const std::vector<std::string>& symbols, const Index::View& view) {
  Refusal refusal;
  refusal.code = Refusal::Code::ambiguous;
  refusal.searched = asking.documents.empty() ? asking.question : asking.documents.front().surface;
  refusal.message = fmt::format("\"{}\" may mean several documents.", refusal.searched);
  for (const std::string& symbol : symbols) refusal.choices.push_back(choice_of(view, symbol, asking.language));
  return refusal;
}

Refusal no_such_provision(const std::string& symbol, const std::string& pinpoint,
                          const std::vector<corpus::ProvisionEntry>& provisions, const Choice& work) {
  Refusal refusal;
  refusal.code = Refusal::Code::no_such_provision;
  refusal.searched = symbol + ", " + pinpoint;
  refusal.message = fmt::format("{} is held and has no {}.", symbol, pinpoint);
  for (const corpus::ProvisionEntry& provision : provisions) {
    if (!is_running_text(provision.kind) || !provision.parent.empty()) continue;
    Choice choice = work;
    choice.provision = provision.id;
    refusal.choices.push_back(std::move(choice));
  }
  if (refusal.choices.size() > kMostNear)  // the last ones tell how far it goes
    refusal.choices.erase(refusal.choices.begin(), refusal.choices.end() - static_cast<std::ptrdiff_t>(kMostNear));
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
    for (const std::string& id : ids_of_pinpoint(pinpoint)) {
      std::vector<AskedAnswer> found = with_parts(id);
      if (!found.empty()) return found;
    }
    return tl::unexpected(no_such_provision(symbol_, pinpoint, provisions_, choice_of(view_, symbol_, language_)));
  }

 private:
  AskedAnswer made(const corpus::ProvisionEntry& entry) const {
    return answer_for(view_, docid_of(view_, corpus::unique_term(entry.symbol, entry.language, entry.id)), entry,
                      asking_);
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

  // Several texts on one page number their paragraphs alike: "op2" and "op2-2".
  std::vector<AskedAnswer> with_parts(const std::string& id) const {
    std::vector<AskedAnswer> found;
    for (const corpus::ProvisionEntry& entry : provisions_) {
      const bool same = entry.id == id || is_part_of(entry.id, id) || entry.id.starts_with(id + "-");
      if (same && !entry.text.empty()) found.push_back(made(entry));
    }
    return found;
  }

  const Asking& asking_;
  const Index::View& view_;
  std::string symbol_;
  corpus::Language language_;
  std::vector<corpus::ProvisionEntry> provisions_;
};

// One step of a pinpoint, "para. 3 (a)": its kind and its numbers.
void append_step(std::string_view step, std::vector<std::string>& ids) {
  const auto space = step.find_first_of(" 0123456789");
  const std::string kind = lower_alnum(step.substr(0, space));
  std::vector<std::string> numbers;
  std::string number;
  for (const char c : space == std::string_view::npos ? std::string_view() : step.substr(space)) {
    if (c != ' ' && c != '(' && c != ')' && c != '.') {
      number += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    } else if (!number.empty()) {
      numbers.push_back(std::move(number));
      number.clear();
    }
  }
  if (!number.empty()) numbers.push_back(std::move(number));
  std::string path = numbers.empty() ? "1" : numbers.front();
  for (std::size_t i = 1; i < numbers.size(); ++i) path += "." + numbers[i];
  std::vector<std::string> kinds = {kind};
  if (kind.starts_with("para")) kinds = {"op", "para", "art"};
  if (kind.starts_with("art") || kind.starts_with("rule")) kinds = {"art"};
  if (kind.starts_with("preamb")) kinds = {"pp"};
  if (kind.starts_with("annex") || kind.starts_with("append")) kinds = {"annex"};
  std::vector<std::string> longer;
  for (const std::string& one : kinds) {
    if (ids.empty()) longer.push_back(one + path);
    for (const std::string& id : ids) longer.push_back(id + "." + one + path);
  }
  ids = std::move(longer);
}

}  // namespace

std::vector<std::string> ids_of_pinpoint(std::string_view pinpoint) {
  std::vector<std::string> ids;
  if (!pinpoint.empty() && pinpoint.find_first_not_of("0123456789") == std::string_view::npos) {
    append_step("para. " + std::string(pinpoint), ids);
    return ids;
  }
  while (!pinpoint.empty()) {
    const auto comma = std::min(pinpoint.find(','), pinpoint.size());
    std::string_view step = pinpoint.substr(0, comma);
    while (step.starts_with(' ')) step.remove_prefix(1);
    append_step(step, ids);
    pinpoint.remove_prefix(std::min(comma + 1, pinpoint.size()));
  }
  return ids;
}

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
  if (symbols.size() > asking.documents.size()) return tl::unexpected(ambiguous(asking, symbols, view));
  std::vector<AskedAnswer> answers;
  for (std::size_t i = 0; i < symbols.size(); ++i) {
    auto found = Shower(asking, view, symbols[i]).run(named.pinpoints[i]);
    if (!found) return found;
    answers.insert(answers.end(), found->begin(), found->end());
  }
  return answers;
}

}  // namespace search
