// SPDX-License-Identifier: GPL-2.0-or-later
// Echoes: paragraphs that use the words of an older held text without citing it. No citation, and kept apart from them.
// Claimed only for a long run of the same words that few other texts have: formulas that everybody uses echo nobody.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/entry.h"
#include "corpus/language.h"
#include "corpus/span.h"
#include "search/index.h"
#include "search/refusal.h"
#include "search/terminal.h"

namespace search {

struct Echo {
  std::string provision, number, text;  // the paragraph
  corpus::Kind kind = corpus::Kind::text, source_kind = corpus::Kind::text;
  corpus::Span words;  // bytes of its text: the run that stands in the source too
  std::string source, source_provision, source_number, source_title, source_date, source_text;
  corpus::Span source_words;  // bytes of the source's text
  std::uint32_t length = 0;   // words of the run (Chinese: characters)
};

struct EchoesAnswer {
  std::string symbol, provision;
  corpus::Language language = corpus::Language::unknown;
  std::uint32_t paragraphs = 0;  // that were looked at
  std::vector<Echo> echoes;      // in reading order, at most one for each paragraph: the oldest source
};

// `typed` as in meaning.h.
Answer<EchoesAnswer> echoes(const Index& index, std::string_view typed, corpus::Language language);

std::string describe(const EchoesAnswer& answer);

std::string to_json(const EchoesAnswer& answer);
std::string to_text(const EchoesAnswer& answer, const Terminal& terminal);

}  // namespace search
