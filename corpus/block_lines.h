// SPDX-License-Identifier: GPL-2.0-or-later
// What the text of a block says of it, asked by the steps that give blocks their roles: is it short enough for a line
// of the cover or a heading, does it open with a verb, is it the line of an annex?
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "corpus/label.h"
#include "corpus/opening.h"
#include "corpus/reading.h"

namespace corpus {

inline constexpr std::size_t kNone = static_cast<std::size_t>(-1);  // no block
// In characters. A longer block without a full stop is text all the same; Chinese says as much in a third of them.
inline constexpr std::size_t kHeading = 200, kChineseHeading = 70;
// In characters. So short a line before a number is a heading whatever its words.
inline constexpr std::size_t kSurelyHeading = 30;

// The blocks of one document, which must outlive it; `i` is below their number everywhere.
class BlockLines {
 public:
  BlockLines(std::vector<Block>& blocks, Language language) : blocks_(blocks), language_(language) {}

  std::string_view text(std::size_t i) const { return blocks_[i].text.text(); }
  // No role yet.
  bool open(std::size_t i) const { return blocks_[i].role == Role::unknown; }
  // The next such block behind `i`, or kNone.
  std::size_t next_open(std::size_t i) const;

  // A kind of line_words.tsv: "annex", "sitting".
  bool is(std::size_t i, std::string_view what) const { return has_line_word(text(i), language_, what); }
  bool is_short(std::size_t i) const;
  // "At its 54th plenary meeting the General Assembly took note of the report." is none of the lines that say so.
  bool is_sentence(std::size_t i) const;
  // "At its 94th plenary meeting, ..., the General Assembly, on the proposal of its President:"
  bool introduces(std::size_t i) const;
  // "Annex II", alone.
  bool is_annex(std::size_t i) const;

  Label label(std::size_t i) const;
  // The verb that the text opens with, from a byte of it on.
  Verb verb(std::size_t i, std::size_t from = 0) const;

 protected:
  std::vector<Block>& blocks_;
  Language language_;

 private:
  // The verb that was asked for last: several rules ask for that of one block. It is known by where its text stands, so
  // who asks for verbs leaves the texts of the blocks as they are.
  struct Asked {
    std::string_view text;
    Verb verb;
  };
  mutable Asked asked_;
};

}  // namespace corpus
