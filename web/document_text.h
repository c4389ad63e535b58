// SPDX-License-Identifier: GPL-2.0-or-later
// The text of a document as HTML: provisions in order with their numbers and permanent links, notes at the end; or two
// languages side by side, aligned by provision id.
#pragma once

#include <string>
#include <vector>

#include "search/echoes.h"
#include "search/show.h"
#include "web/visit.h"

namespace web {

// One language: "<div class=text lang dir>...</div>". Under each paragraph that echoes an older text (search/echoes.h),
// where its words stand there.
std::string document_text(const Visit& visit, const search::ShowAnswer& shown,
                          const std::vector<search::Echo>& echoes = {});

// Two languages in rows: a provision that only one of them has stands alone in its row.
std::string side_by_side(const Visit& visit, const search::ShowAnswer& first, const search::ShowAnswer& second);

// Which provisions stand beside each other: indexes into both lists, -1 where there is none, in the order of the first.
struct Row {
  int first = -1, second = -1;
};
std::vector<Row> aligned(const search::ShowAnswer& first, const search::ShowAnswer& second);

}  // namespace web
