// SPDX-License-Identifier: GPL-2.0-or-later
// Chinese is written without spaces; ICU's dictionary tells its words: 合作社在减贫中的作用 is 合作社 在 减 贫 中 的
// 作用. The index has single characters and bigrams (analyse.h); this tells which of them are words.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/span.h"

namespace corpus {

// The words of `text` (UTF-8; other bytes are no words) in order, as bytes of it. Signs and spaces are none. Empty
// where ICU has no dictionary.
std::vector<Span> dictionary_words(std::string_view text);

}  // namespace corpus
