// SPDX-License-Identifier: GPL-2.0-or-later
// The choices of a field of a form, for {{#options}}<option value="{{value}}"{{#chosen}} selected{{/chosen}}>.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/template.h"

namespace web {

using Options = std::vector<std::pair<std::string, std::string>>;  // value of the parameter, name in words

// In their order, the one whose value is `chosen` marked.
Data options_data(std::string_view chosen, const Options& options);

}  // namespace web
