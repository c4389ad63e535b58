// SPDX-License-Identifier: GPL-2.0-or-later
// A quotation as a footnote, to be pasted.
#pragma once

#include <string>

#include "search/ask.h"

namespace search {

// In the language of the quotation, with the list that it introduces: “Follow-up to paragraph 143” (A/RES/66/290,
// 10 September 2012), para. 3 (b): “...”. What has no number is cited as a whole. The words are those of the text but
// for the marks of quotations in it (quotation_marks.h) and a semicolon or comma at their end.
std::string footnote(const AskedAnswer& answer);

}  // namespace search
