// SPDX-License-Identifier: GPL-2.0-or-later
// What a Chinese text says before the number of an act, where its noun comes last:
// 大会2015年9月25日题为“变革我们的世界”的第70/1号决议.
#pragma once

#include "corpus/numbered_text.h"

namespace corpus {

// Reads body, date and "its" (its, from the words before) that stand before the number of a mention into it.
void read_behind(const NumberedText& text, Mention& mention);

// The number at a token is marked as that of an act: 第 before it, or 号 behind the list that it stands in
// (S-20/1、S-20/2和S-20/3号决议).
bool is_marked(const NumberedText& text, std::size_t at);

}  // namespace corpus
