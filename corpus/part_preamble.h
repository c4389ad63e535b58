// SPDX-License-Identifier: GPL-2.0-or-later
// Where the paragraphs of a preamble begin when the words leave it open and another language version of the same text
// tells how many paragraphs there are and how long each is. Versions are drafted paragraph by paragraph, and the length
// of a paragraph goes with that of its translation (W. Gale and K. Church, "A program for aligning sentences in
// bilingual corpora", 1993).
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace corpus {

// A line of a preamble, and what told whether it begins a paragraph.
struct PreambleLine {
  std::size_t line = 0;  // of the text
  std::uint32_t characters = 0;
  bool begins = false;  // a paragraph
  bool open = false;    // the words alone said so: hundredths of a logit for it, below zero against it (line_start.h)
  int score = 0;
};

// What a reading of a text and those who know its versions tell each other.
struct PreambleStarts {
  std::vector<PreambleLine> lines;      // told by the reading: of all its preambles, in order
  std::map<std::size_t, bool> decided;  // told to the reading: whether a line of the text begins a paragraph
};

// A stretch of a preamble that begins where a paragraph begins or might begin, and goes up to the next such place.
struct PreamblePiece {
  std::uint32_t characters = 0;
  bool open = false;  // the words do not say for sure whether it begins a paragraph
  int score = 0;      // when open
};

// For each piece whether it begins a paragraph, so that there are as many as `version` has, likeliest by the words and
// by the lengths together. `version`: characters of each paragraph of the other version, in order; only how they
// compare matters. Nothing when there cannot be as many, when there are none, or more pieces than any preamble has.
std::optional<std::vector<bool>> part_preamble(const std::vector<PreamblePiece>& pieces,
                                               const std::vector<std::uint32_t>& version);

// The lines that the version makes begin a paragraph and the words did not, or the other way round. `parted`:
// paragraphs of its preambles that the text was found to have: where the lines show others, and where the version's
// number of paragraphs cannot be had, none.
std::map<std::size_t, bool> decide_starts(const std::vector<PreambleLine>& lines, std::size_t parted,
                                          const std::vector<std::uint32_t>& version);

}  // namespace corpus
