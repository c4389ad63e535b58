// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the citations in the provisions of a document: symbols, numbered resolutions and decisions with owner, lists,
// parts, printed dates and pinpoints, Official Records, UNTS, named instruments, ibid., the editors' links. Finding is
// not resolving: a citation that says too little keeps its form and candidates, and resolve.h decides.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/document.h"

namespace corpus {

// Fills document.citations, in order of place. Uses the text of provisions, their language, marks and links, and
// metadata.body (who speaks: "its resolution").
void recognize(Document& document);

// The citations of a piece of text by itself: for tests, queries and drafts. Spans and in_provision are bytes of
// `text`.
std::vector<Citation> recognize_text(std::string_view text, Language language,
                                     std::string_view body_that_speaks = "ga");

}  // namespace corpus
