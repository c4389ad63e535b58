// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/pinpoint_places.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

#include "corpus/digits.h"
#include "corpus/label.h"
#include "search/edges.h"

namespace search {

namespace {

constexpr std::string_view kOperative = "op";
constexpr int kMostInRange = 20;  // paragraphs of "paras. 4-23"

std::string lower_alnum(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') out += static_cast<char>(c + 32);
    if ((c >= 'a' && c <= 'z') || corpus::is_digit(c)) out += c;
  }
  return out;
}

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

bool has_place(const std::vector<std::string>& ids, std::string_view place) {
  return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) { return is_at_place(id, place); });
}

// "article 19" of a resolution that has its articles in a part or annex; "paragraph 3" of one whose sections count
// anew: that of each.
std::vector<std::string> in_a_part(std::string_view place, const std::vector<std::string>& ids) {
  std::vector<std::string> found;
  const auto depth = std::count(place.begin(), place.end(), '.');
  for (const std::string& id : ids) {
    const bool outer = id.starts_with("part") || id.starts_with("annex") || id.starts_with("sec");
    if (outer && id.ends_with("." + std::string(place)) && std::count(id.begin(), id.end(), '.') == depth + 1)
      found.push_back(id);
  }
  return found;
}

// The paragraph that recommends a draft, which has a preamble of its own: "op1". Empty where several have, or none.
std::string only_draft(const std::vector<std::string>& ids) {
  std::set<std::string> drafts;
  for (const std::string& id : ids)
    if (const auto at = id.find(".pp"); at != std::string::npos) drafts.insert(id.substr(0, at));
  return drafts.size() == 1 && drafts.begin()->starts_with(kOperative) ? *drafts.begin() : "";
}

// "paragraph 6" of a resolution whose only paragraph recommends a draft: that of the draft.
std::string in_a_draft(std::string_view place, const std::vector<std::string>& ids) {
  const std::string draft = only_draft(ids);
  if (draft.empty() || !place.starts_with(kOperative) || place.size() == kOperative.size()) return {};
  const std::string inside = draft + "." + std::string(place.substr(kOperative.size()));
  return has_place(ids, inside) ? inside : "";
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

bool is_at_place(std::string_view id, std::string_view place) {
  return is_part_of(id, place) || (id.starts_with(place) && id.substr(place.size()).starts_with('-'));
}

std::vector<std::string> provisions_at(std::string_view pinpoint, const std::vector<std::string>& ids) {
  const std::vector<std::string> places = ids_of_pinpoint(pinpoint);
  for (const std::string& place : places)
    if (has_place(ids, place)) return {place};
  for (const std::string& place : places)
    if (auto found = in_a_part(place, ids); !found.empty()) return found;
  for (const std::string& place : places)
    if (std::string found = in_a_draft(place, ids); !found.empty()) return {std::move(found)};
  return {};
}

}  // namespace search
