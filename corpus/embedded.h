// SPDX-License-Identifier: GPL-2.0-or-later
// Files that are part of the program: word lists, page templates, styles. CMakeLists.txt puts them in (`embed`), so
// that the program needs nothing beside it at run time.
#pragma once

#include <span>
#include <string_view>

namespace corpus {

struct EmbeddedFile {
  std::string_view name;   // relative to its folder, e.g. "lexicon/fr/verbs.tsv"
  std::string_view bytes;  // whole content, valid as long as the program runs
};

// Every file under corpus/lexicon/, in no particular order. Read them through lexicon.h.
std::span<const EmbeddedFile> lexicon_files();

}  // namespace corpus
