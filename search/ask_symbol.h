// SPDX-License-Identifier: GPL-2.0-or-later
// Answers to questions for the words of a document: "What does paragraph 143 of resolution 60/1 say?" Part of ask.h.
#pragma once

#include <string>
#include <vector>

#include "search/ask.h"
#include "search/ask_documents.h"

namespace search {

// The paragraph asked for, or the first ones of the document; or why not: several documents, no such paragraph.
Answer<std::vector<AskedAnswer>> provisions_named(const Asking& asking, const NamedWorks& named,
                                                  const Index::View& view);

// The provision with that id ("op3.b") of a work that is held, and its parts; or that there is none.
Answer<std::vector<AskedAnswer>> provision_at_place(const Asking& asking, const std::string& symbol,
                                                    const std::string& id, const Index::View& view);

}  // namespace search
