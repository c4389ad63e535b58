// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/definer.h"

#include <algorithm>
#include <vector>

#include "corpus/state.h"
#include "search/addressees.h"

namespace search {

std::string definer(const corpus::Statement& statement) {
  const std::string &who = statement.who_defines, &name = statement.who_defines_name;
  if (who == corpus::kOrganItself) return {};
  if (who.empty() || name.empty() || who.find(name) != std::string::npos) return who;
  const std::vector<std::string> known = addressee_names(who);  // what is printed is a name in full already
  if (std::find(known.begin(), known.end(), name) != known.end()) return who;
  return who + " (" + name + ")";
}

}  // namespace search
