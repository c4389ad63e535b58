// SPDX-License-Identifier: GPL-2.0-or-later
// What of the parameters of an address its page knows. One that a page does not know ("limt=5", or a topic under
// another page's name for it) would change what is asked without a word: a reader is told that it was left out, a
// program is refused, as the command line refuses an option. What their values can be: search/filter_values.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "web/parameters.h"

namespace web {

struct KnownParameters {
  Parameters parameters;             // those the page knows, under their own names, in the order in which they came
  std::vector<std::string> unknown;  // names of the others; each once, at most ten, of 100 bytes each
};

// `takes`: the names a page knows, with a space between; "about=q" is another name for q, for where q itself was not
// given. "*": any. ?ui=, ?lang= and ?at= are known to all, since links carry them from page to page.
KnownParameters known_parameters(const Parameters& given, std::string_view takes);

// The names in `takes` as a list to be read: "q, lang, limit".
std::string listed_parameters(std::string_view takes);

}  // namespace web
