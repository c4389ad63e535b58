// SPDX-License-Identifier: GPL-2.0-or-later
// Quotation marks as the United Nations prints them in each language: “ ‘ ’ ” in English, Spanish and Chinese,
// « “ ” » in French and Russian, ” ’ ‘ “ in Arabic.
#pragma once

#include <string>
#include <string_view>

#include "corpus/language.h"

namespace search {

// Words in the marks of the language. What they quote themselves gets the inner marks, and what that quotes the outer
// ones again; a mark at either end that has no other is left out. Every other byte is kept.
std::string quoted(std::string_view words, corpus::Language language);

// The same without the marks round it.
std::string inside_quotation(std::string_view words, corpus::Language language);

}  // namespace search
