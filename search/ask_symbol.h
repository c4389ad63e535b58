// SPDX-License-Identifier: GPL-2.0-or-later
// Answers to questions for the words of a document: "What does paragraph 143 of resolution 60/1 say?" Part of ask.h.
#pragma once

#include <string>
#include <string_view>
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

// The ids a pinpoint may mean, likeliest first: "para. 3 (a)" -> op3.a, para3.a; "art. 4" -> art4; "annex, para. 2" ->
// annex1.para2, annex1.op2; "pream. para. 2" -> pp2.
std::vector<std::string> ids_of_pinpoint(std::string_view pinpoint);

// A pinpoint of several provisions as one for each: "annex, paras. 2, 4-6" -> "annex, para. 2", "annex, para. 4", ...
std::vector<std::string> pinpoints_apart(std::string_view pinpoint);

}  // namespace search
