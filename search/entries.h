// SPDX-License-Identifier: GPL-2.0-or-later
// Looking entries of the index up by name, for one view of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/entry.h"
#include "search/index.h"
#include "search/refusal.h"

namespace search {

// The docid of a unique term; 0 when there is none.
std::uint32_t docid_of(const Index::View& view, const std::string& unique_term);

// The stored entry. Throws Xapian::DocNotFoundError, which Index::read() turns into a problem, for what is no document
// of the kind, and Xapian::DatabaseCorruptError for data that cannot be read.
corpus::ProvisionEntry provision_at(const Index::View& view, std::uint32_t docid);
corpus::ExpressionEntry expression_at(const Index::View& view, std::uint32_t docid);

std::optional<corpus::ExpressionEntry> find_expression(const Index::View& view, std::string_view symbol,
                                                       corpus::Language language);
std::optional<corpus::ProvisionEntry> find_provision(const Index::View& view, std::string_view symbol,
                                                     corpus::Language language, std::string_view id);
std::optional<corpus::GhostEntry> find_ghost(const Index::View& view, std::string_view symbol);

// The languages a work is held in, in the order of kLanguages; none: it is not held.
std::vector<corpus::Language> languages_held(const Index::View& view, std::string_view symbol);

// `wanted` when it is among those held, else English, else the first.
corpus::Language language_to_show(const std::vector<corpus::Language>& held, corpus::Language wanted);

// The symbol under which the work is held that has this name, when it has it as its second one (joint documents).
std::string name_held(const Index::View& view, std::string_view symbol);

std::string iso_date(const corpus::Metadata& metadata);  // of adoption, else of publication

// What a list shows of a work: title in the language, or in one that is held.
Choice choice_of(const Index::View& view, const std::string& symbol, corpus::Language language);

}  // namespace search
