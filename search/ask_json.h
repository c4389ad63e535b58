// SPDX-License-Identifier: GPL-2.0-or-later
// Answers as JSON inside other answers (json.h).
#pragma once

#include "search/ask.h"
#include "search/json_parts.h"

namespace search {

struct StatedEntry;

namespace parts {

Json asked_answer(const AskedAnswer& answer, corpus::Language language = corpus::Language::en);
Json stated_entry(const StatedEntry& entry);

}  // namespace parts

}  // namespace search
