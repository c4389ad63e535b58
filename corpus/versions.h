// SPDX-License-Identifier: GPL-2.0-or-later
// The language versions of a work that are read together. Where a text is broken at a width, the words of Arabic,
// Chinese and Russian sometimes leave open whether a line begins a paragraph of the preamble (line_start.h); capitals
// tell it in English, French and Spanish, and the versions of a work are parted alike.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document.h"
#include "corpus/result.h"

namespace corpus {

// Of one version: characters of each paragraph of the preambles, in order, each with its points.
struct PreambleShape {
  std::string symbol;
  Language language = Language::unknown;
  std::vector<std::uint32_t> lengths;
};

PreambleShape preamble_shape(const Document& document);

class Versions {
 public:
  // Takes in the plain texts among the files that are in a language with capitals and hold one work; other files, and
  // those that cannot be read, say nothing. `jobs` threads read; two files at least, or there is nothing to compare.
  static Versions of(const std::vector<std::string>& files, unsigned jobs);

  // Characters of each paragraph of a work's preambles, in order, as most of its versions part them, of several that as
  // many have the one in English, then French; nothing when none was taken in.
  const std::vector<std::uint32_t>* preamble(const std::string& symbol) const;

  // The first of a work in a language counts; one without symbol or preamble says nothing.
  void add(const PreambleShape& version);

  bool empty() const { return shapes_.empty(); }

 private:
  std::map<std::string, std::map<Language, std::vector<std::uint32_t>>> shapes_;  // by symbol
};

// Every work printed in a file as parse_works_bytes() reads it; a plain text that holds one, and whose versions part
// its preamble into another number of paragraphs, is read as they do if its lines allow it.
Result<std::vector<Document>> parse_works_bytes(std::string_view bytes, std::string_view name,
                                                const Versions& versions);
// The same from a file.
Result<std::vector<Document>> parse_works(const std::filesystem::path& file, const Versions& versions);

}  // namespace corpus
