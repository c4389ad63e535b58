// SPDX-License-Identifier: GPL-2.0-or-later
// The labels that are open below a paragraph, outermost first: (a), then (i).
#pragma once

#include <vector>

#include "corpus/label.h"

namespace corpus {

class Nesting {
 public:
  void clear() { open_.clear(); }

  // Whether the label goes on with a list that is open.
  bool expects(const Label& label) const;

  // The level of the label, from 1, which is open from now on.
  int level(const Label& label);

 private:
  struct Item {
    LabelKind kind;
    int value;
  };

  // "(i)" goes on with (h) when that is what came before it; else it is Roman one.
  LabelKind kind_of(const Label& label) const;

  std::vector<Item> open_;
};

}  // namespace corpus
