// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/link_places.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "corpus/digits.h"
#include "corpus/label.h"
#include "corpus/provision_id.h"

namespace search {

namespace {

struct Unit {
  std::string_view part;    // "para.", "annex"; of a list that of its first member
  std::string_view number;  // "3 (a)"; may be empty
};

bool is_number(std::string_view text) { return !text.empty() && (corpus::is_digit(text[0]) || text[0] == '('); }

// "annex II, para. 3 (a), 5" -> annex II; para. 3 (a); para. 5. Of a range its two ends.
std::vector<Unit> units_of(std::string_view pinpoint) {
  std::vector<Unit> units;
  std::string_view part;
  while (!pinpoint.empty()) {
    const std::size_t comma = std::min(pinpoint.find(", "), pinpoint.size());
    std::string_view one = pinpoint.substr(0, comma);
    pinpoint.remove_prefix(std::min(comma + 2, pinpoint.size()));
    if (!is_number(one)) {
      const std::size_t space = one.rfind(". ") != std::string_view::npos ? one.rfind(". ") + 1 : one.find(' ');
      part = one.substr(0, std::min(space, one.size()));
      one.remove_prefix(std::min(part.size() + 1, one.size()));
    }
    const std::size_t dash = one.find('-');
    units.push_back({part, one.substr(0, dash)});
    if (dash != std::string_view::npos) units.push_back({part, one.substr(dash + 1)});
  }
  return units;
}

// "3 (a) (i)" -> "3.a.i", with the letters of every script.
std::string tail_of(std::string_view number) {
  std::string id(number.substr(0, number.find(' ')));
  int depth = 1;
  for (std::size_t at = number.find('('); at != std::string_view::npos; at = number.find('(', at + 1)) {
    const std::size_t close = std::min(number.find(')', at), number.size());
    const auto readings = corpus::read_label(number.substr(at, close - at + 1));
    if (readings.empty()) return {};
    id += "." + corpus::id_part(readings.front(), depth++);
  }
  return id;
}

// The number of a top paragraph of the main text: 12 of "op12" and "para12"; 0 of all else.
int paragraph_number(std::string_view id) {
  for (const std::string_view kind : {"op", "para"})
    if (id.starts_with(kind) && id.find_first_not_of("0123456789", kind.size()) == std::string_view::npos)
      return corpus::leading_number(id.substr(kind.size()));
  return 0;
}

class Finder {
 public:
  explicit Finder(const CitedWork& work) : work_(work) {}

  CitedPlaces find(std::string_view pinpoint) {
    std::string annex;
    const std::vector<Unit> units = units_of(pinpoint);
    for (std::size_t i = 0; i < units.size(); ++i) {
      if (units[i].part == "annex") {
        annex = annex_of(units[i].number);
        if (i + 1 == units.size() && work_.has(annex)) places_.ids.push_back(annex);
        continue;
      }
      if (!paragraph(units[i], annex)) break;
    }
    return std::move(places_);
  }

 private:
  static std::string annex_of(std::string_view number) {
    int value = corpus::leading_number(number);
    if (value == 0) value = corpus::roman_value(number);
    return fmt::format("annex{}", value == 0 ? 1 : value);
  }

  static std::string_view kinds_of(std::string_view part) {
    if (part == "para." || part == "op. para.") return "op para";
    if (part == "pream. para.") return "pp";
    if (part == "art.") return "art";
    return {};
  }

  bool paragraph(const Unit& unit, const std::string& annex) {
    const std::string tail = tail_of(unit.number);
    std::string_view kinds = kinds_of(unit.part);
    if (kinds.empty() || tail.empty()) return false;
    for (std::string_view rest = kinds; !rest.empty();) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      const std::string id = std::string(rest.substr(0, end)) + tail;
      rest.remove_prefix(std::min(end + 1, rest.size()));
      const std::string whole = annex.empty() ? id : annex + "." + id;
      if (take(whole) || take_anywhere(id)) return true;
    }
    if (annex.empty() && kinds == "op para") note_missing(unit.number, tail);
    return true;
  }

  bool take(const std::string& id) {
    if (!work_.has(id)) return false;
    places_.ids.push_back(id);
    return true;
  }

  // In an annex, or as a second paragraph of that number: "op17-2".
  bool take_anywhere(const std::string& id) {
    const auto found = std::find_if(work_.contents.begin(), work_.contents.end(), [&](const auto& entry) {
      const std::string_view have = entry.id;
      return have.ends_with("." + id) ||
             (have.starts_with(id + "-") && corpus::leading_number(have.substr(id.size() + 1)) > 0);
    });
    if (found == work_.contents.end()) return false;
    places_.ids.push_back(found->id);
    return true;
  }

  // Missing for certain: beyond the last paragraph, or a letter beyond the last subparagraph of one that has some.
  void note_missing(std::string_view number, const std::string& tail) {
    int last = 0;
    for (const auto& entry : work_.contents) last = std::max(last, paragraph_number(entry.id));
    const int wanted = corpus::leading_number(tail);
    if (!places_.missing.empty() || last < 2) return;
    if (wanted > last) {
      places_.missing = number;
      places_.last = std::to_string(last);
      return;
    }
    const std::size_t dot = tail.find('.');
    if (dot == std::string::npos || tail.find('.', dot + 1) != std::string::npos) return;
    for (const auto& entry : work_.contents) {
      const std::string_view id = entry.id;
      for (const std::string_view kind : {"op", "para"}) {
        const std::string base = std::string(kind) + tail.substr(0, dot + 1);
        if (id.starts_with(base) && id.find('.', base.size()) == std::string_view::npos &&
            id.size() == base.size() + 1 && id[base.size()] < tail[dot + 1])
          places_.last = fmt::format("{} ({})", tail.substr(0, dot), id.substr(base.size()));
      }
    }
    if (!places_.last.empty()) places_.missing = number;
  }

  const CitedWork& work_;
  CitedPlaces places_;
};

}  // namespace

CitedPlaces places_of(const CitedWork& work, std::string_view pinpoint) { return Finder(work).find(pinpoint); }

}  // namespace search
