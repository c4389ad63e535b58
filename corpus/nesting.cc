// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/nesting.h"

#include <algorithm>

namespace corpus {

bool Nesting::expects(const Label& label) const {
  return std::any_of(open_.begin(), open_.end(), [&](const Item& item) {
    return item.value + 1 == (item.kind == LabelKind::roman && label.roman > 0 ? label.roman : label.value);
  });
}

int Nesting::level(const Label& label) {
  const LabelKind kind = kind_of(label);
  while (!open_.empty() && std::any_of(open_.begin(), open_.end() - 1, [&](const Item& o) { return o.kind == kind; }))
    open_.pop_back();
  if (open_.empty() || open_.back().kind != kind) open_.push_back({kind, 0});
  open_.back().value = kind == LabelKind::roman && label.roman > 0 ? label.roman : label.value;
  return static_cast<int>(open_.size());
}

LabelKind Nesting::kind_of(const Label& label) const {
  if (label.kind != LabelKind::letter || label.roman == 0) return label.kind;
  for (auto item = open_.rbegin(); item != open_.rend(); ++item) {
    if (item->kind == LabelKind::letter && item->value + 1 == label.value) return LabelKind::letter;
    if (item->kind == LabelKind::roman && item->value + 1 == label.roman) return LabelKind::roman;
  }
  return label.roman == 1 ? LabelKind::roman : LabelKind::letter;
}

}  // namespace corpus
