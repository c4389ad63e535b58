// SPDX-License-Identifier: GPL-2.0-or-later
// The organs that adopt the acts held are named in nearly every paragraph of them. "Security" in "the Security Council"
// says nothing about human security: words of such a name count only for a question that names the organ. So it is
// with what else is named in passing, the purposes and principles of the Charter (lexicon/passing_names.tsv).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/span.h"

namespace search {

struct OrganNamed {
  std::uint32_t row = 0;  // in lexicon/organs.tsv, those of passing_names.tsv behind them
  corpus::Span span;      // bytes of the text
};

// In order, not overlapping; of a language without names none.
std::vector<OrganNamed> organs_named(std::string_view text, corpus::Language language);

// Their names, by row, of several forms the first; empty of an organ whose acts have no numbers of their own.
const std::vector<std::string_view>& organ_names(corpus::Language language);

}  // namespace search
