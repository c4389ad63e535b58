// SPDX-License-Identifier: GPL-2.0-or-later
// Places and days as a language writes them.
#pragma once

#include <string>
#include <string_view>

#include "corpus/language.h"

namespace search {

// An ISO date ("2016-12-08", "2016-12", "2016") as the language writes it: "8 December 2016", "8 كانون الأول/ديسمبر
// 2016". What is no such date is given back as it is.
std::string long_date(corpus::Language language, std::string_view iso);

// "annex, para. 2" (cite_number.h) in the language: "附件，第2段". Empty for what is no such place.
std::string place_name(std::string_view number, corpus::Language language);

// Two facts in a row: "A/70/1, 16 March 2016".
std::string listed(std::string_view one, std::string_view other, corpus::Language language);

}  // namespace search
