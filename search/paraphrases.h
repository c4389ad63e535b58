// SPDX-License-Identifier: GPL-2.0-or-later
// Other words of the same language that say what a word says, learned without any list: what its renderings in the
// other languages are rendered as in turn ("wounded" is "blessé", and so is "injured"). Words of one term
// are none: "human" is not "rights", though both are rendered by what "human rights" is. Part of needles.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "search/terminology.h"

namespace search {

struct Paraphrase {
  std::string word;     // its stem
  std::string printed;  // a word of that stem, folded
  std::string text;     // the same as a rendering has it, with its accents
  double strength = 0;  // how surely it stands for the word, 0 to 1
};

// Of one word, by its stem; the strongest first, at most six. None in Chinese, whose terms are not words.
std::vector<Paraphrase> paraphrases_of(const std::string& stem, corpus::Language language,
                                       const Terminology& terminology, corpus::Analyser& analyser);

}  // namespace search
