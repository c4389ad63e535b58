// SPDX-License-Identifier: GPL-2.0-or-later
// Dates that stand apart from the numbers they are of: « les résolutions 237 (1967) et 259 (1968) du Conseil de
// sécurité, en date du 14 juin 1967 et du 27 septembre 1968 », «резолюция 70/1 «Преобразование нашего мира» от 25
// сентября 2015 года».
#pragma once

#include <string_view>
#include <vector>

#include "corpus/numbered.h"
#include "corpus/tokens.h"

namespace corpus {

// Gives the numbers of the list that ends with the last mention their dates. `first`: where that list begins in
// `found`. Several dates behind the list go to the numbers without one, in order; when they are not as many (a year
// printed once for two days), no number gets any: a wrong date is worse than none. A single date behind the quoted
// title of the last number is its own.
void date_list(std::string_view text, Language language, const Tokens& tokens, std::size_t first,
               std::vector<Mention>& found);

}  // namespace corpus
