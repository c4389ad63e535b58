// SPDX-License-Identifier: GPL-2.0-or-later
// What is known of a document beside its text, as values for its page: metadata, votes, subjects, sponsors, checks.
#pragma once

#include "search/show.h"
#include "web/template.h"

namespace web {

void add_facts(const Visit& visit, const search::ShowAnswer& shown, Data& to);

// The notice every document page carries: a sample, or an unofficial copy with a link to the official text.
void add_notice(std::string_view symbol, Language language, Data& to);

}  // namespace web
