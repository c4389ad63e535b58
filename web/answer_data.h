// SPDX-License-Identifier: GPL-2.0-or-later
// Answers as values for the template of one answer (templates/answer.html).
#pragma once

#include "search/ask.h"
#include "search/stated.h"
#include "web/template.h"
#include "web/visit.h"

namespace web {

Data answer_data(const Visit& visit, const search::AskedAnswer& answer);

// The same with what the statement says: who defines, who is asked, by when, what was delivered.
Data stated_data(const Visit& visit, const search::StatedEntry& entry);

// Lists of documents to choose from.
Data choices_data(const Visit& visit, const std::vector<search::Choice>& choices);

}  // namespace web
