// SPDX-License-Identifier: GPL-2.0-or-later
// Whose act a number is where the sentence tells it elsewhere than right beside the noun: the subject that "its" stands
// for, and who is said to adopt or to have adopted it. Each gives the place of the token that names the body, nothing
// where the words between say something else. Not for Chinese, but for subject_of().
#pragma once

#include <cstddef>
#include <optional>

#include "corpus/numbered_text.h"

namespace corpus {

// "The Human Rights Council, in its resolution": the body that the "its" at a token stands for. Nothing when that is
// the body that speaks.
std::optional<std::size_t> subject_of(const NumberedText& text, std::size_t its);

// "In its resolution 51/18, the Human Rights Council decided": the subject that follows the number, or what is said
// with it up to the token `last`, whose noun is at `noun`.
std::optional<std::size_t> subject_ahead(const NumberedText& text, std::size_t noun, std::size_t last);

// "The Human Rights Council adopted by consensus resolution 48/13", "the adoption by the Council of resolution 48/13":
// who adopts what the noun at a token names.
std::optional<std::size_t> adopter_before(const NumberedText& text, std::size_t noun);

// "resolution 60/2 on women and the girl child, adopted by the Commission on the Status of Women on 24 March 2016",
// "la résolution 46/21, adoptée le 24 mars 2021": gives a mention the body and the date behind its title, where they
// are its own. `last`: the last token of what is said right behind the number.
void read_adoption(const NumberedText& text, std::size_t last, Mention& mention);

}  // namespace corpus
