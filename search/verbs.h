// SPDX-License-Identifier: GPL-2.0-or-later
// What a verb of paragraphs becomes in the other languages, counted over the paragraphs that are held in both, and
// which other verbs become the same word there: what a reader of that language cannot tell apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "search/index.h"
#include "search/refusal.h"
#include "search/terminal.h"

namespace search {

struct VerbCount {
  std::string verb;  // as most paragraphs have it: corpus/plain_verb.h
  std::string strength;
  std::uint32_t count = 0;
};

// One rendering of the verb asked.
struct Rendering {
  VerbCount verb;                     // in the other language; `count`: paragraphs that have it for the verb asked
  std::uint32_t all = 0;              // paragraphs that open with it and are held in the language asked too
  std::vector<VerbCount> stands_for;  // verbs of the language asked that it renders, most frequent first, at most 6
};

struct Renderings {
  corpus::Language language = corpus::Language::unknown;
  std::uint32_t paragraphs = 0;  // that open with the verb asked and are held in this language with a verb
  std::vector<Rendering> verbs;  // most frequent first, at most 12
};

struct VerbsAnswer {
  std::string verb, strength;  // asked, as most paragraphs have it; empty: `known` lists the most frequent ones
  corpus::Language language = corpus::Language::unknown;
  std::uint32_t paragraphs = 0;        // that open with it
  std::vector<Renderings> renderings;  // in the other languages, in the order of kLanguages
  std::vector<VerbCount> known;        // when the verb opens no paragraph: frequent verbs, those like it first
};

// `language` unknown: the one whose paragraphs or whose table of verbs have it, else `otherwise`. Words behind the verb
// do no harm ("requests the Secretary-General").
Answer<VerbsAnswer> verbs(const Index& index, std::string_view verb, corpus::Language language,
                          corpus::Language otherwise = corpus::Language::en);

std::string describe(const VerbsAnswer& answer);

std::string to_json(const VerbsAnswer& answer);
std::string to_text(const VerbsAnswer& answer, const Terminal& terminal);

}  // namespace search
