// SPDX-License-Identifier: GPL-2.0-or-later
// Words that were looked for beside those typed, each with a link that takes it off (templates/added.html).
#pragma once

#include <string>
#include <vector>

#include "search/translations.h"
#include "web/template.h"
#include "web/visit.h"

namespace web {

// `address`: of the page, whose parameters are kept but for `offset`. An empty list when nothing was added.
Data added_words_data(const Visit& visit, const std::string& address, const std::vector<search::Translation>& added);

}  // namespace web
