// SPDX-License-Identifier: GPL-2.0-or-later
// Values of filters, as options of commands and as parameters of pages. One that can be none finds nothing and would be
// taken for an answer ("nothing on this from the Security Counsil"): it is refused with a sentence instead.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "search/index.h"

namespace search {

// The key of a body by its key or by its name in any of the six languages: "ga" of "GA", "Asamblea General"; what names
// no body, folded.
std::string body_key(std::string_view typed);

// The same for a type of document: "resolution" of "Résolution", "决议".
std::string type_key(std::string_view typed);

// The values that a field of a query can have where they are few and fixed: of lang, part, act, strength, statement and
// kind; none for all other fields.
std::vector<std::string> values_of_field(std::string_view field);

// Why nothing can lie in the period; empty when something can, and when one of them is no date.
std::string wrong_period(std::string_view from, std::string_view to, corpus::Language language);

// Why a list cannot have that many entries; empty when it can.
std::string wrong_count(std::string_view limit, std::uint32_t most, corpus::Language language);

// Why `value` can be none of the filter `name` ("body" for --body and ?body=), in one sentence that names those it can
// be; empty when it can, and for filters that take any words. Bodies and types of documents that the index holds are
// right whether or not the lexicon has them.
std::string wrong_value(const Index& index, std::string_view name, std::string_view value, corpus::Language language);

}  // namespace search
