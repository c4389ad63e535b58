// SPDX-License-Identifier: GPL-2.0-or-later
// Bodies and other things that are known by a short name as well ("UNIFIL", ВСООНЛ, 联黎部队): what is typed in one of
// the six languages and what the thing is called in each. The names are in lexicon/short_names.tsv and bodies.tsv.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/phrases.h"
#include "corpus/span.h"

namespace search {

struct NameFound {
  std::size_t row = 0;  // for names_of()
  corpus::Span span;    // bytes of the text
  bool whole = false;   // it stands there by its whole name, not by a short one
};

// The names of one language, and the short ones in capital letters of the others: "UNIFIL" is typed in Russian too.
class NameTable {
 public:
  explicit NameTable(corpus::Language language);

  // In order, longest first, not overlapping. Short names in capitals are those only where they are typed so, or where
  // nothing in the text is in capitals and they have five letters ("unifil").
  std::vector<NameFound> find(std::string_view text) const;

 private:
  struct Form {
    std::size_t row = 0;
    bool whole = false;
    bool capitals = false;
  };
  void add(std::string_view form, Form as);

  corpus::Phrases phrases_;
  std::vector<Form> forms_;
};

// The table of a language, read once; of English for an unknown one.
const NameTable& name_table(corpus::Language language);

// What a row is called in a language: its whole name, then the short ones; the English ones in capitals where it has
// none.
std::vector<std::string> names_of(std::size_t row, corpus::Language language);

}  // namespace search
