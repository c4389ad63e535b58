// SPDX-License-Identifier: GPL-2.0-or-later
// Tells mentions of a concept from places where its words stand together by chance: "the responsibility to protect
// populations from genocide" is one, "a particular responsibility to protect the returnees" is not. A concept is known
// by the words that stand beside it wherever it is spoken of.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/language.h"
#include "search/index.h"
#include "search/needles.h"

namespace search {

struct SpokenOf {
  std::string_view text;   // a provision that has the words of the concept
  std::uint32_t work = 0;  // number in Columns
};

// For each of the places, which are of the needles' language: true when it is a mention. Where fewer than five
// documents speak of it, or nothing but the words themselves is common to them, all are.
std::vector<bool> are_mentions(const std::vector<SpokenOf>& places, const Needles& needles, const Index::View& view,
                               corpus::Analyser& analyser);

}  // namespace search
