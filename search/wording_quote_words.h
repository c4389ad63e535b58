// SPDX-License-Identifier: GPL-2.0-or-later
// The words of a quotation as legal writing prints them: "..." and "[…]" leave words out, and "[h]uman" changes a
// letter; what stands between is to be found as it is. Part of wording.h.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/find_words.h"

namespace search {

struct QuotedWords {
  corpus::WordList words;           // spans are bytes of the quotation as printed
  std::vector<corpus::Span> parts;  // runs of words between which some are left out; one where none are
};

QuotedWords quoted_words(std::string_view quotation, corpus::Language language, corpus::Analyser& analyser);

// As corpus::find_words(): the parts, in order. What stands between them in the text is no difference.
corpus::FoundWords find_quoted(const QuotedWords& quoted, const corpus::WordList& text);

}  // namespace search
