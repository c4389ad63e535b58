// SPDX-License-Identifier: GPL-2.0-or-later
// The language a question is put in. Part of asking.h.
#pragma once

#include <string_view>

#include "corpus/language.h"

namespace search {

// By script; among the languages of Latin letters the one whose words ask the most of it, then as a text tells, then
// the one in which it names an instrument. Unknown when nothing does ("A/RES/71/129").
corpus::Language language_of(std::string_view question);

}  // namespace search
