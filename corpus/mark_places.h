// SPDX-License-Identifier: GPL-2.0-or-later
// Characters behind which a note mark may stand that lost its raised place: "the Convention;12", « l’homme »3, 》4.
#pragma once

namespace corpus {

// A stop, comma, colon or semicolon of any of the six languages.
inline bool is_sign(char32_t c) {
  return c == ',' || c == ';' || c == '.' || c == ':' || c == 0x60C || c == 0x61B || c == 0x3002 || c == 0xFF0C ||
         c == 0xFF1B;
}

// A closing bracket or quotation mark.
inline bool closes(char32_t c) {
  return c == ')' || c == '"' || c == 0x201D || c == 0xBB || c == 0x2019 || c == 0x300B;
}

}  // namespace corpus
