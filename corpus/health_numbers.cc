// SPDX-License-Identifier: GPL-2.0-or-later
#include <charconv>
#include <set>
#include <string>

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

}  // namespace

void check_numbers(Document& document) {
  std::string part, last_number;
  int last = 0;
  std::set<int> used;
  Kind kind = Kind::text;
  for (const Provision& provision : document.provisions) {
    const bool counted = provision.kind == Kind::operative || provision.kind == Kind::paragraph;
    if (!counted || !provision.parent.empty()) continue;
    const int value = decimal(provision.number);
    if (value == 0) continue;
    if (part_of(provision.id) != part || provision.kind != kind || value == 1) {
      part = part_of(provision.id);
      kind = provision.kind;
      used.clear();
    } else if (used.contains(value)) {
      add_health(document, "repeated-number", provision.id, provision.number);
    } else if (last > 0 && value != last + 1) {
      add_health(document, "numbering-gap", provision.id, last_number, provision.number);
    }
    used.insert(value);
    last = value;
    last_number = provision.number;
  }
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
  for (const Provision& note : document.provisions) {
    if (note.kind != Kind::footnote) continue;
    if (!referred.contains(note.id)) add_health(document, "note-without-mark", note.id, note.number);
    const int value = decimal(note.number);
    if (value == 0) continue;
    if (value < last && value == 1) used.clear();
    if (!used.insert(value).second) add_health(document, "repeated-note", note.id, note.number);
    last = value;
  }
}

}  // namespace corpus
