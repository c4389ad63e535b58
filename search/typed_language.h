// SPDX-License-Identifier: GPL-2.0-or-later
// The language of a term or topic that is typed alone, "égalité", "zonas libres de armas nucleares": too few words for
// their letters to tell, so that the index is asked which language has them.
#pragma once

#include <string_view>

#include "corpus/analyse.h"
#include "corpus/language.h"
#include "search/index.h"

namespace search {

// `asked` when it is known. By script else; of Latin letters the language in which the index has most of the words as
// they stand, and of several that have as many the one of the question they are (question_language.h). Unknown when the
// index has none of them and nothing tells.
corpus::Language typed_language(std::string_view words, corpus::Language asked, const Index::View& view,
                                corpus::Analyser& analyser);

}  // namespace search
