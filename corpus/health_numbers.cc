// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "corpus/health_checks.h"
#include "corpus/provision_id.h"

namespace corpus {
namespace {

int decimal(std::string_view number) {
  const std::vector<LabelReading> readings = read_label(number);
  if (readings.empty() || readings[0].style != LabelReading::number || !readings[0].suffix.empty()) return 0;
  return readings[0].value;
}

std::string_view part_of(std::string_view id) {
  const auto dot = id.find('.');
  return id.starts_with("annex") && dot != std::string_view::npos ? id.substr(0, dot) : std::string_view();
}

// "partB" of "partB.op2": parts of a resolution may count on, or anew without a printed 1.
std::string_view letter_of(std::string_view id) {
  return id.starts_with("part") ? id.substr(0, id.find('.')) : std::string_view();
}

std::vector<LabelReading> label_of(const Provision& provision) {
  return read_label(std::string_view(provision.number).substr(provision.number.rfind(' ') + 1));
}

// A paragraph set as the last point of the list before it: 4 (d) (iv), 5, 6. Its number is not missing, where that list
// does not count by figures itself.
bool stands_within(const Document& document, std::size_t from, std::size_t to, int number) {
  for (std::size_t at = from + 1; at < to; ++at) {
    const Provision& point = document.provisions[at];
    const auto own = [](const Provision& each) {
      return decimal(std::string_view(each.number).substr(each.number.rfind(' ') + 1));
    };
    if (own(point) != number) continue;
    return std::none_of(&document.provisions[from], &point,
                        [&](const Provision& each) { return each.parent == point.parent && own(each) == number - 1; });
  }
  return false;
}

constexpr int kNextList = 2, kSmallRoman = 10;

// (v), (iii): also a small number, so that behind (e) it goes on with another list, of which the first lines have none.
bool counts_small(const std::vector<LabelReading>& label) {
  return std::any_of(label.begin(), label.end(), [](const LabelReading& reading) {
    return reading.style == LabelReading::roman && reading.value <= kSmallRoman;
  });
}

// True when no reading of a label follows one of the label before it, and one of the same style is farther on: (i) is
// followed by (j) as a letter and by (ii) as a number.
bool leaves_gap(const std::vector<LabelReading>& before, const std::vector<LabelReading>& behind) {
  bool gap = false;
  for (const LabelReading& one : before) {
    for (const LabelReading& next : behind) {
      if (one.style != next.style || next.value <= one.value) continue;
      if (next.value == one.value + 1) return false;
      gap = gap || (next.suffix.empty() && !(next.value > one.value + kNextList && counts_small(behind)));
    }
  }
  return gap;
}

// "Item 75. Oceans:" in a decision that lists items of the agenda: of their sub-items it names some.
bool names_item(const Document& document, std::string_view id) {
  if (document.metadata.type != "decision") return false;
  const auto parent =
      std::find_if(document.provisions.begin(), document.provisions.end(), [&](auto& each) { return each.id == id; });
  if (parent == document.provisions.end() || !parent->number.empty()) return false;
  constexpr std::size_t kLabel = 24;  // bytes
  return parent->text.text().substr(0, kLabel).find_first_of("0123456789") != std::string::npos;
}

// (a) is followed by (b) within one paragraph.
void check_subparagraphs(Document& document) {
  std::unordered_map<std::string_view, std::size_t> last_of;  // parent -> place of its last part
  const std::size_t size = document.provisions.size();
  for (std::size_t i = 0; i < size; ++i) {
    const Provision& provision = document.provisions[i];
    if (provision.parent.empty() || provision.number.empty() || provision.kind == Kind::footnote) continue;
    const auto [place, is_first] = last_of.try_emplace(provision.parent, i);
    if (is_first) continue;
    const Provision& last = document.provisions[std::exchange(place->second, i)];
    if (leaves_gap(label_of(last), label_of(provision)) && !names_item(document, provision.parent))
      add_health(document, "numbering-gap", provision.id, last.number, provision.number);
  }
}

}  // namespace

void check_numbers(Document& document) {
  std::string part, last_number;
  std::string_view letter;
  std::size_t last_place = 0;
  int last = 0, outer = 0;  // outer: where the count stood before a list within it began anew at 1
  std::set<int> used;
  Kind kind = Kind::text;
  for (std::size_t place = 0; place < document.provisions.size(); ++place) {
    const Provision& provision = document.provisions[place];
    const bool counted = provision.kind == Kind::operative || provision.kind == Kind::paragraph;
    if (!counted || !provision.parent.empty()) continue;
    const int value = decimal(provision.number);
    if (value == 0) continue;
    if (part_of(provision.id) != part || provision.kind != kind || value == 1) {
      outer = part_of(provision.id) == part && provision.kind == kind ? last : 0;
      part = part_of(provision.id);
      kind = provision.kind;
      used.clear();
    } else if (outer > 0 && value == outer + 1 && value != last + 1) {
      outer = 0;
      used.clear();
    } else if (used.contains(value) && letter_of(provision.id) != letter) {
      used.clear();
    } else if (used.contains(value)) {
      add_health(document, "repeated-number", provision.id, provision.number);
    } else if (last > 0 && value != last + 1 &&
               !(value == last + 2 && stands_within(document, last_place, place, last + 1))) {
      add_health(document, "numbering-gap", provision.id, last_number, provision.number);
    }
    used.insert(value);
    last = value;
    last_number = provision.number;
    letter = letter_of(provision.id);
    last_place = place;
  }
  check_subparagraphs(document);
}

void check_notes(Document& document) {
  std::set<std::string_view> referred;
  for (const NoteMark& mark : document.title_marks) {
    referred.insert(mark.note);
    if (mark.note.empty()) add_health(document, "mark-without-note", "", mark.mark);
  }
  for (const Provision& provision : document.provisions) {
    for (const NoteMark& mark : provision.marks) {
      referred.insert(mark.note);
      if (mark.note.empty()) add_health(document, "mark-without-note", provision.id, mark.mark);
    }
  }
  int last = 0;
  std::set<int> used;
  const auto stands_in_text = [&](const std::string& mark) {
    return mark.find_first_not_of('*') == std::string::npos && !mark.empty() &&
           std::any_of(document.provisions.begin(), document.provisions.end(), [&](const Provision& provision) {
             return provision.kind != Kind::footnote && provision.text.text().find(mark) != std::string::npos;
           });
  };
  for (const Provision& note : document.provisions) {
    if (note.kind != Kind::footnote) continue;
    if (!referred.contains(note.id) && !stands_in_text(note.number))
      add_health(document, "note-without-mark", note.id, note.number);
    const int value = decimal(note.number);
    if (value == 0) continue;
    if (value < last && value == 1) used.clear();
    if (!used.insert(value).second) add_health(document, "repeated-note", note.id, note.number);
    last = value;
  }
}

}  // namespace corpus
