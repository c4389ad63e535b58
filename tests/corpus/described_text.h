// SPDX-License-Identifier: GPL-2.0-or-later
// Plain text as read_text() and classify() read it, in words.
#pragma once

#include <string>
#include <string_view>

#include "corpus/classify.h"
#include "corpus/readers.h"

namespace corpus {

inline constexpr std::string_view kRoles[] = {"unknown",   "cover",     "title",       "formula",  "preambular",
                                              "operative", "paragraph", "article",     "heading",  "annex",
                                              "text",      "signature", "conclusions", "furniture"};

inline std::string marks(const Block& block) {
  std::string found;
  for (const NoteMark& mark : block.marks) found += " ^" + mark.mark + "@" + std::to_string(mark.at);
  return found;
}

// One line for each block and note: role, level, number, text, marks.
inline std::string described(std::string_view text) {
  auto reading = read_text(text, "test.txt", {});
  if (!reading) return "refused: " + reading.error().what;
  classify(*reading);
  std::string lines;
  for (const Block& block : reading->blocks) {
    lines += std::string(kRoles[static_cast<int>(block.role)]);
    if (block.level > 0) lines += std::to_string(block.level);
    if (!block.number.empty()) lines += " [" + block.number + "]";
    lines += ": " + block.text.text() + marks(block) + "\n";
  }
  for (const Note& note : reading->notes) lines += "note " + note.mark + ": " + note.body.text.text() + "\n";
  return lines;
}
}  // namespace corpus
