// SPDX-License-Identifier: GPL-2.0-or-later
// Answers as values for the template of one answer (templates/answer.html).
#pragma once

#include <span>

#include "search/ask.h"
#include "search/stated.h"
#include "web/template.h"
#include "web/visit.h"

namespace web {

Data answer_data(const Visit& visit, const search::AskedAnswer& answer);

// The same with what statements say: who defines, who is asked, by when, what was delivered. A list of provisions:
// neighbours that are statements of one provision become one.
Data stated_list(const Visit& visit, std::span<const search::StatedEntry> entries);

// Lists of documents to choose from.
Data choices_data(const Visit& visit, const std::vector<search::Choice>& choices);

}  // namespace web
