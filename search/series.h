// SPDX-License-Identifier: GPL-2.0-or-later
// The series a work stands in: what the same body adopted under the same title, or a title like it with much of the
// same wording, session after session.
#pragma once

#include <string>
#include <vector>

#include "corpus/entry.h"
#include "search/index.h"
#include "search/shared_wording.h"

namespace search {

struct SeriesWork {
  std::uint32_t work = 0;  // number in Columns
  corpus::ExpressionEntry expression;
};

// The works of the series in the language, oldest first, `symbol` itself among them; of a session the one that is most
// like it. At most 60. `symbol` is held in `language`.
std::vector<SeriesWork> series_of(const Index::View& view, const std::string& symbol, corpus::Language language,
                                  ReadProvisions& provisions);

// The provisions of a work in a language that were negotiated: preambular, operative and numbered paragraphs, articles.
std::vector<std::uint32_t> negotiated(const Index::View& view, std::uint32_t work, corpus::Language language);

}  // namespace search
