// SPDX-License-Identifier: GPL-2.0-or-later
// The codes of findings with what each says, for reports that explain themselves.
#pragma once

#include <span>
#include <string_view>

namespace search {

struct LinkCode {
  std::string_view code;
  std::string_view says;   // one sentence
  std::string_view level;  // of SARIF: "error", "warning", "note"
  std::string_view help;   // what to do, one sentence
};

// All codes, in the order of link.h.
std::span<const LinkCode> link_codes();

}  // namespace search
