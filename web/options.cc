// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/options.h"

namespace web {

Data options_data(std::string_view chosen, const Options& options) {
  Data all = list();
  for (const auto& [value, name] : options) {
    Data option;
    option.set("value", value);
    option.set("name", name);
    option.set("chosen", value == chosen);
    all.push_back(option);
  }
  return all;
}

}  // namespace web
