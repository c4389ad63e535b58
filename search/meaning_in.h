// SPDX-License-Identifier: GPL-2.0-or-later
// meaning.h for code that has a view of the index already, and the refusals that follow from it.
#pragma once

#include <optional>
#include <string_view>

#include "corpus/language.h"
#include "corpus/result.h"
#include "search/index.h"
#include "search/meaning.h"
#include "search/refusal.h"

namespace search {

Meaning meaning_in(const Index::View& view, std::string_view typed);

// Why a meaning is no single work; nothing when it is one.
std::optional<Refusal> refusal_of(const Meaning& meaning, std::string_view typed);

// The one held work that is meant, or why there is none.
Answer<Meaning> held_meant(const Index::View& view, std::string_view typed);

// That a work that is held does not have the provision meant: `choices` are some it has.
Refusal no_such_provision(const Index::View& view, const Meaning& meaning, corpus::Language language);

Refusal bad_index(const corpus::Problem& problem);

}  // namespace search
