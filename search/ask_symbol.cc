// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/ask_symbol.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <set>
#include <utility>

#include "corpus/digits.h"
#include "corpus/fields.h"
#include "corpus/label.h"
#include "search/ask_answers.h"
#include "search/cite_number.h"
#include "search/columns.h"
#include "search/edges.h"
#include "search/entries.h"
#include "search/question_goals.h"
#include "search/refusal.h"

namespace search {

namespace {

constexpr std::string_view kOperative = "op";

using corpus::Kind;

constexpr std::size_t kFirstProvisions = 10;
constexpr int kMostInRange = 20;  // paragraphs of "paras. 4-23"

bool is_running_text(Kind kind) { return kind == Kind::operative || kind == Kind::paragraph || kind == Kind::article; }

std::string lower_alnum(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') out += static_cast<char>(c + 32);
    if ((c >= 'a' && c <= 'z') || corpus::is_digit(c)) out += c;
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
    for (const std::string& one : pinpoints_apart(pinpoint)) {
      std::vector<AskedAnswer> found;
      for (const std::string& id : ids_of_pinpoint(one))
        if (found.empty()) found = with_parts(id);
      if (found.empty()) found = in_a_part(one);
      if (found.empty()) found = in_a_draft(one);
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

  // "article 19" of a resolution that has its articles in a part or annex; "paragraph 3" of one whose sections count
  // anew: that of each, and the pinpoint says of which.
  std::vector<AskedAnswer> in_a_part(const std::string& pinpoint) const {
    for (const std::string& id : ids_of_pinpoint(pinpoint)) {
      std::vector<AskedAnswer> found;
      for (const corpus::ProvisionEntry& entry : provisions_) {
        const bool outer = entry.id.starts_with("part") || entry.id.starts_with("annex") || entry.id.starts_with("sec");
        const bool same =
            outer && entry.id.ends_with("." + id) &&
            std::count(entry.id.begin(), entry.id.end(), '.') == std::count(id.begin(), id.end(), '.') + 1;
        if (!same) continue;
        std::vector<AskedAnswer> parts = with_parts(entry.id);
        found.insert(found.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
        if (found.size() >= kFirstProvisions) break;
      }
      if (!found.empty()) return found;
    }
    return {};
  }

  // "paragraph 6" of a resolution whose only paragraph recommends a draft: that of the draft, which has a preamble of
  // its own. None where several paragraphs have drafts.
  std::vector<AskedAnswer> in_a_draft(const std::string& pinpoint) const {
    std::set<std::string> drafts;
    for (const corpus::ProvisionEntry& entry : provisions_)
      if (const auto at = entry.id.find(".pp"); at != std::string::npos) drafts.insert(entry.id.substr(0, at));
    if (drafts.size() != 1 || !drafts.begin()->starts_with(kOperative)) return {};
    for (const std::string& id : ids_of_pinpoint(pinpoint)) {
      const bool counted = id.starts_with(kOperative) && id.size() > kOperative.size();
      std::vector<AskedAnswer> found;
      if (counted) found = with_parts(*drafts.begin() + "." + id.substr(kOperative.size()));
      if (!found.empty()) return found;
    }
    return {};
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

// A part of a pinpoint: "para. 3 (a)" is "para." and "3 (a)", "pream." has no number.
struct Step {
  std::string_view name, number;
};

// "5", "3 (a)", "(b)", "IV", "b": what begins with a digit, or with a sign before them, is one.
bool is_number_of_part(std::string_view text) {
  const auto first = std::min(text.find_first_of(" -"), text.size());
  return first > 0 &&
         (text[0] <= '9' || first == 1 || text.substr(0, first).find_first_not_of("IVXLC") == std::string_view::npos);
}

Step step_of(std::string_view text) {
  for (std::size_t space = text.find(' '); space != std::string_view::npos; space = text.find(' ', space + 1))
    if (is_number_of_part(text.substr(space + 1))) return {text.substr(0, space), text.substr(space + 1)};
  return is_number_of_part(text) ? Step{{}, text} : Step{text, {}};
}

// What stands between its commas: "annex", "para. 2", "4-6".
std::vector<std::string_view> steps_of(std::string_view pinpoint) {
  std::vector<std::string_view> steps;
  while (!pinpoint.empty()) {
    const auto comma = std::min(pinpoint.find(','), pinpoint.size());
    std::string_view step = pinpoint.substr(0, comma);
    while (step.starts_with(' ')) step.remove_prefix(1);
    if (!step.empty()) steps.push_back(step);
    pinpoint.remove_prefix(std::min(comma + 1, pinpoint.size()));
  }
  return steps;
}

// The path of a number within its part: "3 (a) (i)" -> "3.a.i"; "1" where none is printed.
std::string path_of(std::string_view number) {
  std::string path, one;
  const auto close = [&] {
    if (!one.empty()) path.append(path.empty() ? "" : ".").append(std::exchange(one, {}));
  };
  for (const char c : number) {
    if (c == ' ' || c == '(' || c == ')' || c == '.')
      close();
    else
      one += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  close();
  return path.empty() ? "1" : path;
}

std::vector<std::string> kinds_of(std::string_view name) {
  const std::string kind = lower_alnum(name);
  if (kind.starts_with("pream")) return {"pp"};
  if (kind.starts_with("op")) return {"op", "para"};
  if (kind.empty() || kind.starts_with("para")) return {"op", "para", "art"};
  if (kind.starts_with("art") || kind.starts_with("rule")) return {"art"};
  if (kind.starts_with("sect")) return {"sec"};
  if (kind.starts_with("annex") || kind.starts_with("append")) return {"annex"};
  return {kind};
}

// "section II" -> "sec2", "section B" -> "secB", "part B" -> "partB", as in corpus/structure.h.
std::string outer_id(std::string_view kind, std::string_view number) {
  std::string upper(number);
  for (char& c : upper)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  const int value = kind == "sec" ? corpus::roman_value(upper) : 0;
  return std::string(kind) + (value > 0 ? std::to_string(value) : upper);
}

// "IV (2)" of an article -> "4.2", as in corpus/structure.h; other paths as they are.
std::string with_figures(std::string_view kind, const std::string& path) {
  const std::size_t end = std::min(path.find('.'), path.size());
  const int value = kind == "art" ? corpus::roman_value(outer_id({}, path.substr(0, end))) : 0;
  return value > 0 ? std::to_string(value) + path.substr(end) : path;
}

// The last part of an id is an article: its paragraphs have but their numbers, "art4.2".
bool is_article(std::string_view id) {
  const auto dot = id.rfind('.');
  return id.substr(dot == std::string_view::npos ? 0 : dot + 1).starts_with("art");
}

void append_step(const Step& step, std::vector<std::string>& ids) {
  std::vector<std::string> longer;
  for (const std::string& kind : kinds_of(step.name)) {
    if (kind == "sec" || kind == "part") {
      for (const std::string& id : ids.empty() ? std::vector<std::string>{""} : ids)
        longer.push_back(id + (id.empty() ? "" : ".") + outer_id(kind, step.number));
      continue;
    }
    const std::string path = with_figures(kind, path_of(step.number));
    if (ids.empty()) longer.push_back(kind + path);
    for (const std::string& id : ids)
      longer.push_back(id + (is_article(id) && kind == "para" ? "." : "." + kind) + path);
  }
  ids = std::move(longer);
}

// "4-6" -> 4, 5, 6; anything else is itself.
std::vector<std::string> numbers_of(std::string_view text) {
  const auto dash = text.find('-');
  int first = 0, last = 0;
  const auto end = text.data() + text.size();
  if (dash == std::string_view::npos || std::from_chars(text.data(), text.data() + dash, first).ec != std::errc() ||
      std::from_chars(text.data() + dash + 1, end, last).ptr != end || last < first || last - first >= kMostInRange)
    return {std::string(text)};
  std::vector<std::string> numbers;
  for (int number = first; number <= last; ++number) numbers.push_back(std::to_string(number));
  return numbers;
}

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

std::vector<std::string> ids_of_pinpoint(std::string_view pinpoint) {
  std::vector<std::string> ids;
  std::string_view part_of_act;  // "pream." and "op. part" say which paragraphs are counted
  for (const std::string_view text : steps_of(pinpoint)) {
    Step step = step_of(text);
    if (step.number.empty() && (step.name == "pream." || step.name == "op.")) {
      part_of_act = step.name;
      continue;
    }
    if (step.number.starts_with('(') && !ids.empty()) {  // (b) of what stands before it
      for (std::string& id : ids) id += "." + path_of(step.number);
      continue;
    }
    if (!part_of_act.empty()) step.name = std::exchange(part_of_act, {});
    append_step(step, ids);
  }
  return ids;
}

std::vector<std::string> pinpoints_apart(std::string_view pinpoint) {
  std::vector<std::string> apart;
  std::string before;     // the steps that all have in common
  std::string_view name;  // of the part that is counted
  for (const std::string_view text : steps_of(pinpoint)) {
    const Step step = step_of(text);
    if (!step.name.empty()) {
      if (apart.size() > 1) apart.clear();
      before = apart.empty() ? before : apart.front() + ", ";
      apart.clear();
      name = step.name;
    }
    if (step.number.empty()) apart.push_back(before + std::string(step.name));
    for (const std::string& number : step.number.empty() ? std::vector<std::string>() : numbers_of(step.number))
      apart.push_back(name.empty() ? before + number : fmt::format("{}{} {}", before, name, number));
  }
  return apart;
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
