// SPDX-License-Identifier: GPL-2.0-or-later
// The symbol a file's name gives, for texts that do not say their own: "A_RES_66_290.txt", "A_60_739.zh.pdf".
#pragma once

#include <string>
#include <string_view>

namespace corpus {

// Canonical symbol, or "" when the name is not one. Slashes are written as "_"; a language, an extension
// or both may follow. Only series of organs the lexicon knows: a name is weak evidence.
std::string symbol_of_file_name(std::string_view path);

}  // namespace corpus
